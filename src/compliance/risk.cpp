#include "compliance/risk.h"

#include "access/allowed.h"
#include "base/format.h"
#include "contribution/dues.h"
#include "contribution/settled.h"
#include "law/in_force.h"
#include "law/people.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace ansinh::compliance {

namespace {

Problem malformed(std::string_view key, Bilingual detail)
{
    return {.code = "risk/malformed",
            .detail = std::move(detail),
            .where = std::string(key),
            .remedy = {"Sửa data/risk.toml.", "Correct data/risk.toml."}};
}

/// Reads the file key by key and keeps every problem.
class WeightsReader {
public:
    explicit WeightsReader(const toml::table& table) : table_{table} {}

    std::int64_t number(std::string_view key)
    {
        seen_.emplace_back(key);
        const auto found = table_[key].value_exact<std::int64_t>();
        if (!found || *found < 0) complain(key);
        return found.value_or(0);
    }

    RiskWeights::Scale scale(std::string_view key)
    {
        seen_.emplace_back(key);
        RiskWeights::Scale levels;
        const auto* list = table_[key].as_array();
        for (std::size_t at = 0; list != nullptr && at < list->size(); ++at) {
            const auto* one = list->get(at)->as_table();
            const auto from = one ? (*one)["from"].value_exact<std::int64_t>() : std::nullopt;
            const auto points = one ? (*one)["points"].value_exact<std::int64_t>() : std::nullopt;
            const bool rises = levels.empty() || (from && *from > levels.back().from);
            if (!from || !points || !rises) {
                complain(key);
                return {};
            }
            levels.push_back({*from, *points});
        }
        if (levels.empty()) complain(key);
        return levels;
    }

    Problems problems()
    {
        for (const auto& [key, node] : table_)
            if (std::ranges::find(seen_, key.str()) == seen_.end())
                problems_.push_back(
                    malformed(key.str(), {"Khóa lạ trong tệp trọng số.", "The key is unknown."}));
        return std::move(problems_);
    }

private:
    void complain(std::string_view key)
    {
        problems_.push_back(
            malformed(key, {"Trọng số thiếu, sai kiểu hoặc không tăng dần.",
                            "The weight is missing, of another kind, or does not rise."}));
    }

    const toml::table& table_;
    std::vector<std::string> seen_;
    Problems problems_;
};

std::string told(std::int64_t number, Language language)
{
    return format::number(Decimal{number}, language);
}

/// Adds a reason where it gives points.
class Reasons {
public:
    void add(std::string_view code, std::int64_t points, const Bilingual& text,
             std::initializer_list<std::int64_t> numbers)
    {
        if (points == 0) return;
        found_.push_back(
            {.code = std::string(code),
             .points = points,
             .why = {said(text.vi, numbers, Language::vi), said(text.en, numbers, Language::en)}});
    }
    std::vector<RiskReason> found() && { return std::move(found_); }

private:
    static std::string said(std::string text, std::initializer_list<std::int64_t> numbers,
                            Language language)
    {
        for (const auto number : numbers) text.replace(text.find("{}"), 2, told(number, language));
        return text;
    }

    std::vector<RiskReason> found_;
};

std::map<EmployerId, contribution::EmployerDues> dues_of(db::Database& database, Month month)
{
    std::map<EmployerId, contribution::EmployerDues> found;
    for (const auto& one : contribution::all_employer_dues(database, month))
        found.emplace(one.employer, one);
    return found;
}

/// The facts of every unit, read once for all.
class Facts {
public:
    Facts(db::Database& database, const Ground& ground, const RiskWeights& weights, Date on)
        : ground_{ground}, on_{on}, regions_{registry::WageRegions::load(database)}
    {
        latest_ = Month{on};
        for (int back = 0; back < 3 && now_.empty(); ++back) {
            latest_ = Month{on}.plus(-back);
            now_ = dues_of(database, latest_);
        }
        before_ = dues_of(database, latest_.plus(-static_cast<int>(weights.headcount_months)));
        for (const auto& one : contribution::last_receipts(database, on))
            paid_.emplace(one.employer, one.on);
    }

    RiskFacts of(const contribution::UnitArrears& unit, const CaseFile* file) const
    {
        RiskFacts facts{.months = unit.months, .late = unit.late, .people = unit.people};
        if (const auto paid = paid_.find(unit.employer); paid != paid_.end())
            facts.months_without_payment = whole_months(paid->second, on_);
        if (const auto now = now_.find(unit.employer); now != now_.end())
            facts.people_now = now->second.people;
        if (const auto before = before_.find(unit.employer); before != before_.end())
            facts.people_before = before->second.people;
        if (file != nullptr)
            for (const auto& schedule : file->schedules)
                facts.broken_instalments += std::ranges::count(
                    schedule.instalments, InstalmentState::broken, &InstalmentStanding::state);
        facts.wages_percent = wages_percent(unit);
        return facts;
    }

private:
    std::int64_t wages_percent(const contribution::UnitArrears& unit) const
    {
        const auto dues = now_.find(unit.employer);
        if (dues == now_.end() || dues->second.people <= 0) return 0;
        const auto region = regions_.of(ground_.areas, unit.commune, latest_.first_day());
        if (!region) return 0;
        law::InForce in(ground_.law, latest_.first_day());
        const auto least = in.amount("minimum_wage", {registry::code(region->region)});
        if (!in.complete() || least.value <= Vnd{}) return 0;
        return dues->second.base.dong() * 100 / dues->second.people / least.value.dong();
    }

