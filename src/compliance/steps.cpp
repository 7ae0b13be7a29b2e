/// Taking steps, and deciding what needs a second person.

#include "access/allowed.h"
#include "access/audit.h"
#include "base/hash.h"
#include "compliance/cases.h"
#include "compliance/impl/common.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::compliance {

namespace {

constexpr std::string_view object_kind = "case_step";

template <class T, class Number>
std::pair<long long, soci::indicator> cell(const std::optional<T>& value, Number number)
{
    if (!value) return {0, soci::i_null};
    return {static_cast<long long>(number(*value)), soci::i_ok};
}

void insert(db::Database& database, const Case& one, const Step& step)
{
    const auto& told = step.told;
    const auto dong = [](Vnd amount) { return amount.dong(); };
    const auto itself = [](std::int64_t number) { return number; };
    const auto number = [](auto day) { return day.number(); };
    std::array numbers = {cell(told.amount, dong),   cell(step.basis, dong),
                          cell(told.people, itself), cell(told.unregistered, itself),
                          cell(told.from, number),   cell(told.to, number),
                          cell(told.until, number),  cell(step.proposal, itself)};
    const long long id = step.id.value();
    const long long case_id = one.id.value();
    const long long day = told.on.number();
    const std::string kind(rule(told.kind).code);
    soci::statement sql(database.sql());
    for (const auto* whole : {&id, &case_id, &day}) sql.exchange(soci::use(*whole));
    for (const auto* text : {&kind, &told.document, &told.sha256, &told.channel, &told.reason,
                             &told.note, &step.at, &step.by})
        sql.exchange(soci::use(*text));
    for (auto& [value, indicator] : numbers) sql.exchange(soci::use(value, indicator));
    sql.alloc();
    sql.prepare("INSERT INTO compliance_step (step_id, case_id, on_day, kind, document, sha256,"
                " channel, reason, note, at, by_name, amount, basis, people, unregistered,"
                " month_from, month_to, until_day, proposal) VALUES (:a, :b, :c, :d, :e, :f, :g,"
                " :h, :i, :j, :k, :l, :m, :n, :o, :p, :q, :r, :s)");
    sql.define_and_bind();
    sql.execute(true);
    long long line = 0;
    long long due = 0;
    long long amount = 0;
    soci::statement rows =
        (database.sql().prepare << "INSERT INTO compliance_instalment (step_id, line, due, amount)"
                                   " VALUES (:id, :line, :due, :amount)",
         soci::use(id), soci::use(line), soci::use(due), soci::use(amount));
    for (const auto& instalment : told.instalments) {
        ++line;
        due = instalment.due.number();
        amount = instalment.amount.dong();
        rows.execute(true);
    }
}

void keep_letter(db::Database& database, AuditId step, const StepCommand& command)
{
    if (command.letter.empty()) return;
    const long long id = step.value();
    database.sql() << "INSERT INTO compliance_letter (step_id, language, content)"
                      " VALUES (:id, :language, :content)",
        soci::use(id), soci::use(command.language), soci::use(command.letter);
}

/// A step that was told before: of one kind, day and document, and not refused.
const Step* same_step(const Case& one, const StepInput& told)
{
    for (const auto& step : one.steps)
        if (step.told.kind == told.kind && step.told.on == told.on &&
            step.told.document == told.document && step.standing() != StepStanding::refused)
            return &step;
    return nullptr;
}

Checked<Case> case_within(db::Database& database, const Ground& ground, const access::Actor& actor,
                          const std::string& number)
{
    auto one = stored_case(database, number);
    if (!one || !employer_within(database, ground, actor, one->employer))
        return std::unexpected(Problems{unknown_case()});
    return std::move(*one);
}

/// In Vietnamese, as decisions are taken: what the second person reads.
std::string words_of(const Case& one, const StepInput& told)
{
    return fmt::format("case={};step={};document={};amount={}", one.number, rule(told.kind).code,
                       told.document, told.amount.value_or(Vnd{}).dong());
}

Step write(db::Database& database, const access::Actor& actor, const Case& one, Step step,
           Instant now)
{
    const auto& wanted = rule(step.told.kind);
    const auto words = words_of(one, step.told);
    // The audit record is the step's number, so that it comes first; the proposal names it.
    step.id = access::record(
        database, actor,
        {.action = fmt::format("case.{}{}", wanted.code, wanted.second_person ? ".propose" : ""),
         .object_kind = "employer",
         .object = one.employer.value(),
         .reason = step.told.note,
         .detail = words},
        step.at);
    if (wanted.second_person)
        step.proposal = access::propose(database, actor,
                                        {.kind = fmt::format("case.{}", wanted.code),
                                         .object_kind = std::string(object_kind),
                                         .object = step.id.value(),
                                         .content = words,
                                         .reason = step.told.note},
                                        now);
    insert(database, one, step);
    return step;
}

}  // namespace

