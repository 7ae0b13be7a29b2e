#include "law/transport.h"

#include <array>

namespace ansinh::law {

std::span<const Choice> choices(Vehicle)
{
    static constexpr std::array<Choice, 2> all = {
        {{"facility", {"Xe của cơ sở khám chữa bệnh", "The facility's vehicle"}},
         {"other", {"Phương tiện khác", "Another vehicle"}}}};
    return all;
}

Checked<Transport> transport(const TransportFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    Transport answer;
    const auto paid_for = in.find("transport_group", {key_of(facts.group)});
    answer.entitled = paid_for.has_value();
    if (!answer.entitled) {
        trace.step({"Được trả chi phí vận chuyển", "Transport is paid"}, false,
                   because({"nhóm này không thuộc diện được trả", "not for this group"}),
                   cite("146/2018/NĐ-CP art.26"));
        return in.checked(answer);
    }
    const auto a_km = in.rate("transport_litres_per_km");
    const auto row = in.row("transport_ways", {key_of(facts.vehicle)});
    if (!in.complete()) return std::unexpected(in.problems());
    const auto ways = row->count("ways");
    answer.litres = a_km.value * facts.km * ways.value;
    answer.paid = facts.petrol.share(answer.litres, Rounding::half_up);
    trace.step({"Được thanh toán", "Paid"}, answer.paid,
               worked(facts.km, "×", ways, "×", a_km, "×", facts.petrol), Rounding::half_up,
               because({"lít xăng mỗi ki-lô-mét theo giá trong ngày",
                        "litres of petrol a kilometre at the price of the day"}));
    return answer;
}

}  // namespace ansinh::law
