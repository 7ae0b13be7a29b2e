#pragma once

/// The law with its worked examples, read once and shared.

#include "calc/cases.h"

#include <filesystem>
#include <map>
#include <set>

namespace ansinh::calc {

class Library {
public:
    /// Throws law::LawError where the folder cannot be read or has a problem.
    explicit Library(const std::filesystem::path& folder);
    Library(const Library&) = delete;  // what it tells points into its own law
    Library& operator=(const Library&) = delete;
    ~Library() = default;

    const law::Law& law() const { return law_; }
    const WorkedCases& cases() const { return cases_; }

    /// The topics whose worked examples read the parameter, in the order of topics().
    const std::vector<std::string_view>& topics_using(std::string_view parameter) const;

private:
    law::Law law_;
    WorkedCases cases_;
    std::map<std::string_view, std::vector<std::string_view>, std::less<>> uses_;
};

/// The parameters, in the order of chapters: id, label, chapter, kind, value on the day, whether
/// every value is confirmed.
boost::json::object parameters_json(const Library& library, Date day,
                                    std::optional<std::string_view> chapter = {});

/// One parameter with every value it has had, and the topics that use it.
boost::json::object parameter_json(const Library& library, const law::Parameter& parameter,
                                   Date day);

/// Every topic: id, title, question.
boost::json::array topics_json();

}  // namespace ansinh::calc
