#include "synth/impl/histories.h"

#include "base/check.h"
#include "synth/impl/rolls.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ansinh::synth {

namespace {

/// Goes back from the last day of the path to the first, step by step: who joined within a step is
/// taken out, who left within it is put in.
class Weaver {
public:
    Weaver(const CommunePlan& plan, const std::vector<Person>& people, std::uint64_t seed,
           const Turnover& turnover)
        : plan_{plan}, people_{people}, seed_{seed}, turnover_{turnover}, rolls_{plan, people, seed}
    {
    }
    std::vector<Spell> woven();

private:
    std::int64_t wanted(Track track, std::size_t point) const;
    std::int64_t coming_and_going(Track track, std::int64_t members);
    void begin();
    void fill(Track track, int youngest, int oldest);
    void begin_cards();
    void step_back(int step);
    void step_work(Track track, int step);
    void step_cards(int step);
    Date since(Track track, std::size_t person) const;

    const CommunePlan& plan_;
    const std::vector<Person>& people_;
    std::uint64_t seed_;
    const Turnover& turnover_;
    Rolls rolls_;
};

std::int64_t Weaver::wanted(Track track, std::size_t point) const
{
    const auto& counts = plan_.path[point];
    switch (track) {
    case Track::job: return counts.insured_workers;
    case Track::post: return counts.other_workers;
    case Track::voluntary: return counts.voluntary;
    case Track::card: return counts.other_cards;
    }
    std::unreachable();
}

/// Per thousand a month; parts of a person are drawn.
std::int64_t Weaver::coming_and_going(Track track, std::int64_t members)
{
    const auto rate = track == Track::voluntary ? turnover_.voluntary
                      : track == Track::card    ? turnover_.health
                                                : turnover_.compulsory;
    return std::min(members, (members * rate + rolls_.draws().below(1000)) / 1000);
}

/// The members of the last day, the likely ones first.
void Weaver::fill(Track track, int youngest, int oldest)
{
    const auto on = plan_.path.back().on;
    auto left = wanted(track, plan_.path.size() - 1);
    for (const int pass : {0, 1, 2})
        for (const auto person : rolls_.fresh(track)) {
            if (left == 0) return;
            const auto& who = people_[person];
            const bool likely = !who.student && who.birth.plus_years(youngest) <= on &&
                                who.birth.plus_years(oldest) > on;
            const bool possible = !who.student && who.birth.plus_years(19) <= on;
            if ((pass == 0 && !likely) || (pass == 1 && !possible)) continue;
            if (!rolls_.can_join(track, person, on, no_step)) continue;
            rolls_.add(track, person);
            --left;
        }
    check(left == 0, "a commune has people enough to work");
}

void Weaver::begin()
{
    std::vector<std::size_t> grown;
    for (std::size_t person = 0; person < people_.size(); ++person)
        if (rolls_.can_work(person, plan_.path.back().on)) grown.push_back(person);
    for (std::size_t i = grown.size(); i > 1; --i)
        std::swap(
            grown[i - 1],
            grown[static_cast<std::size_t>(rolls_.draws().below(static_cast<std::int64_t>(i)))]);
    for (const auto track : {Track::post, Track::job, Track::voluntary})
        rolls_.fresh(track) = grown;
    fill(Track::post, 24, 58);
    fill(Track::job, 19, 48);
    fill(Track::voluntary, 28, 58);
}

void Weaver::begin_cards()
{
    const auto on = plan_.path.back().on;
    std::vector<std::pair<int, std::uint64_t>> order;  // readiness and chance; the place below
    std::vector<std::size_t> people;
    for (std::size_t person = 0; person < people_.size(); ++person)
        if (rolls_.alive(person, on) && !rolls_.at_work(person)) people.push_back(person);
    order.resize(people_.size());
    for (const auto person : people)
        order[person] = {
            readiness_to_go_without(people_[person], rolls_.in(Track::voluntary, person)),
            rolls_.draws().next()};
    std::ranges::sort(people, {}, [&](std::size_t person) { return order[person]; });
    const auto insured = static_cast<std::size_t>(wanted(Track::card, plan_.path.size() - 1));
    check(insured <= people.size(), "no more cards than people");
    const auto without = people.size() - insured;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (i < without)
            rolls_.fresh(Track::card).push_back(people[i]);
        else
            rolls_.add(Track::card, people[i]);
}

void Weaver::step_work(Track track, int step)
{
    const auto now = wanted(track, static_cast<std::size_t>(step));
    const auto before = wanted(track, static_cast<std::size_t>(step) - 1);
    std::vector<std::size_t> grown;
    for (const auto person : rolls_.members(track))
        if (rolls_.grows_up_in(person, step)) grown.push_back(person);
    const auto least = static_cast<std::int64_t>(grown.size());
    auto joined = std::min(
        now,
        std::max(std::max<std::int64_t>(now - before, 0) + coming_and_going(track, now), least));
    for (const auto person : grown) rolls_.take_out(track, person, step);
    auto left = joined - (now - before);
    // A small commune may have nobody for so much coming and going.
    const auto more = left - rolls_.room(track, step, left);
    joined -= more;
    left -= more;
    check(joined >= least, "who grew up within the step can have joined");
    for (auto i = least; i < joined; ++i)
        rolls_.take_out(track, rolls_.one_who_joined(track, step), step);
    for (std::size_t person = people_.size(); person-- > 0 && left > 0 && people_[person].died;)
        if (rolls_.is_dead_in(person, step) &&
            rolls_.can_join(track, person, rolls_.day_before(step), step) &&
            rolls_.draws().chance(150)) {
            rolls_.put_in(track, person, step);
            --left;
        }
    for (; left > 0; --left) rolls_.put_in(track, rolls_.one_who_left(track, step), step);
}

void Weaver::step_cards(int step)
{
    const auto on = rolls_.day_before(step);
    std::vector<std::size_t> must_go;
    for (const auto person : rolls_.members(Track::card))
        if (rolls_.is_born_in(person, step)) must_go.push_back(person);
    for (const auto person : rolls_.left_work())
        if (rolls_.in(Track::card, person)) must_go.push_back(person);
    std::vector<std::size_t> first_in;
    for (std::size_t person = people_.size(); person-- > 0 && people_[person].died;)
        if (rolls_.is_dead_in(person, step) && rolls_.can_join(Track::card, person, on, step) &&
            rolls_.draws().chance(920))
            first_in.push_back(person);
    for (const auto person : rolls_.joined_work())
        if (rolls_.can_join(Track::card, person, on, step) && rolls_.draws().chance(850))
            first_in.push_back(person);
    std::ranges::sort(first_in);
    first_in.erase(std::ranges::unique(first_in).begin(), first_in.end());

    const auto now = wanted(Track::card, static_cast<std::size_t>(step));
    const auto before = wanted(Track::card, static_cast<std::size_t>(step) - 1);
    auto joined =
        std::min(now, std::max(static_cast<std::int64_t>(must_go.size()) +
                                   coming_and_going(Track::card, now),
                               now - before + static_cast<std::int64_t>(first_in.size())));
    for (const auto person : must_go) rolls_.take_out(Track::card, person, step);
    auto left = joined - (now - before);
    const auto more = left - rolls_.room(Track::card, step, left);
    joined -= more;
    left -= more;
    check(joined >= static_cast<std::int64_t>(must_go.size()), "who must go has room to");
    for (auto i = static_cast<std::int64_t>(must_go.size()); i < joined; ++i)
        rolls_.take_out(Track::card, rolls_.one_who_joined(Track::card, step), step);
    for (const auto person : first_in)
        if (left > 0 && rolls_.can_join(Track::card, person, on, step)) {
            rolls_.put_in(Track::card, person, step);
            --left;
        }
    for (; left > 0; --left)
        rolls_.put_in(Track::card, rolls_.one_who_left(Track::card, step), step);
}

void Weaver::step_back(int step)
{
    rolls_.begin_step();
    for (const auto track : {Track::post, Track::job, Track::voluntary}) step_work(track, step);
    step_cards(step);
}

/// When a member of the first day had begun.
Date Weaver::since(Track track, std::size_t person) const
{
    const auto first = plan_.path.front().on;
    Draws draws(seed_, static_cast<std::uint64_t>(people_[person].id.value()) * 8 + place(track),
                Purpose::day);
    if (track == Track::card) {
        const Date new_year(first.year() - static_cast<int>(draws.below(6)), 1, 1);
        return std::max(people_[person].birth, std::min(new_year, first));
    }
    constexpr std::int64_t years = 12;
    const auto earliest = people_[person].birth.plus_years(work_age);
    const auto days = std::min<std::int64_t>(first.number() - earliest.number(),
                                             (track == Track::voluntary ? 3 : years) * 365);
    if (days <= 0) return first;
    const auto day = first.plus_days(-static_cast<int>(draws.below(days)));
    const auto start = day.plus_days(1 - static_cast<int>(day.day()));
    return start < earliest ? day : start;
}

std::vector<Spell> Weaver::woven()
{
    begin();
    begin_cards();
    for (auto step = static_cast<int>(plan_.path.size()) - 1; step > 0; --step) step_back(step);
    auto spells =
        rolls_.take_spells([&](Track track, std::size_t person) { return since(track, person); });
    std::ranges::sort(spells, [](const Spell& a, const Spell& b) {
        return std::tuple{a.person, a.track, a.from} < std::tuple{b.person, b.track, b.from};
    });
    return spells;
}

}  // namespace

std::vector<Spell> histories(const CommunePlan& plan, const std::vector<Person>& people,
                             std::uint64_t seed, const Turnover& turnover)
{
    return Weaver(plan, people, seed, turnover).woven();
}

}  // namespace ansinh::synth
