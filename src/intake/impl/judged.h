#pragma once

#include "base/csv.h"
#include "db/database.h"
#include "intake/file.h"
#include "intake/impl/layout.h"

#include <span>

namespace ansinh::intake {

/// A row and what came of it.
struct Judged {
    csv::Row row;
    RowOutcome outcome;
};

/// The outcomes with their problems; of the refused rows the row itself.
void write(db::Database& database, FileId id, const Layout& layout, std::span<const Judged> slice);

}  // namespace ansinh::intake
