#include "cli/case_view.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/verb.h"
#include "report/case_letter.h"
#include "report/committee_list.h"

#include <charconv>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string number;
    std::string employer;
    std::string area;
    std::string on;
    std::string from;
    std::string state;
    std::string kind;
    std::string document;
    std::string file;  ///< of the letter, or where the output goes
    std::string channel = "letter";
    std::string because;
    std::string note;
    std::string reason;
    std::string until;
    std::string month_from;
    std::string month_to;
    std::string format = "text";
    std::string prefix;
    std::vector<std::string> instalments;
    std::optional<std::int64_t> amount;
    std::optional<std::int64_t> people;
    std::optional<std::int64_t> unregistered;
    std::int64_t step = 0;
    int months_least = 3;
    bool closed = false;
    bool send = false;
    bool refuse = false;
};

/// The law, the areas and the calendar of one run.
struct Standing {
    law::Law law;
    std::shared_ptr<const report::Office> office;

    compliance::Ground ground() const
    {
        return {
            .law = law, .areas = office->areas(), .is_working_day = [office = office](Date day) {
                return office->context().calendar.is_working_day(day);
            }};
    }
};
Checked<Standing> standing(Context& context)
{
    return Standing{.law = context.law(), .office = TRY(context.office())};
}

Checked<Date> day(const std::string& text)
{
    return text.empty() ? Checked<Date>{today()} : all(Date::parse(text));
}

Checked<std::optional<AreaId>> area(const Standing& standing, const std::string& text, Date on)
{
    if (text.empty()) return std::optional<AreaId>{};
    return std::optional{TRY(all(standing.office->areas().resolve(text, on)))};
}

Problem bad(std::string_view where, Bilingual detail)
{
    return {.code = "usage/bad-value", .detail = std::move(detail), .where = std::string(where)};
}

Checked<void> open(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    const auto ground = standing_now.ground();
    const auto on = TRY(day(asked.on));
    if (!asked.employer.empty()) {
        const auto one = TRY(compliance::open_case(store, ground, context.operating(),
                                                   asked.employer, on, moment()));
        print(told(context, ground,
                   TRY(compliance::case_file(store, ground, context.operating(), one.number, on)),
                   on));
        return {};
    }
    print(told(context, TRY(compliance::open_cases(store, ground, context.operating(),
                                                   {.area = TRY(area(standing_now, asked.area, on)),
                                                    .months_least = asked.months_least,
                                                    .on = on},
                                                   moment()))));
    return {};
}

Checked<void> list(Context& context, const Asked& asked, bool overdue)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    const auto on = TRY(day(asked.on));
    compliance::CaseFilter filter{.area = TRY(area(standing_now, asked.area, on)),
                                  .closed = asked.closed,
                                  .overdue = overdue,
                                  .on = on};
    if (!asked.state.empty()) {
        filter.state = compliance::state_of(asked.state);
        if (!filter.state)
            return std::unexpected(
                Problems{bad("--state", {"Trạng thái không có.", "There is no such state."})});
    }
    const auto ground = standing_now.ground();
    print(told(context, ground,
               TRY(compliance::case_files(store, ground, context.operating(), filter)), on));
    return {};
}

Checked<void> list_all(Context& context, const Asked& asked) { return list(context, asked, false); }
Checked<void> list_overdue(Context& context, const Asked& asked)
{
    return list(context, asked, true);
}

Checked<void> show(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    const auto ground = standing_now.ground();
    const auto on = TRY(day(asked.on));
    print(told(context, ground,
               TRY(compliance::case_file(store, ground, context.operating(), asked.number, on)),
               on));
    return {};
}

/// "2026-01-31=3000000"
Checked<compliance::Instalment> instalment(const std::string& text)
{
    const auto equals = text.find('=');
    std::int64_t amount = 0;
    const auto* first = text.data() + equals + 1;
    const auto* last = text.data() + text.size();
    if (equals == std::string::npos || std::from_chars(first, last, amount).ptr != last)
        return std::unexpected(Problems{
            bad("--instalment", {"Mỗi kỳ viết NGÀY=SỐ-TIỀN.", "An instalment is DAY=AMOUNT."})});
    return compliance::Instalment{.due = TRY(all(Date::parse(text.substr(0, equals)))),
                                  .amount = Vnd{amount}};
}

