#pragma once

/// Direct payment to the patient (25/2008/QH12 art.31, 146/2018/NĐ-CP art.30,
/// 188/2025/NĐ-CP art.57).

#include "law/benefit_level.h"

namespace ansinh::law {

/// Where the care was given, or how it came to be paid by the patient.
enum class DirectPaymentPlace : std::uint8_t { district, province, central, without_papers };
std::span<const Choice> choices(DirectPaymentPlace);

struct ReimbursementFacts {
    Date on{};  ///< the day of the visit
    std::optional<Date> discharged_on;
    Care care = Care::outpatient;
    DirectPaymentPlace facility = DirectPaymentPlace::district;
    Card card{};
    Vnd in_scope{};
    bool emergency = false;

    /// Outpatients by the day of the visit, inpatients by the day of discharge.
    Date day() const { return care == Care::inpatient ? discharged_on.value_or(on) : on; }
};

struct Reimbursement {
    Rate level{};
    Vnd payable{};           ///< cost in scope × level
    std::optional<Vnd> cap;  ///< none in an emergency
    Vnd paid{};
};

/// Refuses a kind of care that the table of caps does not have for that facility.
Checked<Reimbursement> reimbursement(const ReimbursementFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
