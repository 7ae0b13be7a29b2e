#pragma once

/// Names by frequency: data/names.csv.

#include "base/result.h"
#include "base/sex.h"
#include "synth/random.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::synth {

/// Texts that are drawn by weight.
class Urn {
public:
    void add(std::string text, std::int64_t weight);
    bool empty() const { return texts_.empty(); }
    const std::string& draw(Draws& draws) const;

private:
    std::vector<std::string> texts_;
    std::vector<std::int64_t> sums_;  ///< of the weights so far
};

/// Fashions of given names: born before 1965, before 1990, and after.
enum class Fashion : std::uint8_t { old, middle, young };
Fashion fashion_of(int birth_year);

class Names {
public:
    /// The text of names.csv. Refuses names/malformed with its line.
    static Result<Names> read(std::string_view csv);

    /// "Nguyễn", of the region's Kinh or of another people anywhere.
    const std::string& family(std::string_view region, std::string_view ethnicity,
                              Draws& draws) const;
    /// "Thị Lan": what follows the family name.
    std::string given(Sex sex, Fashion fashion, Draws& draws) const;

private:
    std::map<std::pair<std::string, std::string>, Urn, std::less<>> families_;
    Urn others_;  ///< family names of peoples that have none of their own here
    std::array<std::array<Urn, 3>, 2> middle_;
    std::array<std::array<Urn, 3>, 2> last_;
};

}  // namespace ansinh::synth
