#pragma once

/// Closed facts as the interface writes them: with what they are compared with.

#include "closing/change.h"
#include "figures/statement.h"
#include "report/context.h"

#include <optional>
#include <string>
#include <vector>

#include <boost/json/object.hpp>

namespace ansinh::api {

void put_amount(boost::json::object& object, const closing::Amount& amount);

/// What the facts of an area and day are shown with.
struct FactsShown {
    const report::Context& context;
    const closing::Facts& facts;
    const closing::EarlierFacts& before;
    const std::vector<figures::Target>& plans;
    Date as_of;
};

/// The facts of a breakdown, of one indicator where it is named, in the order of the catalogue;
/// wholes with their plan and share.
boost::json::array facts_json(const FactsShown& shown, closing::Breakdown breakdown,
                              const std::optional<std::string>& indicator);

}  // namespace ansinh::api
