#include "declaration/line.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace ansinh::declaration {

namespace {

struct ReasonWord {
    std::string_view code;
    Change change;
    Bilingual word;
};

const std::array<ReasonWord, 11>& reasons()
{
    using enum Change;
    static const std::array<ReasonWord, 11> words = {
        ReasonWord{"TM", increase, {"tăng mới", "new"}},
        ReasonWord{"TD", increase, {"chuyển đến trong tỉnh", "moved here within the province"}},
        ReasonWord{"TC", increase, {"chuyển đến từ tỉnh khác", "moved here from another province"}},
        ReasonWord{"ON", increase, {"đi làm lại sau khi nghỉ", "back from leave"}},
        ReasonWord{"GH", decrease, {"nghỉ việc", "stopped working"}},
        ReasonWord{"GC", decrease, {"chuyển đi", "moved away"}},
        ReasonWord{"KL", decrease, {"nghỉ không lương", "unpaid leave"}},
        ReasonWord{"OF", decrease, {"nghỉ ốm đau, thai sản", "sick or maternity leave"}},
        ReasonWord{"TS", decrease, {"nghỉ thai sản", "maternity leave"}},
        ReasonWord{"DC", adjust, {"điều chỉnh mức đóng", "other wage"}},
        ReasonWord{"CD", adjust, {"điều chỉnh chức danh", "other title"}}};
    return words;
}

}  // namespace

std::string_view code(Change change)
{
    constexpr std::array<std::string_view, 3> codes = {"increase", "decrease", "adjust"};
    return codes.at(static_cast<std::size_t>(change));
}

const Bilingual& word(Change change)
{
    static const std::array<Bilingual, 3> words = {Bilingual{"Tăng", "Increase"},
                                                   Bilingual{"Giảm", "Decrease"},
                                                   Bilingual{"Điều chỉnh", "Adjustment"}};
    return words.at(static_cast<std::size_t>(change));
}

std::string_view code(Reason reason) { return reasons().at(static_cast<std::size_t>(reason)).code; }

std::optional<Reason> reason_of(std::string_view code)
{
    const auto folded = fold(code);
    for (std::size_t at = 0; at < reasons().size(); ++at)
        if (fold(reasons()[at].code) == folded || fold(reasons()[at].word.vi) == folded)
            return static_cast<Reason>(at);
    return {};
}

const Bilingual& word(Reason reason) { return reasons().at(static_cast<std::size_t>(reason)).word; }

Change change_of(Reason reason) { return reasons().at(static_cast<std::size_t>(reason)).change; }

void Findings::refuse(std::int64_t line, Field field, Problem problem)
{
    all_.push_back(
        {.line = line, .field = std::string(spec_of(field).name), .problem = std::move(problem)});
    refused_.insert(line);
}

void Findings::refuse(std::int64_t line, Problem problem)
{
    all_.push_back({.line = line, .problem = std::move(problem)});
    refused_.insert(line);
}

void Findings::warn(std::int64_t line, Field field, Problem problem)
{
    all_.push_back({.line = line,
                    .field = std::string(spec_of(field).name),
                    .is_warning = true,
                    .problem = std::move(problem)});
}

bool Findings::refuses(std::int64_t line) const { return refused_.contains(line); }

std::size_t Findings::errors() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(all_, [](const auto& one) { return !one.is_warning; }));
}

std::vector<Finding> Findings::take_sorted()
{
    std::ranges::stable_sort(
        all_, {}, [](const Finding& one) { return std::pair{one.line, one.is_warning}; });
    return std::move(all_);
}

}  // namespace ansinh::declaration
