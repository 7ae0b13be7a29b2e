#include "contribution/settled.h"

#include "contribution/impl/late.h"
#include "contribution/impl/suspended.h"
#include "db/rows.h"
#include "ledger/ledger.h"

#include <array>
#include <map>
#include <ranges>
#include <string>
#include <tuple>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

/// When a receipt came in, and when it became the employer's.
struct Came {
    Date on;
    AuditId recorded;
};

/// Receipts of employers by their numbers.
std::map<std::int64_t, Came> receipts_of(db::Database& database,
                                         std::span<const std::int64_t> employers)
{
    std::map<std::int64_t, Came> found;
    std::string places;
    for (std::size_t at = 1; at <= employers.size(); ++at)
        places += fmt::format("{}${}", at == 1 ? "" : ", ", at);
    for (db::Rows rows(database,
                       fmt::format("SELECT receipt_id, paid_on, matched FROM contribution_receipt"
                                   " WHERE employer_id IN ({})",
                                   places),
                       employers);
         rows.next();)
        found.emplace(rows.number(0),
                      Came{Date::from_number(rows.number(1)), AuditId{rows.number(2)}});
    return found;
}

}  // namespace

Checked<std::vector<Settled>> settled(db::Database& database, const law::Law& law,
                                      std::span<const EmployerId> employers)
{
    if (employers.empty()) return std::vector<Settled>{};
    std::vector<std::int64_t> numbers;
    for (const auto employer : employers) numbers.push_back(employer.value());
    const auto receipts = receipts_of(database, numbers);
    const Suspended suspended(database);
    Deadlines deadlines(law);
    using Key = std::tuple<std::int64_t, std::int64_t, Month, std::optional<Date>>;
    std::map<Key, Settled> found;
    for (const auto& one : ledger::settlements(database, ledger::PayerKind::employer, numbers)) {
        const auto came = receipts.find(one.receipt);
        if (came == receipts.end()) continue;
        std::optional<Date> paid_back_by;
        if (const auto until = suspended.until(one.payer, one.fund, one.month))
            paid_back_by = TRY(deadlines.of(one.month, 1, until));
        auto& row = found[{one.payer, one.receipt, one.month, paid_back_by}];
        row.employer = EmployerId{one.payer};
        row.on = came->second.on;
        row.month = one.month;
        row.paid_back_by = paid_back_by;
        row.recorded = came->second.recorded;
        (one.account == ledger::Account::charges_receivable ? row.charges : row.dues) += one.amount;
    }
    const auto rows = std::views::values(found);
    return std::vector<Settled>(rows.begin(), rows.end());
}

std::vector<LastReceipt> last_receipts(db::Database& database, Date on)
{
    const std::array bound = {std::int64_t{on.number()}};
    std::vector<LastReceipt> found;
    for (db::Rows rows(database,
                       "SELECT employer_id, CAST(MAX(paid_on) AS BIGINT)"
                       " FROM contribution_receipt WHERE employer_id IS NOT NULL"
                       " AND paid_on <= $1 AND amount > 0 AND reversed_by IS NULL"
                       " GROUP BY employer_id ORDER BY employer_id",
                       bound);
         rows.next();)
        found.push_back({EmployerId{rows.number(0)}, Date::from_number(rows.number(1))});
    return found;
}

Checked<Date> last_day_to_pay(const law::Law& law, Month month, int cycle_months)
{
    return Deadlines(law).of(month, cycle_months);
}

}  // namespace ansinh::contribution
