#pragma once

/// What the routes of people, households and merges read alike, and the record of looks.

#include "api/impl/fields.h"
#include "api/people_json.h"
#include "api/route.h"
#include "api/worker.h"
#include "base/person_id.h"
#include "registry/person_form.h"
#include "registry/territory.h"
#include "registry/version.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::api {

registry::Territory territory_of(const Worker& worker, const Request& request);

RecordNames names_of(const Worker& worker);

/// The number in the path. Refuses what parse_person_id() refuses.
Result<PersonId> person_meant(const Request& request, std::string_view name = "id");
/// A number in the body; 0 where it is missing or wrong, and `problems` says so.
PersonId person_in(Fields& fields, std::string_view name, Problems& problems);
std::optional<PersonId> optional_person_in(Fields& fields, std::string_view name,
                                           Problems& problems);

/// `on` and `known` of the query.
registry::AsOf as_of(Worker& worker, const Request& request);

/// The fields of a person that are there.
registry::PersonForm person_form(Fields& fields);

/// Everything wrong with the body: what fields.done() tells, and the others.
Checked<void> read_all(Fields& fields, Problems others);

/// Puts it on the record that the actor sees this; before it is answered.
void look(Worker& worker, const Request& request, std::string_view object_kind, std::int64_t object,
          std::string detail, std::vector<PersonId> people = {});

}  // namespace ansinh::api
