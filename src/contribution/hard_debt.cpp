#include "contribution/hard_debt.h"

#include "access/audit.h"
#include "contribution/impl/reach.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

struct Named {
    std::string_view code;
    Bilingual word;
};

const std::array<Named, 5>& named()
{
    static const std::array<Named, 5> all = {
        {{"none", {"không còn", "no longer"}},
         {"bankrupt", {"phá sản", "bankrupt"}},
         {"dissolved", {"giải thể", "dissolved"}},
         {"owner_absent", {"chủ sử dụng lao động bỏ trốn, vắng mặt", "the owner is absent"}},
         {"missing", {"đơn vị không còn ở địa chỉ đăng ký", "not at its registered address"}}}};
    return all;
}

HardMark mark_of(const db::Rows& rows)
{
    return {.reason = static_cast<HardReason>(rows.number(1)),
            .document = std::string(rows.text(2)),
            .document_on =
                rows.is_null(3) ? std::optional<Date>{} : Date::from_number(rows.number(3)),
            .note = std::string(rows.text(4)),
            .recorded = AuditId{rows.number(5)}};
}

constexpr auto columns = "SELECT employer_id, reason, document, document_on, note, recorded"
                         " FROM contribution_hard_debt ";

std::vector<HardMark> marks_of(db::Database& database, EmployerId employer)
{
    std::vector<HardMark> all;
    const std::array bound = {employer.value()};
    for (db::Rows rows(database,
                       fmt::format("{}WHERE employer_id = $1 ORDER BY recorded DESC", columns),
                       bound);
         rows.next();)
        all.push_back(mark_of(rows));
    return all;
}

Problems wrong(const HardMark& mark, const std::vector<HardMark>& before)
{
    Problems problems;
    if (mark.reason != HardReason::none && mark.document.empty())
        problems.push_back({.code = "hard-debt/document-missing",
                            .detail = {"Xếp nợ khó thu phải có văn bản làm căn cứ.",
                                       "A debt is marked hard to collect on a document."},
                            .where = "/document"});
    if (mark.reason == HardReason::none && mark.note.empty())
        problems.push_back(
            {.code = "record/reason-missing",
             .detail = {"Bỏ xếp nợ khó thu phải nêu lý do.", "Taking the mark off needs a reason."},
             .where = "/note"});
    const auto now = before.empty() ? HardReason::none : before.front().reason;
    if (now == mark.reason)
        problems.push_back(
            {.code = "hard-debt/unchanged",
             .detail = {"Đơn vị đang được xếp như vậy.", "The employer is marked so already."},
             .where = "/reason"});
    return problems;
}

}  // namespace

std::string_view code(HardReason reason)
{
    return named().at(static_cast<std::size_t>(reason)).code;
}
const Bilingual& word(HardReason reason)
{
    return named().at(static_cast<std::size_t>(reason)).word;
}
std::optional<HardReason> hard_reason_of(std::string_view code)
{
    const auto* found = std::ranges::find(named(), code, &Named::code);
    if (found == named().end()) return {};
    return static_cast<HardReason>(found - named().begin());
}

Checked<void> mark_hard(db::Database& database, const registry::Areas& areas,
                        const access::Actor& actor, const std::string& unit_code,
                        const HardMark& mark, const std::string& at)
{
    const auto employer =
        TRY(employer_for(database, areas, actor, access::Permission::dues_change, unit_code));
    db::Transaction transaction(database);
    transaction.lock("contribution_hard_debt");
    if (auto problems = wrong(mark, marks_of(database, employer.id)); !problems.empty())
        return std::unexpected(std::move(problems));
    const auto recorded = access::record(database, actor,
                                         {.action = "arrears.hard",
                                          .object_kind = "employer",
                                          .object = employer.id.value(),
                                          .reason = mark.note,
                                          .detail = std::string(code(mark.reason))},
                                         at);
    db::BulkInsert rows(database, "contribution_hard_debt",
                        {"employer_id", "recorded", "reason", "document", "document_on", "note"});
    rows.add({employer.id.value(), recorded.value(), static_cast<std::int64_t>(mark.reason),
              std::string_view{mark.document},
              mark.document_on ? db::Cell{std::int64_t{mark.document_on->number()}} : db::Cell{},
              std::string_view{mark.note}});
    rows.finish();
    transaction.commit();
    return {};
}

Checked<std::vector<HardMark>> hard_marks(db::Database& database, const registry::Areas& areas,
                                          const access::Actor& actor, const std::string& unit_code)
{
    return marks_of(database, TRY(readable_employer(database, areas, actor, unit_code)).id);
}

std::map<EmployerId, HardMark> hard_debts(db::Database& database)
{
    std::map<EmployerId, HardMark> all;
    for (db::Rows rows(database, fmt::format("{}ORDER BY employer_id, recorded", columns));
         rows.next();)
        all[EmployerId{rows.number(0)}] = mark_of(rows);
    std::erase_if(all, [](const auto& one) { return one.second.reason == HardReason::none; });
    return all;
}

}  // namespace ansinh::contribution
