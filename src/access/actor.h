#pragma once

/// Who asks, and what they may do: every command and every look at a person is told its actor.

#include "base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::access {

/// One thing a role may do. The words in data/roles.toml are those of code().
enum class Permission : std::uint8_t {
    person_find,    ///< search; personal fields stay masked
    person_unmask,  ///< see the masked fields of one person, with a reason
    person_change,  ///< register, correct, move
    person_merge,   ///< merge, split, undo
    employer_read,  ///< find and read employers
    employer_change,
    facility_read,
    facility_change,
    intake_send,         ///< send files, see what came of one's own
    intake_read,         ///< see what came in at the office
    declaration_send,    ///< declare the employer's own workers, or a commune's lists
    declaration_decide,  ///< accept declarations, or return them
    dues_read,           ///< dues, receipts and arrears of employers
    dues_change,         ///< run the dues, import and match receipts
    case_read,           ///< cases of arrears: steps, deadlines, lists
    case_change,         ///< open cases, remind, take commitments, hand over, close
    case_inspect,        ///< inspections; proposes penalties, enforcement, referral
    case_decide,         ///< approves what an inspector proposed
    ledger_close,        ///< close a period of the books, and open it again
    figures_change,      ///< import figures, answer questions
    target_assign,       ///< hand targets down to the areas and collectors below
    target_acknowledge,  ///< take note of the own area's targets
    session_change,      ///< notes and tasks of working sessions
    user_change,         ///< propose users, roles and keys
    user_approve,        ///< the second person of the two-person rule
    audit_read,
    card_read,       ///< whether a card is valid, by its number
    enrol_change,    ///< enrol households and voluntary participants, note contacts
    sponsor_change,  ///< funds of sponsors, what they pay for
    support_change,  ///< lists, zones and subsidies of health insurance
};
std::string_view code(Permission permission);
std::optional<Permission> permission_of(std::string_view code);

/// A plain value; what it may do was decided when it signed in.
struct Actor {
    UserId user;                          ///< 0: the operator at the command line
    std::string name;                     ///< the user name, for the audit record
    std::vector<Permission> permissions;  ///< sorted
    std::optional<OfficeId> office;
    /// Whoever lives or works in none of these areas is out of scope. The whole nation is the
    /// nation's own AreaId; an empty list is nobody.
    std::vector<AreaId> areas;
    bool everywhere = false;               ///< the operator, and those whose scope is the nation
    std::optional<EmployerId> employer{};  ///< an employer's own user sees that one alone
    std::optional<FacilityId> facility{};

    bool may(Permission permission) const;
};

/// Whoever runs the program on the server's own machine: may do everything, and is on the record.
Actor local_operator(std::string name);

}  // namespace ansinh::access
