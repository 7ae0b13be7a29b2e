#include "declaration/declarations.h"

#include "declaration/impl/desk.h"
#include "declaration/impl/rows.h"
#include "declaration/impl/schema.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <soci/soci.h>

namespace ansinh::declaration {

namespace {

constexpr std::string_view module_name = "declaration";
constexpr std::array<std::string_view, 5> codes = {"draft", "submitted", "checked", "accepted",
                                                   "returned"};

/// Runs it; how many rows it changed.
std::int64_t changed(db::Database& database, const char* statement, std::int64_t first,
                     std::int64_t second)
{
    soci::statement sql = (database.sql().prepare << statement, soci::use(first, "first"),
                           soci::use(second, "second"));
    sql.execute(true);
    return sql.get_affected_rows();
}

std::string where(const access::Actor& actor, const Question& question,
                  std::vector<std::int64_t>& numbers)
{
    std::string condition = "WHERE 1 = 1";
    const auto add = [&](std::string_view text, std::int64_t number) {
        condition += " AND ";
        condition += text;
        condition += " :n" + std::to_string(numbers.size());
        numbers.push_back(number);
    };
    if (question.state) condition += " AND state = '" + std::string(code(*question.state)) + "'";
    if (question.employer) add("employer_id =", question.employer->value());
    if (actor.employer) add("employer_id =", actor.employer->value());
    if (!actor.employer && !actor.may(access::Permission::declaration_decide))
        add("sender =", actor.user.value());
    return condition;
}

/// What follows `last` in the order of declarations().
std::string behind(const Declaration& last, bool waits, std::vector<std::int64_t>& numbers)
{
    const auto bound = [&](std::int64_t number) {
        numbers.push_back(number);
        return ":n" + std::to_string(numbers.size() - 1);
    };
    if (!waits) return " AND declaration_id < " + bound(last.id.value());
    const auto due = last.due_on ? last.due_on->number() : 0;
    std::string later = " AND (due_on > " + bound(due);
    later += " OR (due_on = " + bound(due);
    return later + " AND declaration_id > " + bound(last.id.value()) + "))";
}

}  // namespace

void migrate(db::Database& database) { db::migrate(database, module_name, schema()); }
bool is_current(db::Database& database) { return db::is_current(database, module_name, schema()); }

std::string_view code(State state) { return codes.at(static_cast<std::size_t>(state)); }

std::optional<State> state_of(std::string_view code)
{
    const auto* found = std::ranges::find(codes, code);
    if (found == codes.end()) return {};
    return static_cast<State>(found - codes.begin());
}

const Bilingual& word(State state)
{
    static const std::array<Bilingual, 5> words = {
        Bilingual{"đang soạn", "draft"}, Bilingual{"đã gửi", "sent"},
        Bilingual{"chờ xử lý", "waits for an officer"}, Bilingual{"đã nhận", "accepted"},
        Bilingual{"trả lại", "returned"}};
    return words.at(static_cast<std::size_t>(state));
}

std::vector<Declaration> declarations(db::Database& database, const registry::Areas& areas,
                                      const access::Actor& actor, const Question& question)
{
    constexpr std::int64_t page = 500;
    const bool waits = question.state == State::checked || question.state == State::submitted;
    // Where the page before ended: by its place, so that one that was decided since is passed.
    std::optional<Declaration> last;
    if (question.after) last = find(database, *question.after);
    std::vector<Declaration> found;
    while (true) {
        std::vector<std::int64_t> numbers;
        auto condition = where(actor, question, numbers);
        if (last) condition += behind(*last, waits, numbers);
        condition += waits ? " ORDER BY due_on, declaration_id" : " ORDER BY declaration_id DESC";
        condition += " LIMIT " + std::to_string(page);
        auto block = find(database, condition, numbers);
        for (const auto& one : block) {
            if (sees(areas, actor, one)) found.push_back(one);
            if (found.size() == question.limit) return found;
        }
        if (std::ssize(block) < page) return found;
        last = std::move(block.back());
    }
}

std::vector<Line> meant_lines(db::Database& database, const Declaration& declaration)
{
    std::set<std::int64_t> others;
    for (const auto& one : findings(database, declaration))
        if (one.problem.code == "declaration/name-mismatch" ||
            one.problem.code == "declaration/birth-mismatch")
            others.insert(one.line);
    Findings passed_over;
    std::vector<Line> meant;
    for (const auto& form : lines(database, declaration)) {
        auto line = read_line(declaration.form, form, passed_over);
        if (!passed_over.refuses(line.number) && !others.contains(line.number))
            meant.push_back(std::move(line));
    }
    return meant;
}

std::int64_t repoint(db::Database& database, std::int64_t merge, EmployerId gone, EmployerId kept)
{
    changed(database,
            "INSERT INTO declaration_repointed (merge_id, declaration_id, gone)"
            " SELECT CAST(:first AS bigint), declaration_id, employer_id FROM declaration_list"
            " WHERE employer_id = :second",
            merge, gone.value());
    return changed(database,
                   "UPDATE declaration_list SET employer_id = :first WHERE employer_id = :second",
                   kept.value(), gone.value());
}

std::int64_t undo_repoint(db::Database& database, std::int64_t merge)
{
    const auto moved = changed(
        database,
        "UPDATE declaration_list SET employer_id = (SELECT r.gone FROM declaration_repointed r"
        " WHERE r.merge_id = :first AND r.declaration_id = declaration_list.declaration_id)"
        " WHERE declaration_id IN (SELECT r.declaration_id FROM declaration_repointed r"
        " WHERE r.merge_id = :second)",
        merge, merge);
    changed(database,
            "DELETE FROM declaration_repointed WHERE merge_id = :first AND merge_id = :second",
            merge, merge);
    return moved;
}

}  // namespace ansinh::declaration
