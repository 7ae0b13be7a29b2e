#include "compliance/commitment.h"

#include <algorithm>
#include <array>

namespace ansinh::compliance {

namespace {

struct NamedState {
    std::string_view code;
    Bilingual word;
};

const std::array<NamedState, 4>& states()
{
    static const std::array<NamedState, 4> all = {{
        {"ahead", {"chưa đến hạn", "not due yet"}},
        {"kept", {"đúng hẹn", "kept"}},
        {"kept_late", {"đã nộp, trễ hẹn", "paid, late"}},
        {"broken", {"không thực hiện", "broken"}},
    }};
    return all;
}

/// What came in up to the evening of the day.
Vnd paid_until(std::span<const Payment> payments, Date day)
{
    Vnd sum;
    for (const auto& payment : payments)
        if (payment.on <= day) sum += payment.amount;
    return sum;
}

}  // namespace

std::string_view code(InstalmentState state)
{
    return states().at(static_cast<std::size_t>(state)).code;
}
const Bilingual& word(InstalmentState state)
{
    return states().at(static_cast<std::size_t>(state)).word;
}

std::vector<InstalmentStanding> standings(std::span<const Instalment> schedule,
                                          std::span<const Payment> payments, Date on)
{
    std::vector<InstalmentStanding> found;
    Vnd before;
    const auto now = paid_until(payments, on);
    for (const auto& one : schedule) {
        const auto whole = before + one.amount;
        InstalmentStanding standing{.instalment = one,
                                    .paid = std::clamp(now - before, Vnd{}, one.amount)};
        if (now >= whole)
            standing.state = paid_until(payments, std::min(one.due, on)) >= whole
                                 ? InstalmentState::kept
                                 : InstalmentState::kept_late;
        else if (on > one.due)
            standing.state = InstalmentState::broken;
        found.push_back(standing);
        before = whole;
    }
    return found;
}

}  // namespace ansinh::compliance
