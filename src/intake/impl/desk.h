#pragma once

/// For the tests of this module: a store, the shipped areas, and who sends files to it.

#include "access/audit.h"
#include "intake/file.h"
#include "intake/work.h"
#include "registry/area_files.h"
#include "registry/people.h"
#include "support/cases.h"
#include "support/stores.h"

#include <string>

#include <gtest/gtest.h>

namespace ansinh::intake {

/// Read once for all tests.
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

class Desk : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        registry::migrate(store());
        migrate(store());
    }

    /// The clerk of a province of the old map.
    static access::Actor clerk(const std::string& province = "83")
    {
        auto actor = access::local_operator("lan");
        actor.user = UserId{7};
        actor.everywhere = false;
        actor.areas = {shipped().by_code(province, {}, Date{2023, 12, 15})->id};
        return actor;
    }

    File sent(Kind kind, const std::string& text, const access::Actor& actor = clerk())
    {
        const auto received = receive(store(), shipped(), actor,
                                      {.kind = kind, .name = "a.csv", .bytes = text}, noon);
        EXPECT_TRUE(received);
        return received->file;
    }
    File worked(const File& file, const access::Actor& actor = clerk())
    {
        const auto done = work(store(), actor, file.id,
                               {.areas = shipped(), .now = [] { return std::string(noon); }});
        EXPECT_TRUE(done) << (done ? "" : done.error().front().code);
        return *done;
    }
    File taken(Kind kind, const std::string& text, const access::Actor& actor = clerk())
    {
        return worked(sent(kind, text, actor), actor);
    }

    /// "3 Ngày sinh person/birth-malformed", each problem of each refused row.
    std::string problems(const File& file, const access::Actor& actor = clerk())
    {
        std::string all;
        const auto read = rows(store(), shipped(), actor, file.id, {.outcome = Outcome::refused});
        EXPECT_TRUE(read);
        for (const auto& row : *read)
            for (const auto& problem : row.problems)
                all += std::to_string(row.line) + " " + problem.where + " " + problem.code + "\n";
        return all;
    }

    registry::FoundPerson person(std::int64_t number)
    {
        const auto found =
            registry::person(store(), registry::Territory::whole_nation(), PersonId{number});
        EXPECT_TRUE(found);
        return found.value();
    }

    static constexpr const char* noon = "2023-12-15T12:00:00+07:00";
};

}  // namespace ansinh::intake
