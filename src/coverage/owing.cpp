#include "coverage/owing.h"

#include "law/contributor.h"
#include "law/in_force.h"

#include <algorithm>
#include <utility>

namespace ansinh::coverage {

bool pays(const Owing& owing, law::Fund fund)
{
    if (fund == law::Fund::accident) return true;
    return fund == law::Fund::health ? owing.health : owing.social;
}

std::optional<std::int64_t> unpaid_days_least(const law::Law& law, Month month)
{
    law::InForce in(law, month.first_day());
    if (!in.has("unpaid_days_least")) return {};
    return in.count("unpaid_days_least").value;
}

WorkingDays::WorkingDays(Month month) : first_{month.first_day().number()}, count_{0}
{
    for (auto day = month.first_day(); day <= month.last_day(); day = day.plus_days(1)) {
        const auto weekday = std::chrono::weekday{day.days()}.iso_encoding();
        count_.push_back(count_.back() + (weekday <= 5 ? 1 : 0));
    }
}

int WorkingDays::within(std::int32_t from, std::int32_t to) const
{
    const auto days = static_cast<std::int32_t>(count_.size()) - 1;
    const auto place = [&](std::int32_t day) {
        return static_cast<std::size_t>(std::clamp(std::max(day, first_) - first_, 0, days));
    };
    return from < to ? count_[place(to)] - count_[place(from)] : 0;
}

OwingMonth::OwingMonth(Month month, std::optional<std::int64_t> unpaid_days_least,
                       std::vector<Leave> leaves)
    : working_days_{month}, unpaid_days_least_{unpaid_days_least}, leaves_{std::move(leaves)}
{
}

int OwingMonth::paid_days(const ContractRow& row) const
{
    int days = working_days_.within(row.from, row.to);
    const auto place = [](const Leave& leave) {
        return std::pair{leave.person.value(), leave.employer.value()};
    };
    const auto of_this =
        std::ranges::equal_range(leaves_, std::pair{row.person, row.employer.value()}, {}, place);
    for (const auto& leave : of_this) {
        const auto to = leave.validity.to ? leave.validity.to->number() : open_end;
        days -= working_days_.within(std::max(row.from, leave.validity.from.number()),
                                     std::min(row.to, to));
    }
    return days;
}

void OwingMonth::add(const ContractRow& row, std::vector<Owing>& owing)
{
    if (row.person != person_) finish(owing);
    person_ = row.person;
    if (contracts_.empty() || contracts_.back().employer != row.employer)
        contracts_.push_back({.employer = row.employer, .began = row.from});
    auto& contract = contracts_.back();
    if (row.from > contract.to) contract.began = row.from;
    contract.to = std::max(contract.to, row.to);
    const int days = paid_days(row);
    contract.days += days;
    if (days == 0 || days < contract.most) return;
    contract.most = days;
    contract.wage = row.wage;
    contract.kind = {.group = law::contributor_group(row.position),
                     .region = row.region,
                     .unemployment_insured = row.unemployment_insured};
}

/// 58/2014/QH13 art.85.3, 41/2024/QH15 art.33.5: whoever is not in the employer's pay on so many
/// working days owes nothing for the month.
bool OwingMonth::owes(const Contract& contract) const
{
    if (contract.days == 0) return false;
    return !unpaid_days_least_ || working_days_.all() - contract.days < *unpaid_days_least_;
}

void OwingMonth::finish(std::vector<Owing>& owing)
{
    const auto start = owing.size();
    const Contract* first = nullptr;
    const Contract* highest = nullptr;
    for (const auto& contract : contracts_) {
        if (!owes(contract)) continue;
        if (first == nullptr || contract.began < first->began) first = &contract;
        if (highest == nullptr || contract.wage > highest->wage) highest = &contract;
        owing.push_back({.person = person_,
                         .employer = contract.employer,
                         .wage = contract.wage,
                         .kind = contract.kind});
    }
    // 58/2014/QH13 art.85.4, 38/2013/QH13 art.43: of several contracts the first; 25/2008/QH12
    // art.13: health insurance on the one with the highest wage; accidents on each.
    for (auto at = start; at < owing.size(); ++at) {
        owing[at].social = owing[at].employer == first->employer;
        owing[at].health = owing[at].employer == highest->employer;
    }
    contracts_.clear();
}

}  // namespace ansinh::coverage
