#include "registry/impl/name_index.h"

#include <algorithm>
#include <optional>

namespace ansinh::registry {

namespace {

/// Calls `take` for each part between the separators.
template <class Take>
void split(std::string_view text, char separator, const Take& take)
{
    while (true) {
        const auto end = text.find(separator);
        take(text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

bool has_word_starting_with(std::string_view name, std::string_view beginning)
{
    for (auto at = name.find(beginning); at != std::string_view::npos;
         at = name.find(beginning, at + 1))
        if (at == 0 || name[at - 1] == ' ') return true;
    return false;
}

std::optional<Match> match(std::string_view name, std::string_view text,
                           const std::vector<std::string_view>& words)
{
    if (name.starts_with(text)) {
        if (name.size() == text.size()) return Match::exact;
        if (name[text.size()] == ' ') return Match::whole_words;
    }
    if (std::ranges::all_of(words, [&](auto word) { return has_word_starting_with(name, word); }))
        return Match::any_order;
    if (name.find(text) != std::string_view::npos) return Match::contained;
    return {};
}

bool same_without_blanks(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (true) {
        while (i < a.size() && a[i] == ' ') ++i;
        while (j < b.size() && b[j] == ' ') ++j;
        if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
        if (a[i++] != b[j++]) return false;
    }
}

}  // namespace

void NameIndex::add(std::string_view keys)
{
    starts_.push_back(static_cast<std::uint32_t>(text_.size()));
    text_ += keys;
    text_ += '\n';
}

void NameIndex::finish()
{
    first_.reserve(2 * starts_.size());
    // From the last to the first, so that each chain lists its entries in order.
    for (auto entry = static_cast<std::uint32_t>(starts_.size()); entry-- > 0;)
        split(keys(entry), '|', [&](std::string_view key) {
            const auto place = static_cast<std::uint32_t>(keys_.size());
            const auto [known, is_new] = first_.try_emplace(key, place);
            keys_.push_back({.entry = entry, .next = is_new ? none : known->second});
            known->second = place;
        });
}

std::string_view NameIndex::keys(std::size_t entry) const
{
    const auto end = entry + 1 < starts_.size() ? starts_[entry + 1] : text_.size();
    return std::string_view(text_).substr(starts_[entry], end - 1 - starts_[entry]);
}

std::vector<std::size_t> NameIndex::exact(std::string_view folded) const
{
    std::vector<std::size_t> entries;
    const auto found = first_.find(folded);
    if (found == first_.end()) return entries;
    for (auto at = found->second; at != none; at = keys_[at].next)
        entries.push_back(keys_[at].entry);
    return entries;
}

std::vector<std::size_t> NameIndex::exact_without_blanks(std::string_view folded) const
{
    std::vector<std::size_t> entries;
    for (std::size_t entry = 0; entry < starts_.size(); ++entry) {
        bool same = false;
        split(keys(entry), '|',
              [&](std::string_view key) { same = same || same_without_blanks(key, folded); });
        if (same) entries.push_back(entry);
    }
    return entries;
}

std::vector<NameHit> NameIndex::search(std::string_view folded) const
{
    std::vector<NameHit> hits;
    std::vector<std::string_view> words;
    split(folded, ' ', [&](std::string_view word) { words.push_back(word); });
    // A name that answers in any way holds every word, so that only the lines with the longest need
    // a look.
    const auto longest = *std::ranges::max_element(words, {}, &std::string_view::size);
    if (longest.empty()) return hits;
    const std::string_view text = text_;
    for (auto at = text.find(longest); at != std::string_view::npos;) {
        const auto line = std::ranges::upper_bound(starts_, at) - starts_.begin() - 1;
        const auto entry = static_cast<std::size_t>(line);
        std::optional<Match> best;
        split(keys(entry), '|', [&](std::string_view key) {
            if (const auto found = match(key, folded, words); found && (!best || *found < *best))
                best = found;
        });
        if (best) hits.push_back({.entry = entry, .match = *best});
        at = text.find(longest, starts_[entry] + keys(entry).size());
    }
    return hits;
}

}  // namespace ansinh::registry
