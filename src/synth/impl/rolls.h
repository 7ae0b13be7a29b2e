#pragma once

/// Who of a commune is on which roll while its path is walked back from the last day: who may have
/// joined or left within a step, and the spells that come of it.

#include "synth/impl/histories.h"
#include "synth/impl/member_set.h"
#include "synth/random.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ansinh::synth {

inline constexpr std::size_t tracks = 4;
inline constexpr int work_age = 18;
inline constexpr int no_step = -2;  ///< before the walk begins

constexpr std::size_t place(Track track) { return static_cast<std::size_t>(track); }

/// Who goes without a card first: those who buy it themselves.
int readiness_to_go_without(const Person& person, bool voluntary);

class Rolls {
public:
    Rolls(const CommunePlan& plan, const std::vector<Person>& people, std::uint64_t seed);

    bool alive(std::size_t person, Date on) const
    {
        const auto& who = people_[person];
        return who.birth <= on && (!who.died || *who.died > on);
    }
    bool at_work(std::size_t person) const
    {
        return in(Track::job, person) || in(Track::post, person);
    }
    bool in(Track track, std::size_t person) const { return members_[place(track)].has(person); }
    bool can_work(std::size_t person, Date on) const;
    bool can_join(Track track, std::size_t person, Date on, int step) const;
    bool is_born_in(std::size_t person, int step) const
    {
        return people_[person].birth > day_before(step) && people_[person].birth <= day_at(step);
    }
    bool grows_up_in(std::size_t person, int step) const
    {
        const auto grown = people_[person].birth.plus_years(work_age);
        return grown > day_before(step) && grown <= day_at(step);
    }
    bool is_dead_in(std::size_t person, int step) const
    {
        const auto& died = people_[person].died;
        return died && *died > day_before(step) && *died <= day_at(step);
    }
    Date day_before(int step) const { return plan_.path[static_cast<std::size_t>(step) - 1].on; }

    /// A member of the last day.
    void add(Track track, std::size_t person) { members_[place(track)].add(person); }
    /// Who may join the roll and was not seen yet.
    std::vector<std::size_t>& fresh(Track track) { return fresh_[place(track)]; }
    const std::vector<std::size_t>& members(Track track) const
    {
        return members_[place(track)].all();
    }

    void begin_step();
    /// It joined within the step: from there on it was a member.
    void take_out(Track track, std::size_t person, int step);
    /// It left within the step: until there it was a member.
    void put_in(Track track, std::size_t person, int step);
    const std::vector<std::size_t>& joined_work() const { return joined_work_; }  ///< in the step
    const std::vector<std::size_t>& left_work() const { return left_work_; }

    /// How many can have left within the step; counting ends with enough of them.
    std::int64_t room(Track track, int step, std::int64_t enough) const;
    /// A member that was none before the step, by chance; of cards, rather one that is bought.
    std::size_t one_who_joined(Track track, int step);
    /// Somebody who was a member before the step: one who comes back later, or one not seen yet.
    std::size_t one_who_left(Track track, int step);

    /// All that is drawn in the walk is drawn from here, in its order.
    Draws& draws() { return draws_; }
    /// Whoever is still a member was one on the first day: since when, `since` says.
    template <class Since>
    std::vector<Spell> take_spells(const Since& since)
    {
        for (const auto track : {Track::job, Track::post, Track::voluntary, Track::card})
            for (const auto person : members(track))
                spells_.push_back({.person = person,
                                   .track = track,
                                   .from = since(track, person),
                                   .to = until_[place(track)][person]});
        return std::move(spells_);
    }

private:
    Date day_at(int step) const { return plan_.path[static_cast<std::size_t>(step)].on; }
    Date change_in(std::size_t person, int step) const;
    std::optional<std::size_t> one_of(std::vector<std::size_t>& pool, Track track, int step);

    const CommunePlan& plan_;
    const std::vector<Person>& people_;
    std::uint64_t seed_;
    Draws draws_;
    std::array<MemberSet, tracks> members_;
    std::array<std::vector<std::optional<Date>>, tracks> until_;
    std::array<std::vector<int>, tracks> touched_;
    std::array<std::vector<std::size_t>, tracks> fresh_;
    std::array<std::vector<std::size_t>, tracks>
        returning_;  ///< joined later, may have left before
    std::vector<std::size_t> joined_work_;
    std::vector<std::size_t> left_work_;
    std::vector<Spell> spells_;
};

}  // namespace ansinh::synth
