#include "api/units_json.h"
#include "base/date.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/table.h"
#include "cli/verb.h"
#include "coverage/money.h"
#include "registry/collection.h"

#include <memory>
#include <string>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string code;
    std::string name;
    std::string owner;  ///< code of an organisation, number of a point
    std::string kind;
    std::string area;
    std::int64_t point = 0;
    std::int64_t amount = 0;
    std::string fund;
    std::string document;
    std::string day;
    std::string reason;
};

Checked<Date> day_of(const std::string& text, const char* option)
{
    auto day = Date::parse(text);
    if (!day) day.error().where = option;
    return all(std::move(day));
}

void done(const Context& context, const std::string& what)
{
    print(context.options.json ? json::serialize(json::object{{"code", what}}) : what);
}

Checked<void> show(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto on = asked.day.empty() ? today() : TRY(day_of(asked.day, "--on"));
    const auto within = TRY(all(areas.resolve(asked.area, on)));
    const auto found =
        TRY(all(registry::collection(store, areas, context.operating(), within, on)));
    if (context.options.json) {
        const auto offices = registry::Offices::load(store);
        const auto regions = registry::WageRegions::load(store);
        print(json::serialize(
            api::to_json({.areas = areas, .offices = offices, .regions = regions}, found)));
        return {};
    }
    Table table({{.heading = context.say({"Tổ chức", "Organisation"})},
                 {.heading = context.say({"Điểm thu", "Point"}), .align = Align::right},
                 {.heading = context.say({"Nhân viên thu", "Collector"})},
                 {.heading = context.say({"Tên", "Name"})}});
    for (const auto& organisation : found) {
        table.add({organisation.code, "", "", organisation.name});
        for (const auto& point : organisation.points) {
            table.add({"", std::to_string(point.id), "", point.name});
            for (const auto& collector : point.collectors)
                table.add({"", "", collector.code, collector.name});
        }
    }
    print(table.text());
    return {};
}

Checked<void> add_organisation(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    TRY_VOID(registry::add_organisation(store, TRY(context.areas()), context.operating(),
                                        {.code = asked.code,
                                         .name = asked.name,
                                         .kind = asked.kind,
                                         .area = asked.area,
                                         .from = TRY(day_of(asked.day, "--from")),
                                         .reason = asked.reason},
                                        moment()));
    done(context, asked.code);
    return {};
}

Checked<void> add_point(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto id = TRY(registry::add_point(store, TRY(context.areas()), context.operating(),
                                            {.organisation = asked.owner,
                                             .name = asked.name,
                                             .commune = asked.area,
                                             .from = TRY(day_of(asked.day, "--from")),
                                             .reason = asked.reason},
                                            moment()));
    done(context, std::to_string(id));
    return {};
}

Checked<void> add_collector(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    TRY_VOID(registry::add_collector(store, TRY(context.areas()), context.operating(),
                                     {.point = asked.point,
                                      .code = asked.code,
                                      .name = asked.name,
                                      .from = TRY(day_of(asked.day, "--from")),
                                      .reason = asked.reason},
                                     moment()));
    done(context, asked.code);
    return {};
}

Checked<void> show_cash(Context& context, const Asked& /*asked*/)
{
    const auto held = TRY(
        coverage::cash_held(TRY(context.store()).get(), TRY(context.areas()), context.operating()));
    const auto language = context.options.language;
    Table table({{.heading = context.say({"Nhân viên thu", "Collector"})},
                 {.heading = context.say({"Quỹ", "Fund"})},
                 {.heading = context.say({"Đang giữ", "Held"}), .align = Align::right}});
    json::array list;
    for (const auto& one : held) {
        table.add({one.collector.empty() ? context.say({"tại cơ quan", "the office's own desk"})
                                         : one.collector,
                   context.say(ledger::word(one.fund)),
                   format::number(Decimal{one.amount.dong()}, language)});
        list.push_back(json::object{{"collector", one.collector},
                                    {"fund", ledger::code(one.fund)},
                                    {"amount", one.amount.dong()}});
    }
    print(context.options.json ? json::serialize(json::object{{"held", std::move(list)}})
                               : table.text());
    return {};
}

