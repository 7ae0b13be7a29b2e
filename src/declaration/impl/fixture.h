#pragma once

/// For the tests of this module: a store with the map, an employer, people, and who declares and
/// decides.

#include "access/audit.h"
#include "declaration/declarations.h"
#include "declaration/differences.h"
#include "declaration/sheet.h"
#include "intake/file.h"
#include "law/folder.h"
#include "ledger/ledger.h"
#include "registry/area_files.h"
#include "registry/employers.h"
#include "registry/people.h"
#include "support/cases.h"
#include "support/stores.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace ansinh::declaration {

inline const registry::Areas& shipped()
{
    static const registry::Areas areas = [] {
        const test::ScratchFolder folder;
        auto database = db::Database::open("sqlite:" + (folder.path() / "areas.db").string());
        registry::migrate(database);
        const registry::AreaFiles files{.areas = test::file_text(DATA_FOLDER "/areas.csv"),
                                        .links = test::file_text(DATA_FOLDER "/area_links.csv")};
        EXPECT_TRUE(registry::load_areas(database, files));
        return registry::Areas::load(database);
    }();
    return areas;
}

inline const law::Law& the_law()
{
    static const auto law = law::load(LAW_FOLDER);
    return law;
}

inline const registry::WageRegions& regions()
{
    static const registry::WageRegions regions = [] {
        const test::ScratchFolder folder;
        auto database = db::Database::open("sqlite:" + (folder.path() / "regions.db").string());
        registry::migrate(database);
        EXPECT_TRUE(registry::load_wage_regions(database, shipped(),
                                                test::file_text(DATA_FOLDER "/wage_regions.csv")));
        return registry::WageRegions::load(database);
    }();
    return regions;
}

class Declarations : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        registry::migrate(store());
        ledger::migrate(store());
        intake::migrate(store());
        coverage::migrate(store());
        migrate(store());
        const auto found = registry::register_employer(
            store(), {.areas = shipped(), .offices = offices_}, access::local_operator("test"),
            {.form = {.unit_code = "TZ0001Z",
                      .name = "Công ty TNHH Dừa Xanh",
                      .kind = "private_enterprise",
                      .industry = "C",
                      .commune = "28756",
                      .workers = "12"},
             .from = Date(2021, 1, 1),
             .reason = "đăng ký"},
            noon);
        ASSERT_TRUE(found) << codes(found);
        employer_ = found->id;
    }

    static Ground ground() { return {.law = the_law(), .areas = shipped(), .regions = regions()}; }
    EmployerId employer() const { return employer_; }

    void register_people()
    {
        const auto add = [&](const std::string& id, const char* name, const char* sex,
                             const char* birth) {
            const auto found = registry::register_person(
                store(), shipped(), access::local_operator("test"),
                {.form = {.name = name, .sex = sex, .birth_date = birth, .commune = "28756"},
                 .id = number(id),
                 .from = Date(2022, 1, 1),
                 .reason = "đăng ký"},
                noon);
            ASSERT_TRUE(found) << codes(found);
        };
        add(an, "Nguyễn Văn An", "male", "12/05/1985");
        add(binh, "Trần Thị Bình", "female", "1990");
    }
    static PersonId number(const std::string& digits) { return parse_person_id(digits).value(); }

    access::Actor clerk() const { return clerk(employer_); }
    static access::Actor clerk(EmployerId employer)
    {
        using access::Permission;
        access::Actor actor{.user = UserId{3}, .name = "nhan-su"};
        actor.permissions = {Permission::employer_read, Permission::declaration_send};
        std::ranges::sort(actor.permissions);
        actor.employer = employer;
        return actor;
    }
    static access::Actor officer(const char* province = "83")
    {
        using access::Permission;
        access::Actor actor{.user = UserId{4}, .name = "vien-chuc"};
        actor.permissions = {Permission::declaration_decide};
        actor.areas = {shipped().by_code(province, {}, Date{2023, 12, 1})->id};
        return actor;
    }

    Saved saves(const std::string& csv, std::optional<DeclarationId> of = {},
                FormKind form = FormKind::d02)
    {
        const auto sheet = read_csv(form, csv);
        EXPECT_TRUE(sheet) << codes(sheet);
        auto saved = save(store(), ground(), clerk(),
                          {.form = form,
                           .unit_code = "TZ0001Z",
                           .month = Month(2023, 11),
                           .lines = sheet ? sheet->lines : std::vector<LineForm>{},
                           .of = of},
                          noon);
        EXPECT_TRUE(saved) << codes(saved);
        return saved ? *saved : Saved{};
    }
    Declaration accepts(const std::string& csv, FormKind form = FormKind::d02)
    {
        const auto saved = saves(csv, {}, form);
        EXPECT_TRUE(submit(store(), ground(), clerk(), saved.declaration.id, noon));
        const auto done = accept(store(), ground(), officer(), saved.declaration.id, noon);
        EXPECT_TRUE(done) << codes(done);
        return done ? *done : Declaration{};
    }

    /// "2 name declaration/name-mismatch", obstacles alone.
    static std::string told(const std::vector<Finding>& findings)
    {
        std::string all;
        for (const auto& one : findings)
            if (!one.is_warning)
                all += std::to_string(one.line) + " " + one.field + " " + one.problem.code + "\n";
        return all;
    }
    template <class T>
    static std::string codes(const Checked<T>& result)
    {
        std::string all;
        if (!result)
            for (const auto& problem : result.error())
                all += (all.empty() ? "" : ", ") + problem.code;
        return all;
    }

    static constexpr const char* noon = "2023-12-01T12:00:00+07:00";
    inline static const std::string an = "8300000001";
    inline static const std::string binh = "8300000002";
    inline static const std::string header =
        "Phương án,Mã số BHXH,Họ và tên,Ngày sinh,Mức lương,Từ tháng\n";

private:
    registry::Offices offices_;
    EmployerId employer_;
};

}  // namespace ansinh::declaration
