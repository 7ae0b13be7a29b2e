#include "base/date.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/figures_view.h"
#include "cli/output.h"
#include "cli/places.h"
#include "figures/import.h"
#include "figures/store.h"
#include "report/json_records.h"
#include "report/questions.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <boost/json.hpp>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::vector<std::string> files;
    std::string kind = "figures";
    std::string article;
    std::string area;
    std::string indicator;
    std::string question;
    report::AnswerInput answer;
    int year = 0;
    bool strict = false;
};

using Import = Result<figures::ImportOutcome> (*)(db::Database&, const figures::Ruling&,
                                                  const figures::FileText&);
struct Kind {
    const char* name;
    Import import;
};
constexpr std::array kinds = {
    Kind{"figures", figures::import_figures}, Kind{"targets", figures::import_targets},
    Kind{"denominators", figures::import_denominators}, Kind{"sources", figures::import_sources}};

void show(const Context& context, const std::string& text, const json::value& value)
{
    print(context.options.json ? report::serialized(value) : text);
}

/// Every file is taken by itself; refused rows end the command with 1, after all were told.
Checked<void> import(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const FiguresView view{office->context(), context.options.language};
    const auto* const kind = std::ranges::find(kinds, asked.kind, &Kind::name);
    std::string text;
    json::array values;
    std::size_t refused = 0;
    for (const auto& file : asked.files) {
        const auto bytes = TRY(all(file_text(file)));
        const auto name = std::filesystem::path(file).filename().string();
        auto outcome = kind->import(store, office->ruling(),
                                    {.name = name, .text = bytes, .arrived_at = moment()});
        if (!outcome) {
            auto problem = std::move(outcome).error();
            problem.where = name + (problem.where.empty() ? "" : ", " + problem.where);
            return std::unexpected(Problems{std::move(problem)});
        }
        refused += outcome->import.rows_refused;
        text += view.outcome(*outcome);
        values.push_back(report::to_json(*outcome));
    }
    show(context, text, json::object{{"imports", std::move(values)}});
    if (refused == 0) return {};
    return std::unexpected(Problems{{.code = "import/rows-refused",
                                     .detail = {"Có dòng bị từ chối; các dòng tốt đã vào.",
                                                "Rows were refused; the good ones went in."},
                                     .remedy = {"Sửa các dòng nêu trên và nhập lại tệp.",
                                                "Correct the rows above and import again."}}});
}

Checked<std::optional<registry::AreaId>> area_of(const report::Office& office,
                                                 const std::string& text)
{
    if (text.empty()) return std::optional<registry::AreaId>{};
    // A figure of 2023 is of an area of its day: old areas are meant before new ones of that name.
    const auto ended = office.areas().resolve_ended(text);
    if (ended) return std::optional(*ended);
    return std::optional(TRY(all(office.areas().resolve(text, today()))));
}

Checked<void> check(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto area = TRY(area_of(*office, asked.area));
    const auto checked = report::check_figures(store, office->context(), asked.article, area);
    if (!asked.article.empty() && checked.sources.empty())
        return std::unexpected(Problems{
            {.code = "source/unknown",
             .detail = {"Chưa có số liệu của nguồn này.", "There are no figures of this source."},
             .where = "--article",
             .remedy = {"Xem các nguồn: ansinh figures check.",
                        "See the sources: ansinh figures check."}}});
    const FiguresView view{office->context(), context.options.language};
    show(context, view.checked(checked), report::to_json(office->context(), checked));
    if (!asked.strict || checked.questions.empty()) return {};
    return std::unexpected(Problems{
        {.code = "figure/questions-open",
         .detail = {"Còn câu hỏi về số liệu.", "There are questions about the figures."},
         .remedy = {"Sửa số liệu hoặc trả lời câu hỏi.", "Correct the figures or answer."}}});
}

Checked<void> list(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    figures::Filter filter{.area = TRY(area_of(*office, asked.area))};
    if (!asked.indicator.empty())
        filter.indicator =
            TRY(all(report::indicator_of(office->catalogue(), asked.indicator)))->code;
    if (!asked.article.empty()) filter.source = asked.article;
    const auto found = figures::statements(store, filter);
    json::array values;
    for (const auto& statement : found)
        values.push_back(report::to_json(office->context(), statement));
    const FiguresView view{office->context(), context.options.language};
    show(context, view.list(found), json::object{{"statements", std::move(values)}});
    return {};
}

Checked<void> answer(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto answered = TRY(
        report::answer_question(store, office->context(), asked.question, asked.answer, today()));
    const FiguresView view{office->context(), context.options.language};
    show(context, view.question(answered), report::to_json(office->context(), answered));
    return {};
}

Checked<void> imports(Context& context)
{
    const auto found = figures::imports(TRY(context.store()).get());
    const auto office = TRY(context.office());
    json::array values;
    for (const auto& one : found) values.push_back(report::to_json(one));
    const FiguresView view{office->context(), context.options.language};
    show(context, view.imports(found), json::object{{"imports", std::move(values)}});
    return {};
}

