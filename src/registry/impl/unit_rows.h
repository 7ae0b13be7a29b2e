#pragma once

/// Employers and facilities as rows of their tables, and how a command writes one.

#include "access/actor.h"
#include "access/audit.h"
#include "registry/employer.h"
#include "registry/facility.h"
#include "registry/impl/history.h"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::registry {

const RecordTable& employer_table();
Values row_of(const Employer& employer);
Version<Employer> employer_version(Version<Values> row);

const RecordTable& facility_table();
Values row_of(const Facility& facility);
Version<Facility> facility_version(Version<Values> row);

/// One new version of a record: with `from` a change from that day, without it a correction.
struct UnitChange {
    const RecordTable& table;
    std::int64_t key;
    AuditId seen;
    const Values& before;
    const Values& values;
    std::optional<Date> from;
    access::Act act;  ///< its detail is filled in: the names of the columns that change
    std::vector<std::int64_t> held{};  ///< employers that the act moves, held once it is recorded
};

/// In the open transaction, with its audit record. What says nothing new writes nothing, and gives
/// no number. Refuses what correct_record() and change_record() refuse.
Result<std::optional<AuditId>> write_change(db::Database& database, const access::Actor& actor,
                                            const UnitChange& change, const std::string& at);

}  // namespace ansinh::registry
