#include "declaration/impl/rows.h"

#include "db/bulk.h"
#include "declaration/sheet.h"

#include <soci/soci.h>

namespace ansinh::declaration {

namespace {

struct Row {
    long long id = 0;
    std::string form;
    long long employer = 0;
    long long commune = 0;
    long long month = 0;
    std::string state;
    long long version = 0;
    long long lines = 0;
    long long errors = 0;
    long long warnings = 0;
    long long sender = 0;
    std::string sender_name;
    std::string created_at;
    std::string submitted_at;
    long long due_on = 0;
    std::string decided_by;
    std::string decided_at;
    std::string decided_why;
    long long recorded = 0;
    long long added = 0;
    long long superseded = 0;
};

constexpr const char* columns =
    "SELECT declaration_id, form, employer_id, commune, month, state, version, line_count, errors,"
    " warnings, sender, sender_name, created_at, submitted_at, due_on, decided_by, decided_at,"
    " decided_why, recorded, added, superseded FROM declaration_list ";

void bind(soci::statement& rows, Row& row)
{
    rows.exchange(soci::into(row.id));
    rows.exchange(soci::into(row.form));
    for (auto* number : {&row.employer, &row.commune, &row.month})
        rows.exchange(soci::into(*number));
    rows.exchange(soci::into(row.state));
    for (auto* number : {&row.version, &row.lines, &row.errors, &row.warnings, &row.sender})
        rows.exchange(soci::into(*number));
    for (auto* text : {&row.sender_name, &row.created_at, &row.submitted_at})
        rows.exchange(soci::into(*text));
    rows.exchange(soci::into(row.due_on));
    for (auto* text : {&row.decided_by, &row.decided_at, &row.decided_why})
        rows.exchange(soci::into(*text));
    for (auto* number : {&row.recorded, &row.added, &row.superseded})
        rows.exchange(soci::into(*number));
}

Declaration declaration_of(const Row& row)
{
    Declaration one{.id = DeclarationId{row.id},
                    .form = form_kind_of(row.form).value(),
                    .commune = AreaId{row.commune},
                    .month = Month::from_number(row.month),
                    .state = state_of(row.state).value(),
                    .version = row.version,
                    .lines = row.lines,
                    .errors = row.errors,
                    .warnings = row.warnings,
                    .sender = UserId{row.sender},
                    .sender_name = row.sender_name,
                    .created_at = row.created_at,
                    .submitted_at = row.submitted_at,
                    .recorded = AuditId{row.recorded},
                    .added = row.added,
                    .superseded = row.superseded};
    if (row.employer != 0) one.employer = EmployerId{row.employer};
    if (row.due_on != 0) one.due_on = Date::from_number(row.due_on);
    if (!row.decided_by.empty())
        one.decision = {.by = row.decided_by, .at = row.decided_at, .reason = row.decided_why};
    return one;
}

std::int64_t employer_of(const Declaration& one)
{
    return one.employer ? one.employer->value() : 0;
}

}  // namespace

std::vector<Declaration> find(db::Database& database, const std::string& where,
                              std::span<const std::int64_t> numbers)
{
    Row row;
    std::vector<std::string> names;
    for (std::size_t at = 0; at < numbers.size(); ++at) names.push_back("n" + std::to_string(at));
    soci::statement rows(database.sql());
    for (std::size_t at = 0; at < numbers.size(); ++at)
        rows.exchange(soci::use(numbers[at], names[at]));
    bind(rows, row);
    rows.alloc();
    rows.prepare(columns + where);
    rows.define_and_bind();
    std::vector<Declaration> found;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        found.push_back(declaration_of(row));
    return found;
}

std::optional<Declaration> find(db::Database& database, DeclarationId id)
{
    const std::array numbers = {id.value()};
    auto found = find(database, "WHERE declaration_id = :n0", numbers);
    if (found.empty()) return {};
    return std::move(found.front());
}

std::optional<Declaration> find_content(db::Database& database, const Declaration& like,
                                        const std::string& sha256)
{
    const long long employer = employer_of(like);
    const long long commune = like.commune.value();
    const long long month = like.month.number();
    const std::string form(code(like.form));
    long long id = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT declaration_id FROM declaration_list"
                                   " WHERE employer_id = :employer AND month = :month"
                                   " AND form = :form AND sha256 = :sha AND commune = :commune"
                                   " AND state <> 'returned'"
                                   " ORDER BY declaration_id",
         soci::use(employer, "employer"), soci::use(month, "month"), soci::use(form, "form"),
         soci::use(sha256, "sha"), soci::use(commune, "commune"), soci::into(id));
    if (!rows.execute(true)) return {};
    return find(database, DeclarationId{id});
}

std::optional<Keyed> find_key(db::Database& database, UserId sender, const std::string& key)
{
    const long long user = sender.value();
    long long id = 0;
    std::string sha256;
    soci::statement rows =
        (database.sql().prepare << "SELECT declaration_id, sha256"
                                   " FROM declaration_list"
                                   " WHERE sent_key = :key AND sender = :user",
         soci::use(key, "key"), soci::use(user, "user"), soci::into(id), soci::into(sha256));
    if (!rows.execute(true)) return {};
    return Keyed{.id = DeclarationId{id}, .sha256 = sha256};
}

