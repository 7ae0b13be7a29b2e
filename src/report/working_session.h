#pragma once

/// The working-session report of an area as of a day: what a director stands up with. A pure
/// function of what is on file; each number says whether it was stated, derived or implied.

#include "base/result.h"
#include "closing/change.h"
#include "db/database.h"
#include "figures/checks.h"
#include "registry/area.h"
#include "report/calendar.h"
#include "report/context.h"
#include "report/figure.h"
#include "report/series.h"
#include "report/session_store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::report {

enum class ChangeBase : std::uint8_t {
    same_period_last_year,
    previous_month,
    previous_year,
    other,
};
std::string_view code(ChangeBase base);

struct Change {
    ChangeBase base = ChangeBase::other;
    Bilingual base_text{};  ///< "cùng kỳ năm trước", "2015"
    Figure absolute{};
    std::optional<Figure> percent{};
    std::optional<Figure> previous{};
};

struct Share {
    Figure percent{};
    IndicatorRef of{};
    std::optional<Figure> denominator{};
};

struct Rank {
    int position = 0;
    int of = 0;         ///< provinces on the map that day, or districts or communes of a province
    int reporting = 0;  ///< those with a figure, this one included
    Measure measure = Measure::plan_percent;
    registry::AreaLevel level = registry::AreaLevel::province;  ///< of what is ranked
};

struct ReportRow {
    IndicatorRef indicator{};
    Bilingual short_name{};
    figures::Better better = figures::Better::neither;
    std::string part_of{};  ///< code of the row it is a part of; may be empty
    Date as_of{};           ///< of its statement: the report's day, or the latest before it
    std::optional<Figure> actual{};
    std::optional<Figure> plan{};
    std::optional<Figure> plan_percent{};
    std::optional<Change> change{};
    std::vector<Change> other_changes{};  ///< on other bases: last month, the end of last year
    std::optional<Share> share{};
    std::optional<Figure> gap{};
    std::optional<Figure> per_working_day{};
    std::optional<Rank> rank{};
    std::vector<std::string> questions{};  ///< ids
};

struct TargetComparison {
    figures::Target target{};
    Figure actual{};
    Figure difference{};  ///< actual minus target
    bool met = false;
    bool later_year = false;
};

/// A question with its answer and the statements it is about.
struct AskedQuestion {
    figures::Question question{};
    std::optional<figures::Answer> answer{};
    std::vector<figures::Statement> statements{};
};

struct WorkingSession {
    registry::AreaId area{};
    Date as_of{};
    std::optional<closing::Close> closed{};  ///< the close that the counts are of
    std::vector<Bilingual> headline{};       ///< most important first
    YearLeft calendar{};
    std::vector<ReportRow> rows{};
    std::vector<TargetComparison> targets{};
    std::vector<Series> series{};
    std::vector<AskedQuestion> questions{};
    std::vector<Note> context{};
    std::vector<Task> tasks{};  ///< of earlier sessions first
    std::vector<figures::Source> sources{};
    std::vector<IndicatorRef> missing{};
};

/// What the records said on an earlier day of what they say now.
struct Earlier {
    std::string indicator{};
    closing::Change change{};
};

/// What is on file about one area on one day, and what it is compared with.
struct Material {
    std::optional<closing::Close> closed{};  ///< where the statements were counted at a close
    std::string sample{};  ///< "1/10": the people on file are made, and so many; empty: all
    std::vector<Earlier> earlier{};                ///< the same period of last year first
    std::vector<figures::Statement> statements{};  ///< current ones of the area, to the day
    std::vector<figures::Statement> others{};      ///< of other areas of its level: ranks
    std::vector<figures::Denominator> denominators{};
    std::vector<figures::Target> targets{};  ///< current ones of the area and of the nation
    std::vector<figures::Question> questions{};
    std::vector<figures::Answer> answers{};
    std::vector<Note> notes{};
    std::vector<Task> tasks{};
    std::vector<figures::Source> sources{};
};

/// The day from which a report takes figures: it shows those of its own year, and in the first
/// weeks the close of the year before.
Date first_day_shown(Date as_of);

WorkingSession build_working_session(const Context& context, const Material& material,
                                     registry::AreaId area, Date as_of);

/// Where the counts of a report come from.
enum class Origin : std::uint8_t {
    statements,  ///< what sources stated
    records,     ///< what the records gave when the day was closed
};

/// Reads what is needed and builds. `area` is a code or a name. Refuses area/unknown; from the
/// records also closing/not-closed.
Result<WorkingSession> working_session(db::Database& database, const Context& context,
                                       std::string_view area, Date as_of,
                                       Origin origin = Origin::statements);

}  // namespace ansinh::report
