#include "access/audit.h"
#include "access/trail.h"
#include "api/dependents.h"
#include "base/date.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/person_view.h"
#include "cli/places.h"
#include "cli/verb.h"
#include "registry/household.h"
#include "registry/merge.h"
#include "registry/people.h"
#include "registry/trails.h"

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string number;
    std::string other;  ///< the record that goes, of a merge
    std::int64_t household = 0;
    std::int64_t merge = 0;
    std::string on;
    std::string known;
    std::string from;
    std::string reason;
    std::vector<std::string> fields;  ///< "phone=0912345678"
};

/// Of one command: the shipped names live as long as it runs.
struct Desk {
    registry::Areas areas;
    registry::Ethnicities ethnicities;
    Language language;

    PersonView view() const
    {
        return {.names = {.areas = areas, .ethnicities = ethnicities}, .language = language};
    }
};

Checked<Desk> opened(Context& context)
{
    return Desk{.areas = TRY(context.areas()),
                .ethnicities = TRY(all(registry::Ethnicities::parse(
                    TRY(all(file_text(context.data_folder() / "ethnicities.csv")))))),
                .language = context.options.language};
}

template <class T>
Checked<T> at_option(Result<T> result, const char* option)
{
    if (!result) result.error().where = option;
    return all(std::move(result));
}

Checked<std::optional<Date>> day(const std::string& text, const char* option)
{
    if (text.empty()) return std::optional<Date>{};
    return std::optional(TRY(at_option(Date::parse(text), option)));
}

void look(const Context& context, db::Database& store, const std::string& kind, std::int64_t object)
{
    db::Transaction transaction(store);
    access::record(store, context.operating(),
                   {.action = kind + ".look", .object_kind = kind, .object = object}, moment());
    transaction.commit();
}

void show(const Context& context, const std::string& text, const json::value& value)
{
    print(context.options.json ? json::serialize(value) : text);
}

void show(const Context& context, const Desk& desk, const registry::FoundPerson& found)
{
    const auto view = desk.view();
    show(context, view.person(found), api::to_json(view.names, found, api::Masking::masked));
}

Checked<void> show_person(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context));
    const auto id = TRY(at_option(parse_person_id(asked.number), "NUMBER"));
    registry::AsOf as_of{.on = TRY(day(asked.on, "--on"))};
    if (const auto known = TRY(day(asked.known, "--known")))
        as_of.known = access::last_until(store, to_string(*known));
    const auto found =
        TRY(all(registry::person(store, registry::Territory::whole_nation(), id, as_of)));
    look(context, store, "person", found.id.value());
    show(context, desk, found);
    return {};
}

Checked<void> show_history(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context));
    const auto id = TRY(at_option(parse_person_id(asked.number), "NUMBER"));
    const auto versions =
        TRY(all(registry::person_versions(store, registry::Territory::whole_nation(), id)));
    look(context, store, "person", id.value());
    const auto trails = registry::trails_of(store, versions);
    const auto view = desk.view();
    show(context, view.history(versions, trails),
         json::object{{"versions", api::to_json(view.names, versions, trails)}});
    return {};
}

/// "phone=0912345678" into the form. Refuses record/unknown-code.
Checked<registry::PersonForm> form_of(const std::vector<std::string>& fields)
{
    registry::PersonForm form;
    Problems problems;
    for (const auto& field : fields) {
        const auto equals = field.find('=');
        auto* member = equals == std::string::npos
                           ? nullptr
                           : registry::form_field(form, std::string_view(field).substr(0, equals));
        if (member != nullptr)
            *member = field.substr(equals + 1);
        else
            problems.push_back({.code = "record/unknown-code",
                                .detail = {"Không có trường này.", "There is no such field."},
                                .where = "--set",
                                .remedy = {"Viết TRƯỜNG=GIÁ TRỊ, ví dụ phone=0912345678.",
                                           "Write FIELD=VALUE, for example phone=0912345678."}});
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return form;
}

Checked<void> register_one(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context));
    const registry::Registration registration{.form = TRY(form_of(asked.fields)),
                                              .from = TRY(day(asked.from, "--from")),
                                              .reason = asked.reason};
    show(context, desk,
         TRY(registry::register_person(store, desk.areas, context.operating(), registration,
                                       moment())));
    return {};
}

Checked<void> correct(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context));
    const auto id = TRY(at_option(parse_person_id(asked.number), "NUMBER"));
    const auto now = TRY(all(registry::person(store, registry::Territory::whole_nation(), id)));
    const registry::PersonChange change{.id = id,
                                        .seen = now.version.recorded,
                                        .form = TRY(form_of(asked.fields)),
                                        .from = TRY(day(asked.from, "--from")),
                                        .reason = asked.reason};
    show(context, desk,
         TRY(registry::change_person(store, desk.areas, context.operating(), change, moment())));
    return {};
}

void show(const Context& context, db::Database& store, const registry::Merge& merge)
{
    const std::array numbers = {merge.id};
    show(context,
         context.say(merge.undone ? Bilingual{"Đã hoàn tác lần gộp ", "Undone: merge "}
                                  : Bilingual{"Đã gộp; số lần gộp: ", "Merged; the merge is "}) +
             std::to_string(merge.id.value()),
         api::to_json(merge, access::trails(store, numbers)));
}

