#include "closing/impl/money.h"

#include "closing/impl/area_rows.h"
#include "closing/impl/row_facts.h"
#include "closing/impl/tally.h"

#include <algorithm>
#include <array>

namespace ansinh::closing {

namespace {

using contribution::FundSums;

/// Columns of a row: as those of counts, then funds, and behind them what is of no fund.
namespace money_column {
constexpr std::size_t all = 0;
constexpr WorkColumns work{.industry = 1, .size = 1 + column::industries_max};
constexpr std::size_t fund = work.size + column::sizes_max;
constexpr std::size_t charges = fund + ledger::funds;
constexpr std::size_t unmatched = charges + 1;
constexpr std::size_t end = unmatched + 1;
}  // namespace money_column

/// What is summed; after the four amounts the three counts of employers.
enum class Kind : std::uint8_t { revenue, receivable, late, interest, late_3, late_6, late_24 };
constexpr std::array indicators = {
    counted::revenue,       counted::receivable,    counted::late,          counted::late_interest,
    counted::late_3_months, counted::late_6_months, counted::late_24_months};
using Sums = AreaRows<indicators.size(), money_column::end>;

Sums::Row& row(Sums& sums, AreaId area, Kind kind)
{
    return sums.row(area, static_cast<std::size_t>(kind));
}

void add(Sums::Row& row, const FundSums& sums)
{
    for (std::size_t fund = 0; fund < sums.size(); ++fund) {
        row[money_column::fund + fund] += sums.at(fund).dong();
        row[money_column::all] += sums.at(fund).dong();
    }
}

void add_charges(Sums::Row& row, Vnd charges)
{
    row[money_column::charges] += charges.dong();
    row[money_column::all] += charges.dong();
}

void add_unit(Sums& sums, const contribution::UnitMoney& money, const Unit& unit,
              std::int64_t workers)
{
    const auto put = [&](Kind kind, std::int64_t amount, const FundSums& funds) {
        auto& to = row(sums, unit.commune, kind);
        add(to, funds);
        add_as(to, unit, workers, amount, money_column::work);
    };
    const auto received = contribution::total(money.year.received) + money.year.charges_received;
    put(Kind::revenue, received.dong(), money.year.received);
    add_charges(row(sums, unit.commune, Kind::revenue), money.year.charges_received);
    put(Kind::receivable, contribution::total(money.year.receivable).dong(), money.year.receivable);
    const auto late = contribution::total(money.late);
    if (late <= Vnd{}) return;
    put(Kind::late, late.dong(), money.late);
    put(Kind::interest, contribution::total(money.interest_bearing).dong(), money.interest_bearing);
    for (const auto& [kind, months] :
         {std::pair{Kind::late_3, 3}, std::pair{Kind::late_6, 6}, std::pair{Kind::late_24, 24}}) {
        if (money.months_late < months) continue;
        auto& to = row(sums, unit.commune, kind);
        ++to[money_column::all];
        add_as(to, unit, workers, 1, money_column::work);
    }
}

void put_row(Facts& facts, AreaId area, Kind kind, const Sums::Row& row)
{
    RowFacts of(facts, area, indicators.at(static_cast<std::size_t>(kind)), row);
    of.put(Breakdown::all, "", money_column::all);
    of.work(money_column::work.industry, money_column::work.size);
    for (std::size_t fund = 0; fund < ledger::funds; ++fund)
        of.put(Breakdown::fund, ledger::code(static_cast<ledger::Fund>(fund)),
               money_column::fund + fund);
    of.put(Breakdown::fund, counted::charges_slice, money_column::charges);
    of.put(Breakdown::fund, counted::unmatched_slice, money_column::unmatched);
}

void put_area(Facts& facts, AreaId area, const Sums::Rows& rows, Date on)
{
    const auto whole = [&](Kind kind) {
        return rows[static_cast<std::size_t>(kind)][money_column::all];
    };
    for (std::size_t kind = 0; kind < indicators.size(); ++kind)
        put_row(facts, area, static_cast<Kind>(kind), rows[kind]);
    if (whole(Kind::receivable) <= 0) return;
    for (const auto& [ratio, part] : {std::pair{counted::late_ratio, Kind::late},
                                      std::pair{counted::late_interest_ratio, Kind::interest}})
        facts.emplace(FactKey{.area = area, .indicator = std::string{ratio}},
                      Amount{.numerator = whole(part),
                             .denominator = whole(Kind::receivable),
                             .denominator_on = on});
}

std::optional<std::int64_t> months_of(std::string_view indicator)
{
    if (indicator == counted::late_3_months) return 3;
    if (indicator == counted::late_6_months) return 6;
    if (indicator == counted::late_24_months) return 24;
    return {};
}

}  // namespace

bool is_money(std::string_view indicator)
{
    return std::ranges::find(indicators, indicator) != indicators.end();
}

std::optional<Vnd> amount_of(const contribution::UnitMoney& money, const FactKey& key)
{
    const auto months = months_of(key.indicator);
    if (months && money.months_late < *months) return {};
    const auto& sums = key.indicator == counted::revenue         ? money.year.received
                       : key.indicator == counted::receivable    ? money.year.receivable
                       : key.indicator == counted::late_interest ? money.interest_bearing
                                                                 : money.late;
    Vnd amount = contribution::total(sums);
    if (key.indicator == counted::revenue) amount += money.year.charges_received;
    if (key.breakdown == Breakdown::fund) {
        amount = Vnd{};
        for (std::size_t fund = 0; fund < ledger::funds; ++fund)
            if (ledger::code(static_cast<ledger::Fund>(fund)) == key.slice) amount = sums.at(fund);
        if (key.indicator == counted::revenue && key.slice == counted::charges_slice)
            amount = money.year.charges_received;
    }
    const bool is_late = &sums == &money.late || &sums == &money.interest_bearing;
    if (amount == Vnd{} || (is_late && contribution::total(money.late) <= Vnd{})) return {};
    return amount;
}

void add_money(Counted& counted, const contribution::MoneyOnDay& money,
               const registry::Areas& areas, Date on)
{
    Sums sums;
    for (const auto& unit : money.units) {
        const auto found = counted.units->find(unit.employer.value());
        if (found == counted.units->end()) continue;
        const auto workers = counted.workers.find(unit.employer.value());
        add_unit(sums, unit, found->second, workers == counted.workers.end() ? 0 : workers->second);
    }
    for (const auto& commune : money.communes) {
        add(row(sums, commune.commune, Kind::receivable), commune.year.receivable);
        add(row(sums, commune.commune, Kind::revenue), commune.year.received);
        add_charges(row(sums, commune.commune, Kind::revenue), commune.year.charges_received);
    }
    sums.roll_up(areas);
    const auto* nation = areas.by_code("VN", registry::AreaLevel::nation, on);
    if (nation != nullptr && money.unmatched != Vnd{}) {
        auto& to = row(sums, nation->id, Kind::revenue);
        to[money_column::unmatched] += money.unmatched.dong();
        to[money_column::all] += money.unmatched.dong();
    }
    sums.each(
        [&](AreaId area, const Sums::Rows& rows) { put_area(counted.facts, area, rows, on); });
}

}  // namespace ansinh::closing
