#include "api/dependents.h"
#include "base/date.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/verb.h"
#include "registry/employer_merge.h"

#include <optional>
#include <string>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string kept;
    std::string gone;
    std::int64_t merge = 0;
    std::string from;
    std::string reason;
};

void done(const Context& context, const Bilingual& words, AuditId merge)
{
    print(context.options.json ? json::serialize(json::object{{"id", merge.value()}})
                               : context.say(words) + std::to_string(merge.value()));
}

Checked<void> merge(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    std::optional<Date> from;
    if (!asked.from.empty()) {
        auto day = Date::parse(asked.from);
        if (!day) day.error().where = "--from";
        from = TRY(all(std::move(day)));
    }
    const auto gone = TRY(all(registry::employer(store, areas, context.operating(), asked.gone)));
    const auto dependents = api::employer_dependents();
    const auto id = TRY(registry::merge_employers(store, areas, context.operating(),
                                                  {.kept = asked.kept,
                                                   .gone = asked.gone,
                                                   .seen_gone = gone.version.recorded,
                                                   .from = from,
                                                   .reason = asked.reason},
                                                  dependents, moment()));
    done(context, {"Đã sáp nhập; số lần sáp nhập: ", "Merged; the merge is "}, id);
    return {};
}

Checked<void> unmerge(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto dependents = api::employer_dependents();
    const registry::EmployerMergeUndo undo{.merge = AuditId{asked.merge}, .reason = asked.reason};
    TRY_VOID(registry::undo_employer_merge(store, TRY(context.areas()), context.operating(), undo,
                                           dependents, moment()));
    done(context, {"Đã huỷ lần sáp nhập ", "Undone: merge "}, undo.merge);
    return {};
}

}  // namespace

void add_employer_merge(Command& app, Context& context)
{
    auto& employer = *app.get_subcommand("employer");
    Verb<Asked>(employer, context, "merge", {"Sáp nhập hai đơn vị", "Merge two employers"})
        .needs("kept", &Asked::kept, {"Mã đơn vị còn lại", "Unit code of the one that is kept"})
        .needs("gone", &Asked::gone, {"Mã đơn vị được sáp nhập", "Unit code of the one that goes"})
        .may_have("--from", &Asked::from, {"Ngày tiếp quản", "Day of the take-over"})
        .reason()
        .does(merge);
    Verb<Asked>(employer, context, "unmerge", {"Huỷ một lần sáp nhập", "Undo a merge"})
        .needs("merge", &Asked::merge, {"Số của lần sáp nhập", "Number of the merge"})
        .reason()
        .does(unmerge);
}

}  // namespace ansinh::cli
