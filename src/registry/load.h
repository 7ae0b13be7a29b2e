#pragma once

/// Many new records at once: a province's people, households, employers and facilities. Nothing is
/// judged here; whoever loads has checked each record, and knows that its number is not on file.

#include "base/citizen_id.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/person_id.h"
#include "base/sex.h"
#include "db/database.h"
#include "registry/person_states.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace ansinh::registry {

/// Texts are read before the call that takes them returns; an empty one is none where the column
/// may be absent (old_id, phone, bank, bank_account, relation, tax_code). Names may come in NFC or
/// NFD. Numbers that come were given to somebody: the register goes on after the last of them.
struct PersonRow {
    PersonId person;
    std::optional<CitizenId> citizen_id{};
    std::string_view old_id{};
    std::string_view name;
    Date birth_date;
    BirthPrecision birth_precision = BirthPrecision::day;
    Sex sex = Sex::male;
    std::string_view ethnicity;    ///< code of data/ethnicities.csv
    std::string_view nationality;  ///< two letters of ISO 3166
    std::string_view phone{};
    std::string_view bank{};
    std::string_view bank_account{};
    AreaId commune;
    std::string_view hamlet{};
    Residence residence = Residence::permanent;
    std::optional<HouseholdId> household{};
    std::int64_t member_no = 0;  ///< 1 is the head; 0 without a household
    std::string_view relation{};
    std::optional<Date> died_on{};
    Authentication authentication = Authentication::not_checked;
    Date valid_from;
};

struct HouseholdRow {
    HouseholdId household;
    std::optional<PersonId> head{};
    AreaId commune;
    std::string_view hamlet{};
    std::string_view address{};
    std::string_view living_standard;
    Date valid_from;
};

struct EmployerRow {
    EmployerId employer;
    std::string_view unit_code;
    std::string_view tax_code{};
    std::string_view name;
    std::string_view kind;
    std::string_view industry;
    AreaId commune;
    std::string_view address{};
    std::optional<OfficeId> office{};
    std::int64_t payment_cycle = 1;  ///< months
    std::string_view status;
    std::int64_t workers = 0;
    std::string_view phone{};
    Date valid_from;
};

struct FacilityRow {
    FacilityId facility;
    std::string_view name;
    std::string_view care_level;
    std::string_view care_tier{};
    std::string_view hospital_class{};
    AreaId commune;
    std::string_view address{};
    std::optional<Date> contract_from{};
    std::optional<Date> contract_to{};
    std::string_view status;
    Date valid_from;
};

/// Takes part in the transaction that is open on `database`; nothing of it stays unless finish()
/// was reached and the transaction committed. Indexes of a table that was empty are put aside and
/// built at the end, so that other connections wait until then. Rows come in blocks of any size;
/// thousands at a time are fastest, in the order of their numbers.
///
///     db::Transaction transaction(database);
///     Load load(database, access::record(database, actor, {.action = "registry.load"}, at));
///     load.people(block);
///     load.finish();
///     transaction.commit();
class Load {
public:
    /// `recorded` is the audit record of this load, of the same transaction.
    Load(db::Database& database, AuditId recorded);
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;
    ~Load();

    /// Each throws StoreError when the store refuses a row: a number that is on file.
    void people(std::span<const PersonRow> rows);
    void households(std::span<const HouseholdRow> rows);
    void employers(std::span<const EmployerRow> rows);
    void facilities(std::span<const FacilityRow> rows);

    /// Writes the names that were new, and builds the indexes. Nothing can be added after it.
    void finish();

    struct State;

private:
    std::unique_ptr<State> state_;
};

/// After the commit of a large load: what searches need to be fast at once (db::settle).
void settle(db::Database& database);

}  // namespace ansinh::registry
