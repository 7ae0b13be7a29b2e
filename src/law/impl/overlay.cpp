#include "law/impl/overlay.h"

#include "base/format.h"
#include "law/impl/what_if.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::law {

namespace {

bool is_picked(const Row& row, const Change& change)
{
    return std::ranges::all_of(change.where, [&](const Change::Pick& pick) {
        return row.cells[pick.column] == pick.value;
    });
}

std::vector<std::size_t> picked(const std::vector<Row>& rows, const Change& change)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (is_picked(rows[i], change)) found.push_back(i);
    return found;
}

/// The day makes an end and a beginning of a period that ran over it.
void split(std::vector<Period>& periods, Date day)
{
    for (std::size_t i = 0; i < periods.size(); ++i) {
        auto& period = periods[i];
        const bool runs_over = period.from < day && (!period.until || day < *period.until) &&
                               (i + 1 == periods.size() || day < periods[i + 1].from);
        if (!runs_over) continue;
        auto rest = period;
        period.until = day;
        rest.from = day;
        periods.insert(periods.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
        return;
    }
}

std::string keys_of(const Parameter& parameter, const std::vector<Value>& cells)
{
    std::string text;
    for (std::size_t i = 0; i < parameter.keys; ++i) text += to_string(cells[i]) + '\n';
    return text;
}

}  // namespace

Overlay::Overlay(const Law& baseline, const Reform& reform, Complaints& complaints)
    : baseline_{baseline}, act_{"reform:" + reform.id}, complaints_{complaints}, law_{baseline}
{
    law_.acts_.emplace(
        act_,
        Act{.id = act_, .kind = "reform", .title = reform.title, .status = Status::confirmed});
}

Law Overlay::finished(std::string hash)
{
    law_.hash_ = std::move(hash);
    return std::move(law_);
}

void Overlay::apply(const Change& change)
{
    auto& parameter = law_.parameters_.find(change.parameter)->second;
    if (!is_as_expected(change)) {
        complain(change, "reform/expects",
                 {"Luật ngày ấy không như cải cách trông đợi.",
                  "The law of that day is not what the reform expects."});
        return;
    }
    for (auto* period : covered(parameter, change)) {
        if (change.operation == Operation::insert_row)
            insert_rows(parameter, *period, change);
        else
            change_rows(parameter, *period, change);
    }
}

bool Overlay::is_as_expected(const Change& change)
{
    if (!change.expects) return true;
    const auto* period = baseline_.find(change.parameter)->on(change.from);
    if (period == nullptr) return false;
    const auto rows = picked(period->rows, change);
    return !rows.empty() && std::ranges::all_of(rows, [&](std::size_t row) {
        return period->rows[row].cells[change.column] == *change.expects;
    });
}

std::vector<Period*> Overlay::covered(Parameter& parameter, const Change& change)
{
    split(parameter.periods, change.from);
    if (change.until) split(parameter.periods, *change.until);
    const bool is_plain = parameter.keys == 0 && !parameter.is_table;
    fill_holes(parameter, change, is_plain && change.operation == Operation::set);
    std::vector<Period*> found;
    for (auto& period : parameter.periods)
        if (change.from <= period.from && (!change.until || period.from < *change.until))
            found.push_back(&period);
    return found;
}

/// Days of the change that no value covers become a period of one empty row where they may, and a
/// problem where they may not.
void Overlay::fill_holes(Parameter& parameter, const Change& change, bool may_fill)
{
    auto& periods = parameter.periods;
    const auto hole = [&](Date day) {
        if (!may_fill)
            complain(change, "reform/no-value",
                     {fmt::format("Ngày {} không có giá trị để thay đổi.",
                                  format::date(day, Language::vi)),
                      fmt::format("On {} there is no value to change.",
                                  format::date(day, Language::en))});
        return may_fill;
    };
    const Row empty{.cells = {Value{}}};
    std::optional<Date> reached = change.from;  // every day before it is covered; none: all are
    for (std::size_t i = 0; i < periods.size() && reached; ++i) {
        const auto next =
            i + 1 < periods.size() ? std::optional{periods[i + 1].from} : std::nullopt;
        const auto end = periods[i].until ? periods[i].until : next;
        if (end && *end <= *reached) continue;
        if (change.until && *change.until <= periods[i].from) break;
        if (*reached < periods[i].from) {
            if (!hole(*reached)) return;
            periods.insert(periods.begin() + static_cast<std::ptrdiff_t>(i),
                           {.from = *reached, .until = periods[i].from, .rows = {empty}});
            ++i;
        }
        if (periods[i].missing) {
            if (!hole(periods[i].from)) return;
            periods[i].missing.reset();
            periods[i].rows = {empty};
        }
        reached = end;
    }
    if (!reached || (change.until && *change.until <= *reached) || !hole(*reached)) return;
    const auto later = std::ranges::upper_bound(periods, *reached, {}, &Period::from);
    periods.insert(later, {.from = *reached, .until = change.until, .rows = {empty}});
}

