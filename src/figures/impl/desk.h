#pragma once

/// Where the checks work: the statements of one source about one area as of one day, with all other
/// evidence at hand.

#include "figures/checks.h"
#include "figures/interval.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ansinh::figures {

/// Where evidence is found without reading all of it.
class EvidenceIndex {
public:
    explicit EvidenceIndex(const Evidence& evidence);

    /// Statements with a value or a percentage of one source, indicator and day.
    const std::vector<const Statement*>& told(std::string_view source, std::string_view indicator,
                                              Date on) const;
    /// Statements of one area and indicator, the latest first.
    const std::vector<const Statement*>& history(registry::AreaId area,
                                                 std::string_view indicator) const;
    const std::vector<const Denominator*>& denominators(registry::AreaId area,
                                                        std::string_view indicator) const;

private:
    std::unordered_map<std::string, std::vector<const Statement*>> told_;
    std::unordered_map<std::string, std::vector<const Statement*>> history_;
    std::unordered_map<std::string, std::vector<const Denominator*>> denominators_;
};

class Desk {
public:
    Desk(const Evidence& evidence, const EvidenceIndex& index,
         std::vector<const Statement*> statements);

    const Evidence& evidence() const { return evidence_; }
    const EvidenceIndex& index() const { return index_; }
    const Catalogue& catalogue() const { return evidence_.catalogue; }
    const std::vector<const Statement*>& statements() const { return statements_; }
    const std::string& source() const { return statements_.front()->source; }
    registry::AreaId area() const { return statements_.front()->area; }
    Date as_of() const { return statements_.front()->as_of; }
    const Indicator& indicator(const Statement& statement) const
    {
        return catalogue().at(statement.indicator);
    }

    /// Every statement here of one indicator that gives a value.
    std::vector<const Statement*> of(std::string_view indicator) const;
    /// The one statement of a value of it that no rule doubts; null when there is none, or rivals.
    const Statement* sole(std::string_view indicator) const;
    /// A whole to divide by: stated here, or the best denominator on file.
    std::optional<Interval> whole(std::string_view indicator) const;
    /// What is on file of the same area and indicator, the latest first, this statement and its day
    /// apart.
    std::vector<const Statement*> earlier(const Statement& statement) const;
    /// The part of the year gone by at the end of the day, in millionths.
    Decimal year_gone() const;

    /// From here on no other rule leans on it or asks about the same slip again.
    void doubt(const Statement& statement) { doubted_.insert(&statement); }
    bool is_doubted(const Statement& statement) const { return doubted_.contains(&statement); }

    void hold() { ++holds_; }
    void ask(Question question, const std::vector<const Statement*>& about);

    std::size_t holds() const { return holds_; }
    std::vector<Question> take_questions() { return std::move(questions_); }

private:
    const Evidence& evidence_;
    const EvidenceIndex& index_;
    std::vector<const Statement*> statements_;
    std::unordered_set<const Statement*> doubted_;
    std::vector<Question> questions_;
    std::size_t holds_ = 0;
};

/// How a denominator on file answers for a day.
struct Reference {
    const Denominator* denominator = nullptr;
    bool same_year = false;
};

/// Denominators of that area and indicator from two years before the day to its own year's end, the
/// nearest first. An average of a year answers for all of that year.
std::vector<Reference> references(const Desk& desk, std::string_view indicator);

/// The rules, in the order they are asked. Each tells the desk what holds and asks what does not.
void check_units(Desk& desk);      ///< a visit told as a person
void check_rivals(Desk& desk);     ///< the same indicator twice with different values
void check_magnitude(Desk& desk);  ///< billions told as trillions, a label that cannot be
void check_parts(Desk& desk);      ///< parts against totals, shares of a whole over 100 %
void check_change(Desk& desk);     ///< change against percent, base and earlier figures
void check_plan(Desk& desk);       ///< percent of plan against the plan
void check_share(Desk& desk);      ///< share against denominator
void check_lists(Desk& desk);      ///< "10 provinces", nine listed
void check_wording(Desk& desk);    ///< a ratio of a thing to itself
void check_dates(Desk& desk);      ///< figures as of a day after they were published

/// What is said of a figure in both languages, by its unit: "111.276 người", "1.913,039 tỷ đồng".
Bilingual said(Decimal value, Unit unit);

/// Whether some ratio of the catalogue can judge a value under a label, and what it says.
enum class Fit : std::uint8_t { unknown, plausible, implausible };
Fit fit(const Desk& desk, const Indicator& label, Decimal value);

/// A label of those a translation confuses with this one, under which the value is plausible and
/// which nothing here states yet; null when there is none.
const Indicator* likelier_label(const Desk& desk, const Indicator& label, Decimal value);

}  // namespace ansinh::figures
