#include "access/session.h"
#include "access/user.h"
#include "cli/bench_folder.h"
#include "cli/bench_http.h"
#include "cli/init.h"
#include "cli/serving.h"
#include "cli/synthesis.h"
#include "registry/employer_search.h"
#include "registry/load.h"
#include "registry/people.h"

#include <array>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t idle = 10'000;
constexpr std::int64_t first_number = 8'320'000'001;
constexpr std::int64_t numbers = 1'297'000;

/// Whether the employers of a province are found as quickly as its people.
Measured employer_search(Context& context, db::Database& store)
{
    constexpr std::array<std::string_view, 10> asked = {
        "cong ty", "tnhh",       "công ty cổ phần",    "dua", "xay dung ben tre",
        "truong",  "hop tac xa", "thuong mai dich vu", "c",   "ub xa"};
    const auto areas = registry::Areas::load(store);
    const auto actor = context.operating();
    registry::EmployerIndex index;
    constexpr std::size_t hits = 20;
    const auto find = [&](std::string_view text) {
        return index.find(store, areas, actor, text, hits).has_value();
    };
    find("cong ty");  // names into memory
    std::vector<Microseconds> times;
    for (int round = 0; round < 40; ++round)
        for (const auto text : asked) times.push_back(timed([&] { find(text); }));
    return against("employer search", spread(std::move(times)), milliseconds(15));
}

/// The cookie of a data steward of Bến Tre.
Checked<std::string> signed_in(Context& context, db::Database& store)
{
    const auto rules = TRY(context.rules());
    const auto areas = TRY(context.areas());
    const auto province = TRY(all(areas.resolve_ended("83", registry::AreaLevel::province)));
    const auto added =
        TRY(access::add_user(store, rules, context.operating(),
                             {.name = "bench",
                              .full_name = "Đo tốc độ",
                              .rights = {.roles = {"data_steward"}, .areas = {province}},
                              .keeps_first_password = true},
                             now()));
    const auto session = TRY(all(
        access::sign_in(store, rules, {.name = "bench", .password = added.first_password}, now())));
    return fmt::format("Cookie: ansinh_session={}\r\n", session.token);
}

Checked<Measured> person_page(Context& context, db::Database& store)
{
    const auto cookie = TRY(signed_in(context, store));
    std::vector<std::string> targets;
    for (std::int64_t i = 0; targets.size() < 2'000; i += 617) {
        const PersonId id{first_number + i % numbers};
        if (registry::is_given(store, id)) targets.push_back("/api/v1/people/" + text(id));
    }
    std::vector<Microseconds> times;
    std::size_t held = 0;
    TRY_VOID(serve_while(context, [&](std::uint16_t port) {
        const IdleCrowd crowd(port, idle);
        held = crowd.connected();
        times = times_of({.port = port, .header_lines = cookie},
                         [&](std::size_t request) { return targets[request]; });
    }));
    return against(fmt::format("a person's page, 50 clients, {} idle", held),
                   spread(std::move(times)), milliseconds(10));
}

}  // namespace

Checked<std::vector<Measured>> bench_province(const Context& outer)
{
    const BenchFolder folder;
    Context context(outer.options.language);
    context.options = outer.options;
    context.options.store = "sqlite:" + (folder.path / "province.db").string();
    auto& store = context.opened_store();
    TRY(initialise(store, context.data_folder()));
    Checked<void> made;
    const auto time = timed(
        [&] { made = synthesize(context, store, {.request = {.area = "Bến Tre", .year = 2023}}); });
    TRY_VOID(std::move(made));
    std::vector<Measured> measured = {
        within("Bến Tre made and loaded", time, std::chrono::seconds(60))};
    measured.push_back(within("… settled for searches", timed([&] { registry::settle(store); }),
                              std::chrono::seconds(30)));
    measured.push_back(employer_search(context, store));
    measured.push_back(TRY(person_page(context, store)));
    return measured;
}

}  // namespace ansinh::cli
