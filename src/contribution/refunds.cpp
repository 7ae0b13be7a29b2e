#include "contribution/refunds.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/format.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/receipt_books.h"
#include "contribution/impl/refund_rows.h"
#include "contribution/receipts.h"
#include "registry/employer_hold.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;

struct Named {
    std::string_view code;
    Bilingual word;
};
const std::array<Named, 4>& named()
{
    static const std::array<Named, 4> all = {{{"requested", {"chờ duyệt", "waits for approval"}},
                                              {"approved", {"đã duyệt, chờ chi", "approved"}},
                                              {"refused", {"không duyệt", "refused"}},
                                              {"paid", {"đã chi", "paid"}}}};
    return all;
}

/// A refund is of a credit or of a receipt: neither is asked back and matched at once.
void lock(db::Transaction& transaction)
{
    transaction.lock("contribution_refund");
    transaction.lock("contribution_receipt");
}

Problem unknown_refund()
{
    return {.code = "refund/unknown",
            .detail = {"Không có đề nghị hoàn trả này.", "There is no such refund."},
            .where = "/refund"};
}

Problem reason_missing()
{
    return {.code = "record/reason-missing",
            .detail = {"Phải nêu lý do.", "A reason is needed."},
            .where = "/reason"};
}

Problem above_credit(Vnd free)
{
    return {.code = "refund/above-credit",
            .detail = {fmt::format("Số thừa còn có thể hoàn trả là {}.",
                                   format::money_in_full(Decimal{free.dong()}, Language::vi)),
                       fmt::format("{} of the credit can be paid back.",
                                   format::money_in_full(Decimal{free.dong()}, Language::en))},
            .where = "/amount",
            .remedy = {"Nhập số không lớn hơn số thừa.", "Ask for no more than the credit."}};
}

Vnd credit_of(db::Database& database, EmployerId employer)
{
    const auto found =
        ledger::credits(database, ledger::PayerKind::employer, employer.value(), employer.value());
    return found.empty() ? Vnd{} : found.front().amount;
}

bool reaches(const registry::Areas& areas, const access::Actor& actor, const StoredRefund& stored)
{
    if (actor.everywhere) return true;
    if (!stored.employer) return contribution::reaches(areas, actor, stored.area);
    return registry::Territory::of(areas, actor).contains(stored.commune);
}

/// The refund in the state that the next step asks for.
Checked<StoredRefund> in_state(db::Database& database, const registry::Areas& areas,
                               const access::Actor& actor, std::int64_t id, RefundState state)
{
    auto found = stored_refunds(database, id);
    if (found.empty() || !reaches(areas, actor, found.at(id)))
        return std::unexpected(Problems{unknown_refund()});
    auto& stored = found.at(id);
    if (stored.refund.state() == state) return std::move(stored);
    const auto& now = word(stored.refund.state());
    return std::unexpected(Problems{
        {.code = "refund/wrong-state",
         .detail = {fmt::format("Đề nghị này {}.", now.vi), fmt::format("The refund: {}.", now.en)},
         .where = "/refund"}});
}

/// What is asked back, of whom; its problems beside those of the form.
Checked<StoredRefund> asked(db::Database& database, const registry::Areas& areas,
                            const access::Actor& actor, const RefundRequest& request)
{
    StoredRefund stored{.refund = {.receipt = request.receipt, .amount = request.amount}};
    if (request.receipt != 0) {
        const auto found = TRY(receipt(database, areas, actor, request.receipt));
        stored.refund.amount = found.amount;
        stored.area = found.area;
        if (found.amount <= Vnd{} || found.state == ReceiptState::reversed)
            return std::unexpected(
                Problems{{.code = "receipt/reversed",
                          .detail = {"Ngân hàng đã rút lại số tiền này: không còn gì để hoàn trả.",
                                     "The bank took this money back: nothing is left to pay back."},
                          .where = "/receipt"}});
        if (found.state == ReceiptState::unmatched) return stored;
        const bool matched = found.state != ReceiptState::refund;
        return std::unexpected(Problems{{.code = matched ? "receipt/matched" : "receipt/refunded",
                                         .detail = {"Khoản thu này không còn chờ xử lý.",
                                                    "The receipt does not wait any more."},
                                         .where = "/receipt"}});
    }
    const auto employer = registry::employer(database, areas, actor, request.unit_code);
    if (!employer) {
        auto problem = employer.error();
        problem.where = "/unit_code";
        return std::unexpected(Problems{std::move(problem)});
    }
    stored.employer = employer->id;
    stored.refund.unit_code = request.unit_code;
    const auto free = refundable(database, employer->id);
    if (request.amount <= Vnd{} || request.amount > free)
        return std::unexpected(Problems{above_credit(free)});
    return stored;
}

Checked<void> post_paid(db::Database& database, const StoredRefund& stored, Date on,
                        AuditId recorded)
{
    const auto& refund = stored.refund;
    using ledger::PayerKind;
    const ledger::Payer payer = stored.employer
                                    ? ledger::Payer{PayerKind::employer, stored.employer->value()}
                                    : ledger::Payer{PayerKind::nobody, refund.receipt};
    return posted(database, std::array{ledger::Entry{
                                .period = ledger::open_period(database, Month{on}),
                                .month = Month{on},
                                .payer = payer,
                                .fund = ledger::Fund::undivided,
                                .debit = stored.employer ? Account::credit : Account::unmatched,
                                .credit = Account::bank,
                                .amount = refund.amount,
                                .origin = {ledger::OriginKind::refund, refund.id},
                                .recorded = recorded}});
}

