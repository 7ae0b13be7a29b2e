#include "registry/merge.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

/// What is compared of a person.
struct Compared {
    PersonId id;
    long long citizen_id = 0;  ///< 0: none
    long long name = 0;
    Birth birth;
    std::string phone;  ///< empty: none
    AreaId commune;
};

using Pair = std::pair<PersonId, PersonId>;
using Found = std::map<Pair, std::vector<Likeness>>;

/// Runs a query over the compared columns with one number bound to it.
std::vector<Compared> rows(db::Database& database, std::string_view condition, long long number)
{
    const std::string query = "SELECT person_id, COALESCE(citizen_id, 0), name_id, birth_date,"
                              " birth_precision, COALESCE(phone, ''), commune FROM registry_person"
                              " WHERE merged_into IS NULL AND " +
                              std::string(condition);
    std::array<long long, 6> numbers{};
    auto& [id, citizen_id, name, birth, precision, commune] = numbers;
    std::string phone;
    std::vector<Compared> found;
    soci::statement select = (database.sql().prepare << query, soci::use(number), soci::into(id),
                              soci::into(citizen_id), soci::into(name), soci::into(birth),
                              soci::into(precision), soci::into(phone), soci::into(commune));
    select.execute();
    while (select.fetch())
        found.push_back({.id = PersonId{id},
                         .citizen_id = citizen_id,
                         .name = name,
                         .birth = {.date = Date::from_number(birth),
                                   .precision = static_cast<BirthPrecision>(precision)},
                         .phone = phone,
                         .commune = AreaId{commune}});
    return found;
}

/// Whether the two may be one date, as far as each is known.
bool are_alike(const Birth& one, const Birth& other)
{
    const auto coarser = std::max(one.precision, other.precision);
    if (one.date.year() != other.date.year()) return false;
    if (coarser == BirthPrecision::year) return true;
    if (one.date.month() != other.date.month()) return false;
    return coarser == BirthPrecision::month || one.date == other.date;
}

void note(Found& found, const Compared& one, const Compared& other, Likeness likeness)
{
    if (one.id == other.id) return;
    auto& reasons = found[std::minmax(one.id, other.id)];
    if (std::ranges::find(reasons, likeness) == reasons.end()) reasons.push_back(likeness);
}

/// Each pair within a run of people who are alike by `key`.
template <class Key, class Judge>
void pairs_by(std::vector<Compared>& people, const Key& key, const Judge& judge)
{
    std::ranges::sort(people, {},
                      [&](const Compared& one) { return std::tuple(key(one), one.id); });
    for (auto begin = people.begin(); begin != people.end();) {
        const auto end = std::find_if(
            begin, people.end(), [&](const Compared& other) { return key(other) != key(*begin); });
        for (auto one = begin; one != end; ++one)
            for (auto other = one + 1; other != end; ++other) judge(*one, *other);
        begin = end;
    }
}

std::vector<MergeCandidate> surest_first(Found found, std::size_t limit)
{
    std::vector<MergeCandidate> list;
    for (auto& [pair, reasons] : found) {
        std::ranges::sort(reasons);
        list.push_back({.first = pair.first, .second = pair.second, .reasons = std::move(reasons)});
    }
    std::ranges::stable_sort(list, [](const MergeCandidate& one, const MergeCandidate& other) {
        if (one.reasons.front() != other.reasons.front())
            return one.reasons.front() < other.reasons.front();
        return one.reasons.size() > other.reasons.size();
    });
    if (list.size() > limit) list.resize(limit);
    return list;
}

}  // namespace

const Bilingual& word(Likeness likeness)
{
    static const std::array<Bilingual, 3> words = {
        {{"cùng số định danh cá nhân", "the same citizen's number"},
         {"cùng họ tên, ngày sinh và xã, phường", "the same name, birth date and commune"},
         {"cùng số điện thoại và họ tên", "the same telephone number and name"}}};
    return words[static_cast<std::size_t>(likeness)];
}

std::vector<MergeCandidate> merge_candidates(db::Database& database, const Areas& areas,
                                             const Territory& territory, AreaId commune,
                                             std::size_t limit)
{
    const std::array within = {commune};
    std::vector<Compared> people;
    for (const auto area : Territory::of(areas, within).communes()) {
        if (!territory.contains(area)) continue;
        auto there = rows(database, "commune = :commune", area.value());
        std::ranges::move(there, std::back_inserter(people));
    }

    Found found;
    pairs_by(
        people, [](const Compared& one) { return one.name; },
        [&](const Compared& one, const Compared& other) {
            if (are_alike(one.birth, other.birth))
                note(found, one, other, Likeness::name_birth_commune);
            if (!one.phone.empty() && one.phone == other.phone)
                note(found, one, other, Likeness::phone_name);
        });
    // A citizen's number is looked up everywhere: the other record may be of another commune.
    for (const auto& one : people) {
        if (one.citizen_id == 0) continue;
        for (const auto& other : rows(database, "citizen_id = :number", one.citizen_id))
            if (territory.contains(other.commune)) note(found, one, other, Likeness::citizen_id);
    }
    return surest_first(std::move(found), limit);
}

}  // namespace ansinh::registry
