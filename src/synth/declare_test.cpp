#include "access/audit.h"
#include "contribution/dues.h"
#include "contribution/premium_receipts.h"
#include "contribution/proof.h"
#include "contribution/unit_money.h"
#include "coverage/participants.h"
#include "law/folder.h"
#include "ledger/ledger.h"
#include "registry/wage_region.h"
#include "synth/declare.h"
#include "synth/impl/world_test.h"
#include "synth/load.h"
#include "synth/owed.h"

#include <soci/soci.h>

namespace ansinh::synth {
namespace {

constexpr Month january{2023, 1};
constexpr Month december{2023, 12};

TEST(Movements, are_what_a_commune_of_the_opening_lacks)
{
    const MadeProvince made(plan_for("83", 2023, {.numerator = 1, .denominator = 40}));
    const auto opening = january.first_day();
    Movements all;
    for (std::size_t place = 0; place < 20; ++place) {
        auto commune = made.commune(place);
        const auto whole = commune.employments.size();
        auto held = hold_back(commune, opening);
        for (const auto& spell : commune.employments) {
            EXPECT_LT(spell.validity.from, opening);
            EXPECT_TRUE(!spell.validity.to || *spell.validity.to < opening);
        }
        const auto came = std::ranges::count_if(held.told, [](const Told& told) {
            const auto& reason = told.line.at(declaration::Field::reason);
            return reason == "TM" || reason == "TD" || reason == "DC";
        });
        EXPECT_EQ(commune.employments.size() + static_cast<std::size_t>(came), whole);
        all.add(std::move(held));
    }
    EXPECT_GT(all.told.size(), 10U);
    EXPECT_GT(all.cards.size(), 1U);
    EXPECT_EQ(read_movements(text_of(all)).value(), all);
    EXPECT_EQ(read_movements("month,employer,from\n2023-13,7,\n").error().code,
              "synth/malformed-movement");
}

class DeclaredYear : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        migrate(store());
    }
    static const law::Law& the_law()
    {
        static const auto law = law::load(LAW_FOLDER);
        return law;
    }
    static void migrate(db::Database& database)
    {
        db::migrate_runs(database);
        access::migrate(database);
        registry::migrate(database);
        ledger::migrate(database);
        coverage::migrate(database);
        declaration::migrate(database);
        contribution::migrate(database);
    }
    Movements loaded(db::Database& database, std::optional<Date> opening)
    {
        Movements held;
        EXPECT_TRUE(load(database, access::local_operator("test"), made_.setting(),
                         {.threads = 2,
                          .at = "2023-01-01T07:00:00+07:00",
                          .office = {},
                          .progress = {},
                          .opening = opening,
                          .held = [&](Movements more) { held.add(std::move(more)); },
                          .also = {}}));
        return held;
    }
    Declared declared(const Movements& held, Month month)
    {
        const auto regions = registry::WageRegions::load(store());
        const declaration::Ground ground{
            .law = the_law(), .areas = world().areas, .regions = regions};
        auto done = declare(store(), ground, access::local_operator("test"), held, month,
                            to_string(month.last_day()) + "T16:00:00+07:00");
        if (!done) {
            ADD_FAILURE() << done.error().back().code << ' ' << done.error().back().where << ' '
                          << done.error().back().detail.en;
            return {};
        }
        return *done;
    }
    /// Every spell of work and insurance as it stands, but for the record that wrote it.
    static std::vector<std::string> spells(db::Database& database)
    {
        std::vector<std::string> all;
        for (const char* query :
             {"SELECT person_id || '|' || employer_id || '|' || valid_from || '|' ||"
              " COALESCE(valid_to, 0) || '|' || wage || '|' || position || '|' || region || '|' ||"
              " unemployment_insured FROM coverage_employment"
              " ORDER BY person_id, employer_id, valid_from",
              "SELECT person_id || '|' || scheme || '|' || valid_from || '|' ||"
              " COALESCE(valid_to, 0) || '|' || group_code || '|' || payer || '|' ||"
              " COALESCE(facility_id, 0) || '|' || commune FROM coverage_membership"
              " ORDER BY person_id, scheme, valid_from",
              "SELECT person_id || '|' || employer_id || '|' || valid_from || '|' ||"
              " COALESCE(valid_to, 0) || '|' || kind FROM coverage_leave"
              " ORDER BY person_id, employer_id, valid_from"}) {
            std::string row;
            soci::statement rows = (database.sql().prepare << query, soci::into(row));
            rows.execute();
            while (rows.fetch()) all.push_back(row);
        }
        return all;
    }

