#pragma once

/// Every topic, each made in its own *_topic.cpp.

#include "calc/topic.h"

#include <span>

namespace ansinh::calc {

/// In the order people are shown them.
std::span<const Topic> topics();
/// Nothing where there is no such topic.
const Topic* find_topic(std::string_view id);

extern const Topic contribution_topic;
extern const Topic voluntary_topic;
extern const Topic late_charge_topic;
extern const Topic allocation_topic;
extern const Topic unemployment_topic;
extern const Topic relief_116_topic;
extern const Topic sickness_topic;
extern const Topic child_sickness_topic;
extern const Topic maternity_topic;
extern const Topic convalescence_topic;
extern const Topic accident_topic;
extern const Topic survivors_topic;
extern const Topic social_pension_topic;
extern const Topic early_allowance_topic;
extern const Topic health_premium_topic;
extern const Topic household_premium_topic;
extern const Topic visit_topic;
extern const Topic reimbursement_topic;
extern const Topic exemption_topic;
extern const Topic device_topic;
extern const Topic device_reuse_topic;
extern const Topic claim_line_topic;
extern const Topic examinations_topic;
extern const Topic bed_days_topic;
extern const Topic bed_price_topic;
extern const Topic bed_use_topic;
extern const Topic imaging_quota_topic;
extern const Topic transport_topic;
extern const Topic health_card_topic;
extern const Topic health_late_topic;
extern const Topic average_wage_topic;
extern const Topic lump_sum_topic;
extern const Topic pension_date_topic;
extern const Topic pension_increase_topic;
extern const Topic pension_topic;
extern const Topic pensioner_abroad_topic;

}  // namespace ansinh::calc
