#include "cli/health_commands.h"

#include "access/audit.h"
#include "base/csv.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/table.h"
#include "cli/verb.h"
#include "coverage/continuity.h"
#include "coverage/lists.h"

#include <string>
#include <utility>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string person;
    std::string on;
    std::string group;
    std::string from;
    std::string to;
    std::string document;
    std::string area;
    std::string funder;
    std::string rate;
    std::string file;
    std::string paid;
    std::string reason;
};

Checked<Date> day_of(const std::string& text, const char* option)
{
    auto day = Date::parse(text);
    if (!day) day.error().where = option;
    return all(std::move(day));
}

Checked<std::optional<Date>> optional_day(const std::string& text, const char* option)
{
    if (text.empty()) return std::optional<Date>{};
    return std::optional(TRY(day_of(text, option)));
}

Checked<PersonId> person_of(const std::string& text)
{
    auto person = parse_person_id(text);
    if (!person) person.error().where = "--person";
    return all(std::move(person));
}

std::string articles(const coverage::RankedGroup& group, const law::Law& law, Language language)
{
    std::vector<std::string> texts;
    for (const auto& cite : group.cites) texts.push_back(law::cited(law, cite, language));
    return fmt::format("{}", fmt::join(texts, "; "));
}

std::string days_of(const Validity& validity, Language language)
{
    auto text = format::date(validity.from, language);
    text += " – ";
    if (validity.to) text += format::date(validity.to->plus_days(-1), language);
    return text;
}

void print_standing(const Context& context, const coverage::HealthStanding& standing,
                    const law::Law& law)
{
    const auto language = context.options.language;
    if (standing.groups.empty()) {
        print(context.say({"Không thuộc nhóm nào vào ngày này.", "In no group on that day."}));
        return;
    }
    int place = 0;
    for (const auto& group : standing.groups) {
        print(fmt::format("{}. {} ({} {})", ++place, law::label_of(group.by.group).in(language),
                          context.say({"nhóm", "group"}), group.category));
        print(fmt::format("   {}: {}, {}", context.say({"căn cứ", "ground"}),
                          coverage::word(group.by.ground).in(language),
                          days_of(group.by.validity, language)));
        if (!group.by.document.empty())
            print(
                fmt::format("   {}: {}", context.say({"văn bản", "document"}), group.by.document));
        print(fmt::format(
            "   {}: {}{}; {} {}{}", context.say({"mã trên thẻ", "code on the card"}),
            group.object_code.empty() ? "–" : group.object_code,
            group.digit == 0 ? "" : std::to_string(group.digit), context.say({"hỗ trợ", "support"}),
            to_string(group.subsidy),
            coverage::insures(group) ? "" : "; " + context.say({"chưa đóng", "not paid for"})));
        print(fmt::format("   {}: {}", group.why.in(language), articles(group, law, language)));
    }
    print(fmt::format(
        "{}: {}", context.say({"Mức hưởng cao nhất của các nhóm", "The best level of all groups"}),
        standing.digit));
}

json::object standing_json(const coverage::HealthStanding& standing)
{
    json::array groups;
    for (const auto& group : standing.groups) {
        json::array cites;
        for (const auto& cite : group.cites) cites.emplace_back(cite);
        groups.push_back(json::object{{"group", law::key_of(group.by.group)},
                                      {"category", group.category},
                                      {"payer", group.payer},
                                      {"ground", coverage::code(group.by.ground)},
                                      {"object_code", group.object_code},
                                      {"digit", group.digit},
                                      {"insures", coverage::insures(group)},
                                      {"cites", std::move(cites)}});
    }
    return {{"digit", standing.digit}, {"groups", std::move(groups)}};
}