Checked<compliance::StepInput> input(const Asked& asked)
{
    const auto kind = compliance::step_of(asked.kind);
    if (!kind)
        return std::unexpected(
            Problems{bad("--kind", {"Bước này không có.", "There is no such step."})});
    compliance::StepInput step{.kind = *kind,
                               .on = TRY(day(asked.on)),
                               .document = asked.document,
                               .reason = asked.because,
                               .note = asked.note,
                               .people = asked.people,
                               .unregistered = asked.unregistered};
    if (compliance::reminder_number(*kind) != 0) step.channel = asked.channel;
    if (asked.amount) step.amount = Vnd{*asked.amount};
    if (!asked.until.empty()) step.until = TRY(all(Date::parse(asked.until)));
    if (!asked.month_from.empty()) step.from = TRY(all(Month::parse(asked.month_from)));
    if (!asked.month_to.empty()) step.to = TRY(all(Month::parse(asked.month_to)));
    for (const auto& text : asked.instalments) step.instalments.push_back(TRY(instalment(text)));
    return step;
}

Checked<void> step(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    compliance::StepCommand command{.number = asked.number, .step = TRY(input(asked))};
    if (!asked.file.empty()) {
        command.letter = TRY(all(file_text(asked.file)));
        command.language = context.options.language == Language::vi ? "vi" : "en";
    }
    print(told(context, TRY(compliance::take_step(store, standing_now.ground(), context.operating(),
                                                  command, now()))));
    return {};
}

Checked<void> close(Context& context, const Asked& asked)
{
    auto closing = asked;
    closing.kind = "closing";
    return step(context, closing);
}

Checked<void> decide(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    print(
        told(context, TRY(compliance::decide_step(store, standing_now.ground(), context.operating(),
                                                  {.number = asked.number,
                                                   .step = AuditId{asked.step},
                                                   .approved = !asked.refuse,
                                                   .reason = asked.because},
                                                  now()))));
    return {};
}

Checked<void> candidates(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    const auto on = TRY(day(asked.on));
    const auto weights = TRY(
        compliance::RiskWeights::parse(TRY(all(file_text(context.data_folder() / "risk.toml")))));
    print(told(
        context, standing_now.office->areas(),
        TRY(compliance::candidates(store, standing_now.ground(), weights, context.operating(),
                                   {.area = TRY(area(standing_now, asked.area, on)), .on = on}))));
    return {};
}

Checked<void> recovered(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    const auto on = TRY(day(asked.on));
    print(told(
        context, standing_now.office->areas(),
        TRY(compliance::recovered(
            store, standing_now.ground(), context.operating(),
            {.area = TRY(area(standing_now, asked.area, on)),
             .from = asked.from.empty() ? Date(on.year(), 1, 1) : TRY(all(Date::parse(asked.from))),
             .to = on}))));
    return {};
}

Checked<void> list_for_committee(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    const auto& areas = standing_now.office->areas();
    const auto on = TRY(day(asked.on));
    const auto found =
        TRY(compliance::committee_list(store, standing_now.ground(), context.operating(),
                                       {.area = TRY(all(areas.resolve(asked.area, on))),
                                        .on = on,
                                        .months_least = asked.months_least}));
    const auto language = context.options.language;
    std::string text;
    if (context.options.json || asked.format == "json")
        text = boost::json::serialize(report::to_json(areas, found)) + "\n";
    else if (asked.format == "html")
        text = report::committee_list_html(areas, found, language);
    else if (asked.format == "xlsx")
        text = report::committee_list_xlsx(areas, found, language);
    else
        text = report::committee_list_text(areas, found, language);
    if (!asked.file.empty()) return all(write_file(asked.file, text));
    if (asked.format == "xlsx")
        return std::unexpected(
            Problems{bad("--output", {"Sổ tính cần tên tệp.", "A workbook needs a file's name."})});
    text.pop_back();
    print(text);
    return {};
}

