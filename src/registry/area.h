#pragma once

/// An area of the state: the nation, a province, a district, a commune. Codes were reused when the
/// map changed on 2025-07-01, so that an area is a code, a level and the days it holds; AreaId
/// stands for the three.

#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::registry {

using ansinh::AreaId;

/// From the highest down; a smaller value is a higher level.
enum class AreaLevel : std::uint8_t { nation, province, district, commune };

/// "province": the word in files, addresses and options.
std::string_view code(AreaLevel level);
std::optional<AreaLevel> level_of(std::string_view code);
/// "tỉnh, thành phố": the word people read.
const Bilingual& word(AreaLevel level);

struct Area {
    AreaId id;
    std::string code;  ///< of the General Statistics Office: "83"; the nation is "VN"
    AreaLevel level = AreaLevel::nation;
    Bilingual name;         ///< "Bến Tre", "Ben Tre"
    std::string full_name;  ///< "Tỉnh Bến Tre"
    std::string kind;       ///< "province", "municipality", "urban_district", "special_zone" …
    std::optional<AreaId> parent;
    Validity validity;
    std::string region;  ///< code of an economic region; empty where no source gives one
};

/// What an old area became on the day it ended.
struct AreaLink {
    AreaId from;
    AreaId to;
    bool divided = false;  ///< the old area went to several new ones; no shares are known
    std::string basis;     ///< how the link is known: data/README.md
};

/// The socio-economic region of a code: "MRD" is Đồng bằng sông Cửu Long, Mekong River Delta.
/// Both texts are empty for a code that is none.
Bilingual region_name(std::string_view code);

}  // namespace ansinh::registry
