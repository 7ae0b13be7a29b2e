#include "base/format.h"
#include "figures/impl/desk.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// A printed share with what it is taken of.
struct Share {
    const Statement* statement;  ///< that printed the percentage
    Interval part;
    Decimal percent;
    std::string whole;
};

/// How far the people counted on a day may be from the average of a year: about one percent of
/// growth for each year from its middle, and never more than one year's.
Decimal slack_percent(const Denominator& denominator, Date on)
{
    const Date middle(denominator.as_of.year(), 7, 1);
    const auto days = Decimal{std::abs((on.days() - middle.days()).count())};
    constexpr Decimal year{365};
    return Quotient{std::min(days, year), year}.bounded_to(4, Rounding::up);
}

Interval widened(const Interval& interval, Decimal percent)
{
    const auto by =
        Quotient{bounded_product(interval.high, percent, 0, Rounding::up), Decimal{100}}.bounded_to(
            0, Rounding::up);
    return {interval.low - by, interval.high + by};
}

Interval interval_of(const Denominator& denominator)
{
    return {denominator.value - denominator.half_width, denominator.value + denominator.half_width};
}

bool reproduces(const Share& share, const Interval& whole)
{
    constexpr int scale = 4;
    return quotient(share.part, whole, 2, scale).overlaps(printed_percent(share.percent));
}

/// The average of that very year decides when it is confirmed; an older or unverified one leaves
/// slack.
bool holds(const Share& share, const std::vector<Reference>& found)
{
    const bool exact = std::ranges::any_of(found, [&](const Reference& reference) {
        return reproduces(share, interval_of(*reference.denominator));
    });
    if (exact) return true;
    const auto& best = found.front();
    if (best.same_year && best.denominator->confirmed) return false;
    const auto slack = slack_percent(*best.denominator, share.statement->as_of);
    return reproduces(share, widened(interval_of(*best.denominator), slack));
}

/// The values on which a share is judged: stated beside it, else on file.
struct Whole {
    Interval interval;
    std::string source;
};

void ask_about(Desk& desk, const Share& share, const Whole& whole)
{
    const auto& name = desk.indicator(*share.statement).name;
    const auto& of = desk.catalogue().at(share.whole);
    const auto part =
        bounded_product(share.part.low + share.part.high, Decimal{5, 1}, 0, Rounding::half_up);
    const auto known = bounded_product(whole.interval.low + whole.interval.high, Decimal{5, 1}, 0,
                                       Rounding::half_up);
    const auto percent =
        Quotient{part, known, 2}.bounded_to(std::max(share.percent.scale(), 2), Rounding::half_up);
    const auto implied = Quotient{part, share.percent, 2}.bounded_to(0, Rounding::half_up);
    const auto needed =
        Quotient{bounded_product(known, share.percent, share.percent.scale(), Rounding::half_up),
                 Decimal{100}}
            .bounded_to(0, Rounding::half_up);
    const auto unit = desk.catalogue().at(share.whole).unit;
    const auto in = [&](Language language, fmt::string_view words) {
        return fmt::format(fmt::runtime(words), said(part, unit).in(language), of.name.in(language),
                           said(known, unit).in(language), whole.source,
                           format::percent(percent, language),
                           format::percent(share.percent, language));
    };
    desk.ask({.code = "figure/share",
              .title = {fmt::format("{}: tỷ lệ tính trên mẫu số nào?", name.vi),
                        fmt::format("{}: a share of which denominator?", name.en)},
              .reason = {in(Language::vi, "{} trên {} {} ({}) là {}, bài ghi {}."),
                         in(Language::en, "{} over {} of {} ({}) is {}, the text says {}.")},
              .recomputed =
                  {{.label = {"tỷ lệ tính lại", "share"}, .value = percent, .unit = Unit::percent},
                   {.label = {"mẫu số ngầm định", "denominator implied"},
                    .value = implied,
                    .unit = unit},
                   {.label = {"tử số cần có", "numerator needed"}, .value = needed, .unit = unit}},
              .suggestion = {fmt::format("Mẫu số khoảng {}, hoặc tử số khoảng {}.",
                                         said(implied, unit).vi, said(needed, unit).vi),
                             fmt::format("The denominator is about {}, or the numerator about {}.",
                                         said(implied, unit).en, said(needed, unit).en)}},
             {share.statement});
}

