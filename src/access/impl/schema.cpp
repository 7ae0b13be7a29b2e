#include "access/audit.h"
#include "db/migration.h"

#include <array>

namespace ansinh::access {

namespace {

// access_audit_head is one row, the end of the chain: whoever appends locks it first.
// Days are Date::number(), moments Unix seconds. Lists (roles, areas, permissions) are words with a
// blank between them, so that a request reads its user in one row. What proves somebody is kept as
// a hash alone, but for the secret of the second factor, which the store must know to check a code.
constexpr std::array migrations = {db::Migration{1, "audit", R"(
    CREATE TABLE access_audit (
        number {bigint} PRIMARY KEY, at {text} NOT NULL, user_id {bigint} NOT NULL,
        actor {text} NOT NULL, office {bigint}, action {text} NOT NULL, object_kind {text} NOT NULL,
        object {bigint} NOT NULL, reason {text} NOT NULL, detail {text} NOT NULL,
        hash {text} NOT NULL);
    CREATE INDEX access_audit_by_object ON access_audit (object_kind, object, number);
    CREATE INDEX access_audit_by_user ON access_audit (user_id, number);
    CREATE TABLE access_audit_head (
        one {bigint} PRIMARY KEY, number {bigint} NOT NULL, hash {text} NOT NULL);
    INSERT INTO access_audit_head (one, number, hash) VALUES (1, 0, ''))"},
                                   db::Migration{2, "users", R"(
    CREATE TABLE access_user (
        user_id {bigint} PRIMARY KEY, name {text} NOT NULL UNIQUE, full_name {text} NOT NULL,
        state {bigint} NOT NULL, roles {text} NOT NULL, areas {text} NOT NULL,
        office {bigint}, employer {bigint}, facility {bigint},
        valid_from {bigint} NOT NULL, valid_to {bigint},
        password {text} NOT NULL, must_change {bigint} NOT NULL,
        secret {text} NOT NULL, secret_on {bigint} NOT NULL, secret_step {bigint} NOT NULL);
    CREATE TABLE access_recovery (
        user_id {bigint} NOT NULL, hash {text} NOT NULL, PRIMARY KEY (user_id, hash));
    CREATE TABLE access_failure (
        name_hash {text} PRIMARY KEY, failures {bigint} NOT NULL, last {bigint} NOT NULL,
        locked_until {bigint} NOT NULL);
    CREATE TABLE access_session (
        token_hash {text} PRIMARY KEY, session_id {bigint} NOT NULL, user_id {bigint} NOT NULL,
        purpose {text} NOT NULL, started {bigint} NOT NULL, seen {bigint} NOT NULL,
        expires {bigint} NOT NULL);
    CREATE INDEX access_session_by_user ON access_session (user_id);
    CREATE TABLE access_key (
        key_id {bigint} PRIMARY KEY, user_id {bigint} NOT NULL, prefix {text} NOT NULL UNIQUE,
        hash {text} NOT NULL, label {text} NOT NULL, permissions {text} NOT NULL,
        valid_from {bigint} NOT NULL, valid_to {bigint} NOT NULL, per_minute {bigint} NOT NULL,
        used {bigint}, ended {bigint} NOT NULL);
    CREATE INDEX access_key_by_user ON access_key (user_id);
    CREATE TABLE access_proposal (
        proposal_id {bigint} PRIMARY KEY, kind {text} NOT NULL, object_kind {text} NOT NULL,
        object {bigint} NOT NULL, content {text} NOT NULL, reason {text} NOT NULL,
        proposed_by {bigint} NOT NULL, proposer {text} NOT NULL, proposed_at {bigint} NOT NULL,
        state {bigint} NOT NULL, decided_by {bigint}, decided_at {bigint}, answer {text} NOT NULL);
    CREATE INDEX access_proposal_by_state ON access_proposal (state, proposal_id))"},
                                   db::Migration{3, "people shown by a look at others", R"(
    CREATE TABLE access_look (
        person {bigint} NOT NULL, number {bigint} NOT NULL, PRIMARY KEY (person, number)))"}};

constexpr std::string_view module_name = "access";

}  // namespace

void migrate(db::Database& database) { db::migrate(database, module_name, migrations); }
bool is_current(db::Database& database)
{
    return db::is_current(database, module_name, migrations);
}

}  // namespace ansinh::access
