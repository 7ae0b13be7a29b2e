#include "calc/calculate.h"
#include "cli/bench_nation.h"
#include "cli/measured.h"
#include "law/contribution_batch.h"
#include "law/folder.h"

#include <array>
#include <cstring>
#include <random>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

constexpr std::size_t contributors = 18'260'000;
constexpr int rounds = 7;  ///< the best of them: the machine is shared
constexpr std::array region_shares = {40U, 25U, 20U, 15U};  ///< percent; made up

using Column = std::vector<ColumnVnd>;

/// Wages of a nation, in the order of regions. They mean nothing; their size and shape do.
Column made_up_wages()
{
    std::minstd_rand random(2026);
    Column wages(contributors);
    for (auto& wage : wages) {
        const auto drawn = static_cast<std::uint32_t>(random());
        wage.dong = 2'000'000 + drawn % 18'000'000 + (drawn % 50 == 0 ? 90'000'000 : 0);
    }
    return wages;
}

Microseconds best(const std::function<void()>& work)
{
    auto least = timed(work);
    for (int i = 1; i < rounds; ++i) least = std::min(least, timed(work));
    return least;
}

/// A plain copy of as many bytes, read and written both counted.
class Copy {
public:
    explicit Copy(std::size_t bytes) : from_(bytes / 2, 'x'), to_(bytes / 2, 'y') {}
    void run() { std::memcpy(to_.data(), from_.data(), from_.size()); }

private:
    std::vector<char> from_;
    std::vector<char> to_;
};

/// One month of dues for everyone, on one core, against the bandwidth of the same run.
void measure_contributions(const law::Law& law, std::vector<Measured>& all)
{
    constexpr std::int64_t goal = 100'000'000;
    const auto wages = made_up_wages();
    const std::array regions = {law::Region::i, law::Region::ii, law::Region::iii, law::Region::iv};
    std::vector<law::ContributionLaw> laws;
    for (const auto region : regions)
        laws.push_back(law::contribution_law(law, Month{2026, 8}, {.region = region}).value());
    std::vector<Column> dues(laws.front().lines.size(), Column(contributors));
    const auto one_month = [&] {
        std::size_t start = 0;
        for (std::size_t r = 0; r < regions.size(); ++r) {
            const auto rows = r + 1 == regions.size() ? contributors - start
                                                      : contributors * region_shares.at(r) / 100;
            std::vector<std::span<ColumnVnd>> slices;
            for (auto& column : dues) slices.push_back(std::span{column}.subspan(start, rows));
            law::contributions(std::span{wages}.subspan(start, rows), laws[r], slices);
            start += rows;
        }
    };
    const auto bytes = contributors * sizeof(ColumnVnd) * (dues.size() + 1);
    Copy copy(bytes);
    // In turn, so that both meet the same neighbours on a shared machine.
    auto time = timed(one_month);
    auto copy_time = timed([&] { copy.run(); });
    for (int i = 0; i < rounds; ++i) {
        time = std::min(time, timed(one_month));
        copy_time = std::min(copy_time, timed([&] { copy.run(); }));
    }
    all.push_back(rate_of(fmt::format("dues of 18.26 M people, {} fund lines", dues.size()),
                          static_cast<std::int64_t>(contributors), time, goal));
    const auto speed = [&](Microseconds of) {
        return static_cast<std::int64_t>(bytes) / std::max<std::int64_t>(of.count(), 1);
    };
    all.push_back({.name = "  of the copy bandwidth of the same run",
                   .value = fmt::format("{}% ({} of {} MB/s)", copy_time * 100 / time, speed(time),
                                        speed(copy_time)),
                   .goal = "≥ 50%",
                   .holds = copy_time * 2 >= time});
}

/// Ten times the microseconds that one of many runs takes.
std::int64_t tenths_each(const std::function<void()>& once)
{
    constexpr int times = 400;
    const auto time = best([&] {
        for (int i = 0; i < times; ++i) once();
    });
    return time.count() * 10 / times;
}

std::string in_microseconds(std::int64_t tenths)
{
    return fmt::format("{}.{} µs", tenths / 10, tenths % 10);
}

/// The first worked example of each topic: read, worked out and told with its whole trace; then
/// the slowest of them once more as JSON, which nobody promised.
void measure_single(const calc::Library& library, std::vector<Measured>& all)
{
    constexpr std::int64_t goal = 500;
    std::int64_t slowest = 0;
    std::string_view slowest_topic;
    for (const auto& topic : calc::topics()) {
        const auto& cases = library.cases().cases;
        const auto worked = std::ranges::find_if(cases, [&](const calc::WorkedCase& one) {
            return one.topic == topic.id && one.refusals.empty();
        });
        if (worked == cases.end()) continue;
        const auto day = calc::day_of(*worked, library.law());
        const auto each = tenths_each([&] {
            check(calc::works(topic, worked->input, library.law(), day),
                  "a worked example has its answer");
        });
        all.push_back({.name = fmt::format("one {} with its trace", topic.id),
                       .value = in_microseconds(each),
                       .goal = "≤ 50 µs",
                       .holds = each <= goal});
        const auto as_json = tenths_each([&] {
            check(calc::calculate(topic, worked->input, library.law(), day).has_value(),
                  "a worked example has its answer");
        });
        if (as_json <= slowest) continue;
        slowest = as_json;
        slowest_topic = topic.id;
    }
    all.push_back({.name = fmt::format("the slowest as JSON: {}", slowest_topic),
                   .value = in_microseconds(slowest),
                   .goal = "no promise",
                   .holds = true});
}

}  // namespace

Checked<void> bench_law(Context& context)
{
    std::vector<Measured> all;
    const auto folder = context.law_folder();
    all.push_back(within("loading and checking the law", best([&] { law::load(folder); }),
                         std::chrono::milliseconds(100)));
    const auto& library = *context.library();
    measure_contributions(library.law(), all);
    measure_premiums(library.law(), all);
    measure_pensions(library.law(), all);
    measure_single(library, all);
    return report_measured(context, "law", all);
}

}  // namespace ansinh::cli
