#include "synth/impl/histories.h"

#include "synth/impl/member_set.h"

#include <algorithm>
#include <array>

namespace ansinh::synth {

namespace {

constexpr std::size_t tracks = 4;
constexpr int never = -1;
constexpr int work_age = 18;

std::size_t place(Track track) { return static_cast<std::size_t>(track); }

/// Who goes without a card first: those who buy it themselves.
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

/// Goes back from the last day of the path to the first, step by step: who joined within a step is
/// taken out, who left within it is put in.
class Weaver {
public:
    Weaver(const CommunePlan& plan, const std::vector<Person>& people, std::uint64_t seed,
           const Turnover& turnover);
    std::vector<Spell> woven();

private:
    std::int64_t wanted(Track track, std::size_t point) const;
    std::int64_t coming_and_going(Track track, std::int64_t members);
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
    Date day_at(int step) const { return plan_.path[static_cast<std::size_t>(step)].on; }
    Date day_before(int step) const { return plan_.path[static_cast<std::size_t>(step) - 1].on; }
    Date change_in(std::size_t person, int step) const;

    void begin();
    void fill(Track track, int youngest, int oldest);
    void begin_cards();
    void step_back(int step);
    void step_work(Track track, int step);
    void step_cards(int step);
    /// It joined within the step: from there on it was a member.
    void take_out(Track track, std::size_t person, int step);
    /// It left within the step: until there it was a member.
    void put_in(Track track, std::size_t person, int step);
    std::int64_t room(Track track, int step, std::int64_t enough) const;
    std::size_t one_who_joined(Track track, int step);
    std::size_t one_who_left(Track track, int step);
    std::optional<std::size_t> one_of(std::vector<std::size_t>& pool, Track track, int step);
    Date since(Track track, std::size_t person) const;

