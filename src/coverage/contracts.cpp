#include "coverage/contracts.h"

#include <array>

namespace ansinh::coverage {

ContractScan::ContractScan(db::Database& database, std::int64_t first, std::int64_t last,
                           Date before)
    : rows_{database,
            "SELECT person_id, employer_id, valid_from, valid_to, wage, position, region,"
            " unemployment_insured FROM coverage_employment"
            " WHERE person_id BETWEEN $1 AND $2 AND valid_from < $3"
            " ORDER BY person_id, employer_id, valid_from",
            std::array{first, last, std::int64_t{before.number()}}}
{
}

bool ContractScan::next(ContractRow& row)
{
    if (!rows_.next()) return false;
    row.person = rows_.number(0);
    row.employer = EmployerId{rows_.number(1)};
    row.from = static_cast<std::int32_t>(rows_.number(2));
    row.to = rows_.is_null(3) ? open_end : static_cast<std::int32_t>(rows_.number(3));
    row.wage = Vnd{rows_.number(4)};
    row.position = rows_.text(5);
    row.region = rows_.number(6);
    row.unemployment_insured = rows_.number(7) != 0;
    return true;
}

std::vector<db::Slice> slices_of_employments(db::Database& database, std::int64_t rows_each)
{
    return db::cut(database,
                   "SELECT person_id AS id FROM coverage_employment WHERE person_id > $1"
                   " ORDER BY person_id LIMIT $2",
                   rows_each);
}

}  // namespace ansinh::coverage
