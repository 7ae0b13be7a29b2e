#pragma once

/// For the tests of people, households and merges: a store with the shipped areas, and who works at
/// it.

#include "access/audit.h"
#include "registry/impl/shipped_areas.h"
#include "registry/people.h"
#include "support/stores.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace ansinh::registry {

class PeopleDesk : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        registry::migrate(store());
    }

    /// The clerk of an area of the old map: "83".
    static access::Actor clerk(const std::string& code = "83")
    {
        auto actor = access::local_operator("lan");
        actor.user = UserId{7};
        actor.everywhere = false;
        actor.areas = {shipped().by_code(code, {}, old_map)->id};
        return actor;
    }
    static Territory scope(const std::string& code = "83")
    {
        return Territory::of(shipped(), clerk(code));
    }

    static PersonForm form(const std::string& name = "Nguyễn Văn An",
                           const std::string& birth_date = "1985-05-12")
    {
        return {.name = name, .sex = "male", .birth_date = birth_date, .commune = "28756"};
    }

    FoundPerson registered(const PersonForm& sent)
    {
        const auto found = register_person(store(), shipped(), clerk(),
                                           {.form = sent,
                                            .from = Date(2023, 1, 1),
                                            .reason = "tờ khai TK1-TS",
                                            .suspected_duplicate = true},
                                           at);
        EXPECT_TRUE(found) << codes(found);
        return found.value();
    }

    template <class T>
    static std::string codes(const Checked<T>& answer)
    {
        if (answer) return "good";
        std::string all;
        for (const auto& problem : answer.error())
            all += (all.empty() ? "" : ", ") + problem.where + (problem.where.empty() ? "" : " ") +
                   problem.code;
        return all;
    }
    template <class T>
    static std::string codes(const Result<T>& answer)
    {
        return answer ? "good" : answer.error().code;
    }

    const std::string at = "2023-12-15T08:00:00+07:00";
};

}  // namespace ansinh::registry
