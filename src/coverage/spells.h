#pragma once

/// Who works for whom, and who is insured by which scheme: dated spells, half-open.

#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/person_id.h"
#include "base/vnd.h"
#include "db/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

/// The schemes that count their participants apart.
enum class Scheme : std::uint8_t { compulsory, voluntary, unemployment, health };
std::string_view code(Scheme scheme);  ///< "compulsory"
std::optional<Scheme> scheme_of(std::string_view code);
const Bilingual& word(Scheme scheme);

/// A person in the pay of an employer.
struct Employment {
    PersonId person;
    EmployerId employer;
    Validity validity;
    Vnd wage;                          ///< a month, what premiums are paid on
    std::string position{};            ///< key of what the person works as
    std::int64_t region = 0;           ///< 1 to 4, of the regional minimum wage; 0: not known
    bool unemployment_insured = true;  ///< by the kind of contract
    AuditId recorded{};

    bool operator==(const Employment&) const = default;
};

/// A person insured by a scheme.
struct Membership {
    PersonId person;
    Scheme scheme = Scheme::health;
    std::string group;  ///< health: a key of the law's table health_group
    std::string payer;  ///< as the law names it: "worker_employer", "budget", "person" …
    std::optional<FacilityId> facility;  ///< where the card is registered first
    AreaId commune;                      ///< where the person is counted
    Validity validity;
    AuditId recorded{};

    bool operator==(const Membership&) const = default;
};

/// Tables of this module.
void migrate(db::Database& database);
bool is_current(db::Database& database);

/// Many at once, inside an open transaction. Throws StoreError when a spell of the same person and
/// first day is there already.
void load(db::Database& database, std::span<const Employment> spells);
void load(db::Database& database, std::span<const Membership> spells);

/// Of one person, by first day.
std::vector<Employment> employments(db::Database& database, PersonId person);
/// Of one person, by scheme and first day.
std::vector<Membership> memberships(db::Database& database, PersonId person);
/// Whether anybody was ever counted in a commune.
bool has_spells(db::Database& database, AreaId commune);
/// How many people an employer has in its pay on a day.
std::int64_t workers(db::Database& database, EmployerId employer, Date on);

/// Two numbers turned out to be one person: moves the spells of `gone` to `kept`, inside an open
/// transaction, and remembers under `merge` which they were. A spell that `kept` has already, of
/// the same scheme or employer from the same day, is set aside: the person counts once. Returns how
/// many moved or were set aside; `gone` has none left.
std::int64_t repoint(db::Database& database, std::int64_t merge, PersonId gone, PersonId kept);
/// Undoes that: what moved under `merge` and is still there goes back, and so does what it set
/// aside.
std::int64_t undo_repoint(db::Database& database, std::int64_t merge);

}  // namespace ansinh::coverage
