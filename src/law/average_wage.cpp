#include "law/average_wage.h"

#include "base/format.h"
#include "law/people.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::law {

std::span<const Choice> choices(AverageRounding)
{
    static constexpr std::array<Choice, 2> all = {
        {{"exact", {"Giữ nguyên phần lẻ", "Keep the fraction"}},
         {"down", {"Cắt phần lẻ đồng", "Cut the fraction of a đồng"}}}};
    return all;
}

namespace {

constexpr Name spell_name{"Giai đoạn đóng", "Spell"};
constexpr Name window_name{"Bình quân tiền lương Nhà nước", "Average of state wages"};
constexpr Name average_name{"Mức bình quân", "Average"};

void explain(const NoTrace&, const Spell&, const AverageLaw&, std::int64_t) {}

/// One line for each spell: months × wage × mean coefficient, or months × coefficient × level.
void explain(Trace& trace, const Spell& spell, const AverageLaw& law, std::int64_t sum)
{
    const bool by_points = spell.kind == SpellKind::state_scale && !law.state_is_indexed;
    if (by_points) {
        const Rate coefficient{spell.points, Spell::points_of_one};
        const Exact total{Wide{sum} * law.level.value.dong(), Spell::points_of_one};
        trace.step(spell_name, total, because(label_of(spell.kind)),
                   worked(spell.from, "·", Count{spell.months, "months"}, "×", Number{coefficient},
                          "×", law.level));
        return;
    }
    const auto& index = law.index_of(spell.kind);
    const Rate coefficient{index.of(spell.from, spell.months), index.scale() * spell.months};
    trace.step(spell_name, Exact{sum, index.scale()}, because(label_of(spell.kind)),
               worked(spell.from, "·", Count{spell.months, "months"}, "×", spell.wage, "×",
                      Number{coefficient}),
               index.used(spell.from, spell.months));
}

/// What `months` of a spell, its last ones, add to a sum of state wages.
std::int64_t state_sum(const Spell& spell, int months, const AverageLaw& law)
{
    if (!law.state_is_indexed) return std::int64_t{spell.points} * months;
    return spell.wage.dong() * law.wages->of(spell.end().plus(-months), months);
}

/// What one unit of the state sums is a part of: đồng × points, or the scale of the index.
Wide state_unit(const AverageLaw& law)
{
    return law.state_is_indexed ? law.wages->scale() : Spell::points_of_one;
}
Wide state_worth(const AverageLaw& law, std::int64_t sum)
{
    return law.state_is_indexed ? Wide{sum} : Wide{sum} * law.level.value.dong();
}

Problem uncovered(const IndexSums& index, Month from)
{
    return {.code = "law/no-row",
            .detail = {fmt::format("Chưa có mức điều chỉnh cho tháng {}; chỉ có từ {}.",
                                   *format::period(to_string(from), Language::vi),
                                   *format::period(to_string(index.covered_from()), Language::vi)),
                       fmt::format("No coefficient for {}; only from {} on.", to_string(from),
                                   to_string(index.covered_from()))},
            .where = "indexation.toml, wage_index",
            .remedy = {"Bổ sung mức điều chỉnh có trích dẫn, hoặc chọn năm hưởng khác.",
                       "Add the cited coefficients, or choose another year of claim."}};
}

Problem wanted(std::size_t spell, std::string_view field, Bilingual detail)
{
    return {.code = "calc/required",
            .detail = std::move(detail),
            .where = fmt::format("/spells/{}/{}", spell, field),
            .remedy = {"Bổ sung mục này.", "Fill this field in."}};
}

/// Every month that needs a coefficient has one, and every spell says what it is counted by.
Problems problems_of(const std::vector<Spell>& spells, const AverageLaw& law)
{
    Problems problems;
    for (std::size_t i = 0; i < spells.size(); ++i) {
        const auto& spell = spells[i];
        if (spell.kind == SpellKind::state_scale && !law.state_is_indexed) {
            if (spell.points == 0)
                problems.push_back(wanted(
                    i, "coefficient",
                    {"Người tham gia trước mốc này tính tiền lương Nhà nước theo hệ số.",
                     "State wages of those who joined this early count by their coefficient."}));
            continue;
        }
        if (spell.wage == Vnd{})
            problems.push_back(wanted(
                i, "wage",
                {"Giai đoạn này tính theo mức tiền lương.", "This spell counts by its wage."}));
        const auto& index = law.index_of(spell.kind);
        if (!index.covers(spell.from)) problems.push_back(uncovered(index, spell.from));
    }
    return problems;
}

bool needs_index(const AverageFacts& facts)
{
    return std::ranges::any_of(
        facts.spells, [](const Spell& spell) { return spell.kind != SpellKind::state_scale; });
}

/// The coefficients are read only where they count: most old years have none on record.
Checked<void> read_index(const Law& law, Date day, AverageLaw& found)
{
    InForce in(law, day);
    const auto rows = in.rows("wage_index");
    const auto from_year = in.count("income_index_from_year");
    TRY_VOID(in.checked(true));
    found.wages = std::make_shared<IndexSums>(rows, day.year());
    found.incomes =
        std::make_shared<IndexSums>(found.wages->level_before(static_cast<int>(from_year.value)));
    return {};
}

Checked<AverageLaw> rules(const Law& law, Date day, Month joined)
{
    InForce in(law, day);
    AverageLaw found;
    found.indexed_from = in.date("state_wage_indexed_from");
    found.level = base_level(in);
    found.whole_if_higher = in.flag("state_wage_whole_if_higher");
    if (const auto row = in.row("state_wage_window", {joined.first_day()});
        row && row->has("months"))
        found.window = row->count("months");
    TRY_VOID(in.checked(true));
    found.state_is_indexed = joined.first_day() >= found.indexed_from.value;
    return found;
}

}  // namespace

