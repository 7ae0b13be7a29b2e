#include "law/impl/what_if.h"

#include "base/wide.h"

#include <utility>

namespace ansinh::law {

namespace {

// No figure of a law is larger; formulas have room above it.
constexpr std::int64_t amount_most = 1'000'000'000'000'000;
constexpr std::int64_t count_most = 1'000'000'000;
constexpr std::int64_t denominator_most = 1'000'000'000'000;

bool is_within(Wide number, std::int64_t most) { return -most <= number && number <= most; }

std::optional<Value> rate_of(Wide numerator, Wide denominator)
{
    Wide a = numerator < 0 ? -numerator : numerator;
    for (Wide b = denominator; b != 0;) a = std::exchange(b, a % b);
    numerator /= a;
    denominator /= a;
    if (!is_within(numerator, amount_most) || denominator > denominator_most) return {};
    return Value{
        Rate{static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)}};
}

std::optional<Value> whole(Wide number, Kind kind)
{
    if (!is_within(number, kind == Kind::amount ? amount_most : count_most)) return {};
    const auto narrow = static_cast<std::int64_t>(number);
    return kind == Kind::amount ? Value{Vnd{narrow}} : Value{narrow};
}

std::optional<Value> sum(const Value& a, const Value& b)
{
    if (const auto* amount = std::get_if<Vnd>(&a))
        return whole(Wide{amount->dong()} + std::get<Vnd>(b).dong(), Kind::amount);
    if (const auto* count = std::get_if<std::int64_t>(&a))
        return whole(Wide{*count} + std::get<std::int64_t>(b), Kind::count);
    const auto x = std::get<Rate>(a);
    const auto y = std::get<Rate>(b);
    return rate_of(Wide{x.numerator()} * y.denominator() + Wide{y.numerator()} * x.denominator(),
                   Wide{x.denominator()} * y.denominator());
}

/// An amount to the nearest đồng, a rate exactly.
std::optional<Value> product(const Value& a, Rate by)
{
    if (const auto* amount = std::get_if<Vnd>(&a))
        return whole(
            divided(Wide{amount->dong()} * by.numerator(), by.denominator(), Rounding::half_up),
            Kind::amount);
    const auto rate = std::get<Rate>(a);
    return rate_of(Wide{rate.numerator()} * by.numerator(),
                   Wide{rate.denominator()} * by.denominator());
}

/// A value that was written, as large as one that was worked out may be.
std::optional<Value> taken(const Value& value)
{
    if (const auto* amount = std::get_if<Vnd>(&value)) return whole(amount->dong(), Kind::amount);
    if (const auto* count = std::get_if<std::int64_t>(&value)) return whole(*count, Kind::count);
    if (const auto* rate = std::get_if<Rate>(&value))
        return rate_of(rate->numerator(), rate->denominator());
    return value;
}

}  // namespace

std::optional<Value> outcome(const Value& before, const Change& change)
{
    if (change.operation == Operation::add) return sum(before, change.value);
    if (change.operation == Operation::scale) return product(before, std::get<Rate>(change.value));
    return taken(change.value);
}

}  // namespace ansinh::law
