#pragma once

/// Users and their rights as the interface writes them.

#include "access/approval.h"
#include "access/key.h"
#include "access/user.h"
#include "api/worker.h"

#include <string>
#include <vector>

#include <boost/json/fwd.hpp>

namespace ansinh::api {

/// What a session and a key have in common: user, permissions, office, areas.
boost::json::object to_json(const Shared& shared, const access::Actor& actor);
boost::json::object to_json(const Shared& shared, const access::User& user);
boost::json::object to_json(const access::Key& key);

/// Code and name of each; a role that is no longer known has its code as its name.
boost::json::array roles_json(const Shared& shared, const std::vector<std::string>& roles);
boost::json::array areas_json(const Shared& shared, const std::vector<AreaId>& areas);
boost::json::array permissions_json(const std::vector<access::Permission>& permissions);
boost::json::object rights_json(const Shared& shared, const access::Rights& rights);

}  // namespace ansinh::api
