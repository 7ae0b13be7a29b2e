#pragma once

/// People of a province or a nation for the bench: they only have to be of the size and shape of
/// real ones. The same number gives the same person.

#include "base/ids.h"
#include "registry/areas.h"
#include "registry/load.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ansinh::cli {

class MadeUpPeople {
public:
    /// They live in these communes, as many in each.
    MadeUpPeople(std::vector<AreaId> communes, std::int64_t count);

    std::int64_t count() const { return count_; }
    /// In order of their numbers; the texts live as long as the block.
    struct Block {
        std::vector<std::string> texts;
        std::vector<registry::PersonRow> people;
        std::vector<registry::HouseholdRow> households;
    };
    Block block(std::int64_t first, std::int64_t size) const;

    static std::string name(std::int64_t person);
    static int birth_year(std::int64_t person);
    static PersonId number(std::int64_t person);
    static std::int64_t citizen_number(std::int64_t person);
    static std::string phone(std::int64_t person);
    static HouseholdId household(std::int64_t person);
    AreaId commune(std::int64_t person) const;

private:
    std::vector<AreaId> communes_;
    std::int64_t count_;
};

}  // namespace ansinh::cli
