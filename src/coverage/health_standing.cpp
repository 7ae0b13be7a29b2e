#include "coverage/health_standing.h"

#include "law/in_force.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace ansinh::coverage {

namespace {

using law::HealthGroup;
using law::InForce;

constexpr std::array<std::string_view, 6> codes = {"membership", "employment", "birth",
                                                   "household",  "list",       "zone"};
constexpr std::int64_t category_subsidised = 4;

/// Where a card of the group bears the code of another.
HealthGroup coded_as(HealthGroup group)
{
    using enum HealthGroup;
    if (group == near_poor_left_poverty || group == near_poor_poor_district) return near_poor;
    // The card of before the leave is kept [unconfirmed].
    if (group == maternity_leave) return employee;
    return group;
}

/// A level as it compares: what the fund pays, whether limits apply, what is out of scope.
using Level = std::tuple<Rate, bool, bool>;
std::optional<Level> level(InForce& in, std::int64_t digit)
{
    const auto row = in.find("health_benefit_level", {digit});
    if (!row) return {};
    return Level{row->rate("rate"), !row->flag("ratio_limits").value,
                 row->flag("outside_scope").value};
}

std::vector<std::string> cites_of(const law::Known<std::string_view>& known)
{
    const auto& origin = known.origin;
    if (!origin.row->basis.cites.empty()) return origin.row->basis.cites;
    return origin.period->basis.cites;
}

std::optional<RankedGroup> ranked(InForce& in, const Qualification& by)
{
    const auto row = in.find("health_group", {law::key_of(by.group), in.day()});
    if (!row) return {};
    const auto payer = row->text("payer");
    RankedGroup group{.by = by,
                      .category = row->count("category"),
                      .payer = std::string(payer.value),
                      .cites = cites_of(payer),
                      .status = payer.origin.row->basis.cites.empty()
                                    ? payer.origin.period->basis.status
                                    : payer.origin.row->basis.status};
    const auto card = card_code(in.law(), by.group, by.object_code, in.day());
    group.object_code = card.code;
    group.digit = card.digit;
    if (const auto support = in.find("health_central_subsidy", {law::key_of(by.group), in.day()}))
        group.subsidy = support->rate("rate");
    return group;
}

bool comes_before(const law::Law& law, const RankedGroup& a, const RankedGroup& b, Date on)
{
    if (a.category != b.category) return a.category < b.category;
    // 146/2018/NĐ-CP art.8.2: of several subsidised groups the highest support.
    if (a.category == category_subsidised && a.subsidy != b.subsidy) return a.subsidy > b.subsidy;
    if (a.digit != b.digit) return is_better_level(law, a.digit, b.digit, on);
    return std::tuple(a.by.group, a.by.validity.from) < std::tuple(b.by.group, b.by.validity.from);
}

Bilingual why_after(const RankedGroup& group, const RankedGroup* before)
{
    if (before == nullptr)
        return {"nhóm đứng đầu theo thứ tự Điều 12", "the first group in the order of art. 12"};
    if (before->by.group == group.by.group)
        return {"cùng nhóm, căn cứ khác: chỉ tính một lần",
                "the same group by another ground: counts once"};
    if (before->category != group.category)
        return {"đứng sau theo thứ tự Điều 12", "comes later in the order of art. 12"};
    if (before->subsidy != group.subsidy && group.category == category_subsidised)
        return {"cùng nhóm Điều 12, mức hỗ trợ thấp hơn",
                "the same group of art. 12, with less support"};
    if (before->digit != group.digit)
        return {"cùng nhóm Điều 12, mức hưởng thấp hơn",
                "the same group of art. 12, with a lower level"};
    return {"cùng nhóm Điều 12, đứng sau trong luật",
            "the same group of art. 12, later in the law's order"};
}

}  // namespace

std::string_view code(Ground ground) { return codes.at(static_cast<std::size_t>(ground)); }

const Bilingual& word(Ground ground)
{
    static const std::array<Bilingual, 6> words = {
        Bilingual{"đang tham gia", "takes part"},
        Bilingual{"đang làm việc", "works"},
        Bilingual{"tuổi", "age"},
        Bilingual{"mức sống của hộ", "living standard of the household"},
        Bilingual{"danh sách được duyệt", "an approved list"},
        Bilingual{"địa bàn cư trú", "the commune of residence"}};
    return words.at(static_cast<std::size_t>(ground));
}

bool is_better_level(const law::Law& law, std::int64_t a, std::int64_t b, Date on)
{
    InForce in(law, on);
    const auto of_a = level(in, a);
    const auto of_b = level(in, b);
    if (!of_a || !of_b) return of_a.has_value() && !of_b.has_value();
    return *of_a > *of_b;
}

CardCode card_code(const law::Law& law, HealthGroup group, std::string_view object_code, Date on)
{
    InForce in(law, on);
    const auto key = law::key_of(coded_as(group));
    std::vector<CardCode> latest;  // of each code what is in force
    for (const auto& row : in.rows("health_card_code")) {
        if (row.text("group").value != key || row.date("since").value > on) continue;
        const CardCode found{std::string(row.text("code").value), row.count("digit")};
        const auto same = std::ranges::find(latest, found.code, &CardCode::code);
        if (same == latest.end())
            latest.push_back(found);
        else
            *same = found;  // rows of one code rise by day
    }
    if (!object_code.empty()) {
        const auto named = std::ranges::find(latest, object_code, &CardCode::code);
        if (named != latest.end()) return *named;
    }
    CardCode least;
    for (const auto& one : latest)
        if (least.code.empty() || is_better_level(law, least.digit, one.digit, on)) least = one;
    return least;
}

Checked<HealthStanding> health_standing(const std::vector<Qualification>& qualifications,
                                        const law::Law& law, Date on)
{
    InForce in(law, on);
    HealthStanding standing;
    for (const auto& by : qualifications)
        if (by.validity.contains(on))
            if (auto group = ranked(in, by)) standing.groups.push_back(*std::move(group));
    if (!in.complete()) return std::unexpected(in.problems());
    auto& groups = standing.groups;
    std::ranges::stable_sort(groups, [&](const RankedGroup& a, const RankedGroup& b) {
        return comes_before(law, a, b, on);
    });
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i].why = why_after(groups[i], i == 0 ? nullptr : &groups.front());
        if (groups[i].digit != 0 &&
            (standing.digit == 0 || is_better_level(law, groups[i].digit, standing.digit, on)))
            standing.digit = groups[i].digit;
    }
    return standing;
}

}  // namespace ansinh::coverage
