#include "registry/impl/word_index.h"

#include <algorithm>

namespace ansinh::registry {

void WordIndex::add(std::uint32_t entry, std::span<const std::string_view> words)
{
    for (const auto word : words) {
        auto found = postings_.find(word);
        if (found == postings_.end()) found = postings_.emplace(word, Postings{}).first;
        auto& list = found->second;
        if (list.empty() || list.back() != entry) list.push_back(entry);
    }
}

const WordIndex::Postings* WordIndex::exactly(std::string_view word) const
{
    const auto found = postings_.find(word);
    return found == postings_.end() ? nullptr : &found->second;
}

WordIndex::Beginning WordIndex::beginning(std::string_view word) const
{
    constexpr std::size_t most = 50'000;
    Beginning found;
    std::size_t lists = 0;
    for (auto at = postings_.lower_bound(word);
         at != postings_.end() && at->first.starts_with(word); ++at, ++lists) {
        if (found.entries.size() + at->second.size() > most && lists > 0) {
            found.complete = false;
            break;
        }
        found.entries.insert(found.entries.end(), at->second.begin(), at->second.end());
    }
    if (lists > 1) {
        std::ranges::sort(found.entries);
        found.entries.erase(std::ranges::unique(found.entries).begin(), found.entries.end());
    }
    return found;
}

bool reach(std::span<const std::uint32_t>& postings, std::uint32_t entry)
{
    // Steps that double find a near one soon, and a far one in few.
    std::size_t step = 1;
    while (step < postings.size() && postings[step] < entry) step *= 2;
    const auto from = step / 2;
    const auto to = std::min(step + 1, postings.size());
    const auto part = postings.subspan(from, to - from);
    const auto at = std::ranges::lower_bound(part, entry) - part.begin();
    postings = postings.subspan(from + static_cast<std::size_t>(at));
    return !postings.empty() && postings.front() == entry;
}

}  // namespace ansinh::registry
