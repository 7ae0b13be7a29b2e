#pragma once

/// A household or a voluntary participant enrols with a collector: quoted, recorded as waiting for
/// payment, paid with a receipt, and insured (forms D03-TS and D05-TS, 1155/QĐ-BHXH of 2022).

#include "access/actor.h"
#include "coverage/card.h"
#include "coverage/health_facts.h"
#include "coverage/household_quote.h"
#include "law/voluntary.h"
#include "registry/areas.h"
#include "registry/household.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

enum class EnrolmentStatus : std::uint8_t { pending, paid, cancelled, refused };
std::string_view code(EnrolmentStatus status);
std::optional<EnrolmentStatus> enrolment_status_of(std::string_view code);

struct EnrolmentLine {
    PersonId person{0};
    law::HealthGroup group = law::HealthGroup::household;
    int order = 0;
    Vnd premium{};
    Vnd state{};
    Vnd province{};
    Vnd district{};
    Vnd other{};
    Vnd own{};
    Validity validity{};
    std::string start{};  ///< code(CardStart)
    Vnd refunded{};
    std::optional<Date> refunded_on{};

    bool operator==(const EnrolmentLine&) const = default;
};

struct Enrolment {
    std::int64_t id = 0;
    PersonId person{0};  ///< the first who is enrolled
    std::string kind;    ///< "household", "voluntary"
    std::optional<HouseholdId> household{};
    AreaId commune;
    std::string collector{};  ///< code of the collector, where one was named
    Date made_on{};
    int months = 0;
    std::string mode{};  ///< of voluntary insurance
    Vnd income{};
    std::optional<Month> first_month{};
    Vnd premium{};
    Vnd state{};
    Vnd local{};
    Vnd own{};  ///< what is collected
    EnrolmentStatus status = EnrolmentStatus::pending;
    std::optional<Date> paid_on{};
    std::string receipt{};
    std::string note{};  ///< why it was refused or cancelled
    UserId made_by{};
    std::vector<EnrolmentLine> lines{};  ///< of a household

    bool operator==(const Enrolment&) const = default;
};

/// What enrolment rests on, besides the store.
struct EnrolmentDesk {
    const registry::Areas& areas;
    const law::Law& law;
    const access::Actor& actor;
};

struct HouseholdAsked {
    HouseholdId household;
    /// Who joins; empty is everybody who may.
    std::vector<PersonId> members{};
    int months = 12;
    std::string collector{};
};

/// A member as the quote shows it, with the reason where nothing is paid for it.
struct MemberSeen {
    registry::Member member;
    QuoteMember quoted;
};
struct HouseholdQuoted {
    registry::FoundHousehold household;
    std::vector<MemberSeen> members;
    Quote quote;
};
/// For a payment on that day. Refuses access/forbidden, household/unknown,
/// household/not-a-member, enrolment/died, and what household_quote() refuses.
Checked<HouseholdQuoted> quote_household(db::Database& database, const EnrolmentDesk& desk,
                                         const HouseholdAsked& asked, Date on);

/// Waits for payment. The same household while it waits for one gives that one back.
Checked<Enrolment> enrol_household(db::Database& database, const EnrolmentDesk& desk,
                                   const HouseholdAsked& asked, const std::string& at);

struct VoluntaryAsked {
    PersonId person{0};
    law::VoluntaryFacts facts{};  ///< month, mode, income, years, months; support is found
    std::string collector{};
};
struct VoluntaryQuoted {
    law::VoluntaryFacts facts;
    law::Voluntary plan;
};
/// Refuses access/forbidden, person/unknown, enrolment/died, enrolment/covered (in compulsory or
/// voluntary insurance in those months), enrolment/late, and what law::voluntary() refuses.
Checked<VoluntaryQuoted> quote_voluntary(db::Database& database, const EnrolmentDesk& desk,
                                         const VoluntaryAsked& asked, Date on);
Checked<Enrolment> enrol_voluntary(db::Database& database, const EnrolmentDesk& desk,
                                   const VoluntaryAsked& asked, const std::string& at);

/// The money is there: a receipt number, memberships, of health insurance cards, of voluntary
/// insurance the income chosen. Judged anew on the day; once paid it answers the same. Refuses
/// enrolment/unknown, enrolment/of-another (a collector's, asked by another), enrolment/closed,
/// enrolment/amount-changed (the base, the support, the household changed since, or the time to pay
/// is over), enrolment/covered, enrolment/died.
struct PaidEnrolment {
    Enrolment enrolment;
    std::vector<Card> cards;
};
Checked<PaidEnrolment> pay_enrolment(db::Database& database, const EnrolmentDesk& desk,
                                     std::int64_t id, const std::string& at);

/// Taken back by whoever made it, or refused by an officer who says what to mend. Refuses
/// enrolment/unknown, enrolment/of-another, enrolment/closed, record/reason-missing.
Checked<Enrolment> close_enrolment(db::Database& database, const EnrolmentDesk& desk,
                                   std::int64_t id, EnrolmentStatus status,
                                   const std::string& reason, const std::string& at);

struct EnrolmentFilter {
    std::optional<EnrolmentStatus> status{};
    std::optional<Date> since{};  ///< made on that day or later
    std::size_t limit = 100;
};
/// Of the actor's communes, the latest first. Refuses access/forbidden.
Checked<std::vector<Enrolment>> enrolments(db::Database& database, const EnrolmentDesk& desk,
                                           const EnrolmentFilter& filter);
Checked<Enrolment> enrolment(db::Database& database, const EnrolmentDesk& desk, std::int64_t id);

}  // namespace ansinh::coverage
