#include "registry/area.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ansinh::registry {

namespace {

struct LevelWords {
    AreaLevel level;
    std::string_view code;
    Bilingual word;
};

const std::array levels = {
    LevelWords{AreaLevel::nation, "nation", {"quốc gia", "nation"}},
    LevelWords{AreaLevel::province, "province", {"cấp tỉnh", "province"}},
    LevelWords{AreaLevel::district, "district", {"cấp huyện", "district"}},
    LevelWords{AreaLevel::commune, "commune", {"cấp xã", "commune"}},
};

struct Region {
    std::string_view code;
    Bilingual name;
};

const std::array regions = {
    Region{"RRD", {"Đồng bằng sông Hồng", "Red River Delta"}},
    Region{"NMM", {"Trung du và miền núi phía Bắc", "Northern Midlands and Mountains"}},
    Region{"NCC_SCC", {"Bắc Trung Bộ và Duyên hải miền Trung", "North Central and Central Coast"}},
    Region{"CH", {"Tây Nguyên", "Central Highlands"}},
    Region{"SE", {"Đông Nam Bộ", "Southeast"}},
    Region{"MRD", {"Đồng bằng sông Cửu Long", "Mekong River Delta"}},
};

const LevelWords& words_of(AreaLevel level)
{
    return *std::ranges::find(levels, level, &LevelWords::level);
}

}  // namespace

std::string_view code(AreaLevel level) { return words_of(level).code; }

std::optional<AreaLevel> level_of(std::string_view code)
{
    const auto* const found = std::ranges::find(levels, code, &LevelWords::code);
    if (found == levels.end()) return {};
    return found->level;
}

const Bilingual& word(AreaLevel level) { return words_of(level).word; }

Bilingual region_name(std::string_view code)
{
    const auto* const found = std::ranges::find(regions, code, &Region::code);
    return found == regions.end() ? Bilingual{} : found->name;
}

}  // namespace ansinh::registry
