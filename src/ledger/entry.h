#pragma once

/// Double entry: money moves from one account of a fund to another, so that an entry that does not
/// balance cannot be written down.

#include "base/ids.h"
#include "base/language.h"
#include "base/month.h"
#include "base/vnd.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ansinh::ledger {

/// The funds; `undivided` holds what came in and is not yet known to belong to one.
enum class Fund : std::uint8_t {
    pension_survivors,
    sickness_maternity,
    accident,
    health,
    unemployment,
    voluntary,
    undivided
};
inline constexpr std::size_t funds = 7;

enum class Account : std::uint8_t {
    dues_receivable,     ///< owed by whoever pays the dues
    dues,                ///< dues that arose
    bank,                ///< what came in
    charges_receivable,  ///< owed for paying late
    charges,             ///< charges that arose
    unmatched,           ///< came in, nobody knows from whom
    credit,              ///< paid ahead, settles what arises next
    cash,                ///< in the hands of a collector, not handed over yet
    transit,             ///< from one payer to another in one act: nought in each fund
    gifts,               ///< given by sponsors, not spent yet
};
inline constexpr std::size_t accounts = 10;

/// Whose debt it is. `commune`: participants who pay for themselves, by the commune that counts
/// them; `budget`, `fund`, `sponsor`: who pays for them, of that commune. `collector`: by number
/// on the register, nought for the office's own desk; `gift_fund`: a fund of sponsors.
enum class PayerKind : std::uint8_t {
    employer,
    commune,
    budget,
    fund,
    sponsor,
    nobody,
    collector,
    gift_fund
};

struct Payer {
    PayerKind kind = PayerKind::employer;
    std::int64_t number = 0;

    auto operator<=>(const Payer&) const = default;
};

/// `credit`: money paid before, used for what arose since. `merge`, `merge_undone`: two records of
/// one employer became one, or two again. `enrolment`: a household or a participant of voluntary
/// insurance paid a collector; `hand_over`: the collector brought it; `gift`: a fund of sponsors.
enum class OriginKind : std::uint8_t {
    dues,
    premiums,
    receipt,
    charge,
    refund,
    credit,
    merge,
    merge_undone,
    enrolment,
    hand_over,
    gift
};

/// What made the entry: the number of a run, of a receipt, of a refund. It says each thing once.
struct Origin {
    OriginKind kind = OriginKind::dues;
    std::int64_t number = 0;

    auto operator<=>(const Origin&) const = default;
};

struct Entry {
    Month period;  ///< of the books
    Month month;   ///< of the dues
    Payer payer;
    Fund fund = Fund::pension_survivors;
    Account debit = Account::dues_receivable;
    Account credit = Account::dues;
    Vnd amount;  ///< below zero where it takes back what was too much; never zero
    Origin origin;
    AuditId recorded;

    bool operator==(const Entry&) const = default;
};

std::string_view code(Fund fund);        ///< "pension_survivors"
std::string_view code(Account account);  ///< "dues_receivable"
const Bilingual& word(Fund fund);
const Bilingual& word(Account account);

}  // namespace ansinh::ledger
