#pragma once

/// The monthly notice to an employer (C12-TS): what it owed, what arose, what came in, how that was
/// divided, and what goes on to the next month.

#include "access/actor.h"
#include "base/month.h"
#include "contribution/arrears.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::contribution {

/// Money by fund, and the charges for paying late.
struct NoticeSums {
    std::array<Vnd, employer_funds> dues{};  ///< at law::Fund
    Vnd charges;

    Vnd total() const;
    bool operator==(const NoticeSums&) const = default;
};

/// Dues of the pension fund that were suspended, and are not settled.
struct SuspendedDues {
    Month first;
    Month last;
    Vnd amount;
    Date paid_back_by;
    bool waits = false;  ///< the suspension goes on after the period: not to be paid yet

    bool operator==(const SuspendedDues&) const = default;
};

struct Notice {
    EmployerId employer;
    std::string unit_code;
    std::string name;
    Month period;
    std::int64_t people = 0;
    Vnd base;              ///< wages counted
    NoticeSums opening;    ///< A: from the period before
    NoticeSums arisen;     ///< B: of this month; charges as they were computed in it
    NoticeSums adjusted;   ///< B: of earlier months, learnt in this one
    Vnd received;          ///< C
    Vnd refunded;          ///< C: of what was paid too much, paid back
    NoticeSums allocated;  ///< D
    NoticeSums closing;    ///< Đ: still owed
    Vnd credit;            ///< Đ: paid beyond what is owed
    std::vector<SuspendedDues> suspended{};  ///< Đ: of what is still owed
    std::optional<Uncharged> uncharged{};    ///< why charges are not computed

    Vnd waiting() const;  ///< suspended, and not to be paid yet
    /// What the employer pays to owe nothing that is to be paid; nothing where a credit covers it.
    Vnd to_pay() const;
    bool operator==(const Notice&) const = default;
};

/// Of what is booked; a suspension counts as it holds today. Refuses access/forbidden,
/// employer/unknown, law/missing.
Checked<Notice> notice(db::Database& database, const law::Law& law, const registry::Areas& areas,
                       const access::Actor& actor, const std::string& unit_code, Month period);

}  // namespace ansinh::contribution
