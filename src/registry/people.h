#pragma once

/// The people of the register: read as they are or were, registered, corrected, changed from a day.

#include "access/actor.h"
#include "db/database.h"
#include "registry/areas.h"
#include "registry/person_form.h"
#include "registry/territory.h"
#include "registry/version.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

struct FoundPerson {
    PersonId id;
    Version<Person> version;
    std::optional<PersonId> asked_for{};  ///< the merged number that led here
};

/// The state that is meant. A number that was merged leads to the record that was kept. Refuses
/// person/unknown, also for whoever lives outside the territory, and person/not-then when nothing
/// was on file of that day.
Result<FoundPerson> person(db::Database& database, const Territory& territory, PersonId id,
                           const AsOf& as_of = {});
/// Every version of the record under that very number, the latest first. Refuses person/unknown.
Result<std::vector<Version<Person>>> person_versions(db::Database& database,
                                                     const Territory& territory, PersonId id);

/// For who takes files in, whatever the scope: whether a number was given to anyone, and who has
/// this citizen's number, the record that stands for itself and came first.
bool is_given(db::Database& database, PersonId id);
std::optional<PersonId> bearer(db::Database& database, CitizenId citizen_id);

struct Registration {
    PersonForm form;
    std::optional<PersonId> id{};  ///< given before; absent, the next free one of the province
    std::optional<Date> from{};    ///< since when this holds; the day of the registration if absent
    std::string reason{};
    /// Registers although the citizen's number is on file: the two are for a merge to settle.
    bool suspected_duplicate = false;
};

/// A number that is typed in is taken as it is, and does not move the numbers that are given.
/// Refuses what read_person() refuses, person/citizen-id-taken, person/number-taken,
/// person/number-not-given (beyond the last that this store gave in a province where the actor does
/// not work), person/no-free-number, record/reason-missing, record/effective-in-future,
/// access/forbidden, access/out-of-scope.
Checked<FoundPerson> register_person(db::Database& database, const Areas& areas,
                                     const access::Actor& actor, const Registration& registration,
                                     const std::string& at);

struct PersonChange {
    PersonId id;
    AuditId seen;  ///< the version that was seen
    PersonForm form;
    std::optional<Date> from{};  ///< the day of the change; absent, what is on file was wrong
    std::string reason{};
    bool suspected_duplicate = false;
};

/// What says nothing new writes nothing. Refuses what register_person() refuses, person/unknown,
/// person/merged, record/changed-meanwhile and record/effective-too-early.
Checked<FoundPerson> change_person(db::Database& database, const Areas& areas,
                                   const access::Actor& actor, const PersonChange& change,
                                   const std::string& at);

/// Names of the fields in which two records differ, as a form has them; "household", "merged_into".
std::vector<std::string_view> changed_fields(const Person& before, const Person& after);

}  // namespace ansinh::registry
