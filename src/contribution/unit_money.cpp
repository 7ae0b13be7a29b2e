#include "contribution/unit_money.h"

#include "contribution/impl/late.h"
#include "db/rows.h"
#include "registry/employer_list.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <span>

#include <fmt/ranges.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;
using ledger::OriginKind;
using ledger::PayerKind;
using registry::EmployerBrief;

constexpr std::size_t employers_of_a_part = 50'000;
constexpr std::size_t employers_named_at_once = 500;
constexpr int average_months = 12;

template <class Enum>
constexpr int place(Enum value)
{
    return static_cast<int>(value);
}

Month month_of(std::int64_t number)
{
    constexpr Month first{};
    return first.plus(static_cast<int>(number) - first.number());
}

/// Sums of one payer and fund, of the month of dues $1.
std::string sums_of(std::string_view whose, Date on)
{
    const auto last = Month{on}.number();
    const auto first_of_year = Month(on.year(), 1).number();
    const auto this_year = fmt::format("period >= {}", first_of_year);
    const auto sum = [](std::string_view condition, Account up) {
        return fmt::format(", CAST(SUM(CASE WHEN debit = {0} AND {1} THEN amount WHEN credit = {0}"
                           " AND {1} THEN -amount ELSE 0 END) AS BIGINT)",
                           place(up), condition);
    };
    const auto dues = fmt::format("origin_kind IN ({}, {})", place(OriginKind::dues),
                                  place(OriginKind::premiums));
    const auto paid = [&](Account of) {
        return sum(fmt::format("{1} AND (debit = {0} OR credit = {0})", place(of), this_year),
                   Account::bank);
    };
    // Receipts are booked by the month, and count from their own day.
    const auto later = fmt::format(
        " AND NOT (origin_kind = {0} AND period = {1} AND origin IN (SELECT receipt_id FROM"
        " contribution_receipt WHERE paid_on > {2} AND paid_on <= {3} UNION ALL SELECT receipt_id"
        " FROM contribution_premium_receipt WHERE paid_on > {2} AND paid_on <= {3}))",
        place(OriginKind::receipt), last, on.number(), Month{on}.last_day().number());
    const bool is_month_end = Month{on}.last_day() == on;
    return "SELECT payer, fund" + sum("1 = 1", Account::dues_receivable) +
           sum("NOT " + this_year, Account::dues_receivable) +
           sum(this_year + " AND " + dues, Account::dues_receivable) +
           sum(dues, Account::dues_receivable) + paid(Account::dues_receivable) +
           paid(Account::credit) + paid(Account::charges_receivable) + paid(Account::unmatched) +
           fmt::format(" FROM ledger_entry WHERE month = $1 AND period <= {} AND {}{}"
                       " GROUP BY payer, fund ORDER BY payer, fund",
                       last, whose, is_month_end ? "" : later);
}

/// One row of those sums.
struct Sums {
    explicit Sums(const db::Rows& rows)
        : payer{rows.number(0)}, fund{static_cast<std::size_t>(rows.number(1))},
          owed{rows.number(2)}, opening{rows.number(3)}, arisen{rows.number(4)},
          dues{rows.number(5)}, paid{Vnd{rows.number(6)} + Vnd{rows.number(7)}},
          charges{rows.number(8)}, unmatched{rows.number(9)}
    {
    }

    std::int64_t payer;
    std::size_t fund;
    Vnd owed, opening, arisen, dues, paid, charges, unmatched;
};

/// What its dues were month by month, as far as an average month needs it.
struct Average {
    Vnd sum;
    std::int64_t months = 0;
    Vnd last;

    std::int64_t months_in(Vnd late) const
    {
        if (late <= Vnd{}) return 0;
        if (months > 0 && sum > Vnd{}) {
            const Exact in_months = Exact{late * months} / sum.dong();
            return in_months.rounded(Rounding::down).dong();
        }
        return last > Vnd{} ? late.dong() / last.dong() : 0;
    }
};

/// Reads month after month, since a month's entries lie together.
class MoneyReader {
public:
    MoneyReader(db::Database& database, const law::Law& law, Date on)
        : database_{database}, on_{on}, late_{law, on}
    {
    }

    Checked<MoneyOnDay> read(const std::vector<EmployerId>* only)
    {
        db::Rows span(database_, "SELECT MIN(month), MAX(month) FROM ledger_entry");
        span.next();
        if (span.is_null(0)) return MoneyOnDay{};
        first_ = month_of(span.number(0));
        last_ = month_of(span.number(1));
        auto employers = registry::employer_list(database_);
        if (only != nullptr)
            std::erase_if(employers, [&](const EmployerBrief& employer) {
                return !std::ranges::binary_search(*only, employer.id);
            });
        const auto part_size = only == nullptr ? employers_of_a_part : employers_named_at_once;
        MoneyOnDay money;
        std::span<const EmployerBrief> rest(employers);
        while (!rest.empty()) {
            const auto part = rest.first(std::min(part_size, rest.size()));
            TRY_VOID(add_units(part, only != nullptr, money.units));
            rest = rest.subspan(part.size());
        }
        if (only == nullptr) read_others(money);
        return money;
    }

private:
    static std::array<std::int64_t, 1> bound(Month month) { return {month.number()}; }

