#include "access/audit.h"
#include "base/text.h"
#include "cli/bench_folder.h"
#include "cli/bench_people.h"
#include "cli/context.h"
#include "cli/init.h"
#include "cli/measured.h"
#include "registry/load.h"
#include "registry/search.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::int64_t people_of_a_province = 3'000'000;
constexpr std::int64_t block_size = 50'000;
constexpr Date on{2023, 12, 15};
constexpr std::int64_t askings = 400;

struct Setting {
    db::Database& store;
    const registry::Areas& areas;
    const MadeUpPeople& people;
    access::Actor actor = access::local_operator("bench");
};

/// Communes of Bến Tre; of the nation where there are more people than a province has.
std::vector<AreaId> communes(const registry::Areas& areas, std::int64_t count)
{
    std::optional<AreaId> within;
    if (count <= people_of_a_province)
        within = areas.by_code("83", registry::AreaLevel::province, on)->id;
    std::vector<AreaId> ids;
    for (const auto* area : areas.of_level(registry::AreaLevel::commune, on, within))
        ids.push_back(area->id);
    return ids;
}

/// Only what the store does is timed, not making people up; to the end of the commit.
Microseconds load(const Setting& setting)
{
    Microseconds time{};
    db::Transaction transaction(setting.store);
    const auto recorded =
        access::record(setting.store, setting.actor, {.action = "registry.load"}, moment());
    registry::Load load(setting.store, recorded);
    for (std::int64_t first = 0; first < setting.people.count(); first += block_size) {
        const auto block = setting.people.block(first, block_size);
        time += timed([&] { load.people(block.people); });
        load.households(block.households);
    }
    time += timed([&] {
        load.finish();
        transaction.commit();
    });
    return time;
}

/// The person that question number `i` is about.
std::int64_t asked(const Setting& setting, std::int64_t i)
{
    return i * (setting.people.count() / askings) + i % 7;
}

using Question = std::string (*)(const Setting&, std::int64_t person);

std::string name_of(const Setting&, std::int64_t person)
{
    return fold(MadeUpPeople::name(person));
}

constexpr std::array names = {
    Question{name_of},
    Question{[](const Setting&, std::int64_t person) { return MadeUpPeople::name(person); }},
    Question{[](const Setting& setting, std::int64_t person) {
        return fmt::format("{} {}", name_of(setting, person), MadeUpPeople::birth_year(person));
    }},
    Question{[](const Setting& setting, std::int64_t person) {
        const auto& commune = setting.areas.area(setting.people.commune(person));
        return fmt::format("{} {}", name_of(setting, person), fold(commune.name.vi));
    }},
    Question{[](const Setting& setting, std::int64_t person) {
        const auto& commune = setting.areas.area(setting.people.commune(person));
        return fmt::format("{} {} {}", name_of(setting, person), MadeUpPeople::birth_year(person),
                           fold(setting.areas.area(*commune.parent).name.vi));
    }},
    // The last word only begun.
    Question{[](const Setting& setting, std::int64_t person) {
        const auto name = name_of(setting, person);
        return name.substr(0, name.rfind(' ') + 2);
    }},
    // Without the family name.
    Question{[](const Setting& setting, std::int64_t person) {
        const auto name = name_of(setting, person);
        return name.substr(name.find(' ') + 1);
    }},
    // The given name first.
    Question{[](const Setting& setting, std::int64_t person) {
        const auto name = name_of(setting, person);
        const auto last = name.rfind(' ');
        return name.substr(last + 1) + " " + name.substr(0, last);
    }},
};

constexpr std::array numbers = {
    Question{
        [](const Setting&, std::int64_t person) { return text(MadeUpPeople::number(person)); }},
    Question{[](const Setting&, std::int64_t person) {
        return fmt::format("{:012}", MadeUpPeople::citizen_number(person));
    }},
    Question{[](const Setting&, std::int64_t person) {
        return "GD483" + text(MadeUpPeople::number(person));
    }},
    Question{[](const Setting&, std::int64_t person) { return MadeUpPeople::phone(person); }},
    Question{[](const Setting&, std::int64_t person) {
        return fmt::format("hộ {}", MadeUpPeople::household(person).value());
    }},
};

/// Words that a third of the people bear, and what narrows them down.
constexpr std::array<std::string_view, 14> worst = {"nguyen",
                                                    "nguyen van",
                                                    "van nguyen",
                                                    "nguyen thi",
                                                    "thi",
                                                    "th",
                                                    "nguyen 1985",
                                                    "thi 1950 ba tri",
                                                    "nguyen van ba tri",
                                                    "nguyen van 1985 an thuy ba tri",
                                                    "nguyen van an",
                                                    "Nguyễn Thị Lan",
                                                    "nguyen van z",
                                                    "tran thi hoa 1930"};

Microseconds time_of(const Setting& setting, registry::PeopleIndex& index, const std::string& text)
{
    return timed([&] {
        check(registry::find_people(setting.store, setting.areas, index, setting.actor,
                                    {.text = text})
                  .has_value(),
              "every question of the bench is taken");
    });
}

std::vector<Microseconds> times(const Setting& setting, registry::PeopleIndex& index,
                                std::span<const Question> questions)
{
    std::vector<Microseconds> times;
    for (std::int64_t i = 0; i < askings; ++i) {
        const auto question = questions[static_cast<std::size_t>(i) % questions.size()];
        times.push_back(time_of(setting, index, question(setting, asked(setting, i))));
    }
    return times;
}

std::vector<Measured> searches(const Setting& setting)
{
    const bool sqlite = setting.store.dialect() == db::Dialect::sqlite;
    registry::PeopleIndex index;
    std::vector<Measured> measured = {within(
        "names into memory", timed([&] { index.follow(setting.store); }), milliseconds(5'000))};
    const auto of_names = spread(times(setting, index, names));
    measured.push_back(against(fmt::format("search by name, {} names", index.names()), of_names,
                               milliseconds(sqlite ? 15 : 25)));
    if (sqlite) measured.push_back(within("… its median", of_names.median, milliseconds(3)));
    measured.push_back(against("search by number", spread(times(setting, index, numbers)),
                               milliseconds(sqlite ? 1 : 25)));
    std::vector<Microseconds> slowest;
    for (const auto text : worst) slowest.push_back(time_of(setting, index, std::string(text)));
    measured.push_back(within("search by the commonest words, slowest", std::ranges::max(slowest),
                              milliseconds(50)));
    return measured;
}

}  // namespace

/// The promises of the registry, on SQLite, or on the (empty) store named with --db; those of a
/// province that is served always on SQLite.
Checked<void> bench_registry(Context& context, std::int64_t count)
{
    const BenchFolder folder;
    auto store = db::Database::open(context.options.store.empty()
                                        ? "sqlite:" + (folder.path / "bench.db").string()
                                        : context.options.store);
    TRY(initialise(store, context.data_folder()));
    const auto areas = registry::Areas::load(store);
    const MadeUpPeople people(communes(areas, count), count);
    const Setting setting{.store = store, .areas = areas, .people = people};
    const bool sqlite = store.dialect() == db::Dialect::sqlite;
    std::vector<Measured> measured = {rate_of(fmt::format("load of {} people", count), count,
                                              load(setting), sqlite ? 150'000 : 200'000)};
    measured.push_back(within("… settled for searches",
                              timed([&] { registry::settle(setting.store); }), seconds(30)));
    std::ranges::move(searches(setting), std::back_inserter(measured));
    std::ranges::move(TRY(bench_province(context)), std::back_inserter(measured));
    return report_measured(context, "registry", measured);
}

}  // namespace ansinh::cli
