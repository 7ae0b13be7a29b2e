#pragma once

/// Promises of speed: what was measured, against what was promised.

#include "base/result.h"
#include "cli/context.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::cli {

using Clock = std::chrono::steady_clock;
using Microseconds = std::chrono::microseconds;

struct Measured {
    std::string name;
    std::string value;
    std::string goal;
    bool holds;
};

Microseconds timed(const std::function<void()>& work);

struct Spread {
    Microseconds median;
    Microseconds p95;
};
Spread spread(std::vector<Microseconds> times);

Measured against(std::string name, const Spread& spread, Microseconds goal);
/// One run that must not take longer.
Measured within(std::string name, Microseconds time, Microseconds goal);
/// `count` things in that time, against so many a second.
Measured rate_of(std::string name, std::int64_t count, Microseconds time, std::int64_t goal);

/// Prints all of them; a missed one is the problem of the run: bench/missed.
Checked<void> report_measured(const Context& context, std::string_view bench,
                              const std::vector<Measured>& all);

Checked<void> bench_report(Context& context);  ///< bench_report.cpp
Checked<void> bench_law(Context& context);     ///< bench_law.cpp
/// Over so many made-up people; bench_registry.cpp
Checked<void> bench_registry(Context& context, std::int64_t people);
/// The same of those who contribute; bench_contribution.cpp
Checked<void> bench_contribution(Context& context, std::int64_t people);
/// The close of a month over so many health members; bench_close.cpp
Checked<void> bench_close(Context& context, std::int64_t count);
/// One declaration of so many workers; bench_declaration.cpp
Checked<void> bench_declaration(Context& context, std::int64_t people);
/// Of a synthetic Bến Tre: making it, finding its employers, a person's page asked for by many;
/// bench_province.cpp
Checked<std::vector<Measured>> bench_province(const Context& context);

}  // namespace ansinh::cli
