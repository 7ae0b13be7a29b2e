#include "law/in_force.h"

#include "base/format.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::law {

namespace {

template <class T>
struct Held {
    using type = T;
};
template <>
struct Held<std::string_view> {
    using type = std::string;
};

/// What the cell holds for this key; to ask by another kind is a fault of ours.
template <class T>
const typename Held<T>::type& held_for(const T&, const Value& cell)
{
    const auto* held = std::get_if<typename Held<T>::type>(&cell);
    check(held != nullptr, "a row is asked by a key of its column's kind");
    return *held;
}

bool names(const Key& key, const Value& cell)
{
    return std::visit([&](const auto& asked) { return held_for(asked, cell) == asked; }, key);
}

/// Whether the lower bound in the cell is at or below the key.
bool reaches(const Key& key, const Value& cell)
{
    return std::visit([&](const auto& asked) { return held_for(asked, cell) <= asked; }, key);
}

const Row* row_of(const Parameter& parameter, const Period& period, InForce::Keys keys)
{
    check(keys.size() == parameter.keys, "a row is named by all its keys");
    const Row* found = nullptr;
    for (const auto& row : period.rows) {
        bool fits = true;
        for (std::size_t i = 0; i < keys.size() && fits; ++i) {
            const bool bound = parameter.is_scale && i + 1 == keys.size();
            const auto& key = keys.begin()[i];
            fits = bound ? reaches(key, row.cells[i]) : names(key, row.cells[i]);
        }
        if (!fits) continue;
        if (!parameter.is_scale) return &row;
        found = &row;  // rows of one scale ascend, so the last that fits is the nearest
    }
    return found;
}

std::string place(const Parameter& parameter, std::uint32_t line)
{
    return fmt::format("{}.toml line {}, {}", parameter.chapter, line, parameter.id);
}

Problem missing(const Parameter& parameter, const Period* period, Date day)
{
    Bilingual detail{
        fmt::format("{}: không có giá trị cho ngày {}.", parameter.label.vi,
                    format::date(day, Language::vi)),
        fmt::format("{}: no value for {}.", parameter.label.en, format::date(day, Language::en))};
    if (period != nullptr && period->missing) {
        detail.vi += " " + period->missing->vi;
        detail.en += " " + period->missing->en;
    }
    return {.code = "law/missing",
            .detail = std::move(detail),
            .where = place(parameter, period != nullptr ? period->basis.line : parameter.line),
            .remedy = {"Bổ sung giá trị có trích dẫn vào tệp luật, hoặc chọn thời điểm khác.",
                       "Add the cited value to the law file, or ask for another day."}};
}

}  // namespace

template <class T>
Known<T> RowInForce::cell(std::string_view column) const
{
    const auto at = parameter_->column(column);
    check(at.has_value(), "a table has the column that a formula asks for");
    const auto* held = std::get_if<typename Held<T>::type>(&row_->cells[*at]);
    check(held != nullptr, "a column holds what a formula asks for");
    return {T{*held}, {parameter_, period_, row_, *at}};
}

bool RowInForce::has(std::string_view column) const
{
    const auto at = parameter_->column(column);
    check(at.has_value(), "a table has the column that a formula asks for");
    return !std::holds_alternative<std::monostate>(row_->cells[*at]);
}

Known<Vnd> RowInForce::amount(std::string_view column) const { return cell<Vnd>(column); }
Known<Rate> RowInForce::rate(std::string_view column) const { return cell<Rate>(column); }
Known<std::int64_t> RowInForce::count(std::string_view column) const
{
    return cell<std::int64_t>(column);
}
Known<Date> RowInForce::date(std::string_view column) const { return cell<Date>(column); }
Known<bool> RowInForce::flag(std::string_view column) const { return cell<bool>(column); }
Known<std::string_view> RowInForce::text(std::string_view column) const
{
    return cell<std::string_view>(column);
}

Bilingual RowInForce::label() const
{
    return {std::string{text("label_vi").value}, std::string{text("label_en").value}};
}

const Period* InForce::period(std::string_view id)
{
    const auto* parameter = law_->find(id);
    check(parameter != nullptr, "a formula asks for a parameter that the law has");
    const auto* found = parameter->on(day_);
    if (found != nullptr && !found->missing) return found;
    const bool known = std::ranges::any_of(problems_, [&](const Problem& problem) {
        return problem.where.ends_with(", " + parameter->id);
    });
    if (!known) problems_.push_back(missing(*parameter, found, day_));
    return nullptr;
}

template <class T>
Known<T> InForce::value(std::string_view id, Keys keys)
{
    const auto found = row(id, keys);
    if (!found) return {};
    if constexpr (std::is_same_v<T, Vnd>) return found->amount("is");
    if constexpr (std::is_same_v<T, Rate>) return found->rate("is");
    if constexpr (std::is_same_v<T, std::int64_t>) return found->count("is");
    if constexpr (std::is_same_v<T, Date>) return found->date("is");
    if constexpr (std::is_same_v<T, bool>) return found->flag("is");
}

Known<Vnd> InForce::amount(std::string_view id, Keys keys) { return value<Vnd>(id, keys); }
Known<Rate> InForce::rate(std::string_view id, Keys keys) { return value<Rate>(id, keys); }
Known<std::int64_t> InForce::count(std::string_view id, Keys keys)
{
    return value<std::int64_t>(id, keys);
}
Known<Date> InForce::date(std::string_view id, Keys keys) { return value<Date>(id, keys); }
Known<bool> InForce::flag(std::string_view id, Keys keys) { return value<bool>(id, keys); }

bool InForce::has(std::string_view id) const
{
    const auto* parameter = law_->find(id);
    check(parameter != nullptr, "a formula asks for a parameter that the law has");
    const auto* found = parameter->on(day_);
    return found != nullptr && !found->missing;
}

std::optional<RowInForce> InForce::find(std::string_view id, Keys keys)
{
    const auto* found = period(id);
    if (found == nullptr) return {};
    const auto& parameter = *law_->find(id);
    const auto* row = row_of(parameter, *found, keys);
    if (row == nullptr) return {};
    return RowInForce{parameter, *found, *row};
}

std::optional<RowInForce> InForce::row(std::string_view id, Keys keys)
{
    const auto before = problems_.size();
    auto found = find(id, keys);
    const auto& parameter = *law_->find(id);
    const auto* period = parameter.on(day_);
    if (!found && problems_.size() == before && period != nullptr && !period->missing)
        problems_.push_back(
            {.code = "law/no-row",
             .detail = {fmt::format("{}: không có dòng cho trường hợp này vào ngày {}.",
                                    parameter.label.vi, format::date(day_, Language::vi)),
                        fmt::format("{}: no row for this case on {}.", parameter.label.en,
                                    format::date(day_, Language::en))},
             .where = place(parameter, period->basis.line),
             .remedy = {"Chọn trường hợp khác hoặc thời điểm khác.",
                        "Choose another case or another day."}});
    return found;
}

std::vector<RowInForce> InForce::rows(std::string_view id)
{
    std::vector<RowInForce> all;
    const auto* found = period(id);
    if (found == nullptr) return all;
    for (const auto& row : found->rows) all.emplace_back(*law_->find(id), *found, row);
    return all;
}

Known<Vnd> base_level(InForce& in_force)
{
    return in_force.amount(in_force.has("reference_level") ? "reference_level" : "base_salary");
}

}  // namespace ansinh::law
