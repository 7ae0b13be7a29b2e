#include "registry/impl/people_ranking.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include <fmt/format.h>

namespace ansinh::registry {

namespace {

constexpr std::size_t read_max = 200;
constexpr std::size_t read_for_diacritics_max = 2'000;

/// A candidate with its row, and what its order depends on.
struct Ranked {
    PersonRead read;
    NameMatch match;
    bool spelt = false;  ///< with the diacritics of the query
    int birth = 0;       ///< 0 as asked; 1 day or month differ; then the years between
    int place = 0;       ///< 0 a commune, 1 a district, 2 a province; elsewhere how far
    bool dead = false;
    std::string order;

    auto key() const
    {
        return std::tuple(match, !spelt, birth, place, dead, std::string_view(order),
                          read.shown.person);
    }
};

std::vector<std::string> words_of(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Each word of the query is one of the name, or begins one.
bool is_spelt_so(std::span<const std::string> query, const std::string& name)
{
    const auto words = words_of(spelling(name));
    return std::ranges::all_of(query, [&](const std::string& wanted) {
        return std::ranges::any_of(
            words, [&](const std::string& word) { return word.starts_with(wanted); });
    });
}

int birth_distance(const std::optional<Birth>& asked, const PersonRead& read)
{
    if (!asked) return 0;
    const auto years = read.shown.birth_year - asked->date.year();
    if (years != 0) return 1 + (years < 0 ? -years : years);
    const auto known = std::max(asked->precision, read.precision);
    const bool month =
        known == BirthPrecision::year || read.birth_date.month() == asked->date.month();
    const bool day = known != BirthPrecision::day || read.birth_date.day() == asked->date.day();
    return month && day ? 0 : 1;
}

/// The districts and provinces around the places that were asked for, by reading.
class Surroundings {
public:
    explicit Surroundings(const Ranking& ranking) : areas_{ranking.areas}
    {
        if (!ranking.elsewhere) return;
        for (const auto& reading : ranking.readings) {
            auto& around = around_.emplace_back();
            for (const auto commune : reading.communes())
                for (const auto* area : areas_.path(commune)) around.push_back(area->id);
            std::ranges::sort(around);
            around.erase(std::ranges::unique(around).begin(), around.end());
        }
    }

    /// 1 in the same district, 2 in the same province, 3 far away.
    int distance(std::size_t reading, AreaId commune) const
    {
        int nearest = static_cast<int>(AreaLevel::commune);
        for (const auto* area : areas_.path(commune))
            if (area->level != AreaLevel::nation &&
                std::ranges::binary_search(around_[reading], area->id))
                nearest = static_cast<int>(AreaLevel::commune) - static_cast<int>(area->level);
        return nearest;
    }

private:
    const Areas& areas_;
    std::vector<std::vector<AreaId>> around_;
};

int place_of(const Candidate& candidate, const Ranking& ranking, const Surroundings& surroundings)
{
    if (ranking.elsewhere) return surroundings.distance(candidate.reading, candidate.entry.commune);
    const auto commune = static_cast<int>(AreaLevel::commune);
    return candidate.place ? commune - static_cast<int>(*candidate.place) : 0;
}

/// The best reading of each person, and no more people than can be read in a moment.
std::vector<Candidate> chosen(Candidates& candidates, const Ranking& ranking)
{
    auto& people = candidates.people;
    const auto by_person = [](const Candidate& c) {
        return std::tuple(c.entry.person, c.match, c.reading);
    };
    std::ranges::sort(people, {}, by_person);
    people.erase(
        std::ranges::unique(people, {}, [](const Candidate& c) { return c.entry.person; }).begin(),
        people.end());
    std::ranges::stable_sort(people, {}, [](const Candidate& c) {
        return std::tuple(c.match, -static_cast<int>(c.place.value_or(AreaLevel::commune)));
    });
    const auto most = ranking.query.has_diacritics() ? read_for_diacritics_max : read_max;
    if (people.size() > most) {
        candidates.more = true;
        people.resize(most);
    }
    return std::move(people);
}

std::vector<FoundBy> reasons(const Ranked& person, const Candidate& candidate,
                             const Ranking& ranking)
{
    constexpr std::array of_match = {FoundBy::whole_name, FoundBy::words_in_order,
                                     FoundBy::words_in_any_order, FoundBy::beginning_of_word};
    constexpr std::array of_place = {FoundBy::commune, FoundBy::district, FoundBy::province};
    const auto& reading = ranking.readings[candidate.reading];
    const bool diacritics = !std::ranges::equal(reading.words, reading.spelled);
    std::vector<FoundBy> found = {of_match[static_cast<std::size_t>(person.match)]};
    if (diacritics && person.spelt) found.push_back(FoundBy::diacritics);
    if (const auto& birth = ranking.query.birth) {
        const bool more_than_year = birth->precision != BirthPrecision::year;
        if (person.birth > 1)
            found.push_back(FoundBy::other_birth_year);
        else
            found.push_back(more_than_year && person.birth == 0 ? FoundBy::birth_date
                                                                : FoundBy::birth_year);
    }
    if (ranking.elsewhere)
        found.push_back(FoundBy::elsewhere);
    else if (candidate.place)
        found.push_back(of_place[static_cast<std::size_t>(person.place)]);
    return found;
}

/// Those who bear the first one's name, and were born in the same year where one was asked for.
std::optional<Bilingual> ties(const std::vector<Ranked>& people, bool by_year, bool more)
{
    if (people.size() < 2) return {};
    const auto& first = people.front();
    const auto alike = std::ranges::count_if(people, [&](const Ranked& person) {
        return person.read.name_id == first.read.name_id && person.match == first.match &&
               (!by_year || person.read.shown.birth_year == first.read.shown.birth_year);
    });
    if (alike < 2) return {};
    constexpr std::array places = {FoundBy::commune, FoundBy::district, FoundBy::province,
                                   FoundBy::elsewhere};
    const bool by_place = std::ranges::find_first_of(first.read.shown.reasons, places) !=
                          first.read.shown.reasons.end();
    const Bilingual add =
        by_year && by_place ? Bilingual{"tìm theo một số định danh", "search by a number"}
        : by_year           ? Bilingual{"gõ thêm tên xã", "add a commune"}
        : by_place          ? Bilingual{"gõ thêm năm sinh", "add a birth year"}
                   : Bilingual{"gõ thêm năm sinh hoặc tên xã", "add a birth year or a commune"};
    return Bilingual{
        fmt::format("{}{} người cùng họ tên{}: {} để phân biệt.", more ? "Ít nhất " : "", alike,
                    by_year ? " và năm sinh" : "", add.vi),
        fmt::format("{}{} people bear the same name{}: {} to tell them apart.",
                    more ? "At least " : "", alike, by_year ? " and birth year" : "", add.en)};
}

}  // namespace

PeopleFound ranked(PeopleReader& reader, Candidates candidates, const Ranking& ranking)
{
    const Surroundings surroundings(ranking);
    auto considered = chosen(candidates, ranking);
    std::ranges::sort(considered, {}, [](const Candidate& c) { return c.entry.person; });
    std::vector<std::int64_t> numbers;
    for (const auto& candidate : considered) numbers.push_back(candidate.entry.person.value());

    std::vector<Ranked> people;
    std::size_t next = 0;
    for (auto& read : reader.people(numbers)) {
        while (considered[next].entry.person != read.shown.person) ++next;
        const auto& candidate = considered[next];
        if (read.merged_into) continue;
        Ranked person{.read = std::move(read), .match = candidate.match};
        person.spelt =
            is_spelt_so(ranking.readings[candidate.reading].spelled, person.read.shown.name);
        person.birth = birth_distance(ranking.query.birth, person.read);
        person.place = place_of(candidate, ranking, surroundings);
        person.dead = !person.read.shown.alive;
        person.read.shown.reasons = reasons(person, candidate, ranking);
        people.push_back(std::move(person));
    }
    std::ranges::sort(people, {}, &Ranked::key);
    const auto shown = std::min(people.size(), read_max);
    for (auto& person : std::span(people).first(shown))
        person.order = collation_key(person.read.shown.name);
    std::ranges::sort(people.begin(), people.begin() + static_cast<std::ptrdiff_t>(shown), {},
                      &Ranked::key);

    PeopleFound found{.hits = {}, .more = candidates.more || people.size() > ranking.limit};
    found.ties = ties(people, ranking.query.birth.has_value(), candidates.more);
    for (auto& person : std::span(people).first(std::min(people.size(), ranking.limit)))
        found.hits.push_back(std::move(person.read.shown));
    return found;
}

}  // namespace ansinh::registry
