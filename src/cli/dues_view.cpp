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

json::object to_json(const Amounts& amounts)
{
    json::object funds;
    for (const auto& choice : law::choices(law::Fund{})) {
        const auto fund = static_cast<law::Fund>(&choice - law::choices(law::Fund{}).data());
        funds[choice.key] = {{"worker", amounts.of(fund, law::Side::worker).dong()},
                             {"employer", amounts.of(fund, law::Side::employer).dong()}};
    }
    return {{"funds", std::move(funds)},
            {"worker", amounts.of(law::Side::worker).dong()},
            {"employer", amounts.of(law::Side::employer).dong()},
            {"total", amounts.total().dong()}};
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

json::object to_json(const db::Worked& worked)
{
    return {{"looked_at", worked.rows}, {"posted", worked.posted}};
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

json::object json_of(const PersonDuesView& view, const Context& context)
{
    json::array standing;
    for (const auto& dues : view.standing) {
        auto one = to_json(dues.amounts);
        one["employer"] = view.unit_code(dues.employer);
        one["base"] = dues.base.dong();
        json::array runs;
        for (const auto run : dues.runs) runs.emplace_back(run.value());
        one["runs"] = std::move(runs);
        standing.push_back(std::move(one));
    }
    json::array why;
    for (const auto& contract : view.why) {
        auto one = to_json(contract.amounts);
        one["employer"] = view.unit_code(contract.employer);
        one["wage"] = contract.wage.dong();
        one["pays_social"] = contract.social;
        one["pays_health"] = contract.health;
        one["why"] = law::sentences(contract.steps, view.law, context.options.language);
        why.push_back(std::move(one));
    }
    return {{"month", to_string(view.month)},
            {"standing", std::move(standing)},
            {"today", std::move(why)}};
}

}  // namespace

std::string told(const Context& context, Month month, const contribution::DuesRun& run)
{
    if (context.options.json)
        return json::serialize(json::object{{"run", run.run.value()},
                                            {"month", to_string(month)},
                                            {"contracts", to_json(run.people)},
                                            {"employers", to_json(run.books)},
                                            {"premiums", to_json(run.premiums)},
                                            {"unresolved", run.unresolved}});
    return fmt::format(
        fmt::runtime(context.say(
            {"Tháng {}, lượt {}: {} hợp đồng phải đóng, ghi {} chênh lệch; {} đơn vị, {} bút toán; "
             "{} nhóm theo xã, ghi {}; {} hợp đồng chưa tính được",
             "Month {}, run {}: {} contracts owe, {} differences posted; {} employers, {} entries; "
             "{} groups of communes, {} posted; {} contracts unresolved"})),
        to_string(month), run.run.value(), number(run.people.rows, context),
        number(run.people.posted, context), number(run.books.rows, context),
        number(run.books.posted, context), number(run.premiums.rows, context),
        number(run.premiums.posted, context), number(run.unresolved, context));
}

std::string told(const Context& context, const std::string& unit_code, Month month,
                 const contribution::EmployerDues& dues)
{
    if (context.options.json) {
        auto told = to_json(dues.amounts);
        told["employer"] = unit_code;
        told["month"] = to_string(month);
        told["people"] = dues.people;
        told["base"] = dues.base.dong();
        return json::serialize(told);
    }
    return fmt::format("{} · {} · {} {} · {} {}\n{}", unit_code, to_string(month),
                       number(dues.people, context), context.say({"lao động", "workers"}),
                       context.say({"quỹ lương", "wages counted"}),
                       number(dues.base.dong(), context), table_of(dues.amounts, context));
}

std::string told(const Context& context, const PersonDuesView& view)
{
    if (context.options.json) return json::serialize(json_of(view, context));
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