Checked<void> hand_over(Context& context, const Asked& asked)
{
    const auto id = TRY(coverage::hand_over(TRY(context.store()).get(), TRY(context.areas()),
                                            context.operating(),
                                            {.collector = asked.code,
                                             .fund = asked.fund,
                                             .amount = Vnd{asked.amount},
                                             .document = asked.document},
                                            moment()));
    done(context, std::to_string(id));
    return {};
}

template <auto end>
Checked<void> ended(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    TRY_VOID(end(store, TRY(context.areas()), context.operating(),
                 {.code = asked.code, .on = TRY(day_of(asked.day, "--on")), .reason = asked.reason},
                 moment()));
    done(context, asked.code);
    return {};
}

const Bilingual from_text{"Từ ngày", "From this day"};
const Bilingual on_text{"Ngày đầu tiên không còn", "The first day that it is there no more"};
const Bilingual name_text{"Tên", "Name"};

}  // namespace

void add_collection_commands(Command& app, Context& context)
{
    auto* noun =
        app.add_subcommand("collection", context.say({"Mạng lưới thu", "The collection network"}));
    noun->require_subcommand(1);
    Verb<Asked>(*noun, context, "show", {"Mạng lưới thu của một địa bàn", "The network of an area"})
        .needs("area", &Asked::area, {"Mã hoặc tên", "Code or name"})
        .may_have("--on", &Asked::day, {"Vào ngày", "On this day"})
        .does(show);
    Verb<Asked>(*noun, context, "add-organisation",
                {"Thêm tổ chức dịch vụ thu", "Add an organisation"})
        .needs("code", &Asked::code, {"Mã", "Code"})
        .needs("name", &Asked::name, name_text)
        .needs("--kind", &Asked::kind, {"Loại, ví dụ post", "Kind, for example post"})
        .needs("--area", &Asked::area, {"Địa bàn của hợp đồng", "Area of its contract"})
        .needs("--from", &Asked::day, from_text)
        .reason()
        .does(add_organisation);
    Verb<Asked>(*noun, context, "add-point", {"Thêm điểm thu", "Add a point"})
        .needs("organisation", &Asked::owner, {"Mã tổ chức", "Code of its organisation"})
        .needs("name", &Asked::name, name_text)
        .needs("--commune", &Asked::area, {"Xã, phường", "Commune"})
        .needs("--from", &Asked::day, from_text)
        .reason()
        .does(add_point);
    Verb<Asked>(*noun, context, "add-collector", {"Thêm nhân viên thu", "Add a collector"})
        .needs("point", &Asked::point, {"Số của điểm thu", "Number of the point"})
        .needs("code", &Asked::code, {"Mã", "Code"})
        .needs("name", &Asked::name, name_text)
        .needs("--from", &Asked::day, from_text)
        .reason()
        .does(add_collector);
    Verb<Asked>(*noun, context, "cash", {"Tiền nhân viên thu đang giữ", "What collectors hold"})
        .does(show_cash);
    Verb<Asked>(
        *noun, context, "hand-over",
        {"Nhân viên thu đã nộp tiền vào tài khoản", "A collector has paid in what was collected"})
        .needs("fund", &Asked::fund, {"Quỹ: health hoặc voluntary", "Fund: health or voluntary"})
        .needs("amount", &Asked::amount, {"Số đồng", "VND"})
        .may_have(
            "--collector", &Asked::code,
            {"Mã nhân viên thu; bỏ trống là tại cơ quan", "Collector; the office's desk if absent"})
        .needs("--document", &Asked::document, {"Chứng từ của ngân hàng", "The bank's document"})
        .does(hand_over);
    const auto add_ending = [&](const char* name, const Bilingual& description,
                                Verb<Asked>::Carried action) {
        Verb<Asked>(*noun, context, name, description)
            .needs("code", &Asked::code, {"Mã, hoặc số của điểm thu", "Code, or number of a point"})
            .needs("--on", &Asked::day, on_text)
            .reason()
            .does(action);
    };
    add_ending("end-organisation", {"Chấm dứt một tổ chức", "End an organisation"},
               ended<registry::end_organisation>);
    add_ending("end-point", {"Chấm dứt một điểm thu", "End a point"}, ended<registry::end_point>);
    add_ending("end-collector", {"Chấm dứt một nhân viên thu", "End a collector"},
               ended<registry::end_collector>);
}

}  // namespace ansinh::cli
