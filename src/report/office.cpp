#include "report/office.h"

#include <utility>

namespace ansinh::report {

Checked<std::shared_ptr<const Office>> Office::open(registry::Areas areas, const OfficeFiles& files)
{
    auto catalogue = TRY(figures::Catalogue::parse(files.indicators));
    auto calendar = TRY(Calendar::parse(files.holidays));
    return std::make_shared<const Office>(std::move(catalogue), std::move(areas),
                                          std::move(calendar));
}

Office::Office(figures::Catalogue catalogue, registry::Areas areas, Calendar calendar)
    : catalogue_{std::move(catalogue)}, areas_{std::move(areas)}, calendar_{std::move(calendar)}
{
}

}  // namespace ansinh::report
