#pragma once

/// What was sent about a person, unread, and the judgement of it: every problem at once, each at
/// the field it is of.

#include "registry/areas.h"
#include "registry/person.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::registry {

/// A field that is absent is not spoken of; one that is empty takes away what was there.
struct PersonForm {
    std::optional<std::string> name{};
    std::optional<std::string> sex{};
    std::optional<std::string> birth_date{};
    std::optional<std::string> citizen_id{};
    std::optional<std::string> old_id{};
    std::optional<std::string> ethnicity{};
    std::optional<std::string> nationality{};
    std::optional<std::string> phone{};
    std::optional<std::string> bank{};
    std::optional<std::string> bank_account{};
    std::optional<std::string> commune{};  ///< code or name
    std::optional<std::string> hamlet{};
    std::optional<std::string> residence{};
    std::optional<std::string> died_on{};
    std::optional<std::string> authentication{};
};

/// "name", "birth_date" …: what files and interfaces call the fields.
std::span<const std::string_view> form_field_names();
/// Null where there is no field of that name.
std::optional<std::string>* form_field(PersonForm& form, std::string_view name);

/// The days against which a record is judged.
struct Judged {
    Date from;   ///< since when it holds: its commune is in force on this day
    Date today;  ///< nobody is born or dies later
};

/// A new record: name, sex, birth date and commune are needed. Places are "/name", "/birth_date" …
Checked<Person> read_person(const Areas& areas, const PersonForm& form, const Judged& days);
/// The record with what the form says put in its place.
Checked<Person> read_change(const Areas& areas, const Person& before, const PersonForm& form,
                            const Judged& days);

/// What does not fit together in a record, whoever wrote it. Empty when all is well.
Problems contradictions(const Areas& areas, const Person& person, const Judged& days);

}  // namespace ansinh::registry
