#pragma once

/// What the law says on one day: the door through which formulas read their parameters.

#include "base/result.h"
#include "law/law.h"

#include <initializer_list>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ansinh::law {

/// Where a value stands in the law. It points into the Law, which outlives it.
struct Origin {
    const Parameter* parameter = nullptr;
    const Period* period = nullptr;
    const Row* row = nullptr;
    std::size_t column = 0;

    explicit operator bool() const { return parameter != nullptr; }
};

/// A value of the law that knows where it stands.
template <class T>
struct Known {
    T value{};
    Origin origin{};

    constexpr operator const T&() const { return value; }  // NOLINT(google-explicit-constructor)
    constexpr const T* operator->() const { return &value; }
};

/// What names a row: a text, a count, a day, an amount, or a rate.
using Key = std::variant<std::string_view, std::int64_t, Date, Vnd, Rate>;

/// One row of a table in force. A column it has not, or of another kind, is a fault of ours.
class RowInForce {
public:
    RowInForce(const Parameter& parameter, const Period& period, const Row& row)
        : parameter_{&parameter}, period_{&period}, row_{&row}
    {
    }

    bool has(std::string_view column) const;
    Known<Vnd> amount(std::string_view column) const;
    Known<Rate> rate(std::string_view column) const;
    Known<std::int64_t> count(std::string_view column) const;
    Known<Date> date(std::string_view column) const;
    Known<bool> flag(std::string_view column) const;
    Known<std::string_view> text(std::string_view column) const;
    /// From the columns label_vi and label_en.
    Bilingual label() const;

private:
    template <class T>
    Known<T> cell(std::string_view column) const;

    const Parameter* parameter_;
    const Period* period_;
    const Row* row_;
};

/// Reads parameters by id on one day and collects what is missing, so that a chapter is resolved
/// as a whole: read everything, then ask checked().
class InForce {
public:
    using Keys = std::initializer_list<Key>;

    InForce(const Law& law, Date day) : law_{&law}, day_{day} {}

    const Law& law() const { return *law_; }
    Date day() const { return day_; }

    Known<Vnd> amount(std::string_view id, Keys keys = {});
    Known<Rate> rate(std::string_view id, Keys keys = {});
    Known<std::int64_t> count(std::string_view id, Keys keys = {});
    Known<Date> date(std::string_view id, Keys keys = {});
    Known<bool> flag(std::string_view id, Keys keys = {});

    /// Whether the parameter has a value that day; a gap is none.
    bool has(std::string_view id) const;
    /// The row of a table, or of a scale the last one at or below the last key; nothing where the
    /// table has no such row. A gap is a problem.
    std::optional<RowInForce> find(std::string_view id, Keys keys);
    /// The same where a row must be: none is a problem, law/no-row.
    std::optional<RowInForce> row(std::string_view id, Keys keys);
    /// Every row, in the order of the file.
    std::vector<RowInForce> rows(std::string_view id);

    bool complete() const { return problems_.empty(); }
    const Problems& problems() const { return problems_; }
    template <class T>
    Checked<T> checked(T value) const
    {
        if (!complete()) return std::unexpected(problems_);
        return value;
    }

private:
    const Period* period(std::string_view id);
    template <class T>
    Known<T> value(std::string_view id, Keys keys);

    const Law* law_;
    Date day_;
    Problems problems_;
};

/// The reference level where it is in force, before that the base salary (41/2024/QH15 art.7 and
/// art.141.13): what caps, grants and allowances are multiples of.
Known<Vnd> base_level(InForce& in_force);

}  // namespace ansinh::law
