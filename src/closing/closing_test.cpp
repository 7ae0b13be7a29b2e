#include "access/audit.h"
#include "closing/close.h"
#include "closing/store.h"
#include "figures/store.h"
#include "registry/area_files.h"
#include "registry/load.h"
#include "support/cases.h"
#include "support/stores.h"

#include <gtest/gtest.h>

namespace ansinh::closing {
namespace {

constexpr Date new_year{2023, 1, 1};
constexpr Date november_end{2023, 11, 30};
constexpr Date december{2023, 12, 15};
constexpr std::string_view at = "2023-12-16T07:00:00+07:00";

std::string shipped(const std::string& name) { return test::file_text(DATA_FOLDER "/" + name); }

const figures::Catalogue& catalogue()
{
    static const auto read = figures::Catalogue::parse(shipped("indicators.toml")).value();
    return read;
}

/// Two communes of Bến Tre, one of Lai Châu; a person is a card, perhaps a job, and a birth year.
class ClosingStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        access::migrate(store());
        registry::migrate(store());
        coverage::migrate(store());
        figures::migrate(store());
        migrate(store());
        registry::load_areas(store(),
                             {.areas = shipped("areas.csv"), .links = shipped("area_links.csv")})
            .value();
        areas_.emplace(registry::Areas::load(store()));
        ben_tre = area("83");
        const auto communes = areas_->of_level(registry::AreaLevel::commune, december, ben_tre);
        here = communes.front()->id;
        there = communes.back()->id;
        elsewhere =
            areas_->of_level(registry::AreaLevel::commune, december, area("12")).front()->id;
    }

    AreaId area(std::string_view code) { return areas_->resolve(code, december).value(); }

    void add(coverage::Membership spell)
    {
        db::Transaction transaction(store());
        coverage::load(store(), std::vector{std::move(spell)});
        transaction.commit();
    }
    void insured(std::int64_t person, coverage::Scheme scheme, AreaId commune,
                 Validity validity = {.from = new_year, .to = {}})
    {
        add({.person = PersonId{person},
             .scheme = scheme,
             .group = "worker",
             .payer = "worker_employer",
             .facility = {},
             .commune = commune,
             .validity = validity,
             .recorded = AuditId{1}});
    }
    void works(std::int64_t person, std::int64_t employer)
    {
        db::Transaction transaction(store());
        coverage::load(store(),
                       std::vector{coverage::Employment{.person = PersonId{person},
                                                        .employer = EmployerId{employer},
                                                        .validity = {.from = new_year, .to = {}},
                                                        .wage = Vnd{5'000'000}}});
        transaction.commit();
    }

    Checked<std::vector<Closed>> closes_days(std::vector<Date> days)
    {
        return close(store(), {.areas = *areas_, .catalogue = catalogue()},
                     access::local_operator("test"),
                     {.days = std::move(days), .today = Date{2023, 12, 16}, .at = std::string{at}});
    }
    Closed closes_day(Date day) { return closes_days({day}).value().front(); }

    std::int64_t count(AreaId area, std::string_view indicator, Date on,
                       Breakdown breakdown = Breakdown::all, const std::string& slice = {})
    {
        const auto found = facts(store(), {.area = area, .as_of = on});
        const auto fact = found.find({.area = area,
                                      .indicator = std::string{indicator},
                                      .breakdown = breakdown,
                                      .slice = slice});
        return fact == found.end() ? 0 : fact->second.numerator;
    }

    std::optional<registry::Areas> areas_;
    AreaId ben_tre, here, there, elsewhere;
};
ON_EVERY_STORE(ClosingStore);

using enum coverage::Scheme;

