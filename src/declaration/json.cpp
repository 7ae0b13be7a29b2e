#include "declaration/json.h"

#include "base/text.h"

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

namespace json = boost::json;

json::object text(const Bilingual& both) { return {{"vi", both.vi}, {"en", both.en}}; }

template <class Coded>
json::object coded(Coded value)
{
    return {{"code", code(value)}, {"name", text(word(value))}};
}

json::object decision_of(const Decision& decision)
{
    json::object told{{"by", decision.by}, {"at", decision.at}};
    if (!decision.reason.empty()) told["reason"] = decision.reason;
    return told;
}

Problem wrong(std::string code, std::size_t line, std::string_view field, Bilingual detail)
{
    return {.code = std::move(code),
            .detail = std::move(detail),
            .where = fmt::format("/lines/{}/{}", line, field)};
}

/// Nothing where it is neither a text nor a whole number.
std::optional<std::string> cell_of(const json::value& sent)
{
    constexpr std::size_t letters_most = 500;
    if (sent.is_null()) return std::string{};
    if (sent.is_int64()) return std::to_string(sent.as_int64());
    if (sent.is_uint64()) return std::to_string(sent.as_uint64());
    if (!sent.is_string() || sent.as_string().size() > letters_most) return {};
    const std::string_view letters(sent.as_string());
    // Not every store keeps a zero.
    if (letters.find('\0') != std::string_view::npos) return {};
    return nfc(trimmed(letters));
}

LineForm line_of(FormKind kind, const json::object& sent, std::size_t at, Problems& problems)
{
    LineForm line{.number = static_cast<std::int64_t>(at) + 1};
    for (const auto& [name, value] : sent) {
        const auto* const spec = field_named(name);
        if (spec == nullptr || !spec->is_on(kind)) {
            problems.push_back(
                wrong("api/unknown-field", at, name,
                      {"Mẫu này không có trường đó.", "The form has no such field."}));
            continue;
        }
        auto cell = cell_of(value);
        if (!cell) {
            problems.push_back(
                wrong("api/malformed-field", at, name, {"Phải là chữ.", "It must be a text."}));
            continue;
        }
        line.at(spec->field) = *std::move(cell);
    }
    return line;
}

}  // namespace

json::object to_json(const Declaration& one, const std::string& unit_code)
{
    json::object told{{"id", one.id.value()},          {"form", coded(one.form)},
                      {"month", to_string(one.month)}, {"state", coded(one.state)},
                      {"version", one.version},        {"lines", one.lines},
                      {"errors", one.errors},          {"warnings", one.warnings},
                      {"sender", one.sender_name},     {"created_at", one.created_at}};
    if (!unit_code.empty()) told["employer"] = unit_code;
    if (!one.submitted_at.empty()) told["submitted_at"] = one.submitted_at;
    if (one.due_on) told["due_on"] = to_string(*one.due_on);
    if (one.decision) told["decision"] = decision_of(*one.decision);
    if (one.state == State::accepted)
        told["changed"] = json::object{{"added", one.added}, {"superseded", one.superseded}};
    return told;
}

json::array to_json(std::span<const Finding> findings)
{
    json::array all;
    for (const auto& finding : findings) {
        json::object told{{"line", finding.line},
                          {"warning", finding.is_warning},
                          {"code", finding.problem.code},
                          {"detail", text(finding.problem.detail)},
                          {"remedy", text(finding.problem.remedy)}};
        if (!finding.field.empty()) told["field"] = finding.field;
        all.push_back(std::move(told));
    }
    return all;
}

json::array to_json(std::span<const LineForm> lines)
{
    json::array all;
    for (const auto& line : lines) {
        json::object cells;
        for (const auto& spec : field_specs())
            if (line.has(spec.field)) cells[spec.name] = line.at(spec.field);
        all.push_back(json::object{{"line", line.number}, {"cells", std::move(cells)}});
    }
    return all;
}

json::object to_json(const Worker& worker)
{
    json::object told{{"person_id", ansinh::text(worker.person)},
                      {"name", worker.name},
                      {"birth_date", registry::to_string(worker.birth)},
                      {"sex", registry::code(worker.sex)},
                      {"since", to_string(worker.since)},
                      {"wage", worker.wage.dong()},
                      {"position", worker.position},
                      {"region", worker.region},
                      {"unemployment_insured", worker.unemployment_insured}};
    if (worker.on_leave) told["on_leave"] = coded(*worker.on_leave);
    if (worker.dues) told["dues"] = worker.dues->dong();
    return told;
}

json::object to_json(const Differences& differences)
{
    json::array rows;
    for (const auto& row : differences.rows)
        rows.push_back(json::object{{"person_id", ansinh::text(row.person)},
                                    {"name", row.name},
                                    {"happened", coded(row.happened)},
                                    {"wage_before", row.wage_before.dong()},
                                    {"wage_after", row.wage_after.dong()},
                                    {"dues", row.dues.dong()},
                                    {"declared", row.declared}});
    return {{"workers_before", differences.before},
            {"workers_after", differences.after},
            {"dues_before", differences.dues_before.dong()},
            {"dues_after", differences.dues_after.dong()},
            {"rows", std::move(rows)}};
}

Checked<std::vector<LineForm>> lines_of(FormKind kind, const json::array& sent)
{
    std::vector<LineForm> lines;
    Problems problems;
    for (std::size_t at = 0; at < sent.size(); ++at) {
        if (!sent[at].is_object()) {
            problems.push_back(wrong("api/malformed-field", at, "",
                                     {"Dòng phải là một đối tượng.", "A line is an object."}));
            continue;
        }
        lines.push_back(line_of(kind, sent[at].as_object(), at, problems));
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return lines;
}

}  // namespace ansinh::declaration