    const Ground& ground_;
    Date on_;
    Month latest_;
    registry::WageRegions regions_;
    std::map<EmployerId, contribution::EmployerDues> now_;
    std::map<EmployerId, contribution::EmployerDues> before_;
    std::map<EmployerId, Date> paid_;
};

}  // namespace

Checked<RiskWeights> RiskWeights::parse(std::string_view text)
{
    toml::table table;
    try {
        table = toml::parse(text);
    } catch (const toml::parse_error&) {
        return std::unexpected(
            Problems{malformed("", {"Tệp không phải TOML.", "The file is not TOML."})});
    }
    WeightsReader read(table);
    RiskWeights weights;
    weights.least_points = read.number("least_points");
    weights.months_late = read.scale("months_late");
    weights.amount_per_worker = read.scale("amount_per_worker");
    weights.no_payment_months = read.scale("no_payment_months");
    weights.broken_instalments = read.scale("broken_instalments");
    weights.headcount_fall = read.scale("headcount_fall");
    weights.headcount_months = read.number("headcount_months");
    weights.wage_floor_percent = read.number("wage_floor_percent");
    weights.wage_floor_points = read.number("wage_floor_points");
    weights.inspection_days = read.scale("inspection_days");
    if (auto problems = read.problems(); !problems.empty())
        return std::unexpected(std::move(problems));
    return weights;
}

std::int64_t RiskWeights::points(const Scale& scale, std::int64_t value)
{
    std::int64_t found = 0;
    for (const auto& level : scale)
        if (value >= level.from) found = level.points;
    return found;
}

std::vector<RiskReason> reasons(const RiskWeights& weights, const RiskFacts& facts)
{
    const auto points = RiskWeights::points;
    Reasons found;
    found.add("months_late", points(weights.months_late, facts.months),
              {"chậm đóng {} tháng", "late for {} months"}, {facts.months});
    const auto a_worker = facts.people > 0 ? facts.late.dong() / facts.people : 0;
    found.add("amount_per_worker", points(weights.amount_per_worker, a_worker),
              {"chậm đóng {} đồng mỗi lao động", "{} VND late for each worker"}, {a_worker});
    // Nothing on file at all is the most that can be said.
    const auto unpaid =
        facts.months_without_payment
            ? *facts.months_without_payment
            : (weights.no_payment_months.empty() ? 0 : weights.no_payment_months.back().from);
    found.add("no_payment", points(weights.no_payment_months, unpaid),
              facts.months_without_payment
                  ? Bilingual{"{} tháng không nộp khoản nào", "no payment for {} months"}
                  : Bilingual{"chưa nộp khoản nào", "nothing was ever paid"},
              facts.months_without_payment ? std::initializer_list<std::int64_t>{unpaid}
                                           : std::initializer_list<std::int64_t>{});
    found.add("broken_instalments", points(weights.broken_instalments, facts.broken_instalments),
              {"{} kỳ cam kết không thực hiện", "{} instalments broken"},
              {facts.broken_instalments});
    const auto fall = facts.people_before > facts.people_now
                          ? (facts.people_before - facts.people_now) * 100 / facts.people_before
                          : 0;
    found.add("headcount_fall", points(weights.headcount_fall, fall),
              {"lao động giảm {}% sau {} tháng (từ {} còn {})",
               "{}% fewer workers after {} months (from {} to {})"},
              {fall, weights.headcount_months, facts.people_before, facts.people_now});
    const bool at_floor =
        facts.wages_percent > 0 && facts.wages_percent <= weights.wage_floor_percent;
    found.add("wage_floor", at_floor ? weights.wage_floor_points : 0,
              {"tiền lương bình quân bằng {}% lương tối thiểu vùng",
               "average wage at {}% of the region's minimum wage"},
              {facts.wages_percent});
    return std::move(found).found();
}

Checked<std::vector<Candidate>> candidates(db::Database& database, const Ground& ground,
                                           const RiskWeights& weights, const access::Actor& actor,
                                           const CandidateQuestion& question)
{
    const auto files =
        TRY(case_files(database, ground, actor, {.area = question.area, .on = question.on}));
    std::map<EmployerId, const CaseFile*> open;
    for (const auto& file : files) open[file.employer.id] = &file;
    const Facts facts(database, ground, weights, question.on);
    std::vector<Candidate> found;
    for (auto& unit : TRY(contribution::arrears(database, ground.law, ground.areas, actor,
                                                {.on = question.on, .area = question.area}))) {
        const auto file = open.find(unit.employer);
        const auto* own = file == open.end() ? nullptr : file->second;
        // Whoever is being inspected is no surprise any more.
        if (own != nullptr && own->one.held(StepKind::inspection_decision) != nullptr) continue;
        Candidate one{.reasons = reasons(weights, facts.of(unit, own)),
                      .inspection_days = std::max<std::int64_t>(
                          1, RiskWeights::points(weights.inspection_days, unit.people)),
                      .case_number = own == nullptr ? "" : own->one.number};
        for (const auto& reason : one.reasons) one.points += reason.points;
        if (one.points < weights.least_points) continue;
        one.unit = std::move(unit);
        found.push_back(std::move(one));
    }
    std::ranges::sort(found, [](const Candidate& a, const Candidate& b) {
        return std::tuple(-a.protected_per_day_tenths(), -a.points, a.unit.unit_code) <
               std::tuple(-b.protected_per_day_tenths(), -b.points, b.unit.unit_code);
    });
    return found;
}

}  // namespace ansinh::compliance
