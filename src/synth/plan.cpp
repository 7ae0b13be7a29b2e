#include "synth/plan.h"

#include "base/check.h"
#include "synth/apportion.h"
#include "synth/random.h"

#include <algorithm>
#include <charconv>

namespace ansinh::synth {

namespace {

std::int64_t number_of(const std::string& digits)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    check(error == std::errc{} && end == digits.data() + digits.size(), "a code is a number");
    return number;
}

/// Weights of single years from five-year ages: straight lines between their middles, and from 85
/// on each year a sixth less than the one before.
std::array<std::int64_t, ages> by_year(const std::array<std::int64_t, five_year_ages>& groups)
{
    constexpr std::size_t open_from = 85;
    std::array<std::int64_t, ages> years{};
    for (std::size_t age = 0; age < open_from; ++age) {
        const auto group = age / 5;
        const auto year = static_cast<std::int64_t>(age % 5) - 2;
        const auto next = groups[std::min(group + 1, open_from / 5 - 1)];
        const auto last = groups[group == 0 ? 0 : group - 1];
        years[age] = 1000 * groups[group] + (year >= 0 ? (next - groups[group]) * 200 * year
                                                       : (groups[group] - last) * 200 * year);
    }
    std::int64_t rest = 5000 * groups[five_year_ages - 1];
    for (std::size_t age = open_from; age < ages; ++age) {
        years[age] = rest / 6;
        rest -= rest / 6;
    }
    return years;
}

/// Sex and age of a province's people one after the other, so that any stretch of them, a commune
/// as the whole, has the shape of the pyramid to within a few people.
class Ages {
public:
    explicit Ages(const Pyramid& pyramid)
    {
        for (const auto& side : {by_year(pyramid.men), by_year(pyramid.women)})
            for (const auto weight : side)
                sums_.push_back((sums_.empty() ? 0 : sums_.back()) + weight);
        check(sums_.back() < std::int64_t{1} << 31, "weights of ages are small");
    }