Checked<AverageLaws> AverageLaws::read(const Law& law, Date day)
{
    InForce in(law, day);
    AverageLaw index;
    TRY_VOID(read_index(law, day, index));
    std::vector<Date> changes{in.date("state_wage_indexed_from").value};
    for (const auto& row : in.rows("state_wage_window"))
        changes.push_back(row.date("joined_from").value);
    TRY_VOID(in.checked(true));
    std::ranges::sort(changes);
    AverageLaws all;
    for (const auto change : changes) {
        auto found = TRY(rules(law, day, Month{change}));
        found.wages = index.wages;
        found.incomes = index.incomes;
        all.by_joined_.emplace_back(Month{change}, std::move(found));
    }
    return all;
}

const AverageLaw& AverageLaws::of(Month joined) const
{
    const auto* found = &by_joined_.front().second;
    for (const auto& [from, rules] : by_joined_)
        if (from <= joined) found = &rules;
    return *found;
}

template <class Tracing>
CareerSums summed(std::span<const Spell> spells, const AverageLaw& law, Tracing& trace)
{
    CareerSums sums;
    // From the last spell back, since the window of state wages is counted from the end.
    for (auto at = spells.size(); at-- > 0;) {
        const auto& spell = spells[at];
        sums.months += spell.months;
        if (spell.kind != SpellKind::state_scale) {
            const auto& index = law.index_of(spell.kind);
            const auto sum = spell.wage.dong() * index.of(spell.from, spell.months);
            sums.indexed += sum;
            if (spell.kind == SpellKind::voluntary) sums.voluntary_months += spell.months;
            explain(trace, spell, law, sum);
            continue;
        }
        const auto whole = state_sum(spell, spell.months, law);
        const auto wanted =
            law.window ? law.window->value - sums.window_months : std::int64_t{spell.months};
        const auto taken =
            static_cast<int>(std::clamp<std::int64_t>(wanted, 0, std::int64_t{spell.months}));
        sums.window += taken == spell.months ? whole : state_sum(spell, taken, law);
        sums.window_months += taken;
        sums.state += whole;
        sums.state_months += spell.months;
        explain(trace, spell, law, whole);
    }
    return sums;
}

