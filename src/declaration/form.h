#pragma once

/// The forms by which facts come in, and their lines as they were sent: texts, one to a field.

#include "base/language.h"
#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::declaration {

enum class FormKind : std::uint8_t {
    d02,  ///< D02-LT: workers, increase, decrease and adjustment (Decision 1040/QĐ-BHXH)
    d03,  ///< D03-TS: health insurance alone
    d05,  ///< D05-TS: voluntary social insurance
};
inline constexpr std::array form_kinds = {FormKind::d02, FormKind::d03, FormKind::d05};
std::string_view code(FormKind kind);  ///< "D02-LT"
std::optional<FormKind> form_kind_of(std::string_view code);
const Bilingual& word(FormKind kind);

/// Everything that a line of any form can say.
enum class Field : std::uint8_t {
    change,
    reason,
    person_id,
    name,
    birth_date,
    sex,
    citizen_id,
    phone,
    ethnicity,
    nationality,
    commune,
    position,
    title,
    wage,
    allowance,
    region,
    unemployment,
    contract_from,
    contract_to,
    leave,
    from,
    to,
    group,
    facility,
    months,
    amount,
    own,
    central,
    local,
    other,
    receipt_no,
    receipt_on,
    income,
    method,
    note,
};
inline constexpr std::size_t fields = 35;

struct FieldSpec {
    Field field;
    std::string_view name;  ///< in files of ours and in JSON: "contract_from"
    Bilingual label;        ///< as the forms head their columns
    /// The names that forms and programs give it, folded (base/text.h).
    std::vector<std::string_view> names;
    bool d02 = true;
    bool d03 = true;
    bool d05 = true;

    bool is_on(FormKind kind) const;
};
/// In the order of the enumerators.
std::span<const FieldSpec> field_specs();
const FieldSpec& spec_of(Field field);
const FieldSpec* field_named(std::string_view name);

/// One line as it was sent; `number` is its line in the file, or its place on the page from 1.
struct LineForm {
    std::int64_t number = 0;
    std::array<std::string, fields> cells{};

    const std::string& at(Field field) const { return cells[static_cast<std::size_t>(field)]; }
    std::string& at(Field field) { return cells[static_cast<std::size_t>(field)]; }
    bool has(Field field) const { return !at(field).empty(); }
    bool operator==(const LineForm&) const = default;
};

}  // namespace ansinh::declaration
