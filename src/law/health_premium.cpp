#include "law/health_premium.h"

#include <algorithm>
#include <limits>

namespace ansinh::law {

std::span<const Choice> choices(HealthPayer)
{
    static constexpr std::array<Choice, health_payers> all = {
        {{"worker", {"Người lao động", "Worker"}},
         {"employer", {"Người sử dụng lao động", "Employer"}},
         {"si_fund", {"Quỹ bảo hiểm xã hội", "Social insurance fund"}},
         {"ui_fund", {"Quỹ bảo hiểm thất nghiệp", "Unemployment insurance fund"}},
         {"grantor", {"Bên cấp học bổng", "Grantor of the scholarship"}},
         {"state", {"Ngân sách nhà nước theo luật", "State budget, by law"}},
         {"province", {"Tỉnh hỗ trợ thêm", "Province, in addition"}},
         {"district", {"Huyện hỗ trợ thêm", "District, in addition"}},
         {"other", {"Nguồn khác hỗ trợ", "Other funders"}},
         {"person", {"Người tham gia", "Participant"}}}};
    return all;
}

namespace {

using enum HealthPayer;

struct Subsidies {
    Known<Rate> state{};
    Known<Rate> province{};  ///< by the table of provinces
};

/// 75/2023/NĐ-CP: only so many months after the commune left, none of them before the start.
bool is_past_hard_area_support(InForce& in, const HealthPremiumFacts& facts)
{
    if (!facts.left_zone_on) return false;
    const auto start = in.date("health_left_hard_area_support_start");
    const auto months = in.count("health_left_hard_area_support_months");
    const Date from = std::max(*facts.left_zone_on, start.value);
    return facts.on >= plus_months(from, static_cast<int>(months.value));
}

Subsidies subsidies_of(InForce& in, HealthGroup group, const HealthPremiumFacts& facts)
{
    Subsidies found;
    if (group == HealthGroup::minority_left_hard_area && is_past_hard_area_support(in, facts))
        return found;
    if (const auto row = in.find("health_central_subsidy", {key_of(group), facts.on}))
        found.state = row->rate("rate");
    if (!facts.province) return found;
    if (const auto row =
            in.find("health_local_subsidy", {*facts.province, key_of(group), facts.on}))
        found.province = row->rate("rate");
    return found;
}

/// 146/2018/NĐ-CP art.8.2: of several subsidised groups the highest subsidy applies.
Subsidies highest_subsidies(InForce& in, HealthGroup group, const HealthPremiumFacts& facts)
{
    auto highest = subsidies_of(in, group, facts);
    for (const auto other : facts.also) {
        const auto found = subsidies_of(in, other, facts);
        if (found.state.value + found.province.value > highest.state.value + highest.province.value)
            highest = found;
    }
    return highest;
}

Problem too_much_subsidy()
{
    return {.code = "calc/above",
            .detail = {"Tổng mức hỗ trợ cao hơn toàn bộ mức đóng.",
                       "The subsidies together are above the whole premium."},
            .where = "/subsidies",
            .remedy = {"Giảm mức hỗ trợ để tổng không quá 100%.",
                       "Lower the subsidies to 100% at most together."}};
}

Problem income_needed()
{
    return {.code = "calc/required",
            .detail = {"Nhóm này đóng theo tiền lương, lương hưu hoặc trợ cấp.",
                       "This group pays on a wage, a pension or a benefit."},
            .where = "/wage",
            .remedy = {"Khai tiền lương hoặc trợ cấp tháng.", "Give the monthly wage or benefit."}};
}

/// The subsidies of a subsidised group, as parts of the premium.
Checked<ByHealthPayer<Rate>> subsidised(InForce& in, HealthGroup group,
                                        const HealthPremiumFacts& facts, Trace* trace)
{
    const auto by_law = highest_subsidies(in, group, facts);
    ByHealthPayer<Rate> parts{};
    parts[place_of(state)] = by_law.state.value;
    parts[place_of(province)] = by_law.province.value;
    for (const auto& line : facts.subsidies)
        parts[place_of(line.funder)] = parts[place_of(line.funder)] + line.rate;
    Rate whole;
    for (const auto& part : parts) whole = whole + part;
    if (whole > Rate::percent(100)) return std::unexpected(Problems{too_much_subsidy()});
    if (trace != nullptr)
        trace->step({"Mức hỗ trợ cộng lại", "Subsidies together"}, whole, by_law.state,
                    by_law.province,
                    because({"thuộc nhiều nhóm thì theo nhóm được hỗ trợ cao nhất, cộng phần địa "
                             "phương và nguồn khác",
                             "of several groups the one with the highest, with what province and "
                             "others add"}));
    return parts;
}

/// 146/2018/NĐ-CP art.10: what the budget pays alone follows the base salary from month to month;
/// those who pay ahead keep the base of the day of payment.
Vnd level_of_months(InForce& in, const HealthPremiumFacts& facts, bool follows)
{
    if (!follows) return base_level(in).value * facts.months;
    Vnd sum{};
    for (int month = 0; month < facts.months; ++month) {
        InForce then(in.law(), plus_months(facts.on, month));
        sum += base_level(then).value;
    }
    return sum;
}

struct Said {
    std::string_view key;
    Name name;
};

/// What the law files call a payer or a base, in words.
Name said_of(std::string_view key)
{
    static constexpr std::array<Said, 8> all = {
        {{"worker_employer", {"người lao động và đơn vị cùng đóng", "worker and employer pay"}},
         {"person_budget", {"người tham gia đóng, ngân sách hỗ trợ", "person and budget pay"}},
         {"si_fund", {"quỹ bảo hiểm xã hội đóng", "the social insurance fund pays"}},
         {"ui_fund", {"quỹ bảo hiểm thất nghiệp đóng", "the unemployment fund pays"}},
         {"budget", {"ngân sách nhà nước đóng", "the State budget pays"}},
         {"grantor", {"bên cấp học bổng đóng", "the grantor pays"}},
         {"employer", {"đơn vị đóng", "the employer pays"}},
         {"person", {"người tham gia tự đóng", "the person pays"}}}};
    const auto found = std::ranges::find(all, key, &Said::key);
    check(found != all.end(), "a payer of the law files has its words");
    return found->name;
}

/// Reads the base and its cap, with a trace of where they come from.
void read_base(InForce& in, const HealthPremiumFacts& facts, const RowInForce& row,
               HealthTerms& terms, Trace* trace)
{
    const auto base = row.text("base");
    terms.by_income = base.value != "base_salary";
    terms.cap = Vnd{std::numeric_limits<std::int64_t>::max() / facts.months};
    if (base.value == "wage") {
        const auto times = in.count("health_wage_cap_multiple");
        const auto level = base_level(in);
        terms.cap = level.value * times.value;
        if (trace != nullptr)
            trace->step({"Trần tiền lương", "Cap of the wage"}, terms.cap,
                        worked(level, "×", times));
    }
    if (terms.by_income) return;
    bool follows = false;
    if (in.has("health_base_change_top_up"))
        if (const auto rule = in.find("health_base_change_top_up", {row.text("payer").value}))
            follows = rule->flag("top_up");
    terms.level = level_of_months(in, facts, follows);
    if (trace != nullptr)
        trace->step({"Mức lương cơ sở của các tháng", "Base salaries of the months"}, terms.level,
                    base_level(in),
                    follows ? because({"ngân sách đóng theo mức của từng tháng",
                                       "the budget pays by the level of each month"})
                            : because({"theo mức của ngày đóng, không đóng bổ sung",
                                       "by the level of the day of payment, never topped up"}));
}

std::optional<HealthPayer> sole_payer(std::string_view payer)
{
    if (payer == "person_budget") return person;
    if (payer == "budget") return state;
    const auto all = choices(HealthPayer{});
    const auto found = std::ranges::find(all, payer, &Choice::key);
    if (found == all.end()) return {};
    return static_cast<HealthPayer>(found - all.begin());
}

Checked<HealthTerms> terms_of(InForce& in, HealthGroup group, const HealthPremiumFacts& facts,
                              Trace* trace)
{
    HealthTerms terms{.months = facts.months};
    const auto row = in.row("health_group", {key_of(group), facts.on});
    if (!row) return std::unexpected(in.problems());
    const auto payer = row->text("payer");
    const auto rate = in.rate("health_premium_rate");
    terms.rate = rate;
    if (trace != nullptr)
        trace->step({"Đối tượng", "Group"}, label_of(group),
                    std::vector<Used>{{payer.origin, to_shown(said_of(payer.value))}}, rate);
    read_base(in, facts, *row, terms, trace);
    if (payer.value == "worker_employer") {
        const auto share = in.rate("health_worker_share");
        terms.add(worker, rate.value * share.value);
        terms.add(employer, rate.value * (Rate::percent(100) - share.value));
    }
    else {
        terms.bears_the_rest = sole_payer(payer.value);
        check(terms.bears_the_rest.has_value(), "the law names a payer that the program knows");
    }
    if (payer.value == "person_budget" || payer.value == "person") {
        const auto parts = TRY(subsidised(in, group, facts, trace));
        for (std::size_t i = 0; i < health_payers; ++i)
            if (!parts[i].is_zero()) terms.add(static_cast<HealthPayer>(i), rate.value * parts[i]);
    }
    return in.checked(terms);
}

Checked<HealthGroup> group_of(InForce& in, const HealthPremiumFacts& facts)
{
    if (facts.group) return *facts.group;
    check(facts.code.has_value(), "a form asks for a group or a code");
    const auto row = in.row("health_card_code", {*facts.code, facts.on});
    if (!row) return std::unexpected(in.problems());
    const auto group = health_group(row->text("group").value);
    check(group.has_value(), "the card codes name groups that the program knows");
    return *group;
}

/// 146/2018/NĐ-CP art.7.1.a: enough days of sick leave, and the month is free of premium.
bool is_free(InForce& in, const HealthPremiumFacts& facts, Trace& trace)
{
    if (facts.sick_days == 0) return false;
    const auto least = in.count("health_sick_leave_days_without_premium");
    if (!in.complete() || facts.sick_days < least) return false;
    trace.step({"Phải đóng", "Due"}, Vnd{}, least,
               because({"nghỉ ốm từ số ngày này trong tháng thì không đóng, vẫn được hưởng",
                        "with so many days of sick leave nothing is due and the benefit is kept"}));
    return true;
}

/// 25/2008/QH12 art.13.2: of several contracts the highest wage; half of it while detained.
Vnd counted_income(InForce& in, const HealthPremiumFacts& facts, Trace& trace)
{
    if (facts.incomes.empty()) return {};
    Vnd income = std::ranges::max(facts.incomes);
    trace.step({"Tiền lương, lương hưu hoặc trợ cấp", "Wage, pension or benefit"}, income,
               because({"nhiều hợp đồng thì theo hợp đồng lương cao nhất",
                        "of several contracts the one with the highest wage"}));
    if (!facts.detained) return income;
    const auto part = in.rate("health_detained_wage_share");
    const Vnd counted = income.share(part, Rounding::half_up);
    trace.step({"Tiền lương khi bị tạm giam, đình chỉ", "Wage while detained or suspended"},
               counted, worked(income, "×", part), Rounding::half_up);
    return counted;
}

}  // namespace

Checked<HealthTerms> health_terms(const HealthPremiumFacts& facts, const Law& law, Trace* trace)
{
    InForce in(law, facts.on);
    return terms_of(in, TRY(group_of(in, facts)), facts, trace);
}

Checked<HealthPremium> health_premium(const HealthPremiumFacts& facts, const Law& law, Trace& trace)
{
    const auto terms = TRY(health_terms(facts, law, &trace));
    InForce in(law, facts.on);
    if (is_free(in, facts, trace)) return in.checked(HealthPremium{});
    if (terms.by_income && facts.incomes.empty()) return std::unexpected(Problems{income_needed()});
    const Vnd income = counted_income(in, facts, trace);
    if (!in.complete()) return std::unexpected(in.problems());
    const auto due = health_premium(income, terms);
    trace.step({"Căn cứ đóng của các tháng", "Base of all months"}, due.base,
               terms.by_income && income > terms.cap
                   ? because({"cao hơn trần nên tính theo trần", "above the cap, so the cap"})
                   : because({"theo căn cứ của nhóm", "the base of the group"}));
    for (const auto& part : terms.sharing())
        trace.step(label_of(part.payer), due.by(part.payer), worked(due.base, "×", part.share),
                   Rounding::half_up);
    trace.step({"Mức đóng", "Premium"}, due.premium, worked(due.base, "×", terms.rate),
               Rounding::half_up);
    if (terms.bears_the_rest)
        trace.step(label_of(*terms.bears_the_rest), due.by(*terms.bears_the_rest),
                   because({"đóng phần còn lại", "pays the rest"}));
    return due;
}

}  // namespace ansinh::law
