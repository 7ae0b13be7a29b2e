#include "compliance/impl/recovery.h"

#include <ranges>

namespace ansinh::compliance {

bool is_of(const Case& one, const Settled& row)
{
    const auto* closing = one.held(StepKind::closing);
    if (closing != nullptr && row.on > closing->told.on) return false;
    const bool is_since =
        row.on > one.opened || (row.on == one.opened && row.recorded.value() > one.id.value());
    return is_since && row.month <= one.arrears.last_month &&
           (!row.paid_back_by || *row.paid_back_by < one.opened);
}

const Case* recovered_by(std::span<const Case> cases, const Settled& row)
{
    const Case* last = nullptr;
    for (const auto& one : cases)
        if (is_of(one, row) && (last == nullptr || one.opened >= last->opened)) last = &one;
    return last;
}

CasesByEmployer by_employer(std::vector<Case> cases)
{
    CasesByEmployer found;
    for (auto& one : cases) found[one.employer].push_back(std::move(one));
    return found;
}

Checked<void> with_receipts(db::Database& database, const law::Law& law,
                            const CasesByEmployer& cases, const EachEmployer& each)
{
    constexpr std::size_t at_once = 500;
    const auto keys = std::views::keys(cases);
    const std::vector<EmployerId> employers(keys.begin(), keys.end());
    std::span<const EmployerId> rest(employers);
    while (!rest.empty()) {
        const auto part = rest.first(std::min(at_once, rest.size()));
        const auto rows = TRY(contribution::settled(database, law, part));
        for (const auto employer : part)
            TRY_VOID(each(cases.at(employer),
                          std::ranges::equal_range(rows, employer, {}, &Settled::employer)));
        rest = rest.subspan(part.size());
    }
    return {};
}

}  // namespace ansinh::compliance
