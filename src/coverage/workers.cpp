#include "coverage/workers.h"

#include "db/rows.h"

#include <algorithm>
#include <array>
#include <span>

#include <fmt/ranges.h>

namespace ansinh::coverage {

namespace {

constexpr std::size_t employers_asked_at_once = 500;

std::string in_force(std::string_view table)
{
    return fmt::format("{0}.valid_from <= $1 AND ({0}.valid_to IS NULL OR {0}.valid_to > $1)",
                       table);
}

}  // namespace

std::map<EmployerId, std::int64_t> workers_of(db::Database& database, Date on,
                                              const std::vector<EmployerId>& employers)
{
    std::map<EmployerId, std::int64_t> found;
    const std::array bound = {std::int64_t{on.number()}};
    for (std::span<const EmployerId> rest(employers); !rest.empty();) {
        const auto part = rest.first(std::min(employers_asked_at_once, rest.size()));
        rest = rest.subspan(part.size());
        std::vector<std::int64_t> numbers;
        for (const auto employer : part) numbers.push_back(employer.value());
        db::Rows rows(
            database,
            fmt::format("SELECT e.employer_id, COUNT(*) FROM coverage_employment e"
                        " WHERE e.employer_id IN ({}) AND {} AND EXISTS (SELECT 1 FROM"
                        " coverage_membership m WHERE m.person_id = e.person_id AND m.scheme = {}"
                        " AND {}) GROUP BY e.employer_id",
                        fmt::join(numbers, ", "), in_force("e"),
                        static_cast<int>(Scheme::compulsory), in_force("m")),
            bound);
        while (rows.next()) found.emplace(EmployerId{rows.number(0)}, rows.number(1));
    }
    return found;
}

}  // namespace ansinh::coverage