    /// Rows that only one of them has.
    static std::vector<std::string> differences(std::vector<std::string> a,
                                                std::vector<std::string> b)
    {
        std::ranges::sort(a);
        std::ranges::sort(b);
        std::vector<std::string> found;
        std::ranges::set_symmetric_difference(a, b, std::back_inserter(found));
        return found;
    }

    MadeProvince made_{plan_for("83", 2023, {.numerator = 1, .denominator = 200})};
};
ON_EVERY_STORE(DeclaredYear);

TEST_P(DeclaredYear, leaves_what_loading_at_once_does)
{
    const auto held = loaded(store(), january.first_day());
    const auto opening = spells(store());
    std::int64_t lines = 0;
    for (auto month = january; month <= december; ++month) {
        SCOPED_TRACE(to_string(month));
        lines += declared(held, month).lines;
    }
    EXPECT_EQ(lines, std::ssize(held.told));

    test::ScratchFolder folder;
    auto at_once = db::Database::open("sqlite:" + (folder.path() / "once.db").string());
    migrate(at_once);
    EXPECT_EQ(loaded(at_once, {}), Movements{});
    EXPECT_NE(opening, spells(at_once));
    EXPECT_EQ(differences(spells(store()), spells(at_once)), std::vector<std::string>{});
}

/// The year with its money: declared, owed, paid.
class PaidYear : public DeclaredYear {
protected:
    void live(const Movements& held, Month month)
    {
        declared(held, month);
        const auto at = to_string(month.last_day()) + "T17:00:00+07:00";
        ASSERT_TRUE(contribution::run_dues(store(), the_law(), world().areas, clerk_,
                                           {.month = month}, at));
        const auto employers = contribution::import_statement(
            store(), the_law(), world().areas, clerk_,
            {.name = "bank.csv",
             .text = bank_statement(1, month.first_day(), month_dues(store(), month))},
            at);
        ASSERT_TRUE(employers);
        EXPECT_EQ(employers->unmatched, 0);
        const auto others = contribution::import_premiums(
            store(), world().areas, clerk_,
            {.name = "premiums.csv",
             .text = premium_statement(1, month, premium_shares(store(), world().areas, month))},
            at);
        ASSERT_TRUE(others);
        EXPECT_TRUE(others->refused.empty()) << others->refused.front().detail.en;
        EXPECT_GT(others->booked, 0);
    }

    access::Actor clerk_ = access::local_operator("clerk");
};
ON_EVERY_STORE(PaidYear);

TEST_P(PaidYear, brings_in_what_was_to_be_paid_but_for_the_late_ones)
{
    const auto held = loaded(store(), january.first_day());
    for (auto month = january; month < december; ++month) live(held, month);
    declared(held, december);
    const Date day(2023, 12, 15);
    const auto money = contribution::money_on(store(), the_law(), day).value();
    Vnd receivable;
    Vnd received;
    Vnd late;
    for (const auto& commune : money.communes) {
        EXPECT_EQ(contribution::total(commune.year.received),
                  contribution::total(commune.year.receivable));
        receivable += contribution::total(commune.year.receivable);
        received += contribution::total(commune.year.received);
    }
    EXPECT_GT(receivable, Vnd{});
    for (const auto& unit : money.units) {
        receivable += contribution::total(unit.year.receivable);
        received += contribution::total(unit.year.received);
        late += contribution::total(unit.late);
    }
    EXPECT_EQ(received + late, receivable) << "what did not come in is what is late";
    EXPECT_GE(received.dong() * 100 / receivable.dong(), 95);
    EXPECT_FALSE(contribution::prove(store()).fault);
    EXPECT_EQ(money.unmatched, Vnd{});
    for (const auto& point : path(made_.plan.calibration))
        EXPECT_EQ(coverage::participants_in_all(store(), coverage::Scheme::compulsory, point.on),
                  point.workers())
            << to_string(point.on);
}

TEST_P(DeclaredYear, is_told_once)
{
    const auto held = loaded(store(), january.first_day());
    const auto first = declared(held, january);
    EXPECT_GT(first.lists, 0);
    EXPECT_EQ(first.repeated, 0);
    const auto after = spells(store());
    EXPECT_EQ(declared(held, january), (Declared{.repeated = first.lists}));
    EXPECT_EQ(spells(store()), after);
}

}  // namespace
}  // namespace ansinh::synth
