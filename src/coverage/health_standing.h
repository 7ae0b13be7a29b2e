#pragma once

/// Which group of health insurance insures a person on a day: every group that the person qualifies
/// for, in the order that decides who pays (25/2008/QH12 art.12 and 13.2, 146/2018/NĐ-CP art.8).

#include "base/date.h"
#include "base/language.h"
#include "base/rate.h"
#include "base/result.h"
#include "law/health_group.h"
#include "law/law.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

/// What shows that a person belongs to a group.
enum class Ground : std::uint8_t { membership, employment, birth, household, list, zone };
std::string_view code(Ground ground);
const Bilingual& word(Ground ground);

struct Qualification {
    law::HealthGroup group{};
    Ground ground = Ground::membership;
    Validity validity{};
    std::string document{};     ///< of a list or of a decision about a commune
    std::string object_code{};  ///< that the list names: "SV"; empty takes the group's own
    /// A premium of the person's own was paid for it: without that, a group that pays a part itself
    /// only qualifies.
    bool paid = false;

    bool operator==(const Qualification&) const = default;
};

struct RankedGroup {
    Qualification by;
    std::int64_t category = 0;  ///< 1 to 6 of art.12, in the order of payers
    std::string payer;          ///< as the law names it
    std::string object_code;    ///< on the card; empty where the law's table has none
    std::int64_t digit = 0;     ///< of the benefit level; 0 without a code
    Rate subsidy{};             ///< the least that the State bears
    std::vector<std::string> cites;
    law::Status status = law::Status::confirmed;
    Bilingual why;  ///< it stands where it stands

    bool operator==(const RankedGroup&) const = default;
};

/// The group that holds comes first; a person counts once, whatever the number of groups.
struct HealthStanding {
    std::vector<RankedGroup> groups;
    /// The best level of all groups (art.22: of several groups the highest level applies); 0 of
    /// nobody.
    std::int64_t digit = 0;

    const RankedGroup* holds() const { return groups.empty() ? nullptr : &groups.front(); }
};

/// Of the qualifications in force on the day. Groups that the law of that day does not know are
/// passed over. Refuses law/missing.
Checked<HealthStanding> health_standing(const std::vector<Qualification>& qualifications,
                                        const law::Law& law, Date on);

/// What the law's table of codes says of a group: its code and digit on the day. Of several codes
/// of one group the one with the least benefit, so that nobody is given more than a list says.
struct CardCode {
    std::string code;
    std::int64_t digit = 0;

    bool operator==(const CardCode&) const = default;
};
CardCode card_code(const law::Law& law, law::HealthGroup group, std::string_view object_code,
                   Date on);

/// Whether level `a` is better than `b`: the rate first, then without limits, then out of scope.
bool is_better_level(const law::Law& law, std::int64_t a, std::int64_t b, Date on);

}  // namespace ansinh::coverage
