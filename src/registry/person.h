#pragma once

/// A person as the register holds them. The number that names them stands outside: it is the key.

#include "base/citizen_id.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/person_id.h"
#include "base/result.h"
#include "base/sex.h"
#include "registry/person_states.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::registry {

/// A birth date as far as it is known: of a year alone, 1 January stands.
struct Birth {
    Date date;
    BirthPrecision precision = BirthPrecision::day;

    /// "2001-05-12", "12/05/2001", "2001-05", "05/2001", "2001". Refuses person/birth-malformed.
    static Result<Birth> parse(std::string_view text);
    bool operator==(const Birth&) const = default;
};
/// "2001-05-12", "2001-05" or "2001".
std::string to_string(Birth birth);

/// Where in a household a person stands.
struct Membership {
    HouseholdId household;
    std::int64_t member_no = 0;  ///< 1 is the head
    std::string relation;        ///< to the head; of the head itself empty

    bool operator==(const Membership&) const = default;
};

/// Texts are in NFC; an empty optional text is none.
struct Person {
    std::string name;
    Sex sex = Sex::male;
    Birth birth;
    std::optional<CitizenId> citizen_id{};
    std::optional<std::string> old_id{};  ///< nine digits of the old identity card
    std::string ethnicity = "01";         ///< code of data/ethnicities.csv
    std::string nationality = "VN";       ///< two letters of ISO 3166
    std::optional<std::string> phone{};   ///< "0912345678"; of another country "+85512345678"
    std::optional<std::string> bank{};
    std::optional<std::string> bank_account{};
    AreaId commune;
    std::string hamlet{};
    Residence residence = Residence::permanent;
    std::optional<Membership> household{};
    std::optional<Date> died_on{};
    Authentication authentication = Authentication::not_checked;
    std::optional<PersonId> merged_into{};  ///< the record that was kept in its place

    bool operator==(const Person&) const = default;
};

/// The words of files and interfaces: "male", "permanent", "not_checked", "day".
std::string_view code(Sex sex);
std::string_view code(Residence residence);
std::string_view code(Authentication authentication);
std::string_view code(BirthPrecision precision);
std::optional<Sex> sex_of(std::string_view code);
std::optional<Residence> residence_of(std::string_view code);
std::optional<Authentication> authentication_of(std::string_view code);
const Bilingual& word(Residence residence);

/// "01" to "54" of Decision 121-TCTK/PPCĐ, and "55", a foreigner.
bool is_ethnicity(std::string_view code);

}  // namespace ansinh::registry
