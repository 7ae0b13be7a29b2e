#pragma once

/// A store whose days can be closed: the shipped areas, people with cards and jobs, employers that
/// owe and pay. For the tests of whatever stands on closed days.

#include "closing/close.h"
#include "coverage/spells.h"
#include "ledger/entry.h"
#include "support/stores.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::test {

/// Read once.
const figures::Catalogue& shipped_catalogue();
const law::Law& shipped_law();

/// Tables of all modules that a close reads or writes.
void migrate_for_closing(db::Database& database);

class ClosingStore : public OnEveryStore {
protected:
    static constexpr Date new_year{2023, 1, 1};
    static constexpr Date december{2023, 12, 15};
    static constexpr Date today{2023, 12, 16};
    static constexpr std::string_view at = "2023-12-16T07:00:00+07:00";

    void SetUp() override;

    const registry::Areas& areas() const { return *areas_; }
    /// On the map of that December.
    AreaId area(std::string_view code) const;
    closing::Rules rules() const;

    void add(coverage::Membership spell);
    void insured(std::int64_t person, coverage::Scheme scheme, AreaId commune,
                 Validity validity = {.from = new_year, .to = {}});
    void works(std::int64_t person, std::int64_t employer);
    /// In industry C.
    void employs(std::int64_t employer, AreaId commune);

    /// Dues of a month that arose in it, all of the pension fund.
    void owes(std::int64_t employer, Month month, Vnd amount);
    /// A receipt on a day, for the dues of a month or, from nobody known, for none.
    void pays(std::int64_t employer, Month month, Vnd amount, Date on);
    void pays_unmatched(Vnd amount, Date on);

    Checked<std::vector<closing::Closed>> closes_days(std::vector<Date> days);
    closing::Closed closes_day(Date day) { return closes_days({day}).value().front(); }

    AreaId ben_tre, here, there, elsewhere;  ///< two communes of Bến Tre, one of Lai Châu

private:
    void receives(ledger::Entry entry, Date on, std::optional<std::int64_t> employer);

    std::optional<registry::Areas> areas_;
    std::int64_t receipts_ = 0;
};

}  // namespace ansinh::test