    /// Those of a part by their numbers, or all numbers from its first to its last.
    static std::string payers(std::span<const EmployerBrief> part, bool named)
    {
        const auto employers = fmt::format("payer_kind = {} AND payer", place(PayerKind::employer));
        if (!named)
            return fmt::format("{} BETWEEN {} AND {}", employers, part.front().id.value(),
                               part.back().id.value());
        std::vector<std::int64_t> numbers;
        for (const auto& employer : part) numbers.push_back(employer.id.value());
        return fmt::format("{} IN ({})", employers, fmt::join(numbers, ", "));
    }

    Checked<void> add_units(std::span<const EmployerBrief> part, bool named,
                            std::vector<UnitMoney>& units)
    {
        std::vector<UnitMoney> found(part.size());
        std::vector<Average> averages(part.size());
        const auto query = sums_of(payers(part, named), on_);
        for (auto month = first_; month <= last_; ++month) {
            std::size_t at = 0;
            Vnd dues;
            const auto next_unit = [&] {
                add_month(averages[at], month, std::exchange(dues, Vnd{}));
                ++at;
            };
            for (db::Rows rows(database_, query, bound(month)); rows.next();) {
                const Sums sums(rows);
                while (at < part.size() && part[at].id.value() < sums.payer) next_unit();
                if (at == part.size()) break;
                if (part[at].id.value() != sums.payer) continue;
                dues += sums.dues;
                TRY_VOID(add(sums, month, static_cast<int>(part[at].payment_cycle), found[at]));
            }
            if (at < part.size()) next_unit();
        }
        for (std::size_t at = 0; at < part.size(); ++at) {
            if (found[at] == UnitMoney{}) continue;
            found[at].employer = part[at].id;
            found[at].months_late = averages[at].months_in(total(found[at].late));
            units.push_back(found[at]);
        }
        return {};
    }

    void add_month(Average& average, Month month, Vnd dues) const
    {
        if (dues <= Vnd{}) return;
        average.last = dues;
        if (month > Month{on_} || Month{on_} - month >= average_months) return;
        average.sum += dues;
        ++average.months;
    }

    static void add(const Sums& sums, YearMoney& year)
    {
        year.receivable.at(sums.fund) += sums.arisen;
        year.received.at(sums.fund) += sums.paid;
        year.charges_received += sums.charges;
    }

    Checked<void> add(const Sums& sums, Month month, int cycle, UnitMoney& unit)
    {
        add(sums, unit.year);
        unit.year.receivable.at(sums.fund) += sums.opening;
        if (sums.owed == Vnd{}) return {};
        const auto said = TRY(late_.of(month, cycle));
        if (said.is_late) unit.late.at(sums.fund) += sums.owed;
        if (said.bears_charge) unit.interest_bearing.at(sums.fund) += sums.owed;
        return {};
    }

    /// Payers that are no employer are numbered by their commune.
    void read_others(MoneyOnDay& money)
    {
        std::map<std::int64_t, YearMoney> communes;
        const auto query =
            sums_of(fmt::format("payer_kind BETWEEN {} AND {}", place(PayerKind::commune),
                                place(PayerKind::sponsor)),
                    on_);
        const auto nobody = sums_of(fmt::format("payer_kind = {}", place(PayerKind::nobody)), on_);
        for (auto month = first_; month <= last_; ++month) {
            for (db::Rows rows(database_, query, bound(month)); rows.next();) {
                const Sums sums(rows);
                add(sums, communes[sums.payer]);
            }
            for (db::Rows rows(database_, nobody, bound(month)); rows.next();)
                money.unmatched += Sums(rows).unmatched;
        }
        for (const auto& [commune, year] : communes)
            if (year != YearMoney{}) money.communes.push_back({AreaId{commune}, year});
    }

    db::Database& database_;
    Date on_;
    LateOn late_;
    Month first_;
    Month last_;
};

}  // namespace

Vnd total(const FundSums& sums) { return std::accumulate(sums.begin(), sums.end(), Vnd{}); }

Checked<MoneyOnDay> money_on(db::Database& database, const law::Law& law, Date on,
                             const std::vector<EmployerId>* only)
{
    return MoneyReader(database, law, on).read(only);
}

}  // namespace ansinh::contribution
