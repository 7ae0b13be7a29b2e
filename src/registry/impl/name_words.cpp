#include "registry/impl/name_words.h"

#include "base/check.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace ansinh::registry {

namespace {

/// A query looks at no more names than this: a rare order of two frequent words is not worth more.
constexpr std::size_t names_seen_max = 200'000;
constexpr NameRank nowhere = std::numeric_limits<NameRank>::max();

template <class Take>
void each_word(std::string_view text, const Take& take)
{
    while (!text.empty()) {
        const auto end = text.find(' ');
        take(text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

template <class Word>
bool in_order(std::span<const Word> wanted, std::span<const Word> has)
{
    std::size_t next = 0;
    for (const auto word : has)
        if (next < wanted.size() && word == wanted[next]) ++next;
    return next == wanted.size();
}

/// Each as often as it is wanted. `left_out` is a place of `has` that does not count.
template <class Word>
bool has_all(std::span<const Word> wanted, std::span<const Word> has, std::size_t left_out)
{
    for (const auto word : wanted) {
        auto missing = std::ranges::count(wanted, word);
        for (std::size_t at = 0; at < has.size(); ++at)
            missing -= at != left_out && has[at] == word ? 1 : 0;
        if (missing > 0) return false;
    }
    return true;
}

}  // namespace

NameWords::Pattern::Pattern(const NameWords& names, std::span<const std::string> words)
{
    check(!words.empty(), "a pattern has words");
    last_ = words.back();
    for (const auto& word : words) {
        const auto known = names.numbers_.find(word);
        words_.push_back(known == names.numbers_.end() ? unknown : known->second);
    }
    begins_.resize(names.bearers_.size());
    bool any = words_.back() != unknown;
    for (auto at = names.numbers_.lower_bound(last_);
         at != names.numbers_.end() && at->first.starts_with(last_); ++at) {
        begins_[at->second] = true;
        any = true;
    }
    hopeless_ =
        !any || std::ranges::find(words_.begin(), words_.end() - 1, unknown) != words_.end() - 1;
}

void NameWords::add(std::int64_t name_id, std::string_view folded, std::int64_t people)
{
    check(name_id > 0, "names are numbered from one up");
    const auto rank = static_cast<NameRank>(names_.size());
    const auto id = static_cast<std::size_t>(name_id);
    if (id >= rank_of_id_.size()) rank_of_id_.resize(id + 1, nowhere);
    if (rank_of_id_[id] != nowhere) return;
    rank_of_id_[id] = rank;
    names_.push_back({.id = name_id,
                      .people = static_cast<std::uint32_t>(std::max<std::int64_t>(people, 1)),
                      .first = static_cast<std::uint32_t>(words_.size())});
    each_word(folded, [&](std::string_view word) {
        const auto number = number_of(word);
        words_.push_back(number);
        auto& bearers = bearers_[number];
        if (bearers.empty() || bearers.back() != rank) bearers.push_back(rank);
    });
}

NameWords::Word NameWords::number_of(std::string_view word)
{
    if (const auto known = numbers_.find(word); known != numbers_.end()) return known->second;
    const auto number = static_cast<Word>(bearers_.size());
    numbers_.emplace(std::string(word), number);
    bearers_.emplace_back();
    return number;
}

std::span<const NameWords::Word> NameWords::words(NameRank rank) const
{
    const std::size_t first = names_[rank].first;
    const std::size_t end = rank + 1 < names_.size() ? names_[rank + 1].first : words_.size();
    return std::span(words_).subspan(first, end - first);
}

std::optional<NameMatch> NameWords::match(const Pattern& pattern, NameRank rank) const
{
    const auto has = words(rank);
    const std::span<const Word> wanted(pattern.words_);
    if (has.size() < wanted.size()) return {};
    if (wanted.back() != Pattern::unknown) {
        if (in_order(wanted, has))
            return has.size() == wanted.size() ? NameMatch::whole : NameMatch::in_order;
        if (has_all(wanted, has, has.size())) return NameMatch::any_order;
    }
    const auto before_last = wanted.first(wanted.size() - 1);
    for (std::size_t at = 0; at < has.size(); ++at)
        if (pattern.begins_[has[at]] && has_all(before_last, has, at)) return NameMatch::prefix;
    return {};
}

std::optional<NameMatch> NameWords::match(const Pattern& pattern, std::int64_t name_id) const
{
    const auto id = static_cast<std::size_t>(name_id);
    if (name_id <= 0 || id >= rank_of_id_.size() || rank_of_id_[id] == nowhere) return {};
    return match(pattern, rank_of_id_[id]);
}

/// Stops when one kind has enough and a better one too, or as many as can be wanted were seen.
void NameWords::scan(const Pattern& pattern, std::span<const NameRank> among, std::size_t enough,
                     Found& found) const
{
    std::size_t seen = 0;
    for (const auto rank : among) {
        const auto in_order_already =
            found.by_match[std::to_underlying(NameMatch::in_order)].size();
        if (in_order_already >= enough || ++seen > names_seen_max) {
            found.complete = false;
            return;
        }
        const auto answer = match(pattern, rank);
        if (!answer) continue;
        auto& kind = found.by_match[std::to_underlying(*answer)];
        if (kind.size() < enough)
            kind.push_back(rank);
        else
            found.complete = false;
    }
}

std::vector<NameRank> NameWords::beginning(std::string_view prefix, std::size_t enough) const
{
    std::vector<NameRank> ranks;
    for (auto at = numbers_.lower_bound(prefix);
         at != numbers_.end() && at->first.starts_with(prefix); ++at) {
        const auto& bearers = bearers_[at->second];
        const auto taken = std::min(bearers.size(), enough);
        ranks.insert(ranks.end(), bearers.begin(),
                     bearers.begin() + static_cast<std::ptrdiff_t>(taken));
    }
    std::ranges::sort(ranks);
    ranks.erase(std::ranges::unique(ranks).begin(), ranks.end());
    return ranks;
}

NameWords::Found NameWords::find(std::span<const std::string> words, std::size_t enough) const
{
    Found found;
    const Pattern pattern(*this, words);
    if (pattern.hopeless()) return found;
    const std::vector<NameRank>* rarest = nullptr;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const auto& bearers = bearers_[pattern.words_[at]];
        if (rarest == nullptr || bearers.size() < rarest->size()) rarest = &bearers;
    }
    if (rarest != nullptr) {
        // The whole last word first, where it is rare: names that it only begins would hide it.
        if (pattern.words_.back() != Pattern::unknown)
            if (const auto& last = bearers_[pattern.words_.back()]; last.size() < rarest->size())
                scan(pattern, last, enough, found);
        scan(pattern, *rarest, enough, found);
    }
    else {
        if (pattern.words_.back() != Pattern::unknown)
            scan(pattern, bearers_[pattern.words_.back()], enough, found);
        const auto begun = beginning(words.back(), enough);
        found.complete = found.complete && begun.size() < enough;
        scan(pattern, begun, enough, found);
    }
    for (auto& kind : found.by_match) {
        std::ranges::sort(kind);
        kind.erase(std::ranges::unique(kind).begin(), kind.end());
    }
    return found;
}

}  // namespace ansinh::registry
