#include "synth/movements.h"

#include "base/check.h"
#include "base/csv.h"
#include "registry/person.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

using coverage::Employment;
using coverage::Membership;
using coverage::Scheme;
using declaration::Field;

declaration::LineForm line_of(const Person& person, std::string_view reason, Date from)
{
    declaration::LineForm line;
    line.at(Field::reason) = reason;
    line.at(Field::person_id) = text(person.id);
    line.at(Field::name) = person.name;
    line.at(Field::birth_date) =
        registry::to_string({.date = person.birth,
                             .precision = person.year_only ? registry::BirthPrecision::year
                                                           : registry::BirthPrecision::day});
    line.at(Field::sex) = person.sex == Sex::male ? "Nam" : "Nữ";
    line.at(Field::from) = to_string(from);
    return line;
}

bool is_of_work(const Membership& spell) { return spell.payer == "worker_employer"; }

/// Whether one goes on in the other with another wage alone.
bool goes_on(const Employment& before, const Employment& after)
{
    return before.employer == after.employer && before.validity.to == after.validity.from &&
           before.position == after.position && before.region == after.region &&
           before.unemployment_insured == after.unemployment_insured;
}

bool is_touched(const Validity& validity, Date opening)
{
    return validity.from >= opening || (validity.to && *validity.to >= opening);
}

/// What begins later is not there yet, and what is there has no end yet.
template <class Spell, class Chosen>
void open(std::vector<Spell>& spells, Date opening, Chosen chosen)
{
    std::erase_if(spells, [&](const Spell& spell) {
        return chosen(spell) && spell.validity.from >= opening;
    });
    for (auto& spell : spells)
        if (chosen(spell) && is_touched(spell.validity, opening)) spell.validity.to.reset();
}

/// One person's changes of work, as the employers tell them.
class Teller {
public:
    Teller(const Person& person, FacilityId station, std::vector<Told>& told)
        : person_{person}, station_{station}, told_{told}
    {
    }

    /// Of the spells by first day, what happened from `opening` on.
    void tell(const std::vector<Employment>& spells, Date opening)
    {
        const Employment* before = nullptr;
        for (const auto& spell : spells) {
            const bool goes = before != nullptr && goes_on(*before, spell);
            if (before != nullptr && !goes) tell_going(*before, &spell, opening);
            if (spell.validity.from >= opening)
                add(spell, spell.validity.from, goes ? "DC" : before != nullptr ? "TD" : "TM");
            before = &spell;
        }
        if (before != nullptr) tell_going(*before, nullptr, opening);
    }

    void tell(const coverage::Leave& leave)
    {
        auto line = line_of(person_, "TS", leave.validity.from);
        line.at(Field::leave) = coverage::code(leave.kind);
        if (leave.validity.to) line.at(Field::to) = to_string(leave.validity.to->plus_days(-1));
        told_.push_back({.month = Month(leave.validity.from),
                         .employer = leave.employer,
                         .line = std::move(line)});
    }

private:
    void tell_going(const Employment& spell, const Employment* next, Date opening)
    {
        const auto& gone = spell.validity.to;
        if (!gone || *gone < opening) return;
        add(spell, *gone, next != nullptr && next->validity.from == *gone ? "GC" : "GH");
    }

    void add(const Employment& spell, Date from, std::string_view reason)
    {
        auto line = line_of(person_, reason, from);
        const bool comes = reason == "TM" || reason == "TD";
        if (comes) {
            line.at(Field::position) = spell.position;
            line.at(Field::region) = std::to_string(spell.region);
            line.at(Field::unemployment) = spell.unemployment_insured ? "1" : "0";
            line.at(Field::facility) = fmt::format("{:05}", station_.value());
        }
        if (comes || reason == "DC") line.at(Field::wage) = std::to_string(spell.wage.dong());
        told_.push_back(
            {.month = Month(from), .employer = spell.employer, .line = std::move(line)});
    }

    const Person& person_;
    FacilityId station_;
    std::vector<Told>& told_;
};

/// The spells of one person among many that lie in the order of people.
template <class Spell>
std::vector<Spell> spells_of(const std::vector<Spell>& all, PersonId person)
{
    const auto [first, last] = std::ranges::equal_range(all, person, {}, &Spell::person);
    return {first, last};
}

/// Of one person: the insurance that stands at the opening, `held` the rest.
void hold_insurance(std::vector<Membership>& insurance, Date opening, Movements& held)
{
    open(insurance, opening, is_of_work);
    std::erase_if(insurance, [&](const Membership& spell) {
        const bool is_later_card = spell.scheme == Scheme::health && spell.validity.from >= opening;
        if (is_later_card) held.cards.push_back(spell);
        return is_later_card;
    });
}

}  // namespace

void Movements::add(Movements&& more)
{
    std::ranges::move(more.told, std::back_inserter(told));
    std::ranges::move(more.cards, std::back_inserter(cards));
}

Movements hold_back(Commune& commune, Date opening)
{
    Movements held;
    std::vector<Employment> employments;
    std::vector<Membership> memberships;
    std::ranges::sort(commune.employments, {}, [](const Employment& spell) {
        return std::pair{spell.person, spell.validity.from};
    });
    for (const auto& person : commune.people) {
        auto work = spells_of(commune.employments, person.id);
        auto insurance = spells_of(commune.memberships, person.id);
        if (std::ranges::any_of(
                work, [&](const auto& spell) { return is_touched(spell.validity, opening); })) {
            const auto card = std::ranges::find(insurance, Scheme::health, &Membership::scheme);
            check(card != insurance.end() && card->facility, "whoever works has a card");
            Teller(person, *card->facility, held.told).tell(work, opening);
            open(work, opening, [](const Employment&) { return true; });
            hold_insurance(insurance, opening, held);
        }
        for (const auto& leave : spells_of(commune.leaves, person.id))
            if (leave.validity.from >= opening) Teller(person, FacilityId{}, held.told).tell(leave);
        std::ranges::move(work, std::back_inserter(employments));
        std::ranges::move(insurance, std::back_inserter(memberships));
    }
    commune.employments = std::move(employments);
    commune.memberships = std::move(memberships);
    std::erase_if(commune.leaves,
                  [&](const coverage::Leave& leave) { return leave.validity.from >= opening; });
    return held;
}

}  // namespace ansinh::synth
