#include "access/audit.h"
#include "registry/impl/full_names.h"
#include "registry/impl/schema.h"
#include "registry/load.h"
#include "support/stores.h"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::registry {
namespace {

constexpr std::int64_t first_number = 8'300'000'001;

PersonRow person(std::int64_t number, std::string_view name)
{
    return {.person = PersonId{number},
            .name = name,
            .birth_date = Date(1985, 5, 12),
            .ethnicity = "01",
            .nationality = "VN",
            .commune = AreaId{7},
            .valid_from = Date(2023, 1, 1)};
}

long long count(db::Database& database, const std::string& question)
{
    long long value = 0;
    database.sql() << "SELECT COUNT(*) FROM " + question, soci::into(value);
    return value;
}

class LoadStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        db::migrate(store(), "registry", schema());
    }

    void load_people(const std::vector<PersonRow>& rows)
    {
        db::Transaction transaction(store());
        Load load(store(), recorded());
        load.people(rows);
        load.finish();
        transaction.commit();
    }
    AuditId recorded()
    {
        return access::record(store(), access::local_operator("test"), {.action = "registry.load"},
                              "2023-12-15T07:00:00+07:00");
    }
    long long bearers(const std::string& folded)
    {
        long long people = 0;
        store().sql() << "SELECT people FROM registry_name WHERE folded = :name",
            soci::into(people), soci::use(folded);
        return people;
    }
};
ON_EVERY_STORE(LoadStore);

TEST_P(LoadStore, keeps_each_name_once_and_counts_its_bearers)
{
    load_people({person(first_number, "Nguyễn Văn An"), person(first_number + 1, "NGUYỄN VĂN ẤN"),
                 person(first_number + 2, "Trần Thị Hoà")});
    EXPECT_EQ(count(store(), "registry_name"), 2);
    EXPECT_EQ(bearers("nguyen van an"), 2);
    load_people({person(first_number + 3, "Nguyen Van An"), person(first_number + 4, "Lê Hòa")});
    EXPECT_EQ(count(store(), "registry_name"), 3);
    EXPECT_EQ(bearers("nguyen van an"), 3);
    EXPECT_EQ(bearers("le hoa"), 1);
    EXPECT_EQ(count(store(), "registry_person p JOIN registry_name n ON n.name_id = p.name_id"), 5);
}

TEST_P(LoadStore, a_store_with_many_names_is_read_as_a_whole)
{
    constexpr std::int64_t many = 2'500;
    std::vector<std::string> names;
    std::vector<PersonRow> rows;
    for (std::int64_t i = 0; i < many; ++i) names.push_back("Name " + std::to_string(i));
    for (std::int64_t i = 0; i < many; ++i)
        rows.push_back(person(first_number + i, names[static_cast<std::size_t>(i)]));
    load_people(rows);
    for (auto& row : rows) row.person = PersonId{row.person.value() + many};
    load_people(rows);
    EXPECT_EQ(count(store(), "registry_name"), many);
    EXPECT_EQ(count(store(), "registry_name WHERE people = 2"), many);
}

TEST_P(LoadStore, composes_names_and_leaves_out_what_is_absent)
{
    auto row = person(first_number, "Trần Thị Hoà");
    row.citizen_id = CitizenId::from_number(83'085'000'001);
    row.household = HouseholdId{5};
    row.member_no = 1;
    row.died_on = Date(2023, 6, 1);
    load_people({row, person(first_number + 1, "B")});
    EXPECT_EQ(count(store(), "registry_person WHERE name = 'Trần Thị Hoà' AND citizen_id ="
                             " 83085000001 AND household_id = 5 AND member_no = 1 AND"
                             " died_on IS NOT NULL AND birth_year = 1985 AND recorded = 1"),
              1);
    EXPECT_EQ(count(store(), "registry_person WHERE citizen_id IS NULL AND old_id IS NULL AND"
                             " phone IS NULL AND household_id IS NULL AND member_no IS NULL AND"
                             " died_on IS NULL"),
              1);
}

TEST_P(LoadStore, takes_households_employers_and_facilities)
{
    db::Transaction transaction(store());
    Load load(store(), recorded());
    load.households(std::array{HouseholdRow{.household = HouseholdId{1},
                                            .commune = AreaId{7},
                                            .living_standard = "near_poor",
                                            .valid_from = Date(2023, 1, 1)}});
    load.employers(std::array{EmployerRow{.employer = EmployerId{1},
                                          .unit_code = "TA0001A",
                                          .name = "Công ty Dừa Xanh",
                                          .kind = "private",
                                          .industry = "C",
                                          .commune = AreaId{7},
                                          .status = "active",
                                          .workers = 12,
                                          .valid_from = Date(2023, 1, 1)}});
    load.facilities(std::array{FacilityRow{.facility = FacilityId{83001},
                                           .name = "Bệnh viện Một",
                                           .care_level = "province",
                                           .commune = AreaId{7},
                                           .contract_from = Date(2023, 1, 1),
                                           .status = "active",
                                           .valid_from = Date(2023, 1, 1)}});
    load.finish();
    transaction.commit();
    EXPECT_EQ(count(store(), "registry_household WHERE living_standard = 'near_poor'"), 1);
    EXPECT_EQ(count(store(), "registry_employer WHERE folded = 'cong ty dua xanh'"), 1);
    EXPECT_EQ(count(store(), "registry_facility WHERE folded = 'benh vien mot'"), 1);
}

TEST_P(LoadStore, leaves_nothing_without_a_commit)
{
    {
        const db::Transaction given_up(store());
        Load load(store(), recorded());
        load.people(std::vector{person(first_number, "A")});
        load.finish();
    }
    EXPECT_EQ(count(store(), "registry_person"), 0);
    EXPECT_EQ(count(store(), "registry_name"), 0);
    load_people({person(first_number, "A")});
    EXPECT_EQ(count(store(), "registry_person"), 1);
}

TEST_P(LoadStore, tells_the_register_the_last_number_of_each_province)
{
    load_people(
        {person(first_number + 5, "A"), person(first_number + 1, "B"), person(7'900'000'004, "C")});
    EXPECT_EQ(count(store(), "registry_number WHERE province = 83 AND last = 8300000006"), 1);
    EXPECT_EQ(count(store(), "registry_number WHERE province = 79 AND last = 7900000004"), 1);
    load_people({person(first_number, "D")});
    EXPECT_EQ(count(store(), "registry_number WHERE province = 83 AND last = 8300000006"), 1);
}

TEST_P(LoadStore, refuses_a_number_on_file)
{
    load_people({person(first_number, "A")});
    EXPECT_THROW(load_people({person(first_number, "B")}), db::StoreError);
    EXPECT_EQ(count(store(), "registry_person"), 1);
}

TEST_P(LoadStore, one_name_at_a_time_is_counted_the_same)
{
    load_people({person(first_number, "A")});
    db::Transaction transaction(store());
    recorded();
    EXPECT_EQ(name_id(store(), "a"), 1);
    EXPECT_EQ(name_id(store(), "b"), 2);
    EXPECT_EQ(name_id(store(), "b"), 2);
    transaction.commit();
    EXPECT_EQ(bearers("a"), 2);
    EXPECT_EQ(bearers("b"), 2);
}

}  // namespace
}  // namespace ansinh::registry
