#include "base/text.h"
#include "declaration/impl/judging.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

using registry::BirthPrecision;
using registry::PersonBrief;

/// Whether a birth date that is known in part rules the other out.
bool agree(const registry::Birth& a, const registry::Birth& b)
{
    const auto both = std::max(a.precision, b.precision);  // the coarser one
    if (a.date.year() != b.date.year()) return false;
    if (both == BirthPrecision::year) return true;
    return a.date.month() == b.date.month() &&
           (both == BirthPrecision::month || a.date.day() == b.date.day());
}

Problem mismatch(std::string code, const Bilingual& what)
{
    return {
        .code = std::move(code),
        .detail = {what.vi + " không khớp với mã số BHXH.",
                   what.en + " is not that of the SI number."},
        .remedy = {"Đối chiếu giấy tờ tùy thân; nếu hồ sơ BHXH ghi sai, nộp tờ khai TK1-TS.",
                   "Compare the identity papers; where the record is wrong, send form TK1-TS."}};
}

/// Whether it is who the line means. To whoever does not know the name and the birth date behind a
/// number nothing else is told of its bearer.
bool compare(const Looked& looked, const Line& line, const PersonBrief& brief)
{
    auto& findings = looked.findings;
    if (fold(brief.name) != fold(line.name)) {
        findings.refuse(line.number, Field::name,
                        mismatch("declaration/name-mismatch", {"Họ tên", "The name"}));
        return false;
    }
    if (line.birth && !agree(brief.birth, *line.birth)) {
        findings.refuse(line.number, Field::birth_date,
                        mismatch("declaration/birth-mismatch", {"Ngày sinh", "The birth date"}));
        return false;
    }
    if (spelling(brief.name) != spelling(line.name))
        findings.warn(line.number, Field::name,
                      {.code = "declaration/name-spelt-otherwise",
                       .detail = {"Họ tên khác dấu so với hồ sơ.",
                                  "The name is spelt with other marks than on file."},
                       .remedy = {"Kiểm tra dấu của họ tên.", "Check the marks of the name."}});
    if (line.sex && *line.sex != brief.sex)
        findings.refuse(line.number, Field::sex,
                        mismatch("declaration/sex-mismatch", {"Giới tính", "The sex"}));
    if (line.citizen_id && brief.citizen_id && *line.citizen_id != *brief.citizen_id)
        findings.refuse(line.number, Field::citizen_id,
                        mismatch("declaration/citizen-id-mismatch",
                                 {"Số định danh cá nhân", "The citizen's number"}));
    // Whoever died later worked until then, however late it is told.
    if (brief.died_on && *brief.died_on <= line.from && line.change == Change::increase)
        findings.refuse(line.number, Field::person_id,
                        {.code = "declaration/person-died",
                         .detail = {"Người này đã mất.", "This person has died."},
                         .remedy = {"Kiểm tra lại mã số BHXH.", "Check the SI number."}});
    return true;
}

Problem known_person(const PersonBrief& brief, const Bilingual& by)
{
    return {.code = "declaration/known-person",
            .detail = {fmt::format("Người này có thể đã có mã số {} (trùng {}).",
                                   redacted(brief.id), by.vi),
                       fmt::format("This person may have the number {} already (same {}).",
                                   redacted(brief.id), by.en)},
            .remedy = {"Hỏi người lao động mã số BHXH và ghi vào dòng này.",
                       "Ask the worker for the SI number and write it in this line."}};
}

/// A list of a commune, as its desk, is for whoever lives there.
Problem lives_elsewhere()
{
    return {.code = "declaration/lives-elsewhere",
            .detail = {"Người này không cư trú trên địa bàn của danh sách.",
                       "This person does not live in the area of the list."},
            .remedy = {"Khai ở xã nơi cư trú, hoặc cập nhật nơi cư trú trước (TK1-TS).",
                       "Declare them where they live, or bring their residence up to date first"
                       " (TK1-TS)."}};
}

