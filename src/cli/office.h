#pragma once

/// What figures are judged and reports are made with, loaded once for a command or a server.

#include "cli/context.h"
#include "figures/catalogue.h"
#include "figures/checks.h"
#include "figures/import.h"
#include "registry/areas.h"
#include "report/calendar.h"
#include "report/context.h"
#include "report/working_session.h"

#include <memory>
#include <string_view>
#include <vector>

namespace ansinh::cli {

class Office {
public:
    /// From the shipped data and the areas of the store.
    static Checked<std::shared_ptr<const Office>> open(Context& context);
    static Checked<std::shared_ptr<const Office>> open(registry::Areas areas,
                                                       const std::filesystem::path& data);

    const figures::Catalogue& catalogue() const { return catalogue_; }
    const registry::Areas& areas() const { return areas_; }
    report::Context report() const { return {catalogue_, areas_, calendar_}; }
    figures::Ruling ruling() const { return {catalogue_, areas_}; }

    Office(figures::Catalogue catalogue, registry::Areas areas, report::Calendar calendar);

private:
    figures::Catalogue catalogue_;
    registry::Areas areas_;
    report::Calendar calendar_;
};

}  // namespace ansinh::cli
