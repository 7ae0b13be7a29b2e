#include "contribution/impl/reversal.h"

#include "coverage/money.h"
#include "db/rows.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <vector>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;

constexpr int days_back = 92;

/// What is asked of a receipt that was taken back.
constexpr std::string_view may_be_reversed =
    " WHERE paid_on BETWEEN $1 AND $2 AND amount = $3 AND reversed_by IS NULL AND amount > 0";
constexpr std::string_view is_employers = " AND refund IS NULL AND hand_over IS NULL";

bool is_numbered_so(const BankLine& line, std::string_view number)
{
    return !number.empty() && (line.transaction == number || line.payer_number == number);
}

/// A line without words is like no other.
bool is_worded_so(const BankLine& line, std::string_view reference)
{
    const auto words = words_of(line.reference);
    return !words.empty() && words_of(reference) == words;
}

/// Takes settlements of one payer back, the latest first.
class TakingBack {
public:
    TakingBack(const Incoming& reversal, Month period) : reversal_{reversal}, period_{period} {}

    std::vector<ledger::Entry> from(std::vector<ledger::Entry> entries)
    {
        Position position;
        for (const auto& entry : entries) position.add(entry);
        Vnd left = Vnd{} - reversal_.amount;
        const Vnd ahead = std::clamp(position.credit(), Vnd{}, left);
        take(ledger::Fund::undivided, Month{reversal_.on}, Account::credit, ahead);
        left -= ahead;
        std::map<Key, Vnd> settled;
        for (const auto& entry : entries)
            if (settles(entry)) settled[key_of(entry)] += entry.amount;
        std::ranges::stable_sort(entries, std::ranges::greater{}, [](const ledger::Entry& entry) {
            return std::tuple{entry.recorded, entry.origin, entry.month, entry.fund};
        });
        for (const auto& entry : entries) {
            if (!settles(entry) || entry.amount <= Vnd{}) continue;
            auto& stands = settled[key_of(entry)];
            const Vnd part = std::min({entry.amount, std::max(stands, Vnd{}), left});
            take(entry.fund, entry.month, entry.credit, part);
            stands -= part;
            left -= part;
        }
        take(ledger::Fund::undivided, Month{reversal_.on}, Account::credit, left);
        return written();
    }

private:
    using Key = std::tuple<ledger::Fund, Month, Account>;

    static Key key_of(const ledger::Entry& entry)
    {
        return {entry.fund, entry.month, entry.credit};
    }
    static bool settles(const ledger::Entry& entry)
    {
        return entry.debit == Account::bank && (entry.credit == Account::dues_receivable ||
                                                entry.credit == Account::charges_receivable);
    }
    void take(ledger::Fund fund, Month month, Account account, Vnd amount)
    {
        taken_[{fund, month, account}] += amount;
    }
    std::vector<ledger::Entry> written() const
    {
        std::vector<ledger::Entry> entries;
        for (const auto& [key, amount] : taken_)
            if (amount != Vnd{})
                entries.push_back({.period = period_,
                                   .month = std::get<1>(key),
                                   .payer = {ledger::PayerKind::employer, reversal_.employer},
                                   .fund = std::get<0>(key),
                                   .debit = Account::bank,
                                   .credit = std::get<2>(key),
                                   .amount = Vnd{} - amount,
                                   .origin = {ledger::OriginKind::receipt, reversal_.receipt},
                                   .recorded = reversal_.recorded});
        return entries;
    }

    const Incoming& reversal_;
    Month period_;
    std::map<Key, Vnd> taken_;
};

}  // namespace

std::optional<Reversed> reversed_receipt(db::Database& database, const ReceiptTables& tables,
                                         const BankLine& line, const std::string& account)
{
    const bool of_employer = tables.receipts == of_employers.receipts;
    std::vector<Reversed> by_number;
    std::vector<Reversed> by_words;
    const std::array bound = {std::int64_t{line.on.number()} - days_back,
                              std::int64_t{line.on.number()}, line.amount.dong()};
    const auto query =
        fmt::format("SELECT receipt_id, {}, account, bank_number, reference FROM {}{}{}",
                    of_employer ? "employer_id" : "0", tables.receipts, may_be_reversed,
                    of_employer ? is_employers : "");
    for (db::Rows rows(database, query, bound); rows.next();) {
        if (rows.text(2) != account) continue;
        const Reversed found{.receipt = rows.number(0), .employer = rows.number(1)};
        if (is_numbered_so(line, rows.text(3))) by_number.push_back(found);
        if (is_worded_so(line, rows.text(4))) by_words.push_back(found);
    }
    const auto& found = by_number.empty() ? by_words : by_number;
    if (found.size() != 1) return {};
    return found.front();
}

std::optional<Reversed> reversed_receipt(db::Database& database, std::int64_t employer, Date on,
                                         Vnd amount)
{
    const std::array bound = {std::int64_t{on.number()} - days_back, std::int64_t{on.number()},
                              amount.dong(), employer};
    db::Rows rows(database,
                  fmt::format("SELECT receipt_id FROM contribution_receipt{}{}", may_be_reversed,
                              is_employers) +
                      " AND employer_id = $4 ORDER BY paid_on DESC, receipt_id DESC LIMIT 1",
                  bound);
    if (!rows.next()) return {};
    return Reversed{.receipt = rows.number(0), .employer = employer};
}

std::optional<Brought> brought_by(db::Database& database, std::int64_t collector,
                                  const ReceiptLine& reversal)
{
    const std::array bound = {std::int64_t{reversal.on.number()} - days_back,
                              std::int64_t{reversal.on.number()}, -reversal.amount.dong()};
    for (db::Rows rows(database,
                       "SELECT receipt_id, hand_over, account FROM contribution_receipt"
                       " WHERE paid_on BETWEEN $1 AND $2 AND amount = $3"
                       " AND hand_over IS NOT NULL AND reversed_by IS NULL AND reverses IS NULL"
                       " ORDER BY paid_on DESC, receipt_id DESC",
                       bound);
         rows.next();) {
        if (rows.text(2) != reversal.account) continue;
        const auto brought = coverage::handed_over(database, rows.number(1));
        if (brought && brought->collector == collector)
            return Brought{.receipt = rows.number(0), .hand_over = rows.number(1)};
    }
    return {};
}

void mark_reversed(db::Database& database, const Reversed& receipt, std::int64_t reversal,
                   AuditId by)
{
    const long long number = receipt.receipt;
    const long long taking = reversal;
    database.sql() << "UPDATE contribution_receipt SET reversed_by = :by WHERE receipt_id = :id",
        soci::use(taking), soci::use(number);
    const long long employer = receipt.employer;
    const long long matched = by.value();
    const auto of = receipt.employer != 0 ? soci::i_ok : soci::i_null;
    auto of_employer = of;
    auto matched_by = of;
    database.sql()
        << "UPDATE contribution_receipt SET reverses = :receipt, employer_id = :employer,"
           " matched = :by WHERE receipt_id = :id",
        soci::use(number), soci::use(employer, of_employer), soci::use(matched, matched_by),
        soci::use(taking);
}

Checked<void> book_reversal(db::Database& database, const Incoming& reversal)
{
    const auto entries = ledger::entries(database, ledger::PayerKind::employer, reversal.employer,
                                         reversal.employer);
    TakingBack taking(reversal, ledger::open_period(database, Month{reversal.on}));
    return posted(database, taking.from(entries));
}

}  // namespace ansinh::contribution
