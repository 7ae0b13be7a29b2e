#include "coverage/listing.h"

#include "coverage/counts_once.h"

#include <algorithm>

#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

constexpr long long rows_max = 20'000;

/// The spells in force on the day of the people numbered above `after`, the first ones.
std::vector<Participant> block(db::Database& database, Date on, long long after)
{
    const long long day = on.number();
    long long person = 0;
    long long scheme = 0;
    long long from = 0;
    std::string group;
    long long commune = 0;
    soci::statement rows =
        (database.sql().prepare
             << "SELECT person_id, scheme, valid_from, group_code, commune"
                " FROM coverage_membership WHERE person_id > :after AND valid_from <= :day"
                " AND (valid_to IS NULL OR valid_to > :day)"
                " ORDER BY person_id, scheme, valid_from LIMIT :rows",
         soci::use(after, "after"), soci::use(day, "day"), soci::use(rows_max, "rows"),
         soci::into(person), soci::into(scheme), soci::into(from), soci::into(group),
         soci::into(commune));
    std::vector<Participant> found;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        found.push_back({.person = PersonId{person},
                         .scheme = static_cast<Scheme>(scheme),
                         .group = group,
                         .commune = AreaId{commune},
                         .since = Date::from_number(from)});
    return found;
}

}  // namespace

std::vector<Participant> listing(db::Database& database, const ListingQuestion& question)
{
    std::vector<Participant> page;
    for (auto after = question.after;;) {
        auto rows = block(database, question.on, after);
        const bool is_last = std::ssize(rows) < rows_max;
        // The last person's spells may go on in the next block.
        if (!is_last)
            std::erase_if(rows, [last = rows.back().person](const Participant& row) {
                return row.person == last;
            });
        CountsOnce once;
        for (const auto& row : rows) {
            if (!once.counts(row.person.value(), row.scheme) ||
                std::ranges::find(question.schemes, row.scheme) == question.schemes.end())
                continue;
            if (!question.belongs(row)) continue;
            page.push_back(row);
            if (page.size() == question.limit) return page;
        }
        if (is_last) return page;
        after = rows.back().person.value();
    }
}

}  // namespace ansinh::coverage
