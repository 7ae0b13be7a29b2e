#pragma once

/// The routes of each tag of docs/openapi.yaml.

#include "api/route.h"

#include <array>
#include <string_view>
#include <vector>

namespace ansinh::api {

std::vector<Route> system_routes();
std::vector<Route> area_routes();
std::vector<Route> figures_routes();
std::vector<Route> report_routes();
std::vector<Route> facts_routes();
std::vector<Route> assigned_targets_routes();
std::vector<Route> session_routes();
std::vector<Route> law_routes();
std::vector<Route> people_routes();
std::vector<Route> households_routes();
std::vector<Route> merges_routes();
std::vector<Route> employer_routes();
std::vector<Route> employer_merge_routes();
std::vector<Route> facility_routes();  ///< and offices
std::vector<Route> collection_routes();
std::vector<Route> case_routes();
std::vector<Route> case_change_routes();
std::vector<Route> sign_in_routes();
std::vector<Route> users_routes();
std::vector<Route> approvals_routes();
std::vector<Route> keys_routes();
std::vector<Route> audit_routes();
std::vector<Route> declaration_routes();
std::vector<Route> people_search_routes();
std::vector<Route> dues_routes();
std::vector<Route> receipt_routes();  ///< and refunds
std::vector<Route> arrears_routes();  ///< and notices
std::vector<Route> suspension_routes();
std::vector<Route> ledger_routes();
std::vector<Route> intake_routes();
std::vector<Route> intake_look_routes();
std::vector<Route> intake_review_routes();

/// The words of AreaLevel, from the highest down.
inline constexpr std::array<std::string_view, 4> area_levels = {"nation", "province", "district",
                                                                "commune"};

}  // namespace ansinh::api
