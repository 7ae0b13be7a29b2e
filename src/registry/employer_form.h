#pragma once

/// What was sent about an employer, unread, and the judgement of it: every problem at once, each at
/// its field.

#include "registry/areas.h"
#include "registry/employer.h"
#include "registry/office.h"

#include <optional>
#include <string>

namespace ansinh::registry {

/// A field that is absent is not spoken of; one that is empty takes away what was there.
struct EmployerForm {
    std::optional<std::string> unit_code{};
    std::optional<std::string> tax_code{};
    std::optional<std::string> name{};
    std::optional<std::string> kind{};      ///< code of employer_kinds()
    std::optional<std::string> industry{};  ///< letter of industries()
    std::optional<std::string> commune{};   ///< code or name
    std::optional<std::string> address{};
    std::optional<std::string> office{};  ///< code; without it the one that manages the commune
    std::optional<std::string> payment_cycle{};
    std::optional<std::string> status{};
    std::optional<std::string> workers{};
    std::optional<std::string> phone{};
};

/// The map and the offices that records are judged by.
struct Ground {
    const Areas& areas;
    const Offices& offices;
};

/// A new record: unit code, name, kind, industry and commune are needed. Places are "/unit_code",
/// "/name" … `from` is the day since when it holds.
Checked<Employer> read_employer(const Ground& ground, const EmployerForm& form, Date from);
/// The record with what the form says put in its place. The unit code stays: it names the employer.
Checked<Employer> read_change(const Ground& ground, const Employer& before,
                              const EmployerForm& form, Date from);

}  // namespace ansinh::registry
