#include "access/trail.h"
#include "api/units_json.h"
#include "base/date.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/table.h"

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
    std::vector<std::string> words;  ///< a name need not be quoted
    std::string on;
    std::string known;
    std::size_t limit = 20;

    std::string text() const { return fmt::format("{}", fmt::join(words, " ")); }
};

/// What the records of units refer to, read once for a command.
struct Desk {
    registry::Areas areas;
    registry::Offices offices;
    registry::WageRegions regions;

    api::UnitNames names() const
    {
        return {.areas = areas, .offices = offices, .regions = regions};
    }
};

Checked<Desk> opened(Context& context, db::Database& store)
{
    return Desk{.areas = TRY(context.areas()),
                .offices = registry::Offices::load(store),
                .regions = registry::WageRegions::load(store)};
}

access::Actor operating()
{
    return access::local_operator(environment("USER").value_or("operator"));
}

Checked<std::optional<Date>> day(const std::string& text, const char* option)
{
    if (text.empty()) return std::optional<Date>{};
    auto day = Date::parse(text);
    if (day) return std::optional(*day);
    day.error().where = option;
    return std::unexpected(Problems{std::move(day).error()});
}

Checked<registry::AsOf> as_of(db::Database& store, const Asked& asked)
{
    registry::AsOf meant{.on = TRY(day(asked.on, "--on"))};
    if (const auto known = TRY(day(asked.known, "--known")))
        meant.known = access::last_until(store, to_string(*known));
    return meant;
}

/// What a person reads of a value: the name of a word or an area, the text of a field.
std::string plain(const json::value& value, Language language)
{
    if (value.is_string()) return std::string(value.as_string());
    if (!value.is_object()) return json::serialize(value);
    const auto& object = value.as_object();
    if (const auto* text = object.if_contains(language == Language::vi ? "vi" : "en"))
        return plain(*text, language);
    if (const auto* name = object.if_contains("name")) return plain(*name, language);
    return json::serialize(value);
}

/// One line for each field.
std::string lines(const json::object& object, Language language)
{
    Table table({{.heading = ""}, {.heading = ""}});
    for (const auto& [key, value] : object)
        if (!value.is_array())
            table.add({std::string(std::string_view(key)), plain(value, language)});
    return table.text();
}

/// One line for each hit: these fields of it.
std::string rows(const json::array& hits, const std::vector<std::string_view>& fields,
                 Language language)
{
    std::vector<Column> columns;
    for (const auto field : fields) columns.push_back({.heading = std::string(field)});
    Table table(std::move(columns));
    for (const auto& hit : hits) {
        std::vector<std::string> cells;
        for (const auto field : fields) {
            const auto* value = hit.as_object().if_contains(field);
            cells.push_back(value == nullptr ? "" : plain(*value, language));
        }
        table.add(std::move(cells));
    }
    return table.text();
}

void show(const Context& context, const json::object& object, const std::string& text)
{
    print(context.options.json ? json::serialize(object) : text);
}

Checked<void> show_employer(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context, store));
    const auto meant = TRY(as_of(store, asked));
    const auto found =
        TRY(all(registry::employer(store, desk.areas, operating(), asked.text(), meant)));
    const auto& into = found.version.record.merged_into;
    const auto object = api::to_json(desk.names(), found, meant.on.value_or(today()),
                                     into ? registry::unit_code(store, *into) : std::string());
    show(context, object, lines(object, context.options.language));
    return {};
}

Checked<void> find_employers(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context, store));
    registry::EmployerIndex index;
    const auto found =
        TRY(all(index.find(store, desk.areas, operating(), asked.text(), asked.limit)));
    const auto object = api::to_json(desk.names(), found);
    show(context, object,
         rows(object.at("hits").as_array(),
              {"unit_code", "tax_code", "name", "commune", "size", "status"},
              context.options.language));
    return {};
}

Checked<void> show_facility(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context, store));
    const auto found = TRY(all(registry::facility(store, desk.areas, operating(), asked.text(),
                                                  TRY(as_of(store, asked)))));
    const auto object = api::to_json(desk.names(), found);
    show(context, object, lines(object, context.options.language));
    return {};
}

