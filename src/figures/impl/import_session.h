#pragma once

/// What the imports of all kinds of files have in common: reading the file, keeping refusals,
/// recording it.

#include "figures/impl/row_reader.h"
#include "figures/impl/versioned.h"
#include "figures/import.h"

#include <functional>
#include <string_view>
#include <vector>

namespace ansinh::figures {

/// The good rows of a file with what merge() needs, and the refused ones.
template <class Row>
struct ReadFile {
    std::vector<Row> rows;
    std::vector<Incoming> incoming;
    std::vector<Refusal> refusals;
    std::string header;  ///< as it came, one CSV line
    std::size_t rows_read = 0;
    std::size_t rows_refused = 0;
};

Problem too_many_cells();

/// Hands each row to `take`, which returns the row and its key, or leaves problems in the reader.
template <class Row, class Take>
Result<ReadFile<Row>> read_file(std::string_view text, const std::vector<ColumnName>& columns,
                                Take take)
{
    ReadFile<Row> file;
    csv::Header header;
    std::optional<Problem> header_problem;
    const csv::Reader reader{.header =
                                 [&](const csv::Header& found) {
                                     auto known = known_header(found, columns);
                                     if (!known) {
                                         header_problem = std::move(known).error();
                                         return;
                                     }
                                     header = *std::move(known);
                                     file.header = csv::line(without_errors(found.names(), header));
                                 },
                             .row =
                                 [&](const csv::Row& cells) {
                                     if (header_problem) return;
                                     ++file.rows_read;
                                     RowReader row(header, cells);
                                     if (cells.cells.size() > header.names().size())
                                         row.refuse("", too_many_cells());
                                     if (auto taken = take(row, cells.line); row.is_good()) {
                                         file.incoming.push_back(std::move(taken.second));
                                         file.rows.push_back(std::move(taken.first));
                                         return;
                                     }
                                     ++file.rows_refused;
                                     for (auto& refusal : row.take_refusals())
                                         file.refusals.push_back(std::move(refusal));
                                 }};
    TRY_VOID(csv::read(text, reader));
    if (header_problem) return fail(*std::move(header_problem));
    return file;
}

/// How the rows of one kind of file are kept.
struct Keeping {
    std::string_view kind;  ///< "figures", "targets" …
    const VersionedTable& table;
    const CellsOf& cells;
};
struct Recording {
    const Keeping& keeping;
    const std::string& header;
};
/// Records the file and merges its rows, in one transaction.
ImportOutcome record(db::Database& database, const FileText& file, const Recording& recording,
                     const std::vector<Incoming>& incoming, ImportOutcome outcome);

template <class Row>
ImportOutcome record_file(db::Database& database, const FileText& file, ReadFile<Row> read,
                          const Keeping& keeping)
{
    ImportOutcome outcome;
    outcome.import.rows_read = read.rows_read;
    outcome.import.rows_refused = read.rows_refused;
    outcome.refusals = std::move(read.refusals);
    return record(database, file, {keeping, read.header}, read.incoming, std::move(outcome));
}

}  // namespace ansinh::figures
