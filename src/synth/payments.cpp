#include "synth/payments.h"

#include "synth/random.h"

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

// Assumed: no source gives how many employers stop. S2 prints 2.69 % of the year's dues late at its
// end; who stops in an even month of twelve owes 6.5 of them on average, hence 50 of a thousand.
constexpr std::int64_t stopping_permille = 50;
constexpr std::int64_t late_permille = 70;

Date paid_on(std::uint64_t seed, const MonthDue& due, Date month, bool late)
{
    Draws draws(seed,
                static_cast<std::uint64_t>(due.employer.value()) * 4096U +
                    static_cast<std::uint64_t>(month.year() * 12 + static_cast<int>(month.month())),
                Purpose::payment);
    const auto parts = month.parts();
    const Date last{std::chrono::sys_days{parts.year() / parts.month() / std::chrono::last}};
    // Dues are paid by the last day of their month; whoever is late pays in the next one.
    if (late) return last.plus_days(static_cast<int>(draws.between(3, 25)));
    return last.plus_days(-static_cast<int>(draws.below(20)));
}

}  // namespace

Payer payer_of(std::uint64_t seed, EmployerId employer, int year)
{
    Draws draws(seed + static_cast<std::uint64_t>(year),
                static_cast<std::uint64_t>(employer.value()), Purpose::payment);
    Payer payer;
    if (draws.chance(stopping_permille))
        payer.stops = static_cast<int>(draws.between(1, 12));
    else
        payer.late = draws.chance(late_permille);
    return payer;
}

std::string bank_statement(std::uint64_t seed, Date month, std::span<const MonthDue> dues)
{
    std::string csv = "date,amount,reference,unit_code,transaction\n";
    const auto number = static_cast<int>(month.month());
    for (const auto& due : dues) {
        const auto payer = payer_of(seed, due.employer, month.year());
        if (due.due <= Vnd{} || (payer.stops != 0 && number >= payer.stops)) continue;
        csv += fmt::format("{},{},{} BHXH {:02}/{},{},{}-{}{:02}\n",
                           to_string(paid_on(seed, due, month, payer.late)), due.due.dong(),
                           due.unit_code, number, month.year(), due.unit_code, due.employer.value(),
                           month.year(), number);
    }
    return csv;
}

std::vector<Month> paid_with(PremiumPays pays, Month month)
{
    if (pays == PremiumPays::monthly) return {month};
    constexpr unsigned months_of_quarter = 3;
    const auto number = month.month();
    if (number == 12) return {month};
    if (number != 11 && number % months_of_quarter != 0) return {};
    const auto first = (number - 1) / months_of_quarter * months_of_quarter + 1;
    std::vector<Month> paid;
    for (auto one = Month(month.year(), first); one <= month; ++one) paid.push_back(one);
    return paid;
}

std::string premium_statement(std::uint64_t seed, Month month, std::span<const PremiumShare> shares)
{
    std::string csv = "date,amount,reference,unit_code,transaction\n";
    std::uint64_t line = 0;
    for (const auto& share : shares) {
        Draws draws(seed, (static_cast<std::uint64_t>(month.number()) << 32U) + ++line,
                    Purpose::payment);
        if (share.due <= Vnd{}) continue;
        const bool later = share.pays == PremiumPays::quarterly;
        const auto on = later ? month.last_day().plus_days(static_cast<int>(draws.between(2, 10)))
                              : month.last_day().plus_days(-static_cast<int>(draws.below(20)));
        csv += fmt::format("{},{},{} {:02}/{},{},P-{}{:02}-{}\n", to_string(on), share.due.dong(),
                           share.what, month.month(), month.year(), share.payer_code, month.year(),
                           month.month(), line);
    }
    return csv;
}

}  // namespace ansinh::synth
