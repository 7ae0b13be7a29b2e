#pragma once

/// Funds of sponsors: what a donor gives, whose premium it pays, what is left. A balance is never
/// below nought (25/2008/QH12 art.13.1, 146/2018/NĐ-CP art.8.3).

#include "access/actor.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/person_id.h"
#include "base/result.h"
#include "base/vnd.h"
#include "coverage/enrolment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::coverage {

struct SponsorFund {
    std::int64_t id = 0;
    std::string name;
    std::string donor;
    AreaId area;
    Date opened_on{};
    Vnd given{};
    Vnd granted{};
    std::int64_t people = 0;

    Vnd left() const { return given - granted; }
    bool operator==(const SponsorFund&) const = default;
};

struct SponsorEntry {
    std::int64_t number = 0;
    std::string kind;  ///< "deposit", "grant"
    Vnd amount{};      ///< what the fund grows by; below nought of a grant
    Date on{};
    std::optional<PersonId> person{};
    Validity card{};
    std::string document{};

    bool operator==(const SponsorEntry&) const = default;
};

struct FundForm {
    std::string name;
    std::string donor;
    std::string area;
};
/// Refuses area/…, record/field-missing; access/forbidden, access/out-of-scope.
Checked<std::int64_t> open_fund(db::Database& database, const EnrolmentDesk& desk,
                                const FundForm& form, const std::string& at);

struct DepositForm {
    std::int64_t fund = 0;
    Vnd amount{};
    std::string document;
};
/// Refuses sponsor/unknown, sponsor/amount, health/document-missing.
Checked<void> deposit(db::Database& database, const EnrolmentDesk& desk, const DepositForm& form,
                      const std::string& at);

/// Cards of the household group, at the first member's rate, for named people. Whoever is covered
/// already or has died is refused; the others go on. Nobody gets one where the balance does not
/// bear all of them: sponsor/balance-short.
struct GrantForm {
    std::int64_t fund = 0;
    std::vector<PersonId> people;
    int months = 12;
    std::string document;
};
struct Granted {
    std::vector<SponsorEntry> entries;
    std::vector<Card> cards;
    Problems refused;
};
Checked<Granted> grant(db::Database& database, const EnrolmentDesk& desk, const GrantForm& form,
                       const std::string& at);

/// Of the actor's areas, by number.
Checked<std::vector<SponsorFund>> funds(db::Database& database, const EnrolmentDesk& desk);
struct FundReport {
    SponsorFund fund;
    std::vector<SponsorEntry> entries;
};
Checked<FundReport> fund_report(db::Database& database, const EnrolmentDesk& desk, std::int64_t id);

}  // namespace ansinh::coverage
