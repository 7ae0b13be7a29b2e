#include "synth/load.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/check.h"
#include "coverage/change.h"
#include "registry/load.h"
#include "synth/codes.h"
#include "synth/facilities.h"
#include "synth/facts.h"
#include "synth/impl/ordered.h"

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

/// When the numbers of everyone were given (the household declarations of 2016 to 2018).
constexpr Date registered{2018, 1, 1};

std::string_view relation_text(const Person& person)
{
    const bool man = person.sex == Sex::male;
    switch (person.relation) {
    case Relation::head: return "";
    case Relation::spouse: return man ? "chồng" : "vợ";
    case Relation::child: return "con";
    case Relation::child_in_law: return man ? "con rể" : "con dâu";
    case Relation::parent: return man ? "cha" : "mẹ";
    case Relation::grandchild: return "cháu";
    case Relation::other: return "người thân khác";
    }
    std::unreachable();
}

std::string_view living_code(Living living)
{
    switch (living) {
    case Living::none: return "unknown";
    case Living::poor: return "poor";
    case Living::near_poor: return "near_poor";
    case Living::average_farmer: return "average";
    }
    std::unreachable();
}

std::string_view kind_code(EmployerKind kind)
{
    switch (kind) {
    case EmployerKind::public_service:
    case EmployerKind::administration: return "administrative";
    case EmployerKind::state_enterprise: return "state_enterprise";
    case EmployerKind::private_enterprise: return "private_enterprise";
    case EmployerKind::foreign_enterprise: return "foreign_enterprise";
    case EmployerKind::cooperative: return "cooperative";
    case EmployerKind::household_business: return "household_business";
    }
    std::unreachable();
}

class Loading {
public:
    Loading(db::Database& database, const Setting& setting, const LoadOptions& options,
            AuditId recorded)
        : database_{database}, setting_{setting}, options_{options}, recorded_{recorded},
          rows_{database, recorded}
    {
    }

    Made loaded()
    {
        employers();
        facilities();
        std::size_t place = 0;
        ordered<Commune>(
            setting_.plan.communes.size(), options_.threads,
            [&](std::size_t at) { return commune_of(setting_, at); },
            [&](Commune commune) {
                take(place, std::move(commune));
                ++place;
                if (options_.progress) options_.progress(place, setting_.plan.communes.size());
            });
        spells();
        rows_.finish();
        return made_;
    }

private:
    void employers();
    void facilities();
    void take(std::size_t place, Commune commune);
    void people(const CommuneFacts& facts, const Commune& commune);
    void households(const CommuneFacts& facts, const Commune& commune);
    void spells();

    db::Database& database_;
    const Setting& setting_;
    const LoadOptions& options_;
    AuditId recorded_;
    registry::Load rows_;
    std::vector<coverage::Employment> employments_;
    std::vector<coverage::Membership> memberships_;
    std::vector<coverage::LeaveChange> leaves_;
    Made made_;
};

void Loading::employers()
{
    const auto& plan = setting_.plan;
    struct Texts {
        std::string unit;
        std::string tax;
    };
    std::vector<Texts> texts;
    for (const auto& employer : setting_.employers.all)
        texts.push_back({.unit = unit_code(plan, employer), .tax = tax_code(plan, employer)});
    std::vector<registry::EmployerRow> rows;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto& employer = setting_.employers.all[i];
        const auto& facts = plan.communes[employer.commune].facts;
        rows.push_back({.employer = employer.id,
                        .unit_code = texts[i].unit,
                        .tax_code = texts[i].tax,
                        .name = employer.name,
                        .kind = kind_code(employer.kind),
                        .industry = employer.industry,
                        .commune = facts.area,
                        .address = facts.name,
                        .office = options_.office ? options_.office(facts.area) : std::nullopt,
                        .status = "active",
                        .workers = employer.workers,
                        .valid_from = registered});
    }
    rows_.employers(rows);
    made_.employers = static_cast<std::int64_t>(rows.size());
}

void Loading::facilities()
{
    const auto facilities = facilities_of(setting_.plan);
    std::vector<registry::FacilityRow> rows;
    for (const auto& facility : facilities)
        rows.push_back({.facility = facility.id,
                        .name = facility.name,
                        .care_level = facility.level == CareLevel::province   ? "province"
                                      : facility.level == CareLevel::district ? "district"
                                                                              : "commune",
                        .commune = setting_.plan.communes[facility.commune].facts.area,
                        .address = setting_.plan.communes[facility.commune].facts.name,
                        .contract_from = registered,
                        .status = "active",
                        .valid_from = registered});
    rows_.facilities(rows);
    made_.facilities = static_cast<std::int64_t>(rows.size());
}

