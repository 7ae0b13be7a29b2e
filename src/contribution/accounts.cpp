/// Bank accounts and the areas they are of.

#include "access/allowed.h"
#include "access/audit.h"
#include "contribution/impl/receipt_keys.h"
#include "contribution/receipts.h"

#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

Problems missing(const AccountHolder& holder)
{
    Problems problems;
    if (holder.account.empty())
        problems.push_back(
            {.code = "record/field-missing",
             .detail = {"Thiếu số tài khoản.", "The number of the account is missing."},
             .where = "/account",
             .remedy = {"Ghi số tài khoản.", "Give it."}});
    if (holder.reason.empty())
        problems.push_back(
            {.code = "record/reason-missing",
             .detail = {"Ghi lại tài khoản phải nêu lý do.", "Saying whose it is needs a reason."},
             .where = "/reason",
             .remedy = {"Ghi lý do.", "Give the reason."}});
    return problems;
}

}  // namespace

Checked<void> assign_account(db::Database& database, const access::Actor& actor,
                             const AccountHolder& holder, const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (!actor.everywhere) return std::unexpected(Problems{access::out_of_scope("/area")});
    if (auto problems = missing(holder); !problems.empty())
        return std::unexpected(std::move(problems));
    const auto account = account_of({}, holder.account, {});
    const long long area = holder.area.value();
    db::Transaction transaction(database);
    access::record(database, actor,
                   {.action = "receipts.account",
                    .object_kind = "area",
                    .object = area,
                    .reason = holder.reason,
                    .detail = fmt::format("account {}", account)},
                   at);
    database.sql() << "INSERT INTO contribution_account (account, area) VALUES (:account, :area)"
                      " ON CONFLICT (account) DO UPDATE SET area = excluded.area",
        soci::use(account), soci::use(area);
    transaction.commit();
    return {};
}

}  // namespace ansinh::contribution
