#include "ledger/impl/months.h"

#include "db/rows.h"

namespace ansinh::ledger {

std::vector<Month> months_of_dues(db::Database& database)
{
    std::vector<Month> months;
    db::Rows span(database, "SELECT MIN(month), MAX(month) FROM ledger_entry");
    span.next();
    if (span.is_null(0)) return months;
    for (auto month = span.number(0); month <= span.number(1); ++month)
        months.push_back(Month::from_number(month));
    return months;
}

}  // namespace ansinh::ledger
