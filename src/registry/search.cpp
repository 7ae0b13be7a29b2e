#include "registry/search.h"

#include "access/allowed.h"
#include "base/text.h"
#include "registry/impl/people_candidates.h"
#include "registry/impl/people_query.h"
#include "registry/impl/people_ranking.h"
#include "registry/impl/people_reader.h"
#include "registry/impl/people_readings.h"
#include "registry/territory.h"

#include <algorithm>
#include <utility>

namespace ansinh::registry {

namespace {

constexpr std::size_t limit_max = 50;
constexpr std::size_t of_spelt_name = 2'000;  // told apart by their diacritics, row by row

/// One way to read the digits.
struct NumberReading {
    PeopleReader::NumberKind kind;
    FoundBy reason;
    std::string digits;
};

/// A spreadsheet takes leading zeros away: a number one digit short is read with it too.
std::vector<NumberReading> number_readings(const TypedNumber& number)
{
    using Kind = PeopleReader::NumberKind;
    constexpr std::size_t person = 10;
    constexpr std::size_t citizen = 12;
    const auto& digits = number.digits;
    const auto length = digits.size();
    if (number.is_card) return {{Kind::person_id, FoundBy::card_number, digits}};
    std::vector<NumberReading> readings;
    if (!number.is_household) {
        if (length == person || length == person - 1)
            readings.push_back({Kind::person_id, FoundBy::person_id, digits});
        if (length == citizen || length == citizen - 1)
            readings.push_back({Kind::citizen_id, FoundBy::citizen_id, digits});
        if (length == person - 1) readings.push_back({Kind::old_id, FoundBy::old_id, digits});
        if (length == person && digits.starts_with('0'))
            readings.push_back({Kind::phone, FoundBy::phone, digits});
        else if (length == person - 1)
            readings.push_back({Kind::phone, FoundBy::phone, "0" + digits});
        else if (length == person + 1 && digits.starts_with("84"))
            readings.push_back({Kind::phone, FoundBy::phone, "0" + digits.substr(2)});
        else if (length > person - 1)
            readings.push_back({Kind::phone, FoundBy::phone, "+" + digits});
    }
    readings.push_back({Kind::household, FoundBy::household_number, digits});
    return readings;
}

PeopleFound with_number(PeopleReader& reader, const Territory& territory, const TypedNumber& number,
                        std::size_t limit)
{
    PeopleFound found;
    const auto take = [&](PersonRead& person, FoundBy reason) {
        const bool known = std::ranges::find(found.hits, person.shown.person,
                                             &PersonFound::person) != found.hits.end();
        if (known || !territory.contains(person.shown.commune)) return;
        person.shown.reasons = {reason};
        found.hits.push_back(std::move(person.shown));
    };
    for (const auto& [kind, reason, digits] : number_readings(number))
        for (auto& person : reader.with(kind, digits)) {
            if (!person.merged_into) {
                take(person, reason);
                continue;
            }
            if (kind == PeopleReader::NumberKind::household) continue;
            const std::int64_t kept[] = {person.merged_into->value()};
            for (auto& other : reader.people(kept)) take(other, reason);
        }
    found.more = found.hits.size() > limit;
    if (found.more) found.hits.resize(limit);
    return found;
}

/// A search by words: strictly first, then with the birth year or the place let go.
class ByWords {
public:
    ByWords(PeopleReader& reader, const Areas& areas, const PeopleIndex::Content& index,
            const Territory& territory, const PeopleQuery& query, std::size_t limit)
        : areas_{areas}, query_{query}, limit_{limit}, reader_{reader},
          search_{reader,
                  index,
                  territory,
                  {.enough = 2 * limit + 20,
                   .of_whole_name = query.has_diacritics() ? of_spelt_name : 10 * limit}},
          readings_{Readings(areas, query).that_are_names([&](std::span<const std::string> words) {
              const std::shared_lock reading_names(index.mutex);
              return !NameWords::Pattern(index.names, words).hopeless();
          })}
    {
    }

    PeopleFound found()
    {
        const auto year = query_.birth ? std::optional(query_.birth->date.year()) : std::nullopt;
        auto answer = attempt(year, readings_);
        if (answer.hits.empty() && places_named()) answer = attempt(year, without_places());
        if (answer.hits.empty() && year) answer = attempt({}, readings_);
        return answer;
    }

private:
    bool places_named() const
    {
        return std::ranges::any_of(readings_, [](const auto& r) { return !r.places.empty(); });
    }
    std::vector<Reading> without_places() const
    {
        auto readings = readings_;
        std::erase_if(readings, [](const auto& reading) { return reading.places.empty(); });
        return readings;
    }

    PeopleFound attempt(std::optional<int> year, const std::vector<Reading>& readings)
    {
        const bool elsewhere = &readings != &readings_;
        Candidates candidates;
        for (std::size_t number = 0; number < readings.size(); ++number) {
            auto reading = readings[number];
            if (elsewhere) reading.places.clear();
            search_.add(reading, number, year, candidates);
        }
        return ranked(reader_, std::move(candidates),
                      {.areas = areas_,
                       .query = query_,
                       .readings = readings,
                       .elsewhere = elsewhere,
                       .limit = limit_});
    }

    const Areas& areas_;
    const PeopleQuery& query_;
    std::size_t limit_;
    PeopleReader& reader_;
    CandidateSearch search_;
    std::vector<Reading> readings_;
};

}  // namespace

Result<PeopleFound> find_people(db::Database& database, const Areas& areas, PeopleIndex& index,
                                const access::Actor& actor, const PeopleQuestion& question)
{
    TRY_VOID(access::allowed(actor, access::Permission::person_find));
    const auto query = TRY(parse_people_query(question.text));
    const auto territory = Territory::of(areas, actor);
    const auto limit = std::clamp<std::size_t>(question.limit, 1, limit_max);
    PeopleReader reader(database);
    if (query.number) return with_number(reader, territory, *query.number, limit);
    index.follow(database);
    return ByWords(reader, areas, index.content(), territory, query, limit).found();
}

}  // namespace ansinh::registry
