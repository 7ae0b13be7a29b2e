#include "api/impl/problem_document.h"

#include "base/check.h"

#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

namespace json = boost::json;

const std::string& remedy_of(const Problem& problem, const ProblemKind& kind, Language language)
{
    const auto& own = problem.remedy.in(language);
    return own.empty() ? kind.remedy.in(language) : own;
}

void set(json::object& object, std::string_view key, std::string_view text)
{
    if (!text.empty()) object[key] = text;
}

json::array errors_of(const ProblemCatalogue& catalogue, const Problems& problems,
                      Language language)
{
    json::array errors;
    for (const auto& problem : problems) {
        if (problem.where.empty() && problems.size() == 1) continue;
        const auto& kind = *catalogue.find(problem.code);
        const auto& detail = problem.detail.in(language);
        json::object error{{"code", problem.code},
                           {"pointer", problem.where},
                           {"detail", detail.empty() ? kind.title.in(language) : detail}};
        set(error, "remedy", remedy_of(problem, kind, language));
        errors.push_back(std::move(error));
    }
    return errors;
}

const Problem& unknown_code()
{
    static const Problem problem{.code = "internal/unknown-code", .detail = {}};
    return problem;
}

}  // namespace

ProblemDocument problem_document(const ProblemCatalogue& catalogue, const Problems& problems,
                                 Language language, std::string_view request_id)
{
    check(!problems.empty(), "there is a problem to show");
    const auto missing = std::ranges::find_if(
        problems, [&](const Problem& problem) { return catalogue.find(problem.code) == nullptr; });
    if (missing != problems.end()) {
        auto document = problem_document(catalogue, {unknown_code()}, language, request_id);
        document.missing_code = missing->code;
        return document;
    }

    const auto& first = problems.front();
    const auto& kind = *catalogue.find(first.code);
    json::object body{{"type", fmt::format("/problems/{}", kind.code)},
                      {"title", kind.title.in(language)},
                      {"status", kind.status},
                      {"code", kind.code}};
    set(body, "detail", first.detail.in(language));
    set(body, "remedy", remedy_of(first, kind, language));
    body["instance"] = fmt::format("urn:request:{}", request_id);
    if (auto errors = errors_of(catalogue, problems, language); !errors.empty())
        body["errors"] = std::move(errors);
    return {.status = kind.status, .body = json::serialize(body), .missing_code = {}};
}

}  // namespace ansinh::api
