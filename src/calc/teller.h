#pragma once

/// What a topic answers: one declaration writes the answer as JSON and as lines to read, and
/// describes it as JSON Schema.
///
///     void tell(Teller& teller, const Dues& dues)
///     {
///         teller.tell("base", {"Căn cứ đóng", "Contribution base"}, dues.base);
///         teller.part("worker", {"Người lao động", "Worker"}, dues.worker);  // tell(…, Side)
///         teller.list("lines", {"Từng quỹ", "By fund"}, dues.lines);
///     }

#include "calc/form.h"

namespace ansinh::calc {

class Teller;
void tell(Teller&, const struct NothingTold&);  // as ask() in form.h

class Teller {
public:
    virtual ~Teller() = default;

    template <class T>
    void tell(std::string_view key, Name label, const T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            // With parts and lists empty the first choice stands for all in a schema.
            const auto all = choices(value);
            chosen(key, label, all, static_cast<std::size_t>(value));
        }
        else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
            show(key, label, law::Count{static_cast<std::int64_t>(value), {}});
        else
            show(key, label, law::to_shown(value));
    }
    /// A number of things with its unit: months, days, years, times, people.
    void tell_count(std::string_view key, Name label, std::int64_t number, std::string_view unit)
    {
        show(key, label, law::Count{number, unit});
    }
    /// Nothing is written where it is absent.
    template <class T>
    void tell(std::string_view key, Name label, const std::optional<T>& value)
    {
        if (value)
            tell(key, label, *value);
        else if (is_describing())
            tell(key, label, T{});
    }
    template <class T>
    void part(std::string_view key, Name label, const T& value)
    {
        open(key, label);
        tell_part(value);
        close();
    }
    template <class T>
    void part(std::string_view key, Name label, const std::optional<T>& value)
    {
        if (value)
            part(key, label, *value);
        else if (is_describing())
            part(key, label, T{});
    }
    template <class T>
    void list(std::string_view key, Name label, const std::vector<T>& values)
    {
        open_list(key, label);
        for (const auto& value : values) {
            open_item();
            tell_part(value);
            close_item();
        }
        if (is_describing()) {
            open_item();
            tell_part(T{});
            close_item();
        }
        close_list();
    }

    virtual bool is_describing() const = 0;

protected:
    virtual void show(std::string_view key, Name label, const law::Shown& value) = 0;
    virtual void chosen(std::string_view key, Name label, std::span<const Choice> all,
                        std::size_t which) = 0;
    virtual void open(std::string_view key, Name label) = 0;
    virtual void close() = 0;
    virtual void open_list(std::string_view key, Name label) = 0;
    virtual void open_item() = 0;
    virtual void close_item() = 0;
    virtual void close_list() = 0;

private:
    template <class T>
    void tell_part(const T& value)
    {
        using calc::tell;
        tell(*this, value);
    }
};

}  // namespace ansinh::calc
