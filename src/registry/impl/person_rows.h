#pragma once

/// A person as the row of a table.

#include "registry/impl/history.h"
#include "registry/person.h"

#include <cstdint>

namespace ansinh::registry {

const RecordTable& person_table();

/// `name_id` is that of the folded name (impl/full_names.h).
Values values_of(const Person& person, std::int64_t name_id);
Person person_of(const Values& values);
std::int64_t name_id_of(const Values& values);

Version<Person> person_version(const Version<Values>& version);

}  // namespace ansinh::registry
