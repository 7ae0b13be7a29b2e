#include "contribution/impl/schema.h"

#include <array>

namespace ansinh::contribution {

namespace {

// Months are Month::number(), amounts đồng. The month leads each key, so that a run writes behind
// what is there and reads one range of it. Rows of dues are differences, each of the run that found
// it; what stands is their sum. contribution_unresolved and contribution_premium say what is open
// now, and who pays for those that no employer insures.
constexpr std::array migrations = {
    db::Migration{1, "dues", R"(
    CREATE TABLE contribution_run (
        run_id {bigint} PRIMARY KEY, month {int} NOT NULL, recorded {bigint} NOT NULL);
    CREATE TABLE contribution_due (
        month {int} NOT NULL, person_id {bigint} NOT NULL, employer_id {bigint} NOT NULL,
        run_id {int} NOT NULL, base {int} NOT NULL,
        pension_worker {int} NOT NULL, pension_employer {int} NOT NULL,
        sickness_worker {int} NOT NULL, sickness_employer {int} NOT NULL,
        accident_worker {int} NOT NULL, accident_employer {int} NOT NULL,
        health_worker {int} NOT NULL, health_employer {int} NOT NULL,
        unemployment_worker {int} NOT NULL, unemployment_employer {int} NOT NULL,
        PRIMARY KEY (month, person_id, employer_id, run_id)) {clustered};
    CREATE TABLE contribution_employer_due (
        month {int} NOT NULL, employer_id {bigint} NOT NULL, run_id {bigint} NOT NULL,
        slice {bigint} NOT NULL, people {bigint} NOT NULL, base {bigint} NOT NULL,
        pension_worker {bigint} NOT NULL, pension_employer {bigint} NOT NULL,
        sickness_worker {bigint} NOT NULL, sickness_employer {bigint} NOT NULL,
        accident_worker {bigint} NOT NULL, accident_employer {bigint} NOT NULL,
        health_worker {bigint} NOT NULL, health_employer {bigint} NOT NULL,
        unemployment_worker {bigint} NOT NULL, unemployment_employer {bigint} NOT NULL,
        PRIMARY KEY (month, employer_id, run_id, slice)) {clustered};
    CREATE TABLE contribution_unresolved (
        month {int} NOT NULL, person_id {bigint} NOT NULL, employer_id {bigint} NOT NULL,
        code {text} NOT NULL, PRIMARY KEY (month, person_id, employer_id)) {clustered};
    CREATE TABLE contribution_premium (
        month {int} NOT NULL, commune {bigint} NOT NULL, scheme {int} NOT NULL,
        group_code {text} NOT NULL, payer {int} NOT NULL, run_id {bigint} NOT NULL,
        people {bigint} NOT NULL, amount {bigint} NOT NULL,
        PRIMARY KEY (month, commune, scheme, group_code, payer, run_id)) {clustered})"},
    // A statement is the number of its import's audit record; a receipt that of its statement and
    // its line. transaction_key is the bank's number, or the file's hash and the line.
    db::Migration{2, "receipts", R"(
    CREATE TABLE contribution_statement (
        statement_id {bigint} PRIMARY KEY, name {text} NOT NULL, sha256 {text} NOT NULL UNIQUE,
        content {text} NOT NULL);
    CREATE TABLE contribution_receipt (
        receipt_id {bigint} PRIMARY KEY, statement_id {bigint} NOT NULL, line {bigint} NOT NULL,
        paid_on {bigint} NOT NULL, amount {bigint} NOT NULL, reference {text} NOT NULL,
        transaction_key {text} NOT NULL UNIQUE, employer_id {bigint}, matched {bigint});
    CREATE INDEX contribution_receipt_by_employer ON contribution_receipt (employer_id, paid_on))"},
    // The area is that of the account a statement is of; NULL is the nation's. A refund is the
    // number of its request's audit record, and its last step is what holds.
    // contribution_credit_use is the day a credit settled what arose in a run. Of
    // contribution_hard_debt the last record holds. contribution_receipt_moved says which receipts
    // a merge of employers moved.
    db::Migration{3, "collection", R"(
    ALTER TABLE contribution_statement ADD COLUMN area {bigint};
    ALTER TABLE contribution_receipt ADD COLUMN refund {bigint};
    CREATE INDEX contribution_receipt_by_statement ON contribution_receipt (statement_id);
    CREATE TABLE contribution_refund (
        refund_id {bigint} PRIMARY KEY, employer_id {bigint}, receipt_id {bigint},
        area {bigint}, amount {bigint} NOT NULL, account {text} NOT NULL, reason {text} NOT NULL,
        user_id {bigint} NOT NULL);
    CREATE TABLE contribution_refund_step (
        refund_id {bigint} NOT NULL, recorded {bigint} NOT NULL, state {int} NOT NULL,
        user_id {bigint} NOT NULL, reason {text} NOT NULL, paid_on {bigint},
        PRIMARY KEY (refund_id, recorded));
    CREATE TABLE contribution_credit_use (
        run_id {bigint} NOT NULL, employer_id {bigint} NOT NULL, used_on {bigint} NOT NULL,
        PRIMARY KEY (run_id, employer_id));
    CREATE TABLE contribution_hard_debt (
        employer_id {bigint} NOT NULL, recorded {bigint} NOT NULL, reason {int} NOT NULL,
        document {text} NOT NULL, document_on {bigint}, note {text} NOT NULL,
        PRIMARY KEY (employer_id, recorded));
    CREATE TABLE contribution_receipt_moved (
        merge {bigint} NOT NULL, receipt_id {bigint} NOT NULL, PRIMARY KEY (merge, receipt_id));
    CREATE TABLE contribution_premium_open (
        month {int} NOT NULL, commune {bigint} NOT NULL, group_code {text} NOT NULL,
        code {text} NOT NULL, people {bigint} NOT NULL,
        PRIMARY KEY (month, commune, group_code, code));
    CREATE TABLE contribution_merge (
        merge {bigint} PRIMARY KEY, gone {bigint} NOT NULL, kept {bigint} NOT NULL,
        run_id {bigint} NOT NULL))"},
    db::Migration{4, "receipts by day",
                  "CREATE INDEX contribution_receipt_by_day ON contribution_receipt (paid_on)"},
    // transaction_key is now account, day, amount and number (receipt_keys.cpp); of what was kept
    // before, the account is "?". amount is below zero where the bank took back what `reverses`.
    db::Migration{5, "receipts of accounts", R"(
    ALTER TABLE contribution_receipt ADD COLUMN account {text} NOT NULL DEFAULT '';
    ALTER TABLE contribution_receipt ADD COLUMN bank_number {text} NOT NULL DEFAULT '';
    ALTER TABLE contribution_receipt ADD COLUMN move {int} NOT NULL DEFAULT 0;
    ALTER TABLE contribution_receipt ADD COLUMN reverses {bigint};
    ALTER TABLE contribution_receipt ADD COLUMN reversed_by {bigint};
    UPDATE contribution_receipt SET bank_number = transaction_key, transaction_key =
        '?|' || paid_on || '|' || amount || '|' || transaction_key
        WHERE NOT EXISTS (SELECT 1 FROM contribution_statement s WHERE s.statement_id =
        contribution_receipt.statement_id AND contribution_receipt.transaction_key =
        s.sha256 || ':' || contribution_receipt.line))"},
    // The number of what a collector handed over with it.
    db::Migration{6, "receipts of collectors",
                  "ALTER TABLE contribution_receipt ADD COLUMN hand_over {bigint}"},
    // A row is a step: the last one of a suspension holds. One that ends before it began was taken
    // back. Shares are texts of exact rates, "62.5%"; empty where the reason asks for none.
    db::Migration{7, "suspensions", R"(
    CREATE TABLE contribution_suspension (
        employer_id {bigint} NOT NULL, suspension {bigint} NOT NULL, recorded {bigint} NOT NULL,
        first_month {int} NOT NULL, last_month {int} NOT NULL, reason {text} NOT NULL,
        document {text} NOT NULL, document_on {bigint} NOT NULL, filed_on {bigint} NOT NULL,
        worker_share {text} NOT NULL, loss_share {text} NOT NULL, stop_days {bigint},
        note {text} NOT NULL, PRIMARY KEY (employer_id, recorded)))"},
    // The area whose office brought a statement of the account first.
    db::Migration{8, "accounts of areas", R"(
    CREATE TABLE contribution_account (account {text} PRIMARY KEY, area {bigint} NOT NULL);
    INSERT INTO contribution_account (account, area)
        SELECT r.account, s.area FROM contribution_receipt r
        JOIN (SELECT o.account, MIN(o.receipt_id) AS receipt_id FROM contribution_receipt o
              JOIN contribution_statement of_it ON of_it.statement_id = o.statement_id
              WHERE o.account <> '' AND of_it.area IS NOT NULL GROUP BY o.account) f
        ON f.receipt_id = r.receipt_id
        JOIN contribution_statement s ON s.statement_id = r.statement_id)"},
    // The run that took the dues of a merge back: what it moved stays on file.
    db::Migration{9, "merges undone", "ALTER TABLE contribution_merge ADD COLUMN undone {bigint}"},
};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::contribution
