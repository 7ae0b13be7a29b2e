#pragma once

/// Money that came in: read from bank statements, matched to employers, divided between funds in
/// the legal order.

#include "access/actor.h"
#include "contribution/statement.h"
#include "db/database.h"
#include "law/law.h"
#include "registry/areas.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

struct StatementFile {
    std::string name;
    std::string text;
    std::optional<AreaId> area{};  ///< whose account it is of; none is the nation's
    std::string account{};         ///< its number, where the lines do not say it; may be empty
};

struct ImportedStatement {
    std::int64_t statement = 0;
    bool known = false;  ///< the same file was imported before: nothing was done
    std::int64_t matched = 0;
    std::int64_t unmatched = 0;  ///< wait in the queue
    std::int64_t repeated = 0;   ///< on file already
    std::int64_t reversed = 0;   ///< credits that the bank took back
    std::int64_t debits = 0;     ///< money that went out: passed over
    Vnd received;
    Vnd taken_back;  ///< by the bank
    Problems refused{};
    Problems notes{};  ///< receipt/reversal-unknown: taken back, and waits for an officer
};

/// Keeps the file as it came; each line is a receipt, once: one of the account, day, amount and
/// number of the bank; without a number, the n-th of equal lines. What the bank took back is taken
/// from the employer whose receipt it was. A line names its employer by the column
/// of unit codes, else by the one unit code among its words; one outside the areas of whoever
/// imports waits in the queue. Refuses access/forbidden, access/out-of-scope (a statement of the
/// nation's account, or of an area that is not theirs), statement/account-elsewhere (an account
/// that an area which they do not reach brought first) and what read_statement() refuses.
Checked<ImportedStatement> import_statement(db::Database& database, const law::Law& law,
                                            const registry::Areas& areas,
                                            const access::Actor& actor, const StatementFile& file,
                                            const std::string& at);

struct AccountHolder {
    std::string account;
    AreaId area;
    std::string reason;
};
/// Whose an account is, said by the nation's operator where a wrong office brought it first.
/// Refuses access/forbidden, access/out-of-scope, and all at once: record/field-missing,
/// record/reason-missing.
Checked<void> assign_account(db::Database& database, const access::Actor& actor,
                             const AccountHolder& holder, const std::string& at);

enum class ReceiptState : std::uint8_t {
    unmatched,
    matched,
    refund,       ///< goes back, or went
    reversed,     ///< the bank took it back, or it is what the bank took back
    handed_over,  ///< a collector brought what participants had paid
};
std::string_view code(ReceiptState state);  ///< "unmatched"
std::optional<ReceiptState> receipt_state_of(std::string_view code);

struct ReceiptLine {
    std::int64_t receipt = 0;
    Date on;
    Vnd amount;  ///< below zero: taken back by the bank
    std::string reference;
    ReceiptState state = ReceiptState::unmatched;
    std::string unit_code{};       ///< of a matched one
    std::optional<AreaId> area{};  ///< of its statement
    std::int64_t refund = 0;       ///< its request, where there is one
    BankMove move = BankMove::credit;
    std::string account{};  ///< on which it came in

    bool operator==(const ReceiptLine&) const = default;
};

struct ReceiptQuestion {
    std::optional<ReceiptState> state{};
    std::optional<Date> from{};
    std::optional<Date> to{};  ///< included
    std::int64_t after = 0;    ///< receipts numbered above it
    std::size_t limit = 200;
};

struct ReceiptPage {
    std::vector<ReceiptLine> receipts;
    std::int64_t in_all = 0;  ///< that the question is about
    Vnd amount;               ///< of all of them
    bool more = false;
};

/// Of statements whose account is within the actor's areas, by number. Refuses access/forbidden.
Checked<ReceiptPage> receipts(db::Database& database, const registry::Areas& areas,
                              const access::Actor& actor, const ReceiptQuestion& question);
/// One of them. Refuses receipt/unknown too.
Checked<ReceiptLine> receipt(db::Database& database, const registry::Areas& areas,
                             const access::Actor& actor, std::int64_t receipt);

struct ReceiptMatch {
    std::int64_t receipt = 0;
    std::string unit_code;
};
/// An officer says whose it is; what the bank took back is taken from that employer. Refuses
/// access/forbidden, employer/unknown, receipt/unknown, receipt/matched, receipt/refunded,
/// receipt/reversed.
Checked<void> match_receipt(db::Database& database, const law::Law& law,
                            const registry::Areas& areas, const access::Actor& actor,
                            const ReceiptMatch& match, const std::string& at);

/// An officer says which collector brought it: of the cash that the collector holds. What the bank
/// took back of such a receipt is cash that the collector answers for again. Refuses what
/// match_receipt() refuses of the receipt, what coverage::hand_over() refuses, and
/// receipt/not-brought (nothing of the collector's that was taken back).
Checked<void> match_to_collector(db::Database& database, const registry::Areas& areas,
                                 const access::Actor& actor, std::int64_t receipt,
                                 const std::string& collector, const std::string& at);

/// An employer whose receipt it may be, and why.
struct Suggestion {
    std::string unit_code;
    std::string name;
    std::vector<std::string> words;  ///< of the reference that speak for it
    bool owes_the_amount = false;    ///< owes exactly what came in
};

/// Employers of the actor's areas, the likeliest first: named by unit code, then by the words of
/// their name that few others have. Refuses what receipt() refuses.
Checked<std::vector<Suggestion>> suggestions(db::Database& database, const registry::Areas& areas,
                                             const access::Actor& actor, std::int64_t receipt);

}  // namespace ansinh::contribution
