#include "contribution/suspension.h"

#include "access/audit.h"
#include "base/check.h"
#include "contribution/impl/books.h"
#include "contribution/impl/late.h"
#include "contribution/impl/reach.h"
#include "db/bulk.h"
#include "db/rows.h"
#include "registry/employer_hold.h"
#include "registry/reason.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

constexpr std::array columns = {std::string_view{"employer_id"}, std::string_view{"suspension"},
                                std::string_view{"recorded"},    std::string_view{"first_month"},
                                std::string_view{"last_month"},  std::string_view{"reason"},
                                std::string_view{"document"},    std::string_view{"document_on"},
                                std::string_view{"filed_on"},    std::string_view{"worker_share"},
                                std::string_view{"loss_share"},  std::string_view{"stop_days"},
                                std::string_view{"note"}};

std::optional<Rate> rate_of(std::string_view text)
{
    if (text.empty()) return {};
    const auto rate = Rate::parse(text);
    check(rate.has_value(), "a kept share is a rate");
    return *rate;
}

std::string text_of(const std::optional<Rate>& rate) { return rate ? to_string(*rate) : ""; }

law::SuspensionReason reason_of(std::string_view key)
{
    const auto reason = law::suspension_reason_of(key);
    check(reason.has_value(), "a kept reason is one of the law's");
    return *reason;
}

/// One row is one step; the first row of a suspension says what was decided.
std::vector<KeptSuspension> kept(db::Database& database, EmployerId employer)
{
    std::vector<KeptSuspension> all;
    const std::array bound = {employer.value()};
    for (db::Rows rows(database,
                       "SELECT suspension, recorded, first_month, last_month, reason, document,"
                       " document_on, filed_on, worker_share, loss_share, stop_days, note"
                       " FROM contribution_suspension WHERE employer_id = $1 ORDER BY recorded",
                       bound);
         rows.next();) {
        const auto number = rows.number(0);
        const auto first = Month::from_number(rows.number(2));
        const auto last = Month::from_number(rows.number(3));
        auto found = std::ranges::find(all, number, &KeptSuspension::number);
        if (found == all.end()) {
            all.push_back({.number = number,
                           .decided = {.reason = reason_of(rows.text(4)),
                                       .first = first,
                                       .months = last - first + 1,
                                       .filed_on = Date::from_number(rows.number(7)),
                                       .document = std::string(rows.text(5)),
                                       .document_on = Date::from_number(rows.number(6)),
                                       .worker_share = rate_of(rows.text(8)),
                                       .loss_share = rate_of(rows.text(9)),
                                       .stop_days = rows.is_null(10) ? std::optional<std::int64_t>{}
                                                                     : rows.number(10)}});
            found = all.end() - 1;
        }
        found->steps.push_back({.last = last < first ? std::optional<Month>{} : last,
                                .note = std::string(rows.text(11)),
                                .recorded = AuditId{rows.number(1)}});
    }
    return all;
}

void write(db::Database& database, EmployerId employer, const KeptSuspension& one)
{
    const auto& of = one.decided;
    const auto& step = one.steps.back();
    const auto worker_share = text_of(of.worker_share);
    const auto loss_share = text_of(of.loss_share);
    db::BulkInsert rows(database, "contribution_suspension", {columns.begin(), columns.end()});
    rows.add({employer.value(), one.number, step.recorded.value(), std::int64_t{of.first.number()},
              std::int64_t{step.last.value_or(of.first.plus(-1)).number()}, law::key_of(of.reason),
              std::string_view{of.document}, std::int64_t{of.document_on.number()},
              std::int64_t{of.filed_on.number()}, std::string_view{worker_share},
              std::string_view{loss_share}, db::cell(of.stop_days), std::string_view{step.note}});
    rows.finish();
}

/// The months that it makes with those for the same reason which it goes on from, or leads to.
int months_in_a_row(const Suspension& wanted, const std::vector<KeptSuspension>& all)
{
    auto first = wanted.first;
    auto last = wanted.last();
    for (bool grows = true; grows;) {
        grows = false;
        for (const auto& one : all) {
            if (!one.last() || one.decided.reason != wanted.reason) continue;
            const bool before = *one.last() == first.plus(-1);
            const bool after = one.decided.first == last.plus(1);
            if (before) first = one.decided.first;
            if (after) last = *one.last();
            grows = grows || before || after;
        }
    }
    return last - first + 1;
}

Problems of_the_record(const Suspension& wanted, const registry::FoundEmployer& employer,
                       const std::vector<KeptSuspension>& all, const std::string& at)
{
    Problems problems;
    if (employer.version.record.merged_into)
        problems.push_back({.code = "employer/merged",
                            .detail = {"Đơn vị này đã được sáp nhập vào đơn vị khác.",
                                       "This employer was merged into another."}});
    if (wanted.document.empty())
        problems.push_back({.code = "suspension/document-missing",
                            .detail = {"Tạm dừng đóng phải có quyết định làm căn cứ.",
                                       "A suspension rests on a decision."},
                            .where = "/document"});
    if (wanted.filed_on > registry::day_of(at))
        problems.push_back(
            {.code = "suspension/filed-in-future",
             .detail = {"Ngày nộp văn bản ở tương lai.", "The day of filing lies in the future."},
             .where = "/filed_on"});
    const bool overlaps = std::ranges::any_of(all, [&](const KeptSuspension& one) {
        return one.last() && one.decided.first <= wanted.last() && wanted.first <= *one.last();
    });
    if (overlaps)
        problems.push_back({.code = "suspension/overlaps",
                            .detail = {"Có tháng đã được tạm dừng đóng.",
                                       "Some of the months are suspended already."},
                            .where = "/first"});
    return problems;
}

