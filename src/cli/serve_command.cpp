#include "access/audit.h"
#include "access/user.h"
#include "api/routes.h"
#include "api/server.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/ethnicities.h"
#include "cli/init.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/serving.h"
#include "compliance/risk.h"
#include "declaration/envelope.h"
#include "figures/store.h"
#include "intake/background.h"
#include "intake/review.h"

#include <memory>
#include <string>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    std::string web;
    std::string area = "83";
    std::string as_of;
    unsigned threads = 8;
    bool read_only = false;
    std::vector<std::string> names;
    std::vector<std::string> proxies;
    std::string collection_account;
};

/// The day the pages open on: as asked, else the latest day of the office's area.
Checked<std::optional<Date>> opening_day(const Asked& asked, db::Database& store,
                                         const report::Office& office)
{
    if (!asked.as_of.empty()) return std::optional(TRY(all(Date::parse(asked.as_of))));
    const auto ended = office.areas().resolve_ended(asked.area);
    const auto area = ended ? *ended : TRY(all(office.areas().resolve(asked.area, today())));
    const auto found = figures::reportables(store, area);
    if (found.empty()) return std::optional<Date>{};
    return std::optional(found.front().as_of);
}

/// Work on files that came in; what it says of a failure names the file by number alone.
Checked<std::shared_ptr<intake::Background>>
intake_of(const Context& context, const report::Office& office, const access::Rules& rules,
          const std::shared_ptr<const calc::Library>& library)
{
    // What forms are judged by lives as long as their taker.
    auto opened = db::Database::open(context.store_address());
    const auto regions =
        std::make_shared<const registry::WageRegions>(registry::WageRegions::load(opened));
    const auto areas = std::make_shared<const registry::Areas>(office.areas());
    return std::make_shared<intake::Background>(intake::Background::Needs{
        .open = [store = context.store_address()] { return db::Database::open(store); },
        .areas = office.areas(),
        .rights =
            [roles = rules.roles](db::Database& database, UserId user) {
                return access::actor_of(database, roles, user, today());
            },
        .ethnicities = TRY(ethnicities_of(context)),
        .other_forms =
            [library, regions, areas](db::Database& database, const access::Actor& actor,
                                      const intake::Envelope& envelope, const intake::Form& form,
                                      const std::string& at) {
                return declaration::form_taker(
                    {.law = library->law(), .areas = *areas, .regions = *regions})(
                    database, actor, envelope, form, at);
            },
        .failed =
            [](intake::FileId file, std::string_view why) {
                api::log_to_standard_error()(
                    fmt::format("intake {}: {}; it can be resumed", file.value(), why));
            }});
}

Checked<std::shared_ptr<const api::Shared>>
shared(Context& context, const Asked& asked, std::shared_ptr<const api::ProblemCatalogue> problems)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto rules = std::make_shared<const access::Rules>(TRY(context.rules()));
    std::optional<contribution::CollectionAccount> account;
    if (!asked.collection_account.empty())
        account = TRY(all(contribution::parse_account(asked.collection_account)));
    return std::make_shared<const api::Shared>(api::Shared{
        .problems = std::move(problems),
        .office = office,
        .library = context.library(),
        .rules = rules,
        .looks = std::make_shared<access::AuditQueue>(context.store_address()),
        .people = std::make_shared<registry::PeopleIndex>(),
        .intake = TRY(intake_of(context, *office, *rules, context.library())),
        .ethnicities = TRY(ethnicities_of(context)),
        .risk = std::make_shared<const compliance::RiskWeights>(TRY(compliance::RiskWeights::parse(
            TRY(all(file_text(context.data_folder() / "risk.toml")))))),
        .units = api::Units::load(store),
        .version = ANSINH_VERSION,
        .writable = !asked.read_only,
        .default_area = asked.area,
        .default_as_of = TRY(opening_day(asked, store, *office)),
        .collection_account = std::move(account),
        .is_current = is_initialised});
}