void Loading::people(const CommuneFacts& facts, const Commune& commune)
{
    std::vector<std::string> hamlets;
    for (const auto& person : commune.people)
        while (static_cast<std::int64_t>(hamlets.size()) < person.hamlet)
            hamlets.push_back(hamlet_name(facts, setting_.plan.calibration.shape.hamlet,
                                          static_cast<std::int64_t>(hamlets.size()) + 1));
    std::vector<registry::PersonRow> rows;
    rows.reserve(commune.people.size());
    for (const auto& person : commune.people)
        rows.push_back(
            {.person = person.id,
             .citizen_id = person.citizen_id,
             .name = person.name,
             .birth_date = person.year_only ? Date(person.birth.year(), 1, 1) : person.birth,
             .birth_precision =
                 person.year_only ? registry::BirthPrecision::year : registry::BirthPrecision::day,
             .sex = person.sex,
             .ethnicity = person.ethnicity,
             .nationality = "VN",
             .phone = person.phone,
             .commune = facts.area,
             .hamlet = hamlets[static_cast<std::size_t>(person.hamlet) - 1],
             .residence = static_cast<registry::Residence>(person.residence),
             .household =
                 person.household < 0
                     ? std::nullopt
                     : std::optional{commune.households[static_cast<std::size_t>(person.household)]
                                         .id},
             .member_no = person.member_no,
             .relation = relation_text(person),
             .died_on = person.died,
             .authentication = static_cast<registry::Authentication>(person.authentication),
             .valid_from = std::max({person.birth, registered, facts.begins})});
    rows_.people(rows);
}

void Loading::households(const CommuneFacts& facts, const Commune& commune)
{
    std::vector<std::string> hamlets;
    for (const auto& household : commune.households)
        hamlets.push_back(
            hamlet_name(facts, setting_.plan.calibration.shape.hamlet, household.hamlet));
    std::vector<registry::HouseholdRow> rows;
    for (std::size_t i = 0; i < hamlets.size(); ++i) {
        const auto& household = commune.households[i];
        rows.push_back({.household = household.id,
                        .head = commune.people[household.head].id,
                        .commune = facts.area,
                        .hamlet = hamlets[i],
                        .living_standard = living_code(household.living),
                        .valid_from = std::max(registered, facts.begins)});
    }
    rows_.households(rows);
}

void Loading::take(std::size_t place, Commune commune)
{
    const auto& facts = setting_.plan.communes[place].facts;
    people(facts, commune);
    households(facts, commune);
    if (options_.also) options_.also(place, commune);
    if (options_.opening) options_.held(hold_back(commune, *options_.opening));
    made_.people += setting_.plan.communes[place].people;
    made_.dead += setting_.plan.communes[place].dead;
    made_.households += static_cast<std::int64_t>(commune.households.size());
    for (auto& spell : commune.employments) spell.recorded = recorded_;
    for (auto& spell : commune.memberships) spell.recorded = recorded_;
    std::ranges::move(commune.employments, std::back_inserter(employments_));
    std::ranges::move(commune.memberships, std::back_inserter(memberships_));
    for (const auto& leave : commune.leaves)
        leaves_.push_back({.person = leave.person,
                           .employer = leave.employer,
                           .from = leave.validity.from,
                           .to = leave.validity.to,
                           .kind = leave.kind});
    constexpr std::size_t enough = 50'000;
    if (memberships_.size() > enough) spells();
}

void Loading::spells()
{
    coverage::load(database_, employments_);
    coverage::load(database_, memberships_);
    coverage::change(database_, {.leaves = std::move(leaves_)}, recorded_);
    made_.employments += static_cast<std::int64_t>(employments_.size());
    made_.memberships += static_cast<std::int64_t>(memberships_.size());
    employments_.clear();
    memberships_.clear();
    leaves_.clear();
}

}  // namespace

Checked<Made> load(db::Database& database, const access::Actor& actor, const Setting& setting,
                   const LoadOptions& options)
{
    using enum access::Permission;
    for (const auto permission : {person_change, employer_change, facility_change})
        if (auto allowed = access::allowed(actor, permission); !allowed)
            return std::unexpected(Problems{std::move(allowed).error()});
    if (!actor.everywhere)
        return std::unexpected(
            Problems{{.code = "access/out-of-scope",
                      .detail = {"Chỉ người phụ trách toàn quốc được tạo dữ liệu mô phỏng.",
                                 "Synthetic data are made by those whose scope is the nation."}}});
    const auto& communes = setting.plan.communes;
    db::Transaction transaction(database);
    if (coverage::has_spells(database, communes.front().facts.area)) {
        return std::unexpected(Problems{
            {.code = "synth/already-made",
             .detail = {"Kho dữ liệu đã có người tham gia của tỉnh này.",
                        "People of this province are insured in the store already."},
             .remedy = {"Dùng một kho mới: --out TỆP.db.", "Use a new store: --out FILE.db."}}});
    }
    const auto recorded = access::record(
        database, actor,
        {.action = "synth.make",
         .object_kind = "area",
         .object = setting.plan.province,
         .detail = fmt::format("day {}, seed {}, scale {}/{}",
                               to_string(setting.plan.calibration.on), setting.plan.seed,
                               setting.plan.scale.numerator, setting.plan.scale.denominator)},
        options.at);
    const auto made = Loading(database, setting, options, recorded).loaded();
    transaction.commit();
    return made;
}

}  // namespace ansinh::synth
