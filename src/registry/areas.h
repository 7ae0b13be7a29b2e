#pragma once

/// Every area there is or was, in memory: found by code, by name with or without diacritics, by
/// level and parent, and followed from the old map to the new one.

#include "base/date.h"
#include "base/result.h"
#include "db/database.h"
#include "registry/area.h"
#include "registry/area_files.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace ansinh::registry {

/// About 15,000 areas; never changed once loaded, so that threads share it and copies cost nothing.
class Areas {
public:
    /// Reads the tables. A store without areas gives an empty list.
    static Areas load(db::Database& database);

    bool empty() const;
    const Area& area(AreaId id) const;
    /// In force on that day; the highest level first when none is given. Null when there is none.
    const Area* by_code(std::string_view code, std::optional<AreaLevel> level, Date on) const;

    /// A code or a name in force on that day, diacritics and type word optional: "83", "Tỉnh Bến
    /// Tre", "ben tre", "TP.HCM", "Châu Thành, Bến Tre". The highest level wins. Refuses
    /// area/unknown, area/ambiguous, and area/not-in-force when it exists on other days only.
    Result<AreaId> resolve(std::string_view code_or_name, Date on,
                           std::optional<AreaLevel> level = {}) const;
    /// The same among areas that have ended, the latest ones first: what a question about
    /// successors means.
    Result<AreaId> resolve_ended(std::string_view code_or_name,
                                 std::optional<AreaLevel> level = {}) const;
    /// Best first: exact name or code, name that starts with these whole words, words in any order,
    /// anywhere in the name; then the higher level, the current area, Vietnamese order.
    std::vector<const Area*> find(std::string_view text, std::optional<Date> on,
                                  std::size_t limit) const;

    /// Every area, of any day, that is called exactly this: a folded name, with or without its type
    /// word.
    std::vector<const Area*> called(std::string_view folded) const;

    /// In Vietnamese order. With a parent: everything of that level below it, however deep.
    std::vector<const Area*> of_level(AreaLevel level, Date on,
                                      std::optional<AreaId> parent = {}) const;
    std::vector<AreaLink> successors(AreaId id) const;
    std::vector<AreaLink> predecessors(AreaId id) const;
    /// From the nation down to the parent.
    std::vector<const Area*> path(AreaId id) const;
    /// How many areas have it as their parent on its last day; while it is in force, to this day.
    std::size_t children(AreaId id) const;

    struct Content;

private:
    explicit Areas(std::shared_ptr<const Content> content);

    std::shared_ptr<const Content> content_;
};

}  // namespace ansinh::registry
