#include "contribution/impl/receipt_books.h"

#include "ledger/ledger.h"

#include <algorithm>

namespace ansinh::contribution {

namespace {

using ledger::Account;

/// So many receipts are divided between two looks into the books.
constexpr std::ptrdiff_t receipts_each = 20'000;
/// Up to so many employers are looked up one by one; more of them by their range.
constexpr std::ptrdiff_t looked_up_alone = 16;

using Positions = std::unordered_map<std::int64_t, Position>;

void read(db::Database& database, std::int64_t first, std::int64_t last, Positions& positions)
{
    for (const auto& standing :
         ledger::standing(database, {.first = first, .last = last, .accounts = divided_accounts()}))
        if (const auto found = positions.find(standing.payer); found != positions.end())
            found->second.add(standing);
}

Positions positions_of(db::Database& database, std::span<const Incoming> receipts)
{
    Positions positions;
    for (const auto& receipt : receipts) positions.try_emplace(receipt.employer);
    if (std::ssize(positions) > looked_up_alone)
        read(database, receipts.front().employer, receipts.back().employer, positions);
    else
        for (const auto& receipt : receipts)
            if (receipt.employer != (&receipt == receipts.data() ? -1 : (&receipt - 1)->employer))
                read(database, receipt.employer, receipt.employer, positions);
    return positions;
}

Checked<void> book_block(db::Database& database, const Order& order, OpenPeriods& periods,
                         std::span<const Incoming> receipts)
{
    auto positions = positions_of(database, receipts);
    std::vector<ledger::Entry> entries;
    for (const auto& receipt : receipts) {
        auto& position = positions[receipt.employer];
        const Dividing money{.origin = {ledger::OriginKind::receipt, receipt.receipt},
                             .employer = receipt.employer,
                             .on = receipt.on,
                             .amount = receipt.amount,
                             .period = periods.of(receipt.on),
                             .recorded = receipt.recorded};
        for (const auto& entry : TRY(allocated(money, position, order))) {
            position.add(entry);
            entries.push_back(entry);
        }
    }
    return posted(database, entries);
}

}  // namespace

Month OpenPeriods::of(Date on)
{
    const Month month{on};
    if (const auto found = known_.find(month); found != known_.end()) return found->second;
    return known_[month] = ledger::open_period(database_, month);
}

Checked<void> posted(db::Database& database, std::span<const ledger::Entry> entries)
{
    if (auto done = ledger::post(database, entries); !done)
        return std::unexpected(Problems{std::move(done).error()});
    return {};
}

Checked<void> book_receipts(db::Database& database, const law::Law& law,
                            std::vector<Incoming> receipts)
{
    std::ranges::stable_sort(receipts, {}, &Incoming::employer);
    OpenPeriods periods(database);
    const Suspended suspended(database);
    const std::span all{receipts};
    for (auto first = all.begin(); first != all.end();) {
        auto last = all.end() - first > receipts_each ? first + receipts_each : all.end();
        // All of one employer together: the next one stands on what the last one left.
        while (last != all.end() && last->employer == (last - 1)->employer) ++last;
        TRY_VOID(book_block(database, {law, suspended}, periods, {first, last}));
        first = last;
    }
    return {};
}

ledger::Entry unmatched_entry(const Incoming& receipt, Month period, bool in)
{
    return {.period = period,
            .month = Month{receipt.on},
            .payer = {ledger::PayerKind::nobody, receipt.receipt},
            .fund = ledger::Fund::undivided,
            .debit = in ? Account::bank : Account::unmatched,
            .credit = in ? Account::unmatched : Account::bank,
            .amount = receipt.amount,
            .origin = {ledger::OriginKind::receipt, receipt.receipt},
            .recorded = receipt.recorded};
}

UnitCodes::UnitCodes(const std::vector<registry::EmployerBrief>& employers)
{
    std::unordered_map<std::int64_t, const registry::EmployerBrief*> by_number;
    for (const auto& employer : employers) by_number.emplace(employer.id.value(), &employer);
    const auto kept = [&](const registry::EmployerBrief* employer) {
        while (employer->merged_into) {
            const auto found = by_number.find(employer->merged_into->value());
            if (found == by_number.end()) break;
            employer = found->second;
        }
        return employer;
    };
    for (const auto& employer : employers) codes_.emplace(employer.unit_code, kept(&employer));
}

const registry::EmployerBrief* UnitCodes::find(const std::string& code) const
{
    const auto found = codes_.find(code);
    return found == codes_.end() ? nullptr : found->second;
}

}  // namespace ansinh::contribution