/// Judges one share; true when it was put in question.
bool check_one(Desk& desk, const Share& share)
{
    if (share.percent.is_zero() || share.part.low.is_negative() || share.part.low.is_zero())
        return false;
    if (const auto* stated = desk.sole(share.whole)) {
        const auto whole = printed_value(*stated);
        if (whole.low.is_zero() || whole.low.is_negative()) return false;
        if (reproduces(share, whole))
            desk.hold();
        else
            ask_about(desk, share, {whole, stated->source});
        return !reproduces(share, whole);
    }
    const auto found = references(desk, share.whole);
    if (found.empty()) return false;
    if (holds(share, found)) {
        desk.hold();
        return false;
    }
    ask_about(desk, share,
              {interval_of(*found.front().denominator), found.front().denominator->source});
    return true;
}

/// Shares of one whole, told by one source on one day, imply the same whole.
void check_agreement(Desk& desk, const std::vector<Share>& shares)
{
    for (std::size_t i = 1; i < shares.size(); ++i) {
        const auto& a = shares.front();
        const auto& b = shares[i];
        const auto implied_a = implied_whole(a.part, a.percent);
        const auto implied_b = implied_whole(b.part, b.percent);
        if (implied_a.overlaps(implied_b)) {
            desk.hold();
            continue;
        }
        const auto& of = desk.catalogue().at(a.whole);
        const auto in = [&](Language language, fmt::string_view words) {
            return fmt::format(fmt::runtime(words), desk.indicator(*a.statement).name.in(language),
                               said(implied_a.low, of.unit).in(language),
                               desk.indicator(*b.statement).name.in(language),
                               said(implied_b.low, of.unit).in(language));
        };
        desk.ask({.code = "figure/share",
                  .title = {fmt::format("{}: cùng một mẫu số?", of.name.vi),
                            fmt::format("{}: the same denominator?", of.name.en)},
                  .reason = {in(Language::vi, "{} ngầm định mẫu số {}, {} ngầm định {}."),
                             in(Language::en, "{} implies {}, {} implies {}.")},
                  .recomputed = {{.label = {"mẫu số thứ nhất", "first denominator"},
                                  .value = implied_a.low,
                                  .unit = of.unit},
                                 {.label = {"mẫu số thứ hai", "second denominator"},
                                  .value = implied_b.low,
                                  .unit = of.unit}},
                  .suggestion = {"Một trong hai tỷ lệ sai hoặc mẫu số khác nhau.",
                                 "One of the shares is wrong, or they are of different wholes."}},
                 {a.statement, b.statement});
    }
}

std::vector<Share> shares(const Desk& desk)
{
    std::vector<Share> result;
    for (const auto* statement : desk.statements()) {
        if (!statement->value || desk.is_doubted(*statement)) continue;
        if (statement->share_percent)
            result.push_back({.statement = statement,
                              .part = printed_value(*statement),
                              .percent = *statement->share_percent,
                              .whole = statement->share_of});
        // A coverage stated by itself is the share of its own numerator, where that is stated too.
        const auto& indicator = desk.indicator(*statement);
        if (indicator.unit != Unit::percent || indicator.numerator.empty()) continue;
        if (const auto* part = desk.sole(indicator.numerator))
            result.push_back({.statement = statement,
                              .part = printed_value(*part),
                              .percent = *statement->value,
                              .whole = indicator.denominator});
    }
    return result;
}

}  // namespace

void check_share(Desk& desk)
{
    std::map<std::string, std::vector<Share>> unquestioned;
    for (const auto& share : shares(desk)) {
        if (check_one(desk, share)) continue;
        if (!share.percent.is_zero() && !share.percent.is_negative() && !share.part.low.is_zero() &&
            !share.part.low.is_negative())
            unquestioned[share.whole].push_back(share);
    }
    for (const auto& [whole, together] : unquestioned) check_agreement(desk, together);
}

}  // namespace ansinh::figures
