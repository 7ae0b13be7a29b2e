#include "synth/impl/people.h"

#include "synth/impl/families.h"
#include "synth/impl/numbers.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

constexpr std::string_view kinh = "01";
constexpr std::string_view not_named = "99";
constexpr std::array<std::string_view, 31> phone_heads = {
    "032", "033", "034", "035", "036", "037", "038", "039", "056", "058", "070",
    "076", "077", "078", "079", "081", "082", "083", "084", "085", "086", "088",
    "089", "090", "091", "093", "094", "096", "097", "098", "099"};

int age_on(Date birth, Date on)
{
    const int years = on.year() - birth.year();
    return birth.plus_years(years) > on ? years - 1 : years;
}

class Settler {
public:
    Settler(const Setting& setting, const CommunePlan& plan)
        : plan_{setting.plan}, names_{setting.names}, commune_{plan},
          shape_{plan_.calibration.shape}, on_{plan_.calibration.on}
    {
    }

    Commune settled();

private:
    struct Faces {
        std::vector<Face> faces;
        std::vector<std::int64_t> ranks;  ///< among those of the same sex and age in the province
    };

    Faces faces() const;
    void settle(const Faces& faces);
    void settle_household(const std::vector<Member>& members, const Faces& faces);
    void bury();
    Draws draws(Purpose purpose) const  // for the person that is added next
    {
        return {plan_.seed, static_cast<std::uint64_t>(rank()), purpose};
    }
    std::int64_t rank() const
    {
        return commune_.first + static_cast<std::int64_t>(result_.people.size());
    }
    Household household() const;
    std::string people_of_household(Draws& draws) const;
    std::string_view drawn_people(Draws& draws) const;
    void add(Person person, const std::string& family, int age);
    void live(Person& person, int age) const;
    void retire();
    law::HealthGroup group_of(const Person& person, Draws& draws) const;

    const Plan& plan_;
    const Names& names_;
    const CommunePlan& commune_;
    const Shape& shape_;
    Date on_;
    std::vector<std::size_t> fathers_;  ///< by face: whose name it bears
    Commune result_;
};

Settler::Faces Settler::faces() const
{
    Faces faces;
    for (std::size_t sex = 0; sex < commune_.cells.size(); ++sex)
        for (std::size_t age = 0; age < ages; ++age)
            for (std::int64_t i = 0; i < commune_.cells[sex][age]; ++i) {
                faces.faces.push_back({.sex = static_cast<Sex>(sex), .age = static_cast<int>(age)});
                faces.ranks.push_back(commune_.before[sex][age] + i);
            }
    return faces;
}

std::string_view Settler::drawn_people(Draws& draws) const
{
    auto at = draws.below(1000);
    for (const auto& share : shape_.peoples)
        if ((at -= share.permille) < 0) return share.ethnicity;
    return kinh;
}

/// Most of a commune's households are of one people, which the commune as a whole has drawn.
std::string Settler::people_of_household(Draws& draws) const
{
    Draws of_commune(plan_.seed, static_cast<std::uint64_t>(commune_.facts.area.value()),
                     Purpose::household);
    auto people = draws.chance(600) ? drawn_people(of_commune) : drawn_people(draws);
    if (people != not_named) return std::string(people);
    constexpr std::array<std::string_view, 2> north = {"25", "29"};
    constexpr std::array<std::string_view, 2> south = {"23", "26"};
    return std::string((shape_.names == "north" ? north : south)[draws.chance(500)]);
}