    /// The people from place `first` on.
    Cells of(std::int64_t first, std::int64_t people) const
    {
        Cells cells{};
        for (std::int64_t person = first; person < first + people; ++person) {
            // Multiples of the golden section fill the unit evenly (Weyl).
            const auto part = (static_cast<std::uint64_t>(person) * 0x9E37'79B9'7F4A'7C15U) >> 32U;
            const auto at =
                static_cast<std::int64_t>((part * static_cast<std::uint64_t>(sums_.back())) >> 32U);
            const auto cell =
                static_cast<std::size_t>(std::ranges::upper_bound(sums_, at) - sums_.begin());
            ++cells[cell / ages][cell % ages];
        }
        return cells;
    }

private:
    std::vector<std::int64_t> sums_;  ///< of the weights of men by age, then women
};

std::int64_t weight_of(const CommuneFacts& commune, const Weights& weights)
{
    if (commune.population > 0) return commune.population;
    switch (commune.kind) {
    case CommuneKind::rural: return weights.own_commune;
    case CommuneKind::ward: return weights.own_ward;
    case CommuneKind::township: return weights.own_township;
    }
    std::unreachable();
}

std::int64_t work_factor(CommuneKind kind, const Weights& weights)
{
    switch (kind) {
    case CommuneKind::rural: return 1000;
    case CommuneKind::ward: return weights.workers_urban;
    case CommuneKind::township: return weights.workers_township;
    }
    std::unreachable();
}

std::int64_t of_ages(const Cells& cells, std::size_t from, std::size_t to)
{
    std::int64_t people = 0;
    for (const auto& side : cells)
        for (std::size_t age = from; age <= to; ++age) people += side[age];
    return people;
}

Counts scaled(const Counts& counts, Scale scale)
{
    const auto part = [&](std::int64_t count) {
        return synth::scaled(count, scale.numerator, scale.denominator);
    };
    return {.population = part(counts.population),
            .compulsory = part(counts.compulsory),
            .voluntary = part(counts.voluntary),
            .unemployment = part(counts.unemployment),
            .health = part(counts.health),
            .monthly_payees = part(counts.monthly_payees)};
}

/// Who can be what in each commune, and the weights by which they are.
struct Room {
    std::vector<std::int64_t> people;
    std::vector<std::int64_t> work_weights;
    std::vector<std::int64_t> work_room;
    std::vector<std::int64_t> voluntary_weights;
    std::vector<std::int64_t> voluntary_room;
};

Room room_of(const Plan& plan)
{
    const auto& weights = plan.calibration.weights;
    Room room;
    for (const auto& commune : plan.communes) {
        const auto grown = of_ages(commune.cells, 20, 54);
        room.people.push_back(commune.people);
        room.work_weights.push_back(commune.people * work_factor(commune.facts.kind, weights) / 10);
        room.work_room.push_back((grown * 7 + 9) / 10);
        room.voluntary_weights.push_back(commune.facts.kind == CommuneKind::ward
                                             ? commune.people * weights.voluntary_urban
                                             : commune.people * 1000);
        room.voluntary_room.push_back((grown * 2 + 9) / 10);
    }
    return room;
}

/// Divides each day's participants between the communes.
void divide_path(Plan& plan, const std::vector<PathPoint>& points)
{
    const auto room = room_of(plan);
    for (const auto& point : points) {
        const auto insured =
            apportioned_within(point.insured_workers, room.work_weights, room.work_room);
        auto room_left = room.work_room;
        for (std::size_t i = 0; i < room_left.size(); ++i) room_left[i] += 2 - insured[i];
        const auto others = apportioned_within(point.other_workers, room.work_weights, room_left);
        const auto voluntary =
            apportioned_within(point.voluntary, room.voluntary_weights, room.voluntary_room);
        std::vector<std::int64_t> card_room;
        for (std::size_t i = 0; i < plan.communes.size(); ++i) {
            const auto& commune = plan.communes[i];
            // Before the day those born since are missing; those who died since only add room.
            const auto born = point.on < plan.days.back() ? of_ages(commune.cells, 0, 0) : 0;
            card_room.push_back(
                std::max<std::int64_t>(commune.people - born - insured[i] - others[i], 0));
        }
        const auto cards = apportioned_within(point.other_cards, card_room, card_room);
        for (std::size_t i = 0; i < plan.communes.size(); ++i)
            plan.communes[i].path.push_back({.on = point.on,
                                             .insured_workers = insured[i],
                                             .other_workers = others[i],
                                             .voluntary = voluntary[i],
                                             .other_cards = cards[i]});
    }
}

/// How many came before each commune.
void count_on(Plan& plan)
{
    std::int64_t people = 0;
    std::int64_t jobs = 0;
    std::int64_t posts = 0;
    Cells cells{};
    for (auto& commune : plan.communes) {
        commune.first = people;
        commune.first_job = jobs;
        commune.first_post = posts;
        commune.before = cells;
        people += commune.people + commune.dead;
        jobs += commune.path.back().insured_workers;
        posts += commune.path.back().other_workers;
        for (std::size_t sex = 0; sex < cells.size(); ++sex)
            for (std::size_t age = 0; age < ages; ++age) cells[sex][age] += commune.cells[sex][age];
    }
}

}  // namespace

Plan plan_of(const Calibration& calibration, const std::string& province_name,
             std::vector<CommuneFacts> communes, std::uint64_t seed, Scale scale)
{
    check(!communes.empty(), "a province has communes");
    std::ranges::sort(communes, {}, &CommuneFacts::code);
    Plan plan{.calibration = calibration,
              .province = number_of(calibration.area),
              .province_name = province_name,
              .seed = mixed(seed ^ mixed(static_cast<std::uint64_t>(number_of(calibration.area))))};
    plan.scale = scale;
    plan.calibration.now = scaled(calibration.now, scale);
    plan.calibration.before = scaled(calibration.before, scale);
    const auto points = path(plan.calibration);
    for (const auto& point : points) plan.days.push_back(point.on);

    std::vector<std::int64_t> weights;
    for (const auto& commune : communes) weights.push_back(weight_of(commune, calibration.weights));
    const auto people = apportioned(plan.calibration.now.population, weights);
    const auto dead = apportioned(
        plan.calibration.now.population * calibration.shape.deaths_permyriad / 10'000, people);
    const Ages shape(calibration.shape.pyramid);
    std::int64_t first = 0;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        Draws draws(plan.seed, static_cast<std::uint64_t>(communes[i].area.value()),
                    Purpose::status);
        const bool hard = communes[i].kind == CommuneKind::rural &&
                          draws.chance(calibration.shape.hard_commune_permille);
        plan.communes.push_back({.facts = std::move(communes[i]),
                                 .people = people[i],
                                 .dead = dead[i],
                                 .cells = shape.of(first, people[i]),
                                 .hard = hard});
        first += people[i];
    }
    std::vector<std::int64_t> old;
    for (const auto& commune : plan.communes) old.push_back(of_ages(commune.cells, 60, ages - 1));
    const auto payees = apportioned_within(plan.calibration.now.monthly_payees, old, old);
    for (std::size_t i = 0; i < plan.communes.size(); ++i) plan.communes[i].payees = payees[i];
    divide_path(plan, points);
    count_on(plan);
    return plan;
}

}  // namespace ansinh::synth
