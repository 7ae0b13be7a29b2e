#include "access/audit.h"
#include "base/date.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/table.h"
#include "registry/person.h"
#include "registry/search.h"

#include <memory>
#include <string>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::vector<std::string> words;  ///< a name need not be quoted
    std::size_t limit = 20;
};

std::string reasons(const Context& context, const registry::PersonFound& hit)
{
    std::vector<std::string> words;
    for (const auto reason : hit.reasons) words.push_back(context.say(registry::word(reason)));
    return fmt::format("{}", fmt::join(words, "; "));
}

std::string as_table(const Context& context, const registry::Areas& areas,
                     const registry::PeopleFound& found)
{
    Table table({{context.say({"Mã số BHXH", "SI number"})},
                 {context.say({"Họ và tên", "Name"})},
                 {context.say({"Năm sinh", "Born"}), Align::right},
                 {context.say({"Nơi ở", "Commune"})},
                 {context.say({"Vì sao", "Why"})}});
    for (const auto& hit : found.hits)
        table.add({text(hit.person), hit.name, std::to_string(hit.birth_year),
                   areas.area(hit.commune).full_name, reasons(context, hit)});
    auto shown = table.text();
    if (found.hits.empty())
        shown = context.say({"Không tìm thấy ai trong phạm vi.", "Nobody within your areas."});
    if (found.more)
        shown += context.say({"\nCòn nữa: gõ thêm để thu hẹp.", "\nThere are more: type more."});
    if (found.ties) shown += "\n" + context.say(*found.ties);
    return shown;
}

std::string as_json(const registry::Areas& areas, const registry::PeopleFound& found)
{
    boost::json::array hits;
    for (const auto& hit : found.hits) {
        boost::json::array why;
        for (const auto reason : hit.reasons) why.emplace_back(registry::word(reason).en);
        hits.push_back({{"id", text(hit.person)},
                        {"name", hit.name},
                        {"birth_year", hit.birth_year},
                        {"commune", areas.area(hit.commune).code},
                        {"alive", hit.alive},
                        {"reasons", std::move(why)}});
    }
    return boost::json::serialize(
        boost::json::object{{"hits", std::move(hits)}, {"more", found.more}});
}

Checked<void> find(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto actor = context.operating();
    registry::PeopleIndex index;
    const auto found = TRY(all(registry::find_people(
        store, areas, index, actor,
        {.text = fmt::format("{}", fmt::join(asked.words, " ")), .limit = asked.limit})));
    // Who searched is on the record, what for is not: it is a name or a number of somebody.
    db::Transaction transaction(store);
    access::record(store, actor,
                   {.action = "person.search", .detail = fmt::format("hits={}", found.hits.size())},
                   moment());
    transaction.commit();
    print(context.options.json ? as_json(areas, found) : as_table(context, areas, found));
    return {};
}

}  // namespace

void add_person_find(Command& app, Context& context)
{
    auto* person = app.get_subcommand("person");
    if (person == nullptr) {
        person = app.add_subcommand(
            "person", context.say({"Người trong sổ đăng ký", "People of the register"}));
        person->require_subcommand(1);
    }
    auto* command = person->add_subcommand(
        "find", context.say({"Tìm theo số, hoặc họ tên kèm năm sinh, nơi ở",
                             "Find by a number, or a name with a birth year or a commune"}));
    const auto asked = std::make_shared<Asked>();
    command->add_option("text", asked->words, context.say({"Cần tìm", "What to find"}))->required();
    command->add_option("--limit", asked->limit, context.say({"Nhiều nhất", "At most"}))
        ->between(1, 50);
    context.on(*command, [&context, asked] { return find(context, *asked); });
}

}  // namespace ansinh::cli
