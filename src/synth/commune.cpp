#include "synth/commune.h"

#include "base/check.h"
#include "synth/facilities.h"
#include "synth/impl/histories.h"
#include "synth/impl/people.h"

#include <algorithm>
#include <tuple>

namespace ansinh::synth {

namespace {

using coverage::Membership;
using coverage::Scheme;

constexpr std::string_view worker = "worker";

/// Turns the spells of a commune into the register's: each with its employer, group and payer.
class Recorder {
public:
    Recorder(const Setting& setting, std::size_t place, Commune& commune)
        : setting_{setting}, plan_{setting.plan.communes[place]}, place_{place}, commune_{commune},
          next_job_{plan_.first_job}, next_post_{plan_.first_post}
    {
    }

    void record(const std::vector<Spell>& spells)
    {
        for (const auto& spell : spells) switch (spell.track) {
            case Track::job:
            case Track::post: work(spell); break;
            case Track::voluntary: voluntary(spell); break;
            case Track::card: card(spell); break;
            }
        std::ranges::sort(commune_.memberships, [](const Membership& a, const Membership& b) {
            return std::tuple{a.person, a.scheme, a.validity.from} <
                   std::tuple{b.person, b.scheme, b.validity.from};
        });
    }

private:
    void add(const Spell& spell, Scheme scheme, std::string_view group, std::string_view payer)
    {
        const bool cards = scheme == Scheme::health;
        commune_.memberships.push_back(
            {.person = commune_.people[spell.person].id,
             .scheme = scheme,
             .group = std::string(group),
             .payer = std::string(payer),
             .facility = cards ? std::optional{station_of(setting_.plan, place_)} : std::nullopt,
             .commune = plan_.facts.area,
             .validity = {.from = spell.from, .to = spell.to}});
    }
    void add_card(const Spell& spell, law::HealthGroup group)
    {
        const auto at = static_cast<std::size_t>(group);
        add(spell, Scheme::health, law::choices(group)[at].key, setting_.terms.payers[at]);
    }

    void work(const Spell& spell)
    {
        const bool insured = spell.track == Track::job;
        const auto& employers = setting_.employers;
        const auto& places = insured ? employers.jobs : employers.posts;
        Draws draws(setting_.plan.seed,
                    static_cast<std::uint64_t>(commune_.people[spell.person].id.value()) ^
                        (static_cast<std::uint64_t>(spell.from.number()) << 40U),
                    Purpose::wage);
        // Whoever left before the day stands where somebody else stands now.
        auto& next = insured ? next_job_ : next_post_;
        check(!places.empty(), "who works has an employer");
        const auto anywhere = [&] {
            return places[static_cast<std::size_t>(
                draws.below(static_cast<std::int64_t>(places.size())))];
        };
        const auto now = spell.to ? anywhere() : places[static_cast<std::size_t>(next++)];
        auto rest = spell;
        if (const auto moved = day_of_move(spell, draws)) {
            const auto before = anywhere();
            if (before != now) {
                auto earlier = spell;
                earlier.to = moved;
                rest.from = *moved;
                employ(earlier, employers.all[before], draws);
            }
        }
        employ(rest, employers.all[now], draws);
        add(spell, Scheme::compulsory, worker, "worker_employer");
        if (insured) add(spell, Scheme::unemployment, worker, "worker_employer");
        add_card(spell, law::HealthGroup::employee);
    }

    /// The first of a month within the year, for those who changed their employer in it.
    std::optional<Date> day_of_move(const Spell& spell, Draws& draws) const
    {
        const auto& calibration = setting_.plan.calibration;
        const auto on = calibration.last_year.plus_days(static_cast<int>(
            draws.between(31, calibration.on.number() - calibration.last_year.number())));
        const auto month = on.plus_days(1 - static_cast<int>(on.day()));
        if (spell.to || spell.from >= month || !draws.chance(calibration.turnover.job_moves_yearly))
            return {};
        return month;
    }

    void employ(const Spell& spell, const Employer& employer, Draws& draws)
    {
        const auto region = setting_.plan.communes[employer.commune].facts.wage_region;
        const auto last = spell.to ? spell.to->plus_days(-1) : setting_.plan.calibration.on;
        const auto least = setting_.terms.minimum_wage(region, last);
        // Most near what is usual, few far above.
        const auto spread = draws.between(820, 1240) + (draws.chance(90) ? draws.below(1500) : 0);
        const auto wage = least.dong() * usual_wage_permille(employer) / 1000 * spread / 1000;
        constexpr std::int64_t whole = 1000;
        commune_.employments.push_back(
            {.person = commune_.people[spell.person].id,
             .employer = employer.id,
             .validity = {.from = spell.from, .to = spell.to},
             .wage = Vnd{std::max((wage + whole - 1) / whole * whole, least.dong())},
             .position = std::string(spell.track == Track::post ? "official" : worker),
             .region = region,
             .unemployment_insured = spell.track == Track::job});
    }

    void voluntary(const Spell& spell)
    {
        const auto& person = commune_.people[spell.person];
        const auto living =
            person.household < 0
                ? Living::none
                : commune_.households[static_cast<std::size_t>(person.household)].living;
        add(spell, Scheme::voluntary,
            living == Living::poor        ? "poor"
            : living == Living::near_poor ? "near_poor"
                                          : "other",
            "person_budget");
    }

    /// A child that went to school within the spell changed its group.
    void card(const Spell& spell)
    {
        const auto& person = commune_.people[spell.person];
        const auto change = last_child_day(person.birth);
        if (person.group == law::HealthGroup::child_under_6 || change <= spell.from) {
            add_card(spell, person.group);
            return;
        }
        auto child = spell;
        if (spell.to && *spell.to <= change) {
            add_card(child, law::HealthGroup::child_under_6);
            return;
        }
        child.to = change;
        add_card(child, law::HealthGroup::child_under_6);
        auto rest = spell;
        rest.from = change;
        add_card(rest, person.group);
    }

    const Setting& setting_;
    const CommunePlan& plan_;
    std::size_t place_;
    Commune& commune_;
    std::int64_t next_job_;
    std::int64_t next_post_;
};

}  // namespace

Commune commune_of(const Setting& setting, std::size_t place)
{
    const auto& plan = setting.plan.communes[place];
    auto commune = people_of(setting, plan);
    Recorder(setting, place, commune)
        .record(
            histories(plan, commune.people, setting.plan.seed, setting.plan.calibration.turnover));
    return commune;
}

}  // namespace ansinh::synth
