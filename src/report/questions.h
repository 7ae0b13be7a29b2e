#pragma once

/// What the checks ask about all figures on file, and the answers that people state.

#include "report/working_session.h"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::report {

struct CheckedFigures {
    std::vector<AskedQuestion> questions;
    std::vector<figures::CheckedSource> sources;  ///< what was checked
};

/// Checks every source, or one; of one area when given, everything else still being evidence.
CheckedFigures check_figures(db::Database& database, const Context& context,
                             const std::string& source = {},
                             std::optional<registry::AreaId> area = {});

/// What was sent as an answer, unread.
struct AnswerInput {
    std::string verdict;  ///< "corrected", "stands"
    std::string text;
    std::string by;
};

/// Keeps the answer beside earlier ones and returns the question with it. Refuses, all at once:
/// question/unknown, answer/unknown-verdict, answer/text-empty, answer/text-too-long.
Checked<AskedQuestion> answer_question(db::Database& database, const Context& context,
                                       const std::string& question, const AnswerInput& input,
                                       Date today);

}  // namespace ansinh::report
