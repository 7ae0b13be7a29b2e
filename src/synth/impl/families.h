#pragma once

/// People of given sexes and ages put into households: couples, their children, their parents.

#include "base/sex.h"
#include "synth/commune.h"
#include "synth/random.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::synth {

struct Face {
    Sex sex;
    int age;
};

struct Member {
    std::size_t face;  ///< place in the faces
    Relation relation;
    /// Whose family name a child bears; its own place where there is nobody.
    std::size_t father;
};

/// Each face once; the head is first in each household. `size` is people in a hundred households.
std::vector<std::vector<Member>> families(std::span<const Face> faces, std::int64_t size,
                                          Draws& draws);

}  // namespace ansinh::synth
