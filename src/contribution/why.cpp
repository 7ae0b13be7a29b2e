#include "contribution/why.h"

#include "contribution/impl/rates.h"

#include <algorithm>

namespace ansinh::contribution {

namespace {

WhyContract explained(const coverage::Owing& owing, const law::Law& law, Rates& rates)
{
    WhyContract told{.employer = owing.employer,
                     .wage = owing.wage,
                     .group = owing.kind.group,
                     .unemployment_insured = owing.kind.unemployment_insured,
                     .social = owing.social,
                     .health = owing.health,
                     .steps = {}};
    law::Trace trace;
    auto answer = law::contribution(
        {.month = rates.month(), .who = contributor(owing.kind), .wage = owing.wage}, law, trace);
    told.steps = trace.steps();
    if (!answer) told.problems = std::move(answer).error();
    const auto dues = rates.dues({owing});
    if (!dues.due.empty()) told.amounts = dues.due.front().amounts;
    return told;
}

}  // namespace

std::vector<WhyContract> why(db::Database& database, const law::Law& law, PersonId person,
                             Month month)
{
    Rates rates(law, month);
    std::vector<coverage::Owing> owing;
    coverage::OwingMonth contracts(month, rates.unpaid_days_least(),
                                   coverage::leaves_between(database, person.value(),
                                                            person.value(), month.first_day(),
                                                            month.plus(1).first_day()));
    coverage::ContractScan scan(database, person.value(), person.value(),
                                month.plus(1).first_day());
    for (coverage::ContractRow row; scan.next(row);) contracts.add(row, owing);
    contracts.finish(owing);
    std::vector<WhyContract> all;
    for (const auto& one : owing) all.push_back(explained(one, law, rates));
    return all;
}

}  // namespace ansinh::contribution
