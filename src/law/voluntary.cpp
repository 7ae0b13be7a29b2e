#include "law/voluntary.h"

#include "law/present_value.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(VoluntaryMode)
{
    static constexpr std::array<Choice, 6> all = {
        {{"monthly", {"Hằng tháng", "Monthly"}},
         {"every_3_months", {"3 tháng một lần", "Every 3 months"}},
         {"every_6_months", {"6 tháng một lần", "Every 6 months"}},
         {"every_12_months", {"12 tháng một lần", "Every 12 months"}},
         {"years_ahead", {"Một lần cho nhiều năm về sau", "Once for years ahead"}},
         {"missing_months", {"Một lần cho thời gian còn thiếu", "Once for the missing time"}}}};
    return all;
}

namespace {

struct VoluntaryLaw {
    Known<Rate> rate{};
    Known<Vnd> floor{};
    Known<std::int64_t> cap_times{};
    Known<Vnd> level{};
    Known<std::int64_t> months{};        ///< of a period mode
    Known<std::int64_t> first_months{};  ///< the deadline's month within the period
    Known<bool> supported{};
    Known<Rate> fund_rate{};  ///< a year; only where the mode needs it
    Known<Rate> support{};    ///< the highest that applies
    std::string_view support_group{};
    Known<std::int64_t> support_months_most{};
    Known<Vnd> poverty_line{};
    Known<std::int64_t> years_least{}, years_most{}, missing_most{};
};

bool needs_fund_rate(VoluntaryMode mode)
{
    return mode == VoluntaryMode::years_ahead || mode == VoluntaryMode::missing_months;
}

void read_mode(InForce& in, VoluntaryMode mode, VoluntaryLaw& found)
{
    const auto row = in.row("voluntary_mode", {key_of(mode)});
    if (!row) return;
    found.supported = row->flag("supported");
    if (row->has("months")) found.months = row->count("months");
    if (row->has("first_months")) found.first_months = row->count("first_months");
}

/// 159/2025/NĐ-CP art.5: of several groups the one with the highest support.
void read_support(InForce& in, const VoluntaryFacts& facts, VoluntaryLaw& found)
{
    if (!in.has("voluntary_support") || !in.has("poverty_line")) return;
    found.poverty_line = in.amount("poverty_line", {"rural"});
    const std::array<std::pair<bool, std::string_view>, 5> groups = {
        {{facts.poor, "poor"},
         {facts.island, "island"},
         {facts.near_poor, "near_poor"},
         {facts.ethnic_minority, "ethnic_minority"},
         {true, "other"}}};
    for (const auto& [belongs, group] : groups) {
        if (!belongs) continue;
        const auto row = in.find("voluntary_support", {group});
        if (!row) continue;
        const auto rate = row->rate("rate");
        if (found.support.origin && rate.value <= found.support.value) continue;
        found.support = rate;
        found.support_group = group;
    }
    if (in.has("voluntary_support_months_most"))
        found.support_months_most = in.count("voluntary_support_months_most");
}

/// 58/2014/QH13 art.87, 41/2024/QH15 art.31.2.
void read_incomes(InForce& in, VoluntaryLaw& found)
{
    found.cap_times = in.count("voluntary_cap_multiple");
    found.level = base_level(in);
    if (const auto row = in.row("voluntary_floor", {"voluntary"}))
        found.floor = row->text("series").value == "poverty_line"
                          ? in.amount("poverty_line", {"rural"})
                          : in.amount("base_salary");
}

VoluntaryRange incomes(const VoluntaryLaw& law)
{
    return {.floor = law.floor, .cap = law.level.value * law.cap_times.value};
}

Checked<VoluntaryLaw> voluntary_law(const Law& law, Date day, const VoluntaryFacts& facts)
{
    InForce in(law, day);
    VoluntaryLaw found;
    found.rate = in.rate("voluntary_rate");
    read_incomes(in, found);
    read_mode(in, facts.mode, found);
    if (needs_fund_rate(facts.mode)) found.fund_rate = in.rate("fund_investment_rate");
    if (facts.mode == VoluntaryMode::years_ahead) {
        found.years_least = in.count("voluntary_years_ahead_least");
        found.years_most = in.count("voluntary_years_ahead_most");
    }
    if (facts.mode == VoluntaryMode::missing_months)
        found.missing_most = in.count("voluntary_missing_months_most");
    read_support(in, facts, found);
    return in.checked(std::move(found));
}

Problem outside(std::string_view code, std::string_view field, Bilingual detail)
{
    return {.code = std::string{code},
            .detail = std::move(detail),
            .where = "/" + std::string{field},
            .remedy = {"Nhập số trong khoảng pháp luật cho phép.",
                       "Give a number within the limits of the law."}};
}

/// 58/2014/QH13 art.87, 41/2024/QH15 art.31.2 and 36.2: what may be chosen.
Checked<void> within_limits(const VoluntaryFacts& facts, const VoluntaryLaw& law)
{
    Problems problems;
    const auto allowed = incomes(law);
    if (facts.income < allowed.floor)
        problems.push_back(outside(
            "calc/below", "income",
            {"Thu nhập chọn thấp hơn mức thấp nhất.", "The chosen income is below the lowest."}));
    if (facts.income > allowed.cap)
        problems.push_back(outside(
            "calc/above", "income",
            {"Thu nhập chọn cao hơn mức cao nhất.", "The chosen income is above the highest."}));
    const Bilingual years{"Số năm đóng trước nằm ngoài khoảng cho phép.",
                          "The years ahead are outside the limits."};
    if (facts.mode == VoluntaryMode::years_ahead && facts.years < law.years_least)
        problems.push_back(outside("calc/below", "years", years));
    if (facts.mode == VoluntaryMode::years_ahead && facts.years > law.years_most)
        problems.push_back(outside("calc/above", "years", years));
    if (facts.mode == VoluntaryMode::missing_months && facts.months > law.missing_most)
        problems.push_back(outside("calc/above", "months",
                                   {"Số tháng thiếu nhiều hơn mức được đóng một lần.",
                                    "More months are missing than may be paid at once."}));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

int months_paid(const VoluntaryFacts& facts, const VoluntaryLaw& law)
{
    if (facts.mode == VoluntaryMode::years_ahead) return facts.years * months_of_a_year;
    if (facts.mode == VoluntaryMode::missing_months) return facts.months;
    return static_cast<int>(law.months.value);
}

/// The last `months` of the months that are paid for, at their value on the day of payment.
Exact value_of(const VoluntaryFacts& facts, const VoluntaryLaw& law, int first, int last)
{
    const Exact monthly = facts.income * law.rate.value;
    const Rate month_rate = law.fund_rate.value * Rate{1, months_of_a_year};
    // 159/2025/NĐ-CP art.6: month i is discounted by (1+r)^(i−1); art.7: a missing one is raised
    // by (1+r)^i; other modes pay month by month.
    if (facts.mode == VoluntaryMode::years_ahead)
        return discounted(monthly, month_rate, first - 1, last - 1);
    if (facts.mode == VoluntaryMode::missing_months)
        return compounded(monthly, month_rate, first, last);
    return monthly * (last - first + 1);
}

/// 134/2015/NĐ-CP art.14, 159/2025/NĐ-CP art.5: up to a number of months of one person.
VoluntarySupport support_of(const VoluntaryFacts& facts, const VoluntaryLaw& law, int months)
{
    if (!law.supported || !law.support.origin || law.support.value.is_zero()) return {};
    VoluntarySupport found{.most = static_cast<int>(law.support_months_most.value)};
    found.months = std::clamp(found.most - facts.months_supported, 0, months);
    if (found.months > 0) found.group = law.support_group;
    return found;
}

void add_support(const VoluntaryFacts& facts, const VoluntaryLaw& law, Voluntary& answer,
                 Trace& trace)
{
    const auto found = support_of(facts, law, answer.months);
    if (found.most == 0) return;
    answer.months_supported = found.months;
    answer.support_group = found.group;
    const Exact base = law.poverty_line.value * law.rate.value;
    const Vnd each = (base * law.support.value).rounded(Rounding::half_up);
    answer.support = each * answer.months_supported;
    trace.step(
        {"Nhà nước hỗ trợ", "State support"}, answer.support,
        worked(law.poverty_line, "×", law.rate, "×", law.support, "×", answer.months_supported),
        law.support_months_most, Rounding::half_up);
    if (facts.province_rate.is_zero()) return;
    const Vnd province = (base * facts.province_rate).rounded(Rounding::half_up);
    const Vnd offered = province * answer.months;
    answer.province_support = std::min(offered, std::max(answer.due - answer.support, Vnd{}));
    trace.step(
        {"Tỉnh hỗ trợ thêm", "Provincial support"}, answer.province_support,
        worked(law.poverty_line, "×", law.rate, "×", facts.province_rate, "×", answer.months),
        offered > answer.province_support
            ? because({"không quá phần còn lại phải đóng", "no more than what is left to pay"})
            : because({"theo nghị quyết của tỉnh", "by the province's resolution"}));
}

/// 159/2025/NĐ-CP art.8: the unused months at what was paid for them, without the State's part.
void add_refund(const VoluntaryFacts& facts, const VoluntaryLaw& law, Voluntary& answer,
                Trace& trace)
{
    if (!facts.unused_months) return;
    const int unused = *facts.unused_months;
    const int used = answer.months - unused;
    const Vnd paid = value_of(facts, law, used + 1, answer.months).rounded(Rounding::half_up);
    const int supported = std::max(answer.months_supported - used, 0);
    const Vnd support = answer.months_supported == 0
                            ? Vnd{}
                            : Vnd{answer.support.dong() / answer.months_supported} * supported;
    answer.refund = paid - support;
    trace.step({"Hoàn trả các tháng chưa dùng", "Refund of the unused months"}, *answer.refund,
               worked(paid, "−", support), cite("159/2025/NĐ-CP art.8"));
}

Date deadline(Month from, const VoluntaryLaw& law, Date paid)
{
    // 41/2024/QH15 art.36.3: a period is paid by the end of one of its months, the rest on
    // registration.
    if (!law.first_months.origin) return paid;
    return from.plus(static_cast<int>(law.first_months.value) - 1).last_day();
}

Problem too_many_unused()
{
    return outside("calc/above", "unused_months",
                   {"Số tháng chưa dùng nhiều hơn số tháng đã đóng.",
                    "More months are unused than were paid for."});
}

bool is_years_ahead(InForce& in, int months)
{
    const auto mode = key_of(VoluntaryMode::years_ahead);
    if (!in.find("voluntary_mode", {mode}) || months % months_of_a_year != 0) return false;
    const int years = months / months_of_a_year;
    return in.count("voluntary_years_ahead_least").value <= years &&
           years <= in.count("voluntary_years_ahead_most").value;
}

}  // namespace

Checked<VoluntaryRange> voluntary_incomes(const Law& law, Date day)
{
    InForce in(law, day);
    VoluntaryLaw found;
    read_incomes(in, found);
    return in.checked(incomes(found));
}

std::optional<VoluntaryMode> voluntary_mode(const Law& law, Date day, int months)
{
    InForce in(law, day);
    const auto modes = choices(VoluntaryMode{});
    for (std::size_t at = 0; at < modes.size(); ++at) {
        const auto row = in.find("voluntary_mode", {modes[at].key});
        if (row && row->has("months") && row->count("months").value == months)
            return static_cast<VoluntaryMode>(at);
    }
    if (is_years_ahead(in, months)) return VoluntaryMode::years_ahead;
    return {};
}

Date voluntary_deadline(const Law& law, Date day, VoluntaryMode mode, Month from)
{
    InForce in(law, day);
    VoluntaryLaw found;
    read_mode(in, mode, found);
    return deadline(from, found, day);
}

Checked<Voluntary> voluntary(const VoluntaryFacts& facts, const Law& law, Trace& trace)
{
    const Date paid = facts.paid_on.value_or(facts.from.first_day());
    const auto in_force = TRY(voluntary_law(law, paid, facts));
    TRY_VOID(within_limits(facts, in_force));
    Voluntary answer;
    answer.months = months_paid(facts, in_force);
    if (facts.unused_months.value_or(0) > answer.months)
        return std::unexpected(Problems{too_many_unused()});
    trace.step({"Thu nhập chọn", "Chosen income"}, facts.income,
               because({"từ mức thấp nhất đến số lần mức tham chiếu",
                        "from the lowest to a multiple of the reference level"}),
               in_force.floor, in_force.cap_times, in_force.level);
    answer.monthly = facts.income.share(in_force.rate, Rounding::half_up);
    trace.step({"Mức đóng một tháng", "One month"}, answer.monthly,
               worked(facts.income, "×", in_force.rate), Rounding::half_up);
    const Exact value = value_of(facts, in_force, 1, answer.months);
    answer.due = value.rounded(Rounding::half_up);
    trace.step({"Tổng mức đóng", "Total contribution"}, value,
               needs_fund_rate(facts.mode)
                   ? because({"từng tháng tính theo lãi suất đầu tư quỹ bình quân tháng",
                              "each month is valued at the fund's average monthly rate"})
                   : because({"số tháng nhân mức đóng một tháng", "months times one month"}),
               in_force.fund_rate, Rounding::half_up);
    add_support(facts, in_force, answer, trace);
    const Vnd rest = answer.due - answer.support - answer.province_support;
    answer.payable = std::max(rest, Vnd{});
    trace.step({"Người tham gia phải đóng", "Payable by the person"}, answer.payable,
               worked(answer.due, "−", answer.support, "−", answer.province_support));
    answer.deadline = deadline(facts.from, in_force, paid);
    answer.on_time = paid <= answer.deadline;
    trace.step({"Thời hạn đóng", "Deadline"}, answer.deadline, in_force.first_months);
    add_refund(facts, in_force, answer, trace);
    return answer;
}

VoluntarySupport voluntary_support(const VoluntaryFacts& facts, int months, const Law& law)
{
    InForce in(law, facts.paid_on.value_or(facts.from.first_day()));
    VoluntaryLaw found;
    read_mode(in, facts.mode, found);
    read_support(in, facts, found);
    return support_of(facts, found, months);
}

// The limit is in force since the support began (134/2015/NĐ-CP art.14).
bool supports_voluntary(const Law& law, Month month)
{
    return InForce(law, month.first_day()).has("voluntary_support_months_most");
}

}  // namespace ansinh::law
