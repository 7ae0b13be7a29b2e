#include "api/routes.h"

#include "api/impl/health_routes.h"
#include "api/impl/routes_by_tag.h"

namespace ansinh::api {

std::vector<Route> routes()
{
    std::vector<Route> all;
    for (auto&& tag : {system_routes(),        area_routes(),
                       figures_routes(),       report_routes(),
                       facts_routes(),         session_routes(),
                       law_routes(),           people_routes(),
                       households_routes(),    merges_routes(),
                       employer_routes(),      employer_merge_routes(),
                       facility_routes(),      collection_routes(),
                       sign_in_routes(),       users_routes(),
                       approvals_routes(),     keys_routes(),
                       audit_routes(),         intake_routes(),
                       intake_look_routes(),   intake_review_routes(),
                       people_search_routes(), health_routes(),
                       enrolment_routes(),     workbench_routes(),
                       support_routes(),       assigned_targets_routes(),
                       dues_routes(),          receipt_routes(),
                       arrears_routes(),       suspension_routes(),
                       ledger_routes(),        declaration_routes(),
                       case_routes(),          case_change_routes()})
        all.insert(all.end(), tag.begin(), tag.end());
    return all;
}

}  // namespace ansinh::api
