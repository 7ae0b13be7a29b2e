#include "figures/checks.h"

#include "figures/impl/desk.h"

#include <map>
#include <tuple>

namespace ansinh::figures {

namespace {

/// What one text says of one area on one day is read together.
using GroupKey = std::tuple<std::string, registry::AreaId, Date>;
using Groups = std::map<GroupKey, std::vector<const Statement*>>;

Groups groups_of(std::span<const Statement> statements, std::string_view source)
{
    Groups groups;
    for (const auto& statement : statements)
        if (source.empty() || statement.source == source)
            groups[{statement.source, statement.area, statement.as_of}].push_back(&statement);
    return groups;
}

/// Rules that tell a label or a unit wrong come first: later rules do not lean on a doubted figure.
void check_desk(Desk& desk)
{
    check_units(desk);
    check_rivals(desk);
    check_magnitude(desk);
    check_parts(desk);
    check_change(desk);
    check_plan(desk);
    check_share(desk);
    check_lists(desk);
    check_wording(desk);
    check_dates(desk);
}

}  // namespace

CheckReport check_figures(const Evidence& evidence, std::string_view source)
{
    const EvidenceIndex index(evidence);
    CheckReport report;
    for (auto& [key, statements] : groups_of(evidence.statements, source)) {
        Desk desk(evidence, index, statements);
        check_desk(desk);
        auto questions = desk.take_questions();
        const auto& name = std::get<std::string>(key);
        if (report.sources.empty() || report.sources.back().source != name)
            report.sources.push_back({.source = name});
        auto& checked = report.sources.back();
        checked.statements += statements.size();
        checked.questions += questions.size();
        checked.holds += desk.holds();
        for (auto& question : questions) report.questions.push_back(std::move(question));
    }
    return report;
}

}  // namespace ansinh::figures
