/// The money of enrolment in the books.

#include "coverage/impl/living_commune.h"
#include "coverage/money.h"
#include "coverage/spells.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::coverage {
namespace {

using ledger::Account;
using ledger::Fund;

class EnrolmentMoney : public LivingCommune {
protected:
    static constexpr auto boss = [] { return access::local_operator("boss"); };

    void SetUp() override
    {
        LivingCommune::SetUp();
        if (IsSkipped()) return;
        const auto place = commune_.value();
        store().execute(fmt::format(
            "INSERT INTO registry_collection_organisation (organisation_id, code, name, kind, area,"
            " valid_from, recorded) VALUES (1, 'BD', 'Bưu điện', 'post', {0}, 0, 1);"
            "INSERT INTO registry_collection_point (point_id, organisation_id, name, commune,"
            " valid_from, recorded) VALUES (1, 1, 'Điểm', {0}, 0, 1);"
            "INSERT INTO registry_collector (collector_id, point_id, code, name, valid_from,"
            " recorded) VALUES (5, 1, 'NV05', 'Thu', 0, 1)",
            place));
    }
    Vnd paid_household()
    {
        const auto made = enrol_household(
            store(), desk(),
            {.household = house, .members = {head, wife, son}, .collector = "NV05"}, at);
        EXPECT_TRUE(made.has_value()) << made.error().front().code;
        EXPECT_TRUE(pay_enrolment(store(), desk(), made->id, at).has_value());
        return made->own;
    }
    Vnd closing(Account account, Fund fund)
    {
        for (const auto& line : ledger::trial_balance(store(), Month(2024, 12)))
            if (line.account == account && line.fund == fund) return line.closing;
        return {};
    }
    std::string brings(HandOverForm form)
    {
        const auto done = hand_over(store(), areas(), boss(), form, at);
        return done ? std::string{} : done.error().front().code;
    }
    std::vector<CashHeld> held() { return cash_held(store(), areas(), boss()).value(); }
};
ON_EVERY_STORE(EnrolmentMoney);

TEST_P(EnrolmentMoney, stands_with_its_collector_until_it_is_handed_over)
{
    const Vnd own = paid_household();
    ASSERT_GT(own, Vnd{});
    EXPECT_EQ(held(), (std::vector<CashHeld>{{"NV05", Fund::health, own}}));
    EXPECT_EQ(closing(Account::cash, Fund::health), own);
    EXPECT_EQ(closing(Account::transit, Fund::health), Vnd{});
    EXPECT_EQ(closing(Account::dues_receivable, Fund::health), Vnd{} - own) << "paid ahead";
    const HandOverForm part{
        .collector = "NV05", .fund = "health", .amount = Vnd{100'000}, .document = "UNC 7"};
    EXPECT_EQ(brings({.collector = "NV06", .fund = "x", .amount = Vnd{1}}), "collection/unknown");
    auto more = part;
    more.amount = own + Vnd{1};
    EXPECT_EQ(brings(more), "cash/above-held");
    EXPECT_EQ(brings(part), "");
    EXPECT_EQ(held(), (std::vector<CashHeld>{{"NV05", Fund::health, own - Vnd{100'000}}}));
    EXPECT_EQ(closing(Account::bank, Fund::health), Vnd{100'000});
    auto rest = part;
    rest.amount = own - Vnd{100'000};
    EXPECT_EQ(brings(rest), "");
    EXPECT_TRUE(held().empty());
    EXPECT_EQ(money_acts(store(), ledger::OriginKind::hand_over).size(), 2U);
}

TEST_P(EnrolmentMoney, of_before_the_books_knew_it_is_booked_with_the_tables)
{
    const Vnd own = paid_household();
    store().execute("DELETE FROM ledger_entry;"
                    "DELETE FROM db_migration WHERE module = 'coverage_health' AND number = 5");
    ASSERT_FALSE(is_current(store()));
    migrate(store());
    EXPECT_EQ(closing(Account::cash, Fund::health), own);
    long long records = 0;
    store().sql() << "SELECT COUNT(*) FROM ledger_entry e JOIN access_audit a"
                     " ON a.number = e.recorded WHERE a.action = 'collection.book-missing'",
        soci::into(records);
    EXPECT_EQ(records, 2) << "both entries name the record of the step";
    EXPECT_EQ(book_missing(store(), at), 0);
    EXPECT_EQ(closing(Account::cash, Fund::health), own);
}

TEST_P(EnrolmentMoney, of_sponsors_is_given_and_spent)
{
    const auto fund =
        open_fund(store(), desk(), {.name = "Quỹ", .donor = "HTX A", .area = "28756"}, at).value();
    ASSERT_TRUE(
        deposit(store(), desk(), {.fund = fund, .amount = Vnd{2'000'000}, .document = "UNC"}, at));
    EXPECT_EQ(closing(Account::gifts, Fund::undivided), Vnd{-2'000'000});
    const auto given =
        grant(store(), desk(), {.fund = fund, .people = {head}, .document = "QĐ"}, at).value();
    const Vnd premium = Vnd{} - given.entries.front().amount;
    EXPECT_EQ(closing(Account::gifts, Fund::undivided), premium - Vnd{2'000'000});
    EXPECT_EQ(closing(Account::bank, Fund::undivided), Vnd{2'000'000} - premium);
    EXPECT_EQ(closing(Account::bank, Fund::health), premium);
    EXPECT_EQ(closing(Account::dues_receivable, Fund::health), Vnd{} - premium);
    EXPECT_EQ(fund_report(store(), desk(), fund)->fund.left(), Vnd{2'000'000} - premium);
}

}  // namespace
}  // namespace ansinh::coverage
