#include "base/format.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/health_commands.h"
#include "cli/output.h"
#include "cli/table.h"
#include "cli/verb.h"
#include "coverage/sponsor.h"

#include <string>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::int64_t number = 0;
    int months = 12;
    std::vector<std::string> members;
    std::string collector;
    std::string name;
    std::string donor;
    std::string area;
    std::int64_t amount = 0;
    std::string document;
    std::string reason;
};

/// What a command on enrolments works with; the operator's name lives as long as it does.
struct Desk {
    db::Database& store;
    registry::Areas areas;
    law::Law law;
    access::Actor actor;

    coverage::EnrolmentDesk desk() const { return {.areas = areas, .law = law, .actor = actor}; }
};

Checked<Desk> opened(Context& context)
{
    auto& store = TRY(context.store()).get();
    return Desk{.store = store,
                .areas = TRY(context.areas()),
                .law = context.law(),
                .actor = context.operating()};
}

Checked<std::vector<PersonId>> people_of(const std::vector<std::string>& typed)
{
    std::vector<PersonId> people;
    Problems problems;
    for (const auto& text : typed) {
        auto person = parse_person_id(text);
        if (person)
            people.push_back(*person);
        else
            problems.push_back(std::move(person).error());
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return people;
}

std::string dong(Vnd amount, Language language)
{
    return format::number(Decimal(amount.dong()), language);
}

Checked<coverage::HouseholdAsked> household_of(const Asked& asked)
{
    return coverage::HouseholdAsked{.household = HouseholdId{asked.number},
                                    .members = TRY(people_of(asked.members)),
                                    .months = asked.months,
                                    .collector = asked.collector};
}

Checked<void> quote(Context& context, const Asked& asked)
{
    const auto desk = TRY(opened(context));
    const auto quoted =
        TRY(coverage::quote_household(desk.store, desk.desk(), TRY(household_of(asked)), today()));
    const auto language = context.options.language;
    Table table({{.heading = context.say({"Mã số", "Number"})},
                 {.heading = context.say({"Nhóm", "Group"})},
                 {.heading = context.say({"Mức đóng", "Premium"}), .align = Align::right},
                 {.heading = context.say({"Hỗ trợ", "Support"}), .align = Align::right},
                 {.heading = context.say({"Phải thu", "Own"}), .align = Align::right},
                 {.heading = context.say({"Từ", "From"})},
                 {.heading = context.say({"Đến", "Until"})}});
    json::array lines;
    for (const auto& line : quoted.quote.lines) {
        const auto premium = line.premium.premium;
        table.add({text(line.person), std::string(law::label_of(line.group).in(language)),
                   dong(premium, language), dong(premium - line.own(), language),
                   dong(line.own(), language), to_string(line.term.validity.from),
                   to_string(line.term.validity.to->plus_days(-1))});
        lines.push_back(json::object{{"person", text(line.person)},
                                     {"group", law::key_of(line.group)},
                                     {"premium", premium.dong()},
                                     {"own", line.own().dong()}});
    }
    if (context.options.json) {
        print(json::serialize(json::object{{"lines", std::move(lines)},
                                           {"premium", quoted.quote.premium.dong()},
                                           {"own", quoted.quote.own.dong()}}));
        return {};
    }
    print(table.text());
    print(fmt::format("{}: {}", context.say({"Cộng phải thu", "To collect"}),
                      dong(quoted.quote.own, language)));
    return {};
}

void show(const Context& context, const coverage::Enrolment& enrolment)
{
    if (context.options.json)
        print(json::serialize(json::object{{"id", enrolment.id},
                                           {"status", coverage::code(enrolment.status)},
                                           {"own", enrolment.own.dong()},
                                           {"receipt", enrolment.receipt}}));
    else
        print(fmt::format("{} {} {} {}", enrolment.id, coverage::code(enrolment.status),
                          dong(enrolment.own, context.options.language), enrolment.receipt));
}

Checked<void> make(Context& context, const Asked& asked)
{
    const auto desk = TRY(opened(context));
    show(context, TRY(coverage::enrol_household(desk.store, desk.desk(), TRY(household_of(asked)),
                                                moment())));
    return {};
}

Checked<void> pay(Context& context, const Asked& asked)
{
    const auto desk = TRY(opened(context));
    show(context,
         TRY(coverage::pay_enrolment(desk.store, desk.desk(), asked.number, moment())).enrolment);
    return {};
}

template <coverage::EnrolmentStatus status>
Checked<void> close(Context& context, const Asked& asked)
{
    const auto desk = TRY(opened(context));
    show(context, TRY(coverage::close_enrolment(desk.store, desk.desk(), asked.number, status,
                                                asked.reason, moment())));
    return {};
}

Checked<void> list(Context& context, const Asked&)
{
    const auto desk = TRY(opened(context));
    for (const auto& one : TRY(coverage::enrolments(desk.store, desk.desk(), {})))
        show(context, one);
    return {};
}

Checked<void> open_fund(Context& context, const Asked& asked)
{
    const auto desk = TRY(opened(context));
    const auto id = TRY(coverage::open_fund(
        desk.store, desk.desk(), {.name = asked.name, .donor = asked.donor, .area = asked.area},
        moment()));
    print(std::to_string(id));
    return {};
}

void show(const Context& context, const coverage::SponsorFund& fund)
{
    const auto language = context.options.language;
    if (context.options.json)
        print(json::serialize(json::object{{"id", fund.id},
                                           {"given", fund.given.dong()},
                                           {"granted", fund.granted.dong()},
                                           {"left", fund.left().dong()},
                                           {"people", fund.people}}));
    else
        print(fmt::format("{} {} · {} · {}: {} · {}: {} · {}: {} ({})", fund.id, fund.name,
                          fund.donor, context.say({"nhận", "given"}), dong(fund.given, language),
                          context.say({"tặng", "granted"}), dong(fund.granted, language),
                          context.say({"còn", "left"}), dong(fund.left(), language), fund.people));
}

Checked<void> deposit(Context& context, const Asked& asked)
{
    const auto desk = TRY(opened(context));
    TRY_VOID(coverage::deposit(
        desk.store, desk.desk(),
        {.fund = asked.number, .amount = Vnd{asked.amount}, .document = asked.document}, moment()));
    show(context, TRY(coverage::fund_report(desk.store, desk.desk(), asked.number)).fund);
    return {};
}

Checked<void> grant(Context& context, const Asked& asked)
{
    const auto desk = TRY(opened(context));
    const auto granted = TRY(coverage::grant(desk.store, desk.desk(),
                                             {.fund = asked.number,
                                              .people = TRY(people_of(asked.members)),
                                              .months = asked.months,
                                              .document = asked.document},
                                             moment()));
    if (!granted.refused.empty())
        print_problems(granted.refused, context.options.language, context.options.json);
    show(context, TRY(coverage::fund_report(desk.store, desk.desk(), asked.number)).fund);
    return {};
}

Checked<void> report(Context& context, const Asked& asked)
{
    const auto desk = TRY(opened(context));
    const auto found = TRY(coverage::fund_report(desk.store, desk.desk(), asked.number));
    show(context, found.fund);
    Table table({{.heading = context.say({"Ngày", "Day"})},
                 {.heading = context.say({"Khoản", "Entry"})},
                 {.heading = context.say({"Số tiền", "Amount"}), .align = Align::right},
                 {.heading = context.say({"Người", "Person"})},
                 {.heading = context.say({"Văn bản", "Document"})}});
    for (const auto& entry : found.entries)
        table.add({to_string(entry.on), entry.kind, dong(entry.amount, context.options.language),
                   entry.person ? redacted(*entry.person) : "", entry.document});
    if (!context.options.json) print(table.text());
    return {};
}

const Bilingual months_text{"Số tháng: 3, 6 hoặc 12", "Months: 3, 6 or 12"};
const Bilingual number_text{"Số", "Number"};
const Bilingual members_text{"Mã số BHXH của người tham gia", "Numbers of those who join"};
const Bilingual document_text{"Số, ngày của văn bản", "The document"};

}  // namespace

