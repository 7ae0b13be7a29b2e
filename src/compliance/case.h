#pragma once

/// A case of arrears: what an employer owed when it was opened, and every step taken since. Nothing
/// of it is changed or taken out.

#include "base/ids.h"
#include "base/month.h"
#include "compliance/commitment.h"
#include "compliance/step.h"
#include "contribution/arrears.h"
#include "db/database.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::compliance {

void migrate(db::Database& database);
bool is_current(db::Database& database);

/// The arrears that a case is about: dues of the months up to `last_month` that were late then.
struct Snapshot {
    Month oldest;
    Month last_month;
    Date last_day_to_pay;  ///< of the oldest month
    int months = 0;        ///< late, in whole months
    std::int64_t people = 0;
    std::array<Vnd, contribution::employer_funds> by_fund{};  ///< at law::Fund
    Vnd interest_bearing;
    Vnd charges;

    Vnd late() const;
    bool operator==(const Snapshot&) const = default;
};

enum class StepStanding : std::uint8_t { held, waiting, refused };
std::string_view code(StepStanding standing);

/// What a second person answered.
struct StepDecision {
    bool approved = false;
    std::string answer;
    std::string at;
    std::string by;

    bool operator==(const StepDecision&) const = default;
};

/// What is told of a step; which fields a kind needs, take_step() says.
struct StepInput {
    StepKind kind = StepKind::reminder_1;
    Date on;
    std::string document{};  ///< number of the letter, minutes or decision
    std::string sha256{};    ///< of the letter or document, where `letter` is not given
    std::string channel{};   ///< of a reminder: code of channels()
    std::string reason{};    ///< of an excuse, a penalty (the act), a closing
    std::string note{};
    /// Underpaid wages found; the fine; what an account is debited.
    std::optional<Vnd> amount{};
    std::optional<std::int64_t> people{};  ///< workers found by an inspection
    std::optional<std::int64_t> unregistered{};
    std::optional<Month> from{};  ///< the months inspected
    std::optional<Month> to{};
    std::optional<Date> until{};  ///< the first day an excuse no longer holds
    std::vector<Instalment> instalments{};

    bool operator==(const StepInput&) const = default;
};

struct Step {
    AuditId id;
    StepInput told;
    std::optional<Vnd> basis{};  ///< of a fine: what was due when the record was made
    std::optional<std::int64_t> proposal{};
    std::optional<StepDecision> decision{};
    std::string at;
    std::string by;

    StepStanding standing() const;
    /// The same on a day: decided on from the day of the decision.
    StepStanding standing(Date on) const;
    bool operator==(const Step&) const = default;
};

struct Case {
    AuditId id;
    std::string number;  ///< "2026-000123"
    EmployerId employer;
    Date opened;
    Snapshot arrears;
    std::string at;
    std::string by;
    std::vector<Step> steps{};  ///< in the order in which they were taken

    std::vector<StepKind> kinds(StepStanding standing) const;
    CaseState state() const;
    /// The last step of the kind that holds; nothing where none does.
    const Step* held(StepKind kind) const;
    bool operator==(const Case&) const = default;
};

/// The case as it stood on a day: without steps of later days, and with those waiting that a second
/// person decided on later.
Case as_it_stood(const Case& one, Date on);

/// All cases, those of one employer, or that of one number, with their steps, by case.
std::vector<Case> stored_cases(db::Database& database);
std::vector<Case> stored_cases(db::Database& database, EmployerId employer);
std::optional<Case> stored_case(db::Database& database, std::string_view number);

/// The letter that was sent with a step, as it was sent; nothing where none is on file.
struct SentLetter {
    std::string language;
    std::string content;
};
std::optional<SentLetter> sent_letter(db::Database& database, AuditId step);

/// What the transaction of a merge of employers locks before it records it.
inline constexpr std::array<std::string_view, 1> merge_locks = {"compliance_case"};
/// Cases of an employer that is merged follow the one that is kept.
void repoint(db::Database& database, AuditId merge, EmployerId gone, EmployerId kept);
void undo_repoint(db::Database& database, AuditId merge);

}  // namespace ansinh::compliance
