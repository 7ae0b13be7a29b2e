#include "synth/impl/families.h"

#include "synth/plan.h"

#include <algorithm>
#include <array>

namespace ansinh::synth {

namespace {

constexpr int grown = 18;
constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::size_t household_max = 12;

/// A couple or one grown person, and their children.
struct Unit {
    std::size_t man = none;
    std::size_t woman = none;
    std::vector<std::size_t> children{};
    std::vector<std::size_t> guests{};  ///< units that live with this one
    bool is_guest = false;

    std::size_t size() const
    {
        return std::size_t{man != none} + std::size_t{woman != none} + children.size();
    }
};

/// Per thousand women of an age who have a husband in the household.
std::int64_t married_permille(int age)
{
    if (age < 20) return 60;
    if (age < 25) return 420;
    if (age < 30) return 740;
    if (age < 50) return 850;
    if (age < 65) return 740;
    return age < 75 ? 540 : 260;
}

/// Per thousand of an age without a spouse who live with their mother.
std::int64_t at_home_permille(int age)
{
    if (age < grown) return 1000;
    if (age < 25) return 900;
    if (age < 35) return 650;
    return age < 50 ? 350 : 100;
}

class Builder {
public:
    Builder(std::span<const Face> faces, Draws& draws) : faces_{faces}, draws_{draws}
    {
        for (std::size_t i = 0; i < faces.size(); ++i)
            waiting_[static_cast<std::size_t>(faces[i].sex)][age(i)].push_back(i);
    }

    void marry();
    void settle();
    void gather(std::size_t households);
    std::vector<std::vector<Member>> households();

private:
    using ByAge = std::array<std::vector<std::size_t>, ages>;

    std::size_t age(std::size_t face) const { return static_cast<std::size_t>(faces_[face].age); }
    std::size_t elder(const Unit& unit) const { return unit.man != none ? unit.man : unit.woman; }
    std::size_t husband_for(int age);
    void found(Unit unit);
    void settle_one(std::size_t person);
    std::size_t mother_for(int age);
    std::size_t host_for(std::size_t unit);
    void add(const Unit& unit, std::vector<Member>& members) const;
    void add_guest(const Unit& host, const Unit& guest, std::vector<Member>& members) const;
    void add_parents(const Unit& parents, std::vector<Member>& members) const;
    bool hands_over(const Unit& unit);

