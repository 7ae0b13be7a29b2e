#include "access/allowed.h"
#include "access/audit.h"
#include "base/text.h"
#include "registry/impl/command.h"
#include "registry/impl/full_names.h"
#include "registry/impl/household_changes.h"
#include "registry/impl/numbers_given.h"
#include "registry/impl/person_rows.h"
#include "registry/merge.h"

#include <algorithm>
#include <utility>

namespace ansinh::registry {

namespace {

Problems unknown_dependents(const Split& split, Dependents dependents)
{
    Problems problems;
    for (const auto& name : split.move)
        if (std::ranges::find(dependents, name, &Dependent::name) == dependents.end())
            problems.push_back({.code = "merge/unknown-dependent",
                                .detail = {"Không có loại dữ liệu này gắn với hồ sơ.",
                                           "Nothing of that name hangs on a record."},
                                .where = "/move",
                                .remedy = {"Bỏ tên đó ra khỏi danh sách chuyển đi.",
                                           "Leave that name out of what moves."}});
    return problems;
}

}  // namespace

Checked<FoundPerson> split_person(db::Database& database, const Areas& areas,
                                  const access::Actor& actor, const Split& split,
                                  Dependents dependents, const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::person_merge)));
    const auto territory = Territory::of(areas, actor);
    const auto row = TRY(checked(own_person(database, territory, split.id, "")));
    if (row.row.recorded != split.seen) return refuse(changed_meanwhile());
    auto problems = unknown_dependents(split, dependents);
    append(problems, judged_reason(split.reason));
    // Whoever is taken out was there all along, as far as is known.
    const auto from = row.row.valid_from;
    const auto read = read_person(areas, split.form, {.from = from, .today = day_of(at)});
    if (!read) append(problems, read.error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!territory.contains(read->commune)) return refuse(access::out_of_scope("/commune"));

    for (;;) {
        db::Transaction transaction(database);
        const auto id = TRY(checked(next_free_number(database, areas, read->commune)));
        const auto by = access::record(database, actor,
                                       {.action = "person.split",
                                        .object_kind = "person",
                                        .object = split.id.value(),
                                        .reason = split.reason,
                                        .detail = "taken out as " + text(id)},
                                       at);
        // Until the audit record was written another could still take the number.
        if (current(database, person_table(), id.value())) continue;
        if (is_taken(database, read->citizen_id, split.id)) return refuse(citizen_id_taken());
        const Version<Values> first{.record = values_of(*read, name_id(database, fold(read->name))),
                                    .valid_from = from,
                                    .recorded = by};
        begin_record(database, person_table(), id.value(), first);
        note_given(database, id);
        for (const auto& dependent : dependents)
            if (std::ranges::find(split.move, dependent.name) != split.move.end())
                dependent.repoint(database, by, split.id, id);
        // The record itself is marked as changed: whoever had it open has to look again. What it
        // said was not wrong, and goes on from the same day.
        const auto rest = person_of(row.row.record);
        TRY_VOID(checked(replace_person(
            database,
            {.id = split.id, .before = &row.row, .after = &rest, .from = from, .by = by})));
        transaction.commit();
        return FoundPerson{.id = id, .version = person_version(first)};
    }
}

}  // namespace ansinh::registry
