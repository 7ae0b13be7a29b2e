#include "access/allowed.h"
#include "access/audit.h"
#include "coverage/support.h"
#include "declaration/declarations.h"
#include "declaration/impl/desk.h"
#include "declaration/impl/judging.h"
#include "declaration/impl/rows.h"
#include "registry/people.h"
#include "registry/reason.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

using access::Permission;

std::unexpected<Problems> refuse(Problem why) { return std::unexpected(Problems{std::move(why)}); }

/// Working days from Monday to Friday; procedure 1 of 222/QĐ-BHXH: five for new registrations,
/// three for changes.
Date due_on(Date from, bool registers)
{
    auto left = registers ? 5 : 3;
    auto day = from;
    while (left > 0) {
        day = day.plus_days(1);
        if (std::chrono::weekday{day.days()}.iso_encoding() <= 5) --left;
    }
    return day;
}

bool registers(const Judgement& judgement) { return std::ranges::any_of(judgement.lines, begins); }

Problem has_errors(std::int64_t errors)
{
    return {.code = "declaration/has-errors",
            .detail = {fmt::format("Tờ khai còn {} lỗi, chưa nhận được.", errors),
                       fmt::format("{} errors stand in the way.", errors)},
            .remedy = {"Trả lại một lần với tất cả lý do.", "Return it once with all reasons."}};
}

Problems all_errors(const Judgement& judgement)
{
    Problems all{has_errors(static_cast<std::int64_t>(judgement.errors))};
    for (const auto& finding : judgement.findings) {
        if (finding.is_warning) continue;
        auto problem = finding.problem;
        problem.where = fmt::format("/lines/{}{}{}", finding.line, finding.field.empty() ? "" : "/",
                                    finding.field);
        all.push_back(std::move(problem));
    }
    return all;
}

struct Listed {
    DeclarationId id;
    const std::vector<LineForm>& forms;
};
/// Whoever has no number gets one: the decision on the list is the right to register them, wherever
/// they live.
Checked<void> register_newcomers(db::Database& database, const Ground& ground,
                                 const access::Actor& actor, const Listed& listed,
                                 Judgement& judgement, const std::string& at)
{
    auto registrar = actor;
    registrar.everywhere = true;
    registrar.permissions.push_back(Permission::person_change);
    std::ranges::sort(registrar.permissions);
    for (auto& line : judgement.lines) {
        if (line.person) continue;
        const auto form = std::ranges::find(listed.forms, line.number, &LineForm::number);
        const auto found = TRY(registry::register_person(
            database, ground.areas, registrar,
            {.form = newcomer(*form),
             .from = std::min(line.from, registry::day_of(at)),
             .reason = fmt::format("tờ khai {}, dòng {}", listed.id.value(), line.number)},
            at));
        line.person = found.id;
        const auto& record = found.version.record;
        judgement.known.people.emplace(found.id, registry::PersonBrief{.id = found.id,
                                                                       .name = record.name,
                                                                       .sex = record.sex,
                                                                       .birth = record.birth,
                                                                       .commune = record.commune});
    }
    return {};
}

}  // namespace

Checked<Saved> submit(db::Database& database, const Ground& ground, const access::Actor& actor,
                      DeclarationId id, const std::string& at)
{
    if (auto may = access::allowed(actor, Permission::declaration_send); !may)
        return refuse(std::move(may).error());
    {
        db::Transaction transaction(database);
        transaction.lock("declaration_list");
        auto found = declaration(database, ground.areas, actor, id);
        if (!found) return refuse(std::move(found).error());
        if (found->state == State::checked)
            return Saved{
                .declaration = *found, .findings = findings(database, *found), .repeated = true};
        if (found->state != State::draft && found->state != State::submitted)
            return refuse(not_a_draft());
        if (found->state == State::draft) {
            found->state = State::submitted;
            found->submitted_at = at;
            update(database, *found);
            access::record(database, actor,
                           {.action = "declaration.submit",
                            .object_kind = "declaration",
                            .object = id.value(),
                            .detail = fmt::format("version {}", found->version)},
                           at);
            transaction.commit();
        }
    }
    // A transaction of its own: what was sent stays sent, and is checked again by whoever asks.
    db::Transaction transaction(database);
    transaction.lock("declaration_list");
    auto one = *find(database, id);
    // Somebody else checked or decided it in between.
    if (one.state != State::submitted)
        return Saved{.declaration = one, .findings = findings(database, one), .repeated = true};
    auto judgement =
        judge(database, ground, subject_of(database, ground.areas, one, at), lines(database, one));
    one.state = State::checked;
    one.due_on = due_on(registry::day_of(one.submitted_at), registers(judgement));
    put_judgement(database, one, judgement);
    transaction.commit();
    return Saved{.declaration = std::move(one), .findings = std::move(judgement.findings)};
}

