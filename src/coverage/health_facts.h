#pragma once

/// What is on file of people that decides their group of health insurance: work, birth, household,
/// lists, the commune they live in; and what follows from it for a day.

#include "coverage/health_standing.h"
#include "coverage/spells.h"
#include "law/law.h"
#include "registry/areas.h"
#include "registry/living.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::coverage {

/// A person on a list that was approved: of a school, of the poor, of persons of merit …
struct Entitlement {
    std::int64_t id = 0;
    PersonId person{0};
    law::HealthGroup group{};
    std::string object_code{};
    Validity validity{};
    bool paid = false;
    std::string document{};
    AuditId recorded{};

    bool operator==(const Entitlement&) const = default;
};

/// A commune whose residents belong to a group: hard areas, islands, safety zones.
struct Zone {
    AreaId area;
    law::HealthGroup group{};
    Validity validity{};
    std::string document{};

    bool operator==(const Zone&) const = default;
};

/// The zones of every commune, on both maps; read once for many people.
class Zones {
public:
    static Zones load(db::Database& database, const registry::Areas& areas);
    /// All there ever were, ended ones too.
    const std::vector<Zone>& of(AreaId commune) const;
    /// K1, K2 or K3 on the card (1351/QĐ-BHXH, unconfirmed); empty outside such areas.
    std::string_view mark(AreaId commune, Date on) const;

private:
    std::map<AreaId, std::vector<Zone>> by_commune_;
};

struct HealthFacts {
    registry::Living living;
    std::vector<Membership> health{};  ///< every one, by first day
    /// What another group took over, for as long as it would have held: others pay for it, so that
    /// it goes on where that one ends.
    std::vector<Membership> set_aside{};
    std::vector<Employment> jobs{};    ///< every one, by first day
    std::vector<Entitlement> lists{};  ///< every one, by number
};

/// Of everybody numbered above `after` up to `last`, rising, without merged records.
void read_health_facts(db::Database& database, std::int64_t after, std::int64_t last,
                       std::vector<HealthFacts>& people);
/// Nothing for a number without a record of its own.
std::optional<HealthFacts> health_facts(db::Database& database, PersonId person);

/// A membership whose ground is gone, though it is still in force.
struct Over {
    Membership membership;
    Date on;             ///< first day that it should not hold
    std::string reason;  ///< "age", "died", "list-ended", "household-changed", "zone-ended"
};

struct HealthView {
    std::vector<Qualification> qualifications;
    std::vector<Over> over;
};
/// What the facts say of the day.
Checked<HealthView> health_view(const HealthFacts& facts, const Zones& zones, const law::Law& law,
                                Date on);

/// Whether the group insures by itself: others pay the whole premium, or the person has paid.
bool insures(const RankedGroup& group);

}  // namespace ansinh::coverage