Checked<void> targets(Context& context, const Asked& asked)
{
    auto found = figures::targets(TRY(context.store()).get());
    const auto office = TRY(context.office());
    const auto area = TRY(area_of(*office, asked.area));
    std::erase_if(found, [&](const figures::Target& target) {
        return (area && target.area != *area) || (asked.year != 0 && target.year != asked.year);
    });
    json::array values;
    for (const auto& target : found) values.push_back(report::to_json(office->context(), target));
    const FiguresView view{office->context(), context.options.language};
    show(context, view.targets(found), json::object{{"targets", std::move(values)}});
    return {};
}

Checked<void> indicators(Context& context)
{
    const auto office = TRY(context.office());
    json::array values;
    for (const auto& indicator : office->catalogue().indicators())
        values.push_back(report::to_json(indicator));
    const FiguresView view{office->context(), context.options.language};
    show(context, view.indicators(), json::object{{"indicators", std::move(values)}});
    return {};
}

Command* add(Command& app, const Context& context, const char* name, const Bilingual& description)
{
    return app.add_subcommand(name, context.say(description));
}

void add_import(Command& figures, Context& context, const std::shared_ptr<Asked>& asked)
{
    auto* command = add(figures, context, "import",
                        {"Nhập tệp CSV; dòng tốt vào, dòng sai bị trả lại",
                         "Take CSV files in; bad rows come back"});
    command->add_option("file", asked->files, context.say({"Tệp", "File"}))
        ->required()
        ->type_name("");
    command->add_option("--kind", asked->kind, context.say({"Loại tệp", "What the files hold"}))
        ->one_of({"figures", "targets", "denominators", "sources"})
        ->option_text("figures|targets|denominators|sources");
    context.on(*command, [&context, asked] { return import(context, *asked); });
}

void add_area_option(Command& command, const Context& context, Asked& asked)
{
    command
        .add_option("--area", asked.area,
                    context.say({"Địa bàn: mã hoặc tên", "Area: code or name"}))
        ->type_name("");
}

void add_article_option(Command& command, const Context& context, Asked& asked)
{
    command.add_option("--article", asked.article, context.say({"Nguồn: S3", "Source: S3"}))
        ->type_name("");
}

void add_answer(Command& figures, Context& context, const std::shared_ptr<Asked>& asked)
{
    auto* command = add(figures, context, "answer", {"Trả lời một câu hỏi", "Answer a question"});
    command->add_option("question", asked->question, context.say({"Mã câu hỏi", "Question"}))
        ->required()
        ->type_name("");
    command->add_option("--verdict", asked->answer.verdict, context.say({"Kết luận", "Verdict"}))
        ->required()
        ->option_text("corrected|stands");
    command->add_option("--text", asked->answer.text, context.say({"Nội dung", "Text"}))
        ->required()
        ->type_name("");
    command->add_option("--by", asked->answer.by, context.say({"Người trả lời", "Who answers"}))
        ->required()
        ->type_name("");
    context.on(*command, [&context, asked] { return answer(context, *asked); });
}

}  // namespace

void add_figures_commands(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* figures =
        add(app, context, "figures", {"Số liệu và kiểm tra", "Figures and their checks"});
    figures->require_subcommand(1);
    add_import(*figures, context, asked);

    auto* check_command =
        add(*figures, context, "check", {"Kiểm tra số liệu", "Check the figures"});
    add_article_option(*check_command, context, *asked);
    add_area_option(*check_command, context, *asked);
    check_command->add_flag(
        "--strict", asked->strict,
        context.say({"Kết thúc với mã 1 khi còn câu hỏi", "End with 1 when there are questions"}));
    context.on(*check_command, [&context, asked] { return check(context, *asked); });

    auto* list_command = add(*figures, context, "list", {"Số liệu đang có", "Figures on file"});
    add_article_option(*list_command, context, *asked);
    add_area_option(*list_command, context, *asked);
    list_command
        ->add_option("--indicator", asked->indicator,
                     context.say({"Mã chỉ tiêu", "Indicator code"}))
        ->type_name("");
    context.on(*list_command, [&context, asked] { return list(context, *asked); });

    add_answer(*figures, context, asked);
    context.on(*add(*figures, context, "imports", {"Các lần nhập", "What was imported"}),
               [&context] { return imports(context); });

    auto* targets_command =
        add(app, context, "targets", {"Chỉ tiêu được giao", "Targets assigned"});
    add_area_option(*targets_command, context, *asked);
    targets_command->add_option("--year", asked->year, context.say({"Năm", "Year"}))->type_name("");
    context.on(*targets_command, [&context, asked] { return targets(context, *asked); });

    context.on(*add(app, context, "indicators", {"Danh mục chỉ tiêu", "The indicator catalogue"}),
               [&context] { return indicators(context); });
}

}  // namespace ansinh::cli
