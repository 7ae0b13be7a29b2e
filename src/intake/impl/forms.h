#pragma once

/// The forms of an envelope in the store, and what is done with them.

#include "intake/envelope.h"
#include "intake/file.h"
#include "intake/impl/row_taker.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ansinh::intake {

/// TK1-TS is of a person, TK3-TS of an employer; the others wait for the module that takes them.
std::optional<Kind> kind_of_form(std::string_view name);

/// Its elements are the columns, by the same names.
struct FormRow {
    Layout layout;
    csv::Row row;
};
/// Refuses what leaves() and Layout::of() refuse.
Checked<FormRow> row_of(Kind kind, const Form& form);

/// In place of those that were there.
void put_forms(db::Database& database, FileId id, const std::vector<Form>& forms);
std::vector<FormOutcome> forms_of(db::Database& database, FileId id);
void put_form_state(db::Database& database, FileId id, std::size_t number, FormState state);

/// What `facts` of a slice has besides its layout, which each form brings.
struct FormFacts {
    const access::Actor& actor;
    const registry::Areas& areas;
    const registry::Territory& territory;
    const File& file;
    const registry::Ethnicities& ethnicities;
    std::string at;
};

/// One form as a row.
RowOutcome take_form(db::Database& database, const FormFacts& facts, Kind kind, const Form& form);

}  // namespace ansinh::intake
