#pragma once

/// How declarations lie in the store.

#include "declaration/declarations.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::declaration {

/// Chosen and ordered by a condition of ours, with its numbers bound in their order as :n0, :n1 …
std::vector<Declaration> find(db::Database& database, const std::string& where,
                              std::span<const std::int64_t> numbers);
std::optional<Declaration> find(db::Database& database, DeclarationId id);

/// Of the same sender of lists, form and month with this content.
std::optional<Declaration> find_content(db::Database& database, const Declaration& like,
                                        const std::string& sha256);
/// The one that a sender named by this key, and its hash.
struct Keyed {
    DeclarationId id;
    std::string sha256;
};
std::optional<Keyed> find_key(db::Database& database, UserId sender, const std::string& key);

/// A new row; its number.
DeclarationId insert(db::Database& database, const Declaration& declaration,
                     const std::string& sha256, const std::string& key);
/// All that changes in its life.
void update(db::Database& database, const Declaration& declaration);
void put_version(db::Database& database, const Declaration& declaration, const std::string& sha256,
                 const std::string& content, const std::string& at);
/// In place of those that were there.
void put_findings(db::Database& database, DeclarationId id, const std::vector<Finding>& findings);

}  // namespace ansinh::declaration
