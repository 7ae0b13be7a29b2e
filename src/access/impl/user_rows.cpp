#include "access/impl/user_rows.h"

#include "access/impl/account.h"
#include "access/impl/words.h"

#include <utility>

#include <fmt/format.h>

namespace ansinh::access {

User UserRow::user() const
{
    User result{.id = UserId{id},
                .name = name,
                .full_name = full_name,
                .state = static_cast<UserState>(state),
                .rights = {.roles = words_of(roles), .areas = areas_of(areas)},
                .valid = {.from = Date::from_number(from), .to = {}},
                .must_change_password = must_change != 0,
                .has_second_factor = second_factor != 0};
    if (office_given == soci::i_ok) result.rights.office = OfficeId{office};
    if (employer_given == soci::i_ok) result.rights.employer = EmployerId{employer};
    if (facility_given == soci::i_ok) result.rights.facility = FacilityId{facility};
    if (to_given == soci::i_ok) result.valid.to = Date::from_number(to);
    return result;
}

namespace {

template <class Key>
std::optional<Account> select_account(db::Database& database, std::string_view condition, Key key)
{
    UserRow row;
    Account account;
    long long step = 0;
    soci::statement select(database.sql());
    row.read_into(select);
    select.exchange(soci::into(account.password));
    select.exchange(soci::into(account.secret));
    select.exchange(soci::into(step));
    select.exchange(soci::use(key));
    select.alloc();
    select.prepare(fmt::format("SELECT {}, u.password, u.secret, u.secret_step FROM access_user u"
                               " WHERE {} = :key",
                               user_columns, condition));
    select.define_and_bind();
    if (!select.execute(true)) return {};
    account.user = row.user();
    account.last_step = step;
    return account;
}

}  // namespace

std::optional<Account> account(db::Database& database, UserId id)
{
    return select_account(database, "u.user_id", static_cast<long long>(id.value()));
}

std::optional<Account> account_named(db::Database& database, std::string_view name)
{
    return select_account(database, "u.name", std::string(name));
}

std::vector<User> users(db::Database& database)
{
    UserRow row;
    soci::statement select(database.sql());
    row.read_into(select);
    select.alloc();
    select.prepare(fmt::format("SELECT {} FROM access_user u ORDER BY u.name", user_columns));
    select.define_and_bind();
    std::vector<User> result;
    if (select.execute(true)) do
            result.push_back(row.user());
        while (select.fetch());
    return result;
}

std::optional<User> user(db::Database& database, UserId id)
{
    auto found = account(database, id);
    if (!found) return {};
    return std::move(found->user);
}

Result<User> user_named(db::Database& database, std::string_view name)
{
    auto found = account_named(database, name);
    if (!found) return fail(unknown_user());
    return std::move(found->user);
}

}  // namespace ansinh::access
