#include "cli/measured.h"

#include "cli/command.h"
#include "cli/commands.h"
#include "cli/output.h"

#include <algorithm>
#include <cstdint>
#include <memory>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

std::string milliseconds(Microseconds time)
{
    return fmt::format("{}.{:02} ms", time.count() / 1000, time.count() % 1000 / 10);
}

std::string lines(const std::vector<Measured>& all)
{
    std::string text;
    for (const auto& [name, value, goal, holds] : all)
        text +=
            fmt::format("{:<44} {:<36} {:<24} {}\n", name, value, goal, holds ? "holds" : "MISSED");
    return text;
}

std::string as_json(std::string_view bench, const std::vector<Measured>& all)
{
    boost::json::array list;
    for (const auto& [name, value, goal, holds] : all)
        list.push_back({{"name", name}, {"value", value}, {"goal", goal}, {"holds", holds}});
    return boost::json::serialize(
        boost::json::object{{"bench", std::string{bench}}, {"measured", std::move(list)}});
}

}  // namespace

Microseconds timed(const std::function<void()>& work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration_cast<Microseconds>(Clock::now() - start);
}

Spread spread(std::vector<Microseconds> times)
{
    std::ranges::sort(times);
    return {.median = times[times.size() / 2], .p95 = times[times.size() * 95 / 100]};
}

Measured against(std::string name, const Spread& spread, Microseconds goal)
{
    return {.name = std::move(name),
            .value = fmt::format("p50 {}, p95 {}", milliseconds(spread.median),
                                 milliseconds(spread.p95)),
            .goal = "p95 ≤ " + milliseconds(goal),
            .holds = spread.p95 <= goal};
}

Measured within(std::string name, Microseconds time, Microseconds goal)
{
    return {.name = std::move(name),
            .value = milliseconds(time),
            .goal = "≤ " + milliseconds(goal),
            .holds = time <= goal};
}

Measured rate_of(std::string name, std::int64_t count, Microseconds time, std::int64_t goal)
{
    const auto rate = count * 1'000'000 / std::max<std::int64_t>(time.count(), 1);
    return {.name = std::move(name),
            .value = fmt::format("{}/s", rate),
            .goal = fmt::format("≥ {}/s", goal),
            .holds = rate >= goal};
}

Checked<void> report_measured(const Context& context, std::string_view bench,
                              const std::vector<Measured>& all)
{
    print(context.options.json ? as_json(bench, all) : lines(all));
    if (std::ranges::all_of(all, &Measured::holds)) return {};
    return std::unexpected(Problems{{.code = "bench/missed",
                                     .detail = {"Có cam kết không đạt.", "A promise was missed."},
                                     .remedy = {"Xem bench/README.md.", "See bench/README.md."}}});
}

/// More people than the nation has.
constexpr std::int64_t whole_register = 100'000'000;

void add_bench_commands(Command& app, Context& context)
{
    auto* bench = app.add_subcommand(
        "bench", context.say({"Đo tốc độ đã cam kết", "Measure what is promised"}));
    bench->require_subcommand(1);
    auto* report = bench->add_subcommand(
        "report", context.say({"Báo cáo trên 454.000 số liệu", "Reports over 454,000 figures"}));
    context.on(*report, [&context] { return bench_report(context); });
    auto* law = bench->add_subcommand(
        "law", context.say({"Công thức cho cả nước", "Formulas over the whole nation"}));
    context.on(*law, [&context] { return bench_law(context); });
    auto* registry = bench->add_subcommand(
        "registry", context.say({"Nạp và tìm người của một tỉnh, hoặc cả nước",
                                 "Loading and finding the people of a province, or a nation"}));
    const auto people = std::make_shared<std::int64_t>(1'300'000);
    registry
        ->add_option(
            "--people", *people,
            context.say({"Số người, mặc định 1.300.000", "How many, 1,300,000 by default"}))
        ->between(std::int64_t{1'000}, std::int64_t{20'000'000});
    context.on(*registry, [&context, people] { return bench_registry(context, *people); });
    auto* dues = bench->add_subcommand(
        "contribution",
        context.say({"Tiền đóng hằng tháng của cả nước", "The monthly dues of the nation"}));
    const auto paying = std::make_shared<std::int64_t>(18'260'000);
    dues->add_option(
            "--people", *paying,
            context.say({"Số người, mặc định 18.260.000", "How many, 18,260,000 by default"}))
        ->between(std::int64_t{1'000}, std::int64_t{20'000'000});
    context.on(*dues, [&context, paying] { return bench_contribution(context, *paying); });
    auto* close = bench->add_subcommand(
        "close", context.say({"Chốt số liệu một tháng", "The close of a month"}));
    const auto members = std::make_shared<std::int64_t>(23'325'000);
    close
        ->add_option("--people", *members,
                     context.say({"Số người có thẻ, mặc định 23.325.000: một phần tư cả nước",
                                  "Members, 23,325,000 by default: a quarter of the nation"}))
        ->between(std::int64_t{1'000}, whole_register);
    context.on(*close, [&context, members] { return bench_close(context, *members); });
    auto* declared = bench->add_subcommand(
        "declaration", context.say({"Tờ khai của một đơn vị lớn, nhận hoặc trả lại",
                                    "A large employer's declaration, accepted or returned"}));
    const auto workers = std::make_shared<std::int64_t>(10'000);
    declared
        ->add_option("--people", *workers,
                     context.say({"Số người, mặc định 10.000", "How many, 10,000 by default"}))
        ->between(std::int64_t{10}, std::int64_t{50'000});
    context.on(*declared, [&context, workers] { return bench_declaration(context, *workers); });
}

}  // namespace ansinh::cli
