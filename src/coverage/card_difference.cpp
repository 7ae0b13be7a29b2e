#include "coverage/cards_run.h"

#include <algorithm>

namespace ansinh::coverage {

namespace {

/// A card of the facts, before it is numbered.
Card card_of(const HealthFacts& facts, const Membership& spell, const HealthStanding& standing,
             const CardCode& coded, const Continuity& history)
{
    const PersonId person{facts.living.person};
    constexpr std::int64_t numbers_of_a_province = 100'000'000;
    return {.person = person,
            .issued_to = person,
            .object_code = coded.code,
            .digit = standing.digit != 0 ? standing.digit : coded.digit,
            .province = person.value() / numbers_of_a_province,
            .group = *law::health_group(spell.group),
            .validity = spell.validity,
            .continuous_since = history.since.value_or(spell.validity.from),
            .facility = spell.facility};
}

/// What is printed; a card that says all of it already stays.
bool says_the_same(const Card& a, const Card& b)
{
    return a.object_code == b.object_code && a.digit == b.digit && a.group == b.group &&
           a.zone == b.zone && a.validity == b.validity && a.facility == b.facility &&
           a.continuous_since == b.continuous_since;
}

std::vector<Validity> covers_of(const HealthFacts& facts)
{
    std::vector<Validity> covers;
    for (const auto& spell : facts.health) covers.push_back(spell.validity);
    return covers;
}

struct Wanted {
    std::vector<Card> cards;
    bool unresolved = false;
};

/// A card for the membership of the day, and one for each that begins later.
Checked<Wanted> wanted_cards(const HealthFacts& facts, const Zones& zones, const law::Law& law,
                             Date on)
{
    Wanted wanted;
    if (facts.living.died_on && *facts.living.died_on < on) return wanted;
    for (const auto& spell : facts.health) {
        if (spell.validity.to && *spell.validity.to <= on) continue;
        const auto group = law::health_group(spell.group);
        if (!group) continue;
        const Date day = std::max(on, spell.validity.from);
        const auto view = TRY(health_view(facts, zones, law, day));
        auto standing = TRY(health_standing(view.qualifications, law, day));
        std::string object_code;
        for (const auto& one : standing.groups)
            if (one.by.group == *group && !one.by.object_code.empty())
                object_code = one.by.object_code;
        const auto coded = card_code(law, *group, object_code, day);
        if (coded.code.empty()) {
            wanted.unresolved = true;
            continue;
        }
        auto card =
            card_of(facts, spell, standing, coded, TRY(continuity(covers_of(facts), law, day)));
        card.zone = zones.mark(facts.living.commune, day);
        wanted.cards.push_back(std::move(card));
    }
    return wanted;
}

}  // namespace

Checked<CardDifference> card_difference(const HealthFacts& facts, const std::vector<Card>& cards,
                                        const Zones& zones, const law::Law& law, Date on)
{
    auto wanted = TRY(wanted_cards(facts, zones, law, on));
    CardDifference difference{.unresolved = wanted.unresolved};
    std::int64_t last = 0;
    for (const auto& card : cards) {
        if (card.issued_to.value() == facts.living.person) last = std::max(last, card.number);
        if (card.voided_on || (card.validity.to && *card.validity.to <= on)) continue;
        const auto same = std::ranges::find_if(
            wanted.cards, [&](const Card& one) { return says_the_same(one, card); });
        if (same != wanted.cards.end()) {
            wanted.cards.erase(same);
            continue;
        }
        auto voided = card;
        voided.voided_on = on;
        const auto replaced = std::ranges::any_of(wanted.cards, [&](const Card& one) {
            return !card.validity.to || one.validity.from < *card.validity.to;
        });
        voided.void_reason = replaced ? "replaced" : "ended";
        difference.voided.push_back(std::move(voided));
    }
    for (auto& card : wanted.cards) {
        card.number = ++last;
        card.issued_on = on;
        difference.issued.push_back(std::move(card));
    }
    return difference;
}

}  // namespace ansinh::coverage
