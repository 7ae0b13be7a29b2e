#pragma once

/// Questions, statements and imports as the command line shows them.

#include "base/language.h"
#include "figures/import.h"
#include "report/context.h"
#include "report/questions.h"

#include <string>
#include <vector>

namespace ansinh::cli {

struct FiguresView {
    report::Context context;
    Language language = Language::vi;

    std::string checked(const report::CheckedFigures& checked) const;
    std::string question(const report::AskedQuestion& asked) const;
    std::string outcome(const figures::ImportOutcome& outcome) const;
    std::string list(const std::vector<figures::Statement>& statements) const;
    std::string imports(const std::vector<figures::ImportSummary>& imports) const;
    std::string targets(const std::vector<figures::Target>& targets) const;
    std::string indicators() const;

private:
    const std::string& say(const Bilingual& text) const { return text.in(language); }
    std::string number(const std::optional<Decimal>& number) const;
    std::string count(std::size_t number) const;
};

}  // namespace ansinh::cli
