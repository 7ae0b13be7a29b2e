#include "contribution/impl/refund_rows.h"

#include "db/bulk.h"
#include "db/rows.h"

#include <array>
#include <span>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

std::span<const std::int64_t> bound_of(const std::optional<std::int64_t>& one)
{
    return one ? std::span<const std::int64_t>{&*one, 1} : std::span<const std::int64_t>{};
}

}  // namespace

std::map<std::int64_t, StoredRefund> stored_refunds(db::Database& database,
                                                    std::optional<std::int64_t> one)
{
    std::map<std::int64_t, StoredRefund> all;
    for (db::Rows rows(database,
                       fmt::format("SELECT r.refund_id, r.employer_id, r.receipt_id, r.area,"
                                   " r.amount, r.account, r.reason, r.user_id, e.unit_code,"
                                   " e.commune FROM contribution_refund r LEFT JOIN"
                                   " registry_employer e ON e.employer_id = r.employer_id{}",
                                   one ? " WHERE r.refund_id = $1" : ""),
                       bound_of(one));
         rows.next();) {
        StoredRefund stored{.refund = {.id = rows.number(0),
                                       .unit_code = std::string(rows.text(8)),
                                       .receipt = rows.number(2),
                                       .amount = Vnd{rows.number(4)},
                                       .account = std::string(rows.text(5)),
                                       .reason = std::string(rows.text(6)),
                                       .asked_by = UserId{rows.number(7)}},
                            .commune = AreaId{rows.number(9)}};
        if (!rows.is_null(1)) stored.employer = EmployerId{rows.number(1)};
        if (!rows.is_null(3)) stored.area = AreaId{rows.number(3)};
        all.emplace(stored.refund.id, std::move(stored));
    }
    for (db::Rows rows(database,
                       fmt::format("SELECT refund_id, state, recorded, user_id, reason, paid_on"
                                   " FROM contribution_refund_step{} ORDER BY refund_id, recorded",
                                   one ? " WHERE refund_id = $1" : ""),
                       bound_of(one));
         rows.next();)
        all.at(rows.number(0))
            .refund.steps.push_back({.state = static_cast<RefundState>(rows.number(1)),
                                     .recorded = AuditId{rows.number(2)},
                                     .user = UserId{rows.number(3)},
                                     .reason = std::string(rows.text(4)),
                                     .paid_on = rows.is_null(5)
                                                    ? std::optional<Date>{}
                                                    : Date::from_number(rows.number(5))});
    return all;
}

void write_step(db::Database& database, std::int64_t refund, const RefundStep& step)
{
    db::BulkInsert rows(database, "contribution_refund_step",
                        {"refund_id", "recorded", "state", "user_id", "reason", "paid_on"});
    rows.add({refund, step.recorded.value(), static_cast<std::int64_t>(step.state),
              step.user.value(), std::string_view{step.reason},
              step.paid_on ? db::Cell{std::int64_t{step.paid_on->number()}} : db::Cell{}});
    rows.finish();
}

void write_refund(db::Database& database, const StoredRefund& stored)
{
    const auto& refund = stored.refund;
    db::BulkInsert rows(database, "contribution_refund",
                        {"refund_id", "employer_id", "receipt_id", "area", "amount", "account",
                         "reason", "user_id"});
    rows.add({refund.id, stored.employer ? db::Cell{stored.employer->value()} : db::Cell{},
              refund.receipt != 0 ? db::Cell{refund.receipt} : db::Cell{},
              stored.area ? db::Cell{stored.area->value()} : db::Cell{}, refund.amount.dong(),
              std::string_view{refund.account}, std::string_view{refund.reason},
              refund.asked_by.value()});
    rows.finish();
}

}  // namespace ansinh::contribution
