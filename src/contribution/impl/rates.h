#pragma once

/// The law of a month, once for each kind of contract, over columns of wages.

#include "contribution/amounts.h"
#include "coverage/owing.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace ansinh::contribution {

/// What one person is due at one employer for the month.
struct PersonDue {
    std::int64_t person = 0;
    EmployerId employer;
    Vnd base;  ///< the wage as counted for social insurance
    Amounts amounts{};

    bool operator==(const PersonDue&) const = default;
};

/// A contract that owes and whose dues the law or the facts leave open, with the code of why.
struct Unresolved {
    std::int64_t person = 0;
    EmployerId employer;
    std::string code;

    bool operator==(const Unresolved&) const = default;
};

/// Where the law has one, the contributor that a kind of contract stands for.
law::Contributor contributor(const coverage::ContractKind& kind);

/// Not for two threads at once: what a kind needs of the law is read at its first use.
class Rates {
public:
    Rates(const law::Law& law, Month month);

    Month month() const { return month_; }
    std::optional<std::int64_t> unpaid_days_least() const { return unpaid_days_least_; }

    struct Dues {
        std::vector<PersonDue> due;  ///< in the order of what owes
        std::vector<Unresolved> unresolved;
    };
    Dues dues(const std::vector<coverage::Owing>& owing);

private:
    struct Cell {
        law::ContributionLaw law;
        bool on_level = false;  ///< the law sets what counts as the wage
        std::string refused;    ///< code of the problem where the law has no figures
    };
    const Cell& cell(std::size_t cell);

    const law::Law& law_;
    Month month_;
    std::optional<std::int64_t> unpaid_days_least_;
    std::array<std::unique_ptr<Cell>, coverage::ContractKind::cells> cells_;
};

}  // namespace ansinh::contribution
