#include "coverage/impl/health_schema.h"

#include "base/date.h"
#include "coverage/money.h"

#include <array>

namespace ansinh::coverage {

namespace {

// Days are Date::number(), amounts đồng, rates texts ("15%"); `recorded`, `ended`, `voided` and
// `closed` are audit records. A card keeps in `issued_to` the number that is printed on it, also
// when a merge moved it to another. coverage_health_repointed keeps the keys that a merge moved.
constexpr std::array migrations = {
    db::Migration{1, "lists, zones, subsidies, cards", R"(
    CREATE TABLE coverage_entitlement (
        person_id {bigint} NOT NULL, entitlement_id {bigint} NOT NULL, group_code {text} NOT NULL,
        object_code {text} NOT NULL, valid_from {bigint} NOT NULL, valid_to {bigint},
        paid {bigint} NOT NULL, document {text} NOT NULL, recorded {bigint} NOT NULL,
        ended {bigint}, PRIMARY KEY (person_id, entitlement_id));
    CREATE INDEX coverage_entitlement_by_number ON coverage_entitlement (entitlement_id);
    CREATE TABLE coverage_zone (
        area {bigint} NOT NULL, group_code {text} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, document {text} NOT NULL, end_document {text} NOT NULL,
        recorded {bigint} NOT NULL, ended {bigint}, PRIMARY KEY (area, group_code, valid_from));
    CREATE TABLE coverage_subsidy (
        subsidy_id {bigint} PRIMARY KEY, area {bigint} NOT NULL, group_code {text} NOT NULL,
        funder {text} NOT NULL, rate {text} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, document {text} NOT NULL, recorded {bigint} NOT NULL, ended {bigint});
    CREATE TABLE coverage_card (
        person_id {bigint} NOT NULL, issued_to {bigint} NOT NULL, card_no {bigint} NOT NULL,
        object_code {text} NOT NULL, digit {bigint} NOT NULL, province {bigint} NOT NULL,
        group_code {text} NOT NULL, zone {text} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, continuous_since {bigint} NOT NULL, facility_id {bigint},
        issued_on {bigint} NOT NULL, run_id {bigint} NOT NULL, voided_on {bigint},
        void_reason {text} NOT NULL, PRIMARY KEY (person_id, issued_to, card_no));
    CREATE TABLE coverage_membership_change (
        person_id {bigint} NOT NULL, scheme {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        change_no {bigint} NOT NULL, valid_to_before {bigint}, valid_to {bigint},
        reason {text} NOT NULL, run_id {bigint} NOT NULL, on_day {bigint} NOT NULL,
        PRIMARY KEY (person_id, scheme, valid_from, change_no));
    CREATE TABLE coverage_health_repointed (
        kept {bigint} NOT NULL, merge_id {bigint} NOT NULL, gone {bigint} NOT NULL,
        kind {text} NOT NULL, key_a {bigint} NOT NULL, key_b {bigint} NOT NULL,
        PRIMARY KEY (kept, merge_id, kind, key_a, key_b)))"},
    db::Migration{2, "enrolment, contacts, commission", R"(
    CREATE TABLE coverage_enrolment (
        person_id {bigint} NOT NULL, enrolment_id {bigint} NOT NULL, kind {text} NOT NULL,
        household_id {bigint}, commune {bigint} NOT NULL, collector {text} NOT NULL,
        made_on {bigint} NOT NULL, months {bigint} NOT NULL, mode {text} NOT NULL,
        income {bigint} NOT NULL, first_month {bigint} NOT NULL, premium {bigint} NOT NULL,
        state {bigint} NOT NULL, local {bigint} NOT NULL, own {bigint} NOT NULL,
        status {text} NOT NULL, paid_on {bigint}, receipt {text} NOT NULL, note {text} NOT NULL,
        made_by {bigint} NOT NULL, recorded {bigint} NOT NULL, closed {bigint},
        PRIMARY KEY (person_id, enrolment_id));
    CREATE INDEX coverage_enrolment_by_number ON coverage_enrolment (enrolment_id);
    CREATE INDEX coverage_enrolment_by_commune ON coverage_enrolment (commune, made_on);
    CREATE TABLE coverage_enrolment_line (
        person_id {bigint} NOT NULL, line_id {bigint} NOT NULL, enrolment_id {bigint} NOT NULL,
        group_code {text} NOT NULL, ladder_order {bigint} NOT NULL, premium {bigint} NOT NULL,
        state {bigint} NOT NULL, province {bigint} NOT NULL, district {bigint} NOT NULL,
        other {bigint} NOT NULL, own {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint} NOT NULL, start_kind {text} NOT NULL, paid {bigint} NOT NULL,
        refunded {bigint} NOT NULL, refunded_on {bigint}, PRIMARY KEY (person_id, line_id));
    CREATE INDEX coverage_enrolment_line_by_enrolment ON coverage_enrolment_line (enrolment_id);
    CREATE INDEX coverage_membership_by_end ON coverage_membership (commune, valid_to);
    CREATE TABLE coverage_contact (
        person_id {bigint} NOT NULL, contact_id {bigint} NOT NULL, commune {bigint} NOT NULL,
        on_day {bigint} NOT NULL, outcome {text} NOT NULL, appointment {bigint},
        note {text} NOT NULL, made_by {bigint} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (person_id, contact_id));
    CREATE INDEX coverage_contact_by_commune ON coverage_contact (commune, on_day);
    CREATE TABLE coverage_commission (
        organisation {text} NOT NULL, scheme {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        rate {text} NOT NULL, document {text} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (organisation, scheme, valid_from)))"},
    db::Migration{3, "funds of sponsors", R"(
    CREATE TABLE coverage_sponsor_fund (
        fund_id {bigint} PRIMARY KEY, name {text} NOT NULL, donor {text} NOT NULL,
        area {bigint} NOT NULL, opened_on {bigint} NOT NULL, recorded {bigint} NOT NULL);
    CREATE TABLE coverage_sponsor_entry (
        fund_id {bigint} NOT NULL, entry_no {bigint} NOT NULL, kind {text} NOT NULL,
        amount {bigint} NOT NULL, on_day {bigint} NOT NULL, person_id {bigint},
        valid_from {bigint}, valid_to {bigint}, document {text} NOT NULL,
        recorded {bigint} NOT NULL, PRIMARY KEY (fund_id, entry_no)))"},
    // collector is the number on the register, nought for the office's own desk; fund is the place
    // of ledger::Fund.
    db::Migration{4, "money handed over", R"(
    CREATE TABLE coverage_hand_over (
        hand_over_id {bigint} PRIMARY KEY, collector {bigint} NOT NULL, fund {bigint} NOT NULL,
        amount {bigint} NOT NULL, on_day {bigint} NOT NULL, document {text} NOT NULL,
        recorded {bigint} NOT NULL))"},
    db::Migration{5, "payments of before the books knew them", "",
                  [](db::Database& database) { book_missing(database, moment()); }},
};

}  // namespace

std::span<const db::Migration> health_schema() { return migrations; }

}  // namespace ansinh::coverage
