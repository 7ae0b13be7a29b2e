/// Premiums of households: less for each further member (25/2008/QH12 art.13.3).

#include "contribution/impl/premiums.h"
#include "db/rows.h"
#include "law/health_premium.h"
#include "law/household_premium.h"

#include <algorithm>
#include <array>
#include <map>

namespace ansinh::contribution {

namespace {

constexpr std::string_view group = "household";

/// How many members of a commune stand at a place of their household; place 0 is in none.
struct Places {
    AreaId commune;
    std::int64_t place = 0;
    std::int64_t people = 0;
};

std::vector<Places> places_of(db::Database& database, Date on)
{
    // Who is counted, as in coverage::participants(): once, by the spell that began first. A
    // household is as the register has it now.
    const std::array bound = {static_cast<std::int64_t>(coverage::Scheme::health),
                              std::int64_t{on.number()}};
    db::Rows rows(
        database,
        "SELECT commune, place, COUNT(*) FROM (SELECT s.commune AS commune,"
        " CASE WHEN p.household_id IS NULL THEN 0 ELSE ROW_NUMBER() OVER (PARTITION BY"
        " p.household_id ORDER BY p.member_no, s.person_id) END AS place"
        " FROM coverage_membership s LEFT JOIN registry_person p ON p.person_id = s.person_id"
        " WHERE s.scheme = $1 AND s.group_code = 'household' AND s.valid_from <= $2"
        " AND (s.valid_to IS NULL OR s.valid_to > $2) AND NOT EXISTS (SELECT 1 FROM"
        " coverage_membership e WHERE e.person_id = s.person_id AND e.scheme = s.scheme"
        " AND e.valid_from < s.valid_from AND (e.valid_to IS NULL OR e.valid_to > $2))) ranked"
        " GROUP BY commune, place ORDER BY commune, place",
        bound);
    std::vector<Places> found;
    while (rows.next())
        found.push_back(
            {.commune = AreaId{rows.number(0)}, .place = rows.number(1), .people = rows.number(2)});
    return found;
}

/// What the member at each place pays a month; from the last place on it stays the same.
Checked<std::vector<Vnd>> by_place(const law::Law& law, Month month)
{
    constexpr std::size_t places = 10;
    const auto on = month.first_day();
    const law::HealthPremiumFacts facts{.code = {}, .group = law::HealthGroup::household, .on = on};
    const auto terms = TRY(law::health_terms(facts, law, nullptr));
    const Vnd first = law::health_premium(Vnd{}, terms).premium;
    const law::HouseholdPremiumFacts members{.paid_on = on,
                                             .members = std::vector<law::HouseholdMember>(places)};
    law::Trace unused;
    std::vector<Vnd> amounts;
    for (const auto& member : TRY(law::household_premium(members, law, unused)).members)
        amounts.push_back(first.share(member.rate, Rounding::half_up));
    return amounts;
}

}  // namespace

Premiums household_premiums(db::Database& database, const law::Law& law, Month month)
{
    Premiums found;
    const auto amounts = by_place(law, month);
    std::map<AreaId, PremiumRow> communes;
    for (const auto& at : places_of(database, month.first_day())) {
        if (at.place == 0 || !amounts) {
            found.open.push_back(
                {.commune = at.commune,
                 .group = std::string(group),
                 .code = amounts ? "premium/no-household" : amounts.error().front().code,
                 .people = at.people});
            continue;
        }
        auto& row = communes[at.commune];
        const auto place = std::min(static_cast<std::size_t>(at.place), amounts->size());
        row.people += at.people;
        row.amount += amounts->at(place - 1) * at.people;
    }
    for (auto& [commune, row] : communes) {
        row.commune = commune;
        row.group = group;
        found.rows.push_back(std::move(row));
    }
    return found;
}

}  // namespace ansinh::contribution
