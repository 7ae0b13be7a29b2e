#include "declaration/impl/desk.h"

#include "access/allowed.h"
#include "declaration/impl/rows.h"
#include "registry/employers.h"
#include "registry/reason.h"
#include "registry/territory.h"

namespace ansinh::declaration {

Problem unknown_declaration()
{
    return {.code = "declaration/unknown",
            .detail = {"Không có tờ khai này.", "There is no such declaration."},
            .remedy = {"Kiểm tra số tờ khai.", "Check its number."}};
}

Problem not_a_draft()
{
    return {.code = "declaration/not-a-draft",
            .detail = {"Tờ khai đã gửi, không sửa được nữa.",
                       "The declaration was sent and cannot be altered."},
            .remedy = {"Chờ kết quả; nếu cần, khai điều chỉnh.",
                       "Wait for the answer; if need be declare an adjustment."}};
}

Problem not_waiting()
{
    return {.code = "declaration/not-waiting",
            .detail = {"Tờ khai này không chờ xử lý.", "This declaration does not wait."},
            .remedy = {"Xem kết quả của tờ khai.", "Look at what came of it."}};
}

bool sees(const registry::Areas& areas, const access::Actor& actor, const Declaration& one)
{
    if (actor.employer) return one.employer == actor.employer;
    if (actor.user == one.sender && actor.may(access::Permission::declaration_send)) return true;
    if (!actor.may(access::Permission::declaration_decide)) return false;
    return actor.everywhere || registry::Territory::of(areas, actor).contains(one.commune);
}

Result<Declaration> declaration(db::Database& database, const registry::Areas& areas,
                                const access::Actor& actor, DeclarationId id)
{
    auto found = find(database, id);
    if (!found || !sees(areas, actor, *found)) return fail(unknown_declaration());
    return *std::move(found);
}

Checked<Declaration> decidable(db::Database& database, const registry::Areas& areas,
                               const access::Actor& actor, DeclarationId id)
{
    const auto refuse = [](Problem why) { return std::unexpected(Problems{std::move(why)}); };
    if (auto may = access::allowed(actor, access::Permission::declaration_decide); !may)
        return refuse(std::move(may).error());
    auto found = declaration(database, areas, actor, id);
    if (!found) return refuse(std::move(found).error());
    if (found->state != State::checked && found->state != State::submitted)
        return refuse(not_waiting());
    // The operator, user 0, acts for the office: paper is typed in and decided there.
    if (found->sender == actor.user && actor.user != UserId{})
        return refuse({.code = "declaration/own",
                       .detail = {"Người gửi không tự xử lý tờ khai của mình.",
                                  "Whoever sent it does not decide on it."},
                       .remedy = {"Chuyển cho viên chức khác.", "Pass it on to another officer."}});
    return *std::move(found);
}

Subject subject_of(db::Database& database, const registry::Areas& areas, const Declaration& one,
                   const std::string& at)
{
    Subject subject{.form = one.form,
                    .employer = one.employer,
                    .commune = one.commune,
                    .month = one.month,
                    .today = registry::day_of(at),
                    .sent = registry::day_of(one.state == State::draft ? at : one.submitted_at)};
    if (!one.employer) return subject;
    const auto office = access::local_operator("declaration");
    const auto code = registry::unit_code(database, *one.employer);
    if (auto found = registry::employer(database, areas, office, code))
        subject.record = std::move(found->version.record);
    return subject;
}

void put_judgement(db::Database& database, Declaration& one, const Judgement& judgement)
{
    one.errors = static_cast<std::int64_t>(judgement.errors);
    one.warnings = static_cast<std::int64_t>(judgement.warnings);
    put_findings(database, one.id, judgement.findings);
    update(database, one);
}

}  // namespace ansinh::declaration
