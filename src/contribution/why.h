#pragma once

/// Why a person is due what they are: the facts that decided and the law's own trace.

#include "contribution/dues.h"
#include "law/trace.h"

namespace ansinh::contribution {

/// A contract that owes for the month.
struct WhyContract {
    EmployerId employer;
    Vnd wage;
    law::ContributorGroup group = law::ContributorGroup::employee;
    bool unemployment_insured = true;
    bool social = true;  ///< pays pension, sickness and unemployment here: it began first
    bool health = true;  ///< pays health insurance here: the highest wage
    std::vector<law::Step> steps;
    Problems problems{};  ///< why the law gives no figures, where it gives none
    Amounts amounts{};
};

/// What facts and law say today, whether it is posted or not; empty where nothing is owed.
std::vector<WhyContract> why(db::Database& database, const law::Law& law, PersonId person,
                             Month month);

}  // namespace ansinh::contribution
