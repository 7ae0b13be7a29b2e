#pragma once

/// The months of voluntary insurance of a list, line by line: what the State supports of one rests
/// on what is on file of the person, and on the lines before it.

#include "declaration/judge.h"

#include <map>
#include <string_view>
#include <vector>

namespace ansinh::declaration {

/// Where a person is counted: where they live; of somebody not on file before, the list's commune.
AreaId commune_of(const Subject& subject, const Known& known, const Line& line);

class VoluntaryLines {
public:
    VoluntaryLines(const Ground& ground, const Subject& subject, const Known& known)
        : ground_{ground}, subject_{subject}, known_{known}, spells_{known.voluntary}
    {
    }

    struct Taken {
        int before = 0;  ///< months that were supported, but for those of the line
        law::VoluntarySupport support{};
        std::vector<coverage::MembershipChange> changes{};
    };
    /// The next line, of a person with a number.
    Taken take(const Line& line);

private:
    Taken begun(const Line& line, const std::vector<coverage::Membership>& spells) const;
    Taken told_anew(const Line& line, std::vector<coverage::Membership> spells) const;

    const Ground& ground_;
    const Subject& subject_;
    const Known& known_;
    std::map<PersonId, std::vector<coverage::Membership>> spells_;
};

}  // namespace ansinh::declaration
