#pragma once

/// The one place that alters spells after they were loaded. What is no longer believed is kept with
/// the audit record that ended the belief, so that what was known at any moment can be told.

#include "coverage/leave.h"
#include "coverage/spells.h"
#include "coverage/voluntary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::coverage {

/// begin: fills what is free of [from, to), up to the next spell; it never covers one that is
/// there. alter: gives other terms to what is there. end: takes [from, to) out.
enum class Deed : std::uint8_t { begin, alter, end };

struct EmploymentChange {
    PersonId person;
    EmployerId employer;
    Deed deed = Deed::begin;
    Date from;
    /// The first day that it does not reach. Absent: of an alteration, until the terms that stand
    /// on `from` were next changed; else without end.
    std::optional<Date> to{};
    /// Terms that are absent stay as they are; of a new spell they are the usual ones.
    std::optional<Vnd> wage{};
    std::optional<std::string> position{};
    std::optional<std::int64_t> region{};
    std::optional<bool> unemployment_insured{};
};

/// Of a membership `begin` takes the place of what is there: a person has one card at a time.
struct MembershipChange {
    PersonId person;
    Scheme scheme = Scheme::health;
    Deed deed = Deed::begin;
    Date from;
    std::optional<Date> to{};
    std::string group{};  ///< of an end: only spells of this group; empty for all
    std::string payer{};
    std::optional<FacilityId> facility{};  ///< absent: as the spell before it had
    AreaId commune{};
};

/// Of a leave `begin` takes the place of what is there on its days: who falls ill in an unpaid
/// leave is ill.
struct LeaveChange {
    PersonId person;
    EmployerId employer;
    Deed deed = Deed::begin;  ///< begin or end
    Date from;
    std::optional<Date> to{};
    LeaveKind kind = LeaveKind::unpaid;
};

/// Of an income chosen in voluntary insurance `begin` takes the place of what was chosen before for
/// its days, whatever the mode.
struct VoluntaryChange {
    PersonId person;
    Deed deed = Deed::begin;  ///< begin or end
    Date from;
    std::optional<Date> to{};
    Vnd income{};           ///< of a begin, above zero
    std::int64_t mode = 0;  ///< of a begin: place of law::VoluntaryMode
};

struct Changes {
    std::vector<EmploymentChange> employments{};
    std::vector<MembershipChange> memberships{};
    std::vector<LeaveChange> leaves{};
    std::vector<VoluntaryChange> choices{};
};

struct Changed {
    std::int64_t added = 0;       ///< spells and chosen incomes as they are now
    std::int64_t superseded = 0;  ///< the same as they were believed before

    bool operator==(const Changed&) const = default;
};

/// All of it, inside the open transaction, in the order of each list; `recorded` is its audit
/// record. What says nothing new writes nothing.
Changed change(db::Database& database, const Changes& changes, AuditId recorded);

/// What `spells` of one person at one employer, or of one person in one scheme, become; nothing is
/// written.
std::vector<Employment> changed(std::vector<Employment> spells,
                                std::span<const EmploymentChange> changes);
std::vector<Membership> changed(std::vector<Membership> spells,
                                std::span<const MembershipChange> changes);
std::vector<Leave> changed(std::vector<Leave> spells, std::span<const LeaveChange> changes);

/// What was believed when the audit record `until` was the last one: by first day.
std::vector<Employment> employments_known(db::Database& database, PersonId person, AuditId until);

}  // namespace ansinh::coverage
