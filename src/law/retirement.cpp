#include "law/retirement.h"

#include <algorithm>

namespace ansinh::law {

std::span<const Choice> choices(Work)
{
    static constexpr std::array<Choice, 6> all = {
        {{"normal", {"Điều kiện bình thường", "Normal conditions"}},
         {"hazardous",
          {"Nặng nhọc, độc hại hoặc vùng đặc biệt khó khăn", "Hazardous work or hard areas"}},
         {"coal", {"Khai thác than trong hầm lò", "Underground coal mining"}},
         {"hiv", {"Nhiễm HIV do tai nạn nghề nghiệp", "HIV from an occupational accident"}},
         {"armed_forces", {"Lực lượng vũ trang", "Armed forces"}},
         {"armed_forces_hazardous",
          {"Lực lượng vũ trang, nặng nhọc, độc hại", "Armed forces, hazardous work"}}}};
    return all;
}

std::span<const Choice> choices(PensionRoute)
{
    static constexpr std::array<Choice, 3> all = {
        {{"age", {"Bảo hiểm xã hội bắt buộc", "Compulsory insurance"}},
         {"commune_woman", {"Nữ cán bộ, người hoạt động ở xã", "Woman of commune staff"}},
         {"voluntary", {"Bảo hiểm xã hội tự nguyện", "Voluntary insurance"}}}};
    return all;
}

std::span<const Choice> choices(NoPension)
{
    static constexpr std::array<Choice, 2> all = {
        {{"too_young", {"Chưa đủ tuổi", "Under the age"}},
         {"too_few_months", {"Chưa đủ thời gian đóng", "Too little contribution time"}}}};
    return all;
}

Result<Birth> Birth::parse(std::string_view text)
{
    constexpr std::size_t year_digits = 4;
    if (text.size() == year_digits)
        if (const auto january = Month::parse(std::string{text} + "-01"))
            return Birth{.month = *january, .year_only = true};
    if (const auto month = Month::parse(text)) return Birth{.month = *month};
    if (const auto day = Date::parse(text)) return Birth{.month = Month{*day}};
    return fail({.code = "calc/malformed",
                 .detail = {"Ngày sinh ghi là năm, tháng hoặc ngày.",
                            "A birth is a year, a month or a day."},
                 .remedy = {"Viết như 1961, 1961-09 hoặc 1961-09-15.",
                            "Write 1961, 1961-09 or 1961-09-15."}});
}

std::string_view required_key(PensionRoute route, bool is_loss)
{
    return is_loss ? "loss" : key_of(route);
}

std::string_view ground_without_loss(InForce& in, const Claim& claim)
{
    const auto least = in.count("hard_work_months_required");
    const bool by_time = claim.work == Work::hazardous || claim.work == Work::coal ||
                         claim.work == Work::armed_forces_hazardous;
    if (!by_time || !claim.work_months || *claim.work_months >= least.value)
        return key_of(claim.work);
    return key_of(claim.work == Work::armed_forces_hazardous ? Work::armed_forces : Work::normal);
}

namespace {

/// Whether the loss of capacity opens a ground. The armed forces have one of their own.
bool is_open(std::string_view ground, const Claim& claim, bool enough_special)
{
    const bool armed =
        claim.work == Work::armed_forces || claim.work == Work::armed_forces_hazardous;
    if (ground == "loss_61_special") return enough_special;
    return armed == (ground == "armed_forces_loss");
}

}  // namespace

Checked<std::vector<Ground>> grounds(const Law& law, Date day, const Claim& claim)
{
    InForce in(law, day);
    const auto plain = ground_without_loss(in, claim);
    const auto least_special = in.count("hard_work_months_required");
    const bool enough_special = claim.special_months.value_or(0) >= least_special.value;
    std::vector<Ground> open;
    for (const auto& row : in.rows("retirement_ground")) {
        Ground ground{.id = row.text("ground"), .label = row.label()};
        if (row.has("loss_from")) ground.loss_from = row.rate("loss_from");
        if (!ground.is_loss()) {
            if (ground.id.value == plain) open.insert(open.begin(), std::move(ground));
        }
        else if (claim.capacity_loss && claim.route != PensionRoute::voluntary &&
                 Rate::percent(*claim.capacity_loss) >= ground.loss_from->value &&
                 is_open(ground.id, claim, enough_special))
            open.push_back(std::move(ground));
    }
    if (open.empty()) static_cast<void>(in.row("retirement_ground", {plain}));
    return in.checked(std::move(open));
}

std::optional<Known<std::int64_t>> kept_age(const Law& law, Month start, const Claim& claim,
                                            std::optional<int> voluntary_months)
{
    InForce in(law, start.first_day());
    if (claim.route != PensionRoute::voluntary || !claim.voluntary_since ||
        !in.has("kept_voluntary_age"))
        return {};
    const auto least = in.count("kept_voluntary_months");
    const auto before = in.date("kept_voluntary_before");
    const auto age = in.count("kept_voluntary_age", {key_of(claim.sex)});
    if (!in.complete() || voluntary_months.value_or(static_cast<int>(least.value)) < least.value ||
        claim.voluntary_since->first_day() >= before.value)
        return {};
    return age;
}

Checked<std::optional<AgeLimit>> age_limit(const Law& law, std::string_view ground, Date day)
{
    InForce in(law, day);
    const bool lowered = ground != key_of(Work::normal);
    if (!in.has("retirement_age") || (lowered && !in.has("retirement_age_lower_by")))
        return std::nullopt;
    AgeLimit limit{.from = Month{day}};
    const auto row = lowered ? in.row("retirement_age_lower_by", {ground}) : std::nullopt;
    const bool any_age = row && row->has("any_age") && row->flag("any_age").value;
    for (const auto sex : {Sex::male, Sex::female}) {
        const auto at = static_cast<std::size_t>(sex);
        const auto age = in.count("retirement_age", {key_of(sex)});
        limit.made_of.at(at).push_back({age.origin, to_shown(age)});
        if (any_age) continue;
        limit.months.at(at) = static_cast<int>(age.value);
        if (!row) continue;
        const auto by = row->count(key_of(sex));
        *limit.months.at(at) -= static_cast<int>(by.value);
        limit.made_of.at(at).push_back({by.origin, to_shown(by)});
    }
    return in.checked(std::optional{std::move(limit)});
}

Checked<RetirementAges> RetirementAges::read(const Law& law, std::string_view ground)
{
    std::vector<Date> changes;
    for (const auto* id : {"retirement_age", "retirement_age_lower_by"})
        for (const auto& period : law.find(id)->periods) changes.push_back(period.from);
    std::ranges::sort(changes);
    changes.erase(std::ranges::unique(changes).begin(), changes.end());
    RetirementAges ages;
    for (const auto change : changes)
        if (auto limit = TRY(age_limit(law, ground, change)))
            ages.limits_.push_back(*std::move(limit));
    for (const auto& period : law.find("birth_month_unknown")->periods) {
        InForce in(law, period.from);
        ages.assumed_.emplace_back(Month{period.from},
                                   static_cast<int>(in.count("birth_month_unknown").value));
    }
    return ages;
}

const AgeLimit* RetirementAges::in(Month month) const
{
    const auto after = std::ranges::upper_bound(limits_, month, {}, &AgeLimit::from);
    return after == limits_.begin() ? nullptr : &*std::prev(after);
}

std::optional<RetirementAges::Reached> RetirementAges::reached(Sex sex, const Birth& birth) const
{
    for (std::size_t i = 0; i < limits_.size(); ++i) {
        const auto& limit = limits_[i];
        const auto& months = limit.months[static_cast<std::size_t>(sex)];
        auto born = birth.month;
        if (birth.year_only)
            for (const auto& [from, month] : assumed_)
                if (from <= limit.from)
                    born = Month{birth.month.year(), static_cast<unsigned>(month)};
        const auto reached = months ? std::max(born.plus(*months), limit.from) : limit.from;
        if (i + 1 < limits_.size() && reached >= limits_[i + 1].from) continue;
        return Reached{.month = reached, .age = months.value_or(reached - born), .limit = limit};
    }
    return {};
}

namespace {

struct Candidate {
    Ground ground{};
    Month start{};
    std::optional<RetirementAges::Reached> reached{};
    Known<std::int64_t> required{};
    bool has_months = true;
};

/// The first month from `start` on whose law asks no more months than there are; where there is
/// none, the month whose law asks least.
Checked<void> find_months(const DateFacts& facts, const Law& law, Candidate& found)
{
    if (!facts.months) return {};
    const auto route = required_key(facts.claim.route, found.ground.is_loss());
    InForce at_start(law, found.start.first_day());
    found.required = at_start.count("pension_months_required", {route});
    TRY_VOID(at_start.checked(true));
    for (const auto& period : law.find("pension_months_required")->periods) {
        if (*facts.months >= found.required.value) break;
        InForce in(law, period.from);
        const auto required = in.count("pension_months_required", {route});
        if (!in.complete() || Month{period.from} <= found.start ||
            required.value >= found.required.value)
            continue;
        found.start = Month{period.from};
        found.required = required;
    }
    found.has_months = *facts.months >= found.required.value;
    return {};
}

Checked<Candidate> candidate(const DateFacts& facts, const Law& law, Ground ground)
{
    const auto ages = TRY(RetirementAges::read(law, ground.id.value));
    Candidate found{.ground = std::move(ground)};
    found.reached = ages.reached(facts.claim.sex, facts.born);
    // A law without any age is a gap of the law, told as such.
    if (!found.reached) {
        InForce in(law, facts.born.month.first_day());
        static_cast<void>(in.count("retirement_age", {key_of(facts.claim.sex)}));
        static_cast<void>(in.rows("retirement_age_lower_by"));
        TRY_VOID(in.checked(true));
    }
    check(found.reached.has_value(), "the last age of the law has no end");
    found.start = found.reached->month.plus(1);
    // 59/2015/TT-BLĐTBXH art.18.3: the month after the medical board's decision.
    if (found.ground.is_loss() && facts.loss_decided)
        found.start = std::max(found.start, Month{*facts.loss_decided}.plus(1));
    TRY_VOID(find_months(facts, law, found));
    return found;
}

std::optional<Month> kept_start(const DateFacts& facts, const Law& law, Trace& trace)
{
    const auto& periods = law.find("kept_voluntary_age")->periods;
    if (periods.empty()) return {};
    const Month since{periods.front().from};
    const auto voluntary = facts.voluntary_months ? facts.voluntary_months : facts.months;
    const auto age = kept_age(law, since, facts.claim, voluntary);
    if (!age) return {};
    const auto start = std::max(facts.born.month.plus(static_cast<int>(age->value)).plus(1), since);
    trace.step({"Hưởng từ tháng, giữ tuổi cũ", "Start, with the older age"}, start, *age);
    return start;
}

void explain(const Candidate& found, const DateFacts& facts, Trace& trace)
{
    const auto at = static_cast<std::size_t>(facts.claim.sex);
    trace.step({"Trường hợp", "Ground"}, found.ground.label, found.ground.id);
    trace.step({"Tháng đủ tuổi", "Month the age is reached"}, found.reached->month,
               found.reached->limit.made_of[at],
               worked(facts.born.month, "+", Count{found.reached->age, "months"}));
    if (found.ground.is_loss() && facts.loss_decided)
        trace.step({"Kết luận giám định", "Medical decision"}, *facts.loss_decided,
                   *found.ground.loss_from, cite("59/2015/TT-BLĐTBXH art.18.3"));
    if (facts.months && found.required.origin)
        trace.step({"Thời gian đóng", "Contribution time"}, Count{*facts.months, "months"},
                   found.required,
                   found.has_months ? because({"đủ thời gian đóng", "long enough"})
                                    : because({"chưa đủ thời gian đóng", "too short"}));
    trace.step({"Tháng có thể hưởng", "Earliest month"}, found.start,
               cite("135/2020/NĐ-CP art.3.2"));
}

void tell_missing(const DateFacts& facts, const Law& law, const Candidate& found, PensionDate& told)
{
    told.reason = NoPension::too_few_months;
    told.months_missing = static_cast<int>(found.required.value) - *facts.months;
    InForce in(law, found.start.first_day());
    if (in.has("pension_months_buyable"))
        told.may_buy_missing = *told.months_missing <= in.count("pension_months_buyable").value;
}

}  // namespace

Checked<PensionDate> pension_date(const DateFacts& facts, const Law& law, Trace& trace)
{
    // The grounds have been the same since 2016; those of the review day hold for the future.
    const auto review = law.chapter_of(*law.find("retirement_ground")).reviewed;
    const auto open = TRY(grounds(law, review, facts.claim));
    std::optional<Candidate> best;
    for (const auto& ground : open) {
        auto found = TRY(candidate(facts, law, ground));
        const bool better = !best || (found.has_months && !best->has_months) ||
                            (found.has_months == best->has_months && found.start < best->start);
        if (better) best = std::move(found);
    }
    check(best.has_value(), "grounds() gives at least one");
    explain(*best, facts, trace);
    PensionDate told{.ground = best->ground.label};
    if (best->required.origin) told.months_required = static_cast<int>(best->required.value);
    if (const auto kept = kept_start(facts, law, trace); kept && *kept < best->start) {
        best->start = *kept;
        best->has_months = true;
    }
    if (!best->has_months)
        tell_missing(facts, law, *best, told);
    else {
        told.start = best->start.first_day();
        told.age = best->start.plus(-1) - facts.born.month;
    }
    return told;
}

}  // namespace ansinh::law
