#pragma once

/// Which entries hold a word: the rarest word of a question decides how much is looked at.

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

class WordIndex {
public:
    /// Entries are added in rising order.
    void add(std::uint32_t entry, std::span<const std::string_view> words);

    /// Entries that hold every word, rising; the last word may be the beginning of one, which the
    /// caller checks: of a beginning that very many words share, not all are looked at. Of those
    /// that `accept` does not want no more is asked. Stops once `take` says no.
    template <class Accept, class Take>
    void search(std::span<const std::string_view> words, const Accept& accept,
                const Take& take) const;

private:
    using Postings = std::vector<std::uint32_t>;

    const Postings* exactly(std::string_view word) const;
    struct Beginning {
        Postings entries;
        bool complete = true;
    };
    /// Of every word that begins so, until they are too many.
    Beginning beginning(std::string_view word) const;

    std::map<std::string, Postings, std::less<>> postings_;
};

/// Whether the rising list holds the entry; what lies before it is left behind.
bool reach(std::span<const std::uint32_t>& postings, std::uint32_t entry);

template <class Accept, class Take>
void WordIndex::search(std::span<const std::string_view> words, const Accept& accept,
                       const Take& take) const
{
    if (words.empty()) return;
    const auto last = beginning(words.back());
    std::vector<std::span<const std::uint32_t>> lists;
    if (last.complete || words.size() == 1) lists.emplace_back(last.entries);
    for (const auto word : words.first(words.size() - 1)) {
        const auto* found = exactly(word);
        if (found == nullptr) return;
        lists.emplace_back(*found);
    }
    std::size_t rarest = 0;
    for (std::size_t at = 1; at < lists.size(); ++at)
        if (lists[at].size() < lists[rarest].size()) rarest = at;
    for (const auto entry : std::span(lists[rarest])) {
        bool in_all = accept(entry);
        for (std::size_t at = 0; at < lists.size() && in_all; ++at)
            in_all = at == rarest || reach(lists[at], entry);
        if (in_all && !take(entry)) return;
    }
}

}  // namespace ansinh::registry
