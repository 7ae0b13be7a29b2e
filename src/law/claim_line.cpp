#include "law/claim_line.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(Donor)
{
    static constexpr std::array<Choice, 2> all = {
        {{"named", {"Hỗ trợ đích danh người bệnh", "Named: for this patient"}},
         {"general", {"Chương trình hỗ trợ chung", "General: a programme"}}}};
    return all;
}

namespace {

constexpr std::int64_t hundredths = 100;
constexpr Because to_hundredths =
    because({"làm tròn đến hai số lẻ, nửa thì lên", "to two decimals, halves up"});

Exact to_hundredth(const Exact& amount)
{
    return {(amount * hundredths).rounded(Rounding::half_up).dong(), hundredths};
}

/// What insurance counts before its rate: the lower price, less what a programme takes off.
Exact counted_of(const ClaimLineFacts& facts)
{
    const Vnd price = std::min(facts.insured_price.value_or(facts.price), facts.price);
    Exact counted = price * facts.quantity * facts.service_rate;
    if (facts.donor_kind == Donor::general) counted = counted - facts.donor;
    return std::max(counted, Exact{});
}

ClaimLine split(const ClaimLineFacts& facts, const Exact& counted)
{
    ClaimLine line{.donor = facts.donor};
    line.charged = to_hundredth(facts.price * facts.quantity * facts.service_rate);
    line.in_scope = to_hundredth(counted * facts.scope_rate);
    line.fund = to_hundredth(line.in_scope * facts.level);
    line.copay = line.in_scope - line.fund;
    line.patient = line.charged - line.in_scope;
    if (facts.donor_kind == Donor::general) line.patient = line.patient - facts.donor;
    return line;
}

/// A named donor pays first for the patient, then the co-payment, then for the fund.
void relieve(ClaimLine& line)
{
    Exact left = line.donor;
    for (auto* part : {&line.patient, &line.copay, &line.fund}) {
        const Exact paid = std::min(*part, left);
        *part = *part - paid;
        left = left - paid;
    }
}

}  // namespace

Checked<ClaimLine> claim_line(const ClaimLineFacts& facts, const Law&, Trace& trace)
{
    const Exact counted = counted_of(facts);
    ClaimLine line = split(facts, counted);
    if (line.patient < Exact{} || Exact{facts.donor} > line.charged)
        return std::unexpected(
            Problems{{.code = "calc/above",
                      .detail = {"Nguồn khác không thể trả quá số tiền của dòng.",
                                 "Others cannot pay more than the line."},
                      .where = "/donor",
                      .remedy = {"Giảm số tiền nguồn khác.", "Lower what others pay."}}});
    trace.step({"Thành tiền bệnh viện", "Charged"}, line.charged,
               worked(facts.quantity, "×", facts.price, "×", facts.service_rate), to_hundredths,
               cite("4750/QĐ-BYT"));
    trace.step({"Được tính theo giá bảo hiểm", "Counted at the insured price"}, counted,
               facts.donor_kind == Donor::general
                   ? because({"giá bảo hiểm không quá giá bệnh viện, trừ hỗ trợ chung",
                              "the insured price, at most the facility's, less the programme"})
                   : because({"giá bảo hiểm không quá giá bệnh viện",
                              "the insured price, at most the facility's"}));
    trace.step({"Thành tiền bảo hiểm", "In scope"}, line.in_scope,
               worked(counted, "×", facts.scope_rate), to_hundredths, cite("4750/QĐ-BYT"));
    trace.step({"Quỹ trả trước nguồn khác", "The fund, before others"}, line.fund,
               worked(line.in_scope, "×", facts.level), to_hundredths);
    if (facts.donor_kind == Donor::named) relieve(line);
    trace.step({"Nguồn khác", "Others"}, line.donor, because(label_of(facts.donor_kind)));
    trace.step({"Quỹ trả", "The fund pays"}, line.fund);
    trace.step({"Cùng chi trả", "Co-payment"}, line.copay);
    trace.step({"Người bệnh tự trả", "The patient pays"}, line.patient);
    return line;
}

}  // namespace ansinh::law
