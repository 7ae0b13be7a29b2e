#pragma once

/// Owns what reports are written against, for as long as a command or a server runs.

#include "base/result.h"
#include "figures/import.h"
#include "report/context.h"

#include <memory>
#include <string>

namespace ansinh::report {

/// The shipped texts an office needs: data/indicators.toml, data/holidays.csv.
struct OfficeFiles {
    std::string indicators;
    std::string holidays;
};

class Office {
public:
    /// Refuses what Catalogue::parse and Calendar::parse refuse.
    static Checked<std::shared_ptr<const Office>> open(registry::Areas areas,
                                                       const OfficeFiles& files);

    Office(figures::Catalogue catalogue, registry::Areas areas, Calendar calendar);

    const figures::Catalogue& catalogue() const { return catalogue_; }
    const registry::Areas& areas() const { return areas_; }
    Context context() const { return {catalogue_, areas_, calendar_}; }
    figures::Ruling ruling() const { return {catalogue_, areas_}; }

private:
    figures::Catalogue catalogue_;
    registry::Areas areas_;
    Calendar calendar_;
};

}  // namespace ansinh::report