/// Where the register's form calls a field otherwise: nothing, they are called alike.
void refuse_form_problems(const Looked& looked, const Line& line, Problems problems)
{
    for (auto& problem : problems) {
        const auto* const spec =
            problem.where.starts_with('/') ? field_named(problem.where.substr(1)) : nullptr;
        problem.where.clear();
        if (spec != nullptr)
            looked.findings.refuse(line.number, spec->field, std::move(problem));
        else
            looked.findings.refuse(line.number, std::move(problem));
    }
}

}  // namespace

bool check_person(const Looked& looked, const Line& line)
{
    const auto found = looked.known.people.find(*line.person);
    if (found == looked.known.people.end()) {
        looked.findings.refuse(
            line.number, Field::person_id,
            {.code = "declaration/person-unknown",
             .detail = {"Mã số BHXH này chưa cấp cho ai.", "Nobody has this SI number."},
             .remedy = {"Kiểm tra lại mã số; người chưa có mã số thì để trống và chọn TM.",
                        "Check the number; of somebody without one leave it empty, reason TM."}});
        return false;
    }
    if (!compare(looked, line, found->second)) return false;
    if (!looked.within.contains(found->second.commune))
        looked.findings.refuse(line.number, Field::person_id, lives_elsewhere());
    return true;
}

void check_newcomer(const Looked& looked, const Line& line, const LineForm& form)
{
    auto& findings = looked.findings;
    if (!begins(line)) {
        findings.refuse(
            line.number, Field::person_id,
            {.code = "declaration/missing-value",
             .detail = {"Thiếu mã số BHXH.", "The SI number is missing."},
             .remedy = {"Ghi mã số BHXH của người này.", "Write this person's number."}});
        return;
    }
    if (line.citizen_id) {
        const auto bearer = looked.matches.by_citizen_id.find(*line.citizen_id);
        if (bearer != looked.matches.by_citizen_id.end()) {
            findings.refuse(line.number, Field::person_id,
                            known_person(bearer->second, {"số định danh", "citizen's number"}));
            return;
        }
    }
    const auto [first, last] = looked.matches.by_name.equal_range(fold(line.name));
    for (auto at = first; at != last; ++at) {
        const auto& brief = at->second;
        const bool is_other = brief.citizen_id && line.citizen_id;  // and they differ
        if (is_other || !line.birth || brief.birth != *line.birth) continue;
        findings.refuse(line.number, Field::person_id,
                        known_person(brief, {"họ tên và ngày sinh", "name and birth date"}));
        return;
    }
    if (!line.citizen_id)
        findings.refuse(
            line.number, Field::citizen_id,
            {.code = "declaration/missing-value",
             .detail = {"Thiếu số định danh cá nhân.", "The citizen's number is missing."},
             .remedy = {"Người chưa có mã số BHXH phải khai số định danh cá nhân.",
                        "Whoever has no SI number yet needs their citizen's number."}});
    const auto read = registry::read_person(
        looked.ground.areas, newcomer(form),
        {.from = std::min(line.from, looked.subject.today), .today = looked.subject.today});
    if (!read)
        refuse_form_problems(looked, line, read.error());
    else if (!looked.within.contains(read->commune))
        findings.refuse(line.number, Field::commune, lives_elsewhere());
}

registry::PersonForm newcomer(const LineForm& form)
{
    const auto text = [&](Field field) -> std::optional<std::string> {
        if (!form.has(field)) return {};
        return form.at(field);
    };
    auto sex = text(Field::sex);
    if (sex) {
        const auto folded = fold(*sex);
        if (folded == "nam" || folded == "1" || folded == "m") sex = "male";
        if (folded == "nu" || folded == "2" || folded == "f") sex = "female";
    }
    const auto in_code = [&](Field field, std::string_view word, const char* code) {
        const auto typed = text(field);
        return typed && fold(*typed) == word ? std::optional<std::string>{code} : typed;
    };
    return {.name = text(Field::name),
            .sex = sex,
            .birth_date = text(Field::birth_date),
            .citizen_id = text(Field::citizen_id),
            .ethnicity = in_code(Field::ethnicity, "kinh", "01"),
            .nationality = in_code(Field::nationality, "viet nam", "VN"),
            .phone = text(Field::phone),
            .commune = text(Field::commune)};
}

}  // namespace ansinh::declaration
