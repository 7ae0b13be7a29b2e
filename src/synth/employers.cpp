#include "synth/employers.h"

#include "base/check.h"
#include "synth/apportion.h"
#include "synth/random.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

struct Band {
    std::int64_t least;
    std::int64_t most;
};
constexpr std::array<Band, size_bands> bands = {
    {{1, 4}, {5, 9}, {10, 49}, {50, 199}, {200, 999}, {1000, 2000}}};

struct Industry {
    std::string_view code;  ///< section of VSIC 2018
    std::int64_t weight;
    std::string_view trade;  ///< "May mặc"
};

/// What units of a kind do. Weights are assumed.
constexpr std::array<Industry, 8> public_industries = {{{"P", 560, "Trường Tiểu học"},
                                                        {"P", 200, "Trường Trung học cơ sở"},
                                                        {"P", 60, "Trường Trung học phổ thông"},
                                                        {"P", 100, "Trường Mầm non"},
                                                        {"Q", 60, "Trung tâm Y tế"},
                                                        {"R", 10, "Trung tâm Văn hóa"},
                                                        {"A", 8, "Trạm Khuyến nông"},
                                                        {"O", 2, "Ban Quản lý dự án"}}};
constexpr std::array<Industry, 8> company_industries = {{{"C", 300, "Chế biến thủy sản"},
                                                         {"C", 180, "May mặc"},
                                                         {"C", 90, "Chế biến gỗ"},
                                                         {"G", 220, "Thương mại"},
                                                         {"F", 110, "Xây dựng"},
                                                         {"H", 50, "Vận tải"},
                                                         {"I", 30, "Nhà hàng"},
                                                         {"A", 20, "Nông nghiệp"}}};
constexpr std::array<std::string_view, 24> proper = {
    "Phú Lộc",   "Minh Phát",  "Thành Công",  "Hưng Thịnh", "Đại Phúc",  "Tân Tiến",
    "An Khang",  "Hoàng Long", "Việt Hưng",   "Đông Á",     "Nam Phong", "Thiên Phú",
    "Bình Minh", "Quang Vinh", "Trường Sơn",  "Kim Ngân",   "Hải Đăng",  "Phương Nam",
    "Tấn Phát",  "Gia Hưng",   "Thuận Thành", "Mỹ Hưng",    "Vạn Lợi",   "Ngọc Hân"};

const Industry& drawn(std::span<const Industry> industries, Draws& draws)
{
    std::int64_t sum = 0;
    for (const auto& industry : industries) sum += industry.weight;
    auto at = draws.below(sum);
    for (const auto& industry : industries)
        if ((at -= industry.weight) < 0) return industry;
    return industries.back();
}

std::string_view form_of(EmployerKind kind)
{
    switch (kind) {
    case EmployerKind::public_service: return "";
    case EmployerKind::state_enterprise: return "Công ty TNHH MTV";
    case EmployerKind::private_enterprise: return "Công ty TNHH";
    case EmployerKind::foreign_enterprise: return "Công ty TNHH (vốn nước ngoài)";
    case EmployerKind::cooperative: return "Hợp tác xã";
    case EmployerKind::household_business: return "Hộ kinh doanh";
    case EmployerKind::administration: return "Ủy ban nhân dân";
    }
    std::unreachable();
}

/// Adds employers of one kind with as many places as asked for.
class Founder {
public:
    Founder(const Plan& plan, Employers& employers) : plan_{plan}, employers_{employers}
    {
        std::int64_t sum = 0;
        for (const auto& commune : plan.communes)
            weights_.push_back(sum += commune.path.back().workers() + 1);
    }

    void found(EmployerKind kind, std::int64_t places)
    {
        while (places > 0) {
            const auto number = static_cast<std::int64_t>(employers_.all.size()) + 1;
            Draws draws(plan_.seed, static_cast<std::uint64_t>(number), Purpose::employer);
            const auto workers = std::min(places, workers_of(kind, draws));
            employers_.all.push_back(made(kind, number, workers, draws));
            places -= workers;
        }
    }

private:
    std::int64_t workers_of(EmployerKind kind, Draws& draws) const
    {
        if (kind == EmployerKind::public_service || kind == EmployerKind::administration)
            return draws.chance(60) ? draws.between(60, 240) : draws.between(8, 45);
        if (kind == EmployerKind::household_business) return draws.between(1, 6);
        if (kind == EmployerKind::foreign_enterprise) return draws.between(60, 1500);
        const auto& sizes = plan_.calibration.shape.sizes;
        std::int64_t sum = 0;
        for (const auto weight : sizes) sum += weight;
        auto at = draws.below(sum);
        std::size_t band = 0;
        while ((at -= sizes[band]) >= 0) ++band;
        return draws.between(bands[band].least, bands[band].most);
    }

