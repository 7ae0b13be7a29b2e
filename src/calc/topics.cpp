#include "calc/topics.h"

#include <algorithm>
#include <array>

namespace ansinh::calc {

std::span<const Topic> topics()
{
    static const std::array all = {contribution_topic, health_premium_topic};
    return all;
}

const Topic* find_topic(std::string_view id)
{
    const auto all = topics();
    const auto found = std::ranges::find(all, id, &Topic::id);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace ansinh::calc
