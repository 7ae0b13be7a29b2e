#include "law/impl/parameter_check.h"

#include <algorithm>
#include <compare>

namespace ansinh::law {

namespace {

/// Not of cells that differ in kind: one of them was not read, which is complained of already.
bool is_less(const Value& a, const Value& b)
{
    if (a.index() != b.index()) return false;
    if (const auto* amount = std::get_if<Vnd>(&a)) return *amount < std::get<Vnd>(b);
    if (const auto* rate = std::get_if<Rate>(&a)) return *rate < std::get<Rate>(b);
    if (const auto* count = std::get_if<std::int64_t>(&a))
        return *count < std::get<std::int64_t>(b);
    if (const auto* date = std::get_if<Date>(&a)) return *date < std::get<Date>(b);
    return false;
}

void check_bounds(const Parameter& parameter, const Period& period, Complaints& complaints)
{
    if (!parameter.least && !parameter.most) return;
    for (const auto& row : period.rows) {
        const auto& value = row.cells.back();
        if ((parameter.least && is_less(value, *parameter.least)) ||
            (parameter.most && is_less(*parameter.most, value)))
            complaints.add("law/out-of-bounds", row.basis.line, parameter.id,
                           {"Giá trị nằm ngoài giới hạn.", "The value is out of its bounds."});
    }
}

bool same_keys(const Parameter& parameter, const Row& a, const Row& b)
{
    return std::equal(a.cells.begin(),
                      a.cells.begin() + static_cast<std::ptrdiff_t>(parameter.keys),
                      b.cells.begin());
}

bool is_later_step(const Parameter& parameter, const Row& a, const Row& b)
{
    const auto step = parameter.keys - 1;
    const bool same_scale = std::equal(
        a.cells.begin(), a.cells.begin() + static_cast<std::ptrdiff_t>(step), b.cells.begin());
    const bool both_read = a.cells[step].index() == b.cells[step].index();
    return !same_scale || !both_read || is_less(a.cells[step], b.cells[step]);
}

void check_rows(const Parameter& parameter, const Period& period, Complaints& complaints)
{
    for (std::size_t i = 0; i < period.rows.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const auto& row = period.rows[i];
            if (same_keys(parameter, period.rows[j], row))
                complaints.add("law/overlap", row.basis.line, parameter.id,
                               {"Hai dòng cùng khóa.", "Two rows have one key."});
            else if (parameter.is_scale && !is_later_step(parameter, period.rows[j], row))
                complaints.add("law/overlap", row.basis.line, parameter.id,
                               {"Các bậc phải tăng dần.", "The steps must ascend."});
        }
}

}  // namespace

void check_parameter(const Parameter& parameter, Complaints& complaints)
{
    const Period* before = nullptr;
    for (const auto& period : parameter.periods) {
        if (period.until && *period.until <= period.from)
            complaints.add(
                "law/overlap", period.basis.line, parameter.id,
                {"Thời kỳ kết thúc trước khi bắt đầu.", "The period ends before it begins."});
        if (before != nullptr &&
            (period.from <= before->from || (before->until && period.from < *before->until)))
            complaints.add(
                "law/overlap", period.basis.line, parameter.id,
                {"Thời kỳ chồng lên thời kỳ trước.", "The period overlaps the one before."});
        before = &period;
        check_bounds(parameter, period, complaints);
        check_rows(parameter, period, complaints);
    }
}

}  // namespace ansinh::law
