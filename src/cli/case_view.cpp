#include "cli/case_view.h"

#include "base/format.h"
#include "cli/table.h"
#include "report/case_json.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;
using compliance::CaseFile;

std::string number(std::int64_t value, const Context& context)
{
    return format::number(Decimal{value}, context.options.language);
}
std::string money(Vnd amount, const Context& context) { return number(amount.dong(), context); }
std::string day(Date date, const Context& context)
{
    return format::date(date, context.options.language);
}

template <class Rows, class Make>
std::string json_list(std::string_view name, const Rows& rows, Make make)
{
    json::array list;
    for (const auto& row : rows) list.push_back(make(row));
    return json::serialize(json::object{{name, std::move(list)}});
}

std::string next_of(const CaseFile& file, const Context& context)
{
    const auto* next = file.next();
    if (next == nullptr) return "–";
    return fmt::format("{} {}", context.say(rule(next->step).word), day(next->by, context));
}

std::string steps_of(const CaseFile& file, const Context& context)
{
    Table table({{context.say({"Ngày", "Day"})},
                 {context.say({"Bước", "Step"})},
                 {context.say({"Văn bản", "Document"})},
                 {context.say({"Số tiền", "Amount"}), Align::right},
                 {context.say({"Trạng thái", "Standing"})},
                 {context.say({"Người ghi", "By"})}});
    for (const auto& step : file.one.steps)
        table.add({day(step.told.on, context), context.say(rule(step.told.kind).word),
                   step.told.document, step.told.amount ? money(*step.told.amount, context) : "",
                   std::string(code(step.standing())), step.by});
    return table.text();
}

}  // namespace

std::string told(const Context& context, const compliance::Opened& done)
{
    if (context.options.json)
        return json::serialize(json::object{
            {"opened", done.opened}, {"had_one", done.had_one}, {"late", done.late.dong()}});
    return fmt::format(
        fmt::runtime(context.say({"Lập {} hồ sơ, {} đơn vị đã có hồ sơ; chậm đóng {} đồng",
                                  "{} cases opened, {} units had one; {} VND late"})),
        number(done.opened, context), number(done.had_one, context), money(done.late, context));
}

std::string told(const Context& context, const compliance::Ground& ground, const CaseFile& file,
                 Date on)
{
    if (context.options.json) return json::serialize(report::whole_json(ground, file, on));
    auto text = fmt::format(
        fmt::runtime(context.say(
            {"Hồ sơ {} · {} {} · {}\nLập ngày {}: chậm đóng {} đồng, {} tháng, {} lao động\nCòn "
             "nợ {} đồng; đã thu hồi {} đồng (tiền chậm đóng {})\n",
             "Case {} · {} {} · {}\nOpened {}: {} VND late, {} months, {} workers\n{} VND "
             "still owed; {} VND recovered (charges {})\n"})),
        file.one.number, file.employer.unit_code, file.employer.name, context.say(word(file.state)),
        day(file.one.opened, context), money(file.one.arrears.late(), context),
        file.one.arrears.months, number(file.one.arrears.people, context),
        money(file.owed(), context), money(file.recovered.total(), context),
        money(file.recovered.charges, context));
    if (file.evasion)
        text += fmt::format("{} {} ({}, {})\n", context.say({"Trốn đóng từ", "Evasion since"}),
                            day(file.evasion->from, context), file.evasion->basis.cite,
                            law::key(file.evasion->basis.status));
    for (const auto& deadline : file.deadlines)
        text += fmt::format("{} {}: {} ({}, {}; {})\n", context.say({"Hạn", "Due"}),
                            day(deadline.by, context), context.say(rule(deadline.step).word),
                            deadline.basis.cite, law::key(deadline.basis.status),
                            context.say(deadline.why));
    for (const auto& schedule : file.schedules)
        for (const auto& one : schedule.instalments)
            text +=
                fmt::format("{} {}: {} / {} · {}\n", context.say({"Cam kết", "Instalment"}),
                            day(one.instalment.due, context), money(one.paid, context),
                            money(one.instalment.amount, context), context.say(word(one.state)));
    return text + steps_of(file, context);
}

