#include "coverage/leave.h"

#include "coverage/impl/spell_rows.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::coverage {

namespace {

constexpr std::array<std::string_view, 4> codes = {"unpaid", "sickness", "maternity", "suspension"};

}  // namespace

std::string_view code(LeaveKind kind) { return codes.at(static_cast<std::size_t>(kind)); }

std::optional<LeaveKind> leave_kind_of(std::string_view code)
{
    const auto* found = std::ranges::find(codes, code);
    if (found == codes.end()) return {};
    return static_cast<LeaveKind>(found - codes.begin());
}

const Bilingual& word(LeaveKind kind)
{
    static const std::array<Bilingual, 4> words = {
        Bilingual{"nghỉ không hưởng lương", "unpaid leave"}, Bilingual{"nghỉ ốm đau", "sick leave"},
        Bilingual{"nghỉ thai sản", "maternity leave"},
        Bilingual{"tạm hoãn hợp đồng lao động", "contract suspended"}};
    return words.at(static_cast<std::size_t>(kind));
}

bool counts_as_participation(LeaveKind kind) { return kind == LeaveKind::maternity; }

std::vector<Leave> leaves(db::Database& database, PersonId person)
{
    return leave_rows(database,
                      " FROM coverage_leave WHERE person_id = CAST(:value AS bigint)"
                      " ORDER BY valid_from, employer_id",
                      std::to_string(person.value()));
}

std::vector<Leave> leaves_between(db::Database& database, std::int64_t first, std::int64_t last,
                                  Date from, Date to)
{
    return leave_rows(database,
                      fmt::format(" FROM coverage_leave WHERE person_id >= CAST(:value AS bigint)"
                                  " AND person_id <= {} AND valid_from < {}"
                                  " AND (valid_to IS NULL OR valid_to > {})"
                                  " ORDER BY person_id, employer_id, valid_from",
                                  last, to.number(), from.number()),
                      std::to_string(first));
}

}  // namespace ansinh::coverage
