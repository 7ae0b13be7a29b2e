#include "cli/receipt_view.h"

#include "api/money_json.h"
#include "base/format.h"
#include "cli/table.h"

#include <algorithm>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;
using contribution::NoticeSums;

std::string number(std::int64_t value, const Context& context)
{
    return format::number(Decimal{value}, context.options.language);
}
std::string money(Vnd amount, const Context& context) { return number(amount.dong(), context); }

/// One line a fund, then the charges and the sum of both; one column a part of the notice.
std::string parts_of(const contribution::Notice& notice, const Context& context)
{
    const std::array parts = {
        std::pair{Bilingual{"A. Kỳ trước", "A. Before"}, notice.opening},
        std::pair{Bilingual{"B. Phát sinh", "B. Arisen"}, notice.arisen},
        std::pair{Bilingual{"B. Điều chỉnh", "B. Adjusted"}, notice.adjusted},
        std::pair{Bilingual{"D. Phân bổ", "D. Allocated"}, notice.allocated},
        std::pair{Bilingual{"Đ. Chuyển kỳ sau", "Đ. Carried on"}, notice.closing}};
    std::vector<Column> columns = {{.heading = context.say({"Quỹ", "Fund"})}};
    for (const auto& [name, sums] : parts)
        columns.push_back({.heading = context.say(name), .align = Align::right});
    Table table(std::move(columns));
    const auto add = [&](const Bilingual& name, const auto& amount) {
        std::vector<std::string> cells = {context.say(name)};
        for (const auto& part : parts) cells.push_back(money(amount(part.second), context));
        table.add(std::move(cells));
    };
    const auto choices = law::choices(law::Fund{});
    for (std::size_t at = 0; at < contribution::employer_funds; ++at)
        add(choices[at].label.text(), [at](const NoticeSums& sums) { return sums.dues.at(at); });
    add({"Tiền chậm đóng", "Late charges"}, [](const NoticeSums& sums) { return sums.charges; });
    add({"Cộng", "Total"}, [](const NoticeSums& sums) { return sums.total(); });
    return table.text();
}

}  // namespace

std::string told(const Context& context, const contribution::ImportedStatement& statement)
{
    if (context.options.json) return json::serialize(api::money_json(statement));
    if (statement.known)
        return context.say({"Sao kê này đã nhập trước đây.", "The statement was imported before."});
    auto text =
        fmt::format(fmt::runtime(context.say(
                        {"{} khoản thu có đơn vị, {} chưa rõ, {} đã có; tổng {} đồng",
                         "{} receipts matched, {} unmatched, {} on file before; {} VND in all"})),
                    number(statement.matched, context), number(statement.unmatched, context),
                    number(statement.repeated, context), money(statement.received, context));
    if (statement.reversed > 0)
        text +=
            fmt::format(fmt::runtime(context.say({"\nNgân hàng rút lại {} khoản, {} đồng",
                                                  "\nThe bank took {} receipts back, {} VND"})),
                        number(statement.reversed, context), money(statement.taken_back, context));
    for (const auto& note : statement.notes)
        text += fmt::format("\n{}: {} {}", note.where, context.say(note.detail),
                            context.say(note.remedy));
    return text;
}

std::string told(const Context& context, const contribution::ReceiptPage& page)
{
    if (context.options.json) return json::serialize(api::money_json(page));
    Table table({{.heading = context.say({"Số", "Number"}), .align = Align::right},
                 {.heading = context.say({"Ngày", "Day"})},
                 {.heading = context.say({"Số tiền", "Amount"}), .align = Align::right},
                 {.heading = context.say({"Nội dung", "Reference"})}});
    for (const auto& receipt : page.receipts)
        table.add({std::to_string(receipt.receipt),
                   format::date(receipt.on, context.options.language),
                   money(receipt.amount, context), receipt.reference});
    return table.text();
}

