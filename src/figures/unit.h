#pragma once

/// What a figure counts. Official texts mix persons, visits and dossiers up; here every figure
/// says.

#include "base/language.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ansinh::figures {

enum class Unit : std::uint8_t {
    person,
    visit,
    dossier,
    decision,
    employer,
    facility,
    procedure,
    province,
    organisation,
    point,
    account,
    vnd,
    percent,
    visit_per_person,
    vnd_per_visit,
    vnd_per_person,
};

/// The word in files and in the interface: "person", "VND", "VND_per_visit".
std::string_view code(Unit unit);
std::optional<Unit> unit_of(std::string_view code);
/// As a person writes it: the code, or the word in either language, with or without diacritics.
std::optional<Unit> unit_called(std::string_view text);

/// The word people read after the number: "người", "people".
const Bilingual& word(Unit unit);

/// Persons, visits, đồng and the like have no fractions.
bool is_counted(Unit unit);

}  // namespace ansinh::figures
