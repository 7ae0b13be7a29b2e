#include "declaration/judge.h"

#include "base/text.h"
#include "declaration/impl/judging.h"
#include "ledger/ledger.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

/// Whom a line is about: by number, else by that of the citizen, else by name and birth.
std::string about(const Line& line)
{
    if (line.person) return text(*line.person);
    if (line.citizen_id) return line.citizen_id->text();
    return fold(line.name) + (line.birth ? registry::to_string(*line.birth) : std::string{});
}

/// Whether both cannot stand: the same again, somebody registered twice, or work that begins while
/// it lasts.
bool is_said_by(const Line& earlier, const Line& later, FormKind form)
{
    if (later.reason == earlier.reason && later.from == earlier.from) return true;
    if (!begins(later) || !begins(earlier)) return false;
    if (!later.person) return true;
    return form == FormKind::d02 &&
           meet({.from = later.from, .to = later.to}, {.from = earlier.from, .to = earlier.to});
}

/// The same said twice of the same person: the later line is the one too many.
void check_twice(const std::vector<Line>& lines, FormKind form, Findings& findings)
{
    std::map<std::string, std::vector<const Line*>> seen;
    for (const auto& line : lines) {
        if (!line.meant) continue;
        auto& before = seen[about(line)];
        const auto first = std::ranges::find_if(
            before, [&](const Line* one) { return is_said_by(*one, line, form); });
        if (first == before.end()) {
            before.push_back(&line);
            continue;
        }
        findings.refuse(line.number,
                        {.code = "declaration/line-twice",
                         .detail = {fmt::format("Trùng với dòng {}.", (*first)->number),
                                    fmt::format("The same as line {}.", (*first)->number)},
                         .remedy = {"Xóa một trong hai dòng.", "Remove one of the two lines."}});
    }
}

/// What is learnt of a closed month is booked in the next open one (decision 16).
void warn_of_closed_month(db::Database& database, const Subject& subject, Findings& findings)
{
    const auto open = ledger::next_open(database, subject.month);
    if (open == subject.month) return;
    const auto vi = fmt::format("{:02}/{}", open.month(), open.year());
    findings.add(
        {.line = 0,
         .is_warning = true,
         .problem = {.code = "declaration/month-closed",
                     .detail = {"Tháng này đã khóa sổ: chênh lệch ghi vào tháng " + vi + ".",
                                "The month is closed: the difference is booked in " +
                                    to_string(open) + "."},
                     .remedy = {"Không phải làm gì.", "Nothing."}}});
}

/// Where the people of a list live: near the commune of one that has no employer, else anywhere.
registry::Territory within(const Ground& ground, const Subject& subject)
{
    if (subject.employer) return registry::Territory::whole_nation();
    return registry::Territory::of(ground.areas, std::array{subject.commune});
}

void check_line(const Looked& looked, Line line, const LineForm& form)
{
    if (line.person && (line.name.empty() || !check_person(looked, line)))
        line.person.reset();  // the rest is judged without what is on file
    else if (!line.person && line.named && line.meant)
        check_newcomer(looked, line, form);
    if (!line.meant) return;
    check_days(looked, line);
    switch (looked.subject.form) {
    case FormKind::d02:
        check_work(looked, line);
        check_wage(looked, line);
        break;
    case FormKind::d03: check_card(looked, line); break;
    case FormKind::d05: check_voluntary(looked, line); break;
    }
}

}  // namespace

Judgement judge(db::Database& database, const Ground& ground, const Subject& subject,
                const std::vector<LineForm>& forms)
{
    Findings findings;
    Judgement judgement;
    for (const auto& form : forms)
        judgement.lines.push_back(read_line(subject.form, form, findings));
    judgement.known = read_known(database, ground, subject, judgement.lines);
    const auto matches = read_matches(database, judgement.lines);
    std::map<Month, MonthLaw> laws;
    VoluntaryLines voluntary(ground, subject, judgement.known);
    const auto territory = within(ground, subject);
    const Looked looked{.ground = ground,
                        .subject = subject,
                        .known = judgement.known,
                        .matches = matches,
                        .laws = laws,
                        .voluntary = voluntary,
                        .within = territory,
                        .findings = findings};
    check_subject(looked);
    warn_of_closed_month(database, subject, findings);
    check_twice(judgement.lines, subject.form, findings);
    for (std::size_t at = 0; at < judgement.lines.size(); ++at)
        check_line(looked, judgement.lines[at], forms[at]);
    judgement.errors = findings.errors();
    judgement.warnings = findings.warnings();
    judgement.findings = findings.take_sorted();
    return judgement;
}

}  // namespace ansinh::declaration
