#pragma once

/// Health insurance as the interface writes it: amounts in whole đồng, last days as days of cover.

#include "coverage/card.h"
#include "coverage/enrolment.h"
#include "coverage/health_standing.h"
#include "coverage/sponsor.h"
#include "coverage/workbench.h"
#include "law/law.h"

#include <string>

#include <boost/json/fwd.hpp>

namespace ansinh::api {

boost::json::object group_word(law::HealthGroup group);
/// From and last day; no last day where it is open.
void put_days(boost::json::object& object, const Validity& validity);

boost::json::object to_json(const law::Law& law, const coverage::RankedGroup& group);
/// The number masked in its middle.
boost::json::object to_json(const coverage::Card& card, Date on);
boost::json::object to_json(const coverage::HouseholdQuoted& quoted);
boost::json::object to_json(const coverage::Enrolment& enrolment);
boost::json::object to_json(const coverage::Contact& contact);
boost::json::object to_json(const coverage::SponsorFund& fund);
boost::json::object to_json(const coverage::SponsorEntry& entry);

}  // namespace ansinh::api
