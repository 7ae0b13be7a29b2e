#pragma once

/// One [parameter] of a chapter file, read and checked by itself.

#include "law/impl/table_reader.h"
#include "law/law.h"

namespace ansinh::law {

/// What the reader needs to know of the chapter; dimensions name their values in order.
struct ParameterPlace {
    const Chapter& chapter;
    std::string_view id;
};

Parameter read_parameter(const toml::table& table, ParameterPlace place, Complaints& complaints);

/// The basis as a value or a row says it; what it leaves out is `inherited`.
Basis read_basis(TableReader& reader, const Basis* inherited);

std::optional<Status> status_of(std::string_view key);

}  // namespace ansinh::law
