#include "base/text.h"
#include "figures/impl/desk.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

bool has_words(const std::string& folded, const std::string& words)
{
    return (" " + folded + " ").contains(" " + words + " ");
}

/// The text says a part of the whole where both name the same thing.
bool is_circular(const std::string& printed, const CircularWording& wording)
{
    auto folded = fold(printed);
    const auto whole = std::ranges::find_if(
        wording.whole, [&](const std::string& words) { return has_words(folded, words); });
    if (whole == wording.whole.end()) return false;
    folded.replace(folded.find(*whole), whole->size(), "|");
    return std::ranges::any_of(wording.part,
                               [&](const std::string& words) { return has_words(folded, words); });
}

}  // namespace

void check_wording(Desk& desk)
{
    for (const auto* statement : desk.statements()) {
        const auto& indicator = desk.indicator(*statement);
        if (!indicator.circular || statement->printed_as.empty()) continue;
        if (!is_circular(statement->printed_as, *indicator.circular)) {
            desk.hold();
            continue;
        }
        const auto& meant = indicator.circular->meant;
        desk.ask(
            {.code = "figure/wording",
             .title = {fmt::format("{}: tỷ lệ trên gì?", indicator.name.vi),
                       fmt::format("{}: a share of what?", indicator.name.en)},
             .reason =
                 {fmt::format("Bài viết “{}”: tử số và mẫu số là một thì tỷ lệ luôn là 100%.",
                              statement->printed_as),
                  fmt::format(
                      "The text says “{}”: numerator and denominator are one thing, always 100%.",
                      statement->printed_as)},
             .suggestion = {fmt::format("Mẫu số là {}.", meant.vi),
                            fmt::format("The denominator is {}.", meant.en)}},
            {statement});
    }
}

}  // namespace ansinh::figures
