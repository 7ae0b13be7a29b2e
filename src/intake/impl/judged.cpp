#include "intake/impl/judged.h"

#include "db/bulk.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace ansinh::intake {

namespace {

void write_rows(db::Database& database, FileId id, const Layout& layout,
                std::span<const Judged> slice)
{
    db::BulkInsert bulk(database, "intake_row", {"file_id", "line", "outcome", "record", "raw"});
    for (const auto& [row, outcome] : slice) {
        std::string raw;
        if (outcome.outcome == Outcome::refused) {
            auto cells = layout.without_reasons(row);
            cells.resize(std::max(cells.size(), layout.headings_without_reasons().size()));
            raw = csv::line(cells);
        }
        bulk.add({id.value(), outcome.line, static_cast<std::int64_t>(outcome.outcome),
                  std::string_view(outcome.record),
                  raw.empty() ? db::Cell{} : db::Cell{std::string_view(raw)}});
    }
    bulk.finish();
}

void write_problems(db::Database& database, FileId id, std::span<const Judged> slice)
{
    db::BulkInsert bulk(database, "intake_problem",
                        {"file_id", "line", "ordinal", "place", "code", "detail_vi", "detail_en",
                         "remedy_vi", "remedy_en"});
    for (const auto& [row, outcome] : slice) {
        std::int64_t ordinal = 0;
        for (const auto& problem : outcome.problems)
            bulk.add({id.value(), outcome.line, ++ordinal, problem.where, problem.code,
                      problem.detail.vi, problem.detail.en, problem.remedy.vi, problem.remedy.en});
    }
    bulk.finish();
}

}  // namespace

void write(db::Database& database, FileId id, const Layout& layout, std::span<const Judged> slice)
{
    write_rows(database, id, layout, slice);
    write_problems(database, id, slice);
}

}  // namespace ansinh::intake
