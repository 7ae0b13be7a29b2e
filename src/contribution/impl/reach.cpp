#include "contribution/impl/reach.h"

#include "access/allowed.h"

#include <array>
#include <string>

namespace ansinh::contribution {

Checked<registry::Territory> within(const registry::Areas& areas, const access::Actor& actor,
                                    access::Permission permission,
                                    const std::optional<AreaId>& area)
{
    if (auto allowed = access::allowed(actor, permission); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    auto own = registry::Territory::of(areas, actor);
    if (!area) return own;
    const std::array one = {*area};
    auto asked = registry::Territory::of(areas, one);
    if (!own.holds(asked)) return std::unexpected(Problems{access::out_of_scope("/area")});
    return asked;
}

bool reaches(const registry::Areas& areas, const access::Actor& actor,
             const std::optional<AreaId>& area)
{
    if (actor.everywhere) return true;
    if (!area) return false;
    const std::array one = {*area};
    return registry::Territory::of(areas, actor).holds(registry::Territory::of(areas, one));
}

Checked<registry::FoundEmployer> employer_for(db::Database& database, const registry::Areas& areas,
                                              const access::Actor& actor,
                                              access::Permission permission,
                                              std::string_view unit_code)
{
    if (auto allowed = access::allowed(actor, permission); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    auto found = registry::employer(database, areas, actor, unit_code);
    if (!found) return std::unexpected(Problems{std::move(found).error()});
    return *std::move(found);
}

Checked<registry::FoundEmployer> readable_employer(db::Database& database,
                                                   const registry::Areas& areas,
                                                   const access::Actor& actor,
                                                   std::string_view unit_code)
{
    return employer_for(database, areas, actor, access::Permission::dues_read, unit_code);
}

}  // namespace ansinh::contribution
