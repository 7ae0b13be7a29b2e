#include "closing/impl/people_count.h"

#include "base/check.h"
#include "closing/impl/age.h"
#include "coverage/counts_once.h"

#include <algorithm>

namespace ansinh::closing {

namespace {

using coverage::EmploymentRow;
using coverage::MembershipRow;
using coverage::Scheme;
using registry::PersonTraits;

/// All that is read of one person.
struct Someone {
    std::span<const MembershipRow> memberships;
    std::span<const EmploymentRow> employments;
    const PersonTraits* traits = nullptr;
};

template <class Row>
bool holds(const Row& row, std::int32_t day)
{
    return row.from <= day && day < row.to;
}

void add_traits(Tally::Row& row, const PersonTraits* traits, std::int32_t on)
{
    if (traits == nullptr) return;
    ++row[column::sex + static_cast<std::size_t>(traits->sex)];
    if (const auto band = age_band_of(packed(traits->birth), on)) ++row[column::age + *band];
}

void add_work(PeopleOfDay& day, const MembershipRow& counted,
              std::span<const EmploymentRow> employments)
{
    const auto job = std::ranges::find_if(
        employments, [&](const EmploymentRow& row) { return holds(row, day.number); });
    if (job == employments.end()) return;
    const auto which = counted.scheme == Scheme::compulsory ? 0U : 1U;
    ++day.workplaces.at(which)[{job->employer.value(), counted.commune.value()}];
    if (counted.scheme != Scheme::compulsory) return;
    for (auto other = job; other != employments.end(); ++other)
        if (holds(*other, day.number)) ++day.workers[other->employer.value()];
}

void add_person(PeopleOfDay& day, const Someone& someone)
{
    coverage::CountsOnce once;
    for (const auto& row : someone.memberships) {
        if (!holds(row, day.number) || !once.counts(row.person, row.scheme)) continue;
        auto& cells = day.tally.row(row.commune, static_cast<std::size_t>(row.scheme));
        ++cells[column::all];
        ++cells[column::group + row.group];
        add_traits(cells, someone.traits, day.packed);
        if (row.scheme == Scheme::compulsory || row.scheme == Scheme::unemployment)
            add_work(day, row, someone.employments);
    }
}

/// The rows of one person at the front of what is left.
template <class Row>
std::span<const Row> taken_of(std::span<const Row>& rest, std::int64_t person)
{
    while (!rest.empty() && rest.front().person < person) rest = rest.subspan(1);
    const auto end =
        std::ranges::find_if(rest, [&](const Row& row) { return row.person != person; });
    const auto taken = rest.first(static_cast<std::size_t>(end - rest.begin()));
    rest = rest.subspan(taken.size());
    return taken;
}

std::int64_t add_block(std::vector<PeopleOfDay>& days, const coverage::SpellScan::Block& block,
                       const std::vector<PersonTraits>& people)
{
    std::span<const MembershipRow> memberships = block.memberships;
    std::span<const EmploymentRow> employments = block.employments;
    std::span<const PersonTraits> traits = people;
    std::int64_t counted = 0;
    while (!memberships.empty()) {
        const auto person = memberships.front().person;
        const Someone someone{.memberships = taken_of(memberships, person),
                              .employments = taken_of(employments, person),
                              .traits = [&]() -> const PersonTraits* {
                                  const auto own = taken_of(traits, person);
                                  return own.empty() ? nullptr : own.data();
                              }()};
        for (auto& day : days) add_person(day, someone);
        ++counted;
    }
    return counted;
}

/// Where each group of one list is in another, which takes those that it lacks.
std::vector<std::size_t> places_in(std::vector<std::string>& whole,
                                   const std::vector<std::string>& part)
{
    std::vector<std::size_t> places;
    for (const auto& group : part) {
        const auto found = std::ranges::find(whole, group);
        places.push_back(static_cast<std::size_t>(found - whole.begin()));
        if (found == whole.end()) whole.push_back(group);
    }
    check(whole.size() <= column::groups_max, "the groups fit into a row");
    return places;
}

void add_rows(Tally& whole, const Tally& part, std::span<const std::size_t> groups)
{
    part.each([&](AreaId area, const Tally::Rows& rows) {
        for (std::size_t kind = 0; kind < rows.size(); ++kind) {
            auto& row = whole.row(area, kind);
            for (std::size_t at = 0; at < column::group; ++at) row[at] += rows[kind][at];
            for (std::size_t at = 0; at < groups.size(); ++at)
                row[column::group + groups[at]] += rows[kind][column::group + at];
        }
    });
}

}  // namespace

PeopleCount::PeopleCount(db::Database& database, std::span<const Date> days)
    : database_{database},
      scan_{database, *std::ranges::min_element(days), *std::ranges::max_element(days)}
{
    for (const auto day : days) days_.push_back({.number = day.number(), .packed = packed(day)});
}

void PeopleCount::read(const coverage::PeopleRange& range,
                       const std::function<void(std::int64_t people)>& told)
{
    scan_.go_to(range);
    while (scan_.next(block_)) {
        check(scan_.groups().size() <= column::groups_max, "the groups fit into a row");
        registry::read_traits(database_, block_.after, block_.last, people_);
        told(add_block(days_, block_, people_));
    }
    groups_ = scan_.groups();
}

void PeopleCount::add(const PeopleCount& other)
{
    const auto groups = places_in(groups_, other.groups_);
    for (std::size_t at = 0; at < days_.size(); ++at) {
        auto& day = days_[at];
        const auto& part = other.days_[at];
        add_rows(day.tally, part.tally, groups);
        for (std::size_t which = 0; which < day.workplaces.size(); ++which)
            for (const auto& [place, people] : part.workplaces.at(which))
                day.workplaces.at(which)[place] += people;
        for (const auto& [employer, workers] : part.workers) day.workers[employer] += workers;
    }
}

}  // namespace ansinh::closing
