#include "access/audit.h"
#include "registry/impl/shipped_areas.h"
#include "registry/load.h"
#include "registry/search.h"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::registry {
namespace {

using test::cases;

/// number | citizen id | old id, phone, household | name | birth | commune (code on the old map)
constexpr std::string_view people = R"(
    8300000001 | 083085000001 | 320000001  0912000001  501 | Nguyễn Văn Ấn      | 12/05/1985 | 29179
    8300000002 | 083085000002 | -          -           501 | Nguyễn Văn An      | 03/09/1985 | 29179
    8300000003 | 083090000003 | -          -           502 | Nguyễn Văn An      | 1990       | 28993
    8300000004 | 083085000004 | -          -           503 | Nguyễn Văn An      | 20/01/1985 | 28801
    8300000005 | -            | -          -           504 | Nguyễn Văn Anh     | 20/01/1985 | 29179
    8300000006 | -            | -          -           505 | An Văn Nguyễn      | 20/01/1985 | 29179
    8300000007 | -            | -          -           506 | Trần Thị Hoà       | 01/01/1970 | 29179
    8300000008 | -            | -          -           507 | Trần Thị Hoa       | 01/01/1970 | 29179
    8300000009 | -            | -          -           508 | Lê Ba Tri          | 01/01/1971 | 28993
    5200000010 | -            | -          -           509 | Nguyễn Văn An      | 20/01/1985 | 21550
    8300000011 | -            | -          -           510 | Phạm Hoàng Gia Bảo | 20/01/2015 | 29179
)";

class SearchStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        migrate(store());
        db::Transaction transaction(store());
        Load load(store(), access::record(store(), everyone_, {.action = "registry.load"},
                                          "2023-12-15T07:00:00+07:00"));
        for (const auto& [cells, line] : cases(people)) load.people(std::array{row(cells)});
        load.finish();
        store().sql() << "UPDATE registry_person SET died_on = 19000 WHERE person_id = 8300000002";
        store().sql() << "UPDATE registry_person SET merged_into = 8300000001"
                         " WHERE person_id = 8300000006";
        transaction.commit();
    }

    static AreaId commune(const std::string& code)
    {
        const auto* area = shipped().by_code(code, AreaLevel::commune, old_map);
        if (area == nullptr) throw std::runtime_error("no commune " + code);
        return area->id;
    }

    static PersonRow row(const std::vector<std::string>& cells)
    {
        const auto birth = cells[6].size() == 4 ? Date::parse(cells[6] + "-01-01").value()
                                                : Date::parse(cells[6]).value();
        const auto given = [&](std::size_t at) {
            return cells[at] == "-" ? std::string_view{} : std::string_view(cells[at]);
        };
        PersonRow row{.person = parse_person_id(cells[0]).value(),
                      .old_id = given(2),
                      .name = cells[5],
                      .birth_date = birth,
                      .birth_precision =
                          cells[6].size() == 4 ? BirthPrecision::year : BirthPrecision::day,
                      .ethnicity = "01",
                      .nationality = "VN",
                      .phone = given(3),
                      .commune = commune(cells[7]),
                      .household = HouseholdId{std::stoll(cells[4])},
                      .member_no = 1,
                      .valid_from = Date(2023, 1, 1)};
        if (cells[1] != "-") row.citizen_id = CitizenId::parse(cells[1]).value();
        return row;
    }

    /// The last digits of the numbers found, in order: "1 2 4".
    std::string found(const std::string& text, const access::Actor& actor)
    {
        const auto answer = find_people(store(), shipped(), index_, actor, {.text = text});
        if (!answer) return answer.error().code;
        std::string numbers;
        for (const auto& hit : answer->hits)
            numbers += (numbers.empty() ? "" : " ") + std::to_string(hit.person.value() % 1'000);
        return numbers.empty() ? "nobody" : numbers;
    }

    access::Actor of_province(const std::string& code) const
    {
        auto actor = everyone_;
        actor.everywhere = false;
        actor.areas = {shipped().by_code(code, AreaLevel::province, old_map)->id};
        return actor;
    }

    access::Actor everyone_ = access::local_operator("test");
    PeopleIndex index_;
};
ON_EVERY_STORE(SearchStore);

