#include "base/csv.h"
#include "figures/import.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::figures {

namespace {

std::vector<ImportSummary> select_imports(db::Database& database, const std::string& tail)
{
    long long id = 0, read = 0, added = 0, unchanged = 0, refused = 0;
    ImportSummary row;
    soci::statement select =
        (database.sql().prepare
             << "SELECT import_id, file_name, sha256, imported_at, rows_read, rows_added,"
                " rows_unchanged, rows_refused FROM figures_import " +
                    tail,
         soci::into(id), soci::into(row.file_name), soci::into(row.sha256),
         soci::into(row.imported_at), soci::into(read), soci::into(added), soci::into(unchanged),
         soci::into(refused));
    std::vector<ImportSummary> result;
    if (select.execute(true)) do {
            row.id = ImportId{id};
            row.rows_read = static_cast<std::size_t>(read);
            row.rows_added = static_cast<std::size_t>(added);
            row.rows_unchanged = static_cast<std::size_t>(unchanged);
            row.rows_refused = static_cast<std::size_t>(refused);
            result.push_back(row);
        } while (select.fetch());
    return result;
}

}  // namespace

std::vector<ImportSummary> imports(db::Database& database)
{
    return select_imports(database, "ORDER BY import_id DESC");
}

std::optional<ImportSummary> import(db::Database& database, ImportId id)
{
    auto found = select_imports(database, fmt::format("WHERE import_id = {}", id.value()));
    if (found.empty()) return {};
    return std::move(found.front());
}

std::vector<Refusal> refusals(db::Database& database, ImportId id)
{
    const long long import = id.value();
    long long line = 0;
    std::string column, row;
    Problem problem;
    soci::statement select =
        (database.sql().prepare << "SELECT line, column_name, code, detail_vi, detail_en, "
                                   "remedy_vi, remedy_en, row_text"
                                   " FROM figures_refusal WHERE import_id = :id ORDER BY ordinal",
         soci::use(import), soci::into(line), soci::into(column), soci::into(problem.code),
         soci::into(problem.detail.vi), soci::into(problem.detail.en),
         soci::into(problem.remedy.vi), soci::into(problem.remedy.en), soci::into(row));
    std::vector<Refusal> result;
    if (select.execute(true)) do {
            problem.where = fmt::format("line {}, column {}", line, column);
            result.push_back({.line = static_cast<std::size_t>(line),
                              .column = column,
                              .problem = problem,
                              .row = row});
        } while (select.fetch());
    return result;
}

std::string refused_csv(db::Database& database, ImportId id, Language language)
{
    std::string header;
    const long long import = id.value();
    database.sql() << "SELECT header FROM figures_import WHERE import_id = :id", soci::into(header),
        soci::use(import);
    std::string result = language == Language::vi ? "lỗi," : "error,";
    result += header;
    const auto refused = refusals(database, id);
    for (std::size_t i = 0; i < refused.size();) {
        std::string why;
        const auto line = refused[i].line;
        const auto& row = refused[i].row;
        for (; i < refused.size() && refused[i].line == line; ++i)
            why += fmt::format("{}{}: {} {}", why.empty() ? "" : " ", refused[i].column,
                               refused[i].problem.detail.in(language),
                               refused[i].problem.remedy.in(language));
        result += csv::quoted(why) + "," + row;
    }
    return result;
}

}  // namespace ansinh::figures
