#include "contribution/impl/premium_schema.h"

#include <array>

namespace ansinh::contribution {

namespace {

// A statement is the number of its import's audit record, a receipt that of its statement and its
// line. `payer` is the ledger's kind of payer, `area` the area whose people it paid for.
constexpr std::array migrations = {
    db::Migration{1, "receipts of premiums", R"(
    CREATE TABLE contribution_premium_statement (
        statement_id {bigint} PRIMARY KEY, name {text} NOT NULL, sha256 {text} NOT NULL UNIQUE,
        content {text} NOT NULL, area {bigint});
    CREATE TABLE contribution_premium_receipt (
        receipt_id {bigint} PRIMARY KEY, statement_id {bigint} NOT NULL, line {bigint} NOT NULL,
        paid_on {bigint} NOT NULL, amount {bigint} NOT NULL, reference {text} NOT NULL,
        transaction_key {text} NOT NULL UNIQUE, payer {int} NOT NULL, area {bigint} NOT NULL);
    CREATE INDEX contribution_premium_receipt_by_day ON contribution_premium_receipt (paid_on))"},
    // transaction_key is that of receipt_keys.cpp; of what was kept before, the account is "?".
    db::Migration{2, "receipts of accounts", R"(
    UPDATE contribution_premium_receipt SET transaction_key =
        '?|' || paid_on || '|' || amount || '|' || transaction_key
        WHERE NOT EXISTS (SELECT 1 FROM contribution_premium_statement s WHERE s.statement_id =
        contribution_premium_receipt.statement_id AND
        contribution_premium_receipt.transaction_key =
        s.sha256 || ':' || contribution_premium_receipt.line))"},
    // amount is below zero where the bank took back what `reverses`. Of what was kept before, the
    // account is not known, and nothing is taken back.
    db::Migration{3, "receipts taken back", R"(
    ALTER TABLE contribution_premium_receipt ADD COLUMN account {text} NOT NULL DEFAULT '';
    ALTER TABLE contribution_premium_receipt ADD COLUMN bank_number {text} NOT NULL DEFAULT '';
    ALTER TABLE contribution_premium_receipt ADD COLUMN reverses {bigint};
    ALTER TABLE contribution_premium_receipt ADD COLUMN reversed_by {bigint})"},
};

}  // namespace

std::span<const db::Migration> premium_schema() { return migrations; }

}  // namespace ansinh::contribution