Checked<Step> take_step(db::Database& database, const Ground& ground, const access::Actor& actor,
                        const StepCommand& command, Instant now)
{
    if (auto allowed = access::allowed(actor, rule(command.step.kind).by); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    db::Transaction transaction(database);
    transaction.lock("compliance_step");
    // Before the audit record, as whoever else proposes or decides does.
    if (rule(command.step.kind).second_person) transaction.lock("access_proposal");
    const auto one = TRY(case_within(database, ground, actor, command.number));
    if (const auto* before = same_step(one, command.step)) return *before;
    auto judged = TRY(judge(database, ground, actor, one, command, day_of(now)));
    if (!judged.problems.empty()) return std::unexpected(std::move(judged.problems));
    Step step{.told = command.step, .basis = judged.basis, .at = moment(now), .by = actor.name};
    if (!command.letter.empty()) step.told.sha256 = sha256(command.letter);
    auto taken = write(database, actor, one, std::move(step), now);
    keep_letter(database, taken.id, command);
    transaction.commit();
    return taken;
}

Checked<Step> decide_step(db::Database& database, const Ground& ground, const access::Actor& actor,
                          const StepAnswer& answer, Instant now)
{
    if (auto allowed = access::allowed(actor, access::Permission::case_decide); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    db::Transaction transaction(database);
    transaction.lock("compliance_step");
    const auto one = TRY(case_within(database, ground, actor, answer.number));
    const auto found = std::ranges::find(one.steps, answer.step, &Step::id);
    if (found == one.steps.end() || !found->proposal)
        return std::unexpected(Problems{refused(
            "case/step-unknown",
            {"Hồ sơ không có bước này chờ quyết định.", "The case has no such step to decide on."},
            "/step")});
    if (answer.approved && !may_follow(one.kinds(StepStanding::held), {}, found->told.kind))
        return std::unexpected(Problems{step_not_allowed(one)});
    const StepDecision decision{
        .approved = answer.approved, .answer = answer.reason, .at = moment(now), .by = actor.name};
    const auto keep = [&](db::Database& store, const access::Proposal&) -> Checked<void> {
        const long long id = found->id.value();
        const long long approved = decision.approved ? 1 : 0;
        store.sql() << "INSERT INTO compliance_decision (step_id, approved, answer, at, by_name)"
                       " VALUES (:id, :approved, :answer, :at, :name)",
            soci::use(id), soci::use(approved), soci::use(decision.answer), soci::use(decision.at),
            soci::use(decision.by);
        return {};
    };
    TRY_VOID(access::decide(
        database, actor,
        {.object_kind = object_kind, .permission = access::Permission::case_decide},
        {.proposal = *found->proposal, .approved = answer.approved, .reason = answer.reason}, now,
        keep));
    transaction.commit();
    auto decided = *found;
    decided.decision = decision;
    return decided;
}

}  // namespace ansinh::compliance
