#pragma once

/// Numbers, money and dates as people read them, in both languages. Nothing else in the program
/// formats them; tests/formats.cases.csv holds the same rules for the web.

#include "base/date.h"
#include "base/decimal.h"
#include "base/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::format {

/// "1.193.467", "−3,31": grouped by thousands, as many decimals as the number has, U+2212 for
/// minus.
std::string number(Decimal number, Language language);

/// "93,73%": as many decimals as it was printed with, two at most.
std::string percent(Decimal percent, Language language);

/// A difference of two percentages, "+0,15 điểm %": never "%".
std::string points(Decimal points, Language language);

/// "1.913,039 tỷ đồng", "1,913.039 billion VND", "124.3 trillion VND"; below a billion every đồng.
/// English moves to trillion only where three decimals hold the amount exactly.
std::string money(Decimal dong, Language language);

/// "1.250.000 đồng": an amount that one person receives or pays.
std::string money_in_full(Decimal dong, Language language);

/// "111.276 người"; English has a word of its own for one.
struct CountWord {
    Bilingual many;
    std::string one;
};
std::string count(Decimal number, const CountWord& word, Language language);

/// What a change is a change of.
enum class Quantity : std::uint8_t { count, money, percentage };

/// "+1.733 (+1,58%)"; of a percentage in points.
std::string change(Decimal absolute, std::optional<Decimal> percent, Quantity quantity,
                   Language language);

/// "15/12/2023", "15 Dec 2023"
std::string date(Date date, Language language);

/// "ngày 15 tháng 12 năm 2023": a day below 10 and the months January and February take a leading
/// zero, as Decree 30/2020/NĐ-CP writes them.
std::string long_date(Date date, Language language);

/// "Quý IV/2023" for "2023-Q4"; also "2023", "2023-H1", "2023-9M" and "2023-09". Nothing for
/// another form.
std::optional<std::string> period(std::string_view code, Language language);

}  // namespace ansinh::format