Problems not_as_the_law(const Suspension& wanted, const std::vector<KeptSuspension>& all,
                        const law::Law& law)
{
    const auto judged =
        law::suspension({.filed_on = wanted.filed_on,
                         .reason = wanted.reason,
                         .months = wanted.months < 1 ? wanted.months : months_in_a_row(wanted, all),
                         .worker_share = wanted.worker_share,
                         .loss_share = wanted.loss_share,
                         .stop_days = wanted.stop_days},
                        law);
    return judged ? Problems{} : judged.error();
}

/// Money that came in while the months waited, as soon as they could be paid.
void use_waiting(db::Database& database, const law::Law& law, EmployerId employer,
                 const KeptSuspension& ended, const std::string& at)
{
    const Date today = registry::day_of(at);
    const auto open = ended.last().value_or(ended.decided.first.plus(-1)).plus(1).first_day();
    if (open > today) return;
    registry::hold_employers(database, {employer.value()});
    const auto recorded = ended.steps.back().recorded;
    const Suspended suspended(database);
    use_credit(database, {law, suspended}, employer.value(),
               {.number = -recorded.value(),
                .on = open,
                .period = ledger::open_period(database, Month{today}),
                .recorded = recorded});
}

}  // namespace

Checked<void> record_suspension(db::Database& database, const law::Law& law,
                                const registry::Areas& areas, const access::Actor& actor,
                                const NewSuspension& wanted, const std::string& at)
{
    db::Transaction transaction(database);
    transaction.lock("contribution_suspension");
    const auto employer = TRY(
        employer_for(database, areas, actor, access::Permission::dues_change, wanted.unit_code));
    const auto& suspension = wanted.decided;
    const auto all = kept(database, employer.id);
    auto problems = of_the_record(suspension, employer, all, at);
    std::ranges::move(not_as_the_law(suspension, all, law), std::back_inserter(problems));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    TRY_VOID(Deadlines(law).of(suspension.last(), 1, suspension.last()));
    const auto recorded = access::record(
        database, actor,
        {.action = "suspension.record",
         .object_kind = "employer",
         .object = employer.id.value(),
         .detail = fmt::format("{}, {} to {}", law::key_of(suspension.reason),
                               to_string(suspension.first), to_string(suspension.last()))},
        at);
    write(database, employer.id,
          {.number = recorded.value(),
           .decided = suspension,
           .steps = {{.last = suspension.last(), .recorded = recorded}}});
    transaction.commit();
    return {};
}

Checked<void> end_suspension(db::Database& database, const law::Law& law,
                             const registry::Areas& areas, const access::Actor& actor,
                             const SuspensionEnd& end, const std::string& at)
{
    db::Transaction transaction(database);
    transaction.lock("contribution_receipt");
    transaction.lock("contribution_suspension");
    const auto employer =
        TRY(employer_for(database, areas, actor, access::Permission::dues_change, end.unit_code));
    auto all = kept(database, employer.id);
    const auto found = std::ranges::find(all, end.number, &KeptSuspension::number);
    if (found == all.end())
        return std::unexpected(Problems{
            {.code = "suspension/unknown",
             .detail = {"Đơn vị không có lần tạm dừng này.", "There is no such suspension."}}});
    Problems problems;
    if (end.note.empty())
        problems.push_back({.code = "record/reason-missing",
                            .detail = {"Kết thúc sớm hoặc hủy tạm dừng phải nêu lý do.",
                                       "Ending a suspension earlier needs a reason."},
                            .where = "/note"});
    if (!found->last() ||
        (end.last && (*end.last >= *found->last() || *end.last < found->decided.first)))
        problems.push_back({.code = "suspension/not-shorter",
                            .detail = {"Tháng cuối mới phải trong thời gian tạm dừng và sớm hơn "
                                       "tháng cuối hiện tại.",
                                       "The new last month must be one of the suspension and "
                                       "earlier than the present one."},
                            .where = "/last"});
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto recorded = access::record(
        database, actor,
        {.action = "suspension.end",
         .object_kind = "employer",
         .object = employer.id.value(),
         .reason = end.note,
         .detail = fmt::format("suspension {}, {}", end.number,
                               end.last ? "until " + to_string(*end.last) : "taken back")},
        at);
    found->steps.push_back({.last = end.last, .note = end.note, .recorded = recorded});
    write(database, employer.id, *found);
    use_waiting(database, law, employer.id, *found, at);
    transaction.commit();
    return {};
}

Checked<std::vector<KeptSuspension>> suspensions(db::Database& database, const law::Law& law,
                                                 const registry::Areas& areas,
                                                 const access::Actor& actor,
                                                 const std::string& unit_code)
{
    const auto employer = TRY(readable_employer(database, areas, actor, unit_code));
    auto all = kept(database, employer.id);
    Deadlines deadlines(law);
    const auto cycle = static_cast<int>(employer.version.record.payment_cycle);
    for (auto& one : all)
        if (const auto last = one.last()) one.paid_back_by = TRY(deadlines.of(*last, cycle, last));
    std::ranges::sort(all, std::ranges::greater{}, &KeptSuspension::number);
    return all;
}

}  // namespace ansinh::contribution
