#pragma once

/// What the books say on a day: the one rule that the close, the list of arrears, the drill and the
/// cases share. What is booked to the end of the day's month counts, receipts to the day itself.

#include "contribution/impl/late.h"
#include "contribution/unit_money.h"
#include "db/rows.h"
#include "registry/employer_list.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

/// Sums of payers by fund of one month of dues: one row of sums_of().
struct BookedSums {
    explicit BookedSums(const db::Rows& rows);

    std::int64_t payer;
    std::size_t fund;
    Vnd owed, opening, arisen, dues, paid, charges, unmatched, charges_owed;
};

/// The query for BookedSums; $1 is the month of dues. What a merge of employers moved is what the
/// year began with: it neither came in nor arose.
std::string sums_of(db::Database& database, std::string_view whose, Date on);

/// The months of dues that the books have; none where they are empty.
struct BookedMonths {
    Month first;
    Month last;
};
std::optional<BookedMonths> booked_months(db::Database& database);

/// The money of employers, part by part. Reads month after month, since a month's entries lie
/// together.
class UnitReader {
public:
    UnitReader(db::Database& database, const law::Law& law, Date on);

    /// Those of the part that have any, by number. `named`: asked by their numbers; else all from
    /// the first to the last. Refuses months without a deadline on file.
    Checked<std::vector<UnitMoney>> of(std::span<const registry::EmployerBrief> part, bool named);

private:
    Checked<void> add(const BookedSums& sums, Month month, int cycle, UnitMoney& unit);

    db::Database& database_;
    Date on_;
    LateOn late_;
    Suspended suspended_;
    std::optional<BookedMonths> months_;
};

/// So many employers are read at once: named by their numbers, or as a range.
inline constexpr std::size_t employers_named_at_once = 500;
inline constexpr std::size_t employers_of_a_range = 50'000;

void add(const BookedSums& sums, YearMoney& year);

}  // namespace ansinh::contribution
