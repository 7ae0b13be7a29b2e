#include "law/trace.h"

#include "base/format.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::law {

namespace {

struct UnitWord {
    std::string_view unit;
    Name many;
    std::string_view one;
};
constexpr std::array<UnitWord, 12> unit_words = {{
    {"days", {"ngày", "days"}, "day"},
    {"working_days", {"ngày làm việc", "working days"}, "working day"},
    {"months", {"tháng", "months"}, "month"},
    {"years", {"năm", "years"}, "year"},
    {"times", {"lần", "times"}, "time"},
    {"people", {"người", "people"}, "person"},
    {"hours", {"giờ", "hours"}, "hour"},
    {"minutes", {"phút", "minutes"}, "minute"},
    {"points", {"điểm", "points"}, "point"},
    {"weeks", {"tuần", "weeks"}, "week"},
    {"km", {"km", "km"}, "km"},
    {"percent", {"%", "%"}, "%"},
}};

std::string decimals_in(const Exact& number, Language language)
{
    return format::number(shortened(number), language);
}

std::string in_full(const Exact& amount, Language language)
{
    return format::money_in_full(shortened(amount), language);
}

/// A share in percent, a coefficient above one as a decimal where it is one.
std::string rate_in(Rate rate, Language language)
{
    const auto text = to_string(rate);
    if (!text.ends_with('%')) return text;
    const auto digits = Decimal::parse(std::string_view{text}.substr(0, text.size() - 1));
    return format::number(*digits, language) + "%";
}

struct Writer {
    Language language;

    std::string with_unit(const std::string& number, std::string_view unit, bool one) const
    {
        const auto* word = std::ranges::find(unit_words, unit, &UnitWord::unit);
        if (word == unit_words.end()) return number;
        return fmt::format("{} {}", number,
                           one && language == Language::en ? word->one : word->many.in(language));
    }

    std::string operator()(Vnd amount) const
    {
        return format::money_in_full(Decimal{amount.dong()}, language);
    }
    std::string operator()(const Exact& amount) const { return in_full(amount, language); }
    std::string operator()(Rate rate) const { return rate_in(rate, language); }
    std::string operator()(Count count) const
    {
        return with_unit(format::number(Decimal{count.number}, language), count.unit,
                         count.number == 1);
    }
    std::string operator()(Number number) const
    {
        const auto value = number.value;
        return with_unit(decimals_in(Exact{value.numerator(), value.denominator()}, language),
                         number.unit, value == Rate{1, 1});
    }
    std::string operator()(Date date) const { return format::date(date, language); }
    std::string operator()(Month month) const
    {
        return *format::period(to_string(month), language);
    }
    std::string operator()(bool flag) const
    {
        if (language == Language::vi) return flag ? "Có" : "Không";
        return flag ? "Yes" : "No";
    }
    std::string operator()(const Bilingual& text) const { return text.in(language); }
};

Name rounding_name(Rounding rounding)
{
    switch (rounding) {
    case Rounding::half_up: return {"làm tròn đến đồng gần nhất", "rounded to the nearest đồng"};
    case Rounding::down: return {"làm tròn xuống", "rounded down"};
    case Rounding::up: return {"làm tròn lên", "rounded up"};
    }
    std::unreachable();
}

Name doubt(Status status)
{
    switch (status) {
    case Status::confirmed: return {"", ""};
    case Status::secondary: return {"đọc ở nguồn thứ cấp", "read in a secondary source"};
    case Status::unconfirmed: return {"CHƯA XÁC NHẬN", "UNCONFIRMED"};
    }
    std::unreachable();
}

std::string articles(const std::vector<std::string>& cites, const Law& law, Language language)
{
    std::string text;
    for (const auto& cite : cites) {
        if (!text.empty()) text += "; ";
        text += cited(law, cite, language);
    }
    return text;
}

/// Walks the steps and writes each with what it rests on.
class Sentences {
public:
    Sentences(const Law& law, Language language) : law_{law}, language_{language} {}

