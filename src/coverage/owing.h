#pragma once

/// Which contracts of a person owe for a month, and to which funds: the rules, without the rates.

#include "base/month.h"
#include "coverage/contracts.h"
#include "coverage/leave.h"
#include "law/contribution.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ansinh::coverage {

/// What decides the figures of the law that apply, as a small number.
struct ContractKind {
    law::ContributorGroup group = law::ContributorGroup::employee;
    std::int64_t region = 0;  ///< 1 to 4; 0 is not known
    bool unemployment_insured = true;

    constexpr std::size_t cell() const
    {
        return (static_cast<std::size_t>(group) * regions + static_cast<std::size_t>(region)) * 2 +
               (unemployment_insured ? 1 : 0);
    }
    static constexpr ContractKind of_cell(std::size_t cell)
    {
        return {.group = static_cast<law::ContributorGroup>(cell / 2 / regions),
                .region = static_cast<std::int64_t>(cell / 2 % regions),
                .unemployment_insured = cell % 2 != 0};
    }
    static constexpr std::size_t regions = 5;
    static constexpr std::size_t cells = 12 * regions * 2;

    bool operator==(const ContractKind&) const = default;
};

/// A contract that owes. Each employer pays for accidents; the rest is due once.
struct Owing {
    std::int64_t person = 0;
    EmployerId employer;
    Vnd wage;
    ContractKind kind;
    bool social = true;  ///< pension, sickness and unemployment: the contract that began first
    bool health = true;  ///< the contract with the highest wage

    bool operator==(const Owing&) const = default;
};

/// Whether it pays into the fund.
bool pays(const Owing& owing, law::Fund fund);

/// From so many working days without pay a month owes nothing; none in the law of earlier years.
std::optional<std::int64_t> unpaid_days_least(const law::Law& law, Month month);

/// Working days of a month: Monday to Friday. Public holidays are paid, and count.
class WorkingDays {
public:
    explicit WorkingDays(Month month);

    int all() const { return count_.back(); }
    /// Of the days in [from, to), as far as they lie in the month.
    int within(std::int32_t from, std::int32_t to) const;

private:
    std::int32_t first_;
    std::vector<int> count_;  ///< before the n-th day
};

/// Takes the contracts of people one after the other, in the order of ContractScan.
class OwingMonth {
public:
    /// `leaves` by person and employer, as leaves_between() gives them: their days are without pay.
    OwingMonth(Month month, std::optional<std::int64_t> unpaid_days_least,
               std::vector<Leave> leaves = {});

    /// The next row; what the people before it owe is added to `owing`.
    void add(const ContractRow& row, std::vector<Owing>& owing);
    /// After the last row.
    void finish(std::vector<Owing>& owing);

private:
    struct Contract {
        EmployerId employer;
        std::int32_t began = 0;  ///< the first of the spells that follow without a gap
        std::int32_t to = 0;
        int days = 0;  ///< paid working days of the month
        int most = 0;  ///< of the spell that has most of them, the last of equals
        Vnd wage;
        ContractKind kind;
    };
    bool owes(const Contract& contract) const;
    /// Paid working days of a spell.
    int paid_days(const ContractRow& row) const;

    WorkingDays working_days_;
    std::optional<std::int64_t> unpaid_days_least_;
    std::vector<Leave> leaves_;
    std::int64_t person_ = -1;
    std::vector<Contract> contracts_;
};

}  // namespace ansinh::coverage