Household Settler::household() const
{
    constexpr std::int64_t of_a_commune = 100'000;
    const auto number = static_cast<std::int64_t>(result_.households.size()) + 1;
    std::int64_t code = 0;
    for (const char digit : commune_.facts.code) code = code * 10 + (digit - '0');
    Household household{.id = HouseholdId{code * of_a_commune + number},
                        .head = result_.people.size()};
    Draws draws(plan_.seed, static_cast<std::uint64_t>(household.id.value()), Purpose::household);
    constexpr std::int64_t of_a_hamlet = 900;
    household.hamlet = 1 + draws.below(commune_.people / of_a_hamlet + 1);
    const auto at = draws.below(1000);
    const auto near_poor = shape_.poor_permille + shape_.near_poor_permille;
    const bool rural = commune_.facts.kind == CommuneKind::rural;
    if (at < shape_.poor_permille)
        household.living = Living::poor;
    else if (at < near_poor)
        household.living = Living::near_poor;
    else if (rural && at < near_poor + shape_.average_farmer_permille)
        household.living = Living::average_farmer;
    household.ethnicity = people_of_household(draws);
    return household;
}

/// Where a person lives and is reached, and what the register knows of the number.
void Settler::live(Person& person, int age) const
{
    auto draws = this->draws(Purpose::status);
    person.year_only = person.birth.year() < 1960 && draws.chance(shape_.year_only_permille);
    if (age >= 18 && age < 40 && draws.chance(3 * shape_.absent_permille))
        person.residence = 2;
    else if (draws.chance(shape_.temporary_permille))
        person.residence = 1;
    if (age >= 15 && draws.chance(shape_.phone_permille))
        person.phone = fmt::format(
            "{}{:07}", phone_heads[static_cast<std::size_t>(draws.below(phone_heads.size()))],
            draws.below(10'000'000));
    const auto answer = draws.below(1000);
    if (answer < shape_.authenticated_permille)
        person.authentication = 1;
    else if (answer < shape_.authenticated_permille + shape_.mismatched_permille)
        person.authentication = 2;
    constexpr std::array<int, 5> school = {6, 11, 15, 18, 22};
    for (std::size_t stage = 0; stage + 1 < school.size(); ++stage)
        if (age >= school[stage] && age < school[stage + 1])
            person.student = draws.chance(shape_.students_permille[stage]);
}

void Settler::add(Person person, const std::string& family, int age)
{
    auto naming = draws(Purpose::name);
    person.name = fmt::format("{} {}", family,
                              names_.given(person.sex, fashion_of(person.birth.year()), naming));
    person.id = person_id_of(plan_, rank());
    live(person, age);
    result_.people.push_back(std::move(person));
}

void Settler::settle_household(const std::vector<Member>& members, const Faces& faces)
{
    const auto household = this->household();
    for (std::int64_t number = 1; const auto& member : members) {
        const auto& face = faces.faces[member.face];
        auto birth = draws(Purpose::birth);
        Person person{.birth =
                          on_.plus_years(-face.age).plus_days(-static_cast<int>(birth.below(365))),
                      .sex = face.sex,
                      .ethnicity = household.ethnicity,
                      .household = static_cast<std::int64_t>(result_.households.size()),
                      .member_no = number++,
                      .relation = member.relation,
                      .hamlet = household.hamlet};
        person.citizen_id = citizen_id_of(plan_, {.year = person.birth.year(),
                                                  .sex = face.sex,
                                                  .age = face.age,
                                                  .rank = faces.ranks[member.face],
                                                  .dead = false});
        auto root = member.face;
        while (fathers_[root] != root) root = fathers_[root];
        Draws family(plan_.seed,
                     static_cast<std::uint64_t>(commune_.first + static_cast<std::int64_t>(root)),
                     Purpose::family);
        add(std::move(person), names_.family(shape_.names, household.ethnicity, family), face.age);
    }
    result_.households.push_back(household);
}

void Settler::settle(const Faces& faces)
{
    Draws draws(plan_.seed, static_cast<std::uint64_t>(commune_.facts.area.value()),
                Purpose::couple);
    const auto households = families(faces.faces, shape_.household_size, draws);
    fathers_.resize(faces.faces.size());
    for (const auto& members : households)
        for (const auto& member : members) fathers_[member.face] = member.father;
    result_.people.reserve(static_cast<std::size_t>(commune_.people + commune_.dead));
    for (const auto& members : households) settle_household(members, faces);
    check(static_cast<std::int64_t>(result_.people.size()) == commune_.people,
          "everyone lives in one household");
}