std::string told(const Context& context, const std::vector<contribution::UnitArrears>& units)
{
    const auto sum = contribution::sum_of(units);
    if (context.options.json) {
        json::array rows;
        for (const auto& unit : units) rows.push_back(api::money_json(unit));
        return json::serialize(
            json::object{{"sum", api::money_json(sum)}, {"units", std::move(rows)}});
    }
    Table table(
        {{.heading = context.say({"Đơn vị", "Employer"})},
         {.heading = context.say({"Tên", "Name"})},
         {.heading = context.say({"Lao động", "Workers"}), .align = Align::right},
         {.heading = context.say({"Chậm đóng", "Late"}), .align = Align::right},
         {.heading = context.say({"Phải tính lãi", "Bears interest"}), .align = Align::right},
         {.heading = context.say({"Tiền chậm đóng", "Charges"}), .align = Align::right},
         {.heading = context.say({"Tháng", "Months"}), .align = Align::right},
         {.heading = context.say({"Tuổi nợ", "Age"})}});
    for (const auto& unit : units)
        table.add({unit.unit_code, unit.name, number(unit.people, context),
                   money(unit.late, context), money(unit.interest_bearing, context),
                   money(unit.charges, context), number(unit.months, context),
                   context.say(word(unit.band))});
    table.add({context.say({"Cộng", "Total"}), number(sum.units, context),
               number(sum.people, context), money(sum.late, context),
               money(sum.interest_bearing, context), money(sum.charges, context), "", ""});
    const auto note = std::ranges::find_if(
        units, [](const contribution::UnitArrears& unit) { return unit.uncharged.has_value(); });
    if (note == units.end()) return table.text();
    return table.text() + fmt::format(fmt::runtime(context.say(
                                          {"{} đơn vị ({}): {}\n", "{} employers ({}): {}\n"})),
                                      number(sum.uncharged_units, context), note->uncharged->code,
                                      context.say(note->uncharged->words));
}

std::string told(const Context& context, const contribution::ChargesRun& run)
{
    if (context.options.json)
        return json::serialize(json::object{{"units", run.units},
                                            {"posted", run.posted},
                                            {"refused", run.refused},
                                            {"difference", run.difference.dong()}});
    return fmt::format(
        fmt::runtime(context.say({"{} đơn vị, ghi {} chênh lệch, tổng {} đồng; {} chưa tính được",
                                  "{} units, {} differences posted, {} VND in all; {} could not be "
                                  "computed"})),
        number(run.units, context), number(run.posted, context), money(run.difference, context),
        number(run.refused, context));
}

namespace {

std::string suspended_of(const contribution::Notice& notice, const Context& context)
{
    std::string lines;
    for (const auto& one : notice.suspended)
        lines += fmt::format(
            "{} {}: {} {}\n",
            context.say({"Tạm dừng đóng hưu trí, tử tuất, đóng bù đến hết",
                         "Suspended pension and survivors dues, to be paid back by"}),
            format::date(one.paid_back_by, context.options.language), money(one.amount, context),
            one.waits ? context.say({"(chưa phải nộp)", "(not to be paid yet)"}) : "");
    return lines;
}

}  // namespace

std::string told(const Context& context, const contribution::Notice& notice)
{
    if (context.options.json) return json::serialize(api::money_json(notice));
    return fmt::format("{} · {} · {} · {} {}\n{}{}: {}\n{}: {}\n{}: {}\n", notice.unit_code,
                       notice.name, to_string(notice.period), number(notice.people, context),
                       context.say({"lao động", "workers"}), parts_of(notice, context),
                       context.say({"C. Đã nộp trong kỳ", "C. Received in the period"}),
                       money(notice.received, context),
                       context.say({"Số thừa chuyển kỳ sau", "Credit carried forward"}),
                       money(notice.credit, context), context.say({"Còn phải nộp", "To pay"}),
                       money(notice.to_pay(), context)) +
           suspended_of(notice, context) +
           (notice.uncharged ? fmt::format("{}: {}\n", notice.uncharged->code,
                                           context.say(notice.uncharged->words))
                             : std::string{});
}

}  // namespace ansinh::cli
