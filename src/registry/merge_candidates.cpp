#include "db/list.h"
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
    long long name = 0;
    Birth birth;
    std::string phone;  ///< empty: none
    AreaId commune;
};

using Pair = std::pair<PersonId, PersonId>;
using Found = std::map<Pair, std::vector<Likeness>>;

/// Of the communes; with a person, them and their namesakes.
std::vector<Compared> people_of(db::Database& database, const std::string& communes,
                                std::optional<PersonId> person)
{
    std::array<long long, 5> numbers{};
    auto& [id, name, birth, precision, commune] = numbers;
    std::string phone;
    const long long one = person ? person->value() : 0;
    std::vector<Compared> found;
    soci::statement select(database.sql());
    for (auto& number : numbers) select.exchange(soci::into(number));
    select.exchange(soci::into(phone));
    select.exchange(soci::use(communes, "communes"));
    if (person) select.exchange(soci::use(one, "person"));
    select.alloc();
    select.prepare("SELECT person_id, name_id, birth_date, birth_precision,"
                   " commune, COALESCE(phone, '') FROM registry_person"
                   " WHERE merged_into IS NULL AND " +
                   db::is_in(database.dialect(), "commune", "communes") +
                   (person ? " AND name_id = (SELECT name_id FROM registry_person WHERE person_id ="
                             " :person)"
                           : ""));
    select.define_and_bind();
    select.execute();
    while (select.fetch())
        found.push_back({.id = PersonId{id},
                         .name = name,
                         .birth = {.date = Date::from_number(birth),
                                   .precision = static_cast<BirthPrecision>(precision)},
                         .phone = phone,
                         .commune = AreaId{commune}});
    return found;
}

/// Somebody of the communes, and somebody anywhere, with one citizen's number.
struct Bearers {
    PersonId one;
    PersonId other;
    AreaId commune;  ///< of the other
};

std::vector<Bearers> bearers(db::Database& database, const std::string& communes,
                             std::optional<PersonId> person)
{
    long long one = 0;
    long long other = 0;
    long long commune = 0;
    const long long only = person ? person->value() : 0;
    std::vector<Bearers> found;
    soci::statement select(database.sql());
    for (auto* number : {&one, &other, &commune}) select.exchange(soci::into(*number));
    select.exchange(soci::use(communes, "communes"));
    if (person) select.exchange(soci::use(only, "person"));
    select.alloc();
    select.prepare("SELECT a.person_id, b.person_id, b.commune FROM registry_person a JOIN"
                   " registry_person b ON b.citizen_id = a.citizen_id AND b.person_id <>"
                   " a.person_id WHERE a.merged_into IS NULL AND b.merged_into IS NULL AND " +
                   db::is_in(database.dialect(), "a.commune", "communes") +
                   (person ? " AND a.person_id = :person" : ""));
    select.define_and_bind();
    select.execute();
    while (select.fetch())
        found.push_back(
            {.one = PersonId{one}, .other = PersonId{other}, .commune = AreaId{commune}});
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

void note(Found& found, PersonId one, PersonId other, Likeness likeness)
{
    auto& reasons = found[std::minmax(one, other)];
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
                                             const Territory& territory, const Around& around)
{
    const std::array within = {around.commune};
    std::vector<std::int64_t> own;
    for (const auto area : Territory::of(areas, within).communes())
        if (territory.contains(area)) own.push_back(area.value());
    const auto communes = db::list(database.dialect(), own);
    const auto is_asked = [&](PersonId one, PersonId other) {
        return !around.person || one == *around.person || other == *around.person;
    };

    Found found;
    auto people = people_of(database, communes, around.person);
    pairs_by(
        people, [](const Compared& one) { return one.name; },
        [&](const Compared& one, const Compared& other) {
            if (!is_asked(one.id, other.id)) return;
            if (are_alike(one.birth, other.birth))
                note(found, one.id, other.id, Likeness::name_birth_commune);
            if (!one.phone.empty() && one.phone == other.phone)
                note(found, one.id, other.id, Likeness::phone_name);
        });
    // A citizen's number is looked up everywhere: the other record may be of another commune.
    for (const auto& [one, other, commune] : bearers(database, communes, around.person))
        if (territory.contains(commune)) note(found, one, other, Likeness::citizen_id);
    return surest_first(std::move(found), around.limit);
}

}  // namespace ansinh::registry