    Employer made(EmployerKind kind, std::int64_t number, std::int64_t workers, Draws& draws) const
    {
        const auto at = std::ranges::upper_bound(weights_, draws.below(weights_.back()));
        const auto commune = static_cast<std::size_t>(at - weights_.begin());
        const auto& facts = plan_.communes[commune].facts;
        Employer employer{.id = EmployerId{plan_.province * 1'000'000 + number},
                          .number = number,
                          .kind = kind,
                          .commune = commune,
                          .workers = workers};
        if (kind == EmployerKind::administration) {
            employer.industry = "O";
            employer.name = fmt::format("Phòng, ban số {} {}", number % 30 + 1,
                                        draws.chance(600) ? facts.name : facts.district_name);
            return employer;
        }
        const bool serves = kind == EmployerKind::public_service;
        const auto& industry =
            serves ? drawn(public_industries, draws) : drawn(company_industries, draws);
        employer.industry = industry.code;
        const auto& name = proper[static_cast<std::size_t>(draws.below(proper.size()))];
        employer.name =
            serves ? fmt::format("{} {} {}", industry.trade, facts.name, number)
                   : fmt::format("{} {} {} {}", form_of(kind), industry.trade, name, number);
        return employer;
    }

    const Plan& plan_;
    Employers& employers_;
    std::vector<std::int64_t> weights_;  ///< of communes, summed up
};

/// Which employer each place belongs to, ordered so that most places lie in the district of the
/// workers who stand at the same rank.
std::vector<std::uint32_t> places_of(const Plan& plan, const Employers& employers, bool posts)
{
    std::map<std::int64_t, std::int64_t> order;  // of districts, as their communes come
    for (const auto& commune : plan.communes)
        order.try_emplace(commune.facts.district, static_cast<std::int64_t>(order.size()));
    struct Place {
        std::int64_t district;
        std::uint64_t chance;
        std::uint32_t employer;
    };
    std::vector<Place> places;
    for (std::uint32_t at = 0; at < employers.all.size(); ++at) {
        const auto& employer = employers.all[at];
        if ((employer.kind == EmployerKind::administration) != posts) continue;
        for (std::int64_t worker = 0; worker < employer.workers; ++worker) {
            Draws draws(plan.seed, static_cast<std::uint64_t>(employer.number * 4096 + worker),
                        Purpose::workplace);
            const auto home = order[plan.communes[employer.commune].facts.district];
            const auto district =
                draws.chance(200) ? draws.below(static_cast<std::int64_t>(order.size())) : home;
            places.push_back({.district = district, .chance = draws.next(), .employer = at});
        }
    }
    std::ranges::sort(places, [](const Place& a, const Place& b) {
        return std::tuple{a.district, a.chance, a.employer} <
               std::tuple{b.district, b.chance, b.employer};
    });
    std::vector<std::uint32_t> result;
    result.reserve(places.size());
    for (const auto& place : places) result.push_back(place.employer);
    return result;
}

}  // namespace

Employers employers_of(const Plan& plan)
{
    std::int64_t jobs = 0;
    std::int64_t posts = 0;
    for (const auto& commune : plan.communes) {
        jobs += commune.path.back().insured_workers;
        posts += commune.path.back().other_workers;
    }
    Employers employers;
    Founder founder(plan, employers);
    const auto places = apportioned(jobs, plan.calibration.shape.mix);
    for (std::size_t kind = 0; kind < employer_kinds; ++kind)
        founder.found(static_cast<EmployerKind>(kind), places[kind]);
    founder.found(EmployerKind::administration, posts);
    employers.jobs = places_of(plan, employers, false);
    employers.posts = places_of(plan, employers, true);
    check(static_cast<std::int64_t>(employers.jobs.size()) == jobs, "each job has a place");
    check(static_cast<std::int64_t>(employers.posts.size()) == posts, "each post has a place");
    return employers;
}

std::int64_t usual_wage_permille(const Employer& employer)
{
    switch (employer.kind) {
    case EmployerKind::public_service: return 1600;
    case EmployerKind::administration: return 1500;
    case EmployerKind::state_enterprise: return 1700;
    case EmployerKind::foreign_enterprise: return 1450;
    case EmployerKind::cooperative: return 1080;
    case EmployerKind::household_business: return 1040;
    case EmployerKind::private_enterprise: break;
    }
    return employer.industry == "C" ? 1250 : employer.industry == "F" ? 1200 : 1150;
}

}  // namespace ansinh::synth
