#pragma once

/// The spells of everybody, block by block in the order of people: what counts of millions are made
/// from in one pass.

#include "coverage/spells.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

/// A membership; `to` is the first day after it, or no_end.
struct MembershipRow {
    std::int64_t person = 0;
    AreaId commune;
    std::int32_t from = 0;
    std::int32_t to = 0;
    std::uint16_t group = 0;  ///< its place in SpellScan::groups()
    Scheme scheme = Scheme::compulsory;
};

struct EmploymentRow {
    std::int64_t person = 0;
    EmployerId employer;
    std::int32_t from = 0;
    std::int32_t to = 0;
};

inline constexpr std::int32_t no_end = std::numeric_limits<std::int32_t>::max();

/// People numbered above `after` and up to `last`.
struct PeopleRange {
    std::int64_t after = 0;
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

/// Everybody with a membership, by number in so many ranges of about one width; some may be empty.
std::vector<PeopleRange> people_ranges(db::Database& database, std::size_t ranges);

/// Reads what holds on some day from `first` to `last`, both included. Memory does not grow with
/// the store; nothing else runs on the connection's session between two calls of next() that would
/// end what it reads as one moment: take a db::Snapshot around it.
class SpellScan {
public:
    SpellScan(db::Database& database, Date first, Date last, std::size_t rows_max = 200'000);

    struct Block {
        std::vector<MembershipRow> memberships;  ///< by person, scheme, first day
        std::vector<EmploymentRow> employments;  ///< by person, first day, employer
        std::int64_t after = 0;                  ///< everybody numbered above it …
        std::int64_t last = 0;                   ///< … and up to this one is in the block
    };

    /// Goes on with these people alone.
    void go_to(const PeopleRange& range);
    /// The next people with a membership, all their spells. False when nobody is left.
    bool next(Block& block);
    const std::vector<std::string>& groups() const { return groups_; }

private:
    void read_memberships(Block& block);
    void read_employments(Block& block);
    std::uint16_t group(std::string_view code);

    db::Database& database_;
    std::int64_t first_;
    std::int64_t last_;
    std::int64_t rows_max_;
    std::int64_t done_ = 0;  ///< everybody up to this number was handed out
    std::int64_t end_ = PeopleRange{}.last;
    std::vector<std::string> groups_;
    std::uint16_t group_ = 0;  ///< the place of the last one that was read
};

}  // namespace ansinh::coverage
