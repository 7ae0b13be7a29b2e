#include "calc/topics.h"

#include <algorithm>
#include <array>

namespace ansinh::calc {

std::span<const Topic> topics()
{
    static const std::array all = {contribution_topic,
                                   voluntary_topic,
                                   late_charge_topic,
                                   allocation_topic,
                                   unemployment_topic,
                                   relief_116_topic,
                                   sickness_topic,
                                   child_sickness_topic,
                                   maternity_topic,
                                   convalescence_topic,
                                   accident_topic,
                                   survivors_topic,
                                   social_pension_topic,
                                   early_allowance_topic,
                                   health_premium_topic,
                                   household_premium_topic,
                                   visit_topic,
                                   reimbursement_topic,
                                   exemption_topic,
                                   device_topic,
                                   device_reuse_topic,
                                   claim_line_topic,
                                   examinations_topic,
                                   bed_days_topic,
                                   bed_price_topic,
                                   bed_use_topic,
                                   imaging_quota_topic,
                                   transport_topic,
                                   health_card_topic,
                                   health_late_topic,
                                   pension_date_topic,
                                   average_wage_topic,
                                   pension_topic,
                                   lump_sum_topic,
                                   pensioner_abroad_topic,
                                   pension_increase_topic};
    return all;
}

const Topic* find_topic(std::string_view id)
{
    const auto all = topics();
    const auto found = std::ranges::find(all, id, &Topic::id);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace ansinh::calc
