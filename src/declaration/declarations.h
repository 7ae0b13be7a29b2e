#pragma once

/// The life of a declaration: draft, submitted, checked, then accepted, or returned once with all
/// reasons. What is accepted becomes facts of `coverage` in one transaction.

#include "access/actor.h"
#include "base/id.h"
#include "base/month.h"
#include "declaration/judge.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::declaration {

using DeclarationId = Id<struct DeclarationKind>;

/// draft: its sender still writes it; submitted: sent, to be checked; checked: waits for an
/// officer; accepted: its facts are on file; returned: with all its reasons, to be mended.
enum class State : std::uint8_t { draft, submitted, checked, accepted, returned };
std::string_view code(State state);
std::optional<State> state_of(std::string_view code);
const Bilingual& word(State state);

struct Decision {
    std::string by;
    std::string at;
    std::string reason{};  ///< where it was returned
};

struct Declaration {
    DeclarationId id;
    FormKind form = FormKind::d02;
    std::optional<EmployerId> employer{};  ///< none of a list that no employer sends
    AreaId commune;                        ///< of the employer, or where the list was made
    Month month;
    State state = State::draft;
    std::int64_t version = 1;  ///< of its lines; each content that was saved is one
    std::int64_t lines = 0;
    std::int64_t errors = 0;
    std::int64_t warnings = 0;
    UserId sender;
    std::string sender_name;
    std::string created_at;
    std::string submitted_at{};    ///< empty while it is a draft
    std::optional<Date> due_on{};  ///< by when it is decided
    std::optional<Decision> decision{};
    AuditId recorded{};           ///< of what was accepted
    std::int64_t added = 0;       ///< spells that came of it
    std::int64_t superseded = 0;  ///< spells that it replaced
};

/// Tables of this module.
void migrate(db::Database& database);
bool is_current(db::Database& database);

struct Draft {
    FormKind form = FormKind::d02;
    std::string unit_code{};  ///< of the employer; empty of a list that a commune's collector makes
    std::string commune{};    ///< then its commune, code or name
    Month month;
    std::vector<LineForm> lines;
    std::string key{};                  ///< names this sending: sent again it is the same
    std::optional<DeclarationId> of{};  ///< whose next version it is
};

struct Saved {
    Declaration declaration;
    std::vector<Finding> findings;
    bool repeated = false;  ///< the same content was there
};

/// A draft, or the next version of one that is a draft or was returned. The same content of the
/// same sender of the list and month is the same declaration. Refuses access/forbidden,
/// employer/unknown, access/out-of-scope, area/unknown, declaration/unknown,
/// declaration/not-a-draft, declaration/key-used, declaration/empty, declaration/too-long,
/// declaration/employer-missing.
Checked<Saved> save(db::Database& database, const Ground& ground, const access::Actor& actor,
                    const Draft& draft, const std::string& at);

/// Judged at once, whatever is wrong with it: the office answers. Sent again it is as it is.
/// Refuses access/forbidden, declaration/unknown and declaration/not-a-draft (accepted).
Checked<Saved> submit(db::Database& database, const Ground& ground, const access::Actor& actor,
                      DeclarationId id, const std::string& at);

/// Judges anew, registers whoever has no number, and writes every fact, or nothing: in one
/// transaction. Refuses access/forbidden, declaration/unknown, declaration/not-waiting,
/// declaration/own (who decides is not who sent it), and declaration/has-errors with each of them.
Checked<Declaration> accept(db::Database& database, const Ground& ground,
                            const access::Actor& actor, DeclarationId id, const std::string& at);

/// What an officer adds to a line.
struct Remark {
    std::int64_t line = 0;
    std::string field{};
    std::string text;
};
struct Return {
    DeclarationId id;
    std::string reason;
    std::vector<Remark> remarks{};
};
/// Everything that was found and every remark go back together, once. Refuses what accept() does
/// but the errors, and record/reason-missing.
Checked<Saved> send_back(db::Database& database, const Ground& ground, const access::Actor& actor,
                         const Return& returned, const std::string& at);

/// One's own, those of one's own employer, and with declaration_decide those of one's areas.
/// Another is declaration/unknown.
Result<Declaration> declaration(db::Database& database, const registry::Areas& areas,
                                const access::Actor& actor, DeclarationId id);

struct Question {
    std::optional<State> state{};
    std::optional<EmployerId> employer{};
    std::optional<DeclarationId> after{};
    std::size_t limit = 50;
};
/// Of those that wait the nearest deadline first; else the latest first.
std::vector<Declaration> declarations(db::Database& database, const registry::Areas& areas,
                                      const access::Actor& actor, const Question& question);

/// Of the version that holds, or of an earlier one.
std::vector<LineForm> lines(db::Database& database, const Declaration& declaration,
                            std::optional<std::int64_t> version = {});
std::vector<Finding> findings(db::Database& database, const Declaration& declaration);
/// The lines that could be read and are about whom they mean: of whoever else has the number
/// nothing is told.
std::vector<Line> meant_lines(db::Database& database, const Declaration& declaration);

/// What the transaction of a merge of employers locks before it records it.
inline constexpr std::array<std::string_view, 1> merge_locks = {"declaration_list"};
/// Two records turned out to be one employer: its declarations go along, and back. How many.
std::int64_t repoint(db::Database& database, std::int64_t merge, EmployerId gone, EmployerId kept);
std::int64_t undo_repoint(db::Database& database, std::int64_t merge);

}  // namespace ansinh::declaration