Checked<Declaration> accept(db::Database& database, const Ground& ground,
                            const access::Actor& actor, DeclarationId id, const std::string& at)
{
    db::Transaction transaction(database);
    transaction.lock("declaration_list");
    auto one = TRY(decidable(database, ground.areas, actor, id));
    if (one.form == FormKind::d05) coverage::lock_support(transaction);
    const auto subject = subject_of(database, ground.areas, one, at);
    const auto forms = lines(database, one);
    auto judgement = judge(database, ground, subject, forms);
    if (!judgement.is_good()) {
        one.state = State::checked;
        put_judgement(database, one, judgement);
        transaction.commit();
        return std::unexpected(all_errors(judgement));
    }
    TRY_VOID(register_newcomers(database, ground, actor, {id, forms}, judgement, at));
    if (one.form == FormKind::d05) read_support(database, ground, judgement.lines, judgement.known);
    const auto changes = plan(ground, subject, judgement.lines, judgement.known);
    one.recorded =
        access::record(database, actor,
                       {.action = "declaration.accept",
                        .object_kind = "declaration",
                        .object = id.value(),
                        .detail = fmt::format("version {}, {} lines", one.version, one.lines)},
                       at);
    const auto changed = coverage::change(database, changes, one.recorded);
    one.added = changed.added;
    one.superseded = changed.superseded;
    one.state = State::accepted;
    one.decision = {.by = actor.name, .at = at};
    put_judgement(database, one, judgement);
    transaction.commit();
    return one;
}

Checked<Saved> send_back(db::Database& database, const Ground& ground, const access::Actor& actor,
                         const Return& returned, const std::string& at)
{
    if (auto problems = registry::judged_reason(returned.reason); !problems.empty())
        return std::unexpected(std::move(problems));
    db::Transaction transaction(database);
    transaction.lock("declaration_list");
    auto one = TRY(decidable(database, ground.areas, actor, returned.id));
    auto judgement =
        judge(database, ground, subject_of(database, ground.areas, one, at), lines(database, one));
    for (const auto& remark : returned.remarks) {
        const auto* const spec = field_named(remark.field);
        judgement.findings.push_back(
            {.line = remark.line,
             .field = spec == nullptr ? std::string{} : std::string(spec->name),
             .problem = {
                 .code = "declaration/remark",
                 .detail = {remark.text, remark.text},
                 .remedy = {"Sửa theo ý kiến của viên chức.", "Mend what the officer says."}}});
        ++judgement.errors;
    }
    std::ranges::stable_sort(judgement.findings, {}, [](const Finding& finding) {
        return std::pair{finding.line, finding.is_warning};
    });
    one.state = State::returned;
    one.decision = {.by = actor.name, .at = at, .reason = returned.reason};
    put_judgement(database, one, judgement);
    access::record(database, actor,
                   {.action = "declaration.return",
                    .object_kind = "declaration",
                    .object = one.id.value(),
                    .reason = returned.reason,
                    .detail = fmt::format("version {}, {} errors", one.version, one.errors)},
                   at);
    transaction.commit();
    return Saved{.declaration = std::move(one), .findings = std::move(judgement.findings)};
}

}  // namespace ansinh::declaration
