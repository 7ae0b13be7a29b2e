#pragma once

/// What a check asks about figures: never a silent correction.

#include "figures/statement.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::figures {

struct Recomputed {
    Bilingual label;
    Decimal value;
    Unit unit;
};

struct Question {
    std::string id{};       ///< the same for the same rule on the same statements' content
    std::string_view code;  ///< "figure/parts-total"
    std::string source{};
    registry::AreaId area{};
    Date as_of{};
    Bilingual title{};
    Bilingual reason{};
    std::vector<Recomputed> recomputed{};
    Bilingual suggestion{};  ///< the likeliest correction
    std::vector<StatementId> statements{};
};

enum class Verdict : std::uint8_t { corrected, stands };

struct Answer {
    std::string question;
    Verdict verdict = Verdict::corrected;
    std::string text;
    std::string by;
    Date on;
};

}  // namespace ansinh::figures
