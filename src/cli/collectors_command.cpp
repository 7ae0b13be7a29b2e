#include "base/format.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/year_commands.h"
#include "closing/store.h"
#include "coverage/workbench.h"
#include "planning/plan.h"
#include "registry/collection.h"
#include "registry/people.h"
#include "synth/apportion.h"

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

using registry::Area;
using registry::AreaLevel;

constexpr std::array<std::string_view, 2> handed_down = {"hi_participants", "si_participants"};
constexpr Date contracts_from{2022, 7, 1};  // Decision 1155/QĐ-BHXH of 2022 is in force
constexpr std::size_t enrolments_each = 4;  // one of them is paid
constexpr std::size_t appointments_each = 2;
constexpr int days_before = 3;
constexpr auto reason = "dữ liệu mô phỏng";

struct Asked {
    std::string area;
    std::string on;
};

struct Made {
    std::int64_t collectors = 0;
    std::int64_t targets = 0;
    std::int64_t enrolments = 0;
    std::int64_t appointments = 0;
};

std::string moment_of(Date day) { return to_string(day) + "T09:00:00+07:00"; }
std::string collector_of(const Area& commune) { return "NV" + commune.code; }

/// The day of every collector of a province: who they are, what they have to reach, whom they wait
/// for.
class Day {
public:
    Day(db::Database& store, const report::Office& office, law::Law law, access::Actor actor,
        Date on)
        : store_{store}, areas_{office.areas()}, catalogue_{office.catalogue()},
          law_{std::move(law)}, actor_{std::move(actor)}, on_{on}
    {
    }

    Checked<Made> make(const Area& province)
    {
        const auto communes = areas_.of_level(AreaLevel::commune, on_, province.id);
        TRY_VOID(network(province, communes));
        for (const auto indicator : handed_down)
            TRY_VOID(targets(province, std::string(indicator)));
        for (const auto* commune : communes) TRY_VOID(work(*commune));
        return made_;
    }

private:
    /// One organisation, in each commune a point with a collector.
    Checked<void> network(const Area& province, const std::vector<const Area*>& communes)
    {
        const auto code = "DVT" + province.code;
        std::set<std::string> known;
        for (const auto& one :
             TRY(all(registry::collection(store_, areas_, actor_, province.id, on_)))) {
            known.insert(one.code);
            for (const auto& point : one.points)
                for (const auto& collector : point.collectors) known.insert(collector.code);
        }
        if (!known.contains(code))
            TRY_VOID(
                registry::add_organisation(store_, areas_, actor_,
                                           {.code = code,
                                            .name = "Tổ chức dịch vụ thu " + province.full_name,
                                            .kind = "post",
                                            .area = province.code,
                                            .from = contracts_from,
                                            .reason = reason},
                                           moment_of(on_)));
        for (const auto* commune : communes) {
            if (known.contains(collector_of(*commune))) continue;
            const auto point = TRY(registry::add_point(store_, areas_, actor_,
                                                       {.organisation = code,
                                                        .name = "Điểm thu " + commune->full_name,
                                                        .commune = commune->code,
                                                        .from = contracts_from,
                                                        .reason = reason},
                                                       moment_of(on_)));
            TRY_VOID(registry::add_collector(store_, areas_, actor_,
                                             {.point = point,
                                              .code = collector_of(*commune),
                                              .name = "Nhân viên thu " + commune->full_name,
                                              .from = contracts_from,
                                              .reason = reason},
                                             moment_of(on_)));
            ++made_.collectors;
        }
        return {};
    }

    /// What the province has to reach stays as it is on file; down to communes and their collectors
    /// it is divided by what they have reached.
    Checked<void> targets(const Area& province, const std::string& indicator)
    {
        const auto plans = planning::plans(store_, catalogue_, on_);
        const auto* found = planning::plan_of(plans, province.id, *catalogue_.find(indicator), on_);
        if (found == nullptr || !found->value.is_whole()) return {};
        const auto value = found->value.rounded(0, Rounding::half_up).units();
        return hand_down(province, indicator, value);
    }

    Checked<void> hand_down(const Area& area, const std::string& indicator, std::int64_t value)
    {
        if (area.level == AreaLevel::commune)
            return assign(area, indicator, value, collector_of(area));
        const auto next =
            area.level == AreaLevel::province ? AreaLevel::district : AreaLevel::commune;
        const auto parts = areas_.of_level(next, on_, area.id);
        std::vector<AreaId> ids;
        for (const auto* part : parts) ids.push_back(part->id);
        const auto facts = closing::wholes(store_, on_, ids);
        std::vector<std::int64_t> reached;
        for (const auto id : ids) {
            const auto fact = facts.find({.area = id, .indicator = indicator});
            reached.push_back(fact == facts.end() ? 0 : fact->second.numerator);
        }
        const auto values = synth::apportioned(value, reached);
        for (std::size_t at = 0; at < parts.size(); ++at) {
            if (values[at] <= 0) continue;
            TRY_VOID(assign(*parts[at], indicator, values[at], {}));
            TRY_VOID(hand_down(*parts[at], indicator, values[at]));
        }
        return {};
    }

