#include "synth/impl/numbers.h"

#include "base/check.h"
#include "synth/random.h"

#include <algorithm>
#include <array>

namespace ansinh::synth {

namespace {

constexpr std::array<int, 63> provinces = {
    1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33,
    34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66,
    67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};

constexpr std::int64_t serials = 1'000'000;
/// The six digits of a number's own are divided: natives, the dead, those of other provinces.
constexpr std::int64_t natives = 700'000;
constexpr std::int64_t dead = 100'000;
constexpr std::int64_t of_one_province = (serials - natives - dead) / 63;

}  // namespace

PersonId person_id_of(const Plan& plan, std::int64_t rank)
{
    constexpr std::int64_t of_a_province = 100'000'000;
    constexpr std::int64_t first = 20'000'000;
    constexpr std::int64_t step = 7;
    check(rank >= 0 && rank * step < of_a_province - first - step, "a province has few people");
    Draws draws(plan.seed, static_cast<std::uint64_t>(rank), Purpose::contact);
    return PersonId{plan.province * of_a_province + first + rank * step + draws.below(step)};
}

CitizenId citizen_id_of(const Plan& plan, const Birth& birth)
{
    const auto home = std::ranges::lower_bound(provinces, plan.province) - provinces.begin();
    const auto each = plan.calibration.shape.born_elsewhere_in;
    auto province = plan.province;
    // People born in one year are of two ages, one odd and one even.
    const std::int64_t odd = birth.age % 2;
    std::int64_t serial = birth.rank * 2 + odd;
    if (birth.dead) {
        check(birth.rank < dead, "few people of a province die in a year");
        serial = natives + birth.rank;
    }
    else if (birth.rank % each == each / 2) {
        const auto rank = birth.rank / each;
        const auto other = (rank + home + 1) % 63;
        province = provinces[static_cast<std::size_t>(other)];
        check(rank / 63 * 2 + odd < of_one_province, "few people come from one province");
        serial = natives + dead + home * of_one_province + rank / 63 * 2 + odd;
    }
    else {
        check(serial < natives, "a province has few people of an age");
    }
    const std::int64_t century = birth.year < 2000 ? 0 : 2;
    const auto sex = static_cast<std::int64_t>(birth.sex);
    const auto head = (province * 10 + century + sex) * 100 + birth.year % 100;
    // Neighbours in a household must not be neighbours in number; 387,641 and a million share no
    // factor, so that no two serials become one.
    const auto shift =
        static_cast<std::int64_t>(mixed(static_cast<std::uint64_t>(head)) % 999'983U);
    return CitizenId::from_number(head * serials + (serial * 387'641 + shift) % serials);
}

}  // namespace ansinh::synth