Checked<void> merge(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context));
    const auto nation = registry::Territory::whole_nation();
    const auto kept = TRY(at_option(parse_person_id(asked.number), "KEPT"));
    const auto gone = TRY(at_option(parse_person_id(asked.other), "GONE"));
    const auto dependents = api::person_dependents();
    const registry::MergeOrder order{
        .kept = kept,
        .gone = gone,
        .kept_seen = TRY(all(registry::person(store, nation, kept))).version.recorded,
        .gone_seen = TRY(all(registry::person(store, nation, gone))).version.recorded,
        .from_gone = asked.fields,
        .reason = asked.reason};
    show(context, store,
         TRY(registry::merge_people(store, desk.areas, context.operating(), order, dependents,
                                    moment())));
    return {};
}

Checked<void> unmerge(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto dependents = api::person_dependents();
    show(context, store,
         TRY(registry::undo_merge(store, areas, context.operating(),
                                  {.merge = AuditId{asked.merge}, .reason = asked.reason},
                                  dependents, moment())));
    return {};
}

Checked<void> split(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context));
    const auto id = TRY(at_option(parse_person_id(asked.number), "NUMBER"));
    const auto now = TRY(all(registry::person(store, registry::Territory::whole_nation(), id)));
    const auto dependents = api::person_dependents();
    const registry::Split order{.id = id,
                                .seen = now.version.recorded,
                                .form = TRY(form_of(asked.fields)),
                                .reason = asked.reason};
    show(context, desk,
         TRY(registry::split_person(store, desk.areas, context.operating(), order, dependents,
                                    moment())));
    return {};
}

Checked<void> show_household(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context));
    const auto found = TRY(
        all(registry::household(store, registry::Territory::whole_nation(),
                                HouseholdId{asked.household}, {.on = TRY(day(asked.on, "--on"))})));
    look(context, store, "household", found.id.value());
    const auto view = desk.view();
    show(context, view.household(found), api::to_json(view.names, found));
    return {};
}

const Bilingual number_text{"Mã số BHXH", "Social-insurance number"};
const Bilingual field_text{"TRƯỜNG=GIÁ TRỊ, ví dụ phone=0912345678",
                           "FIELD=VALUE, for example phone=0912345678"};
const Bilingual day_text{"Tình trạng vào ngày", "The state on a day"};

}  // namespace

void add_person_commands(Command& app, Context& context)
{
    auto* person = app.add_subcommand("person", context.say({"Người trong sổ", "People"}));
    person->require_subcommand(1);
    Verb<Asked>(*person, context, "show", {"Xem một người", "Show a person"})
        .needs("number", &Asked::number, number_text)
        .may_have("--on", &Asked::on, day_text)
        .may_have("--known", &Asked::known, {"Theo hiểu biết đến ngày", "As known on a day"})
        .does(show_person);
    Verb<Asked>(*person, context, "history", {"Quá trình của hồ sơ", "Every version of a record"})
        .needs("number", &Asked::number, number_text)
        .does(show_history);
    Verb<Asked>(*person, context, "register", {"Đăng ký một người", "Register a person"})
        .may_have("--set", &Asked::fields, field_text)
        .may_have("--from", &Asked::from, {"Có hiệu lực từ ngày", "Since when this holds"})
        .reason()
        .does(register_one);
    Verb<Asked>(*person, context, "correct",
                {"Đính chính, hoặc thay đổi từ một ngày", "Correct, or change from a day"})
        .needs("number", &Asked::number, number_text)
        .may_have("--set", &Asked::fields, field_text)
        .may_have("--from", &Asked::from, {"Ngày thay đổi", "Day of the change"})
        .reason()
        .does(correct);
    Verb<Asked>(*person, context, "merge", {"Gộp hai hồ sơ", "Merge two records"})
        .needs("kept", &Asked::number, {"Mã số được giữ", "The number that is kept"})
        .needs("gone", &Asked::other, {"Mã số được gộp vào", "The number that goes"})
        .may_have("--take", &Asked::fields,
                  {"Trường lấy từ hồ sơ gộp vào", "Fields taken from the one that goes"})
        .reason()
        .does(merge);
    Verb<Asked>(*person, context, "unmerge", {"Hoàn tác một lần gộp", "Undo a merge"})
        .needs("merge", &Asked::merge, {"Số lần gộp", "Number of the merge"})
        .reason()
        .does(unmerge);
    Verb<Asked>(*person, context, "split",
                {"Tách một người khỏi hồ sơ", "Take a person out of a record"})
        .needs("number", &Asked::number, number_text)
        .may_have("--set", &Asked::fields, field_text)
        .reason()
        .does(split);
    auto* household = app.add_subcommand("household", context.say({"Hộ gia đình", "Households"}));
    household->require_subcommand(1);
    Verb<Asked>(*household, context, "show", {"Xem một hộ", "Show a household"})
        .needs("number", &Asked::household, {"Số hộ", "Number of the household"})
        .may_have("--on", &Asked::on, day_text)
        .does(show_household);
}

}  // namespace ansinh::cli
