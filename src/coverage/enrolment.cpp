#include "coverage/enrolment.h"

#include "access/audit.h"
#include "base/check.h"
#include "coverage/cards_run.h"
#include "coverage/change.h"
#include "coverage/impl/desk.h"
#include "coverage/impl/enrolment_rows.h"
#include "coverage/impl/money_entries.h"
#include "coverage/impl/voluntary_quote.h"
#include "coverage/support.h"
#include "registry/reason.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::coverage {

namespace {

using access::Permission;

constexpr std::array<std::string_view, 4> statuses = {"pending", "paid", "cancelled", "refused"};

Problem unknown_enrolment()
{
    return {.code = "enrolment/unknown",
            .detail = {"Không có đăng ký này trong địa bàn của bạn.",
                       "There is no such enrolment in your areas."},
            .where = "/path/id",
            .remedy = {"Xem lại danh sách đăng ký.", "Look at the list of enrolments."}};
}

Problem closed_already()
{
    return {.code = "enrolment/closed",
            .detail = {"Đăng ký này đã kết thúc.", "The enrolment is closed."},
            .where = {},
            .remedy = {"Lập đăng ký mới nếu cần.", "Make a new one if need be."}};
}

Problem of_another()
{
    return {.code = "enrolment/of-another",
            .detail = {"Đăng ký này do người khác lập, tiền do người ấy thu.",
                       "Somebody else made this enrolment, and takes the money for it."},
            .where = {},
            .remedy = {"Người lập, hoặc cán bộ bảo hiểm xã hội, thu tiền hoặc hủy.",
                       "Who made it, or an officer, takes the money or cancels."}};
}

Problem amount_changed()
{
    return {.code = "enrolment/amount-changed",
            .detail = {"Số tiền hoặc thời hạn hôm nay khác lúc lập đăng ký.",
                       "The amount or the term of today is not that of the enrolment."},
            .where = {},
            .remedy = {"Hủy đăng ký này, tính lại và lập đăng ký mới.",
                       "Cancel this one, quote again and make a new one."}};
}

Problem covered()
{
    return {.code = "enrolment/covered",
            .detail = {"Đã có thời gian tham gia trùng với thời gian này.",
                       "There is cover in that time already."},
            .where = "/members",
            .remedy = {"Bỏ người đã có thẻ, hoặc chọn thời gian sau khi thẻ hết hạn.",
                       "Leave out who is covered, or choose a time after the card's end."}};
}

/// A receipt names its year and its enrolment: the number is given once.
std::string receipt_of(const Enrolment& enrolment)
{
    return fmt::format("{}-{:07}", enrolment.paid_on->year(), enrolment.id);
}

std::string payer_of(const law::Law& law, law::HealthGroup group, Date on)
{
    law::InForce in(law, on);
    const auto row = in.find("health_group", {law::key_of(group), on});
    return row ? std::string(row->text("payer").value) : "person";
}

std::vector<Membership> health_memberships(const law::Law& law, const Enrolment& paid)
{
    std::vector<Membership> spells;
    for (const auto& line : paid.lines)
        spells.push_back({.person = line.person,
                          .scheme = Scheme::health,
                          .group = std::string(law::key_of(line.group)),
                          .payer = payer_of(law, line.group, line.validity.from),
                          .facility = {},
                          .commune = paid.commune,
                          .validity = line.validity});
    return spells;
}

bool overlaps(const Validity& a, const Validity& b)
{
    return (!a.to || b.from < *a.to) && (!b.to || a.from < *b.to);
}

/// The first facility of the card before goes on, and two covers at once are refused.
Checked<void> fit_in(db::Database& database, std::vector<Membership>& spells)
{
    for (auto& spell : spells)
        for (const auto& other : memberships(database, spell.person)) {
            if (other.scheme == spell.scheme && overlaps(other.validity, spell.validity))
                return refuse(covered());
            if (other.scheme == Scheme::health && spell.scheme == Scheme::health && other.facility)
                spell.facility = other.facility;
        }
    return {};
}

/// Whether the household would pay the same today.
Checked<std::vector<Membership>> household_today(db::Database& database, const EnrolmentDesk& desk,
                                                 const Enrolment& enrolment, Date on)
{
    HouseholdAsked asked{.household = *enrolment.household, .months = enrolment.months};
    for (const auto& line : enrolment.lines) asked.members.push_back(line.person);
    const auto now = TRY(quote_household(database, desk, asked, on));
    if (now.quote.own != enrolment.own || now.quote.lines.size() != enrolment.lines.size())
        return refuse(amount_changed());
    for (std::size_t at = 0; at < enrolment.lines.size(); ++at)
        if (now.quote.lines[at].term.validity != enrolment.lines[at].validity)
            return refuse(amount_changed());
    return health_memberships(desk.law, enrolment);
}

law::VoluntaryMode mode_of(const Enrolment& enrolment)
{
    const auto modes = law::choices(law::VoluntaryMode{});
    const auto found = std::ranges::find(modes, enrolment.mode, &law::Choice::key);
    check(found != modes.end(), "an enrolment has a mode of the law");
    return static_cast<law::VoluntaryMode>(found - modes.begin());
}

/// Whether the person would pay the same today, for the same months, and in time: months past
/// their day are paid as missing ones.
Checked<std::vector<Membership>> voluntary_today(db::Database& database, const EnrolmentDesk& desk,
                                                 const Enrolment& enrolment, Date on)
{
    constexpr int months_of_a_year = 12;
    const VoluntaryAsked asked{.person = enrolment.person,
                               .facts = {.from = *enrolment.first_month,
                                         .mode = mode_of(enrolment),
                                         .income = enrolment.income,
                                         .years = enrolment.months / months_of_a_year,
                                         .months = enrolment.months}};
    const auto now = TRY(voluntary_plan(database, desk, asked, on));
    const auto& plan = now.plan;
    if (plan.payable != enrolment.own || plan.support != enrolment.state ||
        plan.province_support != enrolment.local || plan.months != enrolment.months ||
        !plan.on_time)
        return refuse(amount_changed());
    return voluntary_memberships({.person = enrolment.person,
                                  .commune = enrolment.commune,
                                  .from = enrolment.first_month->first_day(),
                                  .months = enrolment.months},
                                 {.group = plan.support_group, .months = plan.months_supported});
}

/// What the enrolment insures, judged anew on the day of payment.
Checked<std::vector<Membership>> still_right(db::Database& database, const EnrolmentDesk& desk,
                                             const Enrolment& enrolment, Date on)
{
    return enrolment.kind == "voluntary" ? voluntary_today(database, desk, enrolment, on)
                                         : household_today(database, desk, enrolment, on);
}

/// The income that the premium rests on, for the months that are paid.
void keep_choice(db::Database& database, const Enrolment& paid, AuditId by)
{
    const Date from = paid.first_month->first_day();
    change(database,
           {.choices = {{.person = paid.person,
                         .from = from,
                         .to = plus_months(from, paid.months),
                         .income = paid.income,
                         .mode = static_cast<std::int64_t>(mode_of(paid))}}},
           by);
}

Checked<Enrolment> own_enrolment(db::Database& database, const EnrolmentDesk& desk, std::int64_t id)
{
    auto found = read_enrolment(database, id);
    if (!found || !registry::Territory::of(desk.areas, desk.actor).contains(found->commune))
        return refuse(unknown_enrolment());
    return *std::move(found);
}

/// The money of an enrolment is in the hands of who made it: another collector leaves it alone.
Checked<Enrolment> enrolment_at_hand(db::Database& database, const EnrolmentDesk& desk,
                                     std::int64_t id)
{
    auto found = TRY(own_enrolment(database, desk, id));
    if (found.made_by != desk.actor.user && !desk.actor.may(Permission::support_change))
        return refuse(of_another());
    return found;
}

access::Act act_of(const Enrolment& enrolment, const char* action, std::string reason = {})
{
    access::Act act{.action = action,
                    .object_kind = "enrolment",
                    .object = enrolment.id,
                    .reason = std::move(reason)};
    for (const auto& line : enrolment.lines) act.people.push_back(line.person);
    if (enrolment.lines.empty()) act.people.push_back(enrolment.person);
    return act;
}

}  // namespace

