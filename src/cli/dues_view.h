#pragma once

/// Dues as text or JSON.

#include "cli/context.h"
#include "contribution/dues.h"
#include "contribution/why.h"

#include <functional>
#include <string>
#include <vector>

namespace ansinh::cli {

std::string told(const Context& context, Month month, const contribution::DuesRun& run);
std::string told(const Context& context, const std::string& unit_code, Month month,
                 const contribution::EmployerDues& dues);

struct PersonDuesView {
    const law::Law& law;
    Month month;
    std::vector<contribution::PersonDues> standing;
    std::vector<contribution::WhyContract> why;
    std::function<std::string(EmployerId)> unit_code;
};
std::string told(const Context& context, const PersonDuesView& view);

}  // namespace ansinh::cli