DeclarationId insert(db::Database& database, const Declaration& one, const std::string& sha256,
                     const std::string& key)
{
    const std::string form(code(one.form));
    const std::string state(code(one.state));
    const long long employer = employer_of(one);
    const long long commune = one.commune.value();
    const long long month = one.month.number();
    const long long lines = one.lines;
    const long long sender = one.sender.value();
    long long id = 0;
    database.sql() << "INSERT INTO declaration_list (form, employer_id, commune, month, state,"
                      " version, sha256, sent_key, line_count, errors, warnings, sender,"
                      " sender_name, created_at, submitted_at, due_on, decided_by, decided_at,"
                      " decided_why, recorded, added, superseded) VALUES (:form, :employer,"
                      " :commune, :month, :state, 1, :sha, :key, :lines, 0, 0, :sender, :name, :at,"
                      " '', 0, '', '', '', 0, 0, 0) RETURNING declaration_id",
        soci::use(form), soci::use(employer), soci::use(commune), soci::use(month),
        soci::use(state), soci::use(sha256), soci::use(key), soci::use(lines), soci::use(sender),
        soci::use(one.sender_name), soci::use(one.created_at), soci::into(id);
    return DeclarationId{id};
}

void update(db::Database& database, const Declaration& one)
{
    const long long id = one.id.value();
    const std::string state(code(one.state));
    const long long due = one.due_on ? one.due_on->number() : 0;
    const auto decision = one.decision.value_or(Decision{});
    const long long recorded = one.recorded.value();
    const long long version = one.version;
    const long long lines = one.lines;
    const long long errors = one.errors;
    const long long warnings = one.warnings;
    const long long added = one.added;
    const long long superseded = one.superseded;
    database.sql() << "UPDATE declaration_list SET state = :state, version = :version,"
                      " line_count = :lines, errors = :errors, warnings = :warnings,"
                      " submitted_at = :submitted, due_on = :due, decided_by = :by,"
                      " decided_at = :decided, decided_why = :why, recorded = :recorded,"
                      " added = :added, superseded = :superseded WHERE declaration_id = :id",
        soci::use(state), soci::use(version), soci::use(lines), soci::use(errors),
        soci::use(warnings), soci::use(one.submitted_at), soci::use(due), soci::use(decision.by),
        soci::use(decision.at), soci::use(decision.reason), soci::use(recorded), soci::use(added),
        soci::use(superseded), soci::use(id);
}

void put_version(db::Database& database, const Declaration& one, const std::string& sha256,
                 const std::string& content, const std::string& at)
{
    const long long id = one.id.value();
    const long long version = one.version;
    database.sql() << "INSERT INTO declaration_version (declaration_id, version, sha256, saved_at,"
                      " content) VALUES (:id, :version, :sha, :at, :content)",
        soci::use(id), soci::use(version), soci::use(sha256), soci::use(at), soci::use(content);
    database.sql() << "UPDATE declaration_list SET sha256 = :sha WHERE declaration_id = :id",
        soci::use(sha256), soci::use(id);
}

void put_findings(db::Database& database, DeclarationId id, const std::vector<Finding>& findings)
{
    const long long number = id.value();
    database.sql() << "DELETE FROM declaration_finding WHERE declaration_id = :id",
        soci::use(number);
    db::BulkInsert rows(database, "declaration_finding",
                        {"declaration_id", "number", "line", "field", "warning", "code",
                         "detail_vi", "detail_en", "remedy_vi", "remedy_en"});
    std::int64_t at = 0;
    for (const auto& one : findings)
        rows.add({id.value(), ++at, one.line, std::string_view(one.field),
                  std::int64_t{one.is_warning}, std::string_view(one.problem.code),
                  std::string_view(one.problem.detail.vi), std::string_view(one.problem.detail.en),
                  std::string_view(one.problem.remedy.vi),
                  std::string_view(one.problem.remedy.en)});
    rows.finish();
}

std::vector<LineForm> lines(db::Database& database, const Declaration& one,
                            std::optional<std::int64_t> version)
{
    const long long id = one.id.value();
    const long long meant = version.value_or(one.version);
    std::string content;
    database.sql() << "SELECT content FROM declaration_version WHERE declaration_id = :id"
                      " AND version = :version",
        soci::use(id, "id"), soci::use(meant, "version"), soci::into(content);
    if (content.empty()) return {};
    return read_kept(content);
}

std::vector<Finding> findings(db::Database& database, const Declaration& one)
{
    const long long id = one.id.value();
    Finding finding;
    long long line = 0;
    long long warning = 0;
    auto& problem = finding.problem;
    soci::statement rows =
        (database.sql().prepare << "SELECT line, field, warning, code, detail_vi, detail_en,"
                                   " remedy_vi, remedy_en FROM declaration_finding"
                                   " WHERE declaration_id = :id ORDER BY number",
         soci::use(id), soci::into(line), soci::into(finding.field), soci::into(warning),
         soci::into(problem.code), soci::into(problem.detail.vi), soci::into(problem.detail.en),
         soci::into(problem.remedy.vi), soci::into(problem.remedy.en));
    std::vector<Finding> all;
    for (bool more = rows.execute(true); more; more = rows.fetch()) {
        finding.line = line;
        finding.is_warning = warning != 0;
        all.push_back(finding);
    }
    return all;
}

}  // namespace ansinh::declaration
