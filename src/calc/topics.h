#pragma once

/// Every topic, each made in its own *_topic.cpp.

#include "calc/topic.h"

#include <span>

namespace ansinh::calc {

/// In the order people are shown them.
std::span<const Topic> topics();
/// Nothing where there is no such topic.
const Topic* find_topic(std::string_view id);

extern const Topic contribution_topic;
extern const Topic health_premium_topic;

}  // namespace ansinh::calc
