#include "access/audit.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/health_commands.h"
#include "cli/output.h"
#include "cli/table.h"
#include "cli/verb.h"
#include "coverage/cards_run.h"

#include <string>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string day;
    std::string area;
    std::string number;
    std::string reason;
};

Checked<Date> day_of(const std::string& text, const char* option)
{
    auto day = Date::parse(text);
    if (!day) day.error().where = option;
    return all(std::move(day));
}

Checked<void> run(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    coverage::CardsRequest request{
        .on = asked.day.empty() ? today() : TRY(day_of(asked.day, "--day")), .area = {}};
    if (!asked.area.empty()) {
        auto area = areas.resolve(asked.area, request.on);
        if (!area) area.error().where = "--area";
        request.area = TRY(all(std::move(area)));
    }
    const auto done = TRY(
        coverage::run_cards(store, context.law(), areas, context.operating(), request, moment()));
    if (context.options.json) {
        print(json::serialize(json::object{{"run", done.run.value()},
                                           {"people", done.worked.rows},
                                           {"differences", done.worked.posted},
                                           {"memberships_begun", done.begun},
                                           {"memberships_ended", done.ended},
                                           {"issued", done.issued},
                                           {"voided", done.voided},
                                           {"unresolved", done.unresolved}}));
        return {};
    }
    const auto line = [&](const Bilingual& what, std::int64_t count) {
        print(fmt::format("{:<44} {:>12}", context.say(what),
                          format::number(Decimal(count), context.options.language)));
    };
    line({"Người được xét", "People looked at"}, done.worked.rows);
    line({"Bắt đầu tham gia", "Memberships begun"}, done.begun);
    line({"Kết thúc tham gia", "Memberships ended"}, done.ended);
    line({"Thẻ cấp", "Cards issued"}, done.issued);
    line({"Thẻ thu hồi", "Cards voided"}, done.voided);
    line({"Nhóm chưa có mã trên thẻ", "Groups without a code on the card"}, done.unresolved);
    return {};
}

std::string last_day(const Validity& validity)
{
    return validity.to ? to_string(validity.to->plus_days(-1)) : "";
}

Checked<void> show(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    auto person = parse_person_id(asked.number);
    if (!person) person.error().where = "NUMBER";
    const auto id = TRY(all(std::move(person)));
    db::Transaction transaction(store);
    access::record(
        store, context.operating(),
        {.action = "person.look", .object_kind = "person", .object = id.value(), .detail = "cards"},
        moment());
    transaction.commit();
    Table table({{.heading = context.say({"Số thẻ", "Card"})},
                 {.heading = context.say({"Từ", "From"})},
                 {.heading = context.say({"Đến", "Until"})},
                 {.heading = context.say({"Liên tục từ", "Continuous since"})},
                 {.heading = context.say({"Tình trạng", "State"})}});
    json::array list;
    for (const auto& card : coverage::cards_of(store, id)) {
        const auto state = coverage::state_of(card, today());
        table.add({coverage::full_number(card), to_string(card.validity.from),
                   last_day(card.validity), to_string(card.continuous_since),
                   coverage::word(state).in(context.options.language)});
        list.push_back(json::object{{"number", coverage::full_number(card)},
                                    {"from", to_string(card.validity.from)},
                                    {"to", last_day(card.validity)},
                                    {"continuous_since", to_string(card.continuous_since)},
                                    {"state", coverage::code(state)}});
    }
    print(context.options.json ? json::serialize(json::object{{"cards", std::move(list)}})
                               : table.text());
    return {};
}

}  // namespace

void add_card_commands(Command& app, Context& context)
{
    auto* noun =
        app.add_subcommand("cards", context.say({"Thẻ bảo hiểm y tế", "Health-insurance cards"}));
    noun->require_subcommand(1);
    Verb<Asked>(*noun, context, "run",
                {"Cấp thẻ theo chênh lệch: chạy lần hai không cấp gì",
                 "Issue cards by difference: a second run issues none"})
        .may_have("--day", &Asked::day, {"Ngày", "The day"})
        .may_have("--area", &Asked::area, {"Chỉ địa bàn này", "Of this area alone"})
        .does(run);
    Verb<Asked>(*noun, context, "show", {"Các thẻ của một người", "The cards of a person"})
        .needs("number", &Asked::number, {"Mã số BHXH", "Social-insurance number"})
        .does(show);
}

}  // namespace ansinh::cli
