#include "registry/load.h"

#include "base/check.h"
#include "base/text.h"
#include "db/bulk.h"
#include "db/indexes.h"
#include "registry/impl/full_names.h"
#include "registry/impl/numbers_given.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace ansinh::registry {

namespace {

using Columns = std::vector<std::string_view>;

const Columns person_columns = {"person_id", "citizen_id",     "old_id",          "name",
                                "name_id",   "birth_date",     "birth_precision", "birth_year",
                                "sex",       "ethnicity",      "nationality",     "phone",
                                "bank",      "bank_account",   "commune",         "hamlet",
                                "residence", "household_id",   "member_no",       "relation",
                                "died_on",   "authentication", "valid_from",      "recorded"};

db::Cell given(std::string_view text) { return text.empty() ? db::Cell{} : db::Cell{text}; }
template <class E>
db::Cell numbered(E value)
{
    return std::int64_t{static_cast<std::uint8_t>(value)};
}
template <class Kind>
db::Cell given(const std::optional<Id<Kind>>& id)
{
    return id ? db::Cell{id->value()} : db::Cell{};
}
db::Cell given(const std::optional<Date>& day)
{
    return day ? db::Cell{std::int64_t{day->number()}} : db::Cell{};
}
db::Cell day(Date date) { return std::int64_t{date.number()}; }

}  // namespace

struct Load::State {
    /// A table that this load writes to, from its first rows on.
    struct Filled {
        std::string_view table;
        std::optional<db::IndexesAside> aside{};
        bool begun = false;
    };

    State(db::Database& store, AuditId by) : database{store}, recorded{by.value()}, names{store} {}

    void begin(Filled& filled)
    {
        if (filled.begun) return;
        filled.begun = true;
        if (db::is_empty(database, filled.table)) filled.aside.emplace(database, filled.table);
    }

    void meet(PersonId id)
    {
        constexpr std::int64_t numbers_of_a_province = 100'000'000;
        auto& last = last_of_province[id.value() / numbers_of_a_province];
        last = std::max(last, id);
    }

    db::Database& database;
    std::int64_t recorded;
    FullNames names;
    std::map<std::int64_t, PersonId> last_of_province{};
    Filled people{.table = "registry_person"};
    Filled households{.table = "registry_household"};
    Filled employers{.table = "registry_employer"};
    Filled facilities{.table = "registry_facility"};
};

Load::Load(db::Database& database, AuditId recorded)
    : state_{std::make_unique<State>(database, recorded)}
{
}

Load::~Load() = default;

void Load::people(std::span<const PersonRow> rows)
{
    state_->begin(state_->people);
    // The store takes no question while rows are on their way to it.
    std::vector<const FullNames::Name*> names;
    names.reserve(rows.size());
    for (const auto& row : rows) {
        names.push_back(&state_->names.borne(row.name));
        state_->meet(row.person);
    }

    db::BulkInsert bulk(state_->database, state_->people.table, person_columns);
    std::vector<db::Cell> cells;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto& row = rows[at];
        cells.clear();
        cells.insert(cells.end(), {row.person.value(),
                                   row.citizen_id ? db::Cell{row.citizen_id->number()} : db::Cell{},
                                   given(row.old_id),
                                   std::string_view(names[at]->composed),
                                   names[at]->id,
                                   day(row.birth_date),
                                   numbered(row.birth_precision),
                                   std::int64_t{row.birth_date.year()},
                                   numbered(row.sex),
                                   row.ethnicity,
                                   row.nationality,
                                   given(row.phone),
                                   given(row.bank),
                                   given(row.bank_account),
                                   row.commune.value(),
                                   row.hamlet,
                                   numbered(row.residence),
                                   given(row.household),
                                   row.household ? db::Cell{row.member_no} : db::Cell{},
                                   given(row.relation),
                                   given(row.died_on),
                                   numbered(row.authentication),
                                   day(row.valid_from),
                                   state_->recorded});
        bulk.add(cells);
    }
    bulk.finish();
}

void Load::households(std::span<const HouseholdRow> rows)
{
    state_->begin(state_->households);
    db::BulkInsert bulk(state_->database, state_->households.table,
                        {"household_id", "head", "commune", "hamlet", "address", "living_standard",
                         "valid_from", "recorded"});
    for (const auto& row : rows)
        bulk.add({row.household.value(), given(row.head), row.commune.value(), row.hamlet,
                  row.address, row.living_standard, day(row.valid_from), state_->recorded});
    bulk.finish();
}

void Load::employers(std::span<const EmployerRow> rows)
{
    state_->begin(state_->employers);
    db::BulkInsert bulk(state_->database, state_->employers.table,
                        {"employer_id", "unit_code", "tax_code", "name", "folded", "kind",
                         "industry", "commune", "address", "office", "payment_cycle", "status",
                         "workers", "phone", "valid_from", "recorded"});
    for (const auto& row : rows) {
        const auto name = nfc(row.name);
        const auto folded = fold(name);
        bulk.add({row.employer.value(), row.unit_code, given(row.tax_code), name, folded, row.kind,
                  row.industry, row.commune.value(), row.address, given(row.office),
                  row.payment_cycle, row.status, row.workers, given(row.phone), day(row.valid_from),
                  state_->recorded});
    }
    bulk.finish();
}

void Load::facilities(std::span<const FacilityRow> rows)
{
    state_->begin(state_->facilities);
    db::BulkInsert bulk(state_->database, state_->facilities.table,
                        {"facility_id", "name", "folded", "care_level", "care_tier",
                         "hospital_class", "commune", "address", "contract_from", "contract_to",
                         "status", "valid_from", "recorded"});
    for (const auto& row : rows) {
        const auto name = nfc(row.name);
        const auto folded = fold(name);
        bulk.add({row.facility.value(), name, folded, row.care_level, row.care_tier,
                  row.hospital_class, row.commune.value(), row.address, given(row.contract_from),
                  given(row.contract_to), row.status, day(row.valid_from), state_->recorded});
    }
    bulk.finish();
}

void Load::finish()
{
    state_->names.write();
    for (const auto& [province, last] : state_->last_of_province)
        note_given(state_->database, last);
    for (auto* filled :
         {&state_->people, &state_->households, &state_->employers, &state_->facilities})
        if (filled->aside) filled->aside->build();
}

void settle(db::Database& database)
{
    for (const std::string_view table : {"registry_person", "registry_name"})
        db::settle(database, table);
}

}  // namespace ansinh::registry
