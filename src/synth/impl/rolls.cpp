#include "synth/impl/rolls.h"

#include "base/check.h"

#include <algorithm>
#include <utility>

namespace ansinh::synth {

namespace {

constexpr int never = -1;

}  // namespace

int readiness_to_go_without(const Person& person, bool voluntary)
{
    using enum law::HealthGroup;
    const auto group = person.group;
    if (group == household) return voluntary ? 1 : 0;
    if (group == average_living_farmer) return 2;
    if (group == near_poor) return 3;
    if (group == student) return 4;
    return group == pensioner || group == child_under_6 ? 6 : 5;
}

Rolls::Rolls(const CommunePlan& plan, const std::vector<Person>& people, std::uint64_t seed)
    : plan_{plan}, people_{people}, seed_{seed},
      draws_{seed, static_cast<std::uint64_t>(plan.facts.area.value()), Purpose::history}
{
    for (std::size_t track = 0; track < tracks; ++track) {
        members_[track] = MemberSet(people.size());
        until_[track].resize(people.size());
        touched_[track].assign(people.size(), never);
    }
}

bool Rolls::can_work(std::size_t person, Date on) const
{
    const auto& who = people_[person];
    return !who.payee && alive(person, on) && who.birth.plus_years(work_age) <= on &&
           who.birth.plus_years(63) > on;
}

bool Rolls::can_join(Track track, std::size_t person, Date on, int step) const
{
    if (in(track, person) || touched_[place(track)][person] == step) return false;
    if (track == Track::card) return alive(person, on) && !at_work(person);
    return can_work(person, on) && !at_work(person) && !in(Track::voluntary, person);
}

/// One day for all that changes for a person within a step, so that what ends and what begins meet.
/// Most contracts and cards begin with a month.
Date Rolls::change_in(std::size_t person, int step) const
{
    if (is_dead_in(person, step)) return *people_[person].died;
    if (is_born_in(person, step)) return people_[person].birth;
    if (grows_up_in(person, step)) return people_[person].birth.plus_years(work_age);
    Draws draws(seed_,
                static_cast<std::uint64_t>(people_[person].id.value()) * 64 +
                    static_cast<std::uint64_t>(step),
                Purpose::day);
    const auto last = day_at(step);
    const auto first_of_month = last.plus_days(1 - static_cast<int>(last.day()));
    if (first_of_month > day_before(step) && draws.chance(700)) return first_of_month;
    return day_before(step).plus_days(
        static_cast<int>(draws.between(1, last.number() - day_before(step).number())));
}

void Rolls::begin_step()
{
    joined_work_.clear();
    left_work_.clear();
}

void Rolls::take_out(Track track, std::size_t person, int step)
{
    const auto kind = place(track);
    spells_.push_back({.person = person,
                       .track = track,
                       .from = change_in(person, step),
                       .to = until_[kind][person]});
    members_[kind].remove(person);
    touched_[kind][person] = step;
    returning_[kind].push_back(person);
    if (track == Track::job || track == Track::post) joined_work_.push_back(person);
}

void Rolls::put_in(Track track, std::size_t person, int step)
{
    const auto kind = place(track);
    until_[kind][person] = change_in(person, step);
    members_[kind].add(person);
    touched_[kind][person] = step;
    if (track == Track::job || track == Track::post) left_work_.push_back(person);
}

std::int64_t Rolls::room(Track track, int step, std::int64_t enough) const
{
    std::int64_t found = 0;
    for (std::size_t person = 0; person < people_.size() && found < enough; ++person)
        found += can_join(track, person, day_before(step), step);
    return found;
}

std::size_t Rolls::one_who_joined(Track track, int step)
{
    const auto& all = members_[place(track)].all();
    const auto free = [&](std::size_t person) { return touched_[place(track)][person] != step; };
    for (int tries = 0; tries < 12; ++tries) {
        const auto person =
            all[static_cast<std::size_t>(draws_.below(static_cast<std::int64_t>(all.size())))];
        const bool likely = track != Track::card || tries > 8 ||
                            readiness_to_go_without(people_[person], false) < 5;
        if (free(person) && likely) return person;
    }
    const auto found = std::ranges::find_if(all, free);
    check(found != all.end(), "somebody can have joined");
    return *found;
}

std::optional<std::size_t> Rolls::one_of(std::vector<std::size_t>& pool, Track track, int step)
{
    const auto on = day_before(step);
    for (auto tries = pool.size() + 8; tries > 0 && !pool.empty(); --tries) {
        const auto at =
            static_cast<std::size_t>(draws_.below(static_cast<std::int64_t>(pool.size())));
        const auto person = pool[at];
        const bool waits = touched_[place(track)][person] == step;
        if (can_join(track, person, on, step) || !waits) {
            pool[at] = pool.back();
            pool.pop_back();
        }
        if (can_join(track, person, on, step)) return person;
    }
    return {};
}

std::size_t Rolls::one_who_left(Track track, int step)
{
    const auto kind = place(track);
    const bool back_first = draws_.chance(450);
    for (const bool back : {back_first, !back_first})
        if (const auto found = one_of(back ? returning_[kind] : fresh_[kind], track, step))
            return *found;
    for (std::size_t person = 0; person < people_.size(); ++person)
        if (can_join(track, person, day_before(step), step)) return person;
    check(false, "somebody can have left");
    std::unreachable();
}

}  // namespace ansinh::synth
