#pragma once

/// The material of a report, looked up by indicator and day.

#include "report/working_session.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace ansinh::report {

/// How many fields it prints beside its value.
int fields_printed(const figures::Statement& statement);

class OnFile {
public:
    OnFile(const Material& material, registry::AreaId area, Date as_of);

    const Material& material() const { return material_; }
    registry::AreaId area() const { return area_; }
    Date as_of() const { return as_of_; }

    /// Days with a statement of the indicator, to the report's day, in order.
    std::vector<Date> days(std::string_view indicator) const;
    /// The statement of that day that the checks put in question least; then the one published
    /// last.
    const figures::Statement* best(std::string_view indicator, Date day) const;
    /// The best of the latest day shown in the report.
    const figures::Statement* latest(std::string_view indicator) const;
    /// Ids of the questions about it that no answer let stand.
    std::vector<std::string> questions(figures::StatementId statement) const;
    const figures::Answer* answer(std::string_view question) const;
    const figures::Denominator* denominator(std::string_view indicator, Date on) const;

private:
    bool is_better(const figures::Statement& a, const figures::Statement& b) const;

    const Material& material_;
    registry::AreaId area_;
    Date as_of_;
    std::map<std::string, std::map<Date, std::vector<const figures::Statement*>>, std::less<>>
        by_indicator_;
    std::unordered_map<std::string, const figures::Answer*> answers_;
    std::unordered_map<figures::StatementId, std::vector<std::string>> questions_;
    std::unordered_map<figures::StatementId, int> doubts_;
};

}  // namespace ansinh::report
