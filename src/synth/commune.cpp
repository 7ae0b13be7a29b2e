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
constexpr int months_of_leave = 6;
constexpr int mothers_youngest = 20;
constexpr int mothers_oldest = 40;
// Assumed: no source gives it for those who work. A child every fifteen years or so of those ages.
constexpr std::int64_t mothers_permille = 65;
constexpr std::string_view worker_employer = "worker_employer";

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
        join();
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

    static bool goes_on(const Membership& before, const Membership& after)
    {
        auto same = after;
        same.validity = before.validity;
        return after.payer == worker_employer && before.validity.to == after.validity.from &&
               same == before;
    }

    /// Whoever goes from a job to a post without a day between is insured without a break.
    void join()
    {
        std::vector<Membership> joined;
        for (auto& spell : commune_.memberships)
            if (!joined.empty() && goes_on(joined.back(), spell))
                joined.back().validity.to = spell.validity.to;
            else
                joined.push_back(std::move(spell));
        commune_.memberships = std::move(joined);
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
        leave(rest, employers.all[now]);
        add(spell, Scheme::compulsory, worker, worker_employer);
        if (insured) add(spell, Scheme::unemployment, worker, worker_employer);
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
        coverage::Employment work{
            .person = commune_.people[spell.person].id,
            .employer = employer.id,
            .validity = {.from = spell.from, .to = spell.to},
            .wage = Vnd{std::max((wage + whole - 1) / whole * whole, least.dong())},
            .position = std::string(spell.track == Track::post ? "official" : worker),
            .region = region,
            .unemployment_insured = spell.track == Track::job};
        if (employer.kind == EmployerKind::administration ||
            employer.kind == EmployerKind::public_service)
            employ_by_the_state(std::move(work));
        else
            commune_.employments.push_back(std::move(work));
    }

    /// Salaries of the State rise with the base salary: before a day in the year on which it rose,
    /// they were lower.
    void employ_by_the_state(coverage::Employment work)
    {
        const auto& steps = setting_.terms.base_salaries;
        for (std::size_t step = 1; step < steps.size(); ++step) {
            const auto day = steps[step].first;
            const bool within = day > setting_.plan.calibration.last_year &&
                                day > work.validity.from &&
                                (!work.validity.to || day < *work.validity.to);
            if (!within) continue;
            constexpr std::int64_t whole = 1000;
            const auto lower = work.wage.dong() * steps[step - 1].second.dong() /
                               steps[step].second.dong() / whole * whole;
            auto before = work;
            before.validity.to = day;
            before.wage = std::max(Vnd{lower}, setting_.terms.minimum_wage(work.region, day));
            commune_.employments.push_back(std::move(before));
            work.validity.from = day;
        }
        commune_.employments.push_back(std::move(work));
    }

    /// Women who had a child within the year, for six months (58/2014/QH13 art.34.1).
    void leave(const Spell& spell, const Employer& employer)
    {
        const auto& person = commune_.people[spell.person];
        const auto& calibration = setting_.plan.calibration;
        if (person.sex != Sex::female || spell.to || person.died ||
            person.birth.plus_years(mothers_oldest) < calibration.on ||
            person.birth.plus_years(mothers_youngest) > calibration.last_year)
            return;
        Draws draws(setting_.plan.seed, static_cast<std::uint64_t>(person.id.value()),
                    Purpose::leave);
        if (!draws.chance(mothers_permille)) return;
        const auto last = Month(calibration.on);
        const auto month = last.plus(
            -static_cast<int>(draws.below(Month(calibration.on) - Month(calibration.last_year))));
        if (month.first_day() <= spell.from) return;
        commune_.leaves.push_back({.person = person.id,
                                   .employer = employer.id,
                                   .kind = coverage::LeaveKind::maternity,
                                   .validity = {.from = month.first_day(),
                                                .to = month.plus(months_of_leave).first_day()}});
    }

    void voluntary(const Spell& spell)
    {
        const auto& person = commune_.people[spell.person];
        const auto living =
            person.household < 0
                ? Living::none
                : commune_.households[static_cast<std::size_t>(person.household)].living;
        add(paid_for(spell), Scheme::voluntary,
            living == Living::poor        ? "poor"
            : living == Living::near_poor ? "near_poor"
                                          : "other",
            "person_budget");
    }

    bool is_bought(const Spell& spell) const
    {
        using enum law::HealthGroup;
        const auto group = commune_.people[spell.person].group;
        return group == household || group == average_living_farmer;
    }

    /// Whoever pays for themselves has paid for some time, a year at the most: a household for all
    /// to the same day, which lies behind the last one that is counted.
    Spell paid_for(Spell spell) const
    {
        if (spell.to) return spell;
        constexpr int days_of_year = 365;
        const auto& person = commune_.people[spell.person];
        const auto payer =
            person.household >= 0
                ? commune_.households[static_cast<std::size_t>(person.household)].id.value()
                : person.id.value();
        Draws draws(setting_.plan.seed, static_cast<std::uint64_t>(payer), Purpose::term);
        spell.to =
            setting_.plan.calibration.on.plus_days(1 + static_cast<int>(draws.below(days_of_year)));
        return spell;
    }

    /// A child that went to school within the spell changed its group.
    void card(const Spell& whole)
    {
        const auto spell = is_bought(whole) ? paid_for(whole) : whole;
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
