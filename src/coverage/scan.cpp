#include "coverage/scan.h"

#include "base/check.h"
#include "db/ends.h"
#include "db/rows.h"

#include <algorithm>
#include <array>

namespace ansinh::coverage {

std::vector<PeopleRange> people_ranges(db::Database& database, std::size_t ranges)
{
    const auto ends = db::ends_of(database, "coverage_membership", "person_id");
    if (!ends) return {};
    const auto last = ends->last;
    const auto width = (last - ends->first) / static_cast<std::int64_t>(ranges) + 1;
    std::vector<PeopleRange> found;
    for (auto after = ends->first - 1; after < last; after += width)
        found.push_back({.after = after, .last = std::min(after + width, last)});
    return found;
}

SpellScan::SpellScan(db::Database& database, Date first, Date last, std::size_t rows_max)
    : database_{database}, first_{first.number()}, last_{last.number()},
      rows_max_{static_cast<std::int64_t>(rows_max)}
{
    check(first <= last, "a span of days has a first and a last");
}

std::uint16_t SpellScan::group(std::string_view code)
{
    // Neighbours mostly share their group; there are some thirty of them in all.
    if (group_ < groups_.size() && groups_[group_] == code) return group_;
    const auto found = std::ranges::find(groups_, code);
    group_ = static_cast<std::uint16_t>(found - groups_.begin());
    if (found != groups_.end()) return group_;
    check(groups_.size() < std::numeric_limits<std::uint16_t>::max(), "groups are few");
    groups_.emplace_back(code);
    return group_;
}

void SpellScan::go_to(const PeopleRange& range)
{
    done_ = range.after;
    end_ = range.last;
}

void SpellScan::read_memberships(Block& block)
{
    const std::array<std::int64_t, 5> bound = {done_, end_, last_, first_, rows_max_};
    db::Rows rows(database_,
                  "SELECT person_id, scheme, valid_from, COALESCE(valid_to, 2147483647), commune,"
                  " group_code FROM coverage_membership WHERE person_id > $1 AND person_id <= $2"
                  " AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $4)"
                  " ORDER BY person_id, scheme, valid_from LIMIT $5",
                  bound);
    auto& read = block.memberships;
    read.clear();
    while (rows.next())
        read.push_back({.person = rows.number(0),
                        .commune = AreaId{rows.number(4)},
                        .from = static_cast<std::int32_t>(rows.number(2)),
                        .to = static_cast<std::int32_t>(rows.number(3)),
                        .group = group(rows.text(5)),
                        .scheme = static_cast<Scheme>(rows.number(1))});
    if (std::ssize(read) < rows_max_) return;
    // The last person's spells may go on in the next block.
    const auto cut = read.back().person;
    while (!read.empty() && read.back().person == cut) read.pop_back();
    check(!read.empty(), "a block holds at least one whole person");
}

void SpellScan::read_employments(Block& block)
{
    const std::array<std::int64_t, 4> bound = {block.after, block.last, last_, first_};
    db::Rows rows(database_,
                  "SELECT person_id, employer_id, valid_from, COALESCE(valid_to, 2147483647)"
                  " FROM coverage_employment WHERE person_id > $1 AND person_id <= $2"
                  " AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $4)"
                  " ORDER BY person_id, valid_from, employer_id",
                  bound);
    block.employments.clear();
    while (rows.next())
        block.employments.push_back({.person = rows.number(0),
                                     .employer = EmployerId{rows.number(1)},
                                     .from = static_cast<std::int32_t>(rows.number(2)),
                                     .to = static_cast<std::int32_t>(rows.number(3))});
}

bool SpellScan::next(Block& block)
{
    read_memberships(block);
    if (block.memberships.empty()) return false;
    block.after = done_;
    block.last = block.memberships.back().person;
    read_employments(block);
    done_ = block.last;
    return true;
}

}  // namespace ansinh::coverage
