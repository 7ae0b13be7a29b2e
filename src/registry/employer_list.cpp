#include "registry/employer_list.h"

#include "db/rows.h"

#include <array>

#include <fmt/format.h>

namespace ansinh::registry {

namespace {

std::vector<EmployerBrief> briefs(db::Database& database, std::string_view which,
                                  std::span<const std::int64_t> bound)
{
    db::Rows rows(database,
                  fmt::format("SELECT employer_id, unit_code, name, commune, payment_cycle, status,"
                              " workers, kind, merged_into FROM registry_employer {}",
                              which),
                  bound);
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

}  // namespace

std::vector<EmployerBrief> employer_list(db::Database& database)
{
    return briefs(database, "ORDER BY employer_id", {});
}

std::optional<EmployerBrief> employer_brief(db::Database& database, EmployerId employer)
{
    auto found = briefs(database, "WHERE employer_id = $1", std::array{employer.value()});
    if (found.empty()) return {};
    return std::move(found.front());
}

}  // namespace ansinh::registry
