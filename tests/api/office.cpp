#include "office.h"

#include "access/approval.h"
#include "access/audit.h"
#include "access/audit_queue.h"
#include "access/key.h"
#include "access/password.h"
#include "access/session.h"
#include "api/routes.h"
#include "closing/close.h"
#include "compliance/risk.h"
#include "contribution/dues.h"
#include "coverage/spells.h"
#include "db/run.h"
#include "declaration/declarations.h"
#include "figures/import.h"
#include "figures/store.h"
#include "intake/background.h"
#include "late_employers.h"
#include "ledger/ledger.h"
#include "planning/target.h"
#include "registry/area_files.h"
#include "registry/load.h"
#include "registry/office.h"
#include "registry/search.h"
#include "registry/user_areas.h"
#include "registry/wage_region.h"
#include "report/office.h"
#include "report/session_store.h"
#include "support/cases.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <iterator>
#include <stdexcept>

#include <fmt/format.h>

namespace ansinh::test {

namespace {

const std::string data_folder = PROJECT_FOLDER "/data/";

/// Passwords that are checked at once: what they cost is tested where they are.
std::shared_ptr<const access::Rules> test_rules()
{
    return std::make_shared<const access::Rules>(
        access::Rules{.roles = access::Roles::parse(file_text(data_folder + "roles.toml")).value(),
                      .policy = {.password_rounds = 1, .password_memory = 8192}});
}

/// A store with the shipped data, made once; each office has a copy of its own.
struct Shipped {
    Shipped()
        : problems{std::make_shared<api::ProblemCatalogue>(
              api::ProblemCatalogue::load(data_folder + "problems.toml"))}
    {
        auto database = db::Database::open("sqlite:" + store().string());
        registry::migrate(database);
        figures::migrate(database);
        const registry::AreaFiles files{.areas = file_text(data_folder + "areas.csv"),
                                        .links = file_text(data_folder + "area_links.csv")};
        if (!registry::load_areas(database, files)) throw std::runtime_error("areas do not load");
        intake::migrate(database);
        const auto areas = registry::Areas::load(database);
        if (!registry::load_offices(database, areas, file_text(data_folder + "offices.csv")) ||
            !registry::load_wage_regions(database, areas,
                                         file_text(data_folder + "wage_regions.csv")))
            throw std::runtime_error("offices do not load");
        report::migrate(database);
        access::migrate(database);
        ledger::migrate(database);
        coverage::migrate(database);
        declaration::migrate(database);
        db::migrate_runs(database);
        contribution::migrate(database);
        closing::migrate(database);
        planning::migrate(database);
        office = report::Office::open(registry::Areas::load(database),
                                      {.indicators = file_text(data_folder + "indicators.toml"),
                                       .holidays = file_text(data_folder + "holidays.csv")})
                     .value();
        register_people(database);
        register_late_employers(database, office->areas(), library->law());
        take(database, figures::import_sources, "sources.csv");
        take(database, figures::import_denominators, "populations.csv");
        take(database, figures::import_targets, "targets.csv");
        take(database, figures::import_figures, "published_statements.csv");
        close_a_day(database);
        employ(database);
        // All of it lies in the one file from here on, so that it can be copied.
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    template <class Import>
    void take(db::Database& database, Import import, const std::string& name) const
    {
        const auto text = file_text(data_folder + name);
        const auto outcome =
            import(database, office->ruling(),
                   figures::FileText{
                       .name = name, .text = text, .arrived_at = "2026-01-05T08:00:00+07:00"});
        if (!outcome || !outcome->refusals.empty())
            throw std::runtime_error(name + " is not taken whole");
    }

    /// People whom no story makes: two in Bến Tre, of whom the second has health insurance, and one
    /// in Bình Định.
    void register_people(db::Database& database) const
    {
        const auto commune = [&](std::string_view code) {
            return office->areas()
                .by_code(code, registry::AreaLevel::commune, Date(2023, 12, 15))
                ->id;
        };
        const auto person = [&](std::int64_t number, std::string_view name, Date birth,
                                std::string_view of) {
            return registry::PersonRow{.person = PersonId{number},
                                       .citizen_id =
                                           CitizenId::from_number(83'085'000'000 + number % 1'000),
                                       .name = name,
                                       .birth_date = birth,
                                       .ethnicity = "01",
                                       .nationality = "VN",
                                       .commune = commune(of),
                                       .hamlet = "Ấp 3",
                                       .valid_from = Date(2023, 1, 1)};
        };
        db::Transaction transaction(database);
        const auto recorded =
            access::record(database, access::local_operator("shipped"), {.action = "registry.load"},
                           "2026-01-05T08:00:00+07:00");
        registry::Load load(database, recorded);
        load.people(std::array{person(5'299'000'001, "Lê Hoàng Tìm", Date(1985, 5, 12), "21550"),
                               person(8'399'000'001, "Lê Hoàng Tìm", Date(1985, 5, 12), "29179"),
                               person(8'399'000'002, "Lê Hoàng Tím", Date(1991, 2, 3), "29179")});
        load.finish();
        transaction.commit();
    }

    /// The people of Bến Tre have cards; 15/12/2023 and the day a year before are closed.
    void close_a_day(db::Database& database) const
    {
        const auto card = [&](std::int64_t number, std::string_view of, Date from) {
            return coverage::Membership{
                .person = PersonId{number},
                .scheme = coverage::Scheme::health,
                .group = "household",
                .payer = "person",
                .facility = {},
                .commune = office->areas().by_code(of, registry::AreaLevel::commune, from)->id,
                .validity = {.from = from, .to = {}}};
        };
        db::Transaction transaction(database);
        coverage::load(database, std::array{card(5'299'000'001, "21550", Date(2022, 1, 1)),
                                            card(8'399'000'001, "29179", Date(2022, 1, 1)),
                                            card(8'399'000'002, "29179", Date(2023, 7, 1))});
        transaction.commit();
        const auto closed = closing::close(database,
                                           {.areas = office->areas(),
                                            .catalogue = office->context().catalogue,
                                            .law = library->law()},
                                           access::local_operator("shipped"),
                                           {.days = {Date(2022, 12, 15), Date(2023, 12, 15)},
                                            .today = Date(2026, 1, 5),
                                            .at = "2026-01-05T08:00:00+07:00"});
        if (!closed) throw std::runtime_error("the day is not closed");
    }

    /// An employer of Bến Tre with one worker from 2024 on, for stories of dues: after the closed
    /// days, so that no figure of theirs counts it.
    void employ(db::Database& database) const
    {
        const auto from = Date(2024, 1, 1);
        const auto commune = office->areas().by_code("28756", registry::AreaLevel::commune, from);
        db::Transaction transaction(database);
        const auto recorded =
            access::record(database, access::local_operator("shipped"), {.action = "registry.load"},
                           "2026-01-05T08:00:00+07:00");
        registry::Load load(database, recorded);
        load.employers(std::array{registry::EmployerRow{.employer = EmployerId{900},
                                                        .unit_code = "TS0900S",
                                                        .name = "Trường Mầm non Sơn Ca",
                                                        .kind = "private_enterprise",
                                                        .industry = "P",
                                                        .commune = commune->id,
                                                        .status = "active",
                                                        .workers = 1,
                                                        .valid_from = from}});
        load.finish();
        coverage::load(database,
                       std::array{coverage::Employment{.person = PersonId{8'399'000'001},
                                                       .employer = EmployerId{900},
                                                       .validity = {.from = from, .to = {}},
                                                       .wage = Vnd{10'000'000},
                                                       .position = "worker",
                                                       .region = 3,
                                                       .recorded = recorded}});
        transaction.commit();
    }

    std::filesystem::path store() const { return folder.path() / "store.db"; }

    ScratchFolder folder;
    std::shared_ptr<const report::Office> office;
    std::shared_ptr<const calc::Library> library =
        std::make_shared<const calc::Library>(PROJECT_FOLDER "/law");
    std::shared_ptr<const api::ProblemCatalogue> problems;
    std::shared_ptr<const access::Rules> rules = test_rules();
};

const Shipped& shipped()
{
    static const Shipped shipped;
    return shipped;
}

std::int64_t number_in(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

access::Rights rights_of(const std::string& as)
{
    const auto at = as.find('@');
    const auto role = as.substr(0, at);
    const auto* found = shipped().rules->roles.find(role);
    if (found == nullptr) throw std::runtime_error("no role " + role);
    const std::string usual = found->scope == access::Scope::commune ? "28756" : "83";
    const auto place = at == std::string::npos ? usual : as.substr(at + 1);
    access::Rights rights{.roles = {role}};
    const std::vector texts{place};
    if (access::has_areas(found->scope))
        rights.areas = registry::user_areas(shipped().office->areas(), shipped().rules->roles,
                                            rights.roles, texts, today())
                           .value();
    if (found->scope == access::Scope::employer) rights.employer = EmployerId{number_in(place)};
    if (found->scope == access::Scope::facility) rights.facility = FacilityId{number_in(place)};
    return rights;
}

struct Newcomer {
    Session session;
    access::Actor actor;
    std::string password;
};

/// Proposed, approved and signed in with the first password.
Newcomer newcomer(db::Database& database, const std::string& name, const access::Rights& rights)
{
    const auto& rules = *shipped().rules;
    const auto proposer = access::local_operator("test");
    auto approver = proposer;
    approver.user = UserId{1'000'000};
    const auto added =
        access::add_user(database, rules, proposer,
                         {.name = name, .full_name = "Người dùng thử", .rights = rights}, now())
            .value();
    auto password = added.first_password;
    if (added.proposal != 0)
        password = access::decide(database, rules, approver,
                                  {.proposal = added.proposal, .approved = true}, now())
                       .value()
                       .first_password;
    const auto session =
        access::sign_in(database, rules, {.name = name, .password = password}, now()).value();
    return {.session = {.token = session.token, .csrf = session.who.csrf},
            .actor = session.who.actor,
            .password = password};
}

/// And past the first password.
Session signed_in(db::Database& database, const std::string& name, const access::Rights& rights)
{
    const auto who = newcomer(database, name, rights);
    access::change_password(
        database, *shipped().rules, who.actor,
        {.current = who.password, .wanted = "mua xuan ben tre 83", .token = who.session.token},
        now())
        .value();
    return who.session;
}

}  // namespace

std::string Session::header_lines() const
{
    return fmt::format("Cookie: ansinh_session={}\r\nX-CSRF-Token: {}\r\n", token, csrf);
}

std::string Office::address() const { return "sqlite:" + (folder_.path() / "store.db").string(); }

db::Database Office::open_store() const { return db::Database::open(address()); }

Session Office::sign_in(const std::string& as)
{
    const auto found = sessions_.find(as);
    if (found != sessions_.end()) return found->second;
    auto database = open_store();
    const auto rights = rights_of(as);
    const auto session = signed_in(database, fmt::format("user-{}", sessions_.size()), rights);
    return sessions_.emplace(as, session).first->second;
}

Session Office::with_first_password(const std::string& as)
{
    auto database = open_store();
    return newcomer(database, fmt::format("first-{}", ++newcomers_), rights_of(as)).session;
}

std::string Office::key_of(const std::string& as)
{
    const auto session = sign_in(as);
    auto database = open_store();
    const auto& rules = *shipped().rules;
    const auto who = access::actor_of(database, rules, session.token, now()).value();
    access::KeyInput input{.label = "phần mềm thử",
                           .permissions = {},
                           .to = today().plus_years(1),
                           .per_minute = 6000};
    std::ranges::copy_if(
        who.actor.permissions, std::back_inserter(input.permissions),
        [](auto permission) { return permission != access::Permission::user_approve; });
    return access::add_key(database, rules, who.actor, who.actor.user, input, now()).value().text;
}

Office::Office()
{
    std::filesystem::copy_file(shipped().store(), folder_.path() / "store.db");
    auto served = open_store();
    const auto units = api::Units::load(served);
    const auto shared = std::make_shared<const api::Shared>(api::Shared{
        .problems = shipped().problems,
        .office = shipped().office,
        .library = shipped().library,
        .rules = shipped().rules,
        .looks = std::make_shared<access::AuditQueue>(address()),
        .people = std::make_shared<registry::PeopleIndex>(),
        .intake = std::make_shared<intake::Background>(intake::Background::Needs{
            .open = [store = address()] { return db::Database::open(store); },
            .areas = shipped().office->areas(),
            .rights =
                [rules = shipped().rules](db::Database& database, UserId user) {
                    return access::actor_of(database, rules->roles, user, today());
                }}),
        .ethnicities =
            registry::Ethnicities::parse(file_text(data_folder + "ethnicities.csv")).value(),
        .risk = std::make_shared<const compliance::RiskWeights>(
            compliance::RiskWeights::parse(file_text(data_folder + "risk.toml")).value()),
        .units = units,
        .version = "1.2.3",
        .default_area = "83",
        .default_as_of = Date(2023, 12, 15),
        .collection_account = contribution::CollectionAccount{.bank = "970405",
                                                              .number = "7100201234567",
                                                              .name = "BHXH tinh Ben Tre"},
        .is_current = [](db::Database& database) {
            return registry::is_current(database) && figures::is_current(database) &&
                   report::is_current(database) && access::is_current(database);
        }});
    server_ = std::make_unique<api::Server>(
        api::Settings{.port = 0, .log = [](std::string_view) {}}, shipped().problems, api::routes(),
        [store = address(), shared] {
            return api::Worker{.database = db::Database::open(store), .shared = shared};
        });
    if (!server_->start()) throw std::runtime_error("the server does not start");
}

}  // namespace ansinh::test
