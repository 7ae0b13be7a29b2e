#include "ledger/impl/schema.h"

#include <array>

namespace ansinh::ledger {

namespace {

// Months are Month::number(); kinds, funds and accounts are the enumerators' places. The month
// leads the key: a month's entries lie together, and those of the next behind them. ledger_period
// keeps each closing and opening by its audit record; the last one holds.
constexpr std::array migrations = {
    db::Migration{1, "entries", R"(
    CREATE TABLE ledger_entry (
        month {int} NOT NULL, payer_kind {int} NOT NULL, payer {bigint} NOT NULL,
        fund {int} NOT NULL, debit {int} NOT NULL, credit {int} NOT NULL,
        origin_kind {int} NOT NULL, origin {bigint} NOT NULL, period {int} NOT NULL,
        amount {bigint} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (month, payer_kind, payer, fund, debit, credit, origin_kind, origin))
        {clustered};
    CREATE TABLE ledger_period (
        period {int} NOT NULL, recorded {bigint} NOT NULL, closed {int} NOT NULL,
        reason {text} NOT NULL, PRIMARY KEY (period, recorded)))"},
    // Account 6 is that of credits: who has one is asked by each run.
    db::Migration{2, "credits", R"(
    CREATE INDEX ledger_entry_of_credits ON ledger_entry (payer_kind, payer)
        WHERE debit = 6 OR credit = 6)"}};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::ledger