template <class Tracing>
Mean mean_of(const CareerSums& sums, const AverageLaw& law, Tracing& trace)
{
    if (sums.months == 0) return {};
    const Wide scale = law.wages->scale();
    if (sums.state_months == 0) return {.sum = sums.indexed, .parts = scale * sums.months};
    auto averaged = sums.window;
    auto taken = sums.window_months;
    // 158/2025/NĐ-CP art.15.2.c: never less than over the whole time.
    const bool whole =
        law.whole_if_higher && Wide{sums.state} * taken > Wide{sums.window} * sums.state_months;
    if (whole) {
        averaged = sums.state;
        taken = sums.state_months;
    }
    const Wide worth = state_worth(law, averaged);
    const Wide unit = state_unit(law) * taken;
    if constexpr (Tracing::on)
        trace.step(window_name, Exact{worth, unit},
                   whole ? because({"bình quân toàn bộ thời gian cao hơn những năm cuối",
                                    "the whole time averages higher than the last years"})
                         : because({"bình quân những tháng cuối theo ngày bắt đầu tham gia",
                                    "the last months, by the day of first contribution"}),
                   worked(Exact{worth, state_unit(law)}, "÷", Count{taken, "months"}),
                   law.whole_if_higher, law.window.value_or(Known<std::int64_t>{}),
                   law.indexed_from);
    // (worth / unit × state months + indexed / scale) / months, over one denominator.
    return {.sum = worth * sums.state_months * scale + Wide{sums.indexed} * unit,
            .parts = unit * scale * sums.months};
}

template CareerSums summed(std::span<const Spell>, const AverageLaw&, Trace&);
template CareerSums summed(std::span<const Spell>, const AverageLaw&, const NoTrace&);
template Mean mean_of(const CareerSums&, const AverageLaw&, Trace&);
template Mean mean_of(const CareerSums&, const AverageLaw&, const NoTrace&);

Month AverageFacts::first_month() const
{
    if (joined) return *joined;
    return spells.empty() ? start : spells.front().from;
}

namespace {

/// Adds what the spells do not hold: wages already indexed, a former seniority allowance.
void add_told(const AverageFacts& facts, const AverageLaw& law, AverageWage& found, Trace& trace)
{
    if (facts.indexed) {
        const auto [total, months] = *facts.indexed;
        found.sums.months += months;
        found.sums.indexed += total.dong() * law.wages->scale();
        trace.step({"Tiền lương đã điều chỉnh", "Wages already indexed"}, total,
                   worked(Count{months, "months"}));
    }
    found.mean = mean_of(found.sums, law, trace);
    if (facts.former_seniority) {
        const auto& [coefficient, rate] = *facts.former_seniority;
        const auto more = law.level.value * coefficient * rate;
        trace.step({"Phụ cấp thâm niên nghề trước đây", "Former seniority allowance"}, more,
                   worked(law.level, "×", Number{coefficient}, "×", rate),
                   cite("59/2015/TT-BLĐTBXH art.20.4.a"));
        const auto sum = found.mean.exact() + more;
        found.mean = {.sum = sum.numerator(), .parts = sum.denominator()};
    }
}

}  // namespace

Checked<AverageWage> average_wage(const AverageFacts& facts, const Law& law, Trace& trace)
{
    const auto day = facts.start.first_day();
    auto in_force = TRY(rules(law, day, facts.first_month()));
    if (in_force.state_is_indexed || needs_index(facts)) TRY_VOID(read_index(law, day, in_force));
    if (auto problems = problems_of(facts.spells, in_force); !problems.empty())
        return std::unexpected(std::move(problems));

    const auto group = trace.group({"Mức bình quân tiền lương, thu nhập", "Average wage"});
    AverageWage found;
    found.sums = summed(std::span<const Spell>{facts.spells}, in_force, trace);
    add_told(facts, in_force, found, trace);
    if (in_force.window) found.window = in_force.window->value;
    found.indexed_total = Exact{found.sums.indexed, in_force.wages->scale()};
    if (found.sums.window_months > 0)
        found.state_total =
            Exact{state_worth(in_force, found.sums.window) * found.sums.state_months,
                  state_unit(in_force) * found.sums.window_months};
    const bool cut = facts.rounding == AverageRounding::down;
    if (cut) found.mean = {.sum = found.mean.rounded(Rounding::down).dong(), .parts = 1};
    found.average = found.mean.rounded(Rounding::half_up);
    trace.step(average_name, found.mean.exact(),
               worked(found.state_total, "+", found.indexed_total, "÷",
                      Count{found.sums.months, "months"}),
               because(label_of(facts.rounding)));
    return found;
}

}  // namespace ansinh::law
