#pragma once

/// The lines of a list of work: what each makes of contracts, insurance and leave rests on what is
/// on file of the person, and on the lines before it.

#include "declaration/impl/month_law.h"
#include "declaration/judge.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::declaration {

class WorkLines {
public:
    WorkLines(const Ground& ground, const Subject& subject, const Known& known)
        : ground_{ground}, subject_{subject}, known_{known}, work_{known.employments}
    {
    }

    /// The next line, of a person with a number.
    void take(const Line& line, coverage::Changes& changes);

private:
    /// What a line alters, and how far that reaches.
    struct Altered {
        Validity days;
        std::string position;
    };

    void begin(const Line& line, coverage::Changes& changes);
    void alter(const Line& line, coverage::Changes& changes);
    void end(const Line& line, coverage::Changes& changes);
    void end_leave(const Line& line, coverage::Changes& changes) const;
    void carry_out(const coverage::EmploymentChange& change, coverage::Changes& changes);
    coverage::EmploymentChange employment(const Line& line, coverage::Deed deed) const;
    coverage::MembershipChange membership(const Line& line, coverage::Scheme scheme,
                                          std::optional<Date> to) const;
    bool is_here(const coverage::Employment& spell) const;
    std::vector<coverage::Employment> employments(const Line& line) const;
    std::optional<Date> up_to_the_next(const Line& line) const;
    std::optional<Date> comes_back(const Line& line) const;
    std::optional<Altered> altered_days(const Line& line) const;
    /// Whether the work makes its worker take part in the scheme.
    bool insures(const coverage::Employment& spell, coverage::Scheme scheme);
    bool may_be_unemployed(Date from, std::string_view position);

    const Ground& ground_;
    const Subject& subject_;
    const Known& known_;
    std::map<PersonId, std::vector<coverage::Employment>> work_;
    std::map<Month, MonthLaw> laws_;
};

}  // namespace ansinh::declaration
