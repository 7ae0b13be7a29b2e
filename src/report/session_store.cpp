#include "report/session_store.h"

#include "db/migration.h"
#include "report/impl/input.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include <soci/soci.h>

namespace ansinh::report {

namespace {

constexpr std::string_view module_name = "report";
constexpr std::size_t text_length_max = 2000;
constexpr std::size_t source_length_max = 300;
constexpr std::size_t owner_length_max = 200;

/// Stands for no day where a NULL is read.
constexpr long long no_day = -1'000'000;

constexpr std::array schema = {db::Migration{1, "notes and tasks", R"(
    CREATE TABLE report_note (
        note_id {serial}, area_id {bigint} NOT NULL, as_of {bigint} NOT NULL, note {text} NOT NULL,
        source {text} NOT NULL);
    CREATE INDEX report_note_by_area ON report_note (area_id, as_of);
    CREATE TABLE report_task (
        task_id {serial}, area_id {bigint} NOT NULL, session_on {bigint} NOT NULL,
        kind {text} NOT NULL, task {text} NOT NULL, owner {text} NOT NULL, due {bigint} NOT NULL);
    CREATE INDEX report_task_by_area ON report_task (area_id, session_on);
    CREATE TABLE report_task_event (
        event_id {serial}, task_id {bigint} NOT NULL, state {text} NOT NULL,
        outcome {text} NOT NULL,
        done_on {bigint}, told_on {bigint} NOT NULL);
    CREATE INDEX report_task_event_by_task ON report_task_event (task_id, event_id);
)"}};

std::optional<TaskKindOf> kind_of(std::string_view text)
{
    for (const auto kind : {TaskKindOf::request, TaskKindOf::conclusion})
        if (code(kind) == text) return kind;
    return {};
}

std::optional<TaskState> state_of(std::string_view text)
{
    for (const auto state : {TaskState::open, TaskState::done})
        if (code(state) == text) return state;
    return {};
}

Problem unknown_kind()
{
    return {.code = "report/unknown-task-kind",
            .detail = {"Loại việc không có trong danh mục.", "This is no kind of task."},
            .remedy = {"Dùng request (kiến nghị) hoặc conclusion (kết luận).",
                       "Use request or conclusion."}};
}

Problem due_too_early()
{
    return {.code = "report/due-before-session",
            .detail = {"Hạn hoàn thành trước ngày làm việc.",
                       "The due date is before the working session."},
            .remedy = {"Chọn hạn từ ngày làm việc trở đi.",
                       "Choose the day of the session or a later one."}};
}

Problem unknown_task()
{
    return {.code = "report/unknown-task",
            .detail = {"Không có việc này.", "There is no such task."},
            .remedy = {"Mở lại báo cáo để lấy danh sách việc mới nhất.",
                       "Open the report again for the current list of tasks."}};
}

/// What the history of a task tells on a day.
struct Event {
    TaskState state = TaskState::open;
    std::string outcome;
    std::optional<Date> done_on;
};

/// A task as it was first recorded, and the last event of its history that was told by the day.
struct TaskRow {
    long long id = 0, area = 0, session = 0, due = 0, done_on = 0;
    std::string kind, text, owner, state, outcome;

    void bind(soci::statement& select)
    {
        using soci::into;
        for (auto* number : {&id, &area, &session, &due, &done_on}) select.exchange(into(*number));
        for (auto* words : {&kind, &text, &owner, &state, &outcome}) select.exchange(into(*words));
    }

    Task task(Date on) const
    {
        Task task{.id = TaskId{id},
                  .area = registry::AreaId{area},
                  .session_on = Date::from_number(session),
                  .kind = kind_of(kind).value_or(TaskKindOf::request),
                  .text = text,
                  .owner = owner,
                  .due = Date::from_number(due),
                  .state = state_of(state).value_or(TaskState::open),
                  .outcome = outcome};
        if (done_on != no_day) task.done_on = Date::from_number(done_on);
        // Done later than the report's day: on that day it was still open.
        if (task.done_on && *task.done_on > on) {
            task.state = TaskState::open;
            task.outcome.clear();
            task.done_on.reset();
        }
        task.late = task.state == TaskState::open && task.due < on;
        return task;
    }
};

constexpr std::string_view task_columns =
    "SELECT t.task_id, t.area_id, t.session_on, t.due, COALESCE(e.done_on, -1000000), t.kind,"
    " t.task, t.owner, COALESCE(e.state, 'open'), COALESCE(e.outcome, '') FROM report_task t"
    " LEFT JOIN report_task_event e ON e.event_id ="
    " (SELECT MAX(l.event_id) FROM report_task_event l WHERE l.task_id = t.task_id)";

/// Rows of `condition`, whose two values are bound in order.
std::vector<Task> select_tasks(db::Database& database, std::string_view condition, long long first,
                               long long second, Date on)
{
    TaskRow row;
    soci::statement select(database.sql());
    row.bind(select);
    select.exchange(soci::use(first));
    select.exchange(soci::use(second));
    select.alloc();
    select.prepare(std::string{task_columns} + " WHERE " + std::string{condition} +
                   " ORDER BY t.session_on, t.due, t.task_id");
    select.define_and_bind();
    std::vector<Task> result;
    if (select.execute(true)) do {
            result.push_back(row.task(on));
        } while (select.fetch());
    return result;
}

std::optional<Task> find_task(db::Database& database, TaskId id, Date on)
{
    const auto found =
        select_tasks(database, "t.task_id = :id AND t.task_id = :same", id.value(), id.value(), on);
    if (found.empty()) return {};
    return found.front();
}

}  // namespace

std::string_view code(TaskKindOf kind)
{
    switch (kind) {
    case TaskKindOf::request: return "request";
    case TaskKindOf::conclusion: return "conclusion";
    }
    std::unreachable();
}

std::string_view code(TaskState state)
{
    switch (state) {
    case TaskState::open: return "open";
    case TaskState::done: return "done";
    }
    std::unreachable();
}

void migrate(db::Database& database) { db::migrate(database, module_name, schema); }

bool is_current(db::Database& database) { return db::is_current(database, module_name, schema); }

Checked<Note> add_note(db::Database& database, const registry::Areas& areas, const NoteInput& sent)
{
    Input input;
    const auto as_of = input.day("as_of", sent.as_of);
    const auto area = as_of ? input.area(areas, "area", sent.area, *as_of) : std::nullopt;
    Note note{.id = NoteId{},
              .area = {},
              .as_of = {},
              .text = input.words("text", sent.text, text_length_max),
              .source = input.words("source", sent.source, source_length_max)};
    if (!input.is_good()) return std::unexpected(std::move(input).problems());
    note.area = *area;
    note.as_of = *as_of;

    long long id = 0;
    const long long area_id = note.area.value();
    const long long day = note.as_of.number();
    db::Transaction transaction(database);
    database.sql() << "INSERT INTO report_note (area_id, as_of, note, source)"
                      " VALUES (:area, :day, :note, :source) RETURNING note_id",
        soci::use(area_id), soci::use(day), soci::use(note.text), soci::use(note.source),
        soci::into(id);
    transaction.commit();
    note.id = NoteId{id};
    return note;
}

Checked<Task> add_task(db::Database& database, const registry::Areas& areas, const TaskInput& sent)
{
    Input input;
    const auto session = input.day("session_on", sent.session_on);
    const auto area = session ? input.area(areas, "area", sent.area, *session) : std::nullopt;
    const auto kind = kind_of(sent.kind);
    if (!kind) input.complain(unknown_kind(), "kind");
    auto text = input.words("text", sent.text, text_length_max);
    auto owner = input.words("owner", sent.owner, owner_length_max);
    const auto due = input.day("due", sent.due);
    if (due && session && *due < *session) input.complain(due_too_early(), "due");
    if (!input.is_good()) return std::unexpected(std::move(input).problems());

    long long id = 0;
    const long long area_id = area->value();
    const long long session_day = session->number();
    const long long due_day = due->number();
    const std::string kind_code{code(*kind)};
    db::Transaction transaction(database);
    database.sql() << "INSERT INTO report_task (area_id, session_on, kind, task, owner, due)"
                      " VALUES (:area, :session, :kind, :task, :owner, :due) RETURNING task_id",
        soci::use(area_id), soci::use(session_day), soci::use(kind_code), soci::use(text),
        soci::use(owner), soci::use(due_day), soci::into(id);
    transaction.commit();
    return Task{.id = TaskId{id},
                .area = *area,
                .session_on = *session,
                .kind = *kind,
                .text = std::move(text),
                .owner = std::move(owner),
                .due = *due};
}

Checked<Task> change_task(db::Database& database, TaskId id, const TaskChange& change, Date today)
{
    Input input;
    db::Transaction transaction(database);
    const auto task = find_task(database, id, today);
    if (!task) return std::unexpected(Problems{unknown_task()});
    const auto state = state_of(change.state);
    if (!state)
        input.complain(
            {.code = "report/unknown-task-state",
             .detail = {"Trạng thái không có trong danh mục.", "This is no state of a task."},
             .remedy = {"Dùng open (đang làm) hoặc done (đã xong).", "Use open or done."}},
            "state");
    std::string outcome;
    if (change.outcome && !change.outcome->empty())
        outcome = input.words("outcome", *change.outcome, text_length_max);
    std::optional<Date> done_on;
    if (change.done_on) done_on = input.day("done_on", *change.done_on);
    if (state == TaskState::done && !change.done_on) done_on = std::max(today, task->session_on);
    if (state == TaskState::open && done_on)
        input.complain({.code = "report/done-on-of-open-task",
                        .detail = {"Việc chưa xong thì không có ngày xong.",
                                   "A task that is open has no day it was done."},
                        .remedy = {"Bỏ ngày xong, hoặc chuyển sang đã xong.",
                                   "Leave the day out, or mark the task done."}},
                       "done_on");
    if (done_on && *done_on < task->session_on)
        input.complain({.code = "report/done-before-session",
                        .detail = {"Ngày xong trước ngày làm việc.",
                                   "The day it was done is before the working session."},
                        .remedy = {"Chọn ngày từ ngày làm việc trở đi.",
                                   "Choose the day of the session or a later one."}},
                       "done_on");
    if (!input.is_good()) return std::unexpected(std::move(input).problems());

    const long long task_id = id.value();
    const std::string state_code{code(*state)};
    const long long told_on = today.number();
    long long done_day = done_on ? done_on->number() : 0;
    soci::indicator given = done_on ? soci::i_ok : soci::i_null;
    database.sql() << "INSERT INTO report_task_event (task_id, state, outcome, done_on, told_on)"
                      " VALUES (:task, :state, :outcome, :done, :told)",
        soci::use(task_id), soci::use(state_code), soci::use(outcome), soci::use(done_day, given),
        soci::use(told_on);
    auto changed = find_task(database, id, std::max(today, done_on.value_or(today)));
    transaction.commit();
    return *std::move(changed);
}

std::vector<Note> notes(db::Database& database, registry::AreaId area, Date to)
{
    long long id = 0;
    long long as_of = 0;
    std::string text;
    std::string source;
    const long long area_id = area.value();
    const long long last = to.number();
    soci::statement select =
        (database.sql().prepare << "SELECT note_id, as_of, note, source FROM report_note WHERE"
                                   " area_id = :area AND as_of <= :last"
                                   " ORDER BY as_of DESC, note_id DESC",
         soci::use(area_id), soci::use(last), soci::into(id), soci::into(as_of), soci::into(text),
         soci::into(source));
    select.execute();
    std::vector<Note> result;
    while (select.fetch())
        result.push_back({.id = NoteId{id},
                          .area = area,
                          .as_of = Date::from_number(as_of),
                          .text = text,
                          .source = source});
    return result;
}

std::vector<Task> tasks(db::Database& database, registry::AreaId area, Date on)
{
    auto all = select_tasks(database, "t.area_id = :area AND t.session_on <= :on", area.value(),
                            on.number(), on);
    Date last_session;
    for (const auto& task : all)
        if (task.session_on < on) last_session = std::max(last_session, task.session_on);
    std::erase_if(all, [&](const Task& task) {
        return task.session_on < last_session && task.state == TaskState::done &&
               *task.done_on < last_session;
    });
    const auto place = [&](const Task& task) {
        const bool own = task.session_on == on;
        const bool done = task.state == TaskState::done;
        return std::tuple{own, done, !task.late, task.session_on, task.due, task.id};
    };
    std::ranges::sort(all, {}, place);
    return all;
}

}  // namespace ansinh::report
