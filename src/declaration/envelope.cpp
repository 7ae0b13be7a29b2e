#include "declaration/envelope.h"

#include "declaration/declarations.h"
#include "declaration/sheet.h"

namespace ansinh::declaration {

namespace {

intake::RowOutcome refused(Problems problems)
{
    return {.outcome = intake::Outcome::refused, .record = {}, .problems = std::move(problems)};
}

intake::RowOutcome taken(db::Database& database, const Ground& ground, const access::Actor& actor,
                         Draft draft, const std::string& at)
{
    const auto saved = save(database, ground, actor, draft, at);
    if (!saved) return refused(saved.error());
    const auto number = std::to_string(saved->declaration.id.value());
    if (saved->declaration.state != State::draft)
        return {.outcome = intake::Outcome::unchanged, .record = number};
    const auto sent = submit(database, ground, actor, saved->declaration.id, at);
    if (!sent) return refused(sent.error());
    return {.outcome = intake::Outcome::added, .record = number};
}

}  // namespace

std::optional<FormKind> form_kind_of_envelope(std::string_view name)
{
    if (name.starts_with("D02")) return FormKind::d02;
    if (name.starts_with("D03")) return FormKind::d03;
    if (name.starts_with("D05")) return FormKind::d05;
    return {};
}

intake::FormTaker form_taker(const Ground& ground)
{
    return [ground](db::Database& database, const access::Actor& actor,
                    const intake::Envelope& envelope, const intake::Form& form,
                    const std::string& at) -> std::optional<intake::RowOutcome> {
        const auto kind = form_kind_of_envelope(form.name);
        if (!kind) return {};
        auto sheet = read_file(*kind, form.bytes);
        if (!sheet) return refused(std::move(sheet).error());
        return taken(database, ground, actor,
                     {.form = *kind,
                      .unit_code = envelope.unit_code,
                      .month = envelope.period,
                      .lines = std::move(sheet->lines)},
                     at);
    };
}

}  // namespace ansinh::declaration
