#include "registry/employer_merge.h"

#include "access/allowed.h"
#include "registry/impl/command.h"
#include "registry/impl/employers_desk.h"

#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

struct Stored {
    EmployerId kept;
    EmployerId gone;
    bool undone = false;
};

std::optional<Stored> stored(db::Database& database, AuditId merge)
{
    const long long id = merge.value();
    long long kept = 0;
    long long gone = 0;
    long long by = 0;
    soci::indicator undone = soci::i_null;
    database.sql() << "SELECT kept, gone, undone FROM registry_employer_merge WHERE merge_id = :id",
        soci::use(id), soci::into(kept), soci::into(gone), soci::into(by, undone);
    if (!database.sql().got_data()) return {};
    return Stored{
        .kept = EmployerId{kept}, .gone = EmployerId{gone}, .undone = undone == soci::i_ok};
}

Problem at_place(Problem problem, std::string where)
{
    problem.where = std::move(where);
    return problem;
}

Problem merged_before(std::string where)
{
    return {.code = "employer/merged",
            .detail = {"Đơn vị này đã được sáp nhập vào đơn vị khác.",
                       "This employer was merged into another."},
            .where = std::move(where),
            .remedy = {"Chọn đơn vị còn lại, hoặc huỷ việc sáp nhập trước.",
                       "Take the one that was kept, or undo the merge before."}};
}

Problems judged(const FoundEmployer& kept, const FoundEmployer& gone)
{
    Problems problems;
    if (kept.id == gone.id)
        problems.push_back({.code = "employer/merge-with-itself",
                            .detail = {"Không thể sáp nhập một đơn vị vào chính nó.",
                                       "An employer cannot be merged with itself."},
                            .where = "/gone",
                            .remedy = {"Chọn hai đơn vị khác nhau.", "Choose two employers."}});
    if (kept.version.record.merged_into) problems.push_back(merged_before("/kept"));
    if (gone.version.record.merged_into) problems.push_back(merged_before("/gone"));
    return problems;
}

void note(db::Database& database, AuditId merge, EmployerId kept, EmployerId gone)
{
    const long long id = merge.value();
    const long long to = kept.value();
    const long long from = gone.value();
    database.sql() << "INSERT INTO registry_employer_merge (merge_id, kept, gone) VALUES (:id,"
                      " :kept, :gone)",
        soci::use(id), soci::use(to), soci::use(from);
}

/// Before the act is recorded, as everybody does who acts on these tables.
void lock(db::Transaction& transaction, std::span<const EmployerDependent> dependents)
{
    for (const auto& dependent : dependents)
        for (const auto table : dependent.locks) transaction.lock(table);
}

}  // namespace

Checked<AuditId> merge_employers(db::Database& database, const Areas& areas,
                                 const access::Actor& actor, const EmployerMerge& merge,
                                 std::span<const EmployerDependent> dependents,
                                 const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::employer_change)));
    db::Transaction transaction(database);
    if (!merge.from) lock(transaction, dependents);
    auto problems = judged_reason(merge.reason);
    append(problems, judged_effect(merge.from, day_of(at)));
    const auto kept = employer_now(database, areas, actor, merge.kept);
    const auto gone = employer_now(database, areas, actor, merge.gone);
    if (!kept) problems.push_back(at_place(kept.error(), "/kept"));
    if (!gone) problems.push_back(at_place(gone.error(), "/gone"));
    if (kept && gone) append(problems, judged(*kept, *gone));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (gone->version.recorded != merge.seen_gone) return refuse(changed_meanwhile());

    auto record = gone->version.record;
    const auto before = row_of(record);
    record.merged_into = kept->id;
    const auto after = row_of(record);
    const UnitChange change{.table = employer_table(),
                            .key = gone->id.value(),
                            .seen = merge.seen_gone,
                            .before = before,
                            .values = after,
                            .from = merge.from,
                            .act = {.action = "employer.merge",
                                    .object_kind = "employer",
                                    .object = gone->id.value(),
                                    .reason = merge.reason},
                            .held = {gone->id.value(), kept->id.value()}};
    const auto by = *TRY(checked(write_change(database, actor, change, at)));
    note(database, by, kept->id, gone->id);
    // Who works where after a take-over is declared: what was before it stays true.
    if (!merge.from)
        for (const auto& dependent : dependents)
            dependent.repoint(database, gone->id, kept->id, by);
    transaction.commit();
    return by;
}

Checked<void> undo_employer_merge(db::Database& database, const Areas& areas,
                                  const access::Actor& actor, const EmployerMergeUndo& undo,
                                  std::span<const EmployerDependent> dependents,
                                  const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::employer_change)));
    db::Transaction transaction(database);
    lock(transaction, dependents);
    const auto merge = stored(database, undo.merge);
    auto row = merge ? current(database, employer_table(), merge->gone.value()) : std::nullopt;
    if (!row || !within_reach(areas, actor, merge->gone, employer_version(*row).record))
        return refuse(
            {.code = "merge/unknown",
             .detail = {"Không có lần sáp nhập này.", "There is no such merge."},
             .remedy = {"Kiểm tra lại số của lần sáp nhập.", "Check the number of the merge."}});
    auto problems = judged_reason(undo.reason);
    if (merge->undone)
        problems.push_back(
            {.code = "merge/undone",
             .detail = {"Lần sáp nhập này đã được huỷ.", "This merge was undone before."},
             .remedy = {"Không cần làm gì thêm.", "Nothing is left to do."}});
    if (!problems.empty()) return std::unexpected(std::move(problems));

    auto record = employer_version(*row).record;
    record.merged_into.reset();
    const auto after = row_of(record);
    const UnitChange change{.table = employer_table(),
                            .key = merge->gone.value(),
                            .seen = row->recorded,
                            .before = row->record,
                            .values = after,
                            .from = {},
                            .act = {.action = "employer.undo_merge",
                                    .object_kind = "employer",
                                    .object = merge->gone.value(),
                                    .reason = undo.reason},
                            .held = {merge->gone.value(), merge->kept.value()}};
    const long long by = TRY(checked(write_change(database, actor, change, at)))->value();
    const long long id = undo.merge.value();
    database.sql() << "UPDATE registry_employer_merge SET undone = :by WHERE merge_id = :id",
        soci::use(by), soci::use(id);
    for (const auto& dependent : dependents) dependent.restore(database, undo.merge);
    transaction.commit();
    return {};
}

}  // namespace ansinh::registry
