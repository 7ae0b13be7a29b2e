#pragma once

/// Some of the people of a commune: added, removed and drawn in constant time.

#include "base/check.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ansinh::synth {

class MemberSet {
public:
    MemberSet() = default;
    explicit MemberSet(std::size_t people) : places_(people, outside) {}

    bool has(std::size_t person) const { return places_[person] != outside; }
    /// In no order that means anything, the same each time.
    const std::vector<std::size_t>& all() const { return members_; }

    void add(std::size_t person)
    {
        check(!has(person), "nobody is a member twice");
        places_[person] = static_cast<std::uint32_t>(members_.size());
        members_.push_back(person);
    }
    void remove(std::size_t person)
    {
        check(has(person), "who is removed was a member");
        const auto place = places_[person];
        members_[place] = members_.back();
        places_[members_[place]] = place;
        members_.pop_back();
        places_[person] = outside;
    }

private:
    static constexpr std::uint32_t outside = static_cast<std::uint32_t>(-1);

    std::vector<std::uint32_t> places_;
    std::vector<std::size_t> members_;
};

}  // namespace ansinh::synth
