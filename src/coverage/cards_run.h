#pragma once

/// Cards are issued by difference: a run brings the memberships of health insurance in line with
/// what is on file, then the cards with the memberships. A second run of a day does nothing.

#include "access/actor.h"
#include "coverage/card.h"
#include "coverage/membership_change.h"
#include "db/run.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::coverage {

/// What is to be issued and what is void, so that each membership of today and later has its card.
struct CardDifference {
    std::vector<Card> issued;
    std::vector<Card> voided;  ///< with their day and reason
    bool unresolved = false;   ///< a group without a code on the card
};
/// Pure. `cards` are those of the person.
Checked<CardDifference> card_difference(const HealthFacts& facts, const std::vector<Card>& cards,
                                        const Zones& zones, const law::Law& law, Date on);

struct CardsRequest {
    Date on;
    std::optional<AreaId> area{};  ///< people of its communes alone
};

struct CardsRun {
    db::RunId run;
    db::Worked worked{};     ///< people looked at, and differences written, of the whole run
    std::int64_t begun = 0;  ///< memberships, by this process
    std::int64_t ended = 0;  ///< memberships
    std::int64_t issued = 0;
    std::int64_t voided = 0;
    std::int64_t unresolved = 0;  ///< people insured by a group that has no code on the card
};

/// Goes on with a run of the same day, area and law that did not end. Refuses access/forbidden,
/// access/out-of-scope, law/missing.
Checked<CardsRun> run_cards(db::Database& database, const law::Law& law,
                            const registry::Areas& areas, const access::Actor& actor,
                            const CardsRequest& request, const std::string& at);

/// The same of a few people at once, inside an open transaction: after a payment.
Checked<std::vector<Card>> issue_cards(db::Database& database, const law::Law& law,
                                       const registry::Areas& areas,
                                       std::span<const PersonId> people, std::int64_t run, Date on);

}  // namespace ansinh::coverage
