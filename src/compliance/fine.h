#pragma once

/// The administrative fine on late payment and evasion, with its arithmetic; and the signs of the
/// crime of art. 216 of the Penal Code.

#include "base/date.h"
#include "base/rate.h"
#include "base/result.h"
#include "base/vnd.h"
#include "compliance/deadlines.h"

#include <string_view>
#include <vector>

namespace ansinh::compliance {

/// late: paid late or short. not_paying: not for all who have to be insured; from 10/09/2026
/// evasion. evasion: the range of money of 12/2022/NĐ-CP.
enum class FineAct : std::uint8_t { late, not_paying, evasion };
std::string_view code(FineAct act);
const Bilingual& word(FineAct act);
std::optional<FineAct> fine_act_of(std::string_view code);

struct FineFacts {
    FineAct act = FineAct::late;
    Vnd due;  ///< what had to be paid when the record was made
    Date on;  ///< of the record
    bool is_organisation = true;
};

/// Between which amounts the fine lies.
struct Fine {
    Vnd least;
    Vnd most;
    std::vector<Bilingual> steps{};  ///< the arithmetic, line by line
    std::vector<LegalBasis> basis{};

    bool operator==(const Fine&) const = default;
};

/// Shares are rounded to the đồng, half up. Refuses law/missing, law/no-row.
Checked<Fine> fine(const law::Law& law, const FineFacts& facts);

struct CrimeFacts {
    std::int64_t months = 0;  ///< of evasion
    Vnd amount;
    std::int64_t people = 0;
    bool fined_before = false;
    Date on;
};

/// One condition, met or not, and why.
struct Condition {
    bool met = false;
    Bilingual why;

    bool operator==(const Condition&) const = default;
};

struct Crime {
    bool all_met = false;
    std::vector<Condition> conditions{};
    LegalBasis basis;
};

/// 100/2015/QH13 art.216: months, and money or people, after an administrative fine. What an office
/// can check; whether there was deceit is for the investigators. Refuses law/missing, law/no-row.
Checked<Crime> signs_of_crime(const law::Law& law, const CrimeFacts& facts);

}  // namespace ansinh::compliance
