#include "registry/person_numbers.h"

#include <algorithm>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

PersonId kept_of(db::Database& database, PersonId person)
{
    for (;;) {
        const long long gone = person.value();
        long long kept = 0;
        database.sql() << "SELECT kept FROM registry_merge WHERE gone = :gone AND undone IS NULL",
            soci::into(kept), soci::use(gone);
        if (!database.sql().got_data()) return person;
        person = PersonId{kept};
    }
}

}  // namespace

std::vector<PersonId> numbers_of(db::Database& database, PersonId person)
{
    std::vector<PersonId> numbers{kept_of(database, person)};
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const long long into = numbers[at].value();
        long long gone = 0;
        soci::statement select =
            (database.sql().prepare << "SELECT gone FROM registry_merge WHERE kept = :kept"
                                       " AND undone IS NULL ORDER BY gone",
             soci::use(into), soci::into(gone));
        if (select.execute(true)) do
                if (std::ranges::find(numbers, PersonId{gone}) == numbers.end())
                    numbers.emplace_back(gone);
            while (select.fetch());
    }
    return numbers;
}

}  // namespace ansinh::registry
