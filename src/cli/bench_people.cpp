#include "cli/bench_people.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

constexpr std::int64_t household_size = 4;
constexpr std::int64_t first_number = 8'300'000'000;
constexpr int numbers_of_a_province = 100'000'000;

using Family = std::pair<std::string_view, int>;
/// Family names with how many of a thousand bear them, roughly as registers have it.
constexpr std::array families = {
    Family{"Nguyễn", 370}, Family{"Trần", 120}, Family{"Lê", 95},   Family{"Phạm", 70},
    Family{"Huỳnh", 50},   Family{"Phan", 45},  Family{"Võ", 40},   Family{"Đặng", 25},
    Family{"Bùi", 20},     Family{"Đỗ", 18},    Family{"Hồ", 17},   Family{"Ngô", 16},
    Family{"Dương", 15},   Family{"Lý", 12},    Family{"Đoàn", 11}, Family{"Trương", 11},
    Family{"Đinh", 10},    Family{"Mai", 9},    Family{"Cao", 8},   Family{"Lâm", 8},
    Family{"Tô", 7},       Family{"Hà", 6},     Family{"Châu", 5},  Family{"Thái", 5},
    Family{"La", 4},       Family{"Kiều", 3}};
constexpr std::array<std::string_view, 20> middles = {
    "Minh", "Hoàng", "Thanh", "Ngọc", "Quốc", "Hữu",  "Đức",  "Công", "Kim",   "Thúy",
    "Hồng", "Bảo",   "Gia",   "Anh",  "Như",  "Tuấn", "Xuân", "Bích", "Phước", "Mỹ"};
constexpr std::array<std::string_view, 80> given = {
    "An",    "Anh",   "Ánh",   "Bình",   "Cường", "Chi",   "Dũng",  "Dung",  "Duy",  "Dương",
    "Đạt",   "Đức",   "Giang", "Hà",     "Hải",   "Hạnh",  "Hằng",  "Hiền",  "Hiếu", "Hoa",
    "Hòa",   "Hoàng", "Hồng",  "Hùng",   "Huy",   "Huyền", "Hương", "Khánh", "Khoa", "Kiên",
    "Lan",   "Liên",  "Linh",  "Loan",   "Long",  "Lộc",   "Mai",   "Mạnh",  "Minh", "My",
    "Nam",   "Nga",   "Ngân",  "Ngọc",   "Nghĩa", "Nhân",  "Nhi",   "Nhung", "Oanh", "Phát",
    "Phong", "Phú",   "Phúc",  "Phượng", "Quân",  "Quang", "Quyên", "Sơn",   "Tâm",  "Tân",
    "Thảo",  "Thắng", "Thành", "Thịnh",  "Thu",   "Thủy",  "Thư",   "Tiên",  "Tín",  "Toàn",
    "Trang", "Trí",   "Trinh", "Trung",  "Tuấn",  "Tuyết", "Tú",    "Vân",   "Vinh", "Yến"};

/// SplitMix64 of a person and a purpose: a draw that depends on nothing else.
std::uint64_t draw(std::int64_t person, std::uint64_t purpose)
{
    auto z = (static_cast<std::uint64_t>(person) * 64 + purpose) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::int64_t below(std::int64_t person, std::uint64_t purpose, std::int64_t bound)
{
    return static_cast<std::int64_t>(draw(person, purpose) % static_cast<std::uint64_t>(bound));
}

template <class List>
auto one_of(const List& list, std::int64_t person, std::uint64_t purpose)
{
    // The smaller of two draws: the first of a list are borne by more than the last.
    const auto size = static_cast<std::int64_t>(list.size());
    return list[static_cast<std::size_t>(
        std::min(below(person, purpose, size), below(person, purpose + 1, size)))];
}

Sex sex(std::int64_t person) { return below(person, 1, 2) == 0 ? Sex::male : Sex::female; }

}  // namespace

MadeUpPeople::MadeUpPeople(std::vector<AreaId> communes, std::int64_t count)
    : communes_{std::move(communes)}, count_{count}
{
}

std::string MadeUpPeople::name(std::int64_t person)
{
    constexpr int total = [] {
        int sum = 0;
        for (const auto& [family, share] : families) sum += share;
        return sum;
    }();
    auto left = below(person, 2, total);
    std::size_t family = 0;
    while (left >= families[family].second) left -= families[family++].second;
    const bool usual = below(person, 3, 100) < 45;
    std::string name(families[family].first);
    if (usual) name += sex(person) == Sex::male ? " Văn" : " Thị";
    if (!usual || below(person, 4, 100) < 60)
        name += fmt::format(" {}", one_of(middles, person, 5));
    return name + fmt::format(" {}", one_of(given, person, 7));
}

int MadeUpPeople::birth_year(std::int64_t person)
{
    return 1935 + static_cast<int>(below(person, 9, 88));
}

PersonId MadeUpPeople::number(std::int64_t person) { return PersonId{first_number + person}; }

std::int64_t MadeUpPeople::citizen_number(std::int64_t person)
{
    const auto year = birth_year(person);
    const auto century = (year >= 2000 ? 2 : 0) + (sex(person) == Sex::female ? 1 : 0);
    // Three digits of the province, one of century and sex, two of the year, six of their own.
    const auto province = 83 + person / numbers_of_a_province;
    return ((province * 10 + century) * 100 + year % 100) * 1'000'000 + person % 1'000'000;
}

std::string MadeUpPeople::phone(std::int64_t person) { return fmt::format("09{:08}", person); }

HouseholdId MadeUpPeople::household(std::int64_t person)
{
    return HouseholdId{1 + person / household_size};
}

AreaId MadeUpPeople::commune(std::int64_t person) const
{
    const auto home = person / household_size * static_cast<std::int64_t>(communes_.size());
    return communes_[static_cast<std::size_t>(home / (count_ / household_size + 1))];
}

MadeUpPeople::Block MadeUpPeople::block(std::int64_t first, std::int64_t size) const
{
    constexpr Date since{2023, 1, 1};
    Block block;
    block.texts.reserve(static_cast<std::size_t>(2 * size));
    for (std::int64_t person = first; person < std::min(first + size, count_); ++person) {
        const std::string_view its_name = block.texts.emplace_back(name(person));
        const std::string_view its_phone = block.texts.emplace_back(phone(person));
        const auto member = 1 + person % household_size;
        const auto month = 1 + static_cast<unsigned>(below(person, 11, 12));
        const auto day = 1 + static_cast<unsigned>(below(person, 12, 28));
        block.people.push_back({.person = number(person),
                                .citizen_id = CitizenId::from_number(citizen_number(person)),
                                .name = its_name,
                                .birth_date = Date(birth_year(person), month, day),
                                .sex = sex(person),
                                .ethnicity = "01",
                                .nationality = "VN",
                                .phone = below(person, 13, 3) == 0 ? its_phone : std::string_view{},
                                .commune = commune(person),
                                .hamlet = "Ấp 3",
                                .household = household(person),
                                .member_no = member,
                                .relation = member == 1 ? "" : "child",
                                .valid_from = since});
        if (member == 1)
            block.households.push_back({.household = household(person),
                                        .head = number(person),
                                        .commune = commune(person),
                                        .hamlet = "Ấp 3",
                                        .living_standard = "",
                                        .valid_from = since});
    }
    return block;
}

}  // namespace ansinh::cli
