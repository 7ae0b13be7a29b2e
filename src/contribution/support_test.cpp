/// The dues of voluntary insurance, month by month, where the State's support ends among them.

#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "coverage/support.h"

#include <string_view>
#include <utility>

namespace ansinh::contribution {
namespace {

constexpr PersonId volunteer{8'300'000'009};
constexpr AreaId commune{77};
constexpr Month november{2023, 11};

class SupportedDues : public PayingUnits {
protected:
    /// Three months on 2,000,000, of which the State supports two.
    void takes_part(std::string_view group)
    {
        const coverage::VoluntaryMonths months{
            .person = volunteer, .commune = commune, .from = november.first_day(), .months = 3};
        const auto spells =
            coverage::voluntary_memberships(months, {.group = group, .months = 2, .most = 120});
        db::Transaction transaction(store());
        coverage::load(store(), spells);
        coverage::load(store(), std::array{coverage::VoluntaryChoice{
                                    .person = volunteer,
                                    .validity = {.from = months.from, .to = Date(2024, 2, 1)},
                                    .income = Vnd{2'000'000},
                                    .mode = 1}});
        transaction.commit();
    }
    Vnd due(Month month, ledger::PayerKind payer)
    {
        Vnd sum;
        for (const auto& one : ledger::balances(store(), {.month = month,
                                                          .kind = payer,
                                                          .first = commune.value(),
                                                          .last = commune.value()}))
            sum += one.amount;
        return sum;
    }
};
ON_EVERY_STORE(SupportedDues);

TEST_P(SupportedDues, are_the_participants_alone_past_the_limit)
{
    // 134/2015/NĐ-CP art.14: 10, 25 and 30 % of 22 % of 1,500,000; in all 22 % of 2,000,000.
    constexpr std::array<std::pair<std::string_view, Vnd>, 3> groups = {
        {{"other", Vnd{33'000}}, {"near_poor", Vnd{82'500}}, {"poor", Vnd{99'000}}}};
    for (const auto& [group, added] : groups) {
        SCOPED_TRACE(group);
        store().execute("DELETE FROM coverage_membership WHERE scheme = 1;"
                        " DELETE FROM coverage_voluntary");
        takes_part(group);
        for (const auto& [month, support] :
             {std::pair{november, added}, std::pair{november.plus(1), added},
              std::pair{november.plus(2), Vnd{}}}) {
            owe({month});
            EXPECT_EQ(due(month, ledger::PayerKind::budget), support) << to_string(month);
            EXPECT_EQ(due(month, ledger::PayerKind::commune), Vnd{440'000} - support);
        }
    }
    EXPECT_FALSE(prove(store()).fault);
}

}  // namespace
}  // namespace ansinh::contribution
