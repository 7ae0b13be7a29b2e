#pragma once

/// Pensions of a whole column of careers: the formulas of average_wage.h and pension.h without a
/// trace, the rules of the month read once.

#include "law/pension.h"

namespace ansinh::law {

/// One person whose spells follow those of the person before.
struct CareerRow {
    std::uint64_t spells_end = 0;  ///< where the spells of the next person begin
    Month born{};
    Sex sex = Sex::male;
};

/// What the pension is for plain age in the month; nothing for who is not entitled. The adjustment
/// for women of 2018–2021 is apart.
struct PensionRow {
    Vnd average{};
    Vnd monthly{};
    Vnd lump{};
    bool entitled = false;

    bool operator==(const PensionRow&) const = default;
};

/// The rules of everyone who retires for plain age in one month.
class PensionColumnLaw {
public:
    static Checked<PensionColumnLaw> read(const Law& law, Month start);

    /// Rows in order; `first_spell` is where the spells of the first row begin. Every spell is
    /// covered by the coefficients, lies before the start, and says what it is counted by.
    void pensions(std::span<const CareerRow> rows, std::span<const Spell> spells,
                  std::uint64_t first_spell, std::span<PensionRow> out) const;
    PensionRow pension_of(const CareerRow& row, std::span<const Spell> spells) const;

private:
    struct OfSex {
        PensionLaw law{};
        std::vector<Rate> rates{};
        int age_required = 0;
    };

    Month start_{};
    std::array<OfSex, 2> of_sex_;
    AverageLaws averages_;
    RetirementAges ages_;
    int months_required_ = 0;
    int voluntary_months_required_ = 0;
};

}  // namespace ansinh::law
