#pragma once

/// The numbers under which an employer is known: well formed, and of no two employers alike.

#include "synth/employers.h"

#include <string>

namespace ansinh::synth {

/// Two letters of the kind, four digits or letters, a letter: as units are coded. What the first
/// five of them count is the province and the number in it, so that no two of the nation are alike.
std::string unit_code(const Plan& plan, const Employer& employer);

/// Ten digits with their check digit: 10 less the weighted sum modulo 11.
std::string tax_code(const Plan& plan, const Employer& employer);

}  // namespace ansinh::synth
