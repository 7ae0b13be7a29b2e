#include "base/format.h"
#include "figures/impl/desk.h"

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// Year-end figures are announced as estimates in the last days of the year.
constexpr int days_ahead_max = 15;

}  // namespace

void check_dates(Desk& desk)
{
    std::vector<const Statement*> late;
    for (const auto* statement : desk.statements()) {
        if (!statement->published) continue;
        if (desk.as_of() > statement->published->plus_days(days_ahead_max))
            late.push_back(statement);
        else
            desk.hold();
    }
    if (late.empty()) return;
    const auto dates = [&](Language language) {
        return std::pair{format::date(desk.as_of(), language),
                         format::date(*late.front()->published, language)};
    };
    const auto [as_of_vi, published_vi] = dates(Language::vi);
    const auto [as_of_en, published_en] = dates(Language::en);
    desk.ask(
        {.code = "figure/dates",
         .title = {"Ngày số liệu sau ngày công bố?", "As of a day after publication?"},
         .reason = {fmt::format("Số liệu chốt {} nhưng công bố {}.", as_of_vi, published_vi),
                    fmt::format("Figures as of {} were published on {}.", as_of_en, published_en)},
         .suggestion = {"Kiểm tra ngày chốt số liệu.", "Check the as-of day."}},
        late);
}

}  // namespace ansinh::figures