Checked<void> letters(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto standing_now = TRY(standing(context));
    const auto on = TRY(day(asked.on));
    const report::LetterBatch batch{.area = TRY(area(standing_now, asked.area, on)),
                                    .on = on,
                                    .prefix = asked.prefix,
                                    .channel = asked.channel,
                                    .language = context.options.language};
    const auto ground = standing_now.ground();
    const auto done =
        asked.send ? TRY(report::send_letters(store, ground, context.operating(), batch, now()))
                   : TRY(report::preview_letters(store, ground, context.operating(), batch));
    if (!asked.file.empty())
        for (const auto& letter : done)
            TRY_VOID(all(write_file(std::filesystem::path(asked.file) / (letter.number + ".html"),
                                    letter.html)));
    print(told(context, done));
    return {};
}

using CaseVerb = Verb<Asked>;
constexpr auto area_help = [] { return Bilingual{"Địa bàn: mã hoặc tên", "Area"}; };
constexpr auto day_help = [] { return Bilingual{"Ngày (mặc định hôm nay)", "Day (today)"}; };

void add_reading(Command& noun, Context& context)
{
    CaseVerb listing(noun, context, "list", {"Hồ sơ chậm đóng", "Cases of arrears"});
    listing.may_have("--area", &Asked::area, area_help())
        .may_have("--on", &Asked::on, day_help())
        .may_have("--state", &Asked::state, {"Trạng thái", "State"})
        .does(list_all);
    CaseVerb showing(noun, context, "show", {"Một hồ sơ với các bước", "A case with its steps"});
    showing.needs("number", &Asked::number, {"Số hồ sơ", "Number"})
        .may_have("--on", &Asked::on, day_help())
        .does(show);
    CaseVerb overdue(noun, context, "overdue",
                     {"Hồ sơ quá hạn một bước hoặc một kỳ cam kết",
                      "Cases with a step or an instalment overdue"});
    overdue.may_have("--area", &Asked::area, area_help())
        .may_have("--on", &Asked::on, day_help())
        .does(list_overdue);
    CaseVerb risky(noun, context, "candidates",
                   {"Đơn vị nên thanh tra đột xuất, với lý do và điểm",
                    "Units for a surprise inspection, with reasons and points"});
    risky.may_have("--area", &Asked::area, area_help())
        .may_have("--on", &Asked::on, day_help())
        .does(candidates);
    CaseVerb money(
        noun, context, "recovered",
        {"Tiền thu hồi theo địa bàn, bước và tháng", "Money recovered by area, step and month"});
    money.may_have("--area", &Asked::area, area_help())
        .may_have("--from", &Asked::from, {"Từ ngày", "From"})
        .may_have("--on", &Asked::on, {"Đến ngày", "To"})
        .does(recovered);
    CaseVerb committee(noun, context, "list-for-committee",
                       {"Danh sách chậm đóng gửi Ủy ban nhân dân",
                        "The list of late payers for the People's Committee"});
    committee.needs("--area", &Asked::area, area_help())
        .may_have("--on", &Asked::on, day_help())
        .may_have("--min-months", &Asked::months_least, {"Chậm từ (tháng)", "Months at least"})
        .may_have("--format", &Asked::format, {"text, html, xlsx, json", "text, html, xlsx, json"})
        .may_have("--output", &Asked::file, {"Ghi vào tệp", "Write to this file"})
        .does(list_for_committee);
}

