#pragma once

/// What a topic asks. One declaration reads an input, finds all its problems with their place, and
/// describes itself as JSON Schema, so that the three cannot disagree.
///
///     void ask(Form& form, WageFacts& facts)
///     {
///         form.ask("month", {"Tháng", "Month"}, facts.month);
///         form.ask("wage", {"Tiền lương tháng", "Monthly wage"}, facts.wage);
///         form.ask("region", {"Vùng", "Region"}, facts.region);  // an enum with choices()
///         form.ask("leave", {"Ngày nghỉ", "Leave"}, facts.leave);  // std::optional: left out
///         form.list("spells", {"Quá trình đóng", "Career"}, facts.spells);  // ask(Form&, Spell&)
///         if (form.given({"from", "to"}) && facts.to < facts.from)
///             form.refuse("to", {.code = "calc/order", .detail = …});
///     }

#include "base/month.h"
#include "base/result.h"
#include "base/vnd.h"
#include "law/people.h"
#include "law/trace.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ansinh::calc {

using law::Choice;
using law::choices;  // Sex lies in base: no argument leads to law's words for it
using law::Name;

/// What a field takes. Amounts are VND and not below zero unless said; counts likewise.
struct Limits {
    std::int64_t least = 0;
    std::int64_t most = 1'000'000'000'000;
    bool may_be_left_out = false;  ///< then it keeps the value it had before ask()
    Name help{};
    std::string_view unit{};  ///< of a count: "months"
};

struct Field {
    std::string_view key;
    Name label;
    Limits limits;
};

class Form;
void ask(Form&, struct NothingAsked&);  // so that the name is known before the topics' own

class Form {
public:
    virtual ~Form() = default;

    template <class T>
    void ask(std::string_view key, Name label, T& value, Limits limits = {})
    {
        put({key, label, limits}, value);
    }
    template <class T>
    void ask(std::string_view key, Name label, std::optional<T>& value, Limits limits = {})
    {
        limits.may_be_left_out = true;
        T read{};
        if (put({key, label, limits}, read)) value = std::move(read);
    }
    /// A part of the form that is an object of its own.
    template <class T>
    void part(std::string_view key, Name label, T& value, Limits limits = {})
    {
        if (!open_part({key, label, limits})) return;
        read_part(value);
        close_part();
    }
    template <class T>
    void part(std::string_view key, Name label, std::optional<T>& value, Limits limits = {})
    {
        limits.may_be_left_out = true;
        if (!open_part({key, label, limits})) return;
        read_part(value.emplace());
        close_part();
        if (is_describing()) value.reset();
    }
    /// `limits` bound the number of items; at least one unless it may be left out.
    template <class T>
    void list(std::string_view key, Name label, std::vector<T>& values,
              Limits limits = {.least = 1, .most = 1000})
    {
        const auto count = open_list({key, label, limits});
        for (std::size_t i = 0; i < count; ++i) {
            T item{};
            open_item(i);
            read_part(item);
            close_item();
            if (!is_describing()) values.push_back(std::move(item));
        }
        close_list();
    }

    /// Whether every one of these fields of the present object was given and has no problem.
    virtual bool given(std::initializer_list<std::string_view> keys) const = 0;
    /// A field that contradicts others. `where` is filled in; a describing form keeps nothing.
    virtual void refuse(std::string_view key, Problem problem) = 0;
    /// A field that the others make necessary, and that is not given.
    void refuse_absence(std::string_view key, Bilingual detail)
    {
        refuse(key, {.code = "calc/required",
                     .detail = std::move(detail),
                     .remedy = {"Khai mục này.", "Give this field."}});
    }
    /// Whether it only writes its schema: values are then not those of an input.
    virtual bool is_describing() const = 0;
    /// The day the question is asked, for fields that default to it.
    virtual Date day() const = 0;

protected:
    enum class Whole : std::uint8_t { amount, count };

    virtual std::optional<std::int64_t> whole(const Field& field, Whole kind) = 0;
    virtual std::optional<bool> flag(const Field& field) = 0;
    virtual std::optional<Date> date(const Field& field) = 0;
    virtual std::optional<Month> month(const Field& field) = 0;
    virtual std::optional<Rate> rate(const Field& field) = 0;
    virtual std::optional<std::string> text(const Field& field) = 0;
    virtual std::optional<std::size_t> choice(const Field& field, std::span<const Choice> all) = 0;
    virtual bool open_part(const Field& field) = 0;
    virtual void close_part() = 0;
    virtual std::size_t open_list(const Field& field) = 0;
    virtual void open_item(std::size_t index) = 0;
    virtual void close_item() = 0;
    virtual void close_list() = 0;

private:
    template <class T>
    static bool assign(T& value, auto read)
    {
        if (!read) return false;
        value = static_cast<T>(*std::move(read));
        return true;
    }
    template <class T>
    void read_part(T& value)
    {
        using calc::ask;
        ask(*this, value);
    }

    bool put(const Field& field, Vnd& value) { return assign(value, whole(field, Whole::amount)); }
    bool put(Field field, int& value)
    {
        // What an int cannot hold is above the most, and never another number.
        constexpr std::int64_t most = std::numeric_limits<int>::max();
        field.limits.most = std::min(field.limits.most, most);
        return assign(value, whole(field, Whole::count));
    }
    bool put(const Field& field, std::int64_t& value)
    {
        return assign(value, whole(field, Whole::count));
    }
    bool put(const Field& field, bool& value) { return assign(value, flag(field)); }
    bool put(const Field& field, Date& value) { return assign(value, date(field)); }
    bool put(const Field& field, Month& value) { return assign(value, month(field)); }
    bool put(const Field& field, Rate& value) { return assign(value, rate(field)); }
    bool put(const Field& field, std::string& value) { return assign(value, text(field)); }
    template <class Enum>
        requires std::is_enum_v<Enum>
    bool put(const Field& field, Enum& value)
    {
        return assign(value, choice(field, choices(Enum{})));
    }
};

}  // namespace ansinh::calc
