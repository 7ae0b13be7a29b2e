#include "law/maternity.h"

#include "law/impl/maternity_events.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(MaternityEvent)
{
    static constexpr std::array<Choice, 10> all = {
        {{"birth", {"Lao động nữ sinh con", "A mother gives birth"}},
         {"father", {"Lao động nam có vợ sinh con", "A father whose wife gives birth"}},
         {"antenatal", {"Khám thai", "Antenatal visits"}},
         {"loss", {"Sảy thai, phá thai, thai chết", "Loss of a pregnancy"}},
         {"contraception", {"Biện pháp tránh thai", "Contraception"}},
         {"adoption", {"Nhận con nuôi", "Adoption"}},
         {"surrogate", {"Lao động nữ mang thai hộ", "Surrogate mother"}},
         {"commissioning", {"Lao động nữ nhờ mang thai hộ", "Commissioning mother"}},
         {"mother_died",
          {"Cha hoặc người nuôi dưỡng khi mẹ chết", "Father or carer after the mother's death"}},
         {"voluntary",
          {"Trợ cấp thai sản của BHXH tự nguyện", "Maternity grant of voluntary insurance"}}}};
    return all;
}

std::span<const Choice> choices(Delivery)
{
    static constexpr std::array<Choice, 3> all = {
        {{"ordinary", {"Sinh thường", "Ordinary"}},
         {"premature", {"Sinh dưới 32 tuần tuổi", "Before 32 weeks"}},
         {"surgery", {"Phải phẫu thuật", "By surgery"}}}};
    return all;
}

std::span<const Choice> choices(Contraception)
{
    static constexpr std::array<Choice, 2> all = {
        {{"coil", {"Đặt dụng cụ tránh thai trong tử cung", "Intrauterine device"}},
         {"sterilisation", {"Triệt sản", "Sterilisation"}}}};
    return all;
}

std::span<const Choice> choices(QualifyingRoute)
{
    static constexpr std::array<Choice, 3> all = {
        {{"ordinary", {"Điều kiện chung", "The ordinary condition"}},
         {"rest_ordered", {"Phải nghỉ dưỡng thai", "Rest was ordered in the pregnancy"}},
         {"infertility", {"Điều trị vô sinh", "Infertility treatment"}}}};
    return all;
}

std::span<const Choice> choices(MaternityRefusal)
{
    static constexpr std::array<Choice, 5> all = {
        {{"not_qualified", {"Chưa đủ thời gian đóng", "Too few contributions"}},
         {"leave_too_late", {"Bắt đầu nghỉ quá muộn", "The leave begins too late"}},
         {"child_too_old", {"Con đã quá tuổi", "The child is too old"}},
         {"too_many_visits", {"Quá số lần khám thai", "Too many visits"}},
         {"visit_too_long", {"Một lần khám quá số ngày", "A visit takes too many days"}}}};
    return all;
}

namespace {

void run(const MaternityFacts& facts, MaternityCase& one)
{
    switch (facts.event) {
    case MaternityEvent::birth: return birth(facts, one);
    case MaternityEvent::father: return father(facts, one);
    case MaternityEvent::antenatal: return antenatal(facts, one);
    case MaternityEvent::loss: return loss(facts, one);
    case MaternityEvent::contraception: return contraception(facts, one);
    case MaternityEvent::adoption: return adoption(facts, one);
    case MaternityEvent::surrogate: return surrogate(facts, one);
    case MaternityEvent::commissioning: return commissioning(facts, one);
    case MaternityEvent::mother_died: return mother_died(facts, one);
    case MaternityEvent::voluntary: return;  // has no leave: voluntary_grant()
    }
    std::unreachable();
}

/// 41/2024/QH15 art.94–95: so much for each child.
Checked<Maternity> voluntary_grant(const MaternityFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.born);
    const auto least = in.count("voluntary_maternity_months");
    if (!in.complete()) return std::unexpected(in.problems());
    const auto each = in.amount("voluntary_maternity_grant");
    Maternity answer{.entitled = facts.months_in_window >= least};
    trace.step({"Số tháng đóng trước khi sinh", "Months paid before the birth"},
               Count{facts.months_in_window, "months"}, least);
    if (!answer.entitled) {
        answer.why_not = MaternityRefusal::not_qualified;
        return in.checked(std::move(answer));
    }
    answer.grant = each.value * facts.children;
    answer.total = answer.grant;
    trace.step({"Trợ cấp", "Grant"}, answer.grant,
               worked(each, "×", Count{facts.children, "people"}));
    return in.checked(std::move(answer));
}

}  // namespace

Checked<Maternity> maternity(const MaternityFacts& facts, const Law& law, Trace& trace)
{
    if (facts.event == MaternityEvent::voluntary) return voluntary_grant(facts, law, trace);
    InForce in(law, facts.leave_from);
    const auto common = TRY(maternity_law(in));
    MaternityCase one{.in = in, .law = common, .trace = trace, .answer = {}};
    run(facts, one);
    auto& answer = one.answer;
    if (!in.complete()) return std::unexpected(in.problems());
    if (!one.problems.empty()) return std::unexpected(std::move(one.problems));
    if (!answer.entitled) {
        answer.allowance = answer.grant = Vnd{};
        answer.days_paid = 0;
        if (answer.why_not)
            trace.step({"Được hưởng", "Entitled"}, false, because(label_of(*answer.why_not)));
    }
    answer.total = answer.allowance + answer.grant;
    trace.step({"Cộng", "Total"}, answer.total, worked(answer.allowance, "+", answer.grant));
    return answer;
}

}  // namespace ansinh::law
