#include "coverage/scan.h"

#include "base/check.h"

#include <algorithm>

#include <soci/soci.h>

namespace ansinh::coverage {

SpellScan::SpellScan(db::Database& database, Date first, Date last, std::size_t rows_max)
    : database_{database}, first_{first.number()}, last_{last.number()},
      rows_max_{static_cast<long long>(rows_max)}
{
    check(first <= last, "a span of days has a first and a last");
}

std::uint16_t SpellScan::group(const std::string& code)
{
    // Neighbours mostly share their group; there are some thirty of them in all.
    const auto found = std::ranges::find(groups_, code);
    if (found != groups_.end()) return static_cast<std::uint16_t>(found - groups_.begin());
    check(groups_.size() < std::numeric_limits<std::uint16_t>::max(), "groups are few");
    groups_.push_back(code);
    return static_cast<std::uint16_t>(groups_.size() - 1);
}

void SpellScan::read_memberships(Block& block)
{
    const long long after = done_;
    long long person = 0;
    long long scheme = 0;
    long long from = 0;
    long long to = 0;
    long long commune = 0;
    std::string code;
    soci::statement rows =
        (database_.sql().prepare
             << "SELECT person_id, scheme, valid_from, COALESCE(valid_to, 2147483647), group_code,"
                " commune FROM coverage_membership WHERE person_id > :after"
                " AND valid_from <= :last AND (valid_to IS NULL OR valid_to > :first)"
                " ORDER BY person_id, scheme, valid_from LIMIT :rows",
         soci::use(after, "after"), soci::use(last_, "last"), soci::use(first_, "first"),
         soci::use(rows_max_, "rows"), soci::into(person), soci::into(scheme), soci::into(from),
         soci::into(to), soci::into(code), soci::into(commune));
    auto& read = block.memberships;
    read.clear();
    for (bool more = rows.execute(true); more; more = rows.fetch())
        read.push_back({.person = person,
                        .commune = AreaId{commune},
                        .from = static_cast<std::int32_t>(from),
                        .to = static_cast<std::int32_t>(to),
                        .group = group(code),
                        .scheme = static_cast<Scheme>(scheme)});
    if (std::ssize(read) < rows_max_) return;
    // The last person's spells may go on in the next block.
    const auto cut = read.back().person;
    while (!read.empty() && read.back().person == cut) read.pop_back();
    check(!read.empty(), "a block holds at least one whole person");
}

void SpellScan::read_employments(Block& block)
{
    const long long after = block.after;
    const long long up_to = block.last;
    long long person = 0;
    long long employer = 0;
    long long from = 0;
    long long to = 0;
    soci::statement rows =
        (database_.sql().prepare
             << "SELECT person_id, employer_id, valid_from, COALESCE(valid_to, 2147483647)"
                " FROM coverage_employment WHERE person_id > :after AND person_id <= :up_to"
                " AND valid_from <= :last AND (valid_to IS NULL OR valid_to > :first)"
                " ORDER BY person_id, valid_from, employer_id",
         soci::use(after, "after"), soci::use(up_to, "up_to"), soci::use(last_, "last"),
         soci::use(first_, "first"), soci::into(person), soci::into(employer), soci::into(from),
         soci::into(to));
    block.employments.clear();
    for (bool more = rows.execute(true); more; more = rows.fetch())
        block.employments.push_back({.person = person,
                                     .employer = EmployerId{employer},
                                     .from = static_cast<std::int32_t>(from),
                                     .to = static_cast<std::int32_t>(to)});
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
