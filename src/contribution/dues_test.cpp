#include "access/audit.h"
#include "contribution/dues.h"
#include "contribution/proof.h"
#include "contribution/why.h"
#include "coverage/money.h"
#include "coverage/spells.h"
#include "coverage/voluntary.h"
#include "db/content.h"
#include "law/folder.h"
#include "ledger/ledger.h"
#include "registry/area_files.h"
#include "registry/load.h"
#include "support/stores.h"

#include <array>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::contribution {
namespace {

using coverage::Employment;

constexpr Month november{2023, 11};
constexpr PersonId an{8'300'000'001};
constexpr PersonId binh{8'300'000'002};
constexpr PersonId chi{8'300'000'003};
constexpr EmployerId mill{1};
constexpr EmployerId school{2};
constexpr AreaId commune{77};
const auto clerk = access::local_operator("clerk");
constexpr auto at = "2023-12-01T08:00:00+07:00";

const law::Law& the_law()
{
    static const auto law = law::load(LAW_FOLDER);
    return law;
}

Employment job(PersonId person, EmployerId employer, std::int64_t wage,
               std::string position = "worker", Date from = Date(2023, 1, 1))
{
    return {.person = person,
            .employer = employer,
            .validity = {.from = from, .to = {}},
            .wage = Vnd{wage},
            .position = std::move(position),
            .region = 3,
            .unemployment_insured = true,
            .recorded = AuditId{1}};
}

class Dues : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        db::migrate_runs(store());
        access::migrate(store());
        registry::migrate(store());
        ledger::migrate(store());
        coverage::migrate(store());
        migrate(store());
    }

    template <class Spell>
    void loads(const std::vector<Spell>& spells)
    {
        db::Transaction transaction(store());
        coverage::load(store(), std::span<const Spell>(spells));
        transaction.commit();
    }

    DuesRun runs()
    {
        const auto done = run_dues(store(), the_law(), registry::Areas::load(store()), clerk,
                                   {.month = november}, at);
        EXPECT_TRUE(done.has_value());
        return done.value_or(DuesRun{});
    }

    void raise(PersonId person, std::int64_t to)
    {
        const long long id = person.value();
        const long long wage = to;
        store().sql() << "UPDATE coverage_employment SET wage = :wage WHERE person_id = :id",
            soci::use(wage), soci::use(id);
    }
};
ON_EVERY_STORE(Dues);

TEST_P(Dues, are_what_the_law_says)
{
    loads<Employment>({job(an, mill, 10'000'000), job(binh, mill, 100'000'000),
                       job(chi, school, 7'000'000, "official")});
    const auto run = runs();
    EXPECT_EQ(run.people, (db::Worked{.rows = 3, .posted = 3}));
    EXPECT_EQ(run.unresolved, 0);
    using enum law::Fund;
    const auto of_an = person_dues(store(), an, november);
    ASSERT_EQ(of_an.size(), 1U);
    EXPECT_EQ(of_an.front().base, Vnd{10'000'000});
    EXPECT_EQ(of_an.front().amounts.of(pension_survivors, law::Side::worker), Vnd{800'000});
    EXPECT_EQ(of_an.front().amounts.of(pension_survivors, law::Side::employer), Vnd{1'400'000});
    EXPECT_EQ(of_an.front().amounts.of(health), Vnd{450'000});
    EXPECT_EQ(of_an.front().amounts.of(unemployment), Vnd{200'000});
    const auto of_binh = person_dues(store(), binh, november);
    ASSERT_EQ(of_binh.size(), 1U);
    EXPECT_EQ(of_binh.front().base, Vnd{36'000'000}) << "twenty times 1,800,000";
    EXPECT_EQ(employer_dues(store(), mill, november).people, 2);
    const auto of_school = employer_dues(store(), school, november);
    EXPECT_EQ(of_school.amounts.of(unemployment), Vnd{}) << "civil servants are not insured";
    EXPECT_EQ(of_school.amounts.of(law::Side::worker), Vnd{7'000'000 * 95 / 1000});
}

TEST_P(Dues, the_second_run_posts_nothing)
{
    loads<Employment>({job(an, mill, 10'000'000), job(binh, school, 5'000'000)});
    const auto first = runs();
    const auto second = runs();
    EXPECT_NE(first.run, second.run);
    EXPECT_EQ(second.people, (db::Worked{.rows = 2, .posted = 0}));
    EXPECT_EQ(second.books.posted, 0);
    EXPECT_EQ(second.premiums.posted, 0);
}

TEST_P(Dues, killed_between_its_steps_it_is_the_same_run)
{
    loads<Employment>({job(an, mill, 10'000'000), job(binh, school, 5'000'000)});
    const auto killed = [](DuesStep step, const db::RunTotals&) {
        if (step == DuesStep::people) throw std::runtime_error("killed");
    };
    EXPECT_THROW(static_cast<void>(run_dues(store(), the_law(), registry::Areas::load(store()),
                                            clerk, {.month = november, .progress = killed}, at)),
                 std::runtime_error);
    const auto resumed = runs();
    EXPECT_EQ(resumed.people, (db::Worked{.rows = 2, .posted = 2})) << "those of the first try";
    EXPECT_NE(runs().run, resumed.run) << "it ended";
    long long others = -1;
    const long long run = resumed.run.value();
    store().sql() << "SELECT COUNT(*) FROM ledger_entry WHERE origin <> :run", soci::use(run),
        soci::into(others);
    EXPECT_EQ(others, 0) << "its people and its books name one run";
}

TEST_P(Dues, late_news_posts_the_difference)
{
    loads<Employment>({job(an, mill, 10'000'000), job(binh, mill, 5'000'000)});
    runs();
    raise(an, 12'000'000);
    store().sql() << "DELETE FROM coverage_employment WHERE person_id = " << binh.value();
    loads<Employment>({job(chi, school, 6'000'000)});
    const auto second = runs();
    EXPECT_EQ(second.people, (db::Worked{.rows = 2, .posted = 3}));
    EXPECT_EQ(person_dues(store(), an, november).front().base, Vnd{12'000'000});
    EXPECT_EQ(person_dues(store(), an, november).front().runs.size(), 2U) << "both are kept";
    const auto gone = person_dues(store(), binh, november);
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone.front().amounts, Amounts{});
    EXPECT_EQ(employer_dues(store(), mill, november).people, 1);
    const auto proof = prove(store());
    EXPECT_FALSE(proof.fault);
    EXPECT_GT(proof.compared, 0);
}

TEST_P(Dues, a_closed_month_is_corrected_in_the_next)
{
    loads<Employment>({job(an, mill, 10'000'000)});
    runs();
    ASSERT_TRUE(ledger::close_period(store(), clerk, november, "hết tháng", at));
    raise(an, 12'000'000);
    runs();
    EXPECT_FALSE(prove(store()).fault);
    for (const auto& line : ledger::trial_balance(store(), november)) {
        if (line.account == ledger::Account::dues_receivable &&
            line.fund == ledger::Fund::pension_survivors) {
            EXPECT_EQ(line.closing, Vnd{2'200'000});
        }
    }
    for (const auto& line : ledger::trial_balance(store(), november.plus(1))) {
        if (line.account == ledger::Account::dues_receivable &&
            line.fund == ledger::Fund::pension_survivors) {
            EXPECT_EQ(line.debit, Vnd{440'000});
        }
    }
}

TEST_P(Dues, a_contract_without_a_region_waits)
{
    auto nowhere = job(an, mill, 5'000'000);
    nowhere.region = 0;
    loads<Employment>({nowhere, job(binh, mill, 5'000'000)});
    const auto run = runs();
    EXPECT_EQ(run.unresolved, 1);
    EXPECT_EQ(run.people, (db::Worked{.rows = 2, .posted = 1}));
    EXPECT_EQ(runs().unresolved, 1) << "said once, not twice";
}

TEST_P(Dues, of_groups_are_paid_by_who_the_law_names)
{
    const auto card = [](PersonId person, std::string group, coverage::Scheme scheme) {
        return coverage::Membership{.person = person,
                                    .scheme = scheme,
                                    .group = std::move(group),
                                    .payer = "budget",
                                    .commune = commune,
                                    .validity = {.from = Date(2023, 1, 1), .to = {}},
                                    .recorded = AuditId{1}};
    };
    loads<coverage::Membership>({card(an, "poor", coverage::Scheme::health),
                                 card(binh, "student", coverage::Scheme::health),
                                 card(chi, "household", coverage::Scheme::health),
                                 card(chi, "poor", coverage::Scheme::voluntary)});
    EXPECT_GT(runs().premiums.posted, 0);
    const auto of_budget = ledger::balances(
        store(), {.month = november, .kind = ledger::PayerKind::budget, .first = 0, .last = 100});
    // The poor: 4.5 % of 1,800,000; students: 30 % of that. Voluntary: 30 % of 22 % of 1,500,000.
    EXPECT_EQ(
        of_budget,
        (std::vector<ledger::Balance>{
            {{ledger::PayerKind::budget, 77}, november, ledger::Fund::health, Vnd{105'300}},
            {{ledger::PayerKind::budget, 77}, november, ledger::Fund::voluntary, Vnd{99'000}}}));
    EXPECT_EQ(runs().premiums.posted, 0);
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Dues, of_groups_that_cannot_be_known_are_counted)
{
    const auto card = [](PersonId person, std::string group) {
        return coverage::Membership{.person = person,
                                    .scheme = coverage::Scheme::health,
                                    .group = std::move(group),
                                    .payer = "fund",
                                    .commune = commune,
                                    .validity = {.from = Date(2023, 1, 1), .to = {}},
                                    .recorded = AuditId{1}};
    };
    loads<coverage::Membership>(
        {card(an, "pensioner"), card(binh, "household"), card(chi, "no_such_group")});
    const auto run = runs();
    EXPECT_EQ(run.premiums.posted, 0) << "no pension, no household and no group is on file";
    EXPECT_EQ(run.open_premiums, 3);
    EXPECT_EQ(runs().open_premiums, 3) << "said once, not twice";
}

TEST_P(Dues, and_money_are_proven_to_the_first_difference)
{
    runs();
    ASSERT_FALSE(prove(store()).fault);
    store().execute("INSERT INTO coverage_enrolment (person_id, enrolment_id, kind, commune,"
                    " collector, made_on, months, mode, income, first_month, premium, state, local,"
                    " own, status, paid_on, receipt, note, made_by, recorded) VALUES (8300000001,"
                    " 4, 'household', 77, '', 45000, 12, '', 0, 0, 972000, 0, 0, 972000, 'paid',"
                    " 45000, '', '', 1, 1)");
    const auto missing = prove(store()).fault;
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->rule, "enrolments-books");
    EXPECT_EQ(missing->payer, 4);
    EXPECT_EQ(missing->sub_ledger, Vnd{972'000});
    EXPECT_EQ(missing->books, Vnd{});
    runs();
    EXPECT_TRUE(prove(store()).fault) << "a run books dues, and no payment of anybody";
    EXPECT_EQ(coverage::book_missing(store(), at), 1);
    EXPECT_FALSE(prove(store()).fault);
    store().execute("INSERT INTO contribution_receipt (receipt_id, statement_id, line, paid_on,"
                    " amount, reference, transaction_key) VALUES (9, 1, 9, 45000, 5, '', 'x')");
    const auto receipt = prove(store()).fault;
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->rule, "receipts-books");
    EXPECT_EQ(receipt->payer, 9);
}

TEST_P(Dues, of_voluntary_insurance_follow_the_group_of_the_support)
{
    const auto member = [](PersonId person, std::string group) {
        return coverage::Membership{.person = person,
                                    .scheme = coverage::Scheme::voluntary,
                                    .group = std::move(group),
                                    .payer = "person_budget",
                                    .commune = commune,
                                    .validity = {.from = Date(2023, 1, 1), .to = {}},
                                    .recorded = AuditId{1}};
    };
    loads<coverage::Membership>(
        {member(an, "unsupported"), member(binh, "near_poor"), member(chi, "supported")});
    EXPECT_EQ(runs().open_premiums, 1) << "what is added to an unknown group is not known";
    const auto of = [&](ledger::PayerKind kind) {
        Vnd sum;
        for (const auto& one :
             ledger::balances(store(), {.month = november, .kind = kind, .first = 0, .last = 100}))
            sum += one.amount;
        return sum;
    };
    // 22 % of 1,500,000 each; 25 % of it is added for the near-poor alone.
    EXPECT_EQ(of(ledger::PayerKind::budget), Vnd{82'500});
    EXPECT_EQ(of(ledger::PayerKind::commune), Vnd{330'000 * 2 - 82'500});
}

TEST_P(Dues, of_voluntary_insurance_rest_on_the_income_chosen)
{
    const auto member = [](PersonId person, std::string group) {
        return coverage::Membership{.person = person,
                                    .scheme = coverage::Scheme::voluntary,
                                    .group = std::move(group),
                                    .payer = "person_budget",
                                    .commune = commune,
                                    .validity = {.from = Date(2023, 1, 1), .to = {}},
                                    .recorded = AuditId{1}};
    };
    const auto chose = [](PersonId person, std::int64_t income, Date from) {
        return coverage::VoluntaryChoice{.person = person,
                                         .validity = {.from = from, .to = {}},
                                         .income = Vnd{income},
                                         .recorded = AuditId{1}};
    };
    loads<coverage::Membership>({member(an, "other"), member(binh, "other"), member(chi, "poor")});
    loads<coverage::VoluntaryChoice>(
        {chose(an, 2'000'000, Date(2023, 1, 1)), chose(an, 5'000'000, Date(2023, 6, 1)),
         chose(chi, 3'000'000, Date(2023, 1, 1)), chose(binh, 9'000'000, Date(2024, 1, 1))});
    runs();
    const auto of = [&](ledger::PayerKind kind) {
        return ledger::balances(store(), {.month = november, .kind = kind, .first = 0, .last = 100})
            .at(0)
            .amount;
    };
    // 22 % of 5,000,000, of the lowest 1,500,000 and of 3,000,000; the State adds 10 %, 10 % and
    // 30 % of 22 % of 1,500,000.
    EXPECT_EQ(of(ledger::PayerKind::budget), Vnd{33'000 + 33'000 + 99'000});
    EXPECT_EQ(of(ledger::PayerKind::commune),
              Vnd{1'100'000 - 33'000 + 330'000 - 33'000 + 660'000 - 99'000});
    EXPECT_EQ(runs().premiums.posted, 0);
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Dues, of_households_fall_with_the_order_of_their_members)
{
    const auto card = [](std::int64_t person) {
        return coverage::Membership{.person = PersonId{person},
                                    .scheme = coverage::Scheme::health,
                                    .group = "household",
                                    .payer = "person",
                                    .commune = commune,
                                    .validity = {.from = Date(2023, 1, 1), .to = {}},
                                    .recorded = AuditId{1}};
    };
    std::vector<coverage::Membership> cards;
    {
        db::Transaction transaction(store());
        registry::Load load(store(),
                            access::record(store(), clerk, {.action = "registry.load"}, at));
        std::vector<registry::PersonRow> people;
        for (std::int64_t number = 1; number <= 6; ++number) {
            cards.push_back(card(8'399'000'100 + number));
            people.push_back({.person = PersonId{8'399'000'100 + number},
                              .name = "x",
                              .birth_date = Date(1980, 1, 1),
                              .ethnicity = "01",
                              .nationality = "VN",
                              .commune = commune,
                              .household = HouseholdId{number <= 5 ? 1 : 2},
                              .member_no = number <= 5 ? number : 1,
                              .valid_from = Date(2023, 1, 1)});
        }
        load.people(people);
        load.finish();
        transaction.commit();
    }
    loads<coverage::Membership>(cards);
    EXPECT_EQ(runs().open_premiums, 0);
    // 4.5 % of 1,800,000 = 81,000: 100, 70, 60, 50 and 40 % of it, and another household's first.
    const auto balances = ledger::balances(
        store(), {.month = november, .kind = ledger::PayerKind::commune, .first = 0, .last = 100});
    ASSERT_EQ(balances.size(), 1U);
    EXPECT_EQ(balances.front().amount, Vnd{81'000 + 56'700 + 48'600 + 40'500 + 32'400 + 81'000});
    EXPECT_EQ(runs().premiums.posted, 0);
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Dues, a_wrong_book_is_found)
{
    loads<Employment>({job(an, mill, 10'000'000)});
    runs();
    store().execute("UPDATE ledger_entry SET amount = amount + 1 WHERE fund = 3");
    const auto proof = prove(store());
    ASSERT_TRUE(proof.fault);
    EXPECT_EQ(proof.fault->rule, "employers-books");
    EXPECT_EQ(proof.fault->payer, mill.value());
    EXPECT_EQ(proof.fault->fund, ledger::Fund::health);
    EXPECT_EQ(proof.fault->books, Vnd{450'001});
}

TEST_P(Dues, tell_why)
{
    loads<Employment>({job(an, mill, 10'000'000)});
    const auto told = why(store(), the_law(), an, november);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_FALSE(told.front().steps.empty());
    runs();
    EXPECT_EQ(told.front().amounts, person_dues(store(), an, november).front().amounts);
    EXPECT_TRUE(why(store(), the_law(), binh, november).empty());
}

TEST_P(Dues, are_run_by_who_may)
{
    const auto areas = registry::Areas::load(store());
    const auto refused = run_dues(store(), the_law(), areas, {}, {.month = november}, at);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().code, "access/forbidden");
    auto officer = clerk;
    officer.everywhere = false;
    const auto outside = run_dues(store(), the_law(), areas, officer, {.month = november}, at);
    ASSERT_FALSE(outside);
    EXPECT_EQ(outside.error().front().code, "access/out-of-scope");
}

}  // namespace
}  // namespace ansinh::contribution
