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
extern const Topic voluntary_topic;
extern const Topic late_charge_topic;
extern const Topic allocation_topic;
extern const Topic unemployment_topic;
extern const Topic relief_116_topic;
extern const Topic sickness_topic;
extern const Topic child_sickness_topic;
extern const Topic maternity_topic;
extern const Topic convalescence_topic;
extern const Topic accident_topic;

}  // namespace ansinh::calc
