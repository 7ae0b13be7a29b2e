#pragma once

/// A store with the shipped areas and figures, loaded once for all tests of this program.

#include "db/database.h"
#include "figures/catalogue.h"
#include "registry/areas.h"
#include "report/working_session.h"

namespace ansinh::report {

class Published {
public:
    Published();

    /// What is on file of the area and of all provinces; no questions, notes or tasks.
    Material material(registry::AreaId area, Date as_of);

    db::Database& store() { return store_; }
    Context context() const
    {
        return {.catalogue = catalogue_, .areas = areas_, .calendar = calendar_};
    }
    registry::AreaId area(std::string_view name, Date on) const
    {
        return areas_.resolve(name, on).value();
    }

private:
    db::Database store_;
    figures::Catalogue catalogue_;
    registry::Areas areas_;
    Calendar calendar_;
};

Published& published();

}  // namespace ansinh::report
