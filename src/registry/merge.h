#pragma once

/// Two records that turn out to be one person, and one record that turns out to hold two.

#include "access/actor.h"
#include "base/language.h"
#include "db/database.h"
#include "registry/areas.h"
#include "registry/people.h"
#include "registry/territory.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::registry {

/// What another module keeps of people, by number. The composition root knows them all; each
/// remembers for itself what it moved under which act.
struct Dependent {
    std::string name;  ///< "coverage"
    /// Moves what hangs on `from` to `to`, inside the open transaction; says how many rows moved.
    std::function<std::int64_t(db::Database&, AuditId act, PersonId from, PersonId to)> repoint;
    /// Takes back what moved under that act.
    std::function<std::int64_t(db::Database&, AuditId act)> restore;
};
using Dependents = std::span<const Dependent>;

struct Merge {
    AuditId id;  ///< of the audit record that tells who merged, when and why
    PersonId kept;
    PersonId gone;
    std::optional<AuditId> undone{};

    bool operator==(const Merge&) const = default;
};

struct MergeOrder {
    PersonId kept;
    PersonId gone;
    AuditId kept_seen;  ///< the versions that were seen
    AuditId gone_seen;
    /// Fields of PersonForm, and "household", that are taken from the record that goes.
    std::vector<std::string> from_gone{};
    std::string reason{};
};

/// The record that goes stays readable, and its number leads to the one that is kept. Refuses
/// merge/same-record, person/unknown, person/merged, record/changed-meanwhile, record/unknown-code,
/// household/head-leaves, access/forbidden, record/reason-missing, and what does not fit together
/// in the outcome.
Checked<Merge> merge_people(db::Database& database, const Areas& areas, const access::Actor& actor,
                            const MergeOrder& order, Dependents dependents, const std::string& at);

struct Undoing {
    AuditId merge;
    std::string reason{};
};

/// Both records, their households and all that hung on them are again as they were. Refuses
/// merge/unknown, merge/undone, merge/changed-since when one of them was changed later, and
/// person/citizen-id-taken when a number that comes back was given to another meanwhile.
Checked<Merge> undo_merge(db::Database& database, const Areas& areas, const access::Actor& actor,
                          const Undoing& undoing, Dependents dependents, const std::string& at);

struct Split {
    PersonId id;
    AuditId seen;
    PersonForm form{};                ///< whoever is taken out, in full
    std::vector<std::string> move{};  ///< names of dependents that go with them
    std::string reason{};
};

/// Whoever is taken out gets a number of their own; the record keeps what is not said to go.
/// Refuses what register_person() refuses, though a citizen's number may be the one that this
/// record has, and merge/unknown-dependent.
Checked<FoundPerson> split_person(db::Database& database, const Areas& areas,
                                  const access::Actor& actor, const Split& split,
                                  Dependents dependents, const std::string& at);

/// Of records within the territory, the latest first.
std::vector<Merge> merges(db::Database& database, const Territory& territory, std::size_t limit);

/// Why two records may be one person; the surest first.
enum class Likeness : std::uint8_t { citizen_id, name_birth_commune, phone_name };
const Bilingual& word(Likeness likeness);

struct MergeCandidate {
    PersonId first;
    PersonId second;  ///< the higher number
    std::vector<Likeness> reasons{};

    bool operator==(const MergeCandidate&) const = default;
};

/// Where pairs are looked for.
struct Around {
    AreaId commune;
    std::optional<PersonId> person{};  ///< who lives there: only pairs with them
    std::size_t limit = 100;
};

/// Pairs of which one lives in the commune, on either map, and both within the territory; the
/// surest first, then by number. A birth date known in part is like any that it does not rule out.
std::vector<MergeCandidate> merge_candidates(db::Database& database, const Areas& areas,
                                             const Territory& territory, const Around& around);

}  // namespace ansinh::registry