TEST_P(SearchStore, finds_and_orders_as_a_clerk_expects)
{
    for (const auto& [cells, line] : cases(R"(
        # typed                        | found, best first
        8300000001                     | 1
        083085000001                   | 1
        83085000001                    | 1          # the zero was lost in a spreadsheet
        320000001                      | 1
        0912000001                     | 1
        +84 912 000 001                | 1
        GD4838300000001                | 1
        8300000006                     | 1          # merged into it
        hộ 501                         | 1 2
        8300000999                     | nobody
        nguyen van an                  | 10 3 4 1 2 5  # the dead after the living, beginnings last
        NGUYỄN VĂN ẤN                  | 1 10 3 4 2 5  # the diacritics that were typed first
        an nguyen van                  | 10 3 4 1 2
        nguyen an 1985                 | 10 4 1 2 5
        nguyen van an 1985 ba tri      | 1 2 5      # Huyện Ba Tri
        ba tri nguyen van an 1985      | 1 2 5
        nguyen van an huyen ba tri     | 1 2 5
        nguyen van an h ba tri ben tre | 1 2 5
        nguyen van an 12/05/1985       | 1 10 4 2 5
        nguyen van an binh dinh        | 10
        le ba tri                      | 9          # a name that is also a place
        tran thi hoa                   | 8 7
        Trần Thị Hòa                   | 7 8        # both places of the tone mark
        pham gia ba                    | 11         # the last word only begun
        gia bao pham hoang             | 11
        nguyen van an 1986             | 10 4 1 2 3 5  # nobody was born then: the nearest years
        le ba tri 1971 ben tre         | 9
        khong ai ca                    | nobody
        1985                           | search/too-short
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(found(cells[0], everyone_), cells[1]);
    }
}

TEST_P(SearchStore, hides_who_lives_outside_the_areas_of_the_actor)
{
    EXPECT_EQ(found("nguyen van an", of_province("52")), "10");
    EXPECT_EQ(found("8300000001", of_province("52")), "nobody");
    EXPECT_EQ(found("hộ 501", of_province("52")), "nobody");
    EXPECT_EQ(found("nguyen van an ba tri", of_province("52")), "10") << "elsewhere, but theirs";
    EXPECT_EQ(found("8300000006", of_province("52")), "nobody") << "nor through a merged number";
    auto nobody = everyone_;
    nobody.everywhere = false;
    EXPECT_EQ(found("nguyen van an", nobody), "nobody");
    nobody.permissions.clear();
    EXPECT_EQ(found("nguyen van an", nobody), "access/forbidden");
}

TEST_P(SearchStore, says_why_each_was_found)
{
    const auto reasons = [&](const std::string& text) {
        return find_people(store(), shipped(), index_, everyone_, {.text = text})
            .value()
            .hits.at(0)
            .reasons;
    };
    using enum FoundBy;
    EXPECT_EQ(reasons("8300000001"), std::vector{person_id});
    EXPECT_EQ(reasons("GD4838300000001"), std::vector{card_number});
    EXPECT_EQ(reasons("Nguyễn Văn Ấn 12/05/1985 ba tri"),
              (std::vector{whole_name, diacritics, birth_date, district}));
    EXPECT_EQ(reasons("an nguyen 1990"), (std::vector{words_in_any_order, birth_year}));
    EXPECT_EQ(reasons("nguyen van an 1984"), (std::vector{whole_name, other_birth_year}));
    EXPECT_EQ(reasons("le ba tri cho lach"), (std::vector{whole_name, elsewhere}));
}

TEST_P(SearchStore, says_how_to_tell_apart_those_who_fit_equally)
{
    const auto ties = [&](const std::string& text) {
        const auto answer =
            find_people(store(), shipped(), index_, everyone_, {.text = text}).value();
        return answer.ties ? answer.ties->en : "";
    };
    EXPECT_EQ(ties("nguyen van an"), "5 people bear the same name: add a birth year or a commune to"
                                     " tell them apart.");
    EXPECT_EQ(ties("nguyen van an 1985"), "4 people bear the same name and birth year: add a"
                                          " commune to tell them apart.");
    EXPECT_EQ(ties("nguyen van an 1985 ba tri"),
              "2 people bear the same name and birth year: search"
              " by a number to tell them apart.");
    EXPECT_EQ(ties("pham hoang gia bao"), "");
}

TEST_P(SearchStore, shows_no_more_than_the_limit_and_says_so)
{
    const auto answer =
        find_people(store(), shipped(), index_, everyone_, {.text = "nguyen van an", .limit = 2})
            .value();
    EXPECT_EQ(answer.hits.size(), 2U);
    EXPECT_TRUE(answer.more);
    EXPECT_FALSE(
        find_people(store(), shipped(), index_, everyone_, {.text = "nguyen van an"}).value().more);
}

TEST_P(SearchStore, follows_names_that_were_given_since)
{
    EXPECT_EQ(found("dang minh chau", everyone_), "nobody");
    auto other = another();
    db::Transaction transaction(other);
    Load load(other, access::record(other, everyone_, {.action = "registry.load"},
                                    "2023-12-16T07:00:00+07:00"));
    load.people(std::array{
        row({"8300000050", "-", "-", "-", "600", "Đặng Minh Châu", "01/02/2000", "29179"})});
    load.finish();
    transaction.commit();
    EXPECT_EQ(found("dang minh chau", everyone_), "50");
    EXPECT_EQ(found("đặng minh c", everyone_), "50");
}

/// More names fit than are looked at one by one: then those who live there are.
TEST_P(SearchStore, finds_a_rare_bearer_of_frequent_words_in_a_commune)
{
    constexpr std::size_t many = 900;
    std::vector<std::string> names;
    std::vector<PersonRow> rows;
    for (std::size_t i = 0; i < many; ++i) names.push_back("Nguyễn Văn N" + std::to_string(i));
    for (std::size_t i = 0; i < many; ++i)
        rows.push_back(row({std::to_string(8'300'010'000 + i), "-", "-", "-", "600", names[i],
                            "01/02/1950", i + 1 == many ? "28993" : "28801"}));
    db::Transaction transaction(store());
    Load load(store(), access::record(store(), everyone_, {.action = "registry.load"},
                                      "2023-12-16T07:00:00+07:00"));
    for (std::size_t i = 0; i < many; ++i) rows[i].name = names[i];
    load.people(rows);
    load.finish();
    transaction.commit();
    settle(store());
    EXPECT_EQ(found("nguyen van 1950 my thanh giong trom", everyone_), "899");
    EXPECT_EQ(found("nguyen 1950 my thanh giong trom", everyone_), "899");
    EXPECT_TRUE(find_people(store(), shipped(), index_, everyone_, {.text = "nguyen van 1950"})
                    .value()
                    .more);
}

}  // namespace
}  // namespace ansinh::registry
