#include "law/contribution.h"

#include <array>

namespace ansinh::law {

std::span<const Choice> choices(Fund)
{
    static constexpr std::array<Choice, 5> all = {
        {{"pension_survivors", {"Quỹ hưu trí, tử tuất", "Pension and survivors"}},
         {"sickness_maternity", {"Quỹ ốm đau, thai sản", "Sickness and maternity"}},
         {"accident",
          {"Quỹ tai nạn lao động, bệnh nghề nghiệp", "Occupational accident and disease"}},
         {"health", {"Quỹ bảo hiểm y tế", "Health insurance"}},
         {"unemployment", {"Quỹ bảo hiểm thất nghiệp", "Unemployment insurance"}}}};
    return all;
}

std::span<const Choice> choices(Side)
{
    static constexpr std::array<Choice, 2> all = {
        {{"worker", {"Người lao động", "Worker"}},
         {"employer", {"Người sử dụng lao động", "Employer"}}}};
    return all;
}

std::span<const Choice> choices(ContributorGroup)
{
    static constexpr std::array<Choice, 12> all = {
        {{"employee", {"Người lao động theo hợp đồng", "Worker under a labour contract"}},
         {"employee_low_accident",
          {"Người lao động, đơn vị được đóng quỹ tai nạn mức thấp",
           "Worker, employer approved for the lower accident rate"}},
         {"civil_servant", {"Cán bộ, công chức", "Civil servant"}},
         {"public_employee",
          {"Viên chức, ngân sách bảo đảm toàn bộ", "Public employee, unit financed by the budget"}},
         {"public_employee_own_funds",
          {"Viên chức, đơn vị có nguồn thu", "Public employee, unit with own revenue"}},
         {"foreign_worker", {"Người lao động nước ngoài", "Foreign worker"}},
         {"commune_part_time",
          {"Người hoạt động không chuyên trách ở xã, thôn", "Commune part-time staff"}},
         {"conscript", {"Hạ sĩ quan, binh sĩ, học viên, dân quân", "Conscript, cadet, militia"}},
         {"abroad_worker", {"Người đi làm việc ở nước ngoài", "Worker abroad"}},
         {"diplomat_spouse",
          {"Phu nhân, phu quân ở cơ quan đại diện", "Spouse accompanying a diplomat"}},
         {"household_head",
          {"Chủ hộ kinh doanh có đăng ký", "Head of a registered business household"}},
         {"unpaid_manager",
          {"Người quản lý doanh nghiệp không hưởng lương", "Manager without salary"}}}};
    return all;
}

namespace {

void add(std::vector<Used>& from, const auto& known)
{
    if (known.origin) from.push_back({known.origin, to_shown(known)});
}

/// 58/2014/QH13 art.89, 41/2024/QH15 art.31.1.đ: the least wage that is counted.
void read_floor(InForce& in, const Contributor& who, ContributionLaw& found)
{
    const auto row = in.row("wage_floor", {key_of(who.wage_set_by)});
    if (!row) return;
    const auto series = row->text("series");
    if (series.value == "none") return;
    if (series.value == "reference_level") {
        const auto level = in.amount("reference_level");
        add(found.floor_from, level);
        found.floor = level;
        return;
    }
    const auto wage = in.amount("minimum_wage", {key_of(who.region)});
    add(found.floor_from, wage);
    Exact floor = wage.value;
    const auto raise = [&](std::string_view work) {
        if (!in.has("wage_floor_addition")) return;
        const auto addition = in.row("wage_floor_addition", {work});
        if (!addition) return;
        const auto rate = addition->rate("rate");
        add(found.floor_from, rate);
        floor = floor + floor * rate.value;
    };
    if (who.trained) raise("trained");
    if (who.conditions != Conditions::normal) raise(key_of(who.conditions));
    found.floor = floor.rounded(Rounding::half_up);
}

Vnd cap_of(InForce& in, std::string_view multiple, std::vector<Used>& from)
{
    const auto times = in.count(multiple);
    const auto level = base_level(in);
    add(from, times);
    add(from, level);
    return level.value * times.value;
}

/// 38/2013/QH13 art.58, 74/2025/QH15 art.34.2: by the wage's setter, later for everyone alike.
void read_unemployment_cap(InForce& in, const Contributor& who, ContributionLaw& found)
{
    const auto row = in.row("unemployment_wage_cap", {key_of(who.wage_set_by)});
    if (!row) return;
    const auto times = row->count("times");
    const auto level = row->text("series").value == "minimum_wage"
                           ? in.amount("minimum_wage", {key_of(who.region)})
                           : base_level(in);
    add(found.unemployment_cap_from, times);
    add(found.unemployment_cap_from, level);
    found.unemployment_cap = level.value * times.value;
}

void read_group(InForce& in, const Contributor& who, ContributionLaw& found)
{
    const auto row = in.row("contribution_group", {key_of(who.group)});
    if (!row) return;
    found.basis = row->text("basis");
    if (row->has("times")) found.level = base_level(in).value * row->count("times").value;
    for (std::size_t fund = 0; fund < choices(Fund{}).size(); ++fund)
        for (const auto side : {Side::worker, Side::employer})
            if (const auto line =
                    in.find("contribution_rate",
                            {key_of(who.group), choices(Fund{})[fund].key, key_of(side)}))
                found.lines.push_back({static_cast<Fund>(fund), side, line->rate("rate")});
}

constexpr Name wage_name{"Tiền lương tháng", "Monthly wage"};
constexpr Because raised_to_floor = because(
    {"lương thấp hơn mức sàn nên tính theo mức sàn", "the wage is below the floor, so the floor"});
constexpr Because cut_to_cap = because(
    {"lương cao hơn mức trần nên tính theo mức trần", "the wage is above the cap, so the cap"});
constexpr Because as_it_is =
    because({"lương nằm giữa sàn và trần", "the wage lies between floor and cap"});

struct BaseStep {
    Name name;
    Vnd base;
    Vnd cap;
    const std::vector<Used>& cap_from;
};

void explain(NoTrace, const BaseStep&, Vnd, const ContributionLaw&) {}

void explain(Trace& trace, const BaseStep& step, Vnd wage, const ContributionLaw& law)
{
    trace.step(step.name, step.base,
               wage < law.floor  ? raised_to_floor
               : wage > step.cap ? cut_to_cap
                                 : as_it_is,
               wage < law.floor ? law.floor_from : step.cap_from);
}

/// 58/2014/QH13 art.85.3, 41/2024/QH15 art.33.5: too many days without pay, and nothing is due.
template <class Tracing>
bool is_unpaid(const ContributionFacts& facts, const ContributionLaw& law, Tracing& trace)
{
    if (!law.unpaid_days_least.origin || facts.unpaid_days < law.unpaid_days_least) return false;
    trace.step({"Phải đóng", "Due"}, Vnd{}, law.unpaid_days_least,
               because({"tháng nghỉ không lương từ số ngày này trở lên thì không phải đóng",
                        "a month with so many unpaid working days owes nothing"}));
    return true;
}

Problem no_wage()
{
    return {.code = "calc/required",
            .detail = {"Nhóm này đóng theo tiền lương hoặc thu nhập: chưa khai.",
                       "This group pays on wage or income, which is missing."},
            .where = "/wage",
            .remedy = {"Khai tiền lương hoặc thu nhập.", "Give the wage or income."}};
}

/// A level is what it is; someone who never earned before leaving takes the level too.
bool pays_on_level(const ContributionFacts& facts, const ContributionLaw& law)
{
    const bool has_wage = facts.wage.value_or(Vnd{}) > Vnd{};
    return law.basis.value == "level" || (law.basis.value == "before_leaving" && !has_wage);
}

/// What counts as the wage: the wage itself, a level, or the wage before leaving.
template <class Tracing>
Vnd counted_wage(const ContributionFacts& facts, const ContributionLaw& law, Tracing& trace)
{
    const bool by_level = pays_on_level(facts, law);
    const Vnd wage = by_level ? law.level : facts.wage.value_or(Vnd{});
    trace.step(wage_name, wage, law.basis,
               by_level ? because({"nhóm này đóng theo mức cố định", "this group pays on a level"})
                        : because({"nhóm này đóng theo tiền lương hoặc thu nhập",
                                   "this group pays on wage or income"}));
    return wage;
}

}  // namespace

Checked<ContributionLaw> contribution_law(const Law& law, Month month, const Contributor& who)
{
    InForce in(law, month.first_day());
    ContributionLaw found;
    read_group(in, who, found);
    read_floor(in, who, found);
    found.cap = cap_of(in, "wage_cap_multiple", found.cap_from);
    found.health_cap = cap_of(in, "health_wage_cap_multiple", found.health_cap_from);
    if (std::ranges::find(found.lines, Fund::unemployment, &ContributionLine::fund) !=
        found.lines.end())
        read_unemployment_cap(in, who, found);
    if (in.has("unpaid_days_least")) found.unpaid_days_least = in.count("unpaid_days_least");
    return in.checked(std::move(found));
}

template <class Tracing>
Checked<Contribution> contribution(const ContributionFacts& facts, const Law& law, Tracing& trace)
{
    auto in_force = TRY(contribution_law(law, facts.month, facts.who));
    Contribution answer;
    if (is_unpaid(facts, in_force, trace)) return answer;
    if (pays_on_level(facts, in_force))
        in_force.floor = Vnd{};  // the law sets the level, whatever the region's wages are
    else if (!facts.wage)
        return std::unexpected(Problems{no_wage()});
    const Vnd wage = counted_wage(facts, in_force, trace);
    const auto counted = bases(wage, in_force);
    answer.bases = counted;
    explain(trace,
            {{"Căn cứ đóng BHXH", "SI base"}, counted.social, in_force.cap, in_force.cap_from},
            wage, in_force);
    for (const auto& line : in_force.lines) {
        const Vnd base = counted.of(line.fund);
        const Vnd amount = due(base, line.rate);
        if (line.fund == Fund::health && line.side == Side::worker)
            explain(trace,
                    {{"Căn cứ đóng BHYT", "HI base"},
                     counted.health,
                     in_force.health_cap,
                     in_force.health_cap_from},
                    wage, in_force);
        if (line.fund == Fund::unemployment && line.side == Side::worker)
            explain(trace,
                    {{"Căn cứ đóng BHTN", "UI base"},
                     counted.unemployment,
                     in_force.unemployment_cap,
                     in_force.unemployment_cap_from},
                    wage, in_force);
        trace.step(label_of(line.fund), amount, because(label_of(line.side)),
                   worked(base, "×", line.rate), Rounding::half_up);
        answer.dues.push_back({line.fund, line.side, line.rate, amount});
        (line.side == Side::worker ? answer.worker : answer.employer) += amount;
    }
    answer.total = answer.worker + answer.employer;
    trace.step({"Cộng", "Total"}, answer.total, worked(answer.worker, "+", answer.employer));
    return answer;
}

template Checked<Contribution> contribution(const ContributionFacts&, const Law&, Trace&);
template Checked<Contribution> contribution(const ContributionFacts&, const Law&, const NoTrace&);

}  // namespace ansinh::law