void Overlay::change_rows(const Parameter& parameter, Period& period, const Change& change)
{
    if (period.missing) return;  // complained of
    const auto rows = picked(period.rows, change);
    if (rows.empty()) {
        complain(change, "reform/no-row",
                 {fmt::format("Từ {} không có dòng nào như vậy.",
                              format::date(period.from, Language::vi)),
                  fmt::format("From {} there is no such row.",
                              format::date(period.from, Language::en))});
        return;
    }
    if (change.operation == Operation::repeal) {
        for (const auto row : rows)
            for (auto column = parameter.keys; column < parameter.columns.size(); ++column)
                if (!touch(parameter, period.rows[row].cells, column, change)) return;
        repeal(period, rows);
        return;
    }
    for (const auto row : rows) {
        if (!touch(parameter, period.rows[row].cells, change.column, change)) return;
        change_cell(parameter, period.rows[row], change);
    }
    if (!parameter.is_table && rows.size() == period.rows.size())
        period.basis = basis(period.basis, change.operation);
}

void Overlay::change_cell(const Parameter& parameter, Row& row, const Change& change)
{
    auto& cell = row.cells[change.column];
    if (change.operation != Operation::set && std::holds_alternative<std::monostate>(cell)) {
        complain(change, "reform/no-value",
                 {"Ô này trống.", "The cell is empty: there is no value to change."});
        return;
    }
    auto value = outcome(cell, change);
    const bool is_last = change.column + 1 == parameter.columns.size();
    const auto less = [](const Value& a, const Value& b) { return a < b; };
    if (!value || (is_last && parameter.least && less(*value, *parameter.least)) ||
        (is_last && parameter.most && less(*parameter.most, *value))) {
        complain(change, "reform/out-of-bounds",
                 {"Giá trị nằm ngoài giới hạn.", "The value is out of its bounds."});
        return;
    }
    cell = *std::move(value);
    row.basis = basis(row.basis, change.operation);
}

void Overlay::insert_rows(const Parameter& parameter, Period& period, const Change& change)
{
    if (period.missing) return;  // complained of
    const auto keys = static_cast<std::ptrdiff_t>(parameter.keys);
    for (const auto& cells : change.rows) {
        const auto same = [&](std::ptrdiff_t count) {
            return [&cells, count](const Row& row) {
                return std::equal(cells.begin(), cells.begin() + count, row.cells.begin());
            };
        };
        if (std::ranges::any_of(period.rows, same(keys))) {
            complain(change, "reform/duplicate-row",
                     {"Bảng đã có dòng cùng khóa.", "The table has a row of this key."});
            return;
        }
        for (auto column = parameter.keys; column < parameter.columns.size(); ++column)
            if (!touch(parameter, cells, column, change)) return;
        // Steps of one scale ascend: before the first that is higher.
        const auto step = parameter.keys - 1;
        const auto place = std::ranges::find_if(period.rows, [&](const Row& row) {
            return parameter.is_scale && same(keys - 1)(row) && cells[step] < row.cells[step];
        });
        period.rows.insert(place, {cells, basis(period.basis, Operation::set)});
    }
}

void Overlay::repeal(Period& period, const std::vector<std::size_t>& picked)
{
    for (auto row = picked.rbegin(); row != picked.rend(); ++row)
        period.rows.erase(period.rows.begin() + static_cast<std::ptrdiff_t>(*row));
    if (!period.rows.empty()) return;
    const auto& title = law_.acts_.find(act_)->second.title;
    period.missing = {"Bãi bỏ: " + title.vi + ".", "Repealed: " + title.en + "."};
    period.basis = basis(period.basis, Operation::repeal);
}

bool Overlay::touch(const Parameter& parameter, const std::vector<Value>& row, std::size_t column,
                    const Change& change)
{
    auto& touches = touched_[{parameter.id, keys_of(parameter, row), column}];
    for (const auto& earlier : touches) {
        if (earlier.change == &change) return true;
        const bool apart = (earlier.until && *earlier.until <= change.from) ||
                           (change.until && *change.until <= earlier.from);
        if (apart || change.overrides) continue;
        complain(change, "reform/overlap",
                 {fmt::format("Thay đổi ở dòng {} đã đổi ô này trong cùng thời gian.",
                              earlier.change->line),
                  fmt::format("The change of line {} changes this cell on the same days.",
                              earlier.change->line)});
        return false;
    }
    touches.push_back({change.from, change.until, &change});
    return true;
}

/// What was added to or scaled still rests on what stood there, with its doubts.
Basis Overlay::basis(const Basis& before, Operation operation) const
{
    if (operation != Operation::add && operation != Operation::scale)
        return {.cites = {act_}, .status = Status::confirmed, .line = before.line};
    auto after = before;
    std::erase(after.cites, act_);
    after.cites.insert(after.cites.begin(), act_);
    return after;
}

void Overlay::complain(const Change& change, std::string_view code, Bilingual detail)
{
    if (refused_ == &change) return;  // once is enough
    refused_ = &change;
    complaints_.add(code, change.line, change.parameter, std::move(detail));
}

}  // namespace ansinh::law
