#include "report/impl/on_file.h"

#include "figures/denominator.h"

#include <algorithm>
#include <tuple>

namespace ansinh::report {

namespace {

bool lets_stand(const figures::Answer* answer)
{
    return answer != nullptr && answer->verdict == figures::Verdict::stands;
}

}  // namespace

int fields_printed(const figures::Statement& statement)
{
    const auto one = [](const std::optional<Decimal>& field) { return field ? 1 : 0; };
    return one(statement.plan) + one(statement.plan_percent) + one(statement.change) +
           one(statement.change_percent) + one(statement.share_percent);
}

OnFile::OnFile(const Material& material, registry::AreaId area, Date as_of)
    : material_{material}, area_{area}, as_of_{as_of}
{
    for (const auto& answer : material.answers) answers_[answer.question] = &answer;
    for (const auto& question : material.questions) {
        if (lets_stand(this->answer(question.id))) continue;
        for (const auto id : question.statements) {
            questions_[id].push_back(question.id);
            // The first one named is the doubtful one, the rest bear witness.
            doubts_[id] += id == question.statements.front() ? 2 : 1;
        }
    }
    for (const auto& statement : material.statements)
        if (statement.area == area && statement.as_of <= as_of && statement.current)
            by_indicator_[statement.indicator][statement.as_of].push_back(&statement);
}

const figures::Answer* OnFile::answer(std::string_view question) const
{
    const auto found = answers_.find(std::string{question});
    return found == answers_.end() ? nullptr : found->second;
}

std::vector<Date> OnFile::days(std::string_view indicator) const
{
    std::vector<Date> days;
    const auto found = by_indicator_.find(indicator);
    if (found != by_indicator_.end())
        for (const auto& [day, statements] : found->second) days.push_back(day);
    return days;
}

bool OnFile::is_better(const figures::Statement& a, const figures::Statement& b) const
{
    const auto doubts = [&](const figures::Statement& statement) {
        const auto found = doubts_.find(statement.id);
        return found == doubts_.end() ? 0 : found->second;
    };
    return std::tuple{-doubts(a), a.value.has_value(), a.published, fields_printed(a), a.id} >
           std::tuple{-doubts(b), b.value.has_value(), b.published, fields_printed(b), b.id};
}

const figures::Statement* OnFile::best(std::string_view indicator, Date day) const
{
    const auto found = by_indicator_.find(indicator);
    if (found == by_indicator_.end()) return nullptr;
    const auto on_day = found->second.find(day);
    if (on_day == found->second.end()) return nullptr;
    return *std::ranges::min_element(
        on_day->second, [&](const auto* a, const auto* b) { return is_better(*a, *b); });
}

const figures::Statement* OnFile::latest(std::string_view indicator) const
{
    const auto found = by_indicator_.find(indicator);
    if (found == by_indicator_.end()) return nullptr;
    const auto day = found->second.rbegin()->first;
    return day < first_day_shown(as_of_) ? nullptr : best(indicator, day);
}

std::vector<std::string> OnFile::questions(figures::StatementId statement) const
{
    const auto found = questions_.find(statement);
    return found == questions_.end() ? std::vector<std::string>{} : found->second;
}

const figures::Denominator* OnFile::denominator(std::string_view indicator, Date on) const
{
    return figures::denominator_on(material_.denominators, area_, indicator, on);
}

}  // namespace ansinh::report
