#include "law/impl/maternity_rights.h"

#include <algorithm>

namespace ansinh::law {

Checked<MaternityLaw> maternity_law(InForce& in)
{
    MaternityLaw found{.rate = in.rate("maternity_rate")};
    if (!in.complete()) return std::unexpected(in.problems());
    found.average_months = in.count("maternity_average_months");
    found.counts_from_day = in.count("birth_month_counts_from_day");
    if (const auto row = in.row("maternity_month_days", {"working"}))
        found.working_days = row->count("days");
    if (const auto row = in.row("maternity_month_days", {"calendar"}))
        found.calendar_days = row->count("days");
    return in.checked(found);
}

int months_paid(const std::vector<PaidMonths>& paid, Month from, Month to)
{
    int months = 0;
    for (const auto& span : paid)
        months += std::max(0, std::min(span.to, to) - std::max(span.from, from) + 1);
    return months;
}

Month last_month_before(const MaternityFacts& facts, Date comes, const MaternityLaw& law)
{
    const Month own{comes};
    const bool late_enough = comes.day() >= static_cast<unsigned>(law.counts_from_day.value);
    return late_enough && months_paid(facts.contributions, own, own) > 0 ? own : own.plus(-1);
}

namespace {

bool is_open(QualifyingRoute route, const MaternityFacts& facts)
{
    switch (route) {
    case QualifyingRoute::ordinary: return true;
    case QualifyingRoute::rest_ordered: return facts.rest_ordered;
    case QualifyingRoute::infertility: return facts.infertility;
    }
    std::unreachable();
}

constexpr Name paid_name{"Số tháng đóng trong thời gian xét", "Months paid in the window"};

}  // namespace

void qualify(const MaternityFacts& facts, Date comes, InForce& in, const MaternityLaw& law,
             Trace& trace, Maternity& answer)
{
    const Month last = last_month_before(facts, comes, law);
    for (std::size_t i = 0; i < choices(QualifyingRoute{}).size(); ++i) {
        const auto route = static_cast<QualifyingRoute>(i);
        if (!is_open(route, facts)) continue;
        const auto row = in.find("maternity_qualifying", {key_of(route)});
        if (!row) continue;
        const auto least = row->count("months");
        const Month first = last.plus(1 - static_cast<int>(row->count("window").value));
        const int paid = months_paid(facts.contributions, first, last);
        const int altogether = months_paid(facts.contributions, Month{}, last);
        answer.window = {.from = first, .to = last, .paid = paid};
        const bool enough = paid >= least && altogether >= row->count("total");
        trace.step(paid_name, Count{paid, "months"}, least, row->count("window"),
                   law.counts_from_day, because(label_of(route)),
                   enough ? because({"đủ điều kiện", "enough"})
                          : because({"chưa đủ điều kiện", "not enough"}));
        if (!enough) continue;
        answer.route = route;
        return;
    }
    answer.entitled = false;
    answer.why_not = MaternityRefusal::not_qualified;
}

Exact average_wage(const MaternityFacts& facts, Month last, const MaternityLaw& law, Trace& trace)
{
    constexpr Name name{"Bình quân tiền lương", "Average wage"};
    if (facts.contributions.empty()) {
        const Vnd known = facts.average.value_or(Vnd{});
        trace.step(name, known, because({"đã cho", "as given"}));
        return known;
    }
    auto spans = facts.contributions;
    std::ranges::sort(spans, std::ranges::greater{}, &PaidMonths::from);
    Vnd sum{};
    int months = 0;
    for (const auto& span : spans) {
        const int wanted = static_cast<int>(law.average_months) - months;
        const int taken = std::clamp(std::min(span.to, last) - span.from + 1, 0, wanted);
        sum += span.wage * taken;
        months += taken;
    }
    if (months == 0) {
        // The first month of all: its own wage (59/2015/TT-BLĐTBXH art.12.1.b).
        sum = spans.back().wage;
        months = 1;
    }
    const Exact average = sum / months;
    trace.step(name, average, law.average_months, worked(sum, "÷", Count{months, "months"}));
    return average;
}

}  // namespace ansinh::law
