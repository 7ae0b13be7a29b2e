#include "calc/topics.h"

#include <algorithm>
#include <array>

namespace ansinh::calc {

std::span<const Topic> topics()
{
    static const std::array all = {contribution_topic,  voluntary_topic,      late_charge_topic,
                                   allocation_topic,    unemployment_topic,   relief_116_topic,
                                   sickness_topic,      child_sickness_topic, maternity_topic,
                                   convalescence_topic, accident_topic};
    return all;
}

const Topic* find_topic(std::string_view id)
{
    const auto all = topics();
    const auto found = std::ranges::find(all, id, &Topic::id);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace ansinh::calc
