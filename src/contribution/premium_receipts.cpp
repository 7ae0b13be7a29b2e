#include "contribution/premium_receipts.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/format.h"
#include "base/hash.h"
#include "contribution/impl/premium_schema.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/receipt_books.h"
#include "contribution/impl/statement_files.h"
#include "coverage/money.h"
#include "db/bulk.h"
#include "db/rows.h"
#include "registry/collectors.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <ranges>
#include <tuple>
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

struct PremiumPayer {
    PayerKind kind = PayerKind::commune;
    AreaId area;
};

/// "NS-83": the digits tell the level, two of a province, three of a district, five of a commune.
std::optional<PremiumPayer> payer_of(const registry::Areas& areas, std::string_view code, Date on)
{
    const auto dash = code.find('-');
    if (dash == std::string_view::npos) return {};
    for (const auto& [kind, word] : kinds)
        if (code.substr(0, dash) == word)
            if (const auto* area = areas.by_code(code.substr(dash + 1), {}, on))
                return PremiumPayer{.kind = kind, .area = area->id};
    return {};
}

/// What is owed for one month by one payer of a commune to one fund: the oldest month first.
using Debts = std::map<std::tuple<Month, ledger::Fund, std::int64_t>, Vnd>;

/// What was paid ahead stands below zero in the month it came in, and covers the latest months.
void net(Debts& debts, std::map<std::pair<ledger::Fund, std::int64_t>, Vnd> ahead)
{
    for (auto& [key, owed] : std::views::reverse(debts)) {
        auto& rest = ahead[{std::get<1>(key), std::get<2>(key)}];
        const Vnd part = std::min(owed, rest);
        owed -= part;
        rest -= part;
    }
}