/// Says how the first user is made, as long as there is none.
bool has_users(Context& context, db::Database& store)
{
    access::migrate(store);
    if (!access::users(store).empty()) return true;
    const Problem problem{
        .code = "access/no-users",
        .detail = {"Chưa có người dùng nào: chỉ xem được số liệu đã công bố.",
                   "There is no user yet: only published figures can be seen."},
        .where = {},
        .remedy = {"Tạo người dùng đầu tiên: ansinh user add", "Make the first: ansinh user add"}};
    print_problems({&problem, 1}, context.options.language, context.options.json);
    return false;
}

/// What the last run of the server left undone.
void take_up_intake(const api::Shared& facts, db::Database& store)
{
    if (!facts.writable || !is_initialised(store)) return;
    for (const auto file : intake::open_files(store)) facts.intake->take_on(file);
}

/// Until it is told to stop. The one line on standard output is the address, once it answers there.
Checked<void> serve(Context& context, const Asked& asked)
{
    const auto problems = std::make_shared<const api::ProblemCatalogue>(
        api::ProblemCatalogue::load(context.data_folder() / "problems.toml"));
    const auto facts = TRY(shared(context, asked, problems));
    const auto store = context.store_address();
    api::Server server({.address = asked.address,
                        .port = asked.port,
                        .threads = asked.threads,
                        .web_folder = asked.web,
                        .read_only = asked.read_only,
                        .host_names = asked.names,
                        .proxies = asked.proxies,
                        .has_users = has_users(context, TRY(context.store()).get())},
                       problems, api::routes(), [store, facts] {
                           return api::Worker{.database = db::Database::open(store),
                                              .shared = facts};
                       });
    TRY_VOID(all(server.start()));
    take_up_intake(*facts, TRY(context.store()).get());
    server.run_until_signal([&] {
        print(fmt::format("http://{}:{}", asked.address, server.port()));
        printed_all();
    });
    return {};
}

}  // namespace

Checked<void> serve_while(Context& context, const std::function<void(std::uint16_t port)>& use)
{
    const auto problems = std::make_shared<const api::ProblemCatalogue>(
        api::ProblemCatalogue::load(context.data_folder() / "problems.toml"));
    const auto facts = TRY(shared(context, {}, problems));
    const auto store = context.store_address();
    api::Server server(
        {.port = 0, .log = [](std::string_view) {}}, problems, api::routes(), [store, facts] {
            return api::Worker{.database = db::Database::open(store), .shared = facts};
        });
    TRY_VOID(all(server.start()));
    use(server.port());
    server.stop();
    return {};
}

void add_serve_command(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* serve_command = app.add_subcommand(
        "serve", context.say({"Mở giao diện web và API", "Serve the web pages and the interface"}));
    const auto option = [&](const char* name, auto& value, const Bilingual& description) {
        return serve_command->add_option(name, value, context.say(description))->type_name("");
    };
    option("--address", asked->address, {"Địa chỉ IP lắng nghe", "IP address to listen on"});
    option("--port", asked->port, {"Cổng; 0 chọn cổng trống", "Port; 0 takes a free one"});
    option("--web", asked->web, {"Thư mục trang web đã dựng", "Folder of the built pages"});
    option("--area", asked->area, {"Địa bàn của cơ quan", "Area of the office"});
    option("--as-of", asked->as_of, {"Ngày mở đầu", "Day the pages open on"});
    option("--threads", asked->threads, {"Số luồng", "Threads"})->between(1, 64);
    option("--name", asked->names,
           {"Tên miền của máy chủ này", "Name that clients know this server by"});
    option("--proxy", asked->proxies,
           {"Địa chỉ IP của proxy TLS được tin", "IP address of the TLS proxy that is trusted"});
    option("--collection-account", asked->collection_account,
           {"Tài khoản chuyên thu, BIN:SỐ:TÊN, để in mã QR trên thông báo",
            "Account that dues are paid to, BIN:NUMBER:NAME, for the QR code of notices"});
    serve_command->add_flag("--read-only", asked->read_only,
                            context.say({"Không nhận thay đổi", "Take no changes"}));
    context.on(*serve_command, [&context, asked] { return serve(context, *asked); });
}

}  // namespace ansinh::cli
