#include "cli/output.h"

#include <cstdio>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

std::string as_json(std::span<const Problem> problems, Language language)
{
    boost::json::array list;
    for (const auto& [code, detail, where, remedy] : problems) {
        boost::json::object problem{{"code", code}, {"detail", detail.in(language)}};
        if (!where.empty()) problem["where"] = where;
        if (!remedy.in(language).empty()) problem["remedy"] = remedy.in(language);
        list.push_back(std::move(problem));
    }
    return boost::json::serialize(boost::json::object{{"problems", std::move(list)}}) + "\n";
}

std::string as_text(const Problem& problem, Language language)
{
    const auto& [code, detail, where, remedy] = problem;
    auto text = fmt::format("{}: {}\n", code, detail.in(language));
    if (!where.empty())
        text += fmt::format("  {}: {}\n", language == Language::vi ? "tại" : "at", where);
    if (!remedy.in(language).empty()) text += fmt::format("  → {}\n", remedy.in(language));
    return text;
}

}  // namespace

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    if (!text.ends_with('\n')) std::fputc('\n', stdout);
}

bool printed_all() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

void print_problems(std::span<const Problem> problems, Language language, bool json)
{
    std::string text;
    if (json)
        text = as_json(problems, language);
    else
        for (const auto& problem : problems) text += as_text(problem, language);
    std::fputs(text.c_str(), stderr);
}

}  // namespace ansinh::cli
