#include "base/format.h"
#include "figures/impl/desk.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

struct Recount {
    Decimal base;
    Decimal percent;  ///< of the base, with the printed decimals
};

Recount recount(const Statement& statement)
{
    const auto base = *statement.value - *statement.change;
    return {.base = base,
            .percent = Quotient{*statement.change, base, 2}.bounded_to(
                statement.change_percent->scale(), Rounding::half_up)};
}

bool percent_holds(const Statement& statement)
{
    const auto value = printed_value(statement);
    const auto change = printed_change(statement);
    const Interval base{value.low - change.high, value.high - change.low};
    if (base.low.is_negative() || base.low.is_zero()) return false;
    // change ÷ base grows with the change and falls with the base, whatever the sign of the change.
    constexpr int scale = 4;
    const auto least =
        std::min(Quotient{change.low, base.low, 2}.bounded_to(scale, Rounding::down),
                 Quotient{change.low, base.high, 2}.bounded_to(scale, Rounding::down));
    const auto most = std::max(Quotient{change.high, base.low, 2}.bounded_to(scale, Rounding::up),
                               Quotient{change.high, base.high, 2}.bounded_to(scale, Rounding::up));
    return Interval{least, most}.overlaps(printed_percent(*statement.change_percent));
}

Bilingual likeliest(const Statement& statement, const Recount& recount)
{
    const auto percent = *statement.change_percent;
    const auto words = said(recount.percent, Unit::percent);
    if (recount.percent == -percent)
        return {fmt::format("Dấu có thể ngược: {}.", words.vi),
                fmt::format("The sign may be reversed: {}.", words.en)};
    // The change's own sign: with it turned, the printed percentage comes out.
    const auto turned_base = *statement.value + *statement.change;
    const bool is_turned =
        !turned_base.is_zero() && Quotient{-*statement.change, turned_base, 2}.bounded_to(
                                      percent.scale(), Rounding::half_up) == percent;
    if (is_turned) {
        const auto turned = said(-*statement.change, statement.unit);
        return {fmt::format("Dấu của mức tăng giảm có thể ngược: {}.", turned.vi),
                fmt::format("The sign of the change may be reversed: {}.", turned.en)};
    }
    if (statement.value->is_zero())
        return {fmt::format("Tỷ lệ có thể là {}.", words.vi),
                fmt::format("Probably {}.", words.en)};
    const auto on_current = Quotient{*statement.change, *statement.value, 2}.bounded_to(
        percent.scale(), Rounding::half_up);
    if (on_current == percent)
        return {fmt::format("Tỷ lệ đã tính trên kỳ này; trên kỳ gốc là {}.", words.vi),
                fmt::format("It was taken of this period; of the base it is {}.", words.en)};
    return {fmt::format("Tỷ lệ có thể là {}, hoặc mức tăng giảm sai.", words.vi),
            fmt::format("The percentage is probably {}, or the change is wrong.", words.en)};
}

void ask_about_percent(Desk& desk, const Statement& statement)
{
    const auto& name = desk.indicator(statement).name;
    const auto base = *statement.value - *statement.change;
    Question question{.code = "figure/change",
                      .title = {fmt::format("{}: tỷ lệ tăng giảm có khớp?", name.vi),
                                fmt::format("{}: does the percentage match the change?", name.en)}};
    if (base.is_zero() || base.is_negative()) {
        question.reason = {"Mức tăng lớn hơn hoặc bằng chính số kỳ này.",
                           "The change is as large as the figure itself, or larger."};
        question.suggestion = {"Đối chiếu mức tăng giảm với nguồn.",
                               "Check the change against its source."};
    }
    else {
        const auto again = recount(statement);
        const auto in = [&](Language language, fmt::string_view words) {
            return fmt::format(fmt::runtime(words),
                               said(*statement.change, statement.unit).in(language),
                               said(again.base, statement.unit).in(language),
                               said(again.percent, Unit::percent).in(language),
                               said(*statement.change_percent, Unit::percent).in(language));
        };
        question.reason = {
            in(Language::vi, "Thay đổi {} trên kỳ gốc {} là {}, bài ghi {}."),
            in(Language::en, "A change of {} on a base of {} is {}, the text says {}.")};
        question.recomputed = {
            {.label = {"kỳ gốc", "base"}, .value = again.base, .unit = statement.unit},
            {.label = {"tỷ lệ tính lại", "percentage"},
             .value = again.percent,
             .unit = Unit::percent}};
        question.suggestion = likeliest(statement, again);
    }
    desk.ask(std::move(question), {&statement});
}

/// The day the base of a change is of; none for a base told in other words.
std::optional<Date> base_day(const Statement& statement)
{
    if (statement.change_base == change_base::same_period_last_year)
        return statement.as_of.plus_years(-1);
    if (statement.change_base == change_base::previous_year)
        return Date(statement.as_of.year() - 1, 12, 31);
    return {};
}