/// Those who died within the year, most of them old. The register keeps them without a household.
void Settler::bury()
{
    const auto before = plan_.calibration.last_year;
    for (std::int64_t i = 0; i < commune_.dead; ++i) {
        auto draws = this->draws(Purpose::death);
        const auto at = draws.below(100);
        const int age = static_cast<int>(at < 70   ? draws.between(65, 95)
                                         : at < 92 ? draws.between(45, 64)
                                                   : draws.between(18, 44));
        Person person{.birth =
                          on_.plus_years(-age - 1).plus_days(-static_cast<int>(draws.below(365))),
                      .sex = draws.chance(530) ? Sex::male : Sex::female,
                      .died = before.plus_days(
                          static_cast<int>(draws.between(1, on_.number() - before.number()))),
                      .hamlet = 1};
        person.ethnicity = people_of_household(draws);
        // The dead of the communes before: all people before, less the living.
        std::int64_t rank = i + commune_.first;
        for (const auto& side : commune_.before)
            rank -= std::accumulate(side.begin(), side.end(), std::int64_t{0});
        person.citizen_id = citizen_id_of(plan_, {.year = person.birth.year(),
                                                  .sex = person.sex,
                                                  .age = age,
                                                  .rank = rank,
                                                  .dead = true});
        const auto family = names_.family(shape_.names, person.ethnicity, draws);
        add(std::move(person), family, age);
    }
}

/// As many pensions and allowances as planned, among those from 60 on.
void Settler::retire()
{
    std::vector<std::size_t> old;
    for (std::size_t i = 0; i < static_cast<std::size_t>(commune_.people); ++i)
        if (age_on(result_.people[i].birth, on_) >= 60) old.push_back(i);
    Draws draws(plan_.seed, static_cast<std::uint64_t>(commune_.facts.area.value()),
                Purpose::contact);
    for (std::int64_t left = commune_.payees; left > 0; --left) {
        check(!old.empty(), "pensions go to the old");
        auto& drawn =
            old[static_cast<std::size_t>(draws.below(static_cast<std::int64_t>(old.size())))];
        result_.people[drawn].payee = true;
        drawn = old.back();
        old.pop_back();
    }
}

/// The first group of the law that fits (25/2008/QH12 art. 12 and 13.2), for all but workers.
law::HealthGroup Settler::group_of(const Person& person, Draws& draws) const
{
    using enum law::HealthGroup;
    const int age = age_on(person.birth, on_);
    const auto living = person.household < 0
                            ? Living::none
                            : result_.households[static_cast<std::size_t>(person.household)].living;
    if (person.payee) return pensioner;
    if (last_child_day(person.birth) > on_) return child_under_6;
    if (age >= 60 && draws.chance(55)) return person.sex == Sex::male ? veteran : merit_person;
    if (age >= 80) return social_protection;
    if (living == Living::poor) return poor;
    if (commune_.hard) return person.ethnicity == kinh ? especially_hard_area : minority_hard_area;
    if (living == Living::near_poor) return near_poor;
    if (person.student) return student;
    return living == Living::average_farmer ? average_living_farmer : household;
}

Commune Settler::settled()
{
    settle(faces());
    bury();
    retire();
    for (std::size_t i = 0; i < result_.people.size(); ++i) {
        Draws draws(plan_.seed, static_cast<std::uint64_t>(commune_.first) + i, Purpose::family);
        result_.people[i].group = group_of(result_.people[i], draws);
    }
    return std::move(result_);
}

}  // namespace

Date last_child_day(Date birth)
{
    const auto six = birth.plus_years(6);
    const Date school(six.year(), 10, 1);
    if (six < school) return school;
    return six.month() == 12 ? Date(six.year() + 1, 1, 1) : Date(six.year(), six.month() + 1, 1);
}

Commune people_of(const Setting& setting, const CommunePlan& plan)
{
    return Settler(setting, plan).settled();
}

}  // namespace ansinh::synth