std::string told(const Context& context, const compliance::Ground& ground,
                 const std::vector<CaseFile>& files, Date on)
{
    if (context.options.json)
        return json_list("cases", files,
                         [&](const auto& file) { return report::to_json(ground, file, on); });
    Table table({{context.say({"Hồ sơ", "Case"})},
                 {context.say({"Đơn vị", "Employer"})},
                 {context.say({"Tên", "Name"})},
                 {context.say({"Trạng thái", "State"})},
                 {context.say({"Lao động", "Workers"}), Align::right},
                 {context.say({"Còn nợ", "Owed"}), Align::right},
                 {context.say({"Đã thu hồi", "Recovered"}), Align::right},
                 {context.say({"Việc tiếp theo", "Next"})},
                 {context.say({"Quá hạn", "Overdue"})}});
    Vnd owed, recovered;
    for (const auto& file : files) {
        owed += file.owed();
        recovered += file.recovered.total();
        table.add({file.one.number, file.employer.unit_code, file.employer.name,
                   context.say(word(file.state)), number(file.people(), context),
                   money(file.owed(), context), money(file.recovered.total(), context),
                   next_of(file, context),
                   file.is_overdue(on) ? context.say({"quá hạn", "overdue"}) : ""});
    }
    table.add({context.say({"Cộng", "Total"}), number(std::ssize(files), context), "", "", "",
               money(owed, context), money(recovered, context), "", ""});
    return table.text();
}

std::string told(const Context& context, const compliance::Step& step)
{
    if (context.options.json) return json::serialize(report::to_json(step));
    const bool waits = step.standing() == compliance::StepStanding::waiting;
    return fmt::format(
        "{} {}: {}{}", context.say({"Bước", "Step"}), step.id.value(),
        context.say(rule(step.told.kind).word),
        waits ? context.say({", chờ người thứ hai quyết định", ", waits for a second person"})
              : "");
}

std::string told(const Context& context, const registry::Areas& areas,
                 const std::vector<compliance::Candidate>& candidates)
{
    if (context.options.json)
        return json_list("candidates", candidates,
                         [&](const auto& one) { return report::to_json(areas, one); });
    Table table({{context.say({"Đơn vị", "Employer"})},
                 {context.say({"Tên", "Name"})},
                 {context.say({"Lao động", "Workers"}), Align::right},
                 {context.say({"Người/ngày", "People/day"}), Align::right},
                 {context.say({"Điểm", "Points"}), Align::right},
                 {context.say({"Lý do", "Reasons"})}});
    for (const auto& one : candidates) {
        std::string why;
        for (const auto& reason : one.reasons)
            why += fmt::format("{}{} (+{})", why.empty() ? "" : "; ", context.say(reason.why),
                               reason.points);
        table.add(
            {one.unit.unit_code, one.unit.name, number(one.unit.people, context),
             format::number(Decimal{one.protected_per_day_tenths(), 1}, context.options.language),
             number(one.points, context), why});
    }
    return table.text();
}

std::string told(const Context& context, const registry::Areas& areas,
                 const std::vector<compliance::RecoveredLine>& lines)
{
    if (context.options.json)
        return json_list("recovered", lines,
                         [&](const auto& line) { return report::to_json(areas, line); });
    Table table({{context.say({"Địa bàn", "Area"})},
                 {context.say({"Sau bước", "After"})},
                 {context.say({"Tháng", "Month"})},
                 {context.say({"Hồ sơ", "Cases"}), Align::right},
                 {context.say({"Gốc", "Dues"}), Align::right},
                 {context.say({"Tiền chậm đóng", "Charges"}), Align::right}});
    compliance::Recovered sum;
    for (const auto& line : lines) {
        sum += line.recovered;
        table.add({areas.area(line.area).full_name,
                   line.after ? context.say(rule(*line.after).word) : "–", to_string(line.month),
                   number(line.cases, context), money(line.recovered.dues, context),
                   money(line.recovered.charges, context)});
    }
    table.add({context.say({"Cộng", "Total"}), "", "", "", money(sum.dues, context),
               money(sum.charges, context)});
    return table.text();
}

std::string told(const Context& context, const std::vector<report::BatchLetter>& letters)
{
    if (context.options.json)
        return json_list("letters", letters,
                         [](const auto& letter) { return report::to_json(letter); });
    Table table({{context.say({"Hồ sơ", "Case"})},
                 {context.say({"Đơn vị", "Employer"})},
                 {context.say({"Bước", "Step"})},
                 {context.say({"Số văn bản", "Document"})},
                 {context.say({"Hạn", "Due"})},
                 {context.say({"Số tiền", "Amount"}), Align::right},
                 {"SHA-256"},
                 {context.say({"Kết quả", "Outcome"})}});
    constexpr std::size_t letters_of_a_hash = 12;
    for (const auto& letter : letters)
        table.add({letter.number, letter.unit_code, context.say(rule(letter.step).word),
                   letter.document, letter.due ? day(*letter.due, context) : "–",
                   money(letter.owed, context), letter.sha256.substr(0, letters_of_a_hash),
                   letter.sent               ? context.say({"đã ghi", "recorded"})
                   : letter.problems.empty() ? context.say({"xem trước", "preview"})
                                             : letter.problems.front().code});
    return table.text();
}

}  // namespace ansinh::cli
