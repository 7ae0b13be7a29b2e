#pragma once

/// Households: a head and members in their order, each dated like every record.

#include "access/actor.h"
#include "db/database.h"
#include "registry/areas.h"
#include "registry/people.h"
#include "registry/territory.h"
#include "registry/version.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

/// By the multidimensional poverty line in force; `average` is the average living standard of
/// households in farming, forestry, fishery and salt making.
enum class LivingStandard : std::uint8_t { unknown, poor, near_poor, average, better_off };
std::string_view code(LivingStandard standard);
std::optional<LivingStandard> living_standard_of(std::string_view code);

struct Household {
    std::optional<PersonId> head{};
    AreaId commune;
    std::string hamlet{};
    std::string address{};
    LivingStandard living_standard = LivingStandard::unknown;

    bool operator==(const Household&) const = default;
};

struct Member {
    PersonId id;
    Version<Person> version;  ///< its household is set
};

struct FoundHousehold {
    HouseholdId id;
    Version<Household> version;
    std::vector<Member> members;  ///< in their order
    /// Members who live outside the territory are counted, and not told of; nor is such a head.
    std::size_t elsewhere = 0;
    bool head_is_elsewhere = false;
};

/// As person(): refuses household/unknown and household/not-then. Where a member lives is where
/// they are known to live now.
Result<FoundHousehold> household(db::Database& database, const Territory& territory, HouseholdId id,
                                 const AsOf& as_of = {});
/// Every version of its own fields, the latest first, without heads who live outside the territory.
/// Refuses household/unknown.
Result<std::vector<Version<Household>>>
household_versions(db::Database& database, const Territory& territory, HouseholdId id);

/// A field that is absent is not spoken of.
struct HouseholdForm {
    std::optional<std::string> commune{};  ///< code or name
    std::optional<std::string> hamlet{};
    std::optional<std::string> address{};
    std::optional<std::string> living_standard{};
};

struct NewHousehold {
    HouseholdForm form;
    std::optional<PersonId> head{};  ///< joins as the first member
    std::optional<Date> from{};      ///< the day of the command if absent
    std::string reason{};
};

/// Refuses record/field-missing, area/unknown and what else the form has, person/unknown,
/// person/merged, record/effective-too-early, access/forbidden, access/out-of-scope.
Checked<FoundHousehold> add_household(db::Database& database, const Areas& areas,
                                      const access::Actor& actor, const NewHousehold& household,
                                      const std::string& at);

struct HouseholdChange {
    HouseholdId id;
    AuditId seen;
    HouseholdForm form{};
    std::optional<PersonId> head{};  ///< one of the members; comes first from now on
    /// All members of the territory in their new order; empty leaves it. Others keep their places.
    std::vector<PersonId> order{};
    std::optional<Date> from{};  ///< absent: what is on file was wrong
    std::string reason{};
};

/// Under a new head the relations of the others are not known until they are told. Refuses
/// household/unknown, household/not-a-member, household/order-incomplete, record/changed-meanwhile,
/// what add_household() refuses, and household/member-elsewhere when a new head would write the
/// record of a member outside the actor's areas.
Checked<FoundHousehold> change_household(db::Database& database, const Areas& areas,
                                         const access::Actor& actor, const HouseholdChange& change,
                                         const std::string& at);

struct Joining {
    HouseholdId household;
    PersonId person;
    std::string relation{};  ///< to the head
    std::optional<Date> from{};
    std::string reason{};
};

/// Whoever is in another household leaves it; in this one the relation is told anew. Refuses
/// household/head-leaves when the other household would be left without its head.
Checked<FoundHousehold> join_household(db::Database& database, const Areas& areas,
                                       const access::Actor& actor, const Joining& joining,
                                       const std::string& at);
/// `relation` is not looked at. Refuses household/not-a-member, and household/head-leaves while
/// others stay.
Checked<FoundHousehold> leave_household(db::Database& database, const Areas& areas,
                                        const access::Actor& actor, const Joining& leaving,
                                        const std::string& at);

}  // namespace ansinh::registry