std::string_view code(EnrolmentStatus status)
{
    return statuses.at(static_cast<std::size_t>(status));
}

std::optional<EnrolmentStatus> enrolment_status_of(std::string_view code)
{
    const auto* found = std::ranges::find(statuses, code);
    if (found == statuses.end()) return {};
    return static_cast<EnrolmentStatus>(found - statuses.begin());
}

Checked<PaidEnrolment> pay_enrolment(db::Database& database, const EnrolmentDesk& desk,
                                     std::int64_t id, const std::string& at)
{
    TRY_VOID(may(desk.actor, Permission::enrol_change));
    const Date today = registry::day_of(at);
    db::Transaction transaction(database);
    transaction.lock("coverage_enrolment");
    PaidEnrolment paid{.enrolment = TRY(enrolment_at_hand(database, desk, id)), .cards = {}};
    auto& enrolment = paid.enrolment;
    if (enrolment.status == EnrolmentStatus::paid) {
        for (const auto& line : enrolment.lines)
            if (auto found = card_on(cards_of(database, line.person), line.validity.from);
                found.card)
                paid.cards.push_back(*std::move(found.card));
        return paid;
    }
    if (enrolment.status != EnrolmentStatus::pending) return refuse(closed_already());
    auto spells = TRY(still_right(database, desk, enrolment, today));
    enrolment.status = EnrolmentStatus::paid;
    enrolment.paid_on = today;
    enrolment.receipt = receipt_of(enrolment);
    TRY_VOID(fit_in(database, spells));
    const auto by = access::record(database, desk.actor, act_of(enrolment, "enrolment.pay"), at);
    for (auto& spell : spells) spell.recorded = by;
    load(database, spells);
    close_row(database, enrolment, by);
    book(database, enrolment, by);
    if (enrolment.kind == "voluntary") keep_choice(database, enrolment, by);
    if (enrolment.kind == "household") {
        std::vector<PersonId> people;
        for (const auto& line : enrolment.lines) people.push_back(line.person);
        paid.cards = TRY(issue_cards(database, desk.law, desk.areas, people, 0, today));
    }
    transaction.commit();
    return paid;
}

