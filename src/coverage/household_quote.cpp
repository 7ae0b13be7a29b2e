#include "coverage/household_quote.h"

#include "law/in_force.h"

#include <algorithm>

namespace ansinh::coverage {

namespace {

using law::HealthGroup;
using law::HealthPayer;

std::unexpected<Problems> refuse(Problem problem)
{
    return std::unexpected(Problems{std::move(problem)});
}

bool must_join(const QuoteMember& member)
{
    return !member.elsewhere && !member.covered && !member.paid_this_year &&
           member.supported.empty();
}

/// Before members could join by themselves, all of a household had to.
Checked<void> judged(const QuoteFacts& facts, const law::Law& law)
{
    const auto joins = [](const QuoteMember& member) { return member.joins && !member.elsewhere; };
    if (std::ranges::none_of(facts.members, joins))
        return refuse(
            {.code = "enrolment/nobody-joins",
             .detail = {"Không có thành viên nào cần tham gia.", "No member is there to join."},
             .where = "/members",
             .remedy = {"Chọn ít nhất một thành viên chưa có thẻ theo nhóm khác.",
                        "Choose at least one member without a card of another group."}});
    if (std::ranges::none_of(facts.members, [](const QuoteMember& member) {
            return must_join(member) && !member.joins;
        }))
        return {};
    law::InForce in(law, facts.paid_on);
    const bool alone = in.flag("household_individual_joining");
    if (!in.complete()) return std::unexpected(in.problems());
    if (alone) return {};
    return refuse(
        {.code = "enrolment/household-incomplete",
         .detail = {"Cả hộ phải cùng tham gia: còn thành viên chưa có thẻ chưa được chọn.",
                    "The household joins as a whole: a member without a card is left out."},
         .where = "/members",
         .remedy = {"Chọn mọi thành viên chưa có thẻ theo nhóm khác.",
                    "Choose every member without a card of another group."}});
}

/// The steps of the ladder of those who join, after those who take part already in the year.
Checked<std::vector<law::MemberPremium>> ladder(const QuoteFacts& facts, std::size_t joining,
                                                const law::Law& law)
{
    const auto before = static_cast<std::size_t>(
        std::ranges::count_if(facts.members, [](const QuoteMember& member) {
            return (member.paid_this_year || member.insured_this_year) && !member.joins;
        }));
    law::Trace unused;
    const auto premium =
        TRY(law::household_premium({.paid_on = facts.paid_on,
                                    .months = facts.months,
                                    .members = std::vector<law::HouseholdMember>(before + joining),
                                    .together = true},
                                   law, unused));
    return std::vector(premium.members.begin() + static_cast<std::ptrdiff_t>(before),
                       premium.members.end());
}

Checked<QuoteLine> supported_line(const QuoteFacts& facts, const QuoteMember& member,
                                  const law::Law& law)
{
    const auto found = TRY(funding({.holds = member.supported.front(),
                                    .all = member.supported,
                                    .on = facts.paid_on,
                                    .months = facts.months,
                                    .local = facts.local},
                                   law));
    return QuoteLine{
        .person = member.person, .group = found.supported_as, .premium = found.premium};
}

QuoteLine ladder_line(const QuoteMember& member, const law::MemberPremium& step, Vnd base)
{
    QuoteLine line{.person = member.person,
                   .group = HealthGroup::household,
                   .order = step.order,
                   .rate = step.rate,
                   .premium = {.base = base, .premium = step.amount}};
    line.premium.paid[place_of(HealthPayer::person)] = step.amount;
    return line;
}

void add(Quote& quote, QuoteLine line)
{
    quote.premium += line.premium.premium;
    quote.state += line.premium.by(HealthPayer::state);
    quote.local += line.premium.by(HealthPayer::province) + line.premium.by(HealthPayer::district) +
                   line.premium.by(HealthPayer::other);
    quote.own += line.own();
    quote.lines.push_back(std::move(line));
}

bool takes_part(const QuoteMember& member) { return member.joins && !member.elsewhere; }

}  // namespace

Checked<Quote> household_quote(const QuoteFacts& facts, const law::Law& law)
{
    TRY_VOID(judged(facts, law));
    law::InForce in(law, facts.paid_on);
    in.row("health_payment_cycle", {"household", std::int64_t{facts.months}});
    const Vnd base = law::base_level(in).value * facts.months;
    if (!in.complete()) return std::unexpected(in.problems());
    const auto on_ladder = std::ranges::count_if(facts.members, [](const QuoteMember& member) {
        return takes_part(member) && member.supported.empty();
    });
    const auto steps = TRY(ladder(facts, static_cast<std::size_t>(on_ladder), law));
    Quote quote;
    auto step = steps.begin();
    for (const auto& member : facts.members) {
        if (!takes_part(member)) continue;
        auto line = member.supported.empty() ? ladder_line(member, *step++, base)
                                             : TRY(supported_line(facts, member, law));
        line.term = TRY(card_term({.group = line.group,
                                   .paid_on = facts.paid_on,
                                   .months = facts.months,
                                   .last_day = member.last_day,
                                   .now = member.now},
                                  law));
        add(quote, std::move(line));
    }
    return quote;
}

}  // namespace ansinh::coverage
