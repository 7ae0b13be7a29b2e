#pragma once

/// Local context, and what was asked and concluded in working sessions: tasks with owner and due
/// date, carried to the next session. A task's states are a history that is only added to.

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "db/database.h"
#include "registry/areas.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::report {

using NoteId = Id<struct NoteKind>;
using TaskId = Id<struct TaskKind>;

struct Note {
    NoteId id{};
    registry::AreaId area{};
    Date as_of{};
    std::string text{};
    std::string source{};
};

enum class TaskKindOf : std::uint8_t { request, conclusion };
enum class TaskState : std::uint8_t { open, done };

struct Task {
    TaskId id{};
    registry::AreaId area{};
    Date session_on{};
    TaskKindOf kind = TaskKindOf::request;
    std::string text{};
    std::string owner{};
    Date due{};
    TaskState state = TaskState::open;
    std::string outcome{};
    std::optional<Date> done_on{};
    bool late = false;  ///< open after its due date on the report's day
};

std::string_view code(TaskKindOf kind);
std::string_view code(TaskState state);

/// Commands carry what was sent, unread, so that every problem of it is told at once.
struct NoteInput {
    std::string area{};  ///< code or name
    std::string as_of{};
    std::string text{};
    std::string source{};
};

struct TaskInput {
    std::string area{};
    std::string session_on{};
    std::string kind{};
    std::string text{};
    std::string owner{};
    std::string due{};
};

struct TaskChange {
    std::string state{};
    std::optional<std::string> outcome{};
    std::optional<std::string> done_on{};  ///< the day it is told when absent
};

void migrate(db::Database& database);
bool is_current(db::Database& database);

/// Refuses area/unknown, date/malformed, report/text-empty, report/text-too-long,
/// report/text-malformed.
Checked<Note> add_note(db::Database& database, const registry::Areas& areas,
                       const NoteInput& input);

/// As add_note, and report/unknown-task-kind, report/due-before-session.
Checked<Task> add_task(db::Database& database, const registry::Areas& areas,
                       const TaskInput& input);

/// Adds a state to the task's history. Refuses report/unknown-task, report/unknown-task-state,
/// report/done-before-session, report/done-on-of-open-task.
Checked<Task> change_task(db::Database& database, TaskId id, const TaskChange& change, Date today);

/// Dated to the day, newest first.
std::vector<Note> notes(db::Database& database, registry::AreaId area, Date to);

/// Of sessions to the day, in the state they were in on it: earlier sessions' late and open ones
/// first, then what was done since the last session, then this session's own.
std::vector<Task> tasks(db::Database& database, registry::AreaId area, Date on);

}  // namespace ansinh::report
