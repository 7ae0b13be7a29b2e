#include "report/calendar.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

// The days counted as left are the days that are worked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto calendar = report::Calendar::parse(std::string(data, data + size));
    if (!calendar) {
        if (calendar.error().empty()) std::abort();
        return 0;
    }
    const Date start{2024, 6, 28};
    const Date last{2024, 12, 31};
    int worked = 0;
    for (Date day = start.plus_days(1); day <= last; day = day.plus_days(1))
        worked += calendar->is_working_day(day) ? 1 : 0;
    if (calendar->left_after(start).working_days != worked) std::abort();
    if (calendar->left_after(last).working_days != 0) std::abort();
    return 0;
}
