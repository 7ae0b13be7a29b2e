#include "base/month.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh {

Result<Month> Month::parse(std::string_view text)
{
    const bool official = text.size() == 7 && text[2] == '/';
    const auto day =
        official ? Date::parse("01/" + std::string{text}) : Date::parse(std::string{text} + "-01");
    if (text.size() == 7 && day) return Month{*day};
    return fail({.code = "month/malformed",
                 .detail = {"Tháng không đúng dạng.", "The month is malformed."},
                 .remedy = {"Ghi 2025-07 hoặc 07/2025.", "Write 2025-07 or 07/2025."}});
}

std::string to_string(Month month)
{
    return fmt::format("{:04}-{:02}", month.year(), month.month());
}

Date plus_months(Date date, int months)
{
    const Month moved = Month{date}.plus(months);
    return moved.first_day().plus_days(
        static_cast<int>(std::min(date.day(), moved.last_day().day())) - 1);
}

int whole_months(Date from, Date to)
{
    const int months = Month{to} - Month{from};
    return to < plus_months(from, months) ? months - 1 : months;
}

}  // namespace ansinh
