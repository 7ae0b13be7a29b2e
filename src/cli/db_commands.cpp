#include "access/audit_search.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/modules.h"
#include "cli/output.h"
#include "cli/table.h"
#include "db/backup.h"

#include <memory>
#include <string>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string folder;
    bool print = false;
};

std::string shown(const Context& context, std::span<const db::TableContent> tables)
{
    json::array values;
    Table table({{context.say({"Bảng", "Table"})},
                 {context.say({"Số dòng", "Rows"}), Align::right},
                 {"SHA-256"}});
    for (const auto& content : tables) {
        values.push_back(json::object{
            {"table", content.table}, {"rows", content.rows}, {"sha256", content.sha256}});
        table.add({content.table, format::number(Decimal{content.rows}, context.options.language),
                   content.sha256});
    }
    return context.options.json ? json::serialize(json::object{{"tables", std::move(values)}})
                                : table.text();
}

Checked<void> migrate(Context& context)
{
    migrate_all(context.opened_store());
    print(context.options.json ? json::serialize(json::object{{"current", true}})
                               : context.say({"Các bảng đã đúng phiên bản này.",
                                              "The tables are those of this version."}));
    return {};
}

Checked<void> back_up(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto backup = TRY(all(db::back_up(store, asked.folder, moment())));
    print(shown(context, backup.tables));
    return {};
}

Checked<void> restore(Context& context, const Asked& asked)
{
    const auto backup = TRY(all(db::read_manifest(asked.folder)));
    TRY_VOID(all(db::restore(context.opened_store(), backup, asked.folder, migrate_all)));
    print(shown(context, backup.tables));
    return {};
}

/// The audit chain as one of the things that must hold.
void check_chain(db::Database& store, Problems& problems, std::int64_t& records)
{
    const auto chain = access::verify(store);
    records = chain.records;
    if (chain.fault)
        problems.push_back(
            {.code = "audit/broken",
             .detail = {fmt::format("Nhật ký hỏng từ bản ghi số {}.", chain.broken_at),
                        fmt::format("The audit chain is broken at record {}.", chain.broken_at)},
             .where = "access_audit",
             .remedy = {"Xem: ansinh audit verify.", "See: ansinh audit verify."}});
}

Checked<void> check(Context& context)
{
    auto& store = TRY(context.store()).get();
    Problems problems;
    if (const auto said = db::file_fault(store); !said.empty())
        problems.push_back({.code = "db/file-damaged",
                            .detail = {"SQLite báo tệp hỏng: " + said,
                                       "SQLite says that the file is damaged: " + said}});
    std::int64_t records = 0;
    check_chain(store, problems, records);
    const auto checks = all_checks();
    for (const auto& [rule, rows] : db::faults(store, checks))
        problems.push_back({.code = "db/rows-at-odds",
                            .detail = {fmt::format("{} dòng: {}", rows, rule->vi),
                                       fmt::format("{} rows: {}", rows, rule->en)},
                            .where = std::string(rule->name)});
    std::vector<db::TableContent> tables;
    for (const auto& table : db::tables(store)) tables.push_back(db::read_content(store, table));
    print(shown(context, tables));
    if (!context.options.json)
        print(fmt::format("{}: {}. {}: {}", context.say({"Điều kiện đã kiểm tra", "Rules checked"}),
                          checks.size(), context.say({"Bản ghi nhật ký", "Audit records"}),
                          records));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

Checked<void> distribute(Context& context, const Asked& asked)
{
    const auto placements = all_placements();
    const auto calls = db::placement_calls(placements);
    if (!asked.print) {
        auto& store = TRY(context.store()).get();
        TRY_VOID(all(db::distribute(store, placements)));
    }
    if (context.options.json)
        print(json::serialize(json::object{{"calls", json::array(calls.begin(), calls.end())}}));
    else
        print(fmt::format("{};", fmt::join(calls, ";\n")));
    return {};
}

}  // namespace

void add_db_commands(Command& app, Context& context)
{
    auto* db = app.add_subcommand("db", context.say({"Kho dữ liệu", "The store"}));
    db->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    const auto add = [&](const char* name, const Bilingual& description) {
        return db->add_subcommand(name, context.say(description));
    };
    const auto add_folder = [&](Command& command) {
        command.add_option("folder", asked->folder, context.say({"Thư mục", "Folder"}))
            ->required()
            ->type_name("");
    };
    context.on(*add("migrate", {"Đưa các bảng về phiên bản này; không nạp dữ liệu",
                                "Bring the tables up to date; loads no data"}),
               [&context] { return migrate(context); });
    auto* backing_up = add("backup", {"Sao lưu vào một thư mục mới, trong khi vẫn làm việc",
                                      "Back up into a new folder, while others work"});
    add_folder(*backing_up);
    context.on(*backing_up, [&context, asked] { return back_up(context, *asked); });
    auto* restoring =
        add("restore", {"Khôi phục vào một kho trống và chứng minh bằng nhau từng bảng",
                        "Restore into an empty store, proven equal table by table"});
    add_folder(*restoring);
    context.on(*restoring, [&context, asked] { return restore(context, *asked); });
    context.on(*add("check", {"Kiểm tra tệp, nhật ký và sự khớp nhau giữa các bảng",
                              "Check the file, the audit chain, and what must hold of the rows"}),
               [&context] { return check(context); });
    auto* distributing = add("distribute", {"Trải các bảng ra nhiều máy chủ bằng Citus",
                                            "Spread the tables over servers with Citus"});
    distributing->add_flag("--print", asked->print,
                           context.say({"Chỉ in các lệnh", "Only print the calls"}));
    context.on(*distributing, [&context, asked] { return distribute(context, *asked); });
}

}  // namespace ansinh::cli
