#include "calc/library.h"

#include "calc/calculate.h"
#include "calc/impl/json_form.h"
#include "calc/impl/json_teller.h"
#include "law/folder.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::calc {

namespace {

WorkedCases cases_of(const std::filesystem::path& folder)
{
    auto read = read_cases(law::case_files(folder));
    if (read) return *std::move(read);
    std::string told = "the worked examples have problems:";
    for (const auto& problem : read.error())
        told += fmt::format("\n{}: {}", problem.where, problem.detail.en);
    throw law::LawError(told);
}

/// The ids of the parameters that one example reads; they live as long as the law.
void collect_uses(const WorkedCase& worked, const law::Law& law,
                  std::set<std::string_view>& parameters)
{
    const auto* topic = find_topic(worked.topic);
    JsonForm form(worked.input, day_of(worked, law));
    JsonTeller teller;
    law::Trace trace;
    static_cast<void>(topic->run(form, law, trace, teller));
    for (const auto& used : law::used(trace.steps())) parameters.insert(used.origin.parameter->id);
}

}  // namespace

Library::Library(const std::filesystem::path& folder)
    : law_{law::load(folder)}, cases_{cases_of(folder)}
{
    for (const auto& topic : topics()) {
        std::set<std::string_view> parameters;
        for (const auto& worked : cases_.cases)
            if (worked.topic == topic.id) collect_uses(worked, law_, parameters);
        for (const auto parameter : parameters) uses_[parameter].push_back(topic.id);
    }
}

const std::vector<std::string_view>& Library::topics_using(std::string_view parameter) const
{
    static const std::vector<std::string_view> none;
    const auto found = uses_.find(parameter);
    return found == uses_.end() ? none : found->second;
}

}  // namespace ansinh::calc
