#pragma once

/// A case as it stands on a day: what is due next, what was paid of it, whether commitments are
/// kept; many cases at once; what is overdue; the money recovered.

#include "compliance/cases.h"
#include "registry/employer_list.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::compliance {

/// What came in on the arrears of a case since it was opened.
struct Recovered {
    Vnd dues;
    Vnd charges;

    Vnd total() const { return dues + charges; }
    Recovered& operator+=(const Recovered& other);
    bool operator==(const Recovered&) const = default;
};

struct Schedule {
    AuditId step;
    std::vector<InstalmentStanding> instalments;
};

struct CaseFile {
    Case one;
    registry::EmployerBrief employer;
    CaseState state = CaseState::open;
    /// What it owes late on the day, all months; nothing where it owes none.
    std::optional<contribution::UnitArrears> arrears{};
    Recovered recovered{};
    std::vector<Deadline> deadlines{};  ///< none of a closed case
    std::optional<Evasion> evasion{};
    std::vector<Schedule> schedules{};  ///< the last one counts
    std::vector<StepKind> possible{};

    bool is_broken() const;          ///< the last schedule is
    const Deadline* next() const;    ///< the earliest
    bool is_overdue(Date on) const;  ///< a step, or an instalment
    std::int64_t people() const;     ///< whom the case protects
    Vnd owed() const;
};

/// Needs case_read. Refuses case/unknown; access/forbidden.
Checked<CaseFile> case_file(db::Database& database, const Ground& ground,
                            const access::Actor& actor, const std::string& number, Date on);

struct CaseFilter {
    std::optional<AreaId> area{};
    std::optional<CaseState> state{};
    bool closed = false;   ///< also those that are closed
    bool overdue = false;  ///< those alone
    Date on;
};
/// By number. Needs case_read. Refuses access/out-of-scope; access/forbidden; law/missing.
Checked<std::vector<CaseFile>> case_files(db::Database& database, const Ground& ground,
                                          const access::Actor& actor, const CaseFilter& filter);

/// Money recovered by the area below the one asked for, the last step before it came, and month.
struct RecoveredLine {
    AreaId area;
    std::optional<StepKind> after{};  ///< nothing: no step had been taken
    Month month;
    std::int64_t cases = 0;
    Recovered recovered;
};
struct RecoveredQuestion {
    std::optional<AreaId> area{};
    Date from;
    Date to;  ///< both included
};
/// Needs case_read. Refuses access/out-of-scope; access/forbidden.
Checked<std::vector<RecoveredLine>> recovered(db::Database& database, const Ground& ground,
                                              const access::Actor& actor,
                                              const RecoveredQuestion& question);

}  // namespace ansinh::compliance
