#include "access/audit_search.h"
#include "base/person_id.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/table.h"
#include "registry/person_numbers.h"

#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string user, action, object_kind, from, to, person;
    std::optional<std::int64_t> object, before;
    int limit = 50;
};

Bilingual text_of(access::ChainFault fault)
{
    switch (fault) {
    case access::ChainFault::altered:
        return {"nội dung không khớp với mã băm: bản ghi đã bị sửa, đổi chỗ hoặc chèn vào",
                "its content is not what was hashed: altered, moved or put in"};
    case access::ChainFault::missing:
        return {"không còn bản ghi này: đã bị xóa", "there is no such record: it was taken out"};
    case access::ChainFault::cut_off:
        return {"phần cuối của nhật ký không khớp với đầu chuỗi",
                "the end of the chain is not what its head says"};
    }
    return {};
}

Checked<void> verify(Context& context)
{
    auto& store = TRY(context.store()).get();
    const auto state = access::verify(store);
    if (state.fault) {
        const auto text = text_of(*state.fault);
        return std::unexpected(
            Problems{{.code = "audit/broken",
                      .detail = {fmt::format("Bản ghi số {}: {}; {} bản ghi trước đó còn nguyên.",
                                             state.broken_at, text.vi, state.records),
                                 fmt::format("Record {}: {}; the {} before it hold.",
                                             state.broken_at, text.en, state.records)},
                      .where = fmt::format("record {}", state.broken_at)}});
    }
    print(context.options.json
              ? json::serialize(json::object{{"records", state.records}, {"hash", state.hash}})
              : fmt::format("{}: {}\n{}: {}",
                            context.say({"Bản ghi còn nguyên", "Records that hold"}), state.records,
                            context.say({"Mã băm cuối (hãy ghi lại ở nơi khác)",
                                         "Last hash (note it elsewhere)"}),
                            state.hash));
    return {};
}

void show(const Context& context, const access::AuditPage& page)
{
    json::array values;
    Table table({{context.say({"Số", "Number"}), Align::right},
                 {context.say({"Lúc", "At"})},
                 {context.say({"Người dùng", "User"})},
                 {context.say({"Việc", "Action"})},
                 {context.say({"Đối tượng", "Object"})},
                 {context.say({"Lý do", "Reason"})},
                 {context.say({"Chi tiết", "Detail"})}});
    for (const auto& row : page.records) {
        values.push_back(json::object{{"number", row.number.value()},
                                      {"at", row.at},
                                      {"user", row.user.value()},
                                      {"actor", row.actor},
                                      {"action", row.act.action},
                                      {"object_kind", row.act.object_kind},
                                      {"object", row.act.object},
                                      {"reason", row.act.reason},
                                      {"detail", row.act.detail}});
        table.add({fmt::format("{}", row.number.value()), row.at, row.actor, row.act.action,
                   row.act.object_kind.empty()
                       ? std::string{}
                       : fmt::format("{} {}", row.act.object_kind, row.act.object),
                   row.act.reason, row.act.detail});
    }
    json::object object{{"records", std::move(values)}};
    if (page.next) object["next"] = page.next->value();
    print(context.options.json ? json::serialize(object) : table.text());
    if (page.next && !context.options.json)
        print(fmt::format("{} --before {}", context.say({"Còn nữa:", "There is more:"}),
                          page.next->value()));
}

std::optional<AuditId> before(const Asked& asked)
{
    return asked.before ? std::optional(AuditId{*asked.before}) : std::nullopt;
}

Checked<std::optional<Date>> day_of(const std::string& text)
{
    if (text.empty()) return std::optional<Date>{};
    return std::optional(TRY(all(Date::parse(text))));
}

Checked<void> search(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const access::AuditQuery query{.actor = asked.user,
                                   .action = asked.action,
                                   .object_kind = asked.object_kind,
                                   .object = asked.object,
                                   .from = TRY(day_of(asked.from)),
                                   .to = TRY(day_of(asked.to)),
                                   .before = before(asked),
                                   .limit = asked.limit};
    show(context, TRY(access::search(store, context.operating(), query)));
    return {};
}

Checked<void> looks(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto person = TRY(all(parse_person_id(asked.person)));
    const auto numbers = registry::numbers_of(store, person);
    show(context, access::looks_at(store, numbers, before(asked), asked.limit));
    return {};
}

void add_paging(Command& command, const Context& context, Asked& asked)
{
    command
        .add_option("--before", asked.before,
                    context.say({"Chỉ bản ghi trước số này", "Records before this number alone"}))
        ->type_name("");
    command.add_option("--limit", asked.limit, context.say({"Số dòng tối đa", "Rows at most"}))
        ->between(1, 500)
        ->option_text("1–500");
}

}  // namespace

void add_audit_commands(Command& app, Context& context)
{
    auto* audit = app.add_subcommand("audit", context.say({"Nhật ký truy cập", "The audit chain"}));
    audit->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    auto* verifying = audit->add_subcommand(
        "verify", context.say({"Kiểm tra nhật ký còn nguyên vẹn", "Whether the chain is whole"}));
    context.on(*verifying, [&context] { return verify(context); });

    auto* searching =
        audit->add_subcommand("search", context.say({"Ai đã làm gì", "Who did what"}));
    const auto option = [&](const char* name, auto& value, const Bilingual& description) {
        searching->add_option(name, value, context.say(description))->type_name("");
    };
    option("--user", asked->user, {"Tên đăng nhập", "User name"});
    option("--action", asked->action,
           {"Việc: person.look, hoặc person cho mọi việc về người",
            "Action: person.look, or person for all of people"});
    option("--object-kind", asked->object_kind, {"Loại đối tượng", "Kind of object"});
    option("--object", asked->object, {"Số của đối tượng", "Number of the object"});
    option("--from", asked->from, {"Từ ngày", "From the day"});
    option("--to", asked->to, {"Đến hết ngày", "To the end of the day"});
    add_paging(*searching, context, *asked);
    context.on(*searching, [&context, asked] { return search(context, *asked); });

    auto* looking = audit->add_subcommand(
        "looks", context.say({"Ai đã xem một người", "Who looked at a person"}));
    looking->add_option("person", asked->person, context.say({"Mã số BHXH", "SI number"}))
        ->required()
        ->type_name("");
    add_paging(*looking, context, *asked);
    context.on(*looking, [&context, asked] { return looks(context, *asked); });
}

}  // namespace ansinh::cli
