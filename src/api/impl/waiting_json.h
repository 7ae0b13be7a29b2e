#pragma once

/// Enrolments that wait for their money, with whom to ask for it.

#include "api/route.h"
#include "api/worker.h"
#include "base/person_id.h"
#include "coverage/enrolment.h"

#include <span>
#include <vector>

#include <boost/json/array.hpp>

namespace ansinh::api {

struct Waiting {
    boost::json::array rows;
    std::vector<PersonId> named;  ///< to be put on the record of looks
};
/// Each with the head of its household, or the first who is enrolled where the asker does not reach
/// the head: nobody of another area is named.
Waiting waiting_json(Worker& worker, const Request& request,
                     std::span<const coverage::Enrolment> enrolments);

}  // namespace ansinh::api
