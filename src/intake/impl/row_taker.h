#pragma once

/// How the rows of one kind of file become records.

#include "access/actor.h"
#include "base/csv.h"
#include "base/ids.h"
#include "db/database.h"
#include "intake/file.h"
#include "intake/impl/cells.h"
#include "intake/impl/layout.h"
#include "registry/areas.h"
#include "registry/ethnicity.h"
#include "registry/reason.h"
#include "registry/territory.h"

#include <memory>
#include <optional>
#include <string>

namespace ansinh::intake {

/// What a slice of rows is worked on with: one open transaction.
class Slice {
public:
    struct Facts {
        const access::Actor& actor;
        const registry::Areas& areas;
        const registry::Territory& territory;  ///< the actor's
        const Layout& layout;
        const File& file;
        const registry::Ethnicities& ethnicities;
    };

    Slice(db::Database& database, const Facts& facts, std::string at)
        : database_{database}, facts_{facts}, at_{std::move(at)}
    {
    }

    db::Database& database() { return database_; }
    const access::Actor& actor() const { return facts_.actor; }
    const registry::Areas& areas() const { return facts_.areas; }
    const registry::Territory& territory() const { return facts_.territory; }
    const registry::Ethnicities& ethnicities() const { return facts_.ethnicities; }
    const Layout& layout() const { return facts_.layout; }
    const std::string& at() const { return at_; }
    Date today() const { return registry::day_of(at_); }
    /// Why a record is changed: "tệp a.csv, dòng 12".
    std::string reason(std::size_t line) const;
    /// The audit record of what this slice adds; written when first asked for. From then on nobody
    /// else can register anything.
    AuditId by();

private:
    db::Database& database_;
    const Facts& facts_;
    std::string at_;
    std::optional<AuditId> by_;
};

/// One object works on all rows of a file.
class RowTaker {
public:
    RowTaker() = default;
    RowTaker(const RowTaker&) = delete;
    RowTaker& operator=(const RowTaker&) = delete;
    virtual ~RowTaker() = default;

    /// `line` of the outcome is the caller's.
    virtual RowOutcome take(Slice& slice, const csv::Row& row) = 0;
    /// Writes what was put off; nothing is once it returns.
    virtual void finish(Slice& slice) = 0;
};

/// The outcome of a row that its cells have problems with.
RowOutcome refused(Cells& cells);

/// intake/day-needed: what a column says can only have changed on a day.
Problem day_needed();

std::unique_ptr<RowTaker> people_taker();
std::unique_ptr<RowTaker> households_taker();
std::unique_ptr<RowTaker> employers_taker();
std::unique_ptr<RowTaker> facilities_taker();

}  // namespace ansinh::intake
