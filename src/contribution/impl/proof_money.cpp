#include "contribution/impl/proof_money.h"

#include "contribution/impl/refund_rows.h"
#include "coverage/money.h"
#include "db/rows.h"
#include "ledger/ledger.h"
#include "registry/employer_list.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <span>

namespace ansinh::contribution {

namespace {

using ledger::Account;
using ledger::OriginKind;
using ledger::PayerKind;

constexpr auto every = std::numeric_limits<std::int64_t>::max();

/// What is compared, so that a difference can be named.
struct Rule {
    std::string_view name;
    Bilingual words;
    ledger::Fund fund = ledger::Fund::undivided;
};

bool differs(Proof& proof, const Rule& rule, Month month, std::int64_t number, Vnd sub, Vnd books)
{
    proof.fault = {.rule = rule.name,
                   .words = rule.words,
                   .month = month,
                   .payer = number,
                   .fund = rule.fund,
                   .sub_ledger = sub,
                   .books = books};
    return false;
}

/// What one act should have moved.
struct Should {
    Month month;
    Vnd amount;
};
using Acts = std::map<std::int64_t, Should>;

bool compare(Proof& proof, const Rule& rule, const Acts& acts,
             const std::vector<ledger::OriginSum>& sums)
{
    std::map<std::int64_t, Vnd> books;
    for (const auto& sum : sums) books[sum.origin] += sum.amount;
    for (const auto& [number, act] : acts) {
        ++proof.compared;
        const auto found = books.find(number);
        const Vnd booked = found == books.end() ? Vnd{} : found->second;
        if (booked != act.amount)
            return differs(proof, rule, act.month, number, act.amount, booked);
        if (found != books.end()) books.erase(found);
    }
    for (const auto& [number, amount] : books)
        if (amount != Vnd{}) return differs(proof, rule, Month{}, number, Vnd{}, amount);
    return true;
}

struct Kept {
    std::int64_t employer = 0;
    bool handed_over = false;  ///< by a collector, whose it is in the books
    bool of_premiums = false;  ///< divided between communes (premium_receipts.h)
    Date on;
    Vnd amount;
};

/// So many receipts behind `after`, by number.
std::map<std::int64_t, Kept> kept_receipts(db::Database& database, std::int64_t after)
{
    const std::array bound = {after};
    std::map<std::int64_t, Kept> kept;
    for (db::Rows rows(database,
                       "SELECT receipt_id, COALESCE(employer_id, 0), paid_on, amount,"
                       " hand_over, 0 FROM contribution_receipt WHERE receipt_id > $1"
                       " UNION ALL SELECT receipt_id, 0, paid_on, amount, NULL, 1"
                       " FROM contribution_premium_receipt WHERE receipt_id > $1"
                       " ORDER BY 1 LIMIT 1000000",
                       bound);
         rows.next();)
        kept.emplace(rows.number(0), Kept{.employer = rows.number(1),
                                          .handed_over = !rows.is_null(4),
                                          .of_premiums = rows.number(5) != 0,
                                          .on = Date::from_number(rows.number(2)),
                                          .amount = Vnd{rows.number(3)}});
    return kept;
}

/// A receipt is booked whole to the employer whose it is, or waits whole; one for premiums is
/// booked whole to those who are paid for. What a merge of employers
/// left behind at the one that is gone is taken back there by the merge, and is not looked at.
bool prove_receipts(db::Database& database, Proof& proof)
{
    const Rule rule{"receipts-books", {"khoản thu và sổ cái", "receipts and the books"}};
    std::int64_t after = 0;
    for (auto kept = kept_receipts(database, after); !kept.empty();
         kept = kept_receipts(database, after)) {
        const auto first = std::exchange(after, kept.rbegin()->first) + 1;
        std::map<std::int64_t, std::pair<Vnd, Vnd>> books;  // of its employer, of nobody
        for (const auto& sum :
             ledger::sums_of_origins(database, OriginKind::receipt, Account::bank, first, after)) {
            const auto receipt = kept.find(sum.origin);
            if (receipt == kept.end())
                return differs(proof, rule, Month{}, sum.origin, Vnd{}, sum.amount);
            if (receipt->second.of_premiums || sum.payer.kind == PayerKind::nobody)
                books[sum.origin].second += sum.amount;
            else if (sum.payer == ledger::Payer{PayerKind::employer, receipt->second.employer})
                books[sum.origin].first += sum.amount;
        }
        for (const auto& [number, receipt] : kept) {
            ++proof.compared;
            const auto& [of_employer, waiting] = books[number];
            const bool matched = receipt.employer != 0;
            const Vnd should = receipt.handed_over ? Vnd{} : receipt.amount;
            if ((matched ? of_employer : waiting) != should ||
                (matched ? waiting : of_employer) != Vnd{})
                return differs(proof, rule, Month{receipt.on}, number, should,
                               matched ? of_employer : waiting);
        }
    }
    return true;
}

bool prove_refunds(db::Database& database, Proof& proof)
{
    Acts acts;
    for (const auto& [number, stored] : stored_refunds(database))
        if (const auto& refund = stored.refund; refund.state() == RefundState::paid)
            acts.emplace(number, Should{.month = Month{*refund.steps.back().paid_on},
                                        .amount = Vnd{} - refund.amount});
    return compare(proof, {"refunds-books", {"khoản hoàn trả và sổ cái", "refunds and the books"}},
                   acts,
                   ledger::sums_of_origins(database, OriginKind::refund, Account::bank, 0, every));
}

bool prove_acts(db::Database& database, OriginKind kind, Account account, const Rule& rule,
                Proof& proof)
{
    Acts acts;
    // A gift stands on the other side of its account.
    const int sign = account == Account::gifts ? -1 : 1;
    for (const auto& act : coverage::money_acts(database, kind))
        acts.emplace(act.number, Should{.month = Month{act.on}, .amount = act.amount * sign});
    return compare(proof, rule, acts, ledger::sums_of_origins(database, kind, account, 0, every));
}

/// What a collector brought is as much as what was handed over for it.
bool prove_brought(db::Database& database, Proof& proof)
{
    std::map<std::int64_t, Vnd> handed_over;
    for (const auto& act : coverage::money_acts(database, OriginKind::hand_over))
        handed_over[act.together] += act.amount;
    for (db::Rows rows(database, "SELECT receipt_id, paid_on, amount, hand_over"
                                 " FROM contribution_receipt WHERE hand_over IS NOT NULL"
                                 " ORDER BY receipt_id");
         rows.next();) {
        ++proof.compared;
        const Vnd brought{rows.number(2)};
        const auto found = handed_over.find(rows.number(3));
        const Vnd handed = found == handed_over.end() ? Vnd{} : found->second;
        if (brought != handed)
            return differs(proof,
                           {"brought-handed-over",
                            {"khoản nhân viên thu nộp và tiền đã bàn giao",
                             "receipts of collectors and what they handed over"}},
                           Month{Date::from_number(rows.number(1))}, rows.number(0), brought,
                           handed);
    }
    return true;
}

/// Money never stops between two payers.
bool prove_transit(db::Database& database, Proof& proof)
{
    const auto periods = ledger::periods(database);
    if (periods.empty()) return true;
    for (const auto& line : ledger::trial_balance(database, periods.back()))
        if (line.account == Account::transit && line.closing != Vnd{})
            return differs(proof,
                           {"transit-nought",
                            {"tiền chuyển giữa các đối tượng phải bằng không",
                             "nothing stays between two payers"},
                            line.fund},
                           periods.back(), 0, Vnd{}, line.closing);
    return true;
}

/// No fund holds more of an employer than it is owed: that would be a credit.
bool prove_not_overpaid(db::Database& database, Proof& proof)
{
    constexpr std::size_t employers_each = 20'000;
    const auto employers = registry::employer_list(database);
    std::span<const registry::EmployerBrief> rest(employers);
    while (!rest.empty()) {
        const auto part = rest.first(std::min(employers_each, rest.size()));
        rest = rest.subspan(part.size());
        std::map<std::tuple<std::int64_t, Account, ledger::Fund>, Vnd> sums;
        for (const auto& standing : ledger::standing(
                 database, {.first = part.front().id.value(),
                            .last = part.back().id.value(),
                            .accounts = {Account::dues_receivable, Account::charges_receivable}}))
            sums[{standing.payer, standing.account, standing.fund}] += standing.amount;
        for (const auto& [key, amount] : sums) {
            ++proof.compared;
            if (amount < Vnd{})
                return differs(proof,
                               {"funds-not-overpaid",
                                {"quỹ giữ nhiều hơn số phải đóng của đơn vị",
                                 "a fund holds more of an employer than it is owed"},
                                std::get<2>(key)},
                               Month{}, std::get<0>(key), Vnd{}, amount);
        }
    }
    return true;
}

}  // namespace

bool prove_money(db::Database& database, Proof& proof)
{
    return prove_receipts(database, proof) && prove_refunds(database, proof) &&
           prove_acts(
               database, OriginKind::enrolment, Account::cash,
               {"enrolments-books",
                {"đăng ký đã nộp tiền và sổ cái", "enrolments that were paid and the books"}},
               proof) &&
           prove_acts(database, OriginKind::gift, Account::gifts,
                      {"gifts-books", {"quỹ tài trợ và sổ cái", "funds of sponsors and the books"}},
                      proof) &&
           prove_acts(database, OriginKind::hand_over, Account::bank,
                      {"hand-overs-books",
                       {"tiền nhân viên thu nộp và sổ cái", "money handed over and the books"}},
                      proof) &&
           prove_brought(database, proof) && prove_transit(database, proof) &&
           prove_not_overpaid(database, proof);
}

}  // namespace ansinh::contribution
