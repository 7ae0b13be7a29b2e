#pragma once

/// Working days of public offices: what is needed "per working day to 31 December" is counted in
/// them.

#include "base/date.h"
#include "base/decimal.h"
#include "base/language.h"
#include "base/result.h"

#include <map>
#include <string_view>
#include <vector>

namespace ansinh::report {

struct Holiday {
    Date day{};
    Bilingual name{};

    bool operator==(const Holiday&) const = default;
};

/// What is left of a year after a day.
struct YearLeft {
    Decimal elapsed_percent{};  ///< of the days of the year, two decimals, the day itself included
    int working_days = 0;       ///< after the day, to 31 December
    std::vector<Holiday> holidays{};
};

/// Monday to Friday, but the days off and the Saturdays worked in their place. Never changed once
/// read.
class Calendar {
public:
    /// Reads data/holidays.csv: date, name_vi, name_en, kind (holiday, substitute, swapped_off,
    /// working_day). Refuses, with every line at once: date/malformed, calendar/unknown-kind.
    static Checked<Calendar> parse(std::string_view csv);

    bool is_working_day(Date day) const;
    YearLeft left_after(Date day) const;

private:
    std::map<Date, Bilingual> off_;
    std::map<Date, Bilingual> worked_;
};

}  // namespace ansinh::report