    Checked<void> assign(const Area& area, const std::string& indicator, std::int64_t value,
                         const std::string& collector)
    {
        const auto target =
            TRY(planning::assign(store_, {.areas = areas_, .catalogue = catalogue_}, actor_,
                                 {.area = area.code,
                                  .collector = collector,
                                  .indicator = indicator,
                                  .year = on_.year(),
                                  .value = value,
                                  .document = fmt::format("Kế hoạch năm {} (mô phỏng)", on_.year()),
                                  .issued = Date(on_.year(), 2, 1)},
                                 moment_of(on_)));
        if (target.acknowledged) return {};
        ++made_.targets;
        TRY(planning::acknowledge(store_, actor_, target.id, moment_of(on_)));
        return {};
    }

    /// Paid today it changes nothing that is closed.
    bool begins_later(const coverage::Enrolment& enrolment) const
    {
        return std::ranges::all_of(enrolment.lines, [&](const coverage::EnrolmentLine& line) {
            return line.validity.from > on_;
        });
    }

    /// A few enrolments, all but one of which wait for payment, and appointments for the day.
    Checked<void> work(const Area& commune)
    {
        auto collector = actor_;
        collector.everywhere = false;
        collector.areas = {commune.id};
        const coverage::EnrolmentDesk desk{.areas = areas_, .law = law_, .actor = collector};
        if (!TRY(coverage::enrolments(store_, desk, {.limit = 1})).empty()) return {};
        const auto territory = registry::Territory::of(areas_, collector);
        std::set<HouseholdId> enrolled;
        std::size_t appointments = 0;
        bool paid = false;
        for (const auto& call : TRY(coverage::call_list(store_, desk, on_))) {
            if (call.scheme != coverage::Scheme::health ||
                call.reason == coverage::CallReason::newborn)
                continue;
            const auto person = TRY(all(registry::person(store_, territory, call.person)));
            const auto& household = person.version.record.household;
            if (!household || enrolled.contains(household->household)) continue;
            if (enrolled.size() < enrolments_each) {
                // Whose quote says no (nobody of them may join today) is not asked.
                const auto made = coverage::enrol_household(
                    store_, desk,
                    {.household = household->household, .collector = collector_of(commune)},
                    moment_of(on_));
                if (!made) continue;
                if (!paid && begins_later(*made)) {
                    TRY(coverage::pay_enrolment(store_, desk, made->id, moment_of(on_)));
                    paid = true;
                }
                enrolled.insert(household->household);
                ++made_.enrolments;
                continue;
            }
            if (appointments++ == appointments_each) break;
            TRY(coverage::note_contact(store_, desk,
                                       {.person = call.person,
                                        .outcome = "appointment",
                                        .appointment = on_,
                                        .note = "hẹn đóng tiền tại nhà"},
                                       moment_of(on_.plus_days(-days_before))));
            ++made_.appointments;
        }
        return {};
    }

    db::Database& store_;
    const registry::Areas& areas_;
    const figures::Catalogue& catalogue_;
    law::Law law_;
    access::Actor actor_;
    Date on_;
    Made made_;
};

Checked<void> run(Context& context, const Asked& asked)
{
    const auto on = TRY(all(Date::parse(asked.on)));
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto id = TRY(all(office->areas().resolve(asked.area, on, AreaLevel::province)));
    Day day(store, *office, context.law(), context.operating(), on);
    const auto made = TRY(day.make(office->areas().area(id)));
    print(fmt::format(
        fmt::runtime(context.say({"{} nhân viên thu, {} chỉ tiêu, {} đăng ký, {} lịch hẹn",
                                  "{} collectors, {} targets, {} enrolments, {} appointments"})),
        made.collectors, made.targets, made.enrolments, made.appointments));
    return {};
}

}  // namespace

void add_collectors_command(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* command = app.add_subcommand(
        "synth-collectors",
        context.say({"Ngày làm việc của nhân viên thu mô phỏng: mạng lưới, chỉ tiêu, đăng ký chờ",
                     "A synthetic collectors' day: network, targets, enrolments that wait"}));
    command->add_option("--area", asked->area, context.say({"Tỉnh", "Province"}))
        ->required()
        ->type_name("");
    command->add_option("--on", asked->on, context.say({"Ngày đã chốt", "A closed day"}))
        ->required()
        ->option_text("YYYY-MM-DD");
    context.on(*command, [&context, asked] { return run(context, *asked); });
}

}  // namespace ansinh::cli
