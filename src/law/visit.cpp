#include "law/visit.h"

#include "law/exemption.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(Route)
{
    static constexpr std::array<Choice, 3> all = {
        {{"on", {"Đúng tuyến, đúng thủ tục", "On route"}},
         {"off", {"Tự đi, không đúng tuyến", "Off route"}},
         {"emergency", {"Cấp cứu", "Emergency"}}}};
    return all;
}

std::span<const Choice> choices(LevelRule)
{
    static constexpr std::array<Choice, 5> all = {
        {{"route", {"Mức trên thẻ nhân tỷ lệ theo tuyến", "Card level times route"}},
         {"full_cost", {"Cấp ban đầu: toàn bộ chi phí", "Initial level: all of the cost"}},
         {"commune_station", {"Trạm y tế xã", "Commune station"}},
         {"small_visit", {"Chi phí thấp hơn mức quy định", "A visit of small cost"}},
         {"exemption", {"Miễn cùng chi trả sau năm năm", "Exemption after five years"}}}};
    return all;
}

namespace {

struct RouteTaken {
    Known<Rate> rate{};
    bool on_route = false;
    bool full_cost = false;
};

Problem needed(std::string_view where, Bilingual what)
{
    return {.code = "calc/required",
            .detail = std::move(what),
            .where = std::string{where},
            .remedy = {"Khai mục này.", "Give this field."}};
}

/// 3276/QĐ-BYT: the code says it all; some codes hold for one kind of care only.
Checked<RouteTaken> by_object(InForce& in, const VisitFacts& facts, Trace& trace)
{
    if (!facts.object)
        return std::unexpected(Problems{needed("/object", {"Cần mã đối tượng đến khám chữa bệnh.",
                                                           "The visit-object code is needed."})});
    auto row = in.find("visit_object", {*facts.object, "any", in.day()});
    if (!row) row = in.row("visit_object", {*facts.object, key_of(facts.care), in.day()});
    if (!row) return std::unexpected(in.problems());
    const auto name = in.row("visit_object_name", {*facts.object});
    if (!name) return std::unexpected(in.problems());
    const auto on_route = name->flag("on_route");
    trace.step({"Mã đối tượng đến khám", "Visit object"}, name->label(), on_route);
    return RouteTaken{row->rate("rate"), on_route, row->flag("full_cost")};
}

/// 25/2008/QH12 art.22.3–22.6: by level of hospital.
Checked<RouteTaken> by_level(InForce& in, const VisitFacts& facts)
{
    if (!facts.route)
        return std::unexpected(
            Problems{needed("/route", {"Cần biết đúng hay trái tuyến.", "The route is needed."})});
    if (*facts.route == Route::on) return RouteTaken{in.rate("health_on_route_rate"), true, false};
    if (*facts.route == Route::emergency)
        return RouteTaken{in.rate("health_emergency_route_rate"), true, false};
    if (!facts.level)
        return std::unexpected(Problems{needed(
            "/level", {"Cần tuyến của bệnh viện.", "The level of the hospital is needed."})});
    const InForce::Keys keys = {key_of(*facts.level), key_of(facts.care)};
    if (facts.hard_area)
        if (const auto row = in.find("hard_area_route_rate", keys))
            return RouteTaken{row->rate("rate"), false, false};
    const auto row = in.row("off_route_rate", keys);
    if (!row) return std::unexpected(in.problems());
    return RouteTaken{row->rate("rate"), false, false};
}

/// 25/2008/QH12 art.22.1: an on-route visit below a part of the base salary costs nothing.
bool is_small(InForce& in, const VisitFacts& facts, const RouteTaken& route, Trace& trace)
{
    if (!route.on_route) return false;
    const auto share = in.rate("health_small_visit_share");
    const auto at_limit = in.flag("health_small_visit_at_limit");
    const auto base = base_level(in);
    const Exact limit = base.value * share.value;
    const bool small = facts.in_scope < limit || (at_limit && Exact{facts.in_scope} == limit);
    trace.step({"Chi phí thấp hơn mức quy định", "The cost is below the limit"}, small,
               worked(base, "×", share), at_limit);
    return small;
}

/// What the patient owes of the co-payment once five years are reached.
Vnd collected(InForce& in, const VisitFacts& facts, Vnd copay, Trace& trace)
{
    InForce start(in.law(), Month(in.day().year(), 1).first_day());
    const auto state = exemption_state(
        in, {{base_level(start), facts.copaid_before_change}, {base_level(in), facts.copaid}},
        trace);
    return std::min(copay, state.remaining);
}

struct Level {
    Rate rate{};
    LevelRule rule = LevelRule::route;
};

Level level_of(InForce& in, const VisitFacts& facts, const BenefitLevel& card,
               const RouteTaken& route, Trace& trace)
{
    if (route.full_cost) return {route.rate, LevelRule::full_cost};
    if (facts.commune_station) {
        const auto whole = in.rate("health_commune_station_level");
        trace.step(label_of(LevelRule::commune_station), whole);
        return {whole, LevelRule::commune_station};
    }
    if (is_small(in, facts, route, trace)) return {Rate::percent(100), LevelRule::small_visit};
    return {card.rate.value * route.rate.value, LevelRule::route};
}

Visit split(const VisitFacts& facts, const BenefitLevel& card, Level level, Trace& trace)
{
    Visit answer{.level = level.rate, .rule = level.rule};
    answer.fund = facts.in_scope.share(level.rate, Rounding::half_up);
    answer.copay = facts.in_scope - answer.fund;
    answer.out_of_scope = facts.total.value_or(facts.in_scope) - facts.in_scope;
    trace.step({"Quỹ trả trong phạm vi", "The fund pays, in scope"}, answer.fund,
               worked(facts.in_scope, "×", level.rate), Rounding::half_up);
    if (card.outside_scope && answer.out_of_scope != Vnd{}) {
        answer.fund += answer.out_of_scope;
        answer.out_of_scope = Vnd{};
        trace.step({"Quỹ trả cả ngoài phạm vi", "The fund pays out of scope too"}, answer.fund,
                   card.outside_scope);
    }
    trace.step({"Cùng chi trả", "Co-payment"}, answer.copay);
    return answer;
}

}  // namespace

Checked<Visit> visit(const VisitFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.day());
    const auto card = benefit_level(in, facts.card, trace);
    const auto route =
        TRY(in.has("visit_object") ? by_object(in, facts, trace) : by_level(in, facts));
    if (!in.complete()) return std::unexpected(in.problems());
    const auto level = level_of(in, facts, card, route, trace);
    trace.step({"Mức hưởng", "Benefit level"}, level.rate, card.rate, route.rate,
               because(label_of(level.rule)));
    auto answer = split(facts, card, level, trace);
    if (facts.five_years && route.on_route && answer.copay != Vnd{}) {
        const Vnd due = collected(in, facts, answer.copay, trace);
        if (due < answer.copay) {
            answer.fund += answer.copay - due;
            answer.copay = due;
            answer.rule = LevelRule::exemption;
            trace.step({"Cùng chi trả còn lại", "Co-payment that remains"}, due,
                       because(label_of(LevelRule::exemption)));
        }
    }
    answer.patient = answer.copay + answer.out_of_scope;
    return in.checked(answer);
}

}  // namespace ansinh::law
