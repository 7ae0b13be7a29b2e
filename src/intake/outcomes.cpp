#include "access/audit.h"
#include "base/csv.h"
#include "intake/file.h"
#include "intake/impl/file_rows.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::intake {

namespace {

void look(db::Database& database, const access::Actor& actor, FileId id, std::string action,
          const std::string& at)
{
    db::Transaction transaction(database);
    access::record(database, actor,
                   {.action = std::move(action), .object_kind = "intake", .object = id.value()},
                   at);
    transaction.commit();
}

/// "Ngày sinh: person/birth-malformed Ngày sinh không đúng dạng. Ghi 12/05/2001."
std::string reasons(const Problems& problems, Language language)
{
    std::string text;
    for (const auto& problem : problems) {
        if (!text.empty()) text += " | ";
        text += problem.where.empty() ? "" : problem.where + ": ";
        text += problem.code + " " + problem.detail.in(language);
        if (!problem.remedy.in(language).empty()) text += " " + problem.remedy.in(language);
    }
    return text;
}

std::string without_line_end(std::string_view line)
{
    return std::string(line.substr(0, line.find_last_not_of("\r\n") + 1));
}

}  // namespace

Result<std::vector<RowOutcome>> rows(db::Database& database, const access::Actor& actor, FileId id,
                                     const RowQuery& query)
{
    TRY(file(database, actor, id));
    const std::int64_t number = id.value();
    const std::int64_t wanted = query.outcome ? static_cast<std::int64_t>(*query.outcome) : -1;
    const auto most = static_cast<std::int64_t>(query.limit);
    std::int64_t outcome = 0;
    RowOutcome row;
    std::vector<RowOutcome> result;
    {
        soci::statement select =
            (database.sql().prepare
                 << "SELECT line, outcome, record FROM intake_row WHERE file_id = :id"
                    " AND line > :after AND (:wanted1 < 0 OR outcome = :wanted2)"
                    " ORDER BY line LIMIT :limit",
             soci::use(number), soci::use(query.after_line), soci::use(wanted), soci::use(wanted),
             soci::use(most), soci::into(row.line), soci::into(outcome), soci::into(row.record));
        for (bool more = select.execute(true); more; more = select.fetch()) {
            row.outcome = static_cast<Outcome>(outcome);
            result.push_back(row);
        }
    }
    for (auto& one : result)
        if (one.outcome == Outcome::refused) one.problems = problems_of(database, id, one.line);
    return result;
}

Result<std::string> rejects(db::Database& database, const access::Actor& actor, FileId id,
                            Language language, const std::string& at)
{
    TRY(file(database, actor, id));
    look(database, actor, id, "intake.rejects", at);
    const std::int64_t number = id.value();
    std::string header;
    database.sql() << "SELECT header FROM intake_file WHERE file_id = :id", soci::into(header),
        soci::use(number);
    std::vector<std::pair<std::int64_t, std::string>> refused;
    {
        std::int64_t line = 0;
        std::string raw;
        const auto outcome = static_cast<std::int64_t>(Outcome::refused);
        soci::statement select =
            (database.sql().prepare << "SELECT line, raw FROM intake_row WHERE file_id = :id"
                                       " AND outcome = :refused ORDER BY line",
             soci::use(number), soci::use(outcome), soci::into(line), soci::into(raw));
        for (bool more = select.execute(true); more; more = select.fetch())
            refused.emplace_back(line, raw);
    }
    constexpr std::string_view line_end = "\r\n";
    std::string result = "\xEF\xBB\xBF";  // a spreadsheet reads UTF-8 by it
    result += without_line_end(header) + (language == Language::vi ? ",Lỗi" : ",Error");
    result += line_end;
    for (const auto& [line, raw] : refused) {
        result += without_line_end(raw) + ",";
        result += csv::quoted(reasons(problems_of(database, id, line), language));
        result += line_end;
    }
    return result;
}

Result<std::string> original(db::Database& database, const access::Actor& actor, FileId id,
                             const std::string& at)
{
    TRY(file(database, actor, id));
    look(database, actor, id, "intake.original", at);
    return content(database, id);
}

}  // namespace ansinh::intake
