#pragma once

/// People found as a clerk types it: by any number, or by name with or without diacritics, in any
/// order, with a birth year or the name of a commune.

#include "access/actor.h"
#include "base/citizen_id.h"
#include "base/language.h"
#include "base/person_id.h"
#include "base/result.h"
#include "base/sex.h"
#include "db/database.h"
#include "registry/areas.h"
#include "registry/person_states.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

/// The full names that people bear, in memory by their words. One for all threads of a server; it
/// reads names given since at each search.
class PeopleIndex {
public:
    PeopleIndex();
    PeopleIndex(const PeopleIndex&) = delete;
    PeopleIndex& operator=(const PeopleIndex&) = delete;
    ~PeopleIndex();

    /// Reads the names it does not hold yet; at the first call all of them.
    void follow(db::Database& database);
    std::size_t names() const;

    struct Content;
    const Content& content() const { return *content_; }  ///< of this module alone

private:
    std::unique_ptr<Content> content_;
};

/// Why a person was found; the words are in word().
enum class FoundBy : std::uint8_t {
    person_id,
    citizen_id,
    old_id,
    phone,
    card_number,
    household_number,
    whole_name,
    words_in_order,
    words_in_any_order,
    beginning_of_word,
    diacritics,
    birth_date,
    birth_year,
    other_birth_year,  ///< nobody was born when it was asked
    commune,
    district,
    province,
    elsewhere,  ///< nobody lives where it was asked
};
const Bilingual& word(FoundBy reason);

struct PersonFound {
    PersonId person;
    std::string name;
    Sex sex = Sex::male;
    int birth_year = 0;
    AreaId commune;
    std::string hamlet;
    Residence residence = Residence::permanent;
    bool alive = true;
    std::optional<CitizenId> citizen_id{};
    std::vector<FoundBy> reasons;
};

struct PeopleFound {
    std::vector<PersonFound> hits;    ///< best first
    bool more = false;                ///< others fit too
    std::optional<Bilingual> ties{};  ///< how to tell apart those that fit equally
};

struct PeopleQuestion {
    std::string text;
    std::size_t limit = 20;
};

/// Everyone within the actor's areas who fits; those outside are neither shown nor counted. A
/// record that was merged is left out; its number leads to the one that was kept. Nothing is
/// written: whoever shows the answer puts "person.search" on the record. Refuses
/// access/forbidden, search/not-text, search/too-long, search/too-short.
Result<PeopleFound> find_people(db::Database& database, const Areas& areas, PeopleIndex& index,
                                const access::Actor& actor, const PeopleQuestion& question);

}  // namespace ansinh::registry
