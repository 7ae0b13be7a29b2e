#include "closing/change.h"

#include <algorithm>
#include <utility>

namespace ansinh::closing {

namespace {

Change change_of(const EarlierDay& day, const Amount& before, const Amount& now)
{
    const auto was = value_of(before);
    Change change{.base = day.base, .on = day.on, .before = was, .by = value_of(now) - was};
    if (!now.denominator && !was.is_zero())
        change.percent =
            Quotient{.numerator = change.by, .denominator = was, .shift = 2}.bounded_to(
                2, Rounding::half_up);
    return change;
}

}  // namespace

std::string_view code(ChangeBase base)
{
    switch (base) {
    case ChangeBase::same_period_last_year: return "same_period_last_year";
    case ChangeBase::previous_month: return "previous_month";
    case ChangeBase::previous_year: return "previous_year";
    }
    std::unreachable();
}

std::vector<EarlierDay> earlier_days(Date as_of)
{
    const Date month_end = Date(as_of.year(), as_of.month(), 1).plus_days(-1);
    const Date year_end(as_of.year() - 1, 12, 31);
    std::vector<EarlierDay> days = {{ChangeBase::same_period_last_year, as_of.plus_years(-1)},
                                    {ChangeBase::previous_month, month_end}};
    if (year_end != month_end) days.push_back({ChangeBase::previous_year, year_end});
    return days;
}

EarlierFacts::EarlierFacts(db::Database& database, const registry::Areas& areas,
                           const FactQuestion& question)
    : as_of_{question.as_of}
{
    for (const auto& day : earlier_days(question.as_of)) {
        auto before = question;
        before.as_of = day.on;
        const auto* nation = areas.of_level(registry::AreaLevel::nation, day.on).front();
        days_.push_back({.day = day,
                         .facts = facts_on_map(database, areas, before).facts,
                         .nation = wholes(database, day.on, {nation->id})});
    }
}

std::vector<Change> EarlierFacts::changes(const FactKey& key, const Amount& now,
                                          bool accumulates) const
{
    std::vector<Change> found;
    for (const auto& [day, facts, nation] : days_) {
        const bool is_same_year = day.on.year() == as_of_.year();
        if (accumulates && day.base != ChangeBase::same_period_last_year && !is_same_year) continue;
        const bool was_counted = std::ranges::any_of(
            nation, [&](const auto& fact) { return fact.first.indicator == key.indicator; });
        const auto before = facts.find(key);
        if (before != facts.end())
            found.push_back(change_of(day, before->second, now));
        else if (was_counted && !now.denominator)
            found.push_back(change_of(day, Amount{}, now));
    }
    return found;
}

}  // namespace ansinh::closing
