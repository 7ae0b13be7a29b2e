#pragma once

/// The letter that reminds an employer of what it owes late: the amount by fund, the days, the
/// charge for each day, and what follows. One letter, or those of every case that is due.

#include "access/actor.h"
#include "base/language.h"
#include "compliance/file.h"
#include "contribution/payment_code.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::report {

struct LetterFacts {
    std::string document;  ///< its number
    Date on;
    Language language = Language::vi;
    /// Where it is to be paid; blanks to fill in where none is set.
    std::optional<contribution::CollectionAccount> account{};
};

/// One self-contained HTML file for A4. What it owes is that of the file's day. Refuses
/// law/missing.
Checked<std::string> letter_html(const compliance::Ground& ground, const compliance::CaseFile& file,
                                 const LetterFacts& facts);

struct LetterBatch {
    std::optional<AreaId> area{};
    Date on;
    std::string prefix;   ///< of the letters' numbers: "BHXH-QLT"
    std::string channel;  ///< code of compliance::channels()
    Language language = Language::vi;
    bool all =
        false;  ///< also reminders whose deadline lies far ahead, not those of this month alone
    std::optional<contribution::CollectionAccount> account{};
};

/// A letter that is ready, or was sent.
struct BatchLetter {
    std::string number;  ///< of the case
    std::string unit_code;
    std::string name;
    compliance::StepKind step = compliance::StepKind::reminder_1;
    std::string document;
    std::optional<Date> due{};
    Vnd owed;
    std::string sha256;
    std::string html;
    bool sent = false;
    Problems problems{};  ///< why it was not sent
};

/// What would be sent: one letter for each case whose next step is a reminder.
Checked<std::vector<BatchLetter>> preview_letters(db::Database& database,
                                                  const compliance::Ground& ground,
                                                  const access::Actor& actor,
                                                  const LetterBatch& batch);
/// Each is a step of its case, with the letter kept; one that is refused does not hold up the
/// others. The same batch again sends nothing twice.
Checked<std::vector<BatchLetter>> send_letters(db::Database& database,
                                               const compliance::Ground& ground,
                                               const access::Actor& actor, const LetterBatch& batch,
                                               Instant now);

}  // namespace ansinh::report
