#pragma once

/// The figures on file: what was stated, denominators, targets, sources, answers. Nothing is
/// overwritten.

#include "db/database.h"
#include "figures/question.h"
#include "figures/statement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::figures {

void migrate(db::Database& database);
bool is_current(db::Database& database);

/// What to read of the statements; absent means any.
struct Filter {
    std::optional<registry::AreaId> area;
    std::optional<std::string> indicator;
    std::optional<std::string> source;
    std::optional<Date> from;  ///< as-of days, both included
    std::optional<Date> to;
    bool superseded = false;  ///< also versions that a later import replaced
};

/// In the order of source, area, as-of day, and the file.
std::vector<Statement> statements(db::Database& database, const Filter& filter = {});
std::optional<Statement> statement(db::Database& database, StatementId id);
/// Every version of what `statement` states, newest first.
std::vector<Statement> versions(db::Database& database, const Statement& statement);

/// An area and a day that figures are on file for.
struct Reportable {
    registry::AreaId area;
    Date as_of;
    std::size_t figures = 0;
    std::vector<std::string> sources{};
};
std::vector<Reportable> reportables(db::Database& database, std::optional<registry::AreaId> area);

/// Differs after every import and every answer: what was computed from the figures before is stale.
std::string revision(db::Database& database);

std::size_t count_statements(db::Database& database);
/// Of one area, or of all.
std::vector<Denominator> denominators(db::Database& database,
                                      std::optional<registry::AreaId> area = {});
/// Every version, newest first.
std::vector<Target> targets(db::Database& database);
std::vector<Source> sources(db::Database& database);

/// The last answer to each question.
std::vector<Answer> answers(db::Database& database);
void add_answer(db::Database& database, const Answer& answer);

}  // namespace ansinh::figures
