#pragma once

/// Enrolments as rows.

#include "coverage/enrolment.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace ansinh::coverage {

std::optional<Enrolment> read_enrolment(db::Database& database, std::int64_t id);
/// The one that waits for payment.
std::optional<std::int64_t> pending_of(db::Database& database, std::string_view kind,
                                       std::int64_t household, PersonId person);
/// Inside an open transaction.
void insert_enrolment(db::Database& database, const Enrolment& enrolment, AuditId by);
void close_row(db::Database& database, const Enrolment& enrolment, AuditId by);
/// By number, the latest first, of the communes.
std::vector<Enrolment> read_enrolments(db::Database& database,
                                       std::span<const std::int64_t> communes, bool everywhere,
                                       const EnrolmentFilter& filter);
/// Who of them takes part in the household group in the fiscal year of a day, and was not paid
/// back: `paid` in it, or is `insured` on the day or later in it, whenever they paid.
struct TakingPart {
    std::set<PersonId> paid;
    std::set<PersonId> insured;
};
TakingPart taking_part(db::Database& database, std::span<const std::int64_t> people, Date on);

}  // namespace ansinh::coverage
