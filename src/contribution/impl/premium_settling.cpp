#include "contribution/impl/premium_settling.h"

#include "access/allowed.h"
#include "base/format.h"
#include "contribution/impl/reach.h"
#include "contribution/premium_receipts.h"
#include "coverage/money.h"
#include "ledger/ledger.h"
#include "registry/collectors.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>
#include <utility>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;
using ledger::PayerKind;

constexpr std::array kinds = {std::pair{PayerKind::budget, std::string_view{"NS"}},
                              std::pair{PayerKind::fund, std::string_view{"QUY"}},
                              std::pair{PayerKind::sponsor, std::string_view{"TT"}},
                              std::pair{PayerKind::commune, std::string_view{"TG"}}};

/// "NS-83": the digits tell the level, two of a province, three of a district, five of a commune.
std::optional<PremiumPayer> payer_named(const registry::Areas& areas, std::string_view code,
                                        Date on)
{
    const auto dash = code.find('-');
    if (dash == std::string_view::npos) return {};
    for (const auto& [kind, word] : kinds)
        if (code.substr(0, dash) == word)
            if (const auto* area = areas.by_code(code.substr(dash + 1), {}, on))
                return PremiumPayer{.kind = kind, .area = area->id};
    return {};
}

/// By the column, else by the one code among the words; nobody where they are several.
std::optional<PremiumPayer> payer_of(const registry::Areas& areas, const BankLine& line)
{
    if (!line.unit_code.empty()) return payer_named(areas, line.unit_code, line.on);
    const auto in_code = [](char c) {
        return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    };
    std::optional<PremiumPayer> payer;
    std::string_view rest(line.reference);
    while (!rest.empty()) {
        const auto end = std::ranges::find_if_not(rest, in_code);
        const auto length = static_cast<std::size_t>(end - rest.begin());
        if (const auto named = payer_named(areas, rest.substr(0, length), line.on)) {
            if (payer && *payer != *named) return {};
            payer = named;
        }
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    return payer;
}

/// What was paid ahead stands below zero in the month it came in, and covers the latest months.
void net(PremiumDebts& debts, std::map<std::pair<ledger::Fund, std::int64_t>, Vnd> ahead)
{
    for (auto& [key, owed] : std::views::reverse(debts)) {
        auto& rest = ahead[{std::get<1>(key), std::get<2>(key)}];
        const Vnd part = std::min(owed, rest);
        owed -= part;
        rest -= part;
    }
}

PremiumDebts debts_of(db::Database& database, PayerKind kind)
{
    PremiumDebts debts;
    std::map<std::pair<ledger::Fund, std::int64_t>, Vnd> ahead;
    for (const auto& standing :
         ledger::standing(database, {.kind = kind,
                                     .first = 0,
                                     .last = std::numeric_limits<std::int64_t>::max(),
                                     .accounts = {Account::dues_receivable}}))
        if (standing.amount > Vnd{})
            debts[{standing.month, standing.fund, standing.payer}] = standing.amount;
        else
            ahead[{standing.fund, standing.payer}] -= standing.amount;
    net(debts, std::move(ahead));
    return debts;
}

Problem unknown_payer(const BankLine& line)
{
    return of_line(line, "receipt/payer-unknown", {"Không rõ ai đóng.", "Who paid is not known."},
                   {"Ghi mã: NS, QUY, TT hoặc TG, gạch nối và mã địa bàn.",
                    "Write NS, QUY, TT or TG, a hyphen and the area's code."});
}

Problem above_owed(const BankLine& line, Vnd rest)
{
    return of_line(line, "receipt/above-owed",
                   {fmt::format("Vượt số còn phải đóng {}.",
                                format::money_in_full(Decimal{rest.dong()}, Language::vi)),
                    fmt::format("{} more than is owed.",
                                format::money_in_full(Decimal{rest.dong()}, Language::en))},
                   {"Tính tiền đóng của tháng trước, hoặc ghi đúng địa bàn.",
                    "Run the month's dues first, or name the right area."});
}

Problem in_hand(const BankLine& line, Vnd held)
{
    return of_line(line, "receipt/collector-holds-cash",
                   {fmt::format("Nhân viên thu trên địa bàn đang giữ {}.",
                                format::money_in_full(Decimal{held.dong()}, Language::vi)),
                    fmt::format("Collectors of the area hold {}.",
                                format::money_in_full(Decimal{held.dong()}, Language::en))},
                   {"Nhập ở chứng từ thu, rồi ghi cho nhân viên thu đã nộp.",
                    "Import it among the receipts, and say which collector brought it."});
}

/// What collectors of each commune hold.
std::map<AreaId, Vnd> cash_by_commune(db::Database& database, const registry::Areas& areas,
                                      const access::Actor& actor)
{
    std::map<AreaId, Vnd> sums;
    const auto held = coverage::cash_held(database, areas, actor);
    if (!held || held->empty()) return sums;
    const auto places = registry::collector_places(database);
    for (const auto& one : *held) {
        const auto place =
            std::ranges::find(places, one.collector, &registry::CollectorPlace::code);
        if (place != places.end()) sums[place->commune] += one.amount;
    }
    return sums;
}

}  // namespace

