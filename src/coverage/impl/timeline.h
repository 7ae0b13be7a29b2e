#pragma once

/// Spells of one person of one kind on a line of days: cut, filled and taken out. Pure.

#include "base/date.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ansinh::coverage {

/// From here on no spell reaches over `day`: one that did is two.
template <class Spell>
void cut(std::vector<Spell>& spells, Date day)
{
    std::vector<Spell> later;
    for (auto& spell : spells) {
        if (spell.validity.from >= day || !spell.validity.contains(day)) continue;
        later.push_back(spell);
        later.back().validity.from = day;
        spell.validity.to = day;
    }
    spells.insert(spells.end(), later.begin(), later.end());
}

/// Once both ends are cut, a spell lies inside or outside as a whole.
inline bool lies_in(const Validity& spell, Date from, std::optional<Date> to)
{
    return spell.from >= from && (!to || spell.from < *to);
}

/// Takes out what lies in [from, to) and is chosen.
template <class Spell, class Chosen>
void take_out(std::vector<Spell>& spells, Date from, std::optional<Date> to, Chosen chosen)
{
    const auto touched = [&](const Spell& spell) {
        return chosen(spell) && (!to || spell.validity.from < *to) &&
               (!spell.validity.to || *spell.validity.to > from);
    };
    if (std::ranges::none_of(spells, touched)) return;
    cut(spells, from);
    if (to) cut(spells, *to);
    std::erase_if(spells, [&](const Spell& spell) {
        return chosen(spell) && lies_in(spell.validity, from, to);
    });
}

/// What is free of [from, to), up to the next spell; nothing where `from` is taken.
template <class Spell>
std::optional<Validity> room(const std::vector<Spell>& spells, Date from, std::optional<Date> to)
{
    Validity free{.from = from, .to = to};
    for (const auto& spell : spells) {
        if (spell.validity.contains(from)) return {};
        if (spell.validity.from > from && (!free.to || spell.validity.from < *free.to))
            free.to = spell.validity.from;
    }
    return free;
}

template <class Spell>
void sort_by_day(std::vector<Spell>& spells)
{
    std::ranges::sort(spells, {}, [](const Spell& spell) { return spell.validity.from; });
}

}  // namespace ansinh::coverage
