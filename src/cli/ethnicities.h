#pragma once

#include "base/result.h"
#include "cli/context.h"
#include "cli/places.h"
#include "registry/ethnicity.h"

namespace ansinh::cli {

/// The shipped names of the ethnic groups.
inline Checked<registry::Ethnicities> ethnicities_of(const Context& context)
{
    const auto text = TRY(all(file_text(context.data_folder() / "ethnicities.csv")));
    return all(registry::Ethnicities::parse(text));
}

}  // namespace ansinh::cli
