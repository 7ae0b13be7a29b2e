#include "report/figure.h"

#include "base/format.h"

#include <array>
#include <utility>

namespace ansinh::report {

namespace {

using figures::Unit;

constexpr std::array measures = {Measure::value, Measure::plan_percent, Measure::share_percent,
                                 Measure::change_percent};

/// English words of units are plural; none of them is irregular but people.
std::string singular(const std::string& words)
{
    const auto first = words.substr(0, words.find(' '));
    const auto rest = words.substr(first.size());
    if (first == "people") return "person" + rest;
    if (first == "visits") return "visit" + rest;
    if (words.ends_with("ies")) return words.substr(0, words.size() - 3) + "y";
    return words.substr(0, words.size() - 1);
}

format::CountWord count_word(Unit unit)
{
    const auto& many = word(unit);
    return {.many = many, .one = singular(many.en)};
}

/// "711.098 đồng/lượt", "VND 711,098 per visit"
std::string rate_of_money(Decimal value, Unit unit, Language language)
{
    constexpr std::string_view currency = "VND ";
    const auto& words = word(unit).in(language);
    const auto number = format::number(value, language);
    if (language == Language::vi) return number + " " + words;
    return std::string{currency} + number + words.substr(currency.size() - 1);
}

}  // namespace

std::string_view code(Basis basis)
{
    switch (basis) {
    case Basis::stated: return "stated";
    case Basis::recorded: return "recorded";
    case Basis::derived: return "derived";
    case Basis::implied: return "implied";
    }
    std::unreachable();
}

std::string_view code(Measure measure)
{
    switch (measure) {
    case Measure::value: return "value";
    case Measure::plan_percent: return "plan_percent";
    case Measure::share_percent: return "share_percent";
    case Measure::change_percent: return "change_percent";
    }
    std::unreachable();
}

std::optional<Measure> measure_of(std::string_view text)
{
    for (const auto measure : measures)
        if (code(measure) == text) return measure;
    return {};
}

bool is_worked_out(const Figure& figure)
{
    return figure.basis == Basis::derived || figure.basis == Basis::implied;
}

IndicatorRef reference(const figures::Indicator& indicator)
{
    return {.code = indicator.code, .name = indicator.name, .unit = indicator.unit};
}

std::string text_of(Decimal value, Unit unit, Language language)
{
    switch (unit) {
    case Unit::vnd: return format::money(value, language);
    case Unit::percent: return format::percent(value, language);
    case Unit::vnd_per_visit:
    case Unit::vnd_per_person: return rate_of_money(value, unit, language);
    case Unit::person:
    case Unit::visit:
    case Unit::dossier:
    case Unit::decision:
    case Unit::employer:
    case Unit::facility:
    case Unit::procedure:
    case Unit::province:
    case Unit::organisation:
    case Unit::point:
    case Unit::account:
    case Unit::visit_per_person: return format::count(value, count_word(unit), language);
    }
    std::unreachable();
}

std::string text_of(const Figure& figure, Language language)
{
    return text_of(figure.value, figure.unit, language);
}

std::string bare_text_of(Decimal value, Unit unit, Language language)
{
    const bool plain_count = figures::is_counted(unit) && unit != Unit::vnd;
    return plain_count ? format::number(value, language) : text_of(value, unit, language);
}

}  // namespace ansinh::report
