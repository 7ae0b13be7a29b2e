#pragma once

/// For the tests of employers, facilities and the collection network: a store with the map and the
/// offices, and people who may work there.

#include "access/audit.h"
#include "registry/employers.h"
#include "registry/impl/shipped_areas.h"
#include "support/stores.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace ansinh::registry {

inline const std::string& morning()
{
    static const std::string at = "2023-12-15T08:00:00+07:00";
    return at;
}

class Units : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        migrate(store());
        // The map is read but once: its numbers are the same in every store.
        const auto offices = test::file_text(std::string(TEST_FOLDER) + "/../../data/offices.csv");
        ASSERT_TRUE(load_offices(store(), shipped(), offices));
        offices_ = Offices::load(store());
    }

    Ground ground() const { return {.areas = shipped(), .offices = offices_}; }

    static AreaId area(std::string_view code, AreaLevel level, Date on = old_map)
    {
        return shipped().by_code(code, level, on)->id;
    }

    /// May do all that has to do with units, within Bến Tre.
    static access::Actor officer(std::string_view district = {})
    {
        using access::Permission;
        access::Actor actor{.user = UserId{1}, .name = "officer"};
        actor.permissions = {Permission::employer_read, Permission::employer_change,
                             Permission::facility_read, Permission::facility_change};
        std::ranges::sort(actor.permissions);
        actor.areas = {district.empty() ? area("83", AreaLevel::province)
                                        : area(district, AreaLevel::district)};
        return actor;
    }

    static access::Actor reader()
    {
        auto actor = officer();
        actor.permissions = {access::Permission::employer_read, access::Permission::facility_read};
        std::ranges::sort(actor.permissions);
        return actor;
    }

    static EmployerForm form(const std::string& unit_code, const std::string& name)
    {
        return {.unit_code = unit_code,
                .name = name,
                .kind = "private_enterprise",
                .industry = "C",
                .commune = "28756",
                .workers = "12"};
    }

    FoundEmployer registered(const EmployerForm& sent, Date from = Date(2021, 1, 1))
    {
        auto found =
            register_employer(store(), ground(), access::local_operator("test"),
                              {.form = sent, .from = from, .reason = "đăng ký"}, morning());
        EXPECT_TRUE(found) << codes(found);
        return found ? *found : FoundEmployer{};
    }

    template <class T>
    static std::string codes(const Checked<T>& result)
    {
        std::string told;
        if (!result)
            for (const auto& problem : result.error())
                told += (told.empty() ? "" : ", ") + problem.where +
                        (problem.where.empty() ? "" : " ") + problem.code;
        return told;
    }

    template <class T>
    static std::string code_of(const Result<T>& result)
    {
        return result ? std::string() : result.error().code;
    }

private:
    Offices offices_;
};

}  // namespace ansinh::registry
