#include "contribution/impl/booked_on.h"

#include "coverage/money.h"
#include "db/ends.h"

#include <array>
#include <utility>

#include <fmt/ranges.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;
using ledger::OriginKind;
using ledger::PayerKind;
using registry::EmployerBrief;

constexpr int average_months = 12;

template <class Enum>
constexpr int place(Enum value)
{
    return static_cast<int>(value);
}

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

    void add(Month month, Vnd dues, Date on)
    {
        if (dues <= Vnd{}) return;
        last = dues;
        if (month > Month{on} || Month{on} - month >= average_months) return;
        sum += dues;
        ++months;
    }
};

/// Those of a part by their numbers, or all numbers from its first to its last.
std::string payers(std::span<const EmployerBrief> part, bool named)
{
    const auto employers = fmt::format("payer_kind = {} AND payer", place(PayerKind::employer));
    if (!named)
        return fmt::format("{} BETWEEN {} AND {}", employers, part.front().id.value(),
                           part.back().id.value());
    std::vector<std::int64_t> numbers;
    for (const auto& employer : part) numbers.push_back(employer.id.value());
    return fmt::format("{} IN ({})", employers, fmt::join(numbers, ", "));
}

/// Without the entries of merges, which are few.
std::string but_merges(db::Database& database)
{
    std::vector<std::int64_t> merges;
    for (db::Rows rows(database, "SELECT merge FROM contribution_merge ORDER BY merge");
         rows.next();)
        merges.push_back(rows.number(0));
    return merges.empty() ? "" : fmt::format(" AND recorded NOT IN ({})", fmt::join(merges, ", "));
}

}  // namespace

BookedSums::BookedSums(const db::Rows& rows)
    : payer{rows.number(0)}, fund{static_cast<std::size_t>(rows.number(1))}, owed{rows.number(2)},
      opening{rows.number(3)}, arisen{rows.number(4)}, dues{rows.number(5)},
      paid{Vnd{rows.number(6)} + Vnd{rows.number(7)}}, charges{rows.number(8)},
      unmatched{rows.number(9)}, charges_owed{rows.number(10)}
{
}

std::string sums_of(db::Database& database, std::string_view whose, Date on)
{
    const auto last = Month{on}.number();
    const auto first_of_year = Month(on.year(), 1).number();
    const auto this_year = fmt::format("(period >= {}{})", first_of_year, but_merges(database));
    const auto sum = [](std::string_view condition, Account up) {
        return fmt::format(", CAST(SUM(CASE WHEN debit = {0} AND {1} THEN amount WHEN credit = {0}"
                           " AND {1} THEN -amount ELSE 0 END) AS BIGINT)",
                           place(up), condition);
    };
    const auto dues = fmt::format("origin_kind IN ({}, {})", place(OriginKind::dues),
                                  place(OriginKind::premiums));
    // Of participants it came over a collector's hands.
    const auto paid = [&](Account of) {
        return fmt::format(", CAST(SUM(CASE WHEN NOT ({3} AND {0} IN (debit, credit)) THEN 0"
                           " WHEN debit IN ({1}, {2}) THEN amount WHEN credit IN ({1}, {2})"
                           " THEN -amount ELSE 0 END) AS BIGINT)",
                           place(of), place(Account::bank), place(Account::transit), this_year);
    };
    // Money is booked by the month, and counts from its own day.
    const auto next = on.plus_days(1);
    const auto end = Month{on}.last_day();
    const auto but = [&](OriginKind kind, const std::string& acts) {
        return fmt::format(" AND NOT (origin_kind = {} AND period = {} AND origin IN ({}))",
                           place(kind), last, acts);
    };
    const auto receipts =
        fmt::format("SELECT receipt_id FROM contribution_receipt WHERE paid_on BETWEEN {0} AND {1}"
                    " UNION ALL SELECT receipt_id FROM contribution_premium_receipt"
                    " WHERE paid_on BETWEEN {0} AND {1}",
                    next.number(), end.number());
    const auto refunds = fmt::format(
        "SELECT refund_id FROM contribution_refund_step WHERE paid_on BETWEEN {} AND {}",
        next.number(), end.number());
    const auto later =
        but(OriginKind::receipt, receipts) +
        but(OriginKind::enrolment, coverage::acts_of_days(OriginKind::enrolment, next, end)) +
        but(OriginKind::gift, coverage::acts_of_days(OriginKind::gift, next, end)) +
        but(OriginKind::refund, refunds);
    const bool is_month_end = end == on;
    return "SELECT payer, fund" + sum("1 = 1", Account::dues_receivable) +
           sum("NOT " + this_year, Account::dues_receivable) +
           sum(this_year + " AND " + dues, Account::dues_receivable) +
           sum(dues, Account::dues_receivable) + paid(Account::dues_receivable) +
           paid(Account::credit) + paid(Account::charges_receivable) + paid(Account::unmatched) +
           sum("1 = 1", Account::charges_receivable) +
           fmt::format(" FROM ledger_entry WHERE month = $1 AND period <= {} AND {}{}"
                       " GROUP BY payer, fund ORDER BY payer, fund",
                       last, whose, is_month_end ? "" : later);
}

std::optional<BookedMonths> booked_months(db::Database& database)
{
    const auto ends = db::ends_of(database, "ledger_entry", "month");
    if (!ends) return {};
    return BookedMonths{Month::from_number(ends->first), Month::from_number(ends->last)};
}

void add(const BookedSums& sums, YearMoney& year)
{
    year.receivable.at(sums.fund) += sums.arisen;
    year.received.at(sums.fund) += sums.paid;
    year.charges_received += sums.charges;
}

UnitReader::UnitReader(db::Database& database, const law::Law& law, Date on)
    : database_{database}, on_{on}, late_{law, on}, suspended_{database},
      months_{booked_months(database)}
{
}

Checked<std::vector<UnitMoney>> UnitReader::of(std::span<const EmployerBrief> part, bool named)
{
    std::vector<UnitMoney> units;
    if (!months_ || part.empty()) return units;
    std::vector<UnitMoney> found(part.size());
    std::vector<Average> averages(part.size());
    const auto query = sums_of(database_, payers(part, named), on_);
    for (auto month = months_->first; month <= months_->last; ++month) {
        const std::array bound = {std::int64_t{month.number()}};
        std::size_t at = 0;
        Vnd dues;
        const auto next_unit = [&] {
            averages[at].add(month, std::exchange(dues, Vnd{}), on_);
            ++at;
        };
        for (db::Rows rows(database_, query, bound); rows.next();) {
            const BookedSums sums(rows);
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
    return units;
}

Checked<void> UnitReader::add(const BookedSums& sums, Month month, int cycle, UnitMoney& unit)
{
    contribution::add(sums, unit.year);
    unit.year.receivable.at(sums.fund) += sums.opening;
    unit.charges += sums.charges_owed;
    if (sums.owed == Vnd{}) return {};
    const auto until = suspended_.until(sums.payer, static_cast<ledger::Fund>(sums.fund), month);
    const auto said = TRY(late_.of(month, cycle, until));
    if (said.is_late) unit.late.at(sums.fund) += sums.owed;
    if (said.bears_charge) unit.interest_bearing.at(sums.fund) += sums.owed;
    if (!said.is_late || sums.owed <= Vnd{}) return {};
    if (!unit.oldest) unit.oldest = month;
    if (!unit.first_due || said.due < unit.first_due->due)
        unit.first_due = {.month = month, .due = said.due, .suspended_until = until};
    return {};
}

}  // namespace ansinh::contribution
