#pragma once

/// The worked examples of law/cases: published answers and boundaries, each an input with what is
/// expected of it. They are tests, and they show which topic uses which parameter.

#include "calc/topics.h"

#include <boost/json/object.hpp>

namespace ansinh::calc {

struct WorkedCase {
    std::string id{};  ///< "W43"
    std::string topic{};
    Bilingual says{};           ///< what it shows
    std::string basis{};        ///< "published" or "derived"
    std::string source{};       ///< of a published one: where its answer was read
    std::optional<Date> day{};  ///< the day asked
    boost::json::object input{};
    boost::json::object
        expected{};  ///< the part of the answer that is compared; empty of a refusal
    struct Refusal {
        std::string code;
        std::string where;
    };
    std::vector<Refusal> refusals{};
    std::string where{};  ///< "cases/maternity.toml line 12"
};

/// A published example that is not a case, and why.
struct LeftOut {
    std::string id;
    Bilingual reason;
};

struct WorkedCases {
    std::vector<WorkedCase> cases{};
    std::vector<LeftOut> left_out{};
};

/// Refuses, all at once, what is malformed, a topic that is not there, an id that comes twice.
Checked<WorkedCases> read_cases(const std::vector<law::File>& files);

/// The day a case is asked on: its own, else the day up to which the law was reviewed.
Date day_of(const WorkedCase& worked, const law::Law& law);

/// What is wrong with the answer to a case; nothing where it is exact.
std::optional<std::string> disagreement(const WorkedCase& worked, const law::Law& law);

}  // namespace ansinh::calc