    void write(const std::vector<Step>& steps, std::size_t depth)
    {
        for (const auto& step : steps) {
            line(depth, head(step));
            for (const auto& used : step.used) line(depth + 1, parameter(used));
            for (const auto cite : step.cites)
                line(depth + 1, (vi() ? "Theo " : "Under ") + cited(law_, cite, language_));
            write(step.steps, depth + 1);
        }
    }

    std::string text;

private:
    bool vi() const { return language_ == Language::vi; }

    std::string head(const Step& step) const
    {
        std::string said{step.name.in(language_)};
        if (step.value) said += ": " + shown(*step.value, language_);
        if (step.arithmetic) said += " = " + words(*step.arithmetic, language_);
        if (step.rounding) said += fmt::format(", {}", rounding_name(*step.rounding).in(language_));
        for (const auto& reason : step.reasons) said += fmt::format(" ({})", reason.in(language_));
        return said;
    }

    std::string parameter(const Used& used) const
    {
        const auto& basis = used.origin.row->basis;
        auto said = fmt::format(
            "{} {}: {}; {}", vi() ? "Theo" : "By", used.origin.parameter->label.in(language_),
            shown(used.value, language_), articles(basis.cites, law_, language_));
        if (basis.status != Status::confirmed)
            said += fmt::format(" [{}]", doubt(basis.status).in(language_));
        return said;
    }

    void line(std::size_t depth, std::string_view said)
    {
        text += fmt::format("{:{}}{}\n", "", depth * 2, said);
    }

    const Law& law_;
    Language language_;
};

void collect(const std::vector<Step>& steps, std::vector<Used>& all)
{
    for (const auto& step : steps) {
        for (const auto& used : step.used) {
            const bool known = std::ranges::any_of(all, [&](const Used& other) {
                return other.origin.row == used.origin.row &&
                       other.origin.column == used.origin.column;
            });
            if (!known) all.push_back(used);
        }
        collect(step.steps, all);
    }
}

}  // namespace

Decimal shortened(const Exact& number)
{
    constexpr int places = 4;
    auto decimal = number.rounded(places, Rounding::half_up);
    while (decimal.scale() > 0 && decimal.units() % 10 == 0)
        decimal = Decimal{decimal.units() / 10, decimal.scale() - 1};
    return decimal;
}

std::string shown(const Shown& value, Language language)
{
    return std::visit(Writer{language}, value);
}

std::string words(const Arithmetic& arithmetic, Language language)
{
    std::string text;
    for (const auto& part : arithmetic.parts) {
        if (!text.empty()) text += ' ';
        if (const auto* value = std::get_if<Shown>(&part))
            text += shown(*value, language);
        else
            text += std::get<std::string_view>(part);
    }
    return text;
}

Shown to_shown(const Known<std::string_view>& known)
{
    const Bilingual code{std::string{known.value}, std::string{known.value}};
    if (!known.origin) return code;
    const auto& parameter = *known.origin.parameter;
    if (parameter.column("label_vi") && parameter.column("label_en"))
        return RowInForce{parameter, *known.origin.period, *known.origin.row}.label();
    const auto* word = std::ranges::find(unit_words, known.value, &UnitWord::unit);
    return word == unit_words.end() ? code : word->many.text();
}

void Trace::keep(Step step)
{
    (open_.empty() ? steps_ : open_.back().steps).push_back(std::move(step));
}

void Trace::open(const Name& name) { open_.push_back({.name = name}); }

void Trace::close()
{
    auto done = std::move(open_.back());
    open_.pop_back();
    keep(std::move(done));
}

std::vector<Used> used(const std::vector<Step>& steps)
{
    std::vector<Used> all;
    collect(steps, all);
    return all;
}

std::string sentences(const std::vector<Step>& steps, const Law& law, Language language)
{
    Sentences writer(law, language);
    writer.write(steps, 0);
    return writer.text;
}

}  // namespace ansinh::law
