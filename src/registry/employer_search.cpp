#include "registry/employer_search.h"

#include "access/allowed.h"
#include "base/text.h"
#include "db/list.h"
#include "registry/impl/unit_match.h"
#include "registry/impl/unit_rows.h"
#include "registry/impl/word_index.h"
#include "registry/territory.h"
#include "registry/unit_numbers.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <tuple>
#include <unordered_map>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

struct Row {
    std::int64_t id = 0;
    std::string key;
    AreaId commune;
    bool active = false;
    std::int64_t workers = 0;
    bool merged = false;
    std::int64_t recorded = 0;
};

/// Audit records are committed in the order of their numbers, so that nothing is missed.
std::vector<Row> rows_since(db::Database& database, std::int64_t recorded)
{
    std::vector<Row> found;
    long long id = 0;
    std::string folded;
    long long commune = 0;
    std::string status;
    long long workers = 0;
    long long into = 0;
    soci::indicator merged = soci::i_null;
    long long by = 0;
    const long long after = recorded;
    soci::statement rows =
        (database.sql().prepare << "SELECT employer_id, folded, commune, status, workers,"
                                   " merged_into, recorded FROM registry_employer"
                                   " WHERE recorded > :after",
         soci::use(after), soci::into(id), soci::into(folded), soci::into(commune),
         soci::into(status), soci::into(workers), soci::into(into, merged), soci::into(by));
    rows.execute();
    while (rows.fetch())
        found.push_back({.id = id,
                         .key = expanded(folded),
                         .commune = AreaId{commune},
                         .active = status == word(EmployerStatus::active).code,
                         .workers = workers,
                         .merged = merged == soci::i_ok,
                         .recorded = by});
    return found;
}

struct Candidate {
    UnitMatch match;
    bool inactive;
    std::int64_t fewer;  ///< workers, the most first
    std::string_view key;
    std::int64_t id;

    auto order() const { return std::tie(match, inactive, fewer, key, id); }
};

/// Employers within reach whose unit code, or whose tax code with those of its branches, was typed.
std::vector<std::int64_t> by_number(db::Database& database, const Territory& territory,
                                    const access::Actor& actor, std::string_view typed)
{
    std::vector<std::int64_t> communes;
    for (const auto commune : territory.communes()) communes.push_back(commune.value());
    const auto within = db::list(database.dialect(), communes);
    const long long own = actor.employer ? actor.employer->value() : 0;
    std::string reached;
    if (actor.employer)
        reached = " AND employer_id = :own";
    else if (!territory.is_whole_nation())
        reached = " AND " + db::is_in(database.dialect(), "commune", "communes");

    std::vector<std::int64_t> found;
    long long id = 0;
    const auto read = [&](const std::string& condition, const std::string& low,
                          const std::string& high) {
        soci::statement rows(database.sql());
        rows.exchange(soci::into(id));
        rows.exchange(soci::use(low, "low"));
        rows.exchange(soci::use(high, "high"));
        if (actor.employer)
            rows.exchange(soci::use(own, "own"));
        else if (!territory.is_whole_nation())
            rows.exchange(soci::use(within, "communes"));
        rows.alloc();
        rows.prepare("SELECT employer_id FROM registry_employer WHERE " + condition + reached +
                     " ORDER BY unit_code LIMIT 100");
        rows.define_and_bind();
        rows.execute();
        while (rows.fetch())
            if (std::ranges::find(found, id) == found.end()) found.push_back(id);
    };
    if (const auto code = parse_unit_code(typed))
        read("unit_code = :low AND unit_code = :high", *code, *code);
    if (const auto code = parse_tax_code(typed))
        read("tax_code >= :low AND tax_code < :high", *code, *code + ".");
    return found;
}

}  // namespace

struct EmployerIndex::Content {
    struct Entry {
        std::string key;
        std::int64_t id = 0;
        std::int64_t workers = 0;
        bool active = false;
        bool shown = true;  ///< neither merged nor replaced by a later entry
    };

