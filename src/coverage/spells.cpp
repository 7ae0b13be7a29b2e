#include "coverage/spells.h"

#include "base/check.h"
#include "coverage/impl/health_schema.h"
#include "coverage/impl/schema.h"
#include "db/bulk.h"

#include <algorithm>
#include <array>

#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

constexpr std::string_view module_name = "coverage";
constexpr std::array<std::string_view, 4> codes = {"compulsory", "voluntary", "unemployment",
                                                   "health"};

std::int64_t number(Scheme scheme) { return static_cast<std::int64_t>(scheme); }

db::Cell last_day(const Validity& validity)
{
    return validity.to ? db::Cell{std::int64_t{validity.to->number()}} : db::Cell{};
}

Validity validity_of(long long from, long long to, soci::indicator ended)
{
    Validity validity{.from = Date::from_number(from), .to = {}};
    if (ended == soci::i_ok) validity.to = Date::from_number(to);
    return validity;
}

}  // namespace

std::string_view code(Scheme scheme) { return codes.at(static_cast<std::size_t>(scheme)); }

std::optional<Scheme> scheme_of(std::string_view code)
{
    const auto* found = std::ranges::find(codes, code);
    if (found == codes.end()) return {};
    return static_cast<Scheme>(found - codes.begin());
}

const Bilingual& word(Scheme scheme)
{
    static const std::array<Bilingual, 4> words = {
        Bilingual{"BHXH bắt buộc", "compulsory social insurance"},
        Bilingual{"BHXH tự nguyện", "voluntary social insurance"},
        Bilingual{"BHTN", "unemployment insurance"}, Bilingual{"BHYT", "health insurance"}};
    return words.at(static_cast<std::size_t>(scheme));
}

void migrate(db::Database& database)
{
    db::migrate(database, module_name, schema());
    db::migrate(database, health_module, health_schema());
}

bool is_current(db::Database& database)
{
    return db::is_current(database, module_name, schema()) &&
           db::is_current(database, health_module, health_schema());
}

void load(db::Database& database, std::span<const Employment> spells)
{
    db::BulkInsert rows(database, "coverage_employment",
                        {"person_id", "employer_id", "valid_from", "valid_to", "wage", "position",
                         "region", "unemployment_insured", "recorded"});
    std::vector<db::Cell> row;
    for (const auto& spell : spells) {
        check(!spell.validity.to || spell.validity.from < *spell.validity.to,
              "a spell ends after it began");
        row.assign({spell.person.value(), spell.employer.value(),
                    std::int64_t{spell.validity.from.number()}, last_day(spell.validity),
                    spell.wage.dong(), std::string_view{spell.position}, spell.region,
                    std::int64_t{spell.unemployment_insured}, spell.recorded.value()});
        rows.add(row);
    }
    rows.finish();
}

void load(db::Database& database, std::span<const Membership> spells)
{
    db::BulkInsert rows(database, "coverage_membership",
                        {"person_id", "scheme", "valid_from", "valid_to", "group_code", "payer",
                         "facility_id", "commune", "recorded"});
    std::vector<db::Cell> row;
    for (const auto& spell : spells) {
        check(!spell.validity.to || spell.validity.from < *spell.validity.to,
              "a spell ends after it began");
        row.assign({spell.person.value(), number(spell.scheme),
                    std::int64_t{spell.validity.from.number()}, last_day(spell.validity),
                    std::string_view{spell.group}, std::string_view{spell.payer},
                    spell.facility ? db::Cell{spell.facility->value()} : db::Cell{},
                    spell.commune.value(), spell.recorded.value()});
        rows.add(row);
    }
    rows.finish();
}

std::vector<Employment> employments(db::Database& database, PersonId person)
{
    const long long id = person.value();
    long long employer = 0;
    long long from = 0;
    long long to = 0;
    long long wage = 0;
    std::string position;
    long long region = 0;
    long long insured = 0;
    long long recorded = 0;
    auto ended = soci::i_ok;
    soci::statement rows =
        (database.sql().prepare
             << "SELECT employer_id, valid_from, valid_to, wage, position, region,"
                " unemployment_insured, recorded FROM coverage_employment"
                " WHERE person_id = :person ORDER BY valid_from, employer_id",
         soci::use(id), soci::into(employer), soci::into(from), soci::into(to, ended),
         soci::into(wage), soci::into(position), soci::into(region), soci::into(insured),
         soci::into(recorded));
    std::vector<Employment> result;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        result.push_back({.person = person,
                          .employer = EmployerId{employer},
                          .validity = validity_of(from, to, ended),
                          .wage = Vnd{wage},
                          .position = position,
                          .region = region,
                          .unemployment_insured = insured != 0,
                          .recorded = AuditId{recorded}});
    return result;
}

std::vector<Membership> memberships(db::Database& database, PersonId person)
{
    const long long id = person.value();
    long long scheme = 0;
    long long from = 0;
    long long to = 0;
    std::string group;
    std::string payer;
    long long facility = 0;
    long long commune = 0;
    long long recorded = 0;
    auto ended = soci::i_ok;
    auto registered = soci::i_ok;
    soci::statement rows =
        (database.sql().prepare << "SELECT scheme, valid_from, valid_to, group_code, payer,"
                                   " facility_id, commune, recorded FROM coverage_membership"
                                   " WHERE person_id = :person ORDER BY scheme, valid_from",
         soci::use(id), soci::into(scheme), soci::into(from), soci::into(to, ended),
         soci::into(group), soci::into(payer), soci::into(facility, registered),
         soci::into(commune), soci::into(recorded));
    std::vector<Membership> result;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        result.push_back({.person = person,
                          .scheme = static_cast<Scheme>(scheme),
                          .group = group,
                          .payer = payer,
                          .facility = registered == soci::i_ok ? std::optional{FacilityId{facility}}
                                                               : std::nullopt,
                          .commune = AreaId{commune},
                          .validity = validity_of(from, to, ended),
                          .recorded = AuditId{recorded}});
    return result;
}

bool has_spells(db::Database& database, AreaId commune)
{
    const long long area = commune.value();
    long long found = 0;
    database.sql() << "SELECT count(*) FROM (SELECT 1 FROM coverage_membership"
                      " WHERE commune = :area LIMIT 1) AS one",
        soci::use(area), soci::into(found);
    return found != 0;
}

std::int64_t workers(db::Database& database, EmployerId employer, Date on)
{
    const long long id = employer.value();
    const long long day = on.number();
    const long long same_day = day;
    long long people = 0;
    database.sql() << "SELECT count(DISTINCT person_id) FROM coverage_employment"
                      " WHERE employer_id = :employer AND valid_from <= :day"
                      " AND (valid_to IS NULL OR valid_to > :same_day)",
        soci::use(id), soci::use(day), soci::use(same_day), soci::into(people);
    return people;
}

}  // namespace ansinh::coverage
