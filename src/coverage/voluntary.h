#pragma once

/// What a participant of voluntary social insurance chose: the income that the premium rests on,
/// and how it is paid. Apart from the membership, which says that the person takes part.

#include "base/date.h"
#include "base/ids.h"
#include "base/person_id.h"
#include "base/vnd.h"
#include "coverage/health_facts.h"
#include "db/database.h"
#include "law/voluntary.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

struct VoluntaryChoice {
    PersonId person;
    Validity validity;
    Vnd income;             ///< a month, above zero
    std::int64_t mode = 0;  ///< place of law::VoluntaryMode
    AuditId recorded{};

    bool operator==(const VoluntaryChoice&) const = default;
};

/// Many at once, inside an open transaction. Throws StoreError when a choice of the same person,
/// mode and first day is there already.
void load(db::Database& database, std::span<const VoluntaryChoice> choices);

/// Of one person, by first day.
std::vector<VoluntaryChoice> voluntary_choices(db::Database& database, PersonId person);

/// The group of a membership that the State does not support (any more).
inline constexpr std::string_view unsupported_group = "unsupported";

/// What the State's support rests on, of what is on file of a person on a day.
void rest_support(law::VoluntaryFacts& facts, const HealthFacts& known, const Zones& zones,
                  Date on);

/// Participants of voluntary insurance on a day by commune, group and chosen income; income zero
/// where no choice is on file. A person counts once, as in participants(); of several choices the
/// one that began last holds.
struct VoluntaryParticipants {
    AreaId commune;
    std::string group;
    Vnd income;
    std::int64_t people = 0;

    bool operator==(const VoluntaryParticipants&) const = default;
};
std::vector<VoluntaryParticipants> voluntary_participants(db::Database& database, Date on);

}  // namespace ansinh::coverage
