/// What a collector handed over, and what the bank took back of it.

#include "access/audit.h"
#include "base/check.h"
#include "coverage/impl/desk.h"
#include "coverage/money.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <array>

#include <fmt/format.h>

namespace ansinh::coverage {

std::optional<HandedOver> handed_over(db::Database& database, std::int64_t number)
{
    const std::array bound = {number};
    std::optional<HandedOver> found;
    // The parts of one act share its record.
    for (db::Rows rows(database,
                       "SELECT collector, fund, amount FROM coverage_hand_over WHERE recorded ="
                       " (SELECT recorded FROM coverage_hand_over WHERE hand_over_id = $1)"
                       " ORDER BY hand_over_id",
                       bound);
         rows.next();) {
        if (!found) found.emplace(HandedOver{.collector = rows.number(0)});
        found->parts.emplace_back(static_cast<ledger::Fund>(rows.number(1)), Vnd{rows.number(2)});
    }
    return found;
}

Checked<std::int64_t> take_back_within(db::Database& database, const access::Actor& actor,
                                       const TakenBack& form, const std::string& at,
                                       db::Transaction& transaction)
{
    TRY_VOID(may(actor, access::Permission::dues_change));
    const auto id = next_number(database, transaction, "coverage_hand_over", "hand_over_id");
    const auto before = handed_over(database, form.number);
    check(before.has_value(), "what is taken back was handed over");
    const auto by = access::record(database, actor,
                                   {.action = "collection.take-back",
                                    .object_kind = "collection",
                                    .object = id,
                                    .reason = form.document,
                                    .detail = fmt::format("hand-over {}", form.number)},
                                   at);
    const auto period = ledger::open_period(database, Month{form.on});
    db::BulkInsert rows(
        database, "coverage_hand_over",
        {"hand_over_id", "collector", "fund", "amount", "on_day", "document", "recorded"});
    std::vector<ledger::Entry> entries;
    for (auto number = id; const auto& [fund, amount] : before->parts) {
        rows.add({number, before->collector, static_cast<std::int64_t>(fund), -amount.dong(),
                  std::int64_t{form.on.number()}, std::string_view{form.document}, by.value()});
        entries.push_back({.period = period,
                           .month = Month{form.on},
                           .payer = {ledger::PayerKind::collector, before->collector},
                           .fund = fund,
                           .debit = ledger::Account::bank,
                           .credit = ledger::Account::cash,
                           .amount = Vnd{} - amount,
                           .origin = {ledger::OriginKind::hand_over, number++},
                           .recorded = by});
    }
    rows.finish();
    TRY_VOID(checked(ledger::post(database, entries)));
    return id;
}

}  // namespace ansinh::coverage
