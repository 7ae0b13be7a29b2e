#include "ledger/impl/months.h"

#include "db/ends.h"

namespace ansinh::ledger {

std::vector<Month> months_of_dues(db::Database& database)
{
    std::vector<Month> months;
    if (const auto ends = db::ends_of(database, "ledger_entry", "month"))
        for (auto month = ends->first; month <= ends->last; ++month)
            months.push_back(Month::from_number(month));
    return months;
}

}  // namespace ansinh::ledger