void add_changing(Command& noun, Context& context)
{
    CaseVerb opening(noun, context, "open",
                     {"Lập hồ sơ cho một đơn vị, hoặc cho mọi đơn vị chậm đóng của địa bàn",
                      "Open a case for one employer, or for all late ones of an area"});
    opening.may_have("--employer", &Asked::employer, {"Mã đơn vị", "Unit code"})
        .may_have("--area", &Asked::area, area_help())
        .may_have("--min-months", &Asked::months_least, {"Chậm từ (tháng)", "Months at least"})
        .may_have("--on", &Asked::on, day_help())
        .does(open);
    CaseVerb stepping(noun, context, "step", {"Ghi một bước", "Take a step"});
    stepping.needs("number", &Asked::number, {"Số hồ sơ", "Number"})
        .needs("--kind", &Asked::kind, {"Bước: reminder_1, commitment, …", "Kind of step"})
        .may_have("--on", &Asked::on, day_help())
        .may_have("--document", &Asked::document, {"Số văn bản", "Number of the document"})
        .may_have("--file", &Asked::file, {"Tệp văn bản đã gửi", "The letter that was sent"})
        .may_have("--channel", &Asked::channel, {"Hình thức gửi", "Channel"})
        .may_have("--because", &Asked::because, {"Lý do hoặc hành vi", "Reason or act"})
        .may_have("--note", &Asked::note, {"Ghi chú", "Note"})
        .may_have("--amount", &Asked::amount, {"Số tiền (đồng)", "Amount (VND)"})
        .may_have("--people", &Asked::people, {"Số lao động", "Workers"})
        .may_have("--unregistered", &Asked::unregistered, {"Chưa đăng ký", "Not registered"})
        .may_have("--from", &Asked::month_from, {"Thanh tra từ tháng", "Inspected from"})
        .may_have("--to", &Asked::month_to, {"Thanh tra đến tháng", "Inspected to"})
        .may_have("--until", &Asked::until, {"Ngày hết lý do", "Day the reason ends"})
        .may_have("--instalment", &Asked::instalments, {"NGÀY=SỐ-TIỀN", "DAY=AMOUNT"})
        .does(step);
    CaseVerb deciding(
        noun, context, "decide",
        {"Duyệt hoặc từ chối một bước chờ quyết định", "Approve or refuse a step that waits"});
    deciding.needs("number", &Asked::number, {"Số hồ sơ", "Number"})
        .needs("--step", &Asked::step, {"Số của bước", "Number of the step"})
        .may_have("--refuse", &Asked::refuse, {"Từ chối: true", "To refuse: true"})
        .may_have("--because", &Asked::because, {"Lý do", "Reason"})
        .does(decide);
    CaseVerb closing(noun, context, "close", {"Kết thúc hồ sơ", "Close a case"});
    closing.needs("number", &Asked::number, {"Số hồ sơ", "Number"})
        .needs("--because", &Asked::because,
               {"paid, hard_to_collect, bankrupt", "paid, hard_to_collect, bankrupt"})
        .may_have("--document", &Asked::document, {"Số văn bản", "Number of the document"})
        .may_have("--on", &Asked::on, day_help())
        .does(close);
    CaseVerb sending(noun, context, "letters",
                     {"Văn bản đôn đốc hàng loạt: xem trước, hoặc gửi",
                      "Reminder letters in a batch: preview, or send"});
    sending.may_have("--area", &Asked::area, area_help())
        .needs("--prefix", &Asked::prefix, {"Ký hiệu văn bản", "Prefix of the numbers"})
        .may_have("--channel", &Asked::channel, {"Hình thức gửi", "Channel"})
        .may_have("--on", &Asked::on, day_help())
        .may_have("--folder", &Asked::file, {"Thư mục ghi văn bản", "Folder for the letters"})
        .may_have("--send", &Asked::send, {"Ghi là đã gửi: true", "Record as sent: true"})
        .does(letters);
}

}  // namespace

void add_case_commands(Command& app, Context& context)
{
    auto* noun = app.add_subcommand(
        "case", context.say({"Hồ sơ xử lý chậm đóng, trốn đóng", "Cases of late payers"}));
    noun->require_subcommand(1);
    add_reading(*noun, context);
    add_changing(*noun, context);
}

}  // namespace ansinh::cli
