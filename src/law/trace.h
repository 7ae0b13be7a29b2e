#pragma once

/// The way to an answer, step by step. A formula takes a trace as its last argument; with NoTrace
/// every call below compiles to nothing, so that the formula that explains is the one that is fast.
///
///     const Vnd base = std::min(wage, law.cap.value);
///     trace.step({"Tiền lương làm căn cứ đóng", "Contribution base"}, base,
///                because(wage > base ? above_cap : within_cap), law.cap);
///     const Vnd dues = base.share(law.rate, Rounding::half_up);
///     trace.step({"Phải đóng", "Due"}, dues, worked(base, "×", law.rate), Rounding::half_up);

#include "law/in_force.h"
#include "law/name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace ansinh::law {

/// A number of things: of months, days, years …; the unit is one of those that law files use.
struct Count {
    std::int64_t number = 0;
    std::string_view unit{};
};

/// A number of things that need not be whole: 26.5 years, 0.75 months.
struct Number {
    Rate value{};
    std::string_view unit{};
};

/// What a step can show.
using Shown = std::variant<Vnd, Exact, Rate, Count, Number, Date, Month, bool, Bilingual>;

/// "5.886.817,8 đồng", "75%", "26,5 năm", "01/07/2025", "Có"
std::string shown(const Shown& value, Language language);

/// What is shown of a number that is not whole: four decimals, without the noughts at the end.
Decimal shortened(const Exact& number);

/// The branch that was taken, and why.
struct Because {
    Name why;
};
constexpr Because because(Name why) { return {why}; }

/// The article that a step follows, where no parameter carries it.
struct Cited {
    std::string_view cite;
};
constexpr Cited cite(std::string_view cite) { return {cite}; }

/// A parameter that was read, with the value it had.
struct Used {
    Origin origin{};
    Shown value{};
};

/// Operands and operators in the order of the written formula.
struct Arithmetic {
    std::vector<std::variant<Shown, std::string_view>> parts{};
};

/// "46.800.000 đồng × 8%"
std::string words(const Arithmetic& arithmetic, Language language);

struct Step {
    Name name{};
    std::optional<Shown> value{};  ///< none of a heading
    std::vector<Used> used{};
    std::vector<Name> reasons{};
    std::vector<std::string_view> cites{};
    std::optional<Arithmetic> arithmetic{};
    std::optional<Rounding> rounding{};
    std::vector<Step> steps{};  ///< what led to it
};

inline Shown to_shown(Vnd value) { return value; }
inline Shown to_shown(const Exact& value) { return value; }
inline Shown to_shown(Rate value) { return value; }
inline Shown to_shown(Count value) { return value; }
inline Shown to_shown(Number value) { return value; }
inline Shown to_shown(Date value) { return value; }
inline Shown to_shown(Month value) { return value; }
inline Shown to_shown(bool value) { return value; }
inline Shown to_shown(Name value) { return value.text(); }
inline Shown to_shown(Bilingual value) { return value; }

/// The unit of a known count stands in the law.
inline Shown to_shown(const Known<std::int64_t>& known)
{
    return Count{known.value, known.origin
                                  ? known.origin.parameter->columns[known.origin.column].unit
                                  : std::string_view{}};
}
/// A code of the law in words: its row's label, or the unit it names; else as it is.
Shown to_shown(const Known<std::string_view>& known);
template <class T>
Shown to_shown(const Known<T>& known)
{
    return to_shown(known.value);
}

/// worked(base, "×", law.rate): the arithmetic of a step with its numbers. It holds references:
/// only to be written inside step().
template <class... Parts>
struct Worked {
    std::tuple<const Parts&...> parts;
};
template <class... Parts>
constexpr Worked<Parts...> worked(const Parts&... parts)
{
    return {{parts...}};
}

/// Explains nothing and costs nothing.
struct NoTrace {
    static constexpr bool on = false;

    struct [[maybe_unused]] Group {};

    template <class Value, class... Parts>
    constexpr void step(const Name&, const Value&, const Parts&...) const
    {
    }
    constexpr Group group(const Name&) const { return {}; }
};

/// Keeps every step. Names and articles are literals; values are copied; origins point into the
/// Law, which must outlive the trace.
class Trace {
public:
    static constexpr bool on = true;

    /// While it lives, steps go under its heading.
    class Group {
    public:
        explicit Group(Trace& trace) : trace_{&trace} {}
        Group(const Group&) = delete;
        Group& operator=(const Group&) = delete;
        ~Group() { trace_->close(); }

    private:
        Trace* trace_;
    };

    /// `parts`: Known values (or a vector of Used), because(…), cite(…), worked(…), a Rounding.
    template <class Value, class... Parts>
    void step(const Name& name, const Value& value, const Parts&... parts)
    {
        Step step{.name = name, .value = to_shown(value)};
        if constexpr (requires { value.origin; }) add(step, value);
        (add(step, parts), ...);
        keep(std::move(step));
    }

    [[nodiscard]] Group group(const Name& name)
    {
        open(name);
        return Group{*this};
    }

    const std::vector<Step>& steps() const { return steps_; }

private:
    template <class T>
    static void add(Step& step, const Known<T>& known)
    {
        if (known.origin) step.used.push_back({known.origin, to_shown(known)});
    }
    static void add(Step& step, const std::vector<Used>& used)
    {
        step.used.insert(step.used.end(), used.begin(), used.end());
    }
    static void add(Step& step, Because because) { step.reasons.push_back(because.why); }
    static void add(Step& step, Cited cited) { step.cites.push_back(cited.cite); }
    static void add(Step& step, Rounding rounding) { step.rounding = rounding; }
    template <class... Parts>
    static void add(Step& step, const Worked<Parts...>& worked)
    {
        auto& parts = step.arithmetic.emplace().parts;
        std::apply([&](const auto&... part) { (operand(step, parts, part), ...); }, worked.parts);
    }

    using Operands = std::vector<std::variant<Shown, std::string_view>>;
    template <class Part>
    static void operand(Step& step, Operands& parts, const Part& part)
    {
        if constexpr (std::is_convertible_v<const Part&, std::string_view>)
            parts.emplace_back(std::string_view{part});
        else if constexpr (std::is_integral_v<Part> && !std::is_same_v<Part, bool>)
            parts.emplace_back(Shown{Count{static_cast<std::int64_t>(part), {}}});
        else {
            parts.emplace_back(to_shown(part));
            if constexpr (requires { part.origin; }) add(step, part);
        }
    }

    void keep(Step step);
    void open(const Name& name);
    void close();

    std::vector<Step> steps_;
    std::vector<Step> open_;  ///< headings not closed yet, the innermost last
};

/// The parameters that the steps used, each once, in order of first use.
std::vector<Used> used(const std::vector<Step>& steps);

/// The steps as sentences, one a line, indented by depth, articles and doubts told.
std::string sentences(const std::vector<Step>& steps, const Law& law, Language language);

}  // namespace ansinh::law
