#include "report/impl/words.h"

#include "base/format.h"
#include "report/impl/say.h"

#include <fmt/format.h>

namespace ansinh::report::words {

namespace {

constexpr std::string_view star = "*";

std::string_view pick(Language language, std::string_view vi, std::string_view en)
{
    return is_vietnamese(language) ? vi : en;
}

std::string bounds(const Figure& figure, Language language)
{
    return bare_text_of(*figure.low, figure.unit, language) + "–" +
           bare_text_of(*figure.high, figure.unit, language);
}

bool is_open(const std::optional<Figure>& figure)
{
    return figure && figure->low && *figure->low != *figure->high;
}

std::string base_remark(const Change& change, Language language)
{
    std::string text{pick(language, "so với ", "on ")};
    text += change.base_text.in(language);
    if (change.previous) text += ": " + cell(change.previous, language);
    return text;
}

/// "dân số trung bình 1.298.000 (31/12/2022; chưa xác nhận)"
std::string denominator_remark(const Share& share, Language language)
{
    const auto& whole = *share.denominator;
    auto text = in_sentence(share.of.name.in(language)) + " " + cell(whole, language);
    std::string known;
    if (whole.as_of) known = format::date(*whole.as_of, language);
    if (whole.why) known += (known.empty() ? "" : "; ") + whole.why->in(language);
    return known.empty() ? text : text + " (" + known + ")";
}

std::string plan_remark(const ReportRow& row, Language language)
{
    const bool of_document = row.plan && row.plan->basis == Basis::stated && !row.plan->statement;
    if (is_open(row.plan))
        return std::string{pick(language, "kế hoạch trong khoảng ", "plan between ")} +
               bounds(*row.plan, language);
    if (row.plan && row.plan->basis == Basis::implied && !row.plan->low && row.plan->why)
        return std::string{pick(language, "kế hoạch ", "plan ")} + row.plan->why->in(language);
    if (of_document && !row.plan->source.empty())
        return std::string{pick(language, "kế hoạch theo: ", "plan by: ")} + row.plan->source;
    return {};
}

std::string closed_text(const WorkingSession& session, Language language)
{
    if (!session.closed) return {};
    return fmt::format(
        fmt::runtime(pick(language, " · từ hồ sơ, chốt lần {}", " · from the records, close {}")),
        session.closed->version);
}

}  // namespace

std::string subtitle(const Context& context, const WorkingSession& session, Language language)
{
    const auto& area = context.areas.area(session.area);
    const auto& name = is_vietnamese(language) ? area.full_name : area.name.en;
    return name + std::string{pick(language, " · số liệu đến ", " · figures to ")} +
           format::date(session.as_of, language) + closed_text(session, language);
}

std::string calendar(const YearLeft& left, Language language)
{
    return fmt::format(
        fmt::runtime(pick(language, "Đã qua {} số ngày của năm; còn {} ngày làm việc đến 31/12.",
                          "{} of the year is gone; {} working days are left to 31 December.")),
        format::percent(left.elapsed_percent, language), left.working_days);
}

std::string legend(Language language)
{
    return std::string{
        pick(language,
             "* không in trong nguồn: tính hoặc suy từ số đã in. ▲ đi trước, ▼ đi sau số ngày đã "
             "qua của năm. ? có câu hỏi về số liệu.",
             "* not printed by a source: computed or implied from what was. ▲ ahead of, ▼ behind "
             "the part of the year gone. ? a question about the figure is open.")};
}

std::string cell(const std::optional<Figure>& figure, Language language)
{
    if (!figure) return "–";
    auto text = bare_text_of(figure->value, figure->unit, language);
    if (is_worked_out(*figure)) text += star;
    return text;
}

std::string plan_cell(const ReportRow& row, Decimal elapsed_percent, Language language)
{
    if (!row.plan_percent) return "–";
    const bool same_year = row.plan_percent->as_of.has_value();
    return cell(row.plan_percent, language) +
           (same_year ? (row.plan_percent->value >= elapsed_percent ? " ▲" : " ▼") : "");
}

std::string change_cell(const std::optional<Change>& change, Language language)
{
    if (!change) return "–";
    const auto& by = change->absolute;
    const auto quantity = by.unit == figures::Unit::vnd       ? format::Quantity::money
                          : by.unit == figures::Unit::percent ? format::Quantity::percentage
                                                              : format::Quantity::count;
    std::optional<Decimal> percent;
    if (change->percent) percent = change->percent->value;
    auto text = format::change(by.value, percent, quantity, language);
    if (is_worked_out(by)) text += star;
    return text;
}

std::string gap_cell(const std::optional<Figure>& gap, Language language)
{
    if (!gap || gap->unit != figures::Unit::percent) return cell(gap, language);
    const auto text = format::points(gap->value, language) + std::string{star};
    return text.starts_with('+') ? text.substr(1) : text;
}

std::string rank_cell(const std::optional<Rank>& rank, Language)
{
    return rank ? fmt::format("{}/{}", rank->position, rank->reporting) : "–";
}

std::string share_cell(const std::optional<Share>& share, Language language)
{
    if (!share) return "–";
    return cell(share->percent, language);
}

std::vector<std::string> remarks(const ReportRow& row, Date as_of, Language language)
{
    std::vector<std::string> found;
    if (row.as_of != as_of)
        found.push_back(std::string{pick(language, "số liệu ngày ", "as of ")} +
                        format::date(row.as_of, language));
    if (row.actual && row.actual->unit != row.indicator.unit)
        found.push_back(std::string{pick(language, "nguồn ghi đơn vị: ", "printed unit: ")} +
                        figures::word(row.actual->unit).in(language));
    if (row.change) found.push_back(base_remark(*row.change, language));
    if (auto remark = plan_remark(row, language); !remark.empty())
        found.push_back(std::move(remark));
    if (row.share && row.share->denominator)
        found.push_back(denominator_remark(*row.share, language));
    for (const auto& change : row.other_changes)
        found.push_back(fmt::format("{} {}: {}", pick(language, "so với", "on"),
                                    change.base_text.in(language), change_cell(change, language)));
    if (row.rank)
        found.push_back(
            fmt::format(fmt::runtime(pick(language, "hạng {} trong {} {} có số liệu ({} tất cả)",
                                          "rank {} of {} with a figure, level {} ({} in all)")),
                        row.rank->position, row.rank->reporting,
                        registry::word(row.rank->level).in(language), row.rank->of));
    if (!row.questions.empty())
        found.push_back(fmt::format(
            fmt::runtime(pick(language, "? {} câu hỏi về số liệu", "? {} open question(s)")),
            row.questions.size()));
    return found;
}

std::string document_of(const Context& context, const WorkingSession& session,
                        const TargetComparison& comparison, Language language)
{
    const auto& target = comparison.target;
    if (target.area == session.area) return target.document;
    return target.document + " (" + context.areas.area(target.area).name.in(language) + ")";
}

std::string target_of(const TargetComparison& comparison, Language language)
{
    const auto& target = comparison.target;
    return (target.at_most ? "≤ " : "≥ ") + bare_text_of(target.value, target.unit, language);
}

std::string outcome_of(const TargetComparison& comparison, Language language)
{
    const bool beyond = !comparison.target.at_most && !comparison.difference.value.is_zero();
    const auto met = beyond ? pick(language, "vượt", "exceeded") : pick(language, "đạt", "met");
    std::string text{comparison.met ? met : pick(language, "chưa đạt", "not met")};
    if (comparison.later_year)
        text += fmt::format(fmt::runtime(pick(language, " chỉ tiêu năm {}", ", a target for {}")),
                            comparison.target.year);
    return text;
}

std::string difference_of(const TargetComparison& comparison, Language language)
{
    const auto& difference = comparison.difference;
    if (difference.unit == figures::Unit::percent)
        return format::points(difference.value, language);
    const auto quantity =
        difference.unit == figures::Unit::vnd ? format::Quantity::money : format::Quantity::count;
    return format::change(difference.value, {}, quantity, language);
}

std::string points_of(const Series& series, Language language)
{
    std::string text;
    for (const auto& point : series.points) {
        if (!text.empty()) text += " · ";
        text += fmt::format("{}: {}", point.as_of.year(), cell(point.figure, language));
    }
    return text;
}

std::string state_of(const Task& task, Language language)
{
    if (task.late) return std::string{pick(language, "quá hạn", "late")};
    if (task.state == TaskState::open) return std::string{pick(language, "đang làm", "open")};
    std::string text{pick(language, "xong", "done")};
    if (task.done_on) text += " " + format::date(*task.done_on, language);
    return text;
}

std::string kind_of(const Task& task, Language language)
{
    return std::string{task.kind == TaskKindOf::request ? pick(language, "Kiến nghị", "Request")
                                                        : pick(language, "Kết luận", "Conclusion")};
}

}  // namespace ansinh::report::words
