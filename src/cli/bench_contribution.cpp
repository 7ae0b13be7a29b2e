#include "access/audit.h"
#include "cli/bench_folder.h"
#include "cli/context.h"
#include "cli/init.h"
#include "cli/measured.h"
#include "contribution/dues.h"
#include "contribution/proof.h"
#include "coverage/spells.h"
#include "db/indexes.h"

#include <algorithm>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <sys/resource.h>

namespace ansinh::cli {

namespace {

using std::chrono::seconds;

constexpr std::int64_t whole_nation = 18'260'000;
constexpr std::int64_t people_of_an_employer = 26;  ///< 18.26 million over 700,000
constexpr std::int64_t one_in_voluntary = 10;       ///< 1.83 million pay for themselves
constexpr std::int64_t block_size = 100'000;
constexpr std::int64_t first_number = 100'000'000;
constexpr Month november{2023, 11};

/// SplitMix64: the same person has the same wage.
std::int64_t draw(std::int64_t person, std::int64_t below)
{
    auto z = static_cast<std::uint64_t>(person) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<std::int64_t>((z ^ (z >> 31)) % static_cast<std::uint64_t>(below));
}

/// Most employers find their people near by, a tenth anywhere.
EmployerId employer_of(std::int64_t person, std::int64_t count)
{
    const auto employers = std::max<std::int64_t>(count / people_of_an_employer, 1);
    const auto near = person / people_of_an_employer + draw(person, 200);
    const auto anywhere = draw(person + 1, employers);
    return EmployerId{1 + (draw(person + 2, 10) == 0 ? anywhere : near % employers)};
}

coverage::Employment employment(std::int64_t person, std::int64_t count, AuditId recorded)
{
    const bool official = draw(person + 3, 9) == 0;
    return {.person = PersonId{first_number + person * 7},
            .employer = employer_of(person, count),
            .validity = {.from = Date(2022, 1, 1), .to = {}},
            .wage = Vnd{3'640'000 + draw(person + 4, 24) * 500'000},
            .position = official ? "official" : "worker",
            .region = 1 + draw(person + 5, 4),
            .unemployment_insured = !official,
            .recorded = recorded};
}

coverage::Membership voluntary(std::int64_t person, AuditId recorded)
{
    return {.person = PersonId{first_number + person * 7},
            .scheme = coverage::Scheme::voluntary,
            .group = "other",
            .payer = "person_budget",
            .facility = {},
            .commune = AreaId{1 + person / 2'000},
            .validity = {.from = Date(2022, 1, 1), .to = {}},
            .recorded = recorded};
}

void fill(db::Database& store, std::int64_t count)
{
    db::Transaction transaction(store);
    const auto recorded = access::record(store, access::local_operator("bench"),
                                         {.action = "coverage.load"}, moment());
    db::IndexesAside aside(store, "coverage_employment");
    std::vector<coverage::Employment> employed;
    std::vector<coverage::Membership> paying;
    for (std::int64_t person = 0; person < count; ++person) {
        if (person % one_in_voluntary == 0)
            paying.push_back(voluntary(person, recorded));
        else
            employed.push_back(employment(person, count, recorded));
        if ((person + 1) % block_size != 0 && person + 1 != count) continue;
        coverage::load(store, employed);
        coverage::load(store, paying);
        employed.clear();
        paying.clear();
    }
    aside.build();
    transaction.commit();
    db::settle(store, "coverage_employment");
    db::settle(store, "coverage_membership");
    // A month does not pay for what the load left to be written.
    if (store.dialect() == db::Dialect::postgresql) store.execute("CHECKPOINT");
}

/// What this process has had of the processors, however busy the machine was beside it.
Microseconds processor()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval& time) {
        return Microseconds(seconds(time.tv_sec)) + Microseconds(time.tv_usec);
    };
    return of(used.ru_utime) + of(used.ru_stime);
}

struct Timed {
    Microseconds time{};
    Microseconds processor{};
    contribution::DuesRun run{};
};

/// Every worker over a connection of its own.
Timed timed_run(const std::string& address, const law::Law& law, Month month, std::size_t workers)
{
    const auto areas = [&] {
        auto store = db::Database::open(address);
        return registry::Areas::load(store);
    }();
    const auto work = [&] {
        auto store = db::Database::open(address);
        return contribution::run_dues(store, law, areas, access::local_operator("bench"),
                                      {.month = month}, moment())
            .value();
    };
    Timed done;
    const auto before = processor();
    done.time = timed([&] {
        std::vector<std::future<contribution::DuesRun>> others;
        for (std::size_t worker = 1; worker < workers; ++worker)
            others.push_back(std::async(std::launch::async, work));
        done.run = work();
        for (auto& other : others) other.get();
    });
    done.processor = processor() - before;
    return done;
}

std::int64_t memory_mb()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

/// One for each processor; on SQLite they would queue for the one lock.
std::size_t workers_of(db::Dialect dialect)
{
    if (dialect == db::Dialect::sqlite) return 1;
    return std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
}

Measured under(std::string name, std::int64_t value, std::int64_t goal, std::string_view unit)
{
    return {.name = std::move(name),
            .value = fmt::format("{} {}", value, unit),
            .goal = fmt::format("<= {} {}", goal, unit),
            .holds = value <= goal};
}

}  // namespace

Checked<void> bench_contribution(Context& context, std::int64_t people)
{
    const BenchFolder folder;
    const auto address = context.options.store.empty()
                             ? fmt::format("sqlite:{}", (folder.path / "dues.db").string())
                             : context.options.store;
    const auto law = context.law();
    auto store = db::Database::open(address);
    TRY(initialise(store, context.data_folder()));
    fill(store, people);
    const auto limit = [&](std::int64_t of_the_nation) {
        return Microseconds(seconds(of_the_nation)) * people / whole_nation;
    };
    const auto workers = workers_of(store.dialect());
    const auto first = timed_run(address, law, november, workers);
    std::vector<Measured> measured = {
        within(fmt::format("dues of {} people, first run, {} at it", people, workers), first.time,
               limit(120)),
        within("… of it on a processor, here", first.processor, limit(120))};
    const auto second = timed_run(address, law, november, workers);
    measured.push_back(within("second run", second.time, first.time / 2));
    measured.push_back(
        within("… of it on a processor, here", second.processor, first.processor / 2));
    measured.push_back(under("second run posts", second.run.people.posted, 0, "rows"));
    if (store.dialect() == db::Dialect::postgresql) {
        // Both behind a month that is there: what a load leaves to do weighs on neither.
        const auto one = timed_run(address, law, november.plus(1), 1);
        const auto two = timed_run(address, law, november.plus(2), 2);
        measured.push_back({.name = "the next month, one worker",
                            .value = fmt::format("{} ms", one.time.count() / 1000),
                            .goal = "beside two",
                            .holds = true});
        measured.push_back(
            within("the month after it, two workers", two.time, one.time * 65 / 100));
        measured.push_back(under("two workers post more or fewer",
                                 std::abs(two.run.people.posted - one.run.people.posted), 0,
                                 "rows"));
    }
    measured.push_back(under("memory", memory_mb(), 2048, "MB"));
    const auto proof = contribution::prove(store);
    measured.push_back(under("sub-ledgers that differ", proof.fault ? 1 : 0, 0, ""));
    return report_measured(context, "contribution", measured);
}

}  // namespace ansinh::cli
