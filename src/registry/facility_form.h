#pragma once

/// What was sent about a facility, unread, and the judgement of it: every problem at once, each at
/// its field.

#include "registry/areas.h"
#include "registry/facility.h"

#include <optional>
#include <string>

namespace ansinh::registry {

/// A field that is absent is not spoken of; one that is empty takes away what was there.
struct FacilityForm {
    std::optional<std::string> name{};
    std::optional<std::string> care_level{};
    std::optional<std::string> care_tier{};
    std::optional<std::string> hospital_class{};
    std::optional<std::string> commune{};  ///< code or name
    std::optional<std::string> address{};
    std::optional<std::string> contract_from{};
    std::optional<std::string> contract_to{};
    std::optional<std::string> status{};
};

/// A new record: name and commune are needed. Places are "/name", "/commune" … Refuses besides
/// facility/contract-reversed.
Checked<Facility> read_facility(const Areas& areas, const FacilityForm& form, Date from);
/// The record with what the form says put in its place.
Checked<Facility> read_change(const Areas& areas, const Facility& before, const FacilityForm& form,
                              Date from);

}  // namespace ansinh::registry
