#include "coverage/continuity.h"

#include "base/month.h"
#include "law/health_card.h"
#include "law/in_force.h"

#include <algorithm>
#include <array>

namespace ansinh::coverage {

namespace {

using law::InForce;

constexpr std::array<std::string_view, 3> starts = {"first", "continued", "interrupted"};

/// Whether cover that ended before `uncovered` and begins anew on `next` counts as one.
bool goes_on(const law::Law& law, Date uncovered, Date next)
{
    if (next <= uncovered) return true;
    InForce in(law, next);
    if (in.has("health_continuity_gap_days"))
        return next.number() - uncovered.number() <= in.count("health_continuity_gap_days").value;
    if (in.has("health_continuity_gap_months"))
        return next <= plus_months(uncovered, static_cast<int>(
                                                  in.count("health_continuity_gap_months").value));
    // Before 01/12/2018 the law alone: a gap from which one waits again is a break.
    if (in.has("health_gap_months"))
        return whole_months(uncovered, next) < in.count("health_gap_months").value;
    return false;
}

}  // namespace

std::string_view code(CardStart start) { return starts.at(static_cast<std::size_t>(start)); }

Checked<Continuity> continuity(std::vector<Validity> covers, const law::Law& law, Date on)
{
    std::erase_if(covers, [&](const Validity& cover) { return cover.from > on; });
    std::ranges::sort(covers, {}, &Validity::from);
    Continuity found;
    std::optional<Date> uncovered;  // the first day after what was joined so far
    for (const auto& cover : covers) {
        const Date end = std::min(cover.to.value_or(on.plus_days(1)), on.plus_days(1));
        if (!uncovered || !goes_on(law, *uncovered, cover.from)) found.since = cover.from;
        uncovered = uncovered ? std::max(*uncovered, end) : end;
    }
    if (!uncovered) return found;
    found.covered = *uncovered > on;
    if (!found.covered) {
        found.last_day = uncovered->plus_days(-1);
        if (!goes_on(law, *uncovered, on)) found.since.reset();
    }
    if (!found.since) return found;
    InForce in(law, on);
    if (!in.has("exemption_years")) return found;
    const auto years = in.count("exemption_years");
    if (!in.complete()) return std::unexpected(in.problems());
    found.five_years_from = found.since->plus_years(static_cast<int>(years.value));
    return found;
}

Checked<CardTerm> card_term(const CardPayment& payment, const law::Law& law)
{
    CardTerm term;
    law::Trace unused;
    const auto card = TRY(law::health_card(
        {.group = payment.group, .paid_on = payment.paid_on, .previous_end = payment.last_day}, law,
        unused));
    Date from = *card.valid_from;
    const bool follows = payment.last_day && payment.paid_on <= payment.last_day->plus_days(1);
    term.waited = !follows && from > payment.paid_on;
    if (payment.now && term.waited) {
        from = payment.paid_on;
        term.waited = false;
    }
    if (payment.last_day) term.start = term.waited ? CardStart::interrupted : CardStart::continued;
    term.validity = {.from = from, .to = plus_months(from, payment.months)};
    return term;
}

Checked<Validity> child_term(Date born_on, const law::Law& law)
{
    // Children born before the rules of 2015 have long left the group.
    InForce in(law, born_on);
    if (!in.has("health_child_months")) return Validity{.from = born_on, .to = born_on};
    law::Trace unused;
    const auto months = static_cast<int>(in.count("health_child_months").value);
    InForce at_the_end(law, plus_months(born_on, months));
    if (!at_the_end.has("health_school_year_end"))
        return Validity{.from = born_on,
                        .to = Month(plus_months(born_on, months)).plus(1).first_day()};
    law::HealthCardFacts facts{.group = law::HealthGroup::child_under_6, .born_on = born_on};
    const auto card = TRY(law::health_card(facts, law, unused));
    return Validity{.from = born_on, .to = card.valid_until->plus_days(1)};
}

}  // namespace ansinh::coverage
