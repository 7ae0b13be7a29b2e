#include "base/format.h"
#include "cli/bench_folder.h"
#include "cli/context.h"
#include "cli/init.h"
#include "cli/measured.h"
#include "figures/import.h"
#include "report/overview.h"
#include "report/working_session.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

constexpr int years = 10;
constexpr std::size_t indicators_of_bench = 60;
constexpr int first_year = 2014;

/// A figure for each of 63 provinces × 60 indicators × 120 month closes, as an office would send
/// them. The numbers mean nothing; they only have to be of the size and shape of real ones.
std::string made_up_figures(const report::Office& office)
{
    std::string csv = "article,area,as_of,indicator,value,unit,plan_percent\n";
    const auto provinces =
        office.areas().of_level(registry::AreaLevel::province, Date(2023, 12, 31));
    const auto& catalogue = office.catalogue().indicators();
    for (int year = first_year; year < first_year + years; ++year)
        for (unsigned month = 1; month <= 12; ++month) {
            const Date next = month == 12 ? Date(year + 1, 1, 1) : Date(year, month + 1, 1);
            const auto as_of = to_string(next.plus_days(-1));
            for (std::size_t p = 0; p < provinces.size(); ++p)
                for (std::size_t i = 0; i < indicators_of_bench; ++i) {
                    const auto& indicator = catalogue[i];
                    const auto value = 1000 + 17 * (p + 1) * (i + 3) + 5 * month;
                    const bool counted = figures::is_counted(indicator.unit);
                    fmt::format_to(std::back_inserter(csv), "BENCH,{},{},{},{}{},{},{}.{:02}\n",
                                   provinces[p]->code, as_of, indicator.code,
                                   counted ? value : value % 90, counted ? "" : ".5",
                                   figures::code(indicator.unit), 80 + p % 20, i % 100);
                }
        }
    return csv;
}

Measured import_speed(db::Database& store, const report::Office& office, const std::string& csv)
{
    constexpr std::int64_t goal = 100'000;
    std::size_t rows = 0;
    const auto time = timed([&] {
        const auto outcome = figures::import_figures(
            store, office.ruling(), {.name = "bench.csv", .text = csv, .arrived_at = moment()});
        check(outcome && outcome->refusals.empty(), "the made-up figures are all good");
        rows = outcome->import.rows_added;
    });
    return rate_of(fmt::format("import of {} rows", rows), static_cast<std::int64_t>(rows), time,
                   goal);
}

Measured report_times(db::Database& store, const report::Office& office)
{
    std::vector<Microseconds> times;
    const Date as_of(2023, 11, 30);
    for (const auto* province : office.areas().of_level(registry::AreaLevel::province, as_of))
        times.push_back(timed([&] {
            check(
                report::working_session(store, office.context(), province->code, as_of).has_value(),
                "every province has a report");
        }));
    return against("one province's report", spread(std::move(times)),
                   std::chrono::milliseconds(20));
}

Measured overview_times(db::Database& store, const report::Office& office)
{
    std::vector<Microseconds> times;
    const auto& catalogue = office.catalogue().indicators();
    for (std::size_t i = 0; i < indicators_of_bench; ++i)
        times.push_back(timed([&] {
            const report::OverviewRequest request{.indicator = catalogue[i].code,
                                                  .as_of = Date(2023, 11, 30)};
            check(report::overview(store, office.context(), request).has_value(),
                  "every indicator has an overview");
        }));
    return against("national overview", spread(std::move(times)), std::chrono::milliseconds(30));
}

}  // namespace

/// The promises of reports, on SQLite, or on the store named with --db (which has to be empty).
Checked<void> bench_report(Context& context)
{
    const BenchFolder folder;
    auto store = db::Database::open(context.options.store.empty()
                                        ? "sqlite:" + (folder.path / "bench.db").string()
                                        : context.options.store);
    TRY(initialise(store, context.data_folder()));
    const auto office = TRY(context.office_of(store));
    const auto csv = made_up_figures(*office);
    std::vector<Measured> measured = {import_speed(store, *office, csv)};
    measured.push_back(report_times(store, *office));
    measured.push_back(overview_times(store, *office));
    return report_measured(context, "report", measured);
}

}  // namespace ansinh::cli