    const CommunePlan& plan_;
    const std::vector<Person>& people_;
    std::uint64_t seed_;
    const Turnover& turnover_;
    Draws draws_;
    std::array<MemberSet, tracks> members_;
    std::array<std::vector<std::optional<Date>>, tracks> until_;
    std::array<std::vector<int>, tracks> touched_;
    std::array<std::vector<std::size_t>, tracks> fresh_;  ///< may join, were not seen yet
    std::array<std::vector<std::size_t>, tracks>
        returning_;                         ///< joined later, may have left before
    std::vector<std::size_t> joined_work_;  ///< within the step
    std::vector<std::size_t> left_work_;
    std::vector<Spell> spells_;
};

Weaver::Weaver(const CommunePlan& plan, const std::vector<Person>& people, std::uint64_t seed,
               const Turnover& turnover)
    : plan_{plan}, people_{people}, seed_{seed}, turnover_{turnover},
      draws_{seed, static_cast<std::uint64_t>(plan.facts.area.value()), Purpose::history}
{
    for (std::size_t track = 0; track < tracks; ++track) {
        members_[track] = MemberSet(people.size());
        until_[track].resize(people.size());
        touched_[track].assign(people.size(), never);
    }
}

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
    return std::min(members, (members * rate + draws_.below(1000)) / 1000);
}

bool Weaver::can_work(std::size_t person, Date on) const
{
    const auto& who = people_[person];
    return !who.payee && alive(person, on) && who.birth.plus_years(work_age) <= on &&
           who.birth.plus_years(63) > on;
}

bool Weaver::can_join(Track track, std::size_t person, Date on, int step) const
{
    if (in(track, person) || touched_[place(track)][person] == step) return false;
    if (track == Track::card) return alive(person, on) && !at_work(person);
    return can_work(person, on) && !at_work(person) && !in(Track::voluntary, person);
}

/// One day for all that changes for a person within a step, so that what ends and what begins meet.
/// Most contracts and cards begin with a month.
Date Weaver::change_in(std::size_t person, int step) const
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

void Weaver::take_out(Track track, std::size_t person, int step)
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

void Weaver::put_in(Track track, std::size_t person, int step)
{
    const auto kind = place(track);
    until_[kind][person] = change_in(person, step);
    members_[kind].add(person);
    touched_[kind][person] = step;
    if (track == Track::job || track == Track::post) left_work_.push_back(person);
}

/// How many can have left within the step; counting ends with enough of them.
std::int64_t Weaver::room(Track track, int step, std::int64_t enough) const
{
    std::int64_t found = 0;
    for (std::size_t person = 0; person < people_.size() && found < enough; ++person)
        found += can_join(track, person, day_before(step), step);
    return found;
}

/// A member that was none before the step, by chance; of cards, rather one that is bought.
std::size_t Weaver::one_who_joined(Track track, int step)
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

std::optional<std::size_t> Weaver::one_of(std::vector<std::size_t>& pool, Track track, int step)
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

/// Somebody who was a member before the step: one who comes back later, or one not seen yet.
std::size_t Weaver::one_who_left(Track track, int step)
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

/// The members of the last day, the likely ones first.
void Weaver::fill(Track track, int youngest, int oldest)
{
    const auto on = plan_.path.back().on;
    auto left = wanted(track, plan_.path.size() - 1);
    const auto kind = place(track);
    for (const int pass : {0, 1, 2})
        for (const auto person : fresh_[kind]) {
            if (left == 0) return;
            const auto& who = people_[person];
            const bool likely = !who.student && who.birth.plus_years(youngest) <= on &&
                                who.birth.plus_years(oldest) > on;
            const bool possible = !who.student && who.birth.plus_years(19) <= on;
            if ((pass == 0 && !likely) || (pass == 1 && !possible)) continue;
            if (!can_join(track, person, on, never - 1)) continue;
            members_[kind].add(person);
            --left;
        }
    check(left == 0, "a commune has people enough to work");
}

void Weaver::begin()
{
    std::vector<std::size_t> grown;
    for (std::size_t person = 0; person < people_.size(); ++person)
        if (can_work(person, plan_.path.back().on)) grown.push_back(person);
    for (std::size_t i = grown.size(); i > 1; --i)
        std::swap(grown[i - 1],
                  grown[static_cast<std::size_t>(draws_.below(static_cast<std::int64_t>(i)))]);
    for (const auto track : {Track::post, Track::job, Track::voluntary})
        fresh_[place(track)] = grown;
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
        if (alive(person, on) && !at_work(person)) people.push_back(person);
    order.resize(people_.size());
    for (const auto person : people)
        order[person] = {readiness_to_go_without(people_[person], in(Track::voluntary, person)),
                         draws_.next()};
    std::ranges::sort(people, {}, [&](std::size_t person) { return order[person]; });
    const auto insured = static_cast<std::size_t>(wanted(Track::card, plan_.path.size() - 1));
    check(insured <= people.size(), "no more cards than people");
    const auto without = people.size() - insured;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (i < without)
            fresh_[place(Track::card)].push_back(people[i]);
        else
            members_[place(Track::card)].add(people[i]);
}

void Weaver::step_work(Track track, int step)
{
    const auto now = wanted(track, static_cast<std::size_t>(step));
    const auto before = wanted(track, static_cast<std::size_t>(step) - 1);
    std::vector<std::size_t> grown;
    for (const auto person : members_[place(track)].all())
        if (grows_up_in(person, step)) grown.push_back(person);
    const auto least = static_cast<std::int64_t>(grown.size());
    auto joined = std::min(
        now,
        std::max(std::max<std::int64_t>(now - before, 0) + coming_and_going(track, now), least));
    for (const auto person : grown) take_out(track, person, step);
    auto left = joined - (now - before);
    // A small commune may have nobody for so much coming and going.
    const auto more = left - room(track, step, left);
    joined -= more;
    left -= more;
    check(joined >= least, "who grew up within the step can have joined");
    for (auto i = least; i < joined; ++i) take_out(track, one_who_joined(track, step), step);
    for (std::size_t person = people_.size(); person-- > 0 && left > 0 && people_[person].died;)
        if (is_dead_in(person, step) && can_join(track, person, day_before(step), step) &&
            draws_.chance(150)) {
            put_in(track, person, step);
            --left;
        }
    for (; left > 0; --left) put_in(track, one_who_left(track, step), step);
}

void Weaver::step_cards(int step)
{
    const auto kind = place(Track::card);
    const auto on = day_before(step);
    std::vector<std::size_t> must_go;
    for (const auto person : members_[kind].all())
        if (is_born_in(person, step)) must_go.push_back(person);
    for (const auto person : left_work_)
        if (in(Track::card, person)) must_go.push_back(person);
    std::vector<std::size_t> first_in;
    for (std::size_t person = people_.size(); person-- > 0 && people_[person].died;)
        if (is_dead_in(person, step) && can_join(Track::card, person, on, step) &&
            draws_.chance(920))
            first_in.push_back(person);
    for (const auto person : joined_work_)
        if (can_join(Track::card, person, on, step) && draws_.chance(850))
            first_in.push_back(person);
    std::ranges::sort(first_in);
    first_in.erase(std::ranges::unique(first_in).begin(), first_in.end());

    const auto now = wanted(Track::card, static_cast<std::size_t>(step));
    const auto before = wanted(Track::card, static_cast<std::size_t>(step) - 1);
    auto joined =
        std::min(now, std::max(static_cast<std::int64_t>(must_go.size()) +
                                   coming_and_going(Track::card, now),
                               now - before + static_cast<std::int64_t>(first_in.size())));
    for (const auto person : must_go) take_out(Track::card, person, step);
    auto left = joined - (now - before);
    const auto more = left - room(Track::card, step, left);
    joined -= more;
    left -= more;
    check(joined >= static_cast<std::int64_t>(must_go.size()), "who must go has room to");
    for (auto i = static_cast<std::int64_t>(must_go.size()); i < joined; ++i)
        take_out(Track::card, one_who_joined(Track::card, step), step);
    for (const auto person : first_in)
        if (left > 0 && can_join(Track::card, person, on, step)) {
            put_in(Track::card, person, step);
            --left;
        }
    for (; left > 0; --left) put_in(Track::card, one_who_left(Track::card, step), step);
}

void Weaver::step_back(int step)
{
    joined_work_.clear();
    left_work_.clear();
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
    for (const auto track : {Track::job, Track::post, Track::voluntary, Track::card})
        for (const auto person : members_[place(track)].all())
            spells_.push_back({.person = person,
                               .track = track,
                               .from = since(track, person),
                               .to = until_[place(track)][person]});
    std::ranges::sort(spells_, [](const Spell& a, const Spell& b) {
        return std::tuple{a.person, a.track, a.from} < std::tuple{b.person, b.track, b.from};
    });
    return std::move(spells_);
}

}  // namespace

std::vector<Spell> histories(const CommunePlan& plan, const std::vector<Person>& people,
                             std::uint64_t seed, const Turnover& turnover)
{
    return Weaver(plan, people, seed, turnover).woven();
}

}  // namespace ansinh::synth
