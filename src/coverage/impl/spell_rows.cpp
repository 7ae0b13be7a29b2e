#include "coverage/impl/spell_rows.h"

#include "db/list.h"

#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

Validity validity_of(long long from, long long to, soci::indicator ended)
{
    Validity validity{.from = Date::from_number(from), .to = {}};
    if (ended == soci::i_ok) validity.to = Date::from_number(to);
    return validity;
}

db::Cell end_of(const Validity& validity)
{
    return validity.to ? db::Cell{std::int64_t{validity.to->number()}} : db::Cell{};
}

}  // namespace

std::vector<Employment> employment_rows(db::Database& database, const std::string& from_where,
                                        const std::string& value)
{
    long long person = 0;
    long long employer = 0;
    long long from = 0;
    long long to = 0;
    auto ended = soci::i_ok;
    long long wage = 0;
    std::string position;
    long long region = 0;
    long long insured = 0;
    long long recorded = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT person_id, employer_id, valid_from, valid_to, wage,"
                                   " position, region, unemployment_insured, recorded" +
                                       from_where,
         soci::use(value, "value"), soci::into(person), soci::into(employer), soci::into(from),
         soci::into(to, ended), soci::into(wage), soci::into(position), soci::into(region),
         soci::into(insured), soci::into(recorded));
    std::vector<Employment> found;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        found.push_back({.person = PersonId{person},
                         .employer = EmployerId{employer},
                         .validity = validity_of(from, to, ended),
                         .wage = Vnd{wage},
                         .position = position,
                         .region = region,
                         .unemployment_insured = insured != 0,
                         .recorded = AuditId{recorded}});
    return found;
}

std::vector<Membership> membership_rows(db::Database& database, const std::string& from_where,
                                        const std::string& value)
{
    long long person = 0;
    long long scheme = 0;
    long long from = 0;
    long long to = 0;
    auto ended = soci::i_ok;
    std::string group;
    std::string payer;
    long long facility = 0;
    auto registered = soci::i_ok;
    long long commune = 0;
    long long recorded = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT person_id, scheme, valid_from, valid_to, group_code,"
                                   " payer, facility_id, commune, recorded" +
                                       from_where,
         soci::use(value, "value"), soci::into(person), soci::into(scheme), soci::into(from),
         soci::into(to, ended), soci::into(group), soci::into(payer),
         soci::into(facility, registered), soci::into(commune), soci::into(recorded));
    std::vector<Membership> found;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        found.push_back({.person = PersonId{person},
                         .scheme = static_cast<Scheme>(scheme),
                         .group = group,
                         .payer = payer,
                         .facility = registered == soci::i_ok ? std::optional{FacilityId{facility}}
                                                              : std::nullopt,
                         .commune = AreaId{commune},
                         .validity = validity_of(from, to, ended),
                         .recorded = AuditId{recorded}});
    return found;
}

std::vector<Leave> leave_rows(db::Database& database, const std::string& from_where,
                              const std::string& value)
{
    long long person = 0;
    long long employer = 0;
    long long from = 0;
    long long to = 0;
    auto ended = soci::i_ok;
    long long kind = 0;
    long long recorded = 0;
    soci::statement rows =
        (database.sql().prepare
             << "SELECT person_id, employer_id, valid_from, valid_to, kind, recorded" + from_where,
         soci::use(value, "value"), soci::into(person), soci::into(employer), soci::into(from),
         soci::into(to, ended), soci::into(kind), soci::into(recorded));
    std::vector<Leave> found;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        found.push_back({.person = PersonId{person},
                         .employer = EmployerId{employer},
                         .kind = static_cast<LeaveKind>(kind),
                         .validity = validity_of(from, to, ended),
                         .recorded = AuditId{recorded}});
    return found;
}

std::vector<VoluntaryChoice> choice_rows(db::Database& database, const std::string& from_where,
                                         const std::string& value)
{
    long long person = 0;
    long long mode = 0;
    long long from = 0;
    long long to = 0;
    auto ended = soci::i_ok;
    long long income = 0;
    long long recorded = 0;
    soci::statement rows =
        (database.sql().prepare
             << "SELECT person_id, mode, valid_from, valid_to, income, recorded" + from_where,
         soci::use(value, "value"), soci::into(person), soci::into(mode), soci::into(from),
         soci::into(to, ended), soci::into(income), soci::into(recorded));
    std::vector<VoluntaryChoice> found;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        found.push_back({.person = PersonId{person},
                         .validity = validity_of(from, to, ended),
                         .income = Vnd{income},
                         .mode = mode,
                         .recorded = AuditId{recorded}});
    return found;
}

const SpellTable& table_of(const Employment&)
{
    static const SpellTable table{"coverage_employment",
                                  "person_id, employer_id, valid_from",
                                  {"person_id", "employer_id", "valid_from", "valid_to", "wage",
                                   "position", "region", "unemployment_insured", "recorded"}};
    return table;
}

const SpellTable& table_of(const Membership&)
{
    static const SpellTable table{"coverage_membership",
                                  "person_id, scheme, valid_from",
                                  {"person_id", "scheme", "valid_from", "valid_to", "group_code",
                                   "payer", "facility_id", "commune", "recorded"}};
    return table;
}

const SpellTable& table_of(const Leave&)
{
    static const SpellTable table{
        "coverage_leave",
        "person_id, employer_id, valid_from",
        {"person_id", "employer_id", "valid_from", "valid_to", "kind", "recorded"}};
    return table;
}

const SpellTable& table_of(const VoluntaryChoice&)
{
    static const SpellTable table{
        "coverage_voluntary",
        "person_id, mode, valid_from",
        {"person_id", "mode", "valid_from", "valid_to", "income", "recorded"}};
    return table;
}

void cells(const Employment& spell, std::vector<db::Cell>& row)
{
    row.assign({spell.person.value(), spell.employer.value(),
                std::int64_t{spell.validity.from.number()}, end_of(spell.validity),
                spell.wage.dong(), std::string_view{spell.position}, spell.region,
                std::int64_t{spell.unemployment_insured}, spell.recorded.value()});
}

void cells(const Membership& spell, std::vector<db::Cell>& row)
{
    row.assign({spell.person.value(), static_cast<std::int64_t>(spell.scheme),
                std::int64_t{spell.validity.from.number()}, end_of(spell.validity),
                std::string_view{spell.group}, std::string_view{spell.payer},
                spell.facility ? db::Cell{spell.facility->value()} : db::Cell{},
                spell.commune.value(), spell.recorded.value()});
}

void cells(const Leave& spell, std::vector<db::Cell>& row)
{
    row.assign({spell.person.value(), spell.employer.value(),
                std::int64_t{spell.validity.from.number()}, end_of(spell.validity),
                static_cast<std::int64_t>(spell.kind), spell.recorded.value()});
}

void cells(const VoluntaryChoice& spell, std::vector<db::Cell>& row)
{
    row.assign({spell.person.value(), spell.mode, std::int64_t{spell.validity.from.number()},
                end_of(spell.validity), spell.income.dong(), spell.recorded.value()});
}

std::string list_of(db::Dialect dialect, std::span<const PersonId> people)
{
    std::vector<std::int64_t> numbers;
    numbers.reserve(people.size());
    for (const auto person : people) numbers.push_back(person.value());
    return db::list(dialect, numbers);
}

}  // namespace ansinh::coverage