void mark_receipt(db::Database& database, std::int64_t receipt, std::optional<std::int64_t> refund)
{
    long long number = refund.value_or(0);
    auto there = refund ? soci::i_ok : soci::i_null;
    const long long id = receipt;
    database.sql() << "UPDATE contribution_receipt SET refund = :refund WHERE receipt_id = :id",
        soci::use(number, there), soci::use(id);
}

AuditId recorded(db::Database& database, const access::Actor& actor, std::string_view action,
                 const Refund& refund, const std::string& at)
{
    return access::record(database, actor,
                          {.action = std::string(action),
                           .object_kind = "refund",
                           .object = refund.id,
                           .detail = fmt::format("{} VND", refund.amount.dong())},
                          at);
}

Checked<void> permitted(const access::Actor& actor, access::Permission permission)
{
    if (auto allowed = access::allowed(actor, permission); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    return {};
}

}  // namespace

std::string_view code(RefundState state)
{
    return named().at(static_cast<std::size_t>(state)).code;
}
const Bilingual& word(RefundState state)
{
    return named().at(static_cast<std::size_t>(state)).word;
}
std::optional<RefundState> refund_state_of(std::string_view code)
{
    const auto* found = std::ranges::find(named(), code, &Named::code);
    if (found == named().end()) return {};
    return static_cast<RefundState>(found - named().begin());
}

Vnd refundable(db::Database& database, EmployerId employer)
{
    auto free = credit_of(database, employer);
    for (const auto& [unused, stored] : stored_refunds(database))
        if (stored.employer == employer && (stored.refund.state() == RefundState::requested ||
                                            stored.refund.state() == RefundState::approved))
            free -= stored.refund.amount;
    return std::max(free, Vnd{});
}

Checked<Refund> request_refund(db::Database& database, const registry::Areas& areas,
                               const access::Actor& actor, const RefundRequest& request,
                               const std::string& at)
{
    TRY_VOID(permitted(actor, access::Permission::dues_change));
    db::Transaction transaction(database);
    lock(transaction);
    auto stored = asked(database, areas, actor, request);
    Problems problems;
    if (!stored) problems = stored.error();
    if (request.account.empty())
        problems.push_back({.code = "refund/account-missing",
                            .detail = {"Phải ghi tài khoản nhận tiền hoàn trả.",
                                       "The account that the money goes to is needed."},
                            .where = "/account"});
    if (request.reason.empty()) problems.push_back(reason_missing());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    auto& refund = stored->refund;
    refund.account = request.account;
    refund.reason = request.reason;
    refund.asked_by = actor.user;
    const auto record = recorded(database, actor, "refund.request", refund, at);
    refund.id = record.value();
    refund.steps.push_back({.recorded = record, .user = actor.user, .reason = request.reason});
    write_refund(database, *stored);
    write_step(database, refund.id, refund.steps.back());
    if (refund.receipt != 0) mark_receipt(database, refund.receipt, refund.id);
    transaction.commit();
    return refund;
}

Checked<Refund> decide_refund(db::Database& database, const registry::Areas& areas,
                              const access::Actor& actor, const RefundDecision& decision,
                              const std::string& at)
{
    TRY_VOID(permitted(actor, access::Permission::ledger_close));
    db::Transaction transaction(database);
    lock(transaction);
    auto stored = TRY(in_state(database, areas, actor, decision.refund, RefundState::requested));
    auto& refund = stored.refund;
    Problems problems;
    if (refund.asked_by == actor.user)
        problems.push_back({.code = "refund/same-person",
                            .detail = {"Người đề nghị không được tự duyệt.",
                                       "Whoever asked for it cannot approve it."},
                            .where = "/refund"});
    if (!decision.approved && decision.reason.empty()) problems.push_back(reason_missing());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto state = decision.approved ? RefundState::approved : RefundState::refused;
    const auto record = recorded(
        database, actor, decision.approved ? "refund.approve" : "refund.refuse", refund, at);
    refund.steps.push_back(
        {.state = state, .recorded = record, .user = actor.user, .reason = decision.reason});
    write_step(database, refund.id, refund.steps.back());
    if (!decision.approved && refund.receipt != 0) mark_receipt(database, refund.receipt, {});
    transaction.commit();
    return refund;
}

Checked<Refund> pay_refund(db::Database& database, const registry::Areas& areas,
                           const access::Actor& actor, std::int64_t id, Date on,
                           const std::string& at)
{
    TRY_VOID(permitted(actor, access::Permission::dues_change));
    db::Transaction transaction(database);
    lock(transaction);
    auto stored = TRY(in_state(database, areas, actor, id, RefundState::approved));
    auto& refund = stored.refund;
    const auto record = recorded(database, actor, "refund.pay", refund, at);
    if (stored.employer) {
        registry::hold_employers(database, {stored.employer->value()});
        if (const auto credit = credit_of(database, *stored.employer); credit < refund.amount)
            return std::unexpected(Problems{above_credit(credit)});
    }
    refund.steps.push_back(
        {.state = RefundState::paid, .recorded = record, .user = actor.user, .paid_on = on});
    write_step(database, refund.id, refund.steps.back());
    TRY_VOID(post_paid(database, stored, on, record));
    transaction.commit();
    return refund;
}

Checked<std::vector<Refund>> refunds(db::Database& database, const registry::Areas& areas,
                                     const access::Actor& actor, std::optional<RefundState> state)
{
    TRY_VOID(permitted(actor, access::Permission::dues_read));
    std::vector<Refund> told;
    for (auto& [unused, stored] : stored_refunds(database))
        if (reaches(areas, actor, stored) && (!state || stored.refund.state() == *state))
            told.push_back(std::move(stored.refund));
    std::ranges::reverse(told);
    return told;
}

}  // namespace ansinh::contribution
