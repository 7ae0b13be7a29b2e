#include "contribution/impl/premium_reversal.h"

#include "access/allowed.h"
#include "base/format.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/reversal.h"
#include "db/rows.h"
#include "ledger/ledger.h"
#include "registry/territory.h"

#include <array>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

constexpr auto every = std::numeric_limits<std::int64_t>::max();

Problem not_known(const BankLine& line)
{
    return of_line(line, "receipt/premium-taken-back",
                   {fmt::format("Ngân hàng rút lại {}; chưa rõ của khoản thu nào.",
                                format::money_in_full(Decimal{line.amount.dong()}, Language::vi)),
                    fmt::format("The bank took {} back; of which receipt is not known.",
                                format::money_in_full(Decimal{line.amount.dong()}, Language::en))},
                   {"Nhập sao kê có khoản thu đó trước, rồi nhập lại sao kê này.",
                    "Import the statement that has the receipt first, then this one again."});
}

PremiumPayer payer_of(db::Database& database, std::int64_t receipt)
{
    const std::array bound = {receipt};
    db::Rows row(database,
                 "SELECT payer, area FROM contribution_premium_receipt WHERE receipt_id = $1",
                 bound);
    row.next();
    return {.kind = static_cast<ledger::PayerKind>(row.number(0)), .area = AreaId{row.number(1)}};
}

void mark(db::Database& database, std::int64_t receipt, std::int64_t reversal)
{
    const long long number = receipt;
    const long long taking = reversal;
    database.sql() << "UPDATE contribution_premium_receipt SET reversed_by = :by"
                      " WHERE receipt_id = :id",
        soci::use(taking), soci::use(number);
}

/// The entries of the receipt that was taken back, among those of the communes it was for.
std::vector<ledger::Entry> settled_by(db::Database& database, const registry::Areas& areas,
                                      const PremiumReversal& reversal)
{
    const auto communes =
        registry::Territory::of(areas, std::array{reversal.payer.area}).communes();
    const auto first = communes.empty() ? 0 : communes.front().value();
    const auto last = communes.empty() ? every : communes.back().value();
    const ledger::Origin origin{ledger::OriginKind::receipt, reversal.reverses};
    auto entries = ledger::entries(database, reversal.payer.kind, first, last);
    std::erase_if(entries, [&](const ledger::Entry& entry) { return entry.origin != origin; });
    return entries;
}

}  // namespace

PremiumReversals premium_reversals(db::Database& database, const registry::Areas& areas,
                                   const access::Actor& actor, std::vector<NewLine> lines)
{
    PremiumReversals all;
    for (auto& one : lines) {
        const auto receipt = reversed_receipt(database, of_premiums, *one.line, one.account);
        if (!receipt) {
            all.refused.push_back(not_known(*one.line));
            continue;
        }
        const auto payer = payer_of(database, receipt->receipt);
        if (!reaches(areas, actor, payer.area)) {
            all.refused.push_back(access::out_of_scope(fmt::format("line {}", one.line->line)));
            continue;
        }
        // At once: two reversals of equal receipts are of one each.
        mark(database, receipt->receipt, one.receipt);
        all.found.push_back({{std::move(one), payer}, receipt->receipt});
    }
    return all;
}

Checked<void> book(db::Database& database, const registry::Areas& areas,
                   const std::vector<PremiumReversal>& reversals, AuditId recorded)
{
    OpenPeriods periods(database);
    std::vector<ledger::Entry> taken;
    for (const auto& one : reversals)
        for (auto entry : settled_by(database, areas, one)) {
            entry.period = periods.of(one.line->on);
            entry.amount = Vnd{} - entry.amount;
            entry.origin.number = one.receipt;
            entry.recorded = recorded;
            taken.push_back(entry);
        }
    return posted(database, taken);
}

}  // namespace ansinh::contribution