    mutable std::shared_mutex mutex;
    std::int64_t last = 0;
    std::vector<Entry> entries;
    /// The commune of each entry, apart: a scope of one province passes over most of them.
    std::vector<AreaId> communes;
    WordIndex words;
    std::unordered_map<std::int64_t, std::uint32_t> entry_of;

    void follow(db::Database& database)
    {
        std::int64_t since = 0;
        {
            const std::shared_lock lock(mutex);
            since = last;
        }
        auto rows = rows_since(database, since);
        if (rows.empty()) return;
        const std::unique_lock lock(mutex);
        const auto known = last;  // another thread may have been quicker
        for (auto& row : rows)
            if (row.recorded > known) take(std::move(row));
    }

    void take(Row row)
    {
        last = std::max(last, row.recorded);
        if (const auto found = entry_of.find(row.id); found != entry_of.end()) {
            auto& entry = entries[found->second];
            if (entry.key == row.key) {
                communes[found->second] = row.commune;
                entry.workers = row.workers;
                entry.active = row.active;
                entry.shown = !row.merged;
                return;
            }
            entry.shown = false;
        }
        const auto at = static_cast<std::uint32_t>(entries.size());
        entries.push_back({.key = std::move(row.key),
                           .id = row.id,
                           .workers = row.workers,
                           .active = row.active,
                           .shown = !row.merged});
        communes.push_back(row.commune);
        words.add(at, words_of(entries.back().key));
        entry_of[row.id] = at;
    }

    /// The best of them; one more than `limit` where there are more.
    std::vector<Candidate> best(const Territory& territory, const access::Actor& actor,
                                std::string_view key, std::size_t limit) const
    {
        constexpr std::size_t most = 3'000;
        const auto typed = words_of(key);
        std::vector<Candidate> found;
        const auto reached = [&](std::uint32_t at) {
            if (actor.employer) return actor.employer->value() == entries[at].id;
            return actor.everywhere || territory.contains(communes[at]);
        };
        words.search(typed, reached, [&](std::uint32_t at) {
            const auto& entry = entries[at];
            if (!entry.shown) return true;
            if (const auto match = unit_match(entry.key, key, typed))
                found.push_back({.match = *match,
                                 .inactive = !entry.active,
                                 .fewer = -entry.workers,
                                 .key = entry.key,
                                 .id = entry.id});
            return found.size() < most;
        });
        const auto kept = std::min(found.size(), limit + 1);
        std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept), {},
                                  &Candidate::order);
        found.resize(kept);
        return found;
    }
};

EmployerIndex::EmployerIndex() : content_{std::make_unique<Content>()} {}
EmployerIndex::~EmployerIndex() = default;

Result<EmployersFound> EmployerIndex::find(db::Database& database, const Areas& areas,
                                           const access::Actor& actor, std::string_view text,
                                           std::size_t limit)
{
    TRY_VOID(access::allowed(actor, access::Permission::employer_read));
    constexpr std::size_t least = 2;
    const auto typed = trimmed(text);
    if (!is_utf8(typed) || fold(typed).size() < least) return fail(too_short());

    const auto territory =
        actor.everywhere ? Territory::whole_nation() : Territory::of(areas, actor);
    std::vector<std::pair<std::int64_t, UnitMatch>> order;
    for (const auto id : by_number(database, territory, actor, typed))
        order.emplace_back(id, UnitMatch::number);
    if (order.empty()) {
        content_->follow(database);
        const auto key = unit_key(typed);
        const std::shared_lock lock(content_->mutex);
        for (const auto& candidate : content_->best(territory, actor, key, limit))
            order.emplace_back(candidate.id, candidate.match);
    }

    EmployersFound found;
    for (const auto& [id, match] : order) {
        auto row = current(database, employer_table(), id);
        if (!row) continue;
        auto record = employer_version(*std::move(row)).record;
        // What the index held may have moved away since.
        const bool reached =
            actor.employer ? actor.employer->value() == id : territory.contains(record.commune);
        if (!reached) continue;
        if (found.hits.size() == limit) {
            found.more = true;
            break;
        }
        found.hits.push_back({.id = EmployerId{id}, .employer = std::move(record), .match = match});
    }
    return found;
}

}  // namespace ansinh::registry
