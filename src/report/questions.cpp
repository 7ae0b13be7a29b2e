#include "report/questions.h"

#include "base/text.h"
#include "figures/store.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

Problem unknown_question()
{
    return {.code = "question/unknown",
            .detail = {"Không có câu hỏi này; số liệu có thể đã được sửa.",
                       "There is no such question; the figures may have been corrected."},
            .where = "/id",
            .remedy = {"Xem lại danh sách câu hỏi.", "Look at the list of questions again."}};
}

void check_text(const std::string& text, std::string_view pointer, std::size_t letters_max,
                Problems& problems)
{
    if (trimmed(text).empty())
        problems.push_back(
            {.code = "answer/text-empty",
             .detail = {"Không được để trống.", "It may not be empty."},
             .where = std::string(pointer),
             .remedy = {"Ghi câu trả lời và người trả lời.", "Give the answer and who answers."}});
    else if (text.size() > letters_max)
        problems.push_back({.code = "answer/text-too-long",
                            .detail = {fmt::format("Dài quá {} byte.", letters_max),
                                       fmt::format("It is over {} bytes.", letters_max)},
                            .where = std::string(pointer),
                            .remedy = {"Rút ngắn.", "Shorten it."}});
}

std::optional<figures::Verdict> verdict_of(const std::string& word)
{
    if (word == "corrected") return figures::Verdict::corrected;
    if (word == "stands") return figures::Verdict::stands;
    return {};
}

Problems problems_of(const AnswerInput& input)
{
    constexpr std::size_t text_max = 8000;  // 2,000 letters of up to four bytes
    constexpr std::size_t name_max = 800;
    Problems problems;
    if (!verdict_of(input.verdict))
        problems.push_back(
            {.code = "answer/unknown-verdict",
             .detail = {"Chỉ nhận corrected hoặc stands.", "It is corrected or stands."},
             .where = "/verdict",
             .remedy = {"corrected: số liệu sẽ sửa; stands: số liệu đúng.",
                        "corrected: the figure is being corrected; stands: it is right."}});
    check_text(input.text, "/text", text_max, problems);
    check_text(input.by, "/by", name_max, problems);
    return problems;
}

}  // namespace

CheckedFigures check_figures(db::Database& database, const Context& context,
                             const std::string& source, std::optional<registry::AreaId> area)
{
    const auto statements = figures::statements(database);
    const auto denominators = figures::denominators(database);
    auto targets = figures::targets(database);
    std::erase_if(targets, [](const auto& target) { return !target.current; });
    auto report = figures::check_figures({.catalogue = context.catalogue,
                                          .areas = context.areas,
                                          .statements = statements,
                                          .denominators = denominators,
                                          .targets = targets},
                                         source);
    std::unordered_map<std::int64_t, const figures::Statement*> by_id;
    for (const auto& statement : statements) by_id.emplace(statement.id.value(), &statement);
    std::map<std::string, figures::Answer> answers;
    for (auto& answer : figures::answers(database)) answers.emplace(answer.question, answer);

    CheckedFigures checked{.sources = std::move(report.sources)};
    for (auto& question : report.questions) {
        if (area && question.area != *area) continue;
        AskedQuestion asked;
        for (const auto id : question.statements) asked.statements.push_back(*by_id.at(id.value()));
        if (const auto found = answers.find(question.id); found != answers.end())
            asked.answer = found->second;
        asked.question = std::move(question);
        checked.questions.push_back(std::move(asked));
    }
    return checked;
}

Checked<AskedQuestion> answer_question(db::Database& database, const Context& context,
                                       const std::string& question, const AnswerInput& input,
                                       Date today)
{
    auto problems = problems_of(input);
    auto checked = check_figures(database, context);
    const auto found = std::ranges::find(
        checked.questions, question, [](const AskedQuestion& asked) { return asked.question.id; });
    if (found == checked.questions.end()) problems.insert(problems.begin(), unknown_question());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const figures::Answer answer{.question = question,
                                 .verdict = *verdict_of(input.verdict),
                                 .text = nfc(trimmed(input.text)),
                                 .by = nfc(trimmed(input.by)),
                                 .on = today};
    figures::add_answer(database, answer);
    found->answer = answer;
    return std::move(*found);
}

}  // namespace ansinh::report
