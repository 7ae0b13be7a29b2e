#include "report/impl/headline.h"

#include "base/format.h"
#include "base/text.h"
#include "report/impl/say.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using figures::Unit;

Decimal magnitude(Decimal number) { return number.is_negative() ? -number : number; }

bool is_plain_count(Unit unit) { return figures::is_counted(unit) && unit != Unit::vnd; }

const ReportRow* row_of(const std::vector<ReportRow>& rows, const std::string& code)
{
    const auto found =
        std::ranges::find(rows, code, [](const ReportRow& row) { return row.indicator.code; });
    return found == rows.end() ? nullptr : &*found;
}

std::string with_day(const ReportRow& row, Date as_of, Language in)
{
    if (row.as_of == as_of) return {};
    return fmt::format(fmt::runtime(is_vietnamese(in) ? " (số liệu ngày {})" : " (as of {})"),
                       format::date(row.as_of, in));
}

/// ", còn thiếu 7.444 người; cần tăng bình quân 745 người/ngày làm việc đến 31/12"
std::string distance(const ReportRow& row, Language in)
{
    if (!row.gap || row.gap->unit == Unit::percent || row.gap->value.is_zero()) return {};
    // Money that only a percentage implies is known to some billions: the table shows its bounds.
    if (row.gap->unit == Unit::vnd && row.gap->basis == Basis::implied) return {};
    const auto amount = text_of(magnitude(row.gap->value), row.gap->unit, in);
    if (row.gap->value.is_negative())
        return is_vietnamese(in) ? ", vượt " + amount : ", " + amount + " above it";
    auto text = is_vietnamese(in) ? ", còn thiếu " + amount : ", " + amount + " short";
    if (!row.per_working_day) return text;
    const auto& daily = *row.per_working_day;
    return text + (is_vietnamese(in)
                       ? "; cần tăng bình quân " + text_of(daily, in) + "/ngày làm việc đến 31/12"
                       : "; " + bare_text_of(daily.value, daily.unit, in) +
                             " more are needed on each working day to 31 December");
}

Bilingual plan_sentence(const ReportRow& row, Date as_of)
{
    return say([&](Language in) {
        const auto percent = format::percent(row.plan_percent->value, in);
        const auto start = is_vietnamese(in)
                               ? row.short_name.vi + " đạt " + percent + " kế hoạch"
                               : row.short_name.en + " is at " + percent + " of the plan";
        return start + with_day(row, as_of, in) + distance(row, in) + ".";
    });
}

/// "111.276 người tham gia BHXH", "Số thu: 382.700 tỷ đồng"
std::string counted(const ReportRow& row, Language in)
{
    const auto& figure = *row.actual;
    const auto& name = row.indicator.name.in(in);
    const auto unit_word = fold(figures::word(figure.unit).in(in));
    const bool says_unit =
        is_vietnamese(in) ? fold(name).starts_with(unit_word + " ") : is_plain_count(figure.unit);
    if (is_plain_count(figure.unit) && says_unit)
        return format::number(figure.value, in) + " " + in_sentence(name);
    return name + ": " + text_of(figure, in);
}

/// Without its sign, which the verb says.
std::string amount(const Figure& change, Language in)
{
    const auto size = magnitude(change.value);
    if (change.unit == Unit::percent)
        return format::number(size, in) + (is_vietnamese(in) ? " điểm %" : " pp");
    return is_vietnamese(in) ? text_of(size, change.unit, in) : bare_text_of(size, change.unit, in);
}

/// ", tăng 1.733 người (1,58%) so với cùng kỳ năm trước"
std::string changed(const Change& change, Language in)
{
    const auto& by = change.absolute;
    const auto& base = change.base_text.in(in);
    if (by.value.is_zero())
        return is_vietnamese(in) ? ", không đổi so với " + base : ", unchanged on " + base;
    const bool fell = by.value.is_negative();
    const auto percent =
        change.percent ? format::percent(magnitude(change.percent->value), in) : std::string{};
    std::string extent = amount(by, in);
    if (by.basis == Basis::implied)
        extent = percent;  // all that was printed
    else if (change.percent)
        extent += " (" + percent + ")";
    if (is_vietnamese(in)) return (fell ? ", giảm " : ", tăng ") + extent + " so với " + base;
    return (fell ? ", down " : ", up ") + extent + " on " + base;
}

std::string covered(const Share& share, Language in)
{
    const auto percent = format::percent(share.percent.value, in);
    const auto whole = in_sentence(share.of.name.in(in));
    return is_vietnamese(in) ? ", bằng " + percent + " " + whole
                             : ", " + percent + " of the " + whole;
}

Bilingual count_sentence(const WorkingSession& session, const ReportRow& row)
{
    return say([&](Language in) {
        auto text = counted(row, in) + with_day(row, session.as_of, in);
        if (row.change) text += changed(*row.change, in);
        if (row.share) text += covered(*row.share, in);
        const auto series = std::ranges::find(session.series, row.indicator, &Series::indicator);
        if (series != session.series.end() && !is_plain_count(row.indicator.unit))
            if (const auto since = best_since(series->points, series->better))
                text += fmt::format(
                    fmt::runtime(is_vietnamese(in) ? ", {} kể từ năm {}" : ", the {} since {}"),
                    row.better == figures::Better::down
                        ? (is_vietnamese(in) ? "thấp nhất" : "lowest")
                        : (is_vietnamese(in) ? "cao nhất" : "highest"),
                    *since);
        return text + ".";
    });
}

Bilingual questions_sentence(std::size_t open)
{
    return say([&](Language in) {
        if (is_vietnamese(in))
            return fmt::format("Còn {} câu hỏi về số liệu chưa được trả lời.", open);
        return open == 1 ? std::string{"One question about the figures is still open."}
                         : fmt::format("{} questions about the figures are still open.", open);
    });
}

}  // namespace

std::vector<Bilingual> headline(const WorkingSession& session)
{
    std::vector<Bilingual> sentences;
    if (session.rows.empty())
        sentences.push_back(say([&](Language in) {
            return fmt::format(
                fmt::runtime(
                    in == Language::vi
                        ? "Chưa có số liệu đến ngày {}; nhập số liệu của địa bàn để lập báo cáo."
                        : "No figures to {} yet; import the area's figures to report on it."),
                format::date(session.as_of, in));
        }));
    for (const auto& row : session.rows) {
        const auto* whole = row_of(session.rows, row.part_of);
        const bool said_by_whole = whole != nullptr && whole->plan_percent;
        if (row.plan_percent && !said_by_whole && row.questions.empty())
            sentences.push_back(plan_sentence(row, session.as_of));
    }
    for (const auto& row : session.rows) {
        const auto* whole = row_of(session.rows, row.part_of);
        const bool said_by_whole =
            whole != nullptr &&
            ((whole->change && !row.change) || (row.actual && row.actual->basis == Basis::derived));
        if (row.actual && !said_by_whole && row.questions.empty())
            sentences.push_back(count_sentence(session, row));
    }
    const auto open = std::ranges::count_if(
        session.questions, [](const AskedQuestion& asked) { return !asked.answer; });
    if (open > 0) sentences.push_back(questions_sentence(static_cast<std::size_t>(open)));
    return sentences;
}

}  // namespace ansinh::report
