#pragma once

/// The employers of a province: enough places for every worker on the day, and no more.

#include "base/vnd.h"
#include "synth/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::synth {

enum class EmployerKind : std::uint8_t {
    public_service,
    state_enterprise,
    private_enterprise,
    foreign_enterprise,
    cooperative,
    household_business,
    administration,  ///< its officials are not insured against unemployment
};

struct Employer {
    EmployerId id;
    std::int64_t number = 0;  ///< 1, 2, 3 … in the province
    EmployerKind kind = EmployerKind::private_enterprise;
    std::string industry;  ///< section of VSIC 2018: "C"
    std::string name;
    std::size_t commune = 0;   ///< place in Plan::communes
    std::int64_t workers = 0;  ///< on the day
};

struct Employers {
    std::vector<Employer> all;
    /// Who is where: the n-th insured worker of the province on the day works for all[jobs[n]], the
    /// n-th other one for all[posts[n]]. Most work in their district.
    std::vector<std::uint32_t> jobs;
    std::vector<std::uint32_t> posts;
};

Employers employers_of(const Plan& plan);

/// What a job in an industry pays over the regional minimum, per thousand of it.
std::int64_t usual_wage_permille(const Employer& employer);

}  // namespace ansinh::synth
