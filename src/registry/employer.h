#pragma once

/// An employer as the register holds it: a unit that is registered, whatever its form.

#include "base/ids.h"
#include "base/language.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::registry {

/// A word of a list: its code in files and interfaces, and how people read it.
struct Coded {
    std::string_view code;
    Bilingual name;
};

/// The blocks (khối loại hình) by which collection is managed and reported.
enum class EmployerKind : std::uint8_t {
    state_enterprise,
    foreign_enterprise,
    private_enterprise,
    administrative,
    non_public,
    cooperative,
    commune,
    household_business,
    foreign_organisation,
};
enum class EmployerStatus : std::uint8_t { active, suspended, dissolving, dissolved, fled };
/// By workers; units of fewer than five are most of a mountain province.
enum class SizeBand : std::uint8_t { under_5, from_5, from_10, from_50, from_200 };

std::span<const Coded> employer_kinds();
std::span<const Coded> employer_statuses();
std::span<const Coded> size_bands();
/// Sections A to U of VSIC 2018 (Decision 27/2018/QĐ-TTg).
std::span<const Coded> industries();

const Coded& word(EmployerKind kind);
const Coded& word(EmployerStatus status);
const Coded& word(SizeBand band);
std::optional<EmployerKind> employer_kind_of(std::string_view code);
std::optional<EmployerStatus> employer_status_of(std::string_view code);
/// Null for a letter that is none.
const Coded* industry(std::string_view code);
SizeBand size_band(std::int64_t workers);

/// Texts are in NFC; an absent one is none.
struct Employer {
    std::string unit_code;
    std::optional<std::string> tax_code{};
    std::string name;
    EmployerKind kind = EmployerKind::private_enterprise;
    std::string industry;  ///< letter of industries()
    AreaId commune;
    std::string address{};
    std::optional<OfficeId> office{};  ///< that manages it
    std::int64_t payment_cycle = 1;    ///< months: 1, 3 or 6
    EmployerStatus status = EmployerStatus::active;
    std::int64_t workers = 0;
    std::optional<std::string> phone{};
    std::optional<EmployerId> merged_into{};  ///< the employer that was kept in its place

    bool operator==(const Employer&) const = default;
};

}  // namespace ansinh::registry
