#pragma once

/// What officers put on file that groups of health insurance rest on: people on approved lists,
/// communes that change their class, and what councils add to the State's support.

#include "access/actor.h"
#include "coverage/funding.h"
#include "coverage/health_facts.h"
#include "registry/areas.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::coverage {

/// One row of a list as it was typed; places are "/rows/0/number" …
struct ListRow {
    std::string number;         ///< social-insurance number
    std::string object_code{};  ///< where the list names one
    std::optional<Date> from{};
    std::optional<Date> to{};  ///< last day
};
struct ListForm {
    std::string group;
    std::string document;  ///< the decision that approves it
    Date from;             ///< where a row says nothing else
    std::optional<Date> to{};
    bool paid = false;  ///< the part of the person was paid: the school or the commune has it
    std::vector<ListRow> rows;
};
struct ListTaken {
    std::int64_t added = 0;
    std::int64_t unchanged = 0;
    Problems refused{};  ///< the other rows go on
};
/// A person who is on the list already, from the same day by the same group, changes nothing.
/// Refuses of the whole list, all at once: health/unknown-group, health/document-missing,
/// health/days-reversed; access/forbidden. Of a row: person-id/…, person/unknown,
/// health/days-reversed.
Checked<ListTaken> take_list(db::Database& database, const registry::Areas& areas,
                             const access::Actor& actor, const ListForm& form,
                             const std::string& at);

/// Takes a person off a list from a day on. Refuses health/not-listed.
struct ListEnd {
    PersonId person;
    law::HealthGroup group;
    Date on;  ///< first day off it
    std::string reason;
};
Checked<void> end_list(db::Database& database, const registry::Areas& areas,
                       const access::Actor& actor, const ListEnd& end, const std::string& at);

/// A commune joins or leaves a class of areas, by a decision. Refuses, all at once: area/…,
/// health/unknown-group (not one of areas), health/document-missing, health/zone-stands,
/// health/no-zone; access/forbidden, access/out-of-scope.
struct ZoneForm {
    std::string commune;
    std::string group;
    Date from;  ///< first day in the class, or first day out of it
    std::string document;
    bool leaves = false;
};
Checked<void> change_zone(db::Database& database, const registry::Areas& areas,
                          const access::Actor& actor, const ZoneForm& form, const std::string& at);
std::vector<Zone> zones(db::Database& database);

struct SubsidyForm {
    std::string area;
    std::string group;
    std::string funder;  ///< "province", "district" or "other"
    std::string rate;    ///< "15%"
    Date from;
    std::optional<Date> to{};  ///< last day
    std::string document;
};
/// Refuses, all at once: area/…, health/unknown-group, health/unknown-funder, rate/malformed,
/// health/rate-out-of-range, health/document-missing, health/days-reversed; access/….
Checked<std::int64_t> add_subsidy(db::Database& database, const registry::Areas& areas,
                                  const access::Actor& actor, const SubsidyForm& form,
                                  const std::string& at);
/// By number, ended ones too.
std::vector<LocalSubsidy> subsidies(db::Database& database);
/// Those whose area holds the commune.
std::vector<LocalSubsidy> subsidies_of(const registry::Areas& areas,
                                       std::span<const LocalSubsidy> all, AreaId commune);

}  // namespace ansinh::coverage