Checked<Enrolment> close_enrolment(db::Database& database, const EnrolmentDesk& desk,
                                   std::int64_t id, EnrolmentStatus status,
                                   const std::string& reason, const std::string& at)
{
    const bool refuses = status == EnrolmentStatus::refused;
    TRY_VOID(may(desk.actor, refuses ? Permission::support_change : Permission::enrol_change));
    if (auto problems = registry::judged_reason(reason); !problems.empty())
        return std::unexpected(std::move(problems));
    db::Transaction transaction(database);
    transaction.lock("coverage_enrolment");
    auto enrolment = TRY(enrolment_at_hand(database, desk, id));
    if (enrolment.status != EnrolmentStatus::pending) return refuse(closed_already());
    enrolment.status = status;
    enrolment.note = reason;
    const auto by = access::record(
        database, desk.actor,
        act_of(enrolment, refuses ? "enrolment.refuse" : "enrolment.cancel", reason), at);
    close_row(database, enrolment, by);
    transaction.commit();
    return enrolment;
}

Checked<std::vector<Enrolment>> enrolments(db::Database& database, const EnrolmentDesk& desk,
                                           const EnrolmentFilter& filter)
{
    TRY_VOID(may(desk.actor, Permission::enrol_change));
    const auto own = registry::Territory::of(desk.areas, desk.actor);
    std::vector<std::int64_t> communes;
    if (!own.is_whole_nation())
        for (const auto commune : own.communes()) communes.push_back(commune.value());
    return read_enrolments(database, communes, own.is_whole_nation(), filter);
}

Checked<Enrolment> enrolment(db::Database& database, const EnrolmentDesk& desk, std::int64_t id)
{
    TRY_VOID(may(desk.actor, Permission::enrol_change));
    return own_enrolment(database, desk, id);
}

}  // namespace ansinh::coverage
