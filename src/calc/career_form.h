#pragma once

/// What several topics ask of a career and of a person who retires.

#include "calc/form.h"
#include "law/average_wage.h"
#include "law/retirement.h"

namespace ansinh::calc {

void ask(Form& form, law::Spell& spell);

/// The list of spells. Refuses what lies over another, out of order, before anyone contributed or
/// after `end`, the month when the benefit starts.
void ask_spells(Form& form, std::vector<law::Spell>& spells, std::string_view end_key, Month end,
                bool may_be_left_out);

/// Sex, route, work, loss of capacity.
void ask_claim(Form& form, law::Claim& claim);

/// "1961", "1961-09" or "1961-09-15".
void ask_birth(Form& form, std::optional<law::Birth>& born, bool may_be_left_out);

/// A length in months, at most a long life.
Limits months_limit(bool may_be_left_out);

}  // namespace ansinh::calc