TEST_P(ClosingStore, counts_every_area_up_to_the_nation)
{
    insured(8'300'000'001, health, here);
    insured(8'300'000'002, health, there);
    insured(8'300'000'003, voluntary, there);
    insured(1'200'000'001, health, elsewhere);
    const auto closed = closes_day(december);
    EXPECT_TRUE(closed.is_new);
    EXPECT_EQ(closed.version, 1);
    EXPECT_TRUE(closed.restated.empty());
    EXPECT_EQ(count(here, "hi_participants", december), 1);
    EXPECT_EQ(count(there, "hi_participants", december), 1);
    EXPECT_EQ(count(ben_tre, "hi_participants", december), 2);
    EXPECT_EQ(count(area("VN"), "hi_participants", december), 3);
    EXPECT_EQ(count(ben_tre, "si_voluntary_participants", december), 1);
    EXPECT_EQ(count(ben_tre, "si_participants", december), 1);
    EXPECT_EQ(count(*areas_->area(here).parent, "hi_participants", december), 1);
}

TEST_P(ClosingStore, counts_a_person_once_where_the_first_spell_says)
{
    insured(8'300'000'001, health, here);
    insured(8'300'000'001, health, there, {.from = Date(2023, 6, 1), .to = {}});
    closes_days({november_end}).value();
    EXPECT_EQ(count(here, "hi_participants", november_end), 1);
    EXPECT_EQ(count(there, "hi_participants", november_end), 0);
    EXPECT_EQ(count(ben_tre, "hi_participants", november_end), 1);
}

TEST_P(ClosingStore, counts_several_days_in_one_pass)
{
    insured(8'300'000'001, health, here, {.from = new_year, .to = december});
    insured(8'300'000'002, health, here, {.from = december, .to = {}});
    insured(8'300'000'003, health, here);
    const auto closed = closes_days({december, november_end, december}).value();
    ASSERT_EQ(closed.size(), 2U);
    EXPECT_EQ(closed[0].as_of, november_end);
    EXPECT_EQ(count(here, "hi_participants", november_end), 2);
    EXPECT_EQ(count(here, "hi_participants", december), 2);
    EXPECT_EQ(days_of(store(), here, "hi_participants").size(), 2U);
}

TEST_P(ClosingStore, breaks_workers_down_by_employer)
{
    for (const std::int64_t person : {8'300'000'001, 8'300'000'002}) {
        insured(person, compulsory, here);
        insured(person, unemployment, here);
        works(person, 5);
    }
    insured(8'300'000'003, compulsory, there);
    works(8'300'000'003, 6);
    {
        db::Transaction transaction(store());
        registry::Load rows(store(), AuditId{1});
        rows.employers(std::vector<registry::EmployerRow>{{.employer = EmployerId{5},
                                                           .unit_code = "TA0001A",
                                                           .name = "Một",
                                                           .kind = "private_enterprise",
                                                           .industry = "C",
                                                           .commune = there,
                                                           .status = "active",
                                                           .valid_from = new_year}});
        rows.finish();
        transaction.commit();
    }
    closes_days({december}).value();
    EXPECT_EQ(count(ben_tre, "si_compulsory_participants", december), 3);
    EXPECT_EQ(count(ben_tre, "si_compulsory_participants", december, Breakdown::industry, "C"), 2);
    EXPECT_EQ(count(here, "ui_participants", december, Breakdown::size, "0-4"), 2);
    EXPECT_EQ(count(there, "employers", december), 1);
    EXPECT_EQ(count(there, "employers", december, Breakdown::industry, "C"), 1);
}

TEST_P(ClosingStore, writes_nothing_when_nothing_changed_and_restates_what_did)
{
    insured(8'300'000'001, health, here);
    insured(8'300'000'002, health, here);
    const auto first = closes_day(december);
    const auto again = closes_day(december);
    EXPECT_FALSE(again.is_new);
    EXPECT_EQ(again.close, first.close);
    EXPECT_EQ(again.written, 0U);

    insured(8'300'000'003, health, here);
    const auto second = closes_day(december);
    EXPECT_TRUE(second.is_new);
    EXPECT_EQ(second.version, 2);
    ASSERT_EQ(second.restated.size(), 4U);  // nation, province, district, commune
    EXPECT_EQ(second.restated.front().before->numerator, 2);
    EXPECT_EQ(second.restated.front().after->numerator, 3);
    EXPECT_EQ(count(ben_tre, "hi_participants", december), 3);

    const auto known = facts(
        store(),
        {.area = ben_tre, .as_of = december, .indicator = "hi_participants", .known = first.close});
    EXPECT_EQ(known.at({.area = ben_tre, .indicator = "hi_participants"}).numerator, 2);
    EXPECT_EQ(closes(store()).size(), 2U);
}

TEST_P(ClosingStore, adds_up_former_provinces_on_the_new_map)
{
    insured(8'300'000'001, health, here);
    insured(8'400'000'001, health,
            areas_->of_level(registry::AreaLevel::commune, december, area("84")).front()->id);
    insured(1'200'000'001, health, elsewhere);
    closes_days({december}).value();
    const auto merged = areas_->resolve("Vĩnh Long", Date(2025, 7, 1)).value();
    const auto found = facts_on_map(store(), *areas_, {.area = merged, .as_of = december});
    EXPECT_EQ(found.from.size(), 3U);
    EXPECT_TRUE(found.whole);
    EXPECT_EQ(found.facts.at({.area = merged, .indicator = "hi_participants"}).numerator, 2);
}

TEST_P(ClosingStore, refuses_a_day_to_come_and_whoever_may_not)
{
    const auto early = closes_days({Date(2023, 12, 17)});
    ASSERT_FALSE(early.has_value());
    EXPECT_EQ(early.error().front().code, "closing/day-not-over");

    auto actor = access::local_operator("test");
    actor.everywhere = false;
    const Rules rules{.areas = *areas_, .catalogue = catalogue()};
    EXPECT_EQ(close(store(), rules, actor, {}).error().front().code, "access/out-of-scope");
    actor.permissions.clear();
    EXPECT_EQ(close(store(), rules, actor, {}).error().front().code, "access/forbidden");
}

TEST(Closing, knows_indicators_of_the_catalogue)
{
    for (const auto scheme : {compulsory, voluntary, unemployment, health})
        EXPECT_NE(catalogue().find(counted::of(scheme)), nullptr);
    for (const auto indicator : {counted::social, counted::employers, counted::small_employers})
        EXPECT_NE(catalogue().find(indicator), nullptr);
}

TEST(Closing, reads_a_month)
{
    EXPECT_EQ(month_end("2024-02").value(), Date(2024, 2, 29));
    for (const auto* text : {"2024-13", "2024", "02/2024", ""})
        EXPECT_EQ(month_end(text).error().code, "closing/bad-month");
}

TEST(Closing, rounds_a_share_when_it_is_shown)
{
    EXPECT_EQ(to_string(value_of({.numerator = 1'193'467, .denominator = 1'298'000})), "91.95");
    EXPECT_EQ(to_string(value_of({.numerator = 111'276})), "111276");
}

}  // namespace
}  // namespace ansinh::closing
