#pragma once

/// Memberships of health insurance follow what is on file by difference: what others pay for begins
/// and ends with its ground, and whoever is in several groups counts in one.

#include "coverage/health_facts.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::coverage {

struct MembershipEnd {
    Membership membership;        ///< as it stands
    Date on;                      ///< its new first day after
    std::string reason;           ///< "age", "died", "list-ended", …, "taken-over"
    std::optional<Date> until{};  ///< where what took it over ends

    bool operator==(const MembershipEnd&) const = default;
};

struct MembershipDifference {
    std::vector<MembershipEnd> ends;
    std::optional<Membership> begins;

    bool nothing() const { return ends.empty() && !begins; }
};

/// What is to change so that one membership holds on the day: that of the group that comes first
/// among those that insure. Pure: the same facts give the same difference, and none once it was
/// carried out.
Checked<MembershipDifference> membership_difference(const HealthFacts& facts, const Zones& zones,
                                                    const law::Law& law, Date on);

/// Carries it out on the facts too, so that cards are made from what then holds.
void apply(const MembershipDifference& difference, HealthFacts& facts);

/// Writes it, inside an open transaction: what a membership said before stays on file. Premiums
/// that were paid ahead are put down as to be paid back.
void write_difference(db::Database& database, const MembershipDifference& difference,
                      std::int64_t run, Date on);

/// The same of ends that a change has written: only what was before them, and what is paid back.
void note_ends(db::Database& database, std::span<const MembershipEnd> ends);

}  // namespace ansinh::coverage
