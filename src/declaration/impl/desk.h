#pragma once

/// Who may do what with a declaration, and the words for when they may not.

#include "declaration/declarations.h"

#include <string>

namespace ansinh::declaration {

Problem unknown_declaration();
Problem not_a_draft();
Problem not_waiting();

/// One's own employer's, one's own, and of one's areas for who decides.
bool sees(const registry::Areas& areas, const access::Actor& actor, const Declaration& one);
/// The declaration, where the actor may decide on it now.
Checked<Declaration> decidable(db::Database& database, const registry::Areas& areas,
                               const access::Actor& actor, DeclarationId id);

/// What a declaration is judged with on the day of `at`.
Subject subject_of(db::Database& database, const registry::Areas& areas, const Declaration& one,
                   const std::string& at);

/// Counts and findings of a judgement, on the record.
void put_judgement(db::Database& database, Declaration& one, const Judgement& judgement);

}  // namespace ansinh::declaration