Problem of_line(const BankLine& line, std::string code, Bilingual detail, Bilingual remedy)
{
    return {.code = std::move(code),
            .detail = std::move(detail),
            .where = fmt::format("line {}", line.line),
            .remedy = std::move(remedy)};
}

PremiumSettling::PremiumSettling(db::Database& database, const registry::Areas& areas,
                                 const access::Actor& actor, AuditId recorded)
    : database_{database}, areas_{areas}, actor_{actor}, recorded_{recorded}, periods_{database}
{
}

Result<void> PremiumSettling::settle(NewLine&& found)
{
    const auto& line = *found.line;
    const auto payer = payer_of(areas_, line);
    if (!payer) return fail(unknown_payer(line));
    if (!reaches(areas_, actor_, payer->area))
        return fail(access::out_of_scope(fmt::format("line {}", line.line)));
    if (payer->kind == PayerKind::commune)
        if (const auto held = held_within(payer->area); held > Vnd{})
            return fail(in_hand(line, held));
    auto parts = divided(line, *payer, found.receipt);
    auto rest = line.amount;
    for (const auto& entry : parts) rest -= entry.amount;
    if (rest != Vnd{}) return fail(above_owed(line, rest));
    auto& debts = debts_.at(payer->kind);
    for (auto& entry : parts) {
        debts.at({entry.month, entry.fund, entry.payer.number}) -= entry.amount;
        entries_.push_back(entry);
    }
    taken_.push_back({std::move(found), *payer});
    return {};
}

/// What participants paid to collectors of the area is booked already, and comes in with them.
Vnd PremiumSettling::held_within(AreaId area)
{
    if (!held_) held_ = cash_by_commune(database_, areas_, actor_);
    const auto within = registry::Territory::of(areas_, std::array{area});
    Vnd sum;
    for (const auto& [commune, amount] : *held_)
        if (within.contains(commune)) sum += amount;
    return sum;
}

/// As far as something is owed.
std::vector<ledger::Entry> PremiumSettling::divided(const BankLine& line, const PremiumPayer& payer,
                                                    std::int64_t receipt)
{
    const auto [debts, is_new] = debts_.try_emplace(payer.kind);
    if (is_new) debts->second = debts_of(database_, payer.kind);
    const auto within = registry::Territory::of(areas_, std::array{payer.area});
    const auto period = periods_.of(line.on);
    std::vector<ledger::Entry> parts;
    auto rest = line.amount;
    for (const auto& [key, owed] : debts->second) {
        const auto& [month, fund, commune] = key;
        if (rest == Vnd{}) break;
        if (owed == Vnd{} || !within.contains(AreaId{commune})) continue;
        parts.push_back({.period = period,
                         .month = month,
                         .payer = {payer.kind, commune},
                         .fund = fund,
                         .debit = Account::bank,
                         .credit = Account::dues_receivable,
                         .amount = std::min(rest, owed),
                         .origin = {ledger::OriginKind::receipt, receipt},
                         .recorded = recorded_});
        rest -= parts.back().amount;
    }
    return parts;
}

std::string premium_payer_code(PayerKind kind, std::string_view area_code)
{
    for (const auto& [known, word] : kinds)
        if (known == kind) return fmt::format("{}-{}", word, area_code);
    return {};
}

}  // namespace ansinh::contribution