Checked<void> find_facilities(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context, store));
    const auto object =
        api::to_json(desk.names(), TRY(all(registry::find_facilities(store, desk.areas, operating(),
                                                                     asked.text(), asked.limit))));
    show(context, object,
         rows(object.at("hits").as_array(), {"code", "name", "commune", "status"},
              context.options.language));
    return {};
}

Checked<void> show_office(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context, store));
    const auto on = TRY(day(asked.on, "--on")).value_or(today());
    const auto* office = desk.offices.by_code(asked.text(), on);
    if (office == nullptr)
        return std::unexpected(Problems{
            {.code = "office/unknown",
             .detail = {"Không có cơ quan BHXH mang mã này vào ngày đó.",
                        "No office has this code on that day."},
             .remedy = {"Tìm bằng: ansinh office find.", "Search with: ansinh office find."}}});
    const auto object = api::to_json(desk.names(), *office);
    show(context, object, lines(object, context.options.language));
    return {};
}

/// Offices whose code or name holds the words; the office that manages a commune, by its name.
Checked<void> find_offices(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto desk = TRY(opened(context, store));
    const auto on = TRY(day(asked.on, "--on")).value_or(today());
    json::array offices;
    for (const auto* office : desk.offices.named(asked.text(), on)) {
        if (offices.size() == asked.limit) break;
        offices.push_back(api::to_json(desk.names(), *office));
    }
    const auto text = rows(offices, {"code", "name", "level", "parent"}, context.options.language);
    show(context, {{"offices", std::move(offices)}}, text);
    return {};
}

using Ask = Checked<void> (*)(Context&, const Asked&);

struct Verb {
    const char* name;
    Bilingual description;
    Ask ask;
};

void add_noun(Command& app, Context& context, const char* noun, const Bilingual& description,
              const std::vector<Verb>& verbs)
{
    auto* command = app.add_subcommand(noun, context.say(description));
    command->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    for (const auto& verb : verbs) {
        auto* one = command->add_subcommand(verb.name, context.say(verb.description));
        one->add_option("text", asked->words, context.say({"Mã hoặc tên", "Code or name"}))
            ->required()
            ->type_name("");
        one->add_option(
               "--on", asked->on,
               context.say({"Ngày: 2023-12-15 hoặc 15/12/2023", "Day: 2023-12-15 or 15/12/2023"}))
            ->type_name("");
        if (std::string_view(verb.name) == "find")
            one->add_option("--limit", asked->limit,
                            context.say({"Số dòng tối đa", "Rows at most"}))
                ->between(1, 1000)
                ->option_text("1–1000");
        else
            one->add_option("--known", asked->known,
                            context.say({"Theo những gì đã biết đến hết ngày",
                                         "As known at the end of this day"}))
                ->type_name("");
        context.on(*one, [&context, asked, ask = verb.ask] { return ask(context, *asked); });
    }
}

}  // namespace

void add_unit_commands(Command& app, Context& context)
{
    add_noun(app, context, "employer", {"Đơn vị sử dụng lao động", "Employers"},
             {{"show", {"Một đơn vị, theo mã", "One employer, by its code"}, show_employer},
              {"find",
               {"Tìm theo mã, mã số thuế hoặc tên", "By code, tax code or name"},
               find_employers}});
    add_noun(app, context, "facility", {"Cơ sở khám chữa bệnh", "Health facilities"},
             {{"show", {"Một cơ sở, theo mã", "One facility, by its code"}, show_facility},
              {"find", {"Tìm theo mã hoặc tên", "By code or name"}, find_facilities}});
    add_noun(app, context, "office", {"Cơ quan BHXH", "Offices of social security"},
             {{"show", {"Một cơ quan, theo mã", "One office, by its code"}, show_office},
              {"find", {"Tìm theo mã hoặc tên", "By code or name"}, find_offices}});
}

}  // namespace ansinh::cli
