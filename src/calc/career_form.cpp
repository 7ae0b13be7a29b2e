#include "calc/career_form.h"

namespace ansinh::calc {

namespace {

constexpr std::int64_t months_of_a_life = 1200;
constexpr std::int64_t spells_most = 600;
constexpr std::int64_t percent_most = 100;

/// The coefficient with its seniority, in points; nothing where they do not say it exactly.
std::optional<std::int32_t> points_of(Rate coefficient, Rate seniority)
{
    // Finer ones cannot make whole points, and larger ones no pay scale knows.
    constexpr std::int64_t coefficient_most = 1000;
    if (coefficient.denominator() > law::Spell::points_of_one ||
        seniority.denominator() > law::Spell::points_of_one ||
        coefficient > Rate{coefficient_most, 1} || seniority > Rate{coefficient_most, 1})
        return {};
    const auto points = coefficient * (Rate{1, 1} + seniority) * law::Spell::points_of_one;
    constexpr auto most = coefficient_most * law::Spell::points_of_one;
    if (points.denominator() != 1 || points.numerator() <= 0 || points.numerator() > most)
        return {};
    return static_cast<std::int32_t>(points.numerator());
}

/// A problem of the list as a whole; nothing where the spells follow each other.
std::optional<Problem> disorder(const std::vector<law::Spell>& spells, std::optional<Month> end)
{
    const Bilingual remedy{"Xếp các giai đoạn theo thời gian, không trùng nhau.",
                           "List the spells in order of time, none over another."};
    if (spells.front().from < law::IndexSums::first)
        return Problem{
            .code = "calc/below",
            .detail = {"Quá trình đóng bắt đầu quá sớm.", "The career starts too early."},
            .remedy = remedy};
    for (std::size_t i = 1; i < spells.size(); ++i)
        if (spells[i].from < spells[i - 1].end())
            return Problem{.code = "calc/order",
                           .detail = {"Có giai đoạn trùng hoặc không theo thứ tự.",
                                      "Spells overlap or are out of order."},
                           .remedy = remedy};
    if (end && spells.back().end() > *end)
        return Problem{.code = "calc/order",
                       .detail = {"Quá trình đóng kéo dài sau thời điểm hưởng.",
                                  "The career goes on after the benefit starts."},
                       .remedy = {"Sửa giai đoạn cuối hoặc thời điểm hưởng.",
                                  "Correct the last spell or the start of the benefit."}};
    return {};
}

}  // namespace

Limits months_limit(bool may_be_left_out)
{
    return {.most = months_of_a_life, .may_be_left_out = may_be_left_out, .unit = "months"};
}

void ask(Form& form, law::Spell& spell)
{
    int months = 0;
    std::optional<Rate> coefficient;
    Rate seniority{};
    form.ask("from", {"Từ tháng", "From"}, spell.from);
    form.ask("months", {"Số tháng", "Months"}, months,
             {.least = 1, .most = months_of_a_life, .unit = "months"});
    form.ask("kind", {"Chế độ tiền lương", "Who set the wage"}, spell.kind,
             {.may_be_left_out = true});
    form.ask("wage", {"Tiền lương hoặc thu nhập tháng", "Monthly wage or income"}, spell.wage,
             {.may_be_left_out = true});
    form.ask("coefficient", {"Hệ số lương và phụ cấp", "Coefficient of the pay scale"},
             coefficient);
    form.ask("seniority", {"Phụ cấp thâm niên", "Seniority allowance"}, seniority,
             {.may_be_left_out = true});
    spell.months = static_cast<std::uint16_t>(months);
    if (!coefficient) return;
    if (const auto points = points_of(*coefficient, seniority))
        spell.points = *points;
    else
        form.refuse(
            "coefficient",
            {.code = "calc/malformed",
             .detail = {"Hệ số phải lớn hơn 0, cùng thâm niên có tối đa bốn số lẻ.",
                        "The coefficient is above zero and has, with its seniority, at most "
                        "four decimals."},
             .remedy = {"Viết hệ số như 5.76.", "Write the coefficient like 5.76."}});
}

void ask_spells(Form& form, std::vector<law::Spell>& spells, std::string_view end_key, Month end,
                bool may_be_left_out)
{
    form.list("spells", {"Quá trình đóng", "Career"}, spells,
              {.least = 1, .most = spells_most, .may_be_left_out = may_be_left_out});
    if (form.is_describing() || spells.empty() || !form.given({"spells"})) return;
    const auto known_end = form.given({end_key}) ? std::optional{end} : std::nullopt;
    if (auto problem = disorder(spells, known_end)) form.refuse("spells", *std::move(problem));
}

void ask_claim(Form& form, law::Claim& claim)
{
    form.ask("sex", {"Giới tính", "Sex"}, claim.sex);
    form.ask("route", {"Loại hình", "Scheme"}, claim.route, {.may_be_left_out = true});
    form.ask("work", {"Điều kiện làm việc", "Work"}, claim.work, {.may_be_left_out = true});
    form.ask("work_months", {"Số tháng làm công việc đó", "Months of that work"}, claim.work_months,
             months_limit(true));
    form.ask("capacity_loss", {"Suy giảm khả năng lao động (%)", "Loss of work capacity (%)"},
             claim.capacity_loss,
             {.most = percent_most, .may_be_left_out = true, .unit = "percent"});
    form.ask("special_months",
             {"Số tháng đặc biệt nặng nhọc", "Months of especially hazardous work"},
             claim.special_months, months_limit(true));
    form.ask("voluntary_since", {"Tham gia tự nguyện từ", "In voluntary insurance since"},
             claim.voluntary_since);
}

void ask_birth(Form& form, std::optional<law::Birth>& born, bool may_be_left_out)
{
    std::string text;
    form.ask("born", {"Ngày sinh", "Born"}, text,
             {.may_be_left_out = may_be_left_out,
              .help = {"Năm, tháng hoặc ngày: 1961, 1961-09, 1961-09-15.",
                       "A year, a month or a day: 1961, 1961-09, 1961-09-15."}});
    if (text.empty()) return;
    if (auto read = law::Birth::parse(text))
        born = *read;
    else
        form.refuse("born", std::move(read).error());
}

}  // namespace ansinh::calc
