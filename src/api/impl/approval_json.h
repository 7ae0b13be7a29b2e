#pragma once

/// What waits for a second person, as the interface writes it.

#include "access/approval.h"
#include "api/worker.h"

#include <string_view>

#include <boost/json/fwd.hpp>

namespace ansinh::api {

/// "open", "approved", "refused".
std::string_view state_word(access::ProposalState state);

boost::json::object proposal_json(Worker& worker, const access::Actor& actor,
                                  const access::Proposal& proposal);
/// What waits now under that number, just proposed.
Checked<boost::json::object> waiting_proposal(Worker& worker, const access::Actor& actor,
                                              std::int64_t number);

}  // namespace ansinh::api
