#include "access/allowed.h"
#include "access/audit.h"
#include "base/hash.h"
#include "declaration/declarations.h"
#include "declaration/impl/desk.h"
#include "declaration/impl/rows.h"
#include "declaration/sheet.h"
#include "registry/employers.h"
#include "registry/reason.h"
#include "registry/territory.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

std::unexpected<Problems> refuse(Problem why) { return std::unexpected(Problems{std::move(why)}); }

Problem employer_missing()
{
    return {.code = "declaration/employer-missing",
            .detail = {"Danh sách lao động phải của một đơn vị.",
                       "A list of workers is of an employer."},
            .where = "/employer",
            .remedy = {"Ghi mã đơn vị.", "Write the unit code."}};
}

/// Whose list it is: an employer of the actor's, or a commune of theirs.
Checked<void> place(db::Database& database, const registry::Areas& areas,
                    const access::Actor& actor, const Draft& draft, const std::string& at,
                    Declaration& one)
{
    if (!draft.unit_code.empty()) {
        auto found = registry::employer(database, areas, actor, draft.unit_code);
        if (!found) return refuse(std::move(found).error());
        one.employer = found->version.record.merged_into.value_or(found->id);
        one.commune = found->version.record.commune;
        return {};
    }
    if (draft.form == FormKind::d02 || draft.commune.empty() || actor.employer)
        return refuse(employer_missing());
    auto area = areas.resolve(draft.commune, registry::day_of(at));
    if (!area) {
        area.error().where = "/commune";
        return refuse(std::move(area).error());
    }
    if (!actor.everywhere && !registry::Territory::of(areas, actor).contains(*area))
        return refuse(access::out_of_scope("/commune"));
    one.commune = *area;
    return {};
}

Checked<void> judge_size(const Draft& draft)
{
    const auto says = [](const char* code, Bilingual detail) {
        return refuse({.code = code, .detail = std::move(detail), .where = "/lines"});
    };
    if (draft.lines.empty())
        return says("declaration/empty", {"Tờ khai không có dòng nào.", "There is no line."});
    if (draft.lines.size() > lines_most)
        return says("declaration/too-long",
                    {"Tờ khai có quá nhiều dòng.", "There are too many lines."});
    return {};
}

Problem key_used()
{
    return {
        .code = "declaration/key-used",
        .detail = {"Mã gửi này đã dùng cho nội dung khác.", "This key was used for other content."},
        .where = "/query/key",
        .remedy = {"Dùng một mã mới cho mỗi tờ khai.", "Use a new key for each declaration."}};
}

/// What is there already under this key or with this content.
Checked<std::optional<Declaration>> repeated(db::Database& database, const access::Actor& actor,
                                             const Draft& draft, const Declaration& one,
                                             const std::string& sha256)
{
    if (!draft.key.empty())
        if (const auto keyed = find_key(database, actor.user, draft.key)) {
            if (keyed->sha256 != sha256) return refuse(key_used());
            return find(database, keyed->id);
        }
    return find_content(database, one, sha256);
}

/// The declaration that `draft` is the next version of, where that may still be written.
Checked<Declaration> writable(db::Database& database, const registry::Areas& areas,
                              const access::Actor& actor, const Draft& draft)
{
    auto found = declaration(database, areas, actor, *draft.of);
    if (!found) return refuse(std::move(found).error());
    if (found->state != State::draft && found->state != State::returned)
        return refuse(not_a_draft());
    return *std::move(found);
}

Saved judged(db::Database& database, const Ground& ground, Declaration one,
             const std::vector<LineForm>& forms, const std::string& at)
{
    auto judgement = judge(database, ground, subject_of(database, ground.areas, one, at), forms);
    put_judgement(database, one, judgement);
    return {.declaration = std::move(one), .findings = std::move(judgement.findings)};
}

}  // namespace

Checked<Saved> save(db::Database& database, const Ground& ground, const access::Actor& actor,
                    const Draft& draft, const std::string& at)
{
    if (auto may = access::allowed(actor, access::Permission::declaration_send); !may)
        return refuse(std::move(may).error());
    TRY_VOID(judge_size(draft));
    Declaration one{.form = draft.form,
                    .month = draft.month,
                    .sender = actor.user,
                    .sender_name = actor.name,
                    .created_at = at};
    const auto content = kept(draft.lines);
    const auto sha256 = ansinh::sha256(content);

    db::Transaction transaction(database);
    transaction.lock("declaration_list");
    if (draft.of)
        one = TRY(writable(database, ground.areas, actor, draft));
    else
        TRY_VOID(place(database, ground.areas, actor, draft, at, one));
    one.lines = std::ssize(draft.lines);
    if (auto before = TRY(repeated(database, actor, draft, one, sha256));
        before && (!draft.of || before->id == *draft.of))
        return Saved{
            .declaration = *before, .findings = findings(database, *before), .repeated = true};
    if (draft.of) {
        ++one.version;
        one.state = State::draft;
        one.decision.reset();
    }
    else {
        one.id = insert(database, one, sha256, draft.key);
    }
    put_version(database, one, sha256, content, at);
    auto saved = judged(database, ground, std::move(one), draft.lines, at);
    access::record(
        database, actor,
        {.action = "declaration.save",
         .object_kind = "declaration",
         .object = saved.declaration.id.value(),
         .detail = fmt::format("{} {} version {}, {} lines {}", code(draft.form),
                               to_string(saved.declaration.month), saved.declaration.version,
                               saved.declaration.lines, sha256.substr(0, 12))},
        at);
    transaction.commit();
    return saved;
}

}  // namespace ansinh::declaration
