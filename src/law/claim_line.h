#pragma once

/// One line of a claim: who pays what (130/QĐ-BYT and 4750/QĐ-BYT, formulas of the annex).

#include "law/people.h"
#include "law/trace.h"

#include <optional>

namespace ansinh::law {

/// A donor for this patient by name, or a programme taken off the top.
enum class Donor : std::uint8_t { named, general };
std::span<const Choice> choices(Donor);

struct ClaimLineFacts {
    Rate quantity{};
    Vnd price{};                       ///< of the facility
    std::optional<Vnd> insured_price;  ///< what insurance counts, where lower
    Rate service_rate = Rate{1, 1};    ///< TYLE_TT_DV
    Rate scope_rate = Rate{1, 1};      ///< TYLE_TT_BH
    Rate level{};                      ///< MUC_HUONG
    Vnd donor{};                       ///< T_NGUONKHAC
    Donor donor_kind = Donor::named;
};

/// Amounts to a hundredth of a đồng, as claims hold them.
struct ClaimLine {
    Exact charged{};   ///< THANH_TIEN_BV
    Exact in_scope{};  ///< THANH_TIEN_BH, what a programme takes off the top already gone
    Exact fund{};      ///< T_BHTT
    Exact copay{};     ///< T_BNCCT
    Exact patient{};   ///< T_BNTT
    Vnd donor{};
};

/// Refuses a donor who pays more than is charged. Always charged = fund + copay + patient + donor.
Checked<ClaimLine> claim_line(const ClaimLineFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
