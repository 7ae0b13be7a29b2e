#include "cli/dues_view.h"

#include "base/format.h"
#include "cli/table.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;
using contribution::Amounts;

std::string number(std::int64_t value, const Context& context)
{
    return format::number(Decimal{value}, context.options.language);
}

std::string table_of(const Amounts& amounts, const Context& context)
{
    Table table({{.heading = context.say({"Quỹ", "Fund"})},
                 {.heading = context.say({"Người lao động", "Worker"}), .align = Align::right},
                 {.heading = context.say({"Đơn vị", "Employer"}), .align = Align::right},
                 {.heading = context.say({"Cộng", "Total"}), .align = Align::right}});
    const auto add = [&](const std::string& name, Vnd worker, Vnd employer) {
        table.add({name, number(worker.dong(), context), number(employer.dong(), context),
                   number((worker + employer).dong(), context)});
    };
    const auto choices = law::choices(law::Fund{});
    for (std::size_t at = 0; at < choices.size(); ++at) {
        const auto fund = static_cast<law::Fund>(at);
        add(context.say(choices[at].label.text()), amounts.of(fund, law::Side::worker),
            amounts.of(fund, law::Side::employer));
    }
    add(context.say({"Tổng cộng", "In all"}), amounts.of(law::Side::worker),
        amounts.of(law::Side::employer));
    return table.text();
}

std::string where_due(const contribution::WhyContract& contract, const Context& context)
{
    if (contract.social && contract.health) return {};
    const auto text =
        contract.social ? Bilingual{"Hợp đồng giao kết trước: BHYT đóng ở nơi có lương cao nhất.",
                                    "The first contract: health insurance is due where the wage "
                                    "is highest."}
        : contract.health
            ? Bilingual{"Hợp đồng có lương cao nhất: chỉ đóng BHYT và TNLĐ-BNN; "
                        "phần khác đóng ở hợp đồng giao kết trước.",
                        "The contract with the highest wage: health insurance and "
                        "accidents alone; the rest is due at the first contract."}
            : Bilingual{"Hợp đồng sau: chỉ đóng TNLĐ-BNN.", "A later contract: accidents alone."};
    return context.say(text) + "\n";
}

}  // namespace

std::string told(const Context& context, Month month, const contribution::DuesRun& run)
{
    if (context.options.json) return json::serialize(api::money_json(run, month));
    return fmt::format(
        fmt::runtime(context.say(
            {"Tháng {}, lượt {}: {} hợp đồng phải đóng, ghi {} chênh lệch; {} đơn vị, {} bút toán; "
             "{} nhóm theo xã, ghi {}; {} hợp đồng và phí BHYT của {} người chưa tính được",
             "Month {}, run {}: {} contracts owe, {} differences posted; {} employers, {} entries; "
             "{} groups of communes, {} posted; {} contracts and the premiums of {} people "
             "unresolved"})),
        to_string(month), run.run.value(), number(run.people.rows, context),
        number(run.people.posted, context), number(run.books.rows, context),
        number(run.books.posted, context), number(run.premiums.rows, context),
        number(run.premiums.posted, context), number(run.unresolved, context),
        number(run.open_premiums, context));
}

std::string told(const Context& context, const std::string& unit_code, Month month,
                 const contribution::EmployerDues& dues)
{
    if (context.options.json) return json::serialize(api::money_json(dues, unit_code, month));
    return fmt::format("{} · {} · {} {} · {} {}\n{}", unit_code, to_string(month),
                       number(dues.people, context), context.say({"lao động", "workers"}),
                       context.say({"quỹ lương", "wages counted"}),
                       number(dues.base.dong(), context), table_of(dues.amounts, context));
}

std::string told(const Context& context, const api::PersonDuesTold& view)
{
    if (context.options.json)
        return json::serialize(api::money_json(view, context.options.language));
    std::string text;
    for (const auto& dues : view.standing)
        text += fmt::format("{} {}\n{}", context.say({"Đã ghi, đơn vị", "Standing, employer"}),
                            view.unit_code(dues.employer), table_of(dues.amounts, context));
    for (const auto& contract : view.why)
        text += fmt::format("\n{} {}\n{}{}", context.say({"Vì sao, đơn vị", "Why, employer"}),
                            view.unit_code(contract.employer), where_due(contract, context),
                            law::sentences(contract.steps, view.law, context.options.language));
    if (text.empty())
        text = context.say({"Tháng này không phải đóng.", "Nothing is due for the month."});
    return text;
}

}  // namespace ansinh::cli
