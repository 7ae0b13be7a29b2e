#include "registry/employer_list.h"

#include "db/rows.h"

namespace ansinh::registry {

std::vector<EmployerBrief> employer_list(db::Database& database)
{
    db::Rows rows(database,
                  "SELECT employer_id, unit_code, name, commune, payment_cycle, status, workers,"
                  " kind, merged_into FROM registry_employer ORDER BY employer_id");
    std::vector<EmployerBrief> all;
    while (rows.next())
        all.push_back({.id = EmployerId{rows.number(0)},
                       .unit_code = std::string(rows.text(1)),
                       .name = std::string(rows.text(2)),
                       .commune = AreaId{rows.number(3)},
                       .payment_cycle = rows.number(4),
                       .status = std::string(rows.text(5)),
                       .workers = rows.number(6),
                       .kind = std::string(rows.text(7)),
                       .merged_into = rows.is_null(8) ? std::optional<EmployerId>{}
                                                      : EmployerId{rows.number(8)}});
    return all;
}

}  // namespace ansinh::registry