void add_enrol_commands(Command& app, Context& context)
{
    auto* noun = app.add_subcommand(
        "enrol", context.say({"Đăng ký tham gia theo hộ", "Enrolment of households"}));
    noun->require_subcommand(1);
    const auto household = [&](const char* name, const Bilingual& text, Verb<Asked>::Carried act) {
        Verb<Asked>(*noun, context, name, text)
            .needs("household", &Asked::number, {"Số hộ", "Number of the household"})
            .may_have("--months", &Asked::months, months_text)
            .may_have("--member", &Asked::members, members_text)
            .may_have("--collector", &Asked::collector, {"Mã nhân viên thu", "Collector's code"})
            .does(act);
    };
    household("quote", {"Tính mức đóng", "What it costs"}, quote);
    household("make", {"Lập đăng ký chờ nộp tiền", "Enrol, to be paid for"}, make);
    Verb<Asked>(*noun, context, "pay",
                {"Đã thu tiền: cấp biên lai và thẻ", "Paid: receipt and cards"})
        .needs("number", &Asked::number, number_text)
        .does(pay);
    Verb<Asked>(*noun, context, "cancel", {"Hủy đăng ký", "Cancel an enrolment"})
        .needs("number", &Asked::number, number_text)
        .reason()
        .does(close<coverage::EnrolmentStatus::cancelled>);
    Verb<Asked>(*noun, context, "refuse", {"Từ chối, nêu lý do", "Refuse, with a reason"})
        .needs("number", &Asked::number, number_text)
        .reason()
        .does(close<coverage::EnrolmentStatus::refused>);
    Verb<Asked>(*noun, context, "list", {"Các đăng ký gần đây", "The latest enrolments"})
        .does(list);
}

void add_sponsor_commands(Command& app, Context& context)
{
    auto* noun = app.add_subcommand("sponsor",
                                    context.say({"Quỹ tài trợ thẻ BHYT", "Funds that give cards"}));
    noun->require_subcommand(1);
    Verb<Asked>(*noun, context, "open", {"Mở quỹ", "Open a fund"})
        .needs("name", &Asked::name, {"Tên quỹ", "Name"})
        .needs("--donor", &Asked::donor, {"Nhà tài trợ", "Donor"})
        .needs("--area", &Asked::area, {"Địa bàn", "Area"})
        .does(open_fund);
    Verb<Asked>(*noun, context, "deposit", {"Ghi khoản tài trợ", "Book a gift"})
        .needs("fund", &Asked::number, number_text)
        .needs("--amount", &Asked::amount, {"Số đồng", "In đồng"})
        .needs("--document", &Asked::document, document_text)
        .does(deposit);
    Verb<Asked>(*noun, context, "grant",
                {"Tặng thẻ cho người có tên", "Give cards to named people"})
        .needs("fund", &Asked::number, number_text)
        .needs("--person", &Asked::members, members_text)
        .may_have("--months", &Asked::months, months_text)
        .needs("--document", &Asked::document, document_text)
        .does(grant);
    Verb<Asked>(*noun, context, "report", {"Báo cáo của quỹ", "What became of a fund"})
        .needs("fund", &Asked::number, number_text)
        .does(report);
}

}  // namespace ansinh::cli
