#include "base/csv.h"
#include "intake/file.h"
#include "intake/impl/file_rows.h"
#include "intake/impl/visible.h"

#include <algorithm>

#include <soci/soci.h>

namespace ansinh::intake {

namespace {

std::string words(const Problem& problem, Language language)
{
    const auto& remedy = problem.remedy.in(language);
    return problem.detail.in(language) + (remedy.empty() ? "" : " " + remedy);
}

/// "Ngày sinh: person/birth-malformed Ngày sinh không đúng dạng. Ghi 12/05/2001."
std::string reasons(const Problems& problems, Language language)
{
    std::string text;
    for (const auto& problem : problems) {
        if (!text.empty()) text += " | ";
        text += problem.where.empty() ? "" : problem.where + ": ";
        text += problem.code + " " + words(problem, language);
    }
    return text;
}

std::string_view without_line_end(std::string_view line)
{
    return line.substr(0, line.find_last_not_of("\r\n") + 1);
}

constexpr std::int64_t rejects_most = 10'000;

/// A refused row with all its problems.
struct Refused {
    std::int64_t line = 0;
    std::string raw;
    Problems problems;
};

/// In the order of the file, one more than a part holds: then there is another.
std::vector<Refused> refused_rows(db::Database& database, FileId id, std::int64_t after)
{
    const std::int64_t file = id.value();
    const auto outcome = static_cast<std::int64_t>(Outcome::refused);
    const std::int64_t most = rejects_most + 1;
    Refused row;
    Problem problem;
    std::vector<Refused> rows;
    soci::statement select =
        (database.sql().prepare
             << "SELECT r.line, COALESCE(r.raw, ''), COALESCE(p.place, ''), COALESCE(p.code, ''),"
                " COALESCE(p.detail_vi, ''), COALESCE(p.detail_en, ''), COALESCE(p.remedy_vi, ''),"
                " COALESCE(p.remedy_en, '') FROM (SELECT file_id, line, raw FROM intake_row"
                " WHERE file_id = :id AND line > :after AND outcome = :refused"
                " ORDER BY line LIMIT :most) r LEFT JOIN intake_problem p"
                " ON p.file_id = r.file_id AND p.line = r.line ORDER BY r.line, p.ordinal",
         soci::use(file), soci::use(after), soci::use(outcome), soci::use(most),
         soci::into(row.line), soci::into(row.raw), soci::into(problem.where),
         soci::into(problem.code), soci::into(problem.detail.vi), soci::into(problem.detail.en),
         soci::into(problem.remedy.vi), soci::into(problem.remedy.en));
    for (bool more = select.execute(true); more; more = select.fetch()) {
        if (rows.empty() || rows.back().line != row.line) rows.push_back(row);
        rows.back().problems.push_back(problem);
    }
    return rows;
}

std::string header_of(db::Database& database, const File& file, Language language)
{
    if (file.kind == Kind::envelope)
        return language == Language::vi ? "Số thứ tự,Tờ khai,Mẫu tin,Mã lỗi,Lỗi"
                                        : "Number,Form,Field,Code,Error";
    std::string header;
    const std::int64_t number = file.id.value();
    database.sql() << "SELECT header FROM intake_file WHERE file_id = :id", soci::into(header),
        soci::use(number);
    return std::string(without_line_end(header)) + (language == Language::vi ? ",Lỗi" : ",Error");
}

/// A line for each problem of a form: it has no row of its own to come back with.
std::string form_lines(const File& file, const Refused& refused, Language language)
{
    const auto form = std::ranges::find(file.forms, refused.line, &FormOutcome::number);
    std::string lines;
    for (const auto& problem : refused.problems)
        lines += csv::line({std::to_string(refused.line),
                            form == file.forms.end() ? std::string{} : form->name, problem.where,
                            problem.code, words(problem, language)});
    return lines;
}

}  // namespace

Result<std::vector<RowOutcome>> rows(db::Database& database, const registry::Areas& areas,
                                     const access::Actor& actor, FileId id, const RowQuery& query)
{
    TRY(file(database, areas, actor, id));
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

Result<Rejects> rejects(db::Database& database, const registry::Areas& areas,
                        const access::Actor& actor, const Look& look, Language language,
                        std::int64_t after_line)
{
    const auto file = TRY(looked_at(database, areas, actor, look, "intake.rejects"));
    constexpr std::string_view line_end = "\r\n";
    auto refused = refused_rows(database, look.id, after_line);
    Rejects part;
    if (std::ssize(refused) > rejects_most) {
        refused.pop_back();
        part.next = refused.back().line;
    }
    part.csv = "\xEF\xBB\xBF";  // a spreadsheet reads UTF-8 by it
    part.csv += header_of(database, file, language);
    part.csv += line_end;
    for (const auto& row : refused) {
        if (file.kind == Kind::envelope) {
            part.csv += form_lines(file, row, language);
            continue;
        }
        part.csv += without_line_end(row.raw);
        part.csv += "," + csv::quoted(reasons(row.problems, language));
        part.csv += line_end;
    }
    return part;
}

Result<std::string> original(db::Database& database, const registry::Areas& areas,
                             const access::Actor& actor, const Look& look)
{
    TRY(looked_at(database, areas, actor, look, "intake.original"));
    return content(database, look.id);
}

}  // namespace ansinh::intake
