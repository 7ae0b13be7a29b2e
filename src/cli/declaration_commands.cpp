#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/table.h"
#include "cli/verb.h"
#include "declaration/json.h"
#include "declaration/sheet.h"
#include "registry/employers.h"

#include <memory>
#include <string>

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

using namespace declaration;  // NOLINT(google-build-using-namespace): the noun of this file

struct Asked {
    std::string file;
    std::string form = "D02-LT";
    std::string employer;
    std::string commune;
    std::string month;
    std::string state;
    std::int64_t id = 0;
    std::string reason;
};

/// What a judgement needs, kept for one command.
class Bench {
public:
    static Checked<std::unique_ptr<Bench>> open(Context& context)
    {
        auto& store = TRY(context.store()).get();
        return std::make_unique<Bench>(store, context.law(), TRY(context.areas()));
    }
    Bench(db::Database& database, law::Law law, registry::Areas areas)
        : database_{database}, law_{std::move(law)}, areas_{std::move(areas)},
          regions_{registry::WageRegions::load(database)}
    {
    }
    db::Database& store() { return database_; }
    const registry::Areas& areas() const { return areas_; }
    Ground ground() const { return {.law = law_, .areas = areas_, .regions = regions_}; }

private:
    db::Database& database_;
    law::Law law_;
    registry::Areas areas_;
    registry::WageRegions regions_;
};

std::string unit_code_of(db::Database& database, const Declaration& one)
{
    return one.employer ? registry::unit_code(database, *one.employer) : std::string{};
}

std::string places_of(const Context& context, const std::vector<Finding>& findings)
{
    std::string told;
    for (const auto& one : findings)
        told += fmt::format(
            "\n{} {}{}: {} {} [{}]",
            context.say(one.is_warning ? Bilingual{"Lưu ý", "Note"} : Bilingual{"Lỗi", "Error"}),
            one.line == 0 ? std::string{}
                          : fmt::format("{} {}", context.say({"dòng", "line"}), one.line),
            one.field.empty() ? std::string{} : ", " + context.say(field_named(one.field)->label),
            context.say(one.problem.detail), context.say(one.problem.remedy), one.problem.code);
    return told;
}

std::string told(Context& context, db::Database& database, const Declaration& one,
                 const std::vector<Finding>& findings)
{
    if (context.options.json) {
        auto object = to_json(one, unit_code_of(database, one));
        object["findings"] = to_json(findings);
        return boost::json::serialize(object);
    }
    auto text = fmt::format(
        "{} {} {} {} {}: {}, {} {}, {} {}, {} {}", context.say({"Tờ khai", "Declaration"}),
        one.id.value(), code(one.form), unit_code_of(database, one), to_string(one.month),
        context.say(word(one.state)), one.lines, context.say({"dòng", "lines"}), one.errors,
        context.say({"lỗi", "errors"}), one.warnings, context.say({"lưu ý", "notes"}));
    if (one.due_on)
        text += fmt::format(", {} {}", context.say({"hạn", "due"}),
                            format::date(*one.due_on, context.options.language));
    if (one.state == State::accepted)
        text += fmt::format(", {} {}", one.added, context.say({"giai đoạn ghi mới", "new spells"}));
    if (one.decision && !one.decision->reason.empty()) text += "\n" + one.decision->reason;
    return text + places_of(context, findings);
}

Checked<void> take(Context& context, const Asked& asked)
{
    const auto bench = TRY(Bench::open(context));
    const auto form = form_kind_of(asked.form);
    if (!form)
        return std::unexpected(Problems{{.code = "declaration/form-unknown",
                                         .detail = {"Mẫu phải là D02-LT, D03-TS hoặc D05-TS.",
                                                    "The form is D02-LT, D03-TS or D05-TS."},
                                         .where = "--form"}});
    const auto text = TRY(all(file_text(asked.file)));
    auto sheet = TRY(read_file(*form, text));
    const auto saved = TRY(save(bench->store(), bench->ground(), context.operating(),
                                {.form = *form,
                                 .unit_code = asked.employer,
                                 .commune = asked.commune,
                                 .month = TRY(all(Month::parse(asked.month))),
                                 .lines = std::move(sheet.lines)},
                                moment()));
    print(told(context, bench->store(), saved.declaration, saved.findings));
    return {};
}

Checked<void> list(Context& context, const Asked& asked)
{
    const auto bench = TRY(Bench::open(context));
    Question question{.limit = 200};
    if (!asked.state.empty()) question.state = state_of(asked.state);
    if (!asked.employer.empty())
        question.employer = TRY(all(registry::employer(bench->store(), bench->areas(),
                                                       context.operating(), asked.employer)))
                                .id;
    boost::json::array rows;
    Table table({{context.say({"Số", "No."}), Align::right},
                 {context.say({"Mẫu", "Form"})},
                 {context.say({"Đơn vị", "Employer"})},
                 {context.say({"Tháng", "Month"})},
                 {context.say({"Trạng thái", "State"})},
                 {context.say({"Dòng", "Lines"}), Align::right},
                 {context.say({"Lỗi", "Errors"}), Align::right},
                 {context.say({"Hạn", "Due"})}});
    for (const auto& one :
         declarations(bench->store(), bench->areas(), context.operating(), question)) {
        rows.push_back(to_json(one, unit_code_of(bench->store(), one)));
        table.add(
            {std::to_string(one.id.value()), std::string(code(one.form)),
             unit_code_of(bench->store(), one), to_string(one.month), context.say(word(one.state)),
             std::to_string(one.lines), std::to_string(one.errors),
             one.due_on ? format::date(*one.due_on, context.options.language) : std::string{}});
    }
    print(context.options.json ? boost::json::serialize(rows) : table.text());
    return {};
}