Checked<void> why(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto person = TRY(person_of(asked.person));
    const Date on = asked.on.empty() ? today() : TRY(day_of(asked.on, "--on"));
    const auto law = context.law();
    const auto facts = coverage::health_facts(store, person);
    if (!facts)
        return std::unexpected(
            Problems{{.code = "person/unknown",
                      .detail = {"Không có người này.", "There is no such person."},
                      .where = "--person",
                      .remedy = {"Kiểm tra lại mã số BHXH.", "Check the number."}}});
    const auto zones = coverage::Zones::load(store, areas);
    const auto view = TRY(coverage::health_view(*facts, zones, law, on));
    const auto standing = TRY(coverage::health_standing(view.qualifications, law, on));
    db::Transaction transaction(store);
    access::record(store, context.operating(),
                   {.action = "person.look",
                    .object_kind = "person",
                    .object = person.value(),
                    .detail = "health"},
                   moment());
    transaction.commit();
    if (context.options.json)
        print(json::serialize(standing_json(standing)));
    else
        print_standing(context, standing, law);
    return {};
}

/// Columns number, object_code, from, to; the first alone is needed.
Checked<std::vector<coverage::ListRow>> rows_of(const std::string& file)
{
    const auto bytes = TRY(all(file_text(file)));
    std::vector<coverage::ListRow> rows;
    csv::Header header;
    Problems problems;
    const auto day = [&](const csv::Row& row, std::string_view name) -> std::optional<Date> {
        const auto cell = header.cell(row, name);
        if (cell.empty()) return {};
        auto date = Date::parse(cell);
        if (date) return *date;
        date.error().where = fmt::format("line {}, column {}", row.line, name);
        problems.push_back(std::move(date).error());
        return {};
    };
    TRY_VOID(all(csv::read(
        bytes, {.header = [&](csv::Header read) { header = std::move(read); },
                .row =
                    [&](const csv::Row& row) {
                        rows.push_back({.number = std::string(header.cell(row, "number")),
                                        .object_code = std::string(header.cell(row, "object_code")),
                                        .from = day(row, "from"),
                                        .to = day(row, "to")});
                    }})));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return rows;
}

Checked<void> take_list(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const coverage::ListForm form{.group = asked.group,
                                  .document = asked.document,
                                  .from = TRY(day_of(asked.from, "--from")),
                                  .to = TRY(optional_day(asked.to, "--to")),
                                  .paid = asked.paid == "yes",
                                  .rows = TRY(rows_of(asked.file))};
    const auto taken =
        TRY(coverage::take_list(store, TRY(context.areas()), context.operating(), form, moment()));
    if (!taken.refused.empty())
        print_problems(taken.refused, context.options.language, context.options.json);
    if (context.options.json)
        print(json::serialize(json::object{{"added", taken.added},
                                           {"unchanged", taken.unchanged},
                                           {"refused", taken.refused.size()}}));
    else
        print(fmt::format("{}: {}; {}: {}; {}: {}", context.say({"Thêm", "Added"}), taken.added,
                          context.say({"đã có", "unchanged"}), taken.unchanged,
                          context.say({"bị từ chối", "refused"}), taken.refused.size()));
    return {};
}

Checked<void> end_list(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto group = law::health_group(asked.group);
    if (!group)
        return std::unexpected(
            Problems{{.code = "health/unknown-group",
                      .detail = {"Không có nhóm đối tượng này.", "There is no such group."},
                      .where = "--group",
                      .remedy = {"Dùng một mã của health_group.", "Use a key of health_group."}}});
    TRY_VOID(coverage::end_list(store, TRY(context.areas()), context.operating(),
                                {.person = TRY(person_of(asked.person)),
                                 .group = *group,
                                 .on = TRY(day_of(asked.on, "--on")),
                                 .reason = asked.reason},
                                moment()));
    print(asked.group);
    return {};
}

template <bool leaves>
Checked<void> change_zone(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    TRY_VOID(coverage::change_zone(store, TRY(context.areas()), context.operating(),
                                   {.commune = asked.area,
                                    .group = asked.group,
                                    .from = TRY(day_of(asked.from, "--from")),
                                    .document = asked.document,
                                    .leaves = leaves},
                                   moment()));
    print(asked.group);
    return {};
}

