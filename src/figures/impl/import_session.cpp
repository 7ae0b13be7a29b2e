#include "figures/impl/import_session.h"

#include "base/hash.h"

#include <optional>

#include <soci/soci.h>

namespace ansinh::figures {

namespace {

/// The last import of these bytes, if there was one.
std::optional<ImportId> earlier_import(db::Database& database, std::string_view kind,
                                       const std::string& hash)
{
    long long id = 0;
    const std::string kind_name(kind);
    database.sql() << "SELECT COALESCE(MAX(import_id), 0) FROM figures_import"
                      " WHERE kind = :kind AND sha256 = :hash",
        soci::into(id), soci::use(kind_name), soci::use(hash);
    if (id == 0) return {};
    return ImportId{id};
}

ImportId begin_import(db::Database& database, const Recording& recording,
                      const ImportSummary& import)
{
    long long id = 0;
    const std::string kind(recording.keeping.kind);
    const auto rows_read = static_cast<long long>(import.rows_read);
    const auto rows_refused = static_cast<long long>(import.rows_refused);
    database.sql()
        << "INSERT INTO figures_import (kind, file_name, sha256, header, imported_at, rows_read,"
           " rows_added, rows_unchanged, rows_refused)"
           " VALUES (:kind, :name, :hash, :header, :at, :read,"
           " 0, 0, :refused) RETURNING import_id",
        soci::use(kind), soci::use(import.file_name), soci::use(import.sha256),
        soci::use(recording.header), soci::use(import.imported_at), soci::use(rows_read),
        soci::use(rows_refused), soci::into(id);
    return ImportId{id};
}

void finish_import(db::Database& database, const ImportSummary& import)
{
    const auto rows_added = static_cast<long long>(import.rows_added);
    const auto rows_unchanged = static_cast<long long>(import.rows_unchanged);
    const long long id = import.id.value();
    database.sql() << "UPDATE figures_import SET rows_added = :added, rows_unchanged = :unchanged"
                      " WHERE import_id = :id",
        soci::use(rows_added), soci::use(rows_unchanged), soci::use(id);
}

void keep_refusals(db::Database& database, ImportId import, const std::vector<Refusal>& refusals)
{
    db::BulkInsert bulk(database, "figures_refusal",
                        {"import_id", "ordinal", "line", "column_name", "code", "detail_vi",
                         "detail_en", "remedy_vi", "remedy_en", "row_text"});
    std::int64_t ordinal = 0;
    for (const auto& [line, column, problem, row] : refusals)
        bulk.add({import.value(), ++ordinal, static_cast<std::int64_t>(line),
                  std::string_view(column), problem.code, std::string_view(problem.detail.vi),
                  std::string_view(problem.detail.en), std::string_view(problem.remedy.vi),
                  std::string_view(problem.remedy.en), std::string_view(row)});
    bulk.finish();
}

}  // namespace

Problem too_many_cells()
{
    return {.code = "import/too-many-cells",
            .detail = {"Dòng có nhiều ô hơn tiêu đề.", "The row has more cells than the header."},
            .remedy = {"Đặt văn bản có dấu phẩy trong dấu nháy kép.",
                       "Put a text with commas between quotes."}};
}

ImportOutcome record(db::Database& database, const FileText& file, const Recording& recording,
                     const std::vector<Incoming>& incoming, ImportOutcome outcome)
{
    auto& import = outcome.import;
    import.file_name = file.name;
    import.sha256 = sha256(file.text);
    import.imported_at = file.arrived_at;

    db::Transaction transaction(database);
    transaction.lock("figures_import");
    const auto earlier = earlier_import(database, recording.keeping.kind, import.sha256);
    import.id = begin_import(database, recording, import);
    const auto merged =
        merge(database, recording.keeping.table, import.id, incoming, recording.keeping.cells);
    import.rows_added = merged.added;
    import.rows_unchanged = merged.unchanged;
    if (earlier && merged.added == 0) {
        // The same bytes, and everything in them still stands: without commit() nothing was done.
        import.id = *earlier;
        outcome.repeated = true;
        return outcome;
    }
    keep_refusals(database, import.id, outcome.refusals);
    finish_import(database, import);
    transaction.commit();
    return outcome;
}

}  // namespace ansinh::figures