    std::span<const Face> faces_;
    Draws& draws_;
    std::array<ByAge, 2> waiting_;
    std::vector<Unit> units_;
    ByAge with_mother_;  ///< units by the woman's age
    ByAge of_elder_;     ///< units by the age of the man, or the woman alone
};

std::size_t Builder::husband_for(int age)
{
    auto& men = waiting_[static_cast<std::size_t>(Sex::male)];
    const int wanted = age + static_cast<int>(draws_.between(-2, 7));
    for (int off = 0; off <= 8; ++off)
        for (const int at : {wanted + off, wanted - off})
            if (at >= 20 && at < ages && !men[static_cast<std::size_t>(at)].empty()) {
                const auto man = men[static_cast<std::size_t>(at)].back();
                men[static_cast<std::size_t>(at)].pop_back();
                return man;
            }
    return none;
}

void Builder::found(Unit unit)
{
    if (unit.woman != none) with_mother_[age(unit.woman)].push_back(units_.size());
    of_elder_[age(elder(unit))].push_back(units_.size());
    units_.push_back(std::move(unit));
}

void Builder::marry()
{
    auto& women = waiting_[static_cast<std::size_t>(Sex::female)];
    for (int at = ages - 1; at >= grown; --at) {
        std::vector<std::size_t> single;
        for (const auto woman : women[static_cast<std::size_t>(at)]) {
            const auto man = draws_.chance(married_permille(at)) ? husband_for(at) : none;
            if (man == none)
                single.push_back(woman);
            else
                found({.man = man, .woman = woman});
        }
        women[static_cast<std::size_t>(at)] = std::move(single);
    }
}

/// A unit whose woman was 17 to 42 when somebody of that age was born; of two, the one with fewer
/// children.
std::size_t Builder::mother_for(int age)
{
    const int wanted = age + 19 + static_cast<int>(draws_.below(9) + draws_.below(9));
    for (int off = 0; off <= 16; ++off)
        for (const int at : {wanted + off, wanted - off}) {
            if (at - age < 17 || at - age > 42 || at >= ages) continue;
            const auto& units = with_mother_[static_cast<std::size_t>(at)];
            if (units.empty()) continue;
            const auto limit = static_cast<std::int64_t>(units.size());
            const auto one = units[static_cast<std::size_t>(draws_.below(limit))];
            const auto other = units[static_cast<std::size_t>(draws_.below(limit))];
            return units_[other].children.size() < units_[one].children.size() ? other : one;
        }
    return none;
}

void Builder::settle_one(std::size_t person)
{
    const auto& face = faces_[person];
    if (draws_.chance(at_home_permille(face.age)))
        if (const auto unit = mother_for(face.age);
            unit != none && units_[unit].size() + 1 < household_max) {
            units_[unit].children.push_back(person);
            return;
        }
    if (face.age < grown && !units_.empty()) {
        // An orphan is taken in by somebody.
        const auto limit = static_cast<std::int64_t>(units_.size());
        units_[static_cast<std::size_t>(draws_.below(limit))].children.push_back(person);
        return;
    }
    found(face.sex == Sex::male ? Unit{.man = person} : Unit{.woman = person});
}

/// The oldest first, so that mothers are there before their children.
void Builder::settle()
{
    for (std::size_t at = ages; at-- > 0;)
        for (auto& side : waiting_)
            for (const auto person : side[at]) settle_one(person);
}

/// A unit of the parents' age, or any, that has room.
std::size_t Builder::host_for(std::size_t unit)
{
    const auto& guest = units_[unit];
    const auto younger = static_cast<int>(age(elder(guest)));
    const int wanted = younger + 22 + static_cast<int>(draws_.below(12));
    const auto takes = [&](std::size_t candidate) {
        const auto& host = units_[candidate];
        return candidate != unit && !host.is_guest && host.guests.size() < 2 &&
               host.size() + guest.size() + host.guests.size() * 3 <= household_max;
    };
    for (int off = 0; off <= 8; ++off)
        for (const int at : {wanted + off, wanted - off}) {
            if (at < 0 || at >= ages) continue;
            const auto& units = of_elder_[static_cast<std::size_t>(at)];
            for (int tries = 0; tries < 3 && !units.empty(); ++tries) {
                const auto candidate = units[static_cast<std::size_t>(
                    draws_.below(static_cast<std::int64_t>(units.size())))];
                if (takes(candidate)) return candidate;
            }
        }
    return none;
}

/// Young units move in with older ones, until there are as many households as asked for.
void Builder::gather(std::size_t households)
{
    auto left = units_.size();
    for (int round = 0; round < 4 && left > households; ++round)
        for (std::size_t unit = units_.size(); unit-- > 0 && left > households;) {
            if (units_[unit].is_guest || !units_[unit].guests.empty()) continue;
            if (age(elder(units_[unit])) > 45 && round < 2) continue;
            if (round == 0 && draws_.chance(500)) continue;
            if (const auto host = host_for(unit); host != none) {
                units_[unit].is_guest = true;
                units_[host].guests.push_back(unit);
                --left;
            }
        }
}

void Builder::add(const Unit& unit, std::vector<Member>& members) const
{
    const auto head = elder(unit);
    members.push_back({.face = head, .relation = Relation::head, .father = head});
    if (unit.man != none && unit.woman != none)
        members.push_back({.face = unit.woman, .relation = Relation::spouse, .father = unit.woman});
    for (const auto child : unit.children) {
        // Whom the family took in may be near the head in age.
        const bool own = age(child) + 16 <= age(head);
        members.push_back({.face = child,
                           .relation = own ? Relation::child : Relation::other,
                           .father = own ? head : child});
    }
}

void Builder::add_guest(const Unit& host, const Unit& guest, std::vector<Member>& members) const
{
    const auto of_child_age = [&](std::size_t face) { return age(face) + 16 <= age(elder(host)); };
    const auto grown_child = elder(guest);
    const bool child = of_child_age(grown_child);
    members.push_back({.face = grown_child,
                       .relation = child ? Relation::child : Relation::other,
                       .father = child ? elder(host) : grown_child});
    if (guest.man != none && guest.woman != none)
        members.push_back({.face = guest.woman,
                           .relation = child ? Relation::child_in_law : Relation::other,
                           .father = guest.woman});
    for (const auto grandchild : guest.children)
        members.push_back({.face = grandchild,
                           .relation = child ? Relation::grandchild : Relation::other,
                           .father = grown_child});
}

/// The old leave the head of the household to a grown child, often.
bool Builder::hands_over(const Unit& unit)
{
    constexpr std::size_t old = 68;
    return !unit.guests.empty() && age(elder(unit)) >= old &&
           age(elder(units_[unit.guests.front()])) + 16 <= age(elder(unit)) && draws_.chance(550);
}

void Builder::add_parents(const Unit& parents, std::vector<Member>& members) const
{
    members.push_back(
        {.face = elder(parents), .relation = Relation::parent, .father = elder(parents)});
    if (parents.man != none && parents.woman != none)
        members.push_back(
            {.face = parents.woman, .relation = Relation::parent, .father = parents.woman});
    for (const auto child : parents.children)
        members.push_back({.face = child, .relation = Relation::other, .father = elder(parents)});
}

std::vector<std::vector<Member>> Builder::households()
{
    std::vector<std::vector<Member>> result;
    for (const auto& unit : units_) {
        if (unit.is_guest) continue;
        std::vector<Member> members;
        if (hands_over(unit)) {
            add(units_[unit.guests.front()], members);
            members.front().father = elder(unit);
            add_parents(unit, members);
            for (std::size_t i = 1; i < unit.guests.size(); ++i)
                add_guest(units_[unit.guests.front()], units_[unit.guests[i]], members);
        }
        else {
            add(unit, members);
            for (const auto guest : unit.guests) add_guest(unit, units_[guest], members);
        }
        result.push_back(std::move(members));
    }
    return result;
}

}  // namespace

std::vector<std::vector<Member>> families(std::span<const Face> faces, std::int64_t size,
                                          Draws& draws)
{
    Builder builder(faces, draws);
    builder.marry();
    builder.settle();
    builder.gather(faces.size() * 100 / static_cast<std::size_t>(size));
    return builder.households();
}

}  // namespace ansinh::synth
