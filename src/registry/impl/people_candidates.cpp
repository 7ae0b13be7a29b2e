#include "registry/impl/people_candidates.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::registry {

namespace {

constexpr std::size_t names_enough = 400;
/// Reading this many entries of an index takes some milliseconds.
constexpr std::size_t entries_max = 20'000;
constexpr std::int64_t entries_of_batch = 1'500;
constexpr int batches_max = 8;
/// What a commune has on average, and in one birth year: only to choose the cheaper way.
constexpr std::size_t people_of_commune = 9'500;
constexpr std::size_t people_of_commune_and_year = 150;
constexpr std::int64_t years_borne = 50;

}  // namespace

CandidateSearch::NamesFound CandidateSearch::names_of(const Reading& reading)
{
    NamesFound found;
    {
        const std::shared_lock reading_names(index_.mutex);
        const auto names = index_.names.find(reading.words, names_enough);
        found.complete = names.complete;
        for (std::size_t kind = 0; kind < std::size(names.by_match); ++kind)
            for (const auto rank : names.by_match[kind]) {
                found.by_match[kind].ids.push_back(index_.names.name_id(rank));
                found.by_match[kind].bearers.push_back(index_.names.people(rank));
            }
    }
    auto& whole = found.by_match[std::to_underlying(NameMatch::whole)];
    if (whole.ids.empty() && !found.complete)
        if (const auto id = reader_.name_id(fmt::format("{}", fmt::join(reading.words, " ")));
            id > 0)
            whole = {.ids = {id}, .bearers = {1}};
    return found;
}

/// Absent: every commune. Empty: none that the actor may see.
std::optional<std::vector<std::int64_t>> CandidateSearch::communes_of(const Reading& reading) const
{
    if (reading.places.empty() && territory_.is_whole_nation()) return {};
    std::vector<std::int64_t> communes;
    for (const auto commune : reading.places.empty() ? territory_.communes() : reading.communes())
        if (territory_.contains(commune)) communes.push_back(commune.value());
    return communes;
}

void CandidateSearch::add(const Reading& reading, std::size_t number, std::optional<int> birth_year,
                          Candidates& to)
{
    const auto communes = communes_of(reading);
    if (communes && communes->empty()) return;
    const auto names = names_of(reading);
    EntryFilter filter{.birth_year = birth_year};
    if (communes) filter.communes = *communes;

    const auto first_new = to.people.size();
    const auto of_a_commune = birth_year ? people_of_commune_and_year : people_of_commune;
    if (!names.complete && communes && communes->size() * of_a_commune <= entries_max)
        add_inhabitants(reading, number, filter, to);
    else {
        to.more = to.more || !names.complete;
        add_whole(names.by_match[0], number, filter, to);
        for (const auto match : {NameMatch::in_order, NameMatch::any_order, NameMatch::prefix}) {
            if (to.people.size() - first_new >= wanted_.enough) break;
            add_bearers(names.by_match[std::to_underlying(match)],
                        {.entry = {}, .match = match, .reading = number}, filter, to);
        }
    }
    for (auto& candidate : std::span(to.people).subspan(first_new))
        candidate.place = reading.contains(candidate.entry.commune);
}

void CandidateSearch::add_whole(const Names& names, std::size_t number, const EntryFilter& filter,
                                Candidates& to)
{
    if (names.ids.empty()) return;
    auto limited = filter;
    limited.limit = wanted_.of_whole_name + 1;
    const auto entries = reader_.bearing(names.ids, limited);
    to.more = to.more || entries.size() == limited.limit;
    for (const auto& entry : entries)
        to.people.push_back({.entry = entry, .match = NameMatch::whole, .reading = number});
}

/// In batches of names that a few people bear, until there are enough.
void CandidateSearch::add_bearers(const Names& names, const Candidate& like, EntryFilter filter,
                                  Candidates& to)
{
    filter.limit = 2 * entries_of_batch;
    const auto until = to.people.size() + wanted_.enough;
    std::size_t next = 0;
    for (int batch = 0; next < names.ids.size() && to.people.size() < until; ++batch) {
        if (batch == batches_max) {
            to.more = true;
            return;
        }
        const auto first = next;
        for (std::int64_t expected = 0; next < names.ids.size() && expected < entries_of_batch;
             ++next)
            expected +=
                filter.birth_year ? 1 + names.bearers[next] / years_borne : names.bearers[next];
        const auto ids = std::span(names.ids).subspan(first, next - first);
        const auto entries = reader_.bearing(ids, filter);
        to.more = to.more || entries.size() == filter.limit;
        for (const auto& entry : entries) {
            to.people.push_back(like);
            to.people.back().entry = entry;
        }
    }
    to.more = to.more || next < names.ids.size();
}

/// Everyone of these communes (and that year), each name looked at: where many names fit, but few
/// people live.
void CandidateSearch::add_inhabitants(const Reading& reading, std::size_t number,
                                      EntryFilter filter, Candidates& to)
{
    filter.limit = 2 * entries_max;
    const auto entries = reader_.living_in(filter);
    to.more = to.more || entries.size() == filter.limit;
    const std::shared_lock reading_names(index_.mutex);
    const NameWords::Pattern pattern(index_.names, reading.words);
    for (const auto& entry : entries)
        if (const auto match = index_.names.match(pattern, entry.name_id))
            to.people.push_back({.entry = entry, .match = *match, .reading = number});
}

}  // namespace ansinh::registry
