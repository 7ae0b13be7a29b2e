#include "coverage/money.h"

#include "access/audit.h"
#include "base/format.h"
#include "coverage/impl/desk.h"
#include "db/bulk.h"
#include "registry/collectors.h"
#include "registry/reason.h"

#include <algorithm>
#include <limits>
#include <map>

#include <fmt/format.h>

namespace ansinh::coverage {

namespace {

using ledger::Account;
using ledger::OriginKind;
using ledger::PayerKind;

constexpr auto every = std::numeric_limits<std::int64_t>::max();

using Held = std::map<ledger::Fund, Vnd>;

Held held_by(db::Database& database, std::int64_t collector)
{
    Held held;
    for (const auto& standing : ledger::standing(database, {.kind = PayerKind::collector,
                                                            .first = collector,
                                                            .last = collector,
                                                            .accounts = {Account::cash}}))
        held[standing.fund] += standing.amount;
    return held;
}

/// What of the amount is each fund's; nothing where the collector holds less.
std::optional<Held> parts(const Held& held, std::optional<ledger::Fund> fund, Vnd amount)
{
    Held found;
    for (const auto& [of, there] : held) {
        if (fund && *fund != of) continue;
        const Vnd part = std::clamp(amount, Vnd{}, std::max(there, Vnd{}));
        if (part == Vnd{}) continue;
        found[of] = part;
        amount -= part;
    }
    if (found.empty() || amount != Vnd{}) return {};
    return found;
}

std::optional<ledger::Fund> fund_in(std::string_view code)
{
    for (const auto fund : {ledger::Fund::health, ledger::Fund::voluntary})
        if (ledger::code(fund) == code) return fund;
    return {};
}

Problem above_held(Vnd held)
{
    return {.code = "cash/above-held",
            .detail = {fmt::format("Nhân viên thu đang giữ {}.",
                                   format::money_in_full(Decimal{held.dong()}, Language::vi)),
                       fmt::format("The collector holds {}.",
                                   format::money_in_full(Decimal{held.dong()}, Language::en))},
            .where = "/amount",
            .remedy = {"Nhập số lớn hơn không và không quá số đang giữ.",
                       "Give an amount above nought and no more than is held."}};
}

}  // namespace

std::optional<std::int64_t> own_collector(db::Database& database, const registry::Areas& areas,
                                          const access::Actor& actor, const std::string& code)
{
    if (code.empty()) return actor.everywhere ? std::optional<std::int64_t>{0} : std::nullopt;
    const auto place = registry::collector_place(database, code);
    if (!place || !registry::Territory::of(areas, actor).contains(place->commune)) return {};
    return place->number;
}

Checked<std::vector<CashHeld>> cash_held(db::Database& database, const registry::Areas& areas,
                                         const access::Actor& actor)
{
    TRY_VOID(may(actor, access::Permission::dues_read));
    if (actor.employer) return refuse(access::out_of_scope());
    const auto own = registry::Territory::of(areas, actor);
    std::map<std::int64_t, registry::CollectorPlace> places;
    for (auto& place : registry::collector_places(database)) places.emplace(place.number, place);
    std::map<std::pair<std::int64_t, ledger::Fund>, Vnd> sums;
    for (const auto& standing : ledger::standing(database, {.kind = PayerKind::collector,
                                                            .first = 0,
                                                            .last = every,
                                                            .accounts = {Account::cash}}))
        sums[{standing.payer, standing.fund}] += standing.amount;
    std::vector<CashHeld> held;
    for (const auto& [key, amount] : sums) {
        const auto place = places.find(key.first);
        const bool desk = place == places.end();
        if (amount == Vnd{} || (desk ? !actor.everywhere : !own.contains(place->second.commune)))
            continue;
        held.push_back({.collector = desk ? std::string{} : place->second.code,
                        .fund = key.second,
                        .amount = amount});
    }
    return held;
}

namespace {

/// What is handed over, once the form is found good.
struct HandOver {
    std::int64_t collector = 0;
    Held parts;
};

Checked<HandOver> judged(db::Database& database, const registry::Areas& areas,
                         const access::Actor& actor, const HandOverForm& form)
{
    Problems problems;
    const auto collector = own_collector(database, areas, actor, form.collector);
    if (!collector)
        problems.push_back({.code = "collection/unknown",
                            .detail = {"Không có nhân viên thu này trong địa bàn của bạn.",
                                       "There is no such collector in your areas."},
                            .where = "/collector",
                            .remedy = {"Kiểm tra lại mã nhân viên thu.", "Check the code."}});
    const auto fund = fund_in(form.fund);
    if (!fund && !form.fund.empty())
        problems.push_back(
            {.code = "cash/unknown-fund",
             .detail = {"Quỹ là health hoặc voluntary.", "The fund is health or voluntary."},
             .where = "/fund"});
    need_document(form.document, problems);
    HandOver found;
    if (problems.empty()) {
        found.collector = *collector;
        const auto held = held_by(database, *collector);
        if (auto all = parts(held, fund, form.amount))
            found.parts = *std::move(all);
        else {
            Vnd sum;
            for (const auto& [of, amount] : held)
                if (!fund || *fund == of) sum += amount;
            problems.push_back(above_held(sum));
        }
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return found;
}

}  // namespace

Checked<std::int64_t> hand_over_within(db::Database& database, const registry::Areas& areas,
                                       const access::Actor& actor, const HandOverForm& form,
                                       const std::string& at, db::Transaction& transaction)
{
    TRY_VOID(may(actor, access::Permission::dues_change));
    const Date on = form.on.value_or(registry::day_of(at));
    const auto id = next_number(database, transaction, "coverage_hand_over", "hand_over_id");
    const auto found = TRY(judged(database, areas, actor, form));
    const auto by = access::record(database, actor,
                                   {.action = "collection.hand-over",
                                    .object_kind = "collection",
                                    .object = id,
                                    .reason = form.document,
                                    .detail = form.collector},
                                   at);
    const auto period = ledger::open_period(database, Month{on});
    db::BulkInsert rows(
        database, "coverage_hand_over",
        {"hand_over_id", "collector", "fund", "amount", "on_day", "document", "recorded"});
    std::vector<ledger::Entry> entries;
    for (auto number = id; const auto& [fund, amount] : found.parts) {
        rows.add({number, found.collector, static_cast<std::int64_t>(fund), amount.dong(),
                  std::int64_t{on.number()}, std::string_view{form.document}, by.value()});
        entries.push_back({.period = period,
                           .month = Month{on},
                           .payer = {PayerKind::collector, found.collector},
                           .fund = fund,
                           .debit = Account::bank,
                           .credit = Account::cash,
                           .amount = amount,
                           .origin = {OriginKind::hand_over, number++},
                           .recorded = by});
    }
    rows.finish();
    TRY_VOID(checked(ledger::post(database, entries)));
    return id;
}

Checked<std::int64_t> hand_over(db::Database& database, const registry::Areas& areas,
                                const access::Actor& actor, const HandOverForm& form,
                                const std::string& at)
{
    db::Transaction transaction(database);
    const auto id = TRY(hand_over_within(database, areas, actor, form, at, transaction));
    transaction.commit();
    return id;
}

}  // namespace ansinh::coverage
