#pragma once

/// The collector's day: whom to call and why, what was done, what it earned.

#include "access/actor.h"
#include "coverage/enrolment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

/// Why somebody is on the list, the most pressing first.
enum class CallReason : std::uint8_t {
    appointment,
    ends_in_7,
    ends_in_15,
    ends_in_30,
    lapsed,
    newborn
};
std::string_view code(CallReason reason);
const Bilingual& word(CallReason reason);

enum class ContactOutcome : std::uint8_t { agreed, appointment, refused, moved };
std::string_view code(ContactOutcome outcome);
std::optional<ContactOutcome> outcome_of(std::string_view code);
const Bilingual& word(ContactOutcome outcome);

struct Contact {
    std::int64_t id = 0;
    PersonId person{0};
    Date on{};
    ContactOutcome outcome = ContactOutcome::agreed;
    std::optional<Date> appointment{};
    std::string note{};
    UserId by{};

    bool operator==(const Contact&) const = default;
};

struct Call {
    PersonId person{0};
    Scheme scheme = Scheme::health;
    std::string group{};
    CallReason reason = CallReason::lapsed;
    Date day{};  ///< of the end, the appointment or the birth
    std::optional<Contact> last{};

    bool operator==(const Call&) const = default;
};

/// Of the actor's communes, the most pressing first. Whoever refused or moved is not called again
/// for ninety days. Refuses access/forbidden; out of scope for whoever has no communes of their own
/// (a list of the whole nation is nobody's day).
Checked<std::vector<Call>> call_list(db::Database& database, const EnrolmentDesk& desk, Date on,
                                     std::size_t limit = 100);

struct ContactForm {
    PersonId person{0};
    std::string outcome;
    std::optional<Date> appointment{};
    std::string note{};
};
/// Refuses, all at once: person/unknown, contact/unknown-outcome, contact/appointment-day (missing,
/// or in the past); access/forbidden.
Checked<Contact> note_contact(db::Database& database, const EnrolmentDesk& desk,
                              const ContactForm& form, const std::string& at);
/// The latest first.
std::vector<Contact> contacts_of(db::Database& database, PersonId person);

/// What enrolments of the actor's communes came to.
struct WorkDone {
    std::int64_t enrolments = 0;
    std::int64_t health_people = 0;
    std::int64_t voluntary_people = 0;
    Vnd collected{};
    Vnd health{};
    Vnd voluntary{};
    std::optional<Vnd> commission{};  ///< where the organisation's contract names a rate
};
/// Of the collector alone where one is named. Paid from `first` to `last`, both included.
Checked<WorkDone> work_done(db::Database& database, const EnrolmentDesk& desk, Date first,
                            Date last, const std::string& collector = {});

/// What an organisation earns of what it collects, by its contract: no rate stands in the law pack.
struct CommissionForm {
    std::string organisation;
    std::string scheme;  ///< "health" or "voluntary"
    std::string rate;    ///< "5%"
    Date from;
    std::string document;
};
/// Refuses, all at once: collection/unknown, commission/unknown-scheme, rate/malformed,
/// health/rate-out-of-range, health/document-missing; needs employer_change, and an organisation of
/// the actor's areas. A rate that is replaced stays in the audit chain.
Checked<void> set_commission(db::Database& database, const registry::Areas& areas,
                             const access::Actor& actor, const CommissionForm& form,
                             const std::string& at);

}  // namespace ansinh::coverage
