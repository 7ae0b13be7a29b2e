#include "contribution/impl/charged_days.h"

#include "db/rows.h"

#include <array>

#include <fmt/format.h>

namespace ansinh::contribution {

ReceiptDays receipt_days(db::Database& database, std::int64_t first, std::int64_t last)
{
    const std::array bound = {first, last};
    ReceiptDays days;
    for (db::Rows rows(database,
                       "SELECT r.receipt_id, r.employer_id, COALESCE(o.paid_on, r.paid_on) FROM"
                       " contribution_receipt r LEFT JOIN contribution_receipt o"
                       " ON o.receipt_id = r.reverses WHERE r.employer_id BETWEEN $1 AND $2",
                       bound);
         rows.next();)
        days.emplace(SettledBy{.origin = {ledger::OriginKind::receipt, rows.number(0)},
                               .employer = rows.number(1)},
                     Date::from_number(rows.number(2)));
    for (db::Rows rows(database,
                       "SELECT run_id, employer_id, used_on FROM contribution_credit_use"
                       " WHERE employer_id BETWEEN $1 AND $2",
                       bound);
         rows.next();)
        days.emplace(SettledBy{.origin = {ledger::OriginKind::credit, rows.number(0)},
                               .employer = rows.number(1)},
                     Date::from_number(rows.number(2)));
    return days;
}

std::optional<Uncharged> uncharged(const law::LateChargeFacts& facts, const law::Law& law)
{
    for (const auto scheme :
         {law::DebtScheme::social, law::DebtScheme::unemployment, law::DebtScheme::health}) {
        const auto answer = charges(facts, scheme, law);
        if (answer) continue;
        const auto& problem = answer.error().front();
        return Uncharged{
            .code = "charge/rate-not-on-file",
            .words = {
                fmt::format("Chưa tính được tiền chậm đóng. {}", problem.detail.vi),
                fmt::format("Charges for paying late are not computed. {}", problem.detail.en)}};
    }
    return {};
}

const std::optional<Uncharged>& UnchargedSince::of(Month oldest, int cycle_months,
                                                   std::optional<Month> suspended_until)
{
    const auto [found, is_new] = known_.try_emplace({oldest, cycle_months, suspended_until});
    if (is_new) {
        // Any amount will do: whether there is a rate does not hang on it.
        constexpr Vnd some{1'000'000};
        law::LateChargeFacts facts{.on = on_, .cycle_months = cycle_months};
        facts.debts.push_back(
            {.month = oldest, .amount = some, .suspended_until = suspended_until});
        if (!suspended_until)
            facts.debts.push_back(
                {.month = oldest, .scheme = law::DebtScheme::health, .amount = some});
        found->second = uncharged(facts, law_);
    }
    return found->second;
}

}  // namespace ansinh::contribution
