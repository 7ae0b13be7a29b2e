#pragma once

/// The events of maternity, each an article or two.

#include "law/impl/maternity_rights.h"

namespace ansinh::law {

/// One event being worked out.
struct MaternityCase {
    InForce& in;  ///< the law of the first day of leave
    const MaternityLaw& law;
    Trace& trace;
    Maternity answer{};
    Problems problems{};  ///< of what is read on other days

    void refuse(MaternityRefusal why)
    {
        answer.entitled = false;
        answer.why_not = why;
    }
};

void birth(const MaternityFacts& facts, MaternityCase& one);
void father(const MaternityFacts& facts, MaternityCase& one);
void antenatal(const MaternityFacts& facts, MaternityCase& one);
void loss(const MaternityFacts& facts, MaternityCase& one);
void contraception(const MaternityFacts& facts, MaternityCase& one);
void adoption(const MaternityFacts& facts, MaternityCase& one);
void surrogate(const MaternityFacts& facts, MaternityCase& one);
void commissioning(const MaternityFacts& facts, MaternityCase& one);
void mother_died(const MaternityFacts& facts, MaternityCase& one);

/// Which days a month of benefit is divided by.
enum class DaysCounted : std::uint8_t { working, calendar };

/// `days` over the month's days, on answer.average.
void pay_days(int days, DaysCounted counted, MaternityCase& one);
/// Whole months, odd days as thirtieths (58/2014/QH13 art.39.1.c), on answer.average.
void pay_leave(const DaySpan& span, MaternityCase& one);
/// So many base levels for each child, by the level of the month it comes.
void pay_grant(int children, Date comes, MaternityCase& one);
/// Months of leave for this birth: of the first or of a second child, and for each further one.
int birth_months(const MaternityFacts& facts, MaternityCase& one);

}  // namespace ansinh::law
