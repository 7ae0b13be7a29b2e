#include "closing/store.h"

#include <algorithm>
#include <utility>

#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::closing {

namespace {

/// One row of closing_fact.
struct FactRow {
    long long as_of = 0, area = 0, breakdown = 0, numerator = 0, denominator = 0, on = 0;
    std::string indicator, slice;
    soci::indicator has_denominator = soci::i_null, has_day = soci::i_null;

    void into(soci::statement& select)
    {
        select.exchange(soci::into(as_of));
        select.exchange(soci::into(area));
        select.exchange(soci::into(indicator));
        select.exchange(soci::into(breakdown));
        select.exchange(soci::into(slice));
        select.exchange(soci::into(numerator));
        select.exchange(soci::into(denominator, has_denominator));
        select.exchange(soci::into(on, has_day));
    }
    FactKey key() const
    {
        return {.area = AreaId{area},
                .indicator = indicator,
                .breakdown = static_cast<Breakdown>(breakdown),
                .slice = slice};
    }
    Amount amount() const
    {
        Amount amount{.numerator = numerator};
        if (has_denominator == soci::i_ok) amount.denominator = denominator;
        if (has_day == soci::i_ok) amount.denominator_on = Date::from_number(on);
        return amount;
    }
};

constexpr std::string_view fact_columns =
    "SELECT as_of, area, indicator, breakdown, slice, numerator, denominator, denominator_on"
    " FROM closing_fact WHERE ";
constexpr std::string_view fact_order =
    " ORDER BY as_of, area, indicator, breakdown, slice, close_id";

/// The last row of a key holds; nought with no denominator is what is gone.
void take(Facts& facts, const FactRow& row)
{
    facts.insert_or_assign(facts.end(), row.key(), row.amount());
}

Facts selected(db::Database& database, std::string_view where,
               const std::vector<std::pair<std::string, long long>>& numbers,
               const std::optional<std::string>& indicator = {})
{
    FactRow row;
    soci::statement select(database.sql());
    row.into(select);
    for (const auto& [name, value] : numbers) select.exchange(soci::use(value, name));
    if (indicator) select.exchange(soci::use(*indicator, "indicator"));
    select.alloc();
    select.prepare(fmt::format("{}{}{}", fact_columns, where, fact_order));
    select.define_and_bind();
    Facts facts;
    for (bool more = select.execute(true); more; more = select.fetch()) take(facts, row);
    std::erase_if(facts, [](const auto& fact) { return fact.second == Amount{}; });
    return facts;
}

std::vector<Close> selected_closes(db::Database& database, const std::string& where, long long day)
{
    long long id = 0, as_of = 0, version = 0, facts = 0, written = 0;
    std::string at;
    soci::statement select(database.sql());
    for (auto* number : {&id, &as_of, &version}) select.exchange(soci::into(*number));
    select.exchange(soci::into(at));
    for (auto* number : {&facts, &written}) select.exchange(soci::into(*number));
    if (!where.empty()) select.exchange(soci::use(day, "day"));
    select.alloc();
    select.prepare("SELECT close_id, as_of, version, closed_at, facts, written FROM closing_close" +
                   where + " ORDER BY as_of DESC, version DESC");
    select.define_and_bind();
    std::vector<Close> found;
    for (bool more = select.execute(true); more; more = select.fetch())
        found.push_back({.id = AuditId{id},
                         .as_of = Date::from_number(as_of),
                         .version = static_cast<int>(version),
                         .closed_at = at,
                         .facts = facts,
                         .written = written});
    return found;
}

}  // namespace

std::vector<Close> closes(db::Database& database) { return selected_closes(database, "", 0); }

std::optional<Close> last_close(db::Database& database, Date as_of)
{
    auto found = selected_closes(database, " WHERE as_of = :day", as_of.number());
    if (found.empty()) return {};
    return std::move(found.front());
}

Facts facts_of_day(db::Database& database, Date as_of)
{
    return selected(database, "as_of = :day", {{"day", as_of.number()}});
}

Facts wholes(db::Database& database, Date as_of, const std::vector<AreaId>& areas)
{
    if (areas.empty()) return {};
    std::vector<std::int64_t> numbers;
    for (const auto area : areas) numbers.push_back(area.value());
    return selected(
        database,
        fmt::format("as_of = :day AND breakdown = 0 AND area IN ({})", fmt::join(numbers, ", ")),
        {{"day", as_of.number()}});
}

Facts facts(db::Database& database, const FactQuestion& question)
{
    std::string where = "as_of = :day AND area = :area";
    std::vector<std::pair<std::string, long long>> numbers = {{"day", question.as_of.number()},
                                                              {"area", question.area.value()}};
    if (question.known) {
        where += " AND close_id <= :known";
        numbers.emplace_back("known", question.known->value());
    }
    if (question.indicator) where += " AND indicator = :indicator";
    return selected(database, where, numbers, question.indicator);
}

MappedFacts facts_on_map(db::Database& database, const registry::Areas& areas,
                         const FactQuestion& question)
{
    MappedFacts mapped{.facts = facts(database, question)};
    if (areas.area(question.area).validity.from <= question.as_of) return mapped;
    // What is counted on the new map already, an employer that moved, is a part of it alone.
    if (!areas.predecessors(question.area).empty())
        std::erase_if(mapped.facts, [](const auto& fact) { return fact.second.denominator; });
    for (const auto& link : areas.predecessors(question.area)) {
        auto part = question;
        part.area = link.from;
        mapped.from.push_back(link.from);
        mapped.whole = mapped.whole && !link.divided;
        for (auto& [key, amount] : facts(database, part)) {
            if (amount.denominator) continue;
            auto here = key;
            here.area = question.area;
            mapped.facts[here].numerator += amount.numerator;
        }
    }
    return mapped;
}

std::vector<std::pair<Date, Amount>> days_of(db::Database& database, AreaId area,
                                             const std::string& indicator)
{
    std::vector<std::pair<Date, Amount>> days;
    Date last;
    for (const auto& close : closes(database)) {
        if (!days.empty() && close.as_of == last) continue;
        last = close.as_of;
        const auto found =
            facts(database, {.area = area, .as_of = close.as_of, .indicator = indicator});
        const auto whole = found.find({.area = area, .indicator = indicator});
        if (whole != found.end()) days.emplace_back(close.as_of, whole->second);
    }
    std::ranges::reverse(days);
    return days;
}

}  // namespace ansinh::closing
