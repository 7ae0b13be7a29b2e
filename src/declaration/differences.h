#pragma once

/// What a month makes of an employer's list: who came, who left, whose wage changed, and what that
/// means for the dues.

#include "base/month.h"
#include "declaration/judge.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::declaration {

/// A worker of an employer in a month.
struct Worker {
    PersonId person;
    std::string name;
    registry::Birth birth;
    Sex sex = Sex::male;
    Date since;  ///< first day of the spells that follow without a gap
    Vnd wage;
    std::string position;
    std::int64_t region = 0;
    bool unemployment_insured = true;
    std::optional<coverage::LeaveKind> on_leave{};
    std::optional<Vnd> dues{};  ///< of both sides for the month; none: the law leaves it open

    bool operator==(const Worker&) const = default;
};

/// Whoever is in the employer's service on the last day of the month, by number.
std::vector<Worker> workers(db::Database& database, const Ground& ground, EmployerId employer,
                            Month month);

enum class Happened : std::uint8_t { added, stopped, wage_changed, on_leave, returned };
std::string_view code(Happened happened);
const Bilingual& word(Happened happened);

struct Difference {
    PersonId person;
    std::string name;
    Happened happened = Happened::added;
    Vnd wage_before;
    Vnd wage_after;
    Vnd dues;               ///< this month's less last month's; negative when less is due
    bool declared = false;  ///< by the lines; false: it was on file without them

    bool operator==(const Difference&) const = default;
};

struct Differences {
    std::int64_t before = 0;  ///< workers on the last day of the month before
    std::int64_t after = 0;
    Vnd dues_before;  ///< of everybody who owes that month, also where they left in it
    Vnd dues_after;
    std::vector<Difference> rows;  ///< by number of the person
};

/// Lines of a declaration, each of whose cells could be read.
struct Declared {
    FormKind form = FormKind::d02;
    std::vector<Line> lines{};
    bool on_file = false;  ///< accepted: the facts have them already
    std::optional<std::int64_t> region{};
};

/// Of lists of workers; of others nothing. Between the last days of the month before and of the
/// month; with lines that are not on file yet as if they were accepted: whoever has no number yet
/// counts, without a row.
Differences differences(db::Database& database, const Ground& ground, EmployerId employer,
                        Month month, const Declared& declared = {});

}  // namespace ansinh::declaration
