#include "access/user.h"

#include "access/approval.h"
#include "access/audit.h"
#include "access/impl/account.h"
#include "access/impl/secrets.h"
#include "access/impl/two_persons.h"
#include "access/impl/words.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr std::array<std::string_view, 4> states = {"proposed", "active", "locked", "ended"};

bool is_user_name(std::string_view name)
{
    const auto is_small = [](char c) { return 'a' <= c && c <= 'z'; };
    return name.size() >= 3 && name.size() <= 40 && is_small(name.front()) &&
           std::ranges::all_of(name, [&](char c) {
               return is_small(c) || ('0' <= c && c <= '9') || c == '.' || c == '-' || c == '_';
           });
}

Problems check_input(db::Database& database, const Roles& roles, const UserInput& input, Date from)
{
    Problems problems;
    if (!is_user_name(input.name))
        problems.push_back(
            problem("user/name-malformed", "/name",
                    {"Tên đăng nhập không đúng dạng.", "The user name is malformed."}));
    else if (account_named(database, input.name))
        problems.push_back(problem("user/name-taken", "/name",
                                   {"Tên đăng nhập này đã có.", "There is a user of that name."}));
    if (trimmed(input.full_name).empty() || !is_utf8(input.full_name) ||
        input.full_name.size() > 400)
        problems.push_back(problem(
            "user/full-name-missing", "/full_name",
            {"Cần họ tên, dài tối đa 400 byte.", "A full name of at most 400 bytes is needed."}));
    if (input.to && *input.to <= from)
        problems.push_back(problem(
            "user/bad-validity", "/to",
            {"Ngày hết hạn phải sau ngày bắt đầu.", "The end must lie after the beginning."}));
    std::ranges::move(check_rights(roles, input.rights), std::back_inserter(problems));
    return problems;
}

struct NewRow {
    const UserInput& input;
    Date from;
    UserState state;
    std::string password;
    bool must_change;
};

UserId insert(db::Database& database, const NewRow& row)
{
    long long id = 0;
    // A number is never used again, not even that of a user who was refused.
    database.sql() << "SELECT COALESCE(MAX(n), 0) + 1 FROM (SELECT MAX(user_id) AS n FROM"
                      " access_user UNION ALL SELECT MAX(object) FROM access_proposal"
                      " WHERE object_kind = 'user') AS used",
        soci::into(id);
    const auto full_name = nfc(trimmed(row.input.full_name));
    const auto state = static_cast<int>(row.state);
    const int must_change = row.must_change ? 1 : 0;
    const auto roles = joined(row.input.rights.roles);
    const auto areas = joined(row.input.rights.areas);
    const auto& rights = row.input.rights;
    const long long office = rights.office.value_or(OfficeId{}).value();
    const long long employer = rights.employer.value_or(EmployerId{}).value();
    const long long facility = rights.facility.value_or(FacilityId{}).value();
    const long long from = row.from.number();
    const long long to = row.input.to.value_or(Date{}).number();
    auto office_given = rights.office ? soci::i_ok : soci::i_null;
    auto employer_given = rights.employer ? soci::i_ok : soci::i_null;
    auto facility_given = rights.facility ? soci::i_ok : soci::i_null;
    auto to_given = row.input.to ? soci::i_ok : soci::i_null;
    database.sql()
        << "INSERT INTO access_user (user_id, name, full_name, state, roles, areas,"
           " office, employer, facility, valid_from, valid_to, password, must_change,"
           " secret, secret_on, secret_step) VALUES (:id, :name, :full, :state, :roles,"
           " :areas, :office, :employer, :facility, :from, :to, :password, :must, '', 0, 0)",
        soci::use(id), soci::use(row.input.name), soci::use(full_name), soci::use(state),
        soci::use(roles), soci::use(areas), soci::use(office, office_given),
        soci::use(employer, employer_given), soci::use(facility, facility_given), soci::use(from),
        soci::use(to, to_given), soci::use(row.password), soci::use(must_change);
    return UserId{id};
}

}  // namespace

std::string_view code(UserState state) { return states[static_cast<std::size_t>(state)]; }

Checked<Added> add_user(db::Database& database, const Rules& rules, const Actor& actor,
                        const UserInput& input, Instant now)
{
    if (auto may = allowed(actor, Permission::user_change); !may)
        return std::unexpected(Problems{may.error()});
    const auto from = input.from.value_or(day_of(now));
    if (auto problems = check_input(database, rules.roles, input, from); !problems.empty())
        return std::unexpected(std::move(problems));
    Added added{.user = {}, .first_password = random_letters(first_password_size)};
    auto password = password_hash(rules.policy, added.first_password);

    db::Transaction transaction(database);
    transaction.lock("access_user");
    if (account_named(database, input.name))  // taken while we computed
        return std::unexpected(
            Problems{problem("user/name-taken", "/name",
                             {"Tên đăng nhập này đã có.", "There is a user of that name."})});
    const bool at_once = holds_at_once(database, rules.roles, actor);
    if (!at_once) {  // whoever approves gives them their first password
        added.first_password.clear();
        password.clear();
    }
    const auto id = insert(database, {.input = input,
                                      .from = from,
                                      .state = at_once ? UserState::active : UserState::proposed,
                                      .password = password,
                                      .must_change = !(at_once && input.keeps_first_password)});
    const auto rights = text_of(input.rights);
    if (!at_once)
        added.proposal = propose(database, actor,
                                 {.kind = "user.add",
                                  .object_kind = "user",
                                  .object = id.value(),
                                  .content = rights,
                                  .reason = input.reason},
                                 now);
    record(database, actor, on_user(at_once ? "user.add" : "user.propose", id, rights),
           moment(now));
    added.user = *user(database, id);
    transaction.commit();
    return added;
}

Checked<std::int64_t> change_rights(db::Database& database, const Rules& rules, const Actor& actor,
                                    const RightsChange& change, Instant now)
{
    if (auto may = allowed(actor, Permission::user_change); !may)
        return std::unexpected(Problems{may.error()});
    const auto found = user(database, change.user);
    if (!found) return std::unexpected(Problems{unknown_user()});
    if (found->state == UserState::proposed || found->state == UserState::ended)
        return std::unexpected(Problems{wrong_state(found->state)});
    if (auto problems = check_rights(rules.roles, change.rights); !problems.empty())
        return std::unexpected(std::move(problems));

    const auto rights = text_of(change.rights);
    db::Transaction transaction(database);
    transaction.lock("access_user");
    std::int64_t proposal = 0;
    const bool at_once = holds_at_once(database, rules.roles, actor);
    if (at_once)
        give_rights(database, change.user, change.rights);
    else
        proposal = propose(database, actor,
                           {.kind = "user.rights",
                            .object_kind = "user",
                            .object = change.user.value(),
                            .content = rights,
                            .reason = change.reason},
                           now);
    auto act = on_user(at_once ? "user.rights" : "user.propose-rights", change.user, rights);
    act.reason = change.reason;
    record(database, actor, act, moment(now));
    transaction.commit();
    return proposal;
}

}  // namespace ansinh::access