Debts debts_of(db::Database& database, PayerKind kind)
{
    Debts debts;
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

Problem refused(std::size_t line, std::string code, Bilingual detail, Bilingual remedy)
{
    return {.code = std::move(code),
            .detail = std::move(detail),
            .where = fmt::format("line {}", line),
            .remedy = std::move(remedy)};
}

Problem unknown_payer(const BankLine& line)
{
    return refused(line.line, "receipt/payer-unknown",
                   {"Không rõ ai đóng.", "Who paid is not known."},
                   {"Ghi mã: NS, QUY, TT hoặc TG, gạch nối và mã địa bàn.",
                    "Write NS, QUY, TT or TG, a hyphen and the area's code."});
}

Problem above_owed(const BankLine& line, Vnd rest)
{
    return refused(line.line, "receipt/above-owed",
                   {fmt::format("Vượt số còn phải đóng {}.",
                                format::money_in_full(Decimal{rest.dong()}, Language::vi)),
                    fmt::format("{} more than is owed.",
                                format::money_in_full(Decimal{rest.dong()}, Language::en))},
                   {"Tính tiền đóng của tháng trước, hoặc ghi đúng địa bàn.",
                    "Run the month's dues first, or name the right area."});
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

/// A line that was taken in.
struct Taken : NewLine {
    PremiumPayer payer;
};

Problem on_file(const BankLine& line)
{
    return refused(line.line, "receipt/on-file",
                   {"Khoản này đã nhập cùng chứng từ thu của các đơn vị.",
                    "The line came in with the receipts of employers."},
                   {"Xử lý ở danh sách chứng từ thu.", "Settle it among the receipts."});
}

Problem in_hand(const BankLine& line, Vnd held)
{
    return refused(line.line, "receipt/collector-holds-cash",
                   {fmt::format("Nhân viên thu trên địa bàn đang giữ {}.",
                                format::money_in_full(Decimal{held.dong()}, Language::vi)),
                    fmt::format("Collectors of the area hold {}.",
                                format::money_in_full(Decimal{held.dong()}, Language::en))},
                   {"Nhập ở chứng từ thu, rồi ghi cho nhân viên thu đã nộp.",
                    "Import it among the receipts, and say which collector brought it."});
}

Problem taken_back(const BankLine& line)
{
    return refused(line.line, "receipt/premium-taken-back",
                   {fmt::format("Ngân hàng rút lại {}.",
                                format::money_in_full(Decimal{line.amount.dong()}, Language::vi)),
                    fmt::format("The bank took {} back.",
                                format::money_in_full(Decimal{line.amount.dong()}, Language::en))},
                   {"Báo kế toán tỉnh: tiền đóng theo nhóm không tự ghi giảm.",
                    "Tell the province's accountant: premiums of groups are not taken back by "
                    "themselves."});
}

/// The lines of one statement, one after the other: each stands on what the one before left.
class Settling {
public:
    Settling(db::Database& database, const registry::Areas& areas, const access::Actor& actor,
             AuditId recorded)
        : database_{database}, areas_{areas}, actor_{actor}, recorded_{recorded}, periods_{database}
    {
    }

    Result<void> settle(NewLine&& found)
    {
        const auto& line = *found.line;
        if (line.move != BankMove::credit) return fail(taken_back(line));
        const auto payer = payer_of(areas_, line.unit_code, line.on);
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

    std::span<const ledger::Entry> entries() const { return entries_; }
    const std::vector<Taken>& taken() const { return taken_; }

private:
    /// What participants paid to collectors of the area is booked already, and comes in with them.
    Vnd held_within(AreaId area)
    {
        if (!held_) held_ = cash_by_commune(database_, areas_, actor_);
        const auto within = registry::Territory::of(areas_, std::array{area});
        Vnd sum;
        for (const auto& [commune, amount] : *held_)
            if (within.contains(commune)) sum += amount;
        return sum;
    }

    /// As far as something is owed.
    std::vector<ledger::Entry> divided(const BankLine& line, const PremiumPayer& payer,
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

    db::Database& database_;
    const registry::Areas& areas_;
    const access::Actor& actor_;
    AuditId recorded_;
    OpenPeriods periods_;
    std::map<PayerKind, Debts> debts_;
    std::optional<std::map<AreaId, Vnd>> held_;  ///< cash by commune, asked for once
    std::vector<ledger::Entry> entries_;
    std::vector<Taken> taken_;
};

void keep(db::Database& database, std::int64_t statement, const std::vector<Taken>& taken)
{
    db::BulkInsert rows(database, "contribution_premium_receipt",
                        {"receipt_id", "statement_id", "line", "paid_on", "amount", "reference",
                         "transaction_key", "payer", "area"});
    for (const auto& one : taken)
        rows.add({one.receipt, statement, static_cast<std::int64_t>(one.line->line),
                  std::int64_t{one.line->on.number()}, one.line->amount.dong(),
                  std::string_view{one.line->reference}, std::string_view{one.key},
                  static_cast<std::int64_t>(one.payer.kind), one.payer.area.value()});
    rows.finish();
}

}  // namespace

std::vector<PremiumDue> premium_dues(db::Database& database, Month month)
{
    const std::array bound = {std::int64_t{month.number()}};
    db::Rows rows(database,
                  "SELECT commune, scheme, group_code, payer, CAST(SUM(people) AS BIGINT),"
                  " CAST(SUM(amount) AS BIGINT) FROM contribution_premium WHERE month = $1"
                  " GROUP BY commune, scheme, group_code, payer"
                  " HAVING SUM(amount) <> 0 ORDER BY commune, scheme, group_code, payer",
                  bound);
    std::vector<PremiumDue> dues;
    while (rows.next())
        dues.push_back({.commune = AreaId{rows.number(0)},
                        .scheme = static_cast<coverage::Scheme>(rows.number(1)),
                        .group = std::string(rows.text(2)),
                        .payer = static_cast<PayerKind>(rows.number(3)),
                        .people = rows.number(4),
                        .amount = Vnd{rows.number(5)}});
    return dues;
}

std::string premium_payer_code(PayerKind kind, std::string_view area_code)
{
    for (const auto& [known, word] : kinds)
        if (known == kind) return fmt::format("{}-{}", word, area_code);
    return {};
}

Checked<ImportedPremiums> import_premiums(db::Database& database, const registry::Areas& areas,
                                          const access::Actor& actor, const StatementFile& file,
                                          const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (!reaches(areas, actor, file.area))
        return std::unexpected(Problems{access::out_of_scope("/area")});
    const auto statement = TRY(read_statement(file.text));
    const auto hash = sha256(file.text);
    db::Transaction transaction(database);
    transaction.lock("contribution_premium_statement");
    ImportedPremiums done{.refused = statement.refused};
    const auto before = known_statement(database, of_premiums, hash);
    done.known = before.has_value();
    const auto recorded = access::record(
        database, actor,
        {.action = "premiums.import",
         .object_kind = "statement",
         .detail = fmt::format("{} lines, {} refused, sha256 {}", statement.lines.size(),
                               statement.refused.size(), hash.substr(0, 12))},
        at);
    done.statement = before.value_or(recorded.value());
    auto found = new_lines(database, of_premiums, statement, file, done.statement);
    done.repeated = found.repeated;
    for (const auto* line : found.of_others) done.refused.push_back(on_file(*line));
    Settling settling(database, areas, actor, recorded);
    for (auto& one : found.lines) {
        const auto amount = one.line->amount;
        if (auto settled = settling.settle(std::move(one)); !settled) {
            done.refused.push_back(std::move(settled).error());
            continue;
        }
        ++done.booked;
        done.received += amount;
    }
    if (done.known && done.booked == 0) return done;
    if (!before) keep_statement(database, of_premiums, done.statement, file, hash);
    keep(database, done.statement, settling.taken());
    TRY_VOID(posted(database, settling.entries()));
    transaction.commit();
    return done;
}

}  // namespace ansinh::contribution