Checked<void> add_subsidy(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto id = TRY(coverage::add_subsidy(store, TRY(context.areas()), context.operating(),
                                              {.area = asked.area,
                                               .group = asked.group,
                                               .funder = asked.funder,
                                               .rate = asked.rate,
                                               .from = TRY(day_of(asked.from, "--from")),
                                               .to = TRY(optional_day(asked.to, "--to")),
                                               .document = asked.document},
                                              moment()));
    print(std::to_string(id));
    return {};
}

const Bilingual group_text{"Mã nhóm, ví dụ student", "Key of the group, for example student"};
const Bilingual document_text{"Số, ngày của văn bản", "The document"};
const Bilingual from_text{"Từ ngày", "From this day"};

void add_zone(Command& noun, Context& context, const char* name, const Bilingual& description,
              Verb<Asked>::Carried action)
{
    Verb<Asked>(noun, context, name, description)
        .needs("commune", &Asked::area, {"Mã hoặc tên xã", "Code or name of the commune"})
        .needs("--group", &Asked::group, group_text)
        .needs("--from", &Asked::from, from_text)
        .needs("--document", &Asked::document, document_text)
        .does(action);
}

}  // namespace

void add_health_commands(Command& app, Context& context)
{
    auto* noun = app.add_subcommand(
        "health", context.say({"Nhóm tham gia BHYT", "Groups of health insurance"}));
    noun->require_subcommand(1);
    Verb<Asked>(*noun, context, "why",
                {"Thuộc nhóm nào, vì sao, theo điều nào", "Which group, why, by which article"})
        .needs("--person", &Asked::person, {"Mã số BHXH", "Social-insurance number"})
        .may_have("--on", &Asked::on, {"Vào ngày", "On this day"})
        .does(why);
    Verb<Asked>(*noun, context, "list",
                {"Nhận danh sách (CSV: number, object_code, from, to)",
                 "Take a list (CSV: number, object_code, from, to)"})
        .needs("file", &Asked::file, {"Tệp CSV", "CSV file"})
        .needs("--group", &Asked::group, group_text)
        .needs("--from", &Asked::from, from_text)
        .may_have("--to", &Asked::to, {"Đến hết ngày", "Until this day"})
        .needs("--document", &Asked::document, document_text)
        .may_have("--paid", &Asked::paid,
                  {"yes: phần của người tham gia đã đóng", "yes: the person's part was paid"})
        .does(take_list);
    Verb<Asked>(*noun, context, "end",
                {"Đưa một người ra khỏi danh sách", "Take a person off a list"})
        .needs("--person", &Asked::person, {"Mã số BHXH", "Social-insurance number"})
        .needs("--group", &Asked::group, group_text)
        .needs("--on", &Asked::on, {"Ngày đầu tiên không còn", "First day off it"})
        .reason()
        .does(end_list);
    add_zone(*noun, context, "zone-join",
             {"Xã vào diện khó khăn, xã đảo, an toàn khu", "A commune joins a class of areas"},
             change_zone<false>);
    add_zone(*noun, context, "zone-leave", {"Xã ra khỏi diện", "A commune leaves a class"},
             change_zone<true>);
    Verb<Asked>(*noun, context, "subsidy",
                {"Ghi mức hỗ trợ của địa phương", "Put down a local subsidy"})
        .needs("area", &Asked::area, {"Mã hoặc tên địa bàn", "Code or name of the area"})
        .needs("--group", &Asked::group, group_text)
        .needs("--funder", &Asked::funder,
               {"province, district, other", "province, district, other"})
        .needs("--rate", &Asked::rate, {"Phần mức đóng, ví dụ 15%", "Part of the premium, 15%"})
        .needs("--from", &Asked::from, from_text)
        .may_have("--to", &Asked::to, {"Đến hết ngày", "Until this day"})
        .needs("--document", &Asked::document, document_text)
        .does(add_subsidy);
}

}  // namespace ansinh::cli
