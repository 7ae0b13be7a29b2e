#include "law/convalescence.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(After)
{
    static constexpr std::array<Choice, 3> all = {
        {{"sickness", {"Sau ốm đau", "After an illness"}},
         {"maternity", {"Sau thai sản", "After maternity"}},
         {"accident",
          {"Sau tai nạn lao động, bệnh nghề nghiệp", "After a work accident or disease"}}}};
    return all;
}

std::span<const Choice> choices(ConvalescenceCase)
{
    static constexpr std::array<Choice, 4> all = {
        {{"other", {"Trường hợp khác", "Other cases"}},
         {"surgery", {"Phẫu thuật", "Surgery"}},
         {"long_treatment", {"Bệnh cần chữa trị dài ngày", "Disease of long treatment"}},
         {"multiple_birth", {"Sinh từ hai con", "Two children or more at a birth"}}}};
    return all;
}

std::span<const Choice> choices(ConvalescenceRefusal)
{
    static constexpr std::array<Choice, 5> all = {
        {{"too_late",
          {"Quá thời hạn kể từ khi hết thời gian nghỉ", "Too long after the end of the leave"}},
         {"too_few_sick_days",
          {"Chưa hưởng đủ số ngày ốm đau trong năm",
           "Too few days of sickness benefit in the year"}},
         {"returned_early",
          {"Đã đi làm trước khi hết thời gian nghỉ sinh con",
           "Back at work before the leave ended"}},
         {"loss_too_small",
          {"Mức suy giảm khả năng lao động chưa đủ", "The loss of working capacity is too small"}},
         {"days_used_up", {"Đã nghỉ hết số ngày", "The days are used up"}}}};
    return all;
}

namespace {

struct ConvalescenceLaw {
    Known<Rate> rate{};
    Known<Vnd> level{};
    Known<std::int64_t> limit{};
    Known<std::int64_t> within{};
    Known<std::int64_t> sick_days_needed{};
    Known<bool> bars_early_return{};
};

Checked<ConvalescenceLaw> convalescence_law(const ConvalescenceFacts& facts, const Law& law)
{
    InForce in(law, facts.from);
    const bool accident = facts.after == After::accident;
    ConvalescenceLaw found{
        .rate = in.rate(accident ? "accident_convalescence_rate" : "convalescence_rate")};
    if (!in.complete()) return std::unexpected(in.problems());
    found.level = base_level(in);
    found.within =
        in.count(accident ? "accident_convalescence_within_days" : "convalescence_within_days");
    const auto row =
        accident ? in.row("accident_convalescence_days", {std::int64_t{facts.loss}})
                 : in.row("convalescence_days", {key_of(facts.after), key_of(facts.the_case)});
    if (row) found.limit = row->count("days");
    if (facts.after == After::sickness)
        found.sick_days_needed = in.count("convalescence_sick_days_needed");
    if (facts.after == After::maternity)
        found.bars_early_return = in.flag("convalescence_bars_early_return");
    return in.checked(found);
}

std::optional<ConvalescenceRefusal> refusal(const ConvalescenceFacts& facts,
                                            const ConvalescenceLaw& law)
{
    using enum ConvalescenceRefusal;
    if (facts.after == After::sickness && facts.sick_days < law.sick_days_needed)
        return too_few_sick_days;
    if (facts.returned_early && law.bars_early_return) return returned_early;
    if (law.limit == 0) return loss_too_small;
    // A term in days begins the day after (Civil Code).
    if (facts.from > facts.leave_to.plus_days(static_cast<int>(law.within))) return too_late;
    if (facts.days_taken >= law.limit) return days_used_up;
    return {};
}

}  // namespace

Checked<Convalescence> convalescence(const ConvalescenceFacts& facts, const Law& law, Trace& trace)
{
    const auto in_force = TRY(convalescence_law(facts, law));
    Convalescence answer{.why_not = refusal(facts, in_force),
                         .year = facts.leave_to.year(),
                         .limit = static_cast<int>(in_force.limit),
                         .a_day = in_force.level.value.share(in_force.rate, Rounding::half_up)};
    answer.entitled = !answer.why_not;
    trace.step({"Bắt đầu chậm nhất", "To begin at the latest"},
               facts.leave_to.plus_days(static_cast<int>(in_force.within)), in_force.within);
    trace.step({"Số ngày tối đa", "Most days"}, in_force.limit);
    if (answer.why_not) {
        trace.step({"Được hưởng", "Entitled"}, false, in_force.sick_days_needed,
                   in_force.bars_early_return, because(label_of(*answer.why_not)));
        return answer;
    }
    const auto year = std::to_string(answer.year);  // a year is a name: no grouping of digits
    answer.days_paid = std::min(facts.days, answer.limit - facts.days_taken);
    trace.step({"Tính cho năm", "Belongs to the year"}, Bilingual{year, year},
               because({"năm đủ điều kiện", "the year of the entitlement"}));
    trace.step({"Mức một ngày", "A day"}, answer.a_day, worked(in_force.level, "×", in_force.rate),
               Rounding::half_up);
    answer.total = answer.a_day * answer.days_paid;
    trace.step({"Trợ cấp dưỡng sức", "Convalescence benefit"}, answer.total,
               worked(answer.a_day, "×", Count{answer.days_paid, "days"}));
    return answer;
}

}  // namespace ansinh::law