/// The figure on file of that area and indicator at the base, within a few days.
const Statement* on_file(const Desk& desk, const Statement& statement, Date day)
{
    constexpr int days_around = 3;
    for (const auto* other : desk.earlier(statement))
        if (other->value && other->unit == statement.unit &&
            day.plus_days(-days_around) <= other->as_of &&
            other->as_of <= day.plus_days(days_around))
            return other;
    return nullptr;
}

/// value − change against what was stated at the time; later revisions move figures by a little.
void check_base(Desk& desk, const Statement& statement)
{
    const auto day = base_day(statement);
    const auto* earlier = day ? on_file(desk, statement, *day) : nullptr;
    if (earlier == nullptr) return;
    constexpr Decimal revision_percent{5, 1};
    const auto base = printed_value(statement) - printed_change(statement);
    const auto slack = bounded_product(*earlier->value, revision_percent, 0, Rounding::up)
                           .rounded(0, Rounding::up);
    const auto hundredth = Quotient{slack, Decimal{100}}.bounded_to(0, Rounding::up);
    const auto stated = printed_value(*earlier);
    if (Interval{stated.low - hundredth, stated.high + hundredth}.overlaps(base)) {
        desk.hold();
        return;
    }
    const auto& name = desk.indicator(statement).name;
    const auto implied = *statement.value - *statement.change;
    const auto in = [&](Language language, fmt::string_view words) {
        return fmt::format(fmt::runtime(words), said(implied, statement.unit).in(language),
                           format::date(earlier->as_of, language), earlier->source,
                           said(*earlier->value, statement.unit).in(language));
    };
    desk.ask({.code = "figure/change",
              .title = {fmt::format("{}: kỳ gốc có khớp số đã báo cáo?", name.vi),
                        fmt::format("{}: does the base match what was reported?", name.en)},
              .reason = {in(Language::vi,
                            "Mức tăng giảm ngầm định kỳ gốc {}, nhưng ngày {} nguồn {} ghi {}."),
                         in(Language::en,
                            "The change implies a base of {}, but on {} source {} says {}.")},
              .recomputed = {{.label = {"mức tăng giảm tính lại", "change"},
                              .value = *statement.value - *earlier->value,
                              .unit = statement.unit}},
              .suggestion = {"Ghi rõ kỳ gốc đã điều chỉnh, hoặc sửa mức tăng giảm.",
                             "Say that the base was restated, or correct the change."}},
             {&statement});
}

/// What is counted on a day does not triple within a year and a month.
void check_jump(Desk& desk, const Statement& statement)
{
    constexpr int days_back = 400;
    constexpr std::int64_t factor = 3;
    if (desk.indicator(statement).flow || !is_counted(statement.unit)) return;
    const auto earlier = desk.earlier(statement);
    const auto found = std::ranges::find_if(earlier, [&](const Statement* other) {
        return other->value && !other->value->is_zero() && other->unit == statement.unit &&
               other->as_of < statement.as_of &&
               statement.as_of <= other->as_of.plus_days(days_back);
    });
    if (found == earlier.end()) return;
    const auto& before = **found;
    const bool rose = statement.value->units() / factor > before.value->units();
    const bool fell = before.value->units() / factor > statement.value->units();
    if (!rose && !fell) {
        desk.hold();
        return;
    }
    const auto& name = desk.indicator(statement).name;
    const auto in = [&](Language language, fmt::string_view words) {
        return fmt::format(fmt::runtime(words), format::date(before.as_of, language), before.source,
                           said(*before.value, before.unit).in(language),
                           said(*statement.value, statement.unit).in(language));
    };
    desk.ask({.code = "figure/jump",
              .title = {fmt::format("{}: có đúng là thay đổi lớn như vậy?", name.vi),
                        fmt::format("{}: did it change that much?", name.en)},
              .reason = {in(Language::vi, "Ngày {} nguồn {} ghi {}, nay {}."),
                         in(Language::en, "On {} source {} says {}, and now {}.")},
              .recomputed = {{.label = {"lần trước", "before"},
                              .value = *before.value,
                              .unit = before.unit}},
              .suggestion = {"Đối chiếu với nguồn; kiểm tra đơn vị và tên chỉ tiêu.",
                             "Check it against its source, its unit and its label."}},
             {&statement});
}

}  // namespace

void check_change(Desk& desk)
{
    for (const auto* statement : desk.statements()) {
        if (!statement->value) continue;
        if (statement->change && statement->change_percent) {
            if (percent_holds(*statement))
                desk.hold();
            else
                ask_about_percent(desk, *statement);
        }
        if (desk.is_doubted(*statement)) continue;
        if (statement->change) check_base(desk, *statement);
        check_jump(desk, *statement);
    }
}

}  // namespace ansinh::figures