Checked<void> show(Context& context, const Asked& asked)
{
    const auto bench = TRY(Bench::open(context));
    const auto one = TRY(all(declaration::declaration(
        bench->store(), bench->areas(), context.operating(), DeclarationId{asked.id})));
    print(told(context, bench->store(), one, findings(bench->store(), one)));
    return {};
}

Checked<void> send(Context& context, const Asked& asked)
{
    const auto bench = TRY(Bench::open(context));
    const auto sent = TRY(submit(bench->store(), bench->ground(), context.operating(),
                                 DeclarationId{asked.id}, moment()));
    print(told(context, bench->store(), sent.declaration, sent.findings));
    return {};
}

Checked<void> take_in(Context& context, const Asked& asked)
{
    const auto bench = TRY(Bench::open(context));
    const auto done = TRY(accept(bench->store(), bench->ground(), context.operating(),
                                 DeclarationId{asked.id}, moment()));
    print(told(context, bench->store(), done, findings(bench->store(), done)));
    return {};
}

Checked<void> give_back(Context& context, const Asked& asked)
{
    const auto bench = TRY(Bench::open(context));
    const auto done =
        TRY(send_back(bench->store(), bench->ground(), context.operating(),
                      {.id = DeclarationId{asked.id}, .reason = asked.reason}, moment()));
    print(told(context, bench->store(), done.declaration, done.findings));
    return {};
}

Checked<void> compare(Context& context, const Asked& asked)
{
    const auto bench = TRY(Bench::open(context));
    const auto found = TRY(all(
        registry::employer(bench->store(), bench->areas(), context.operating(), asked.employer)));
    const auto month = TRY(all(Month::parse(asked.month)));
    const auto all_of_them = differences(bench->store(), bench->ground(), found.id, month);
    if (context.options.json) {
        print(boost::json::serialize(to_json(all_of_them)));
        return {};
    }
    const auto money = [&](Vnd amount) {
        return format::money_in_full(Decimal(amount.dong()), context.options.language);
    };
    Table table({{context.say({"Mã số BHXH", "SI number"})},
                 {context.say({"Họ và tên", "Name"})},
                 {context.say({"Thay đổi", "Change"})},
                 {context.say({"Lương trước", "Wage before"}), Align::right},
                 {context.say({"Lương sau", "Wage after"}), Align::right},
                 {context.say({"Tiền đóng", "Dues"}), Align::right}});
    for (const auto& row : all_of_them.rows)
        table.add({text(row.person), row.name, context.say(word(row.happened)),
                   money(row.wage_before), money(row.wage_after), money(row.dues)});
    print(fmt::format("{}: {} → {}. {}: {} → {}.\n{}", context.say({"Lao động", "Workers"}),
                      all_of_them.before, all_of_them.after, context.say({"Phải đóng", "Due"}),
                      money(all_of_them.dues_before), money(all_of_them.dues_after), table.text()));
    return {};
}

}  // namespace

void add_declaration_commands(Command& app, Context& context)
{
    auto* noun = app.add_subcommand(
        "declaration",
        context.say({"Tờ khai tăng, giảm, điều chỉnh; danh sách BHYT và BHXH tự nguyện",
                     "Declarations of employers; lists of cards and volunteers"}));
    noun->require_subcommand(1);
    const Bilingual employer{"Mã đơn vị", "Unit code"};
    const Bilingual month{"Tháng khai", "Month declared"};
    const Bilingual number{"Số tờ khai", "Number of the declaration"};
    Verb<Asked>(*noun, context, "take", {"Nhận một tệp thành bản thảo", "Take a file as a draft"})
        .needs("file", &Asked::file, {"Tệp CSV hoặc XML", "CSV or XML"})
        .may_have("--form", &Asked::form, {"D02-LT, D03-TS, D05-TS", "D02-LT, D03-TS, D05-TS"})
        .may_have("--employer", &Asked::employer, employer)
        .may_have("--commune", &Asked::commune, {"Xã của danh sách", "Commune of the list"})
        .needs("--month", &Asked::month, month)
        .does(&take);
    Verb<Asked>(*noun, context, "list", {"Các tờ khai", "The declarations"})
        .may_have("--state", &Asked::state, {"Trạng thái", "State"})
        .may_have("--employer", &Asked::employer, employer)
        .does(&list);
    Verb<Asked>(*noun, context, "show", {"Một tờ khai", "One declaration"})
        .needs("id", &Asked::id, number)
        .does(&show);
    Verb<Asked>(*noun, context, "submit", {"Gửi tờ khai", "Send it"})
        .needs("id", &Asked::id, number)
        .does(&send);
    Verb<Asked>(*noun, context, "accept", {"Nhận tờ khai, ghi vào hồ sơ", "Accept it"})
        .needs("id", &Asked::id, number)
        .does(&take_in);
    Verb<Asked>(*noun, context, "return", {"Trả lại một lần với mọi lý do", "Return it once"})
        .needs("id", &Asked::id, number)
        .reason()
        .does(&give_back);
    Verb<Asked>(*noun, context, "differences",
                {"Thay đổi so với tháng trước", "What changed since last month"})
        .needs("--employer", &Asked::employer, employer)
        .needs("--month", &Asked::month, month)
        .does(&compare);
}

}  // namespace ansinh::cli
