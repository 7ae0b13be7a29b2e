#include "access/audit.h"
#include "cli/bench_folder.h"
#include "cli/bench_people.h"
#include "cli/context.h"
#include "cli/init.h"
#include "cli/measured.h"
#include "closing/close.h"
#include "coverage/spells.h"
#include "db/indexes.h"
#include "registry/load.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

using std::chrono::seconds;

constexpr std::int64_t whole_nation = 93'300'000;
constexpr std::int64_t one_in_works = 5;            ///< 18.26 of 93.3 million
constexpr std::int64_t people_of_an_employer = 26;  ///< 18.26 million over 700,000
constexpr std::int64_t block_size = 50'000;
constexpr Date on{2023, 11, 30};
constexpr Date since{2022, 1, 1};

coverage::Membership spell(const MadeUpPeople& people, std::int64_t person, coverage::Scheme scheme,
                           AuditId recorded)
{
    const bool works = person % one_in_works == 0;
    return {.person = MadeUpPeople::number(person),
            .scheme = scheme,
            .group = works ? "employee" : (person % 3 == 0 ? "student" : "household"),
            .payer = works ? "worker_employer" : "person",
            .facility = {},
            .commune = people.commune(person),
            .validity = {.from = since, .to = {}},
            .recorded = recorded};
}

coverage::Employment job(std::int64_t person, AuditId recorded)
{
    return {.person = MadeUpPeople::number(person),
            .employer = EmployerId{1 + person / one_in_works / people_of_an_employer},
            .validity = {.from = since, .to = {}},
            .wage = Vnd{5'000'000},
            .position = "worker",
            .region = 3,
            .recorded = recorded};
}

/// Everybody has a card; one in five works, and takes part in compulsory insurance.
void fill(db::Database& store, const MadeUpPeople& people)
{
    db::Transaction transaction(store);
    const auto recorded = access::record(store, access::local_operator("bench"),
                                         {.action = "registry.load"}, moment());
    registry::Load load(store, recorded);
    db::IndexesAside aside(store, "coverage_employment");
    std::vector<coverage::Membership> spells;
    std::vector<coverage::Employment> jobs;
    for (std::int64_t first = 0; first < people.count(); first += block_size) {
        const auto last = std::min(first + block_size, people.count());
        load.people(people.block(first, last - first).people);
        for (std::int64_t person = first; person < last; ++person) {
            spells.push_back(spell(people, person, coverage::Scheme::health, recorded));
            if (person % one_in_works != 0) continue;
            spells.push_back(spell(people, person, coverage::Scheme::compulsory, recorded));
            jobs.push_back(job(person, recorded));
        }
        coverage::load(store, spells);
        coverage::load(store, jobs);
        spells.clear();
        jobs.clear();
    }
    load.finish();
    aside.build();
    transaction.commit();
    db::settle(store, "coverage_membership");
}

/// A close as the command makes it: over a second connection to the same store.
closing::CloseRequest request_at(const std::string& address)
{
    return {.days = {on},
            .today = Date(2023, 12, 16),
            .at = moment(),
            .progress = {},
            .another = [address] { return db::Database::open(address); }};
}

}  // namespace

Checked<void> bench_close(Context& context, std::int64_t count)
{
    const BenchFolder folder;
    const auto address = context.options.store.empty()
                             ? fmt::format("sqlite:{}", (folder.path / "close.db").string())
                             : context.options.store;
    const auto law = context.law();
    auto store = db::Database::open(address);
    TRY(initialise(store, context.data_folder()));
    const auto office = TRY(context.office_of(store));
    std::vector<AreaId> communes;
    for (const auto* area : office->areas().of_level(registry::AreaLevel::commune, on))
        communes.push_back(area->id);
    fill(store, MadeUpPeople(std::move(communes), count));
    const auto closed = [&](std::int64_t& written) {
        return timed([&] {
            const auto done = closing::close(
                store,
                {.areas = office->areas(), .catalogue = office->context().catalogue, .law = law},
                access::local_operator("bench"), request_at(address));
            written = static_cast<std::int64_t>(done.value().front().written);
        });
    };
    std::int64_t first_facts = 0;
    std::int64_t second_facts = 0;
    const auto limit = Microseconds(seconds(60)) * count / whole_nation;
    std::vector<Measured> measured = {within(
        fmt::format("close of a month, {} health members", count), closed(first_facts), limit)};
    measured.push_back(within("close again", closed(second_facts), limit));
    measured.push_back({.name = "facts written, then",
                        .value = fmt::format("{}, {}", first_facts, second_facts),
                        .goal = "> 0, 0",
                        .holds = first_facts > 0 && second_facts == 0});
    return report_measured(context, "close", measured);
}

}  // namespace ansinh::cli
