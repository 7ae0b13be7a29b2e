#pragma once

/// Full names in memory by their words, the most borne first.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

/// How a name answers the words of a query; a smaller value is better.
enum class NameMatch : std::uint8_t {
    whole,      ///< the name is these words, in this order
    in_order,   ///< it has them in this order, and others
    any_order,  ///< it has them
    prefix,     ///< the last word only begins one of its words
};

/// Place of a name: names added earlier have smaller ones.
using NameRank = std::uint32_t;

class NameWords {
public:
    /// Those borne by more people first: then a search finds them sooner.
    void add(std::int64_t name_id, std::string_view folded, std::int64_t people);

    struct Found {
        std::vector<NameRank> by_match[4];
        bool complete = true;  ///< there are no others
    };
    /// At most `enough` of each kind, in order of their ranks.
    Found find(std::span<const std::string> words, std::size_t enough) const;
    /// How one name answers; nothing when it does not, or is not known.
    class Pattern;
    std::optional<NameMatch> match(const Pattern& pattern, std::int64_t name_id) const;

    std::int64_t name_id(NameRank rank) const { return names_[rank].id; }
    std::int64_t people(NameRank rank) const { return names_[rank].people; }
    std::size_t size() const { return names_.size(); }

private:
    using Word = std::uint32_t;
    struct Name {
        std::int64_t id = 0;
        std::uint32_t people = 0;
        std::uint32_t first = 0;  ///< into words_; it ends where the next one begins
    };

    std::span<const Word> words(NameRank rank) const;
    Word number_of(std::string_view word);
    std::optional<NameMatch> match(const Pattern& pattern, NameRank rank) const;
    void scan(const Pattern& pattern, std::span<const NameRank> among, std::size_t enough,
              Found& found) const;
    std::vector<NameRank> beginning(std::string_view prefix, std::size_t enough) const;

    std::map<std::string, Word, std::less<>> numbers_;
    std::vector<std::vector<NameRank>> bearers_;  ///< by word: the names that have it, rising
    std::vector<Name> names_;
    std::vector<Word> words_;
    std::vector<NameRank> rank_of_id_;
};

/// The words of a query as the index knows them; made once for many names.
class NameWords::Pattern {
public:
    Pattern(const NameWords& names, std::span<const std::string> words);

    /// No name has all of these words.
    bool hopeless() const { return hopeless_; }

private:
    friend NameWords;

    static constexpr Word unknown = std::numeric_limits<Word>::max();

    std::vector<Word> words_;   ///< the last one unknown where only a beginning
    std::vector<bool> begins_;  ///< by word: whether the last of the query begins it
    std::string_view last_;
    bool hopeless_ = false;
};

}  // namespace ansinh::registry
