#include "contribution/settled.h"

#include "contribution/impl/late.h"
#include "contribution/impl/suspended.h"
#include "db/rows.h"
#include "ledger/ledger.h"

#include <array>
#include <map>
#include <ranges>
#include <tuple>

namespace ansinh::contribution {

namespace {

/// The days of receipts by their numbers.
std::map<std::int64_t, Date> days_of(db::Database& database, EmployerId employer)
{
    std::map<std::int64_t, Date> days;
    const std::array bound = {employer.value()};
    for (db::Rows rows(database,
                       "SELECT receipt_id, paid_on FROM contribution_receipt"
                       " WHERE employer_id = $1",
                       bound);
         rows.next();)
        days.emplace(rows.number(0), Date::from_number(rows.number(1)));
    return days;
}

}  // namespace

Checked<std::vector<Settled>> settled(db::Database& database, const law::Law& law,
                                      EmployerId employer)
{
    const auto number = employer.value();
    const auto days = days_of(database, employer);
    const Suspended suspended(database);
    Deadlines deadlines(law);
    using Key = std::tuple<std::int64_t, Month, std::optional<Date>>;
    std::map<Key, Settled> found;
    for (const auto& one :
         ledger::settlements(database, ledger::PayerKind::employer, number, number)) {
        const auto day = days.find(one.receipt);
        if (day == days.end()) continue;
        std::optional<Date> paid_back_by;
        if (const auto until = suspended.until(number, one.fund, one.month))
            paid_back_by = TRY(deadlines.of(one.month, 1, until));
        auto& row = found[{one.receipt, one.month, paid_back_by}];
        row.employer = employer;
        row.on = day->second;
        row.month = one.month;
        row.paid_back_by = paid_back_by;
        (one.account == ledger::Account::charges_receivable ? row.charges : row.dues) += one.amount;
    }
    const auto rows = std::views::values(found);
    return std::vector<Settled>(rows.begin(), rows.end());
}

std::vector<LastReceipt> last_receipts(db::Database& database)
{
    std::vector<LastReceipt> found;
    for (db::Rows rows(database, "SELECT employer_id, CAST(MAX(paid_on) AS BIGINT)"
                                 " FROM contribution_receipt WHERE employer_id IS NOT NULL"
                                 " AND amount > 0 AND reversed_by IS NULL"
                                 " GROUP BY employer_id ORDER BY employer_id");
         rows.next();)
        found.push_back({EmployerId{rows.number(0)}, Date::from_number(rows.number(1))});
    return found;
}

Checked<Date> last_day_to_pay(const law::Law& law, Month month, int cycle_months)
{
    return Deadlines(law).of(month, cycle_months);
}

}  // namespace ansinh::contribution
