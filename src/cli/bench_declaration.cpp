#include "access/audit.h"
#include "cli/bench_folder.h"
#include "cli/context.h"
#include "cli/init.h"
#include "cli/measured.h"
#include "coverage/change.h"
#include "db/indexes.h"
#include "declaration/declarations.h"
#include "declaration/sheet.h"
#include "registry/employers.h"
#include "registry/load.h"
#include "registry/office.h"

#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

using declaration::Field;
using declaration::LineForm;

constexpr std::int64_t first_number = 8'310'000'000;
constexpr std::int64_t others = 500'000;  ///< people of other employers beside them
constexpr Month month{2023, 11};
constexpr const char* at = "2023-12-01T08:00:00+07:00";

/// A third comes, a third is there and is paid otherwise, a third leaves.
bool is_there(std::int64_t person) { return person % 3 != 0; }

void insure(PersonId person, AreaId commune, AuditId recorded,
            std::vector<coverage::Membership>& memberships)
{
    using coverage::Scheme;
    for (const auto scheme : {Scheme::compulsory, Scheme::unemployment, Scheme::health})
        memberships.push_back({.person = person,
                               .scheme = scheme,
                               .group = scheme == Scheme::health ? "employee" : "worker",
                               .payer = "worker_employer",
                               .facility = {},
                               .commune = commune,
                               .validity = {.from = Date(2022, 1, 1), .to = {}},
                               .recorded = recorded});
}

void load_people(db::Database& store, std::int64_t count, EmployerId employer, AreaId commune)
{
    db::Transaction transaction(store);
    const auto recorded =
        access::record(store, access::local_operator("bench"), {.action = "registry.load"}, at);
    registry::Load load(store, recorded);
    std::vector<registry::PersonRow> people;
    std::vector<coverage::Employment> jobs;
    std::vector<coverage::Membership> memberships;
    for (std::int64_t person = 0; person < count + others; ++person) {
        const PersonId number{first_number + person};
        people.push_back({.person = number,
                          .name = "Nguyễn Văn An",
                          .birth_date = Date(1985, 5, 12),
                          .ethnicity = "01",
                          .nationality = "VN",
                          .commune = commune,
                          .valid_from = Date(2022, 1, 1)});
        if (person < count ? is_there(person) : person % 2 == 0)
            jobs.push_back(
                {.person = number,
                 .employer = person < count ? employer : EmployerId{1'000 + person % 999},
                 .validity = {.from = Date(2022, 1, 1), .to = {}},
                 .wage = Vnd{8'000'000},
                 .position = "worker",
                 .region = 2,
                 .recorded = recorded});
        if (person < count && is_there(person)) insure(number, commune, recorded, memberships);
        if (std::ssize(people) == 50'000 || person + 1 == count + others) {
            load.people(people);
            people.clear();
        }
    }
    load.finish();
    coverage::load(store, jobs);
    coverage::load(store, memberships);
    transaction.commit();
    registry::settle(store);
    db::settle(store, "coverage_employment");
}

std::vector<LineForm> list_of(std::int64_t count, bool with_faults)
{
    std::vector<LineForm> lines;
    for (std::int64_t person = 0; person < count; ++person) {
        LineForm line{.number = person + 2};
        line.at(Field::reason) = person % 3 == 0 ? "TD" : person % 3 == 1 ? "DC" : "GH";
        line.at(Field::person_id) = text(PersonId{first_number + person});
        line.at(Field::name) = with_faults ? "Nguyễn Văn Bình" : "Nguyễn Văn An";
        line.at(Field::birth_date) = "12/05/1985";
        if (person % 3 != 2) line.at(Field::wage) = with_faults ? "1.000.000" : "9.500.000";
        line.at(Field::from) = "11/2023";
        lines.push_back(std::move(line));
    }
    return lines;
}

access::Actor sender()
{
    auto actor = access::local_operator("sender");
    actor.user = UserId{1};
    return actor;
}

/// Drafted and sent; the number it got.
declaration::DeclarationId sent(db::Database& store, const declaration::Ground& ground,
                                std::vector<LineForm> lines, std::vector<Measured>& measured,
                                const std::string& what)
{
    using std::chrono::seconds;
    declaration::Saved saved;
    const auto draft = timed([&] {
        saved = declaration::save(
                    store, ground, sender(),
                    {.unit_code = "TZ9999Z", .month = month, .lines = std::move(lines)}, at)
                    .value();
    });
    measured.push_back(within(what + ": drafted and judged", draft, seconds(2)));
    const auto time = timed(
        [&] { declaration::submit(store, ground, sender(), saved.declaration.id, at).value(); });
    measured.push_back(within(what + ": sent and checked", time, seconds(2)));
    return saved.declaration.id;
}

}  // namespace

Checked<void> bench_declaration(Context& context, std::int64_t count)
{
    using std::chrono::seconds;
    const BenchFolder folder;
    const auto address = context.options.store.empty()
                             ? fmt::format("sqlite:{}", (folder.path / "bench.db").string())
                             : context.options.store;
    auto store = db::Database::open(address);
    TRY(initialise(store, context.data_folder()));
    const auto areas = registry::Areas::load(store);
    const auto regions = registry::WageRegions::load(store);
    const auto offices = registry::Offices::load(store);
    const auto law = context.law();
    const declaration::Ground ground{.law = law, .areas = areas, .regions = regions};
    const auto employer = TRY(registry::register_employer(
        store, {.areas = areas, .offices = offices}, access::local_operator("bench"),
        {.form = {.unit_code = "TZ9999Z",
                  .name = "Bench",
                  .kind = "private_enterprise",
                  .industry = "C",
                  .commune = "28756"},
         .from = Date(2021, 1, 1),
         .reason = "bench"},
        at));
    load_people(store, count, employer.id, employer.version.record.commune);
    std::vector<Measured> measured;
    const auto officer = access::local_operator("officer");
    const auto good =
        sent(store, ground, list_of(count, false), measured, fmt::format("{} lines", count));
    const auto accepted =
        timed([&] { declaration::accept(store, ground, officer, good, at).value(); });
    measured.push_back(within("… accepted, every fact on file", accepted, seconds(2)));
    const auto bad =
        sent(store, ground, list_of(count, true), measured, fmt::format("{} wrong lines", count));
    const auto returned = timed([&] {
        declaration::send_back(store, ground, officer, {.id = bad, .reason = "bench"}, at).value();
    });
    measured.push_back(within("… returned with every reason", returned, seconds(2)));
    return report_measured(context, "declaration", measured);
}

}  // namespace ansinh::cli
