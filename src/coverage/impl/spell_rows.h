#pragma once

/// Spells as rows of their tables, and of the tables `_former` that keep what was believed before.

#include "coverage/leave.h"
#include "coverage/spells.h"
#include "coverage/voluntary.h"
#include "db/bulk.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

/// Chosen by a condition of ours on the columns, in which :value is bound once.
std::vector<Employment> employment_rows(db::Database& database, const std::string& from_where,
                                        const std::string& value);
std::vector<Membership> membership_rows(db::Database& database, const std::string& from_where,
                                        const std::string& value);
std::vector<Leave> leave_rows(db::Database& database, const std::string& from_where,
                              const std::string& value);
std::vector<VoluntaryChoice> choice_rows(db::Database& database, const std::string& from_where,
                                         const std::string& value);

/// The table of a kind of spell, the columns of its key and all of them, in the order of cells().
struct SpellTable {
    std::string_view name;
    std::string_view key;
    std::vector<std::string_view> columns;
};
const SpellTable& table_of(const Employment&);
const SpellTable& table_of(const Membership&);
const SpellTable& table_of(const Leave&);
const SpellTable& table_of(const VoluntaryChoice&);

/// The text of a spell is read from it: it outlives the row.
void cells(const Employment& spell, std::vector<db::Cell>& row);
void cells(const Membership& spell, std::vector<db::Cell>& row);
void cells(const Leave& spell, std::vector<db::Cell>& row);
void cells(const VoluntaryChoice& spell, std::vector<db::Cell>& row);

/// The numbers as db::list takes them.
std::string list_of(db::Dialect dialect, std::span<const PersonId> people);

}  // namespace ansinh::coverage
