#pragma once

/// What a synthetic province must meet: counts published, implied or assumed, and the shapes of a
/// population. Read from data/calibration.

#include "base/date.h"
#include "base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::synth {

/// Participants of a day, and the population where it is known.
struct Counts {
    std::int64_t population = 0;
    std::int64_t compulsory = 0;
    std::int64_t voluntary = 0;
    std::int64_t unemployment = 0;
    std::int64_t health = 0;
    std::int64_t monthly_payees = 0;

    bool operator==(const Counts&) const = default;
};

constexpr std::size_t five_year_ages = 18;
constexpr std::size_t size_bands = 6;
constexpr std::size_t employer_kinds = 6;

struct Pyramid {
    std::array<std::int64_t, five_year_ages> men{};
    std::array<std::int64_t, five_year_ages> women{};
};

/// The part of a people in a province, per thousand.
struct PeopleShare {
    std::string ethnicity;  ///< code of data/ethnicities.csv
    std::int64_t permille = 0;
};

/// How people of a province live; see assumptions.toml for the meaning of each.
struct Shape {
    std::string names = "south";  ///< north, central, south
    std::string hamlet = "Ấp";
    Pyramid pyramid;
    std::vector<PeopleShare> peoples;
    std::int64_t household_size = 350;  ///< people in a hundred households
    std::int64_t deaths_permyriad = 0;
    std::int64_t year_only_permille = 0;
    std::int64_t absent_permille = 0;
    std::int64_t temporary_permille = 0;
    std::int64_t born_elsewhere_in = 16;
    std::int64_t phone_permille = 0;
    std::int64_t authenticated_permille = 0;
    std::int64_t mismatched_permille = 0;
    std::array<std::int64_t, 4> students_permille{};
    std::int64_t poor_permille = 0;
    std::int64_t near_poor_permille = 0;
    std::int64_t average_farmer_permille = 0;
    std::int64_t hard_commune_permille = 0;
    std::array<std::int64_t, size_bands> sizes{};  ///< weights of bands of units
    std::array<std::int64_t, employer_kinds> mix{};
};

/// Shares per hundred thousand of a straight line, at the end of January to December.
using Season = std::array<std::int64_t, 12>;

struct Weights {
    std::int64_t workers_urban = 1000;
    std::int64_t workers_township = 1000;
    std::int64_t voluntary_urban = 1000;
    std::int64_t own_commune = 5000;
    std::int64_t own_ward = 9000;
    std::int64_t own_township = 8000;
};

struct Turnover {
    std::int64_t compulsory = 0;
    std::int64_t voluntary = 0;
    std::int64_t health = 0;
    std::int64_t job_moves_yearly = 0;
};

struct Calibration {
    std::string area;  ///< GSO code on the map to 30/06/2025
    int year = 0;
    Date on;
    Date last_year;
    Counts now;
    Counts before;
    Shape shape;
    Season compulsory{};
    Season voluntary{};
    Season health{};
    Weights weights;
    Turnover turnover;
    bool own_file = false;  ///< false: a part of the national figures
};

/// A province whose part is asked for.
struct Province {
    std::string code;
    std::string region;  ///< "MRD"
    std::int64_t population = 0;
};

/// All calibrations of a folder.
class Calibrations {
public:
    /// Refuses what cannot be read, with file and key: calibration/unreadable,
    /// calibration/malformed, calibration/contradicts (more insured against unemployment than
    /// workers, more cards than people …).
    static Checked<Calibrations> read(const std::filesystem::path& folder);

    /// The province's own file of the year; else its part of the national one by population and
    /// region, `provinces` being all of them. Refuses calibration/none: neither is there.
    Checked<Calibration> of(const Province& province, int year,
                            const std::vector<Province>& provinces) const;
    /// Its part of the national figures, whether or not it has a file of its own: the parts of all
    /// `provinces` add up to the nation. Refuses calibration/none.
    Checked<Calibration> part_of_nation(const Province& province, int year,
                                        const std::vector<Province>& provinces) const;

    struct Content;

private:
    std::shared_ptr<const Content> content_;
};

}  // namespace ansinh::synth
