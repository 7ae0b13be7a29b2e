#include "report/session_store.h"
#include "support/cases.h"
#include "support/stores.h"

#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

class SessionStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        test::OnEveryStore::SetUp();
        if (IsSkipped()) return;
        registry::migrate(store());
        migrate(store());
        const registry::AreaFiles files{
            .areas =
                "code,level,name,full_name,name_en,kind,parent_code,valid_from,valid_to,region\n"
                "VN,nation,Việt Nam,Nước Việt Nam,Viet Nam,nation,,2008-08-01,,\n"
                "83,province,Bến Tre,Tỉnh Bến Tre,Ben Tre,province,VN,2008-08-01,2025-07-01,MRD\n",
            .links = "old_code,old_level,new_code,new_level,divided,basis\n"};
        ASSERT_TRUE(registry::load_areas(store(), files).has_value());
    }

    registry::Areas areas() { return registry::Areas::load(store()); }

    Task request(const std::string& session, const std::string& due, const std::string& text)
    {
        return add_task(store(), areas(),
                        {.area = "ben tre",
                         .session_on = session,
                         .kind = "request",
                         .text = text,
                         .owner = "Ban Thu",
                         .due = due})
            .value();
    }

    registry::AreaId ben_tre() { return areas().resolve("83", Date{2023, 12, 15}).value(); }
};
ON_EVERY_STORE(SessionStore);

std::vector<std::string> texts(const std::vector<Task>& tasks)
{
    std::vector<std::string> texts;
    for (const auto& task : tasks) texts.push_back(task.text);
    return texts;
}

TEST_P(SessionStore, keeps_notes_of_an_area_to_the_day)
{
    const NoteInput drought{
        .area = "83", .as_of = "2023-12-15", .text = "  Xâm nhập mặn ", .source = "S0"};
    const auto added = add_note(store(), areas(), drought);
    ASSERT_TRUE(added.has_value());
    const auto found = notes(store(), ben_tre(), Date{2023, 12, 15});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().id, added->id);
    EXPECT_EQ(found.front().text, "Xâm nhập mặn");
    EXPECT_EQ(found.front().source, "S0");
    EXPECT_TRUE(notes(store(), ben_tre(), Date{2023, 12, 14}).empty());
}

TEST_P(SessionStore, tells_every_problem_of_a_note_at_once)
{
    const auto refused = add_note(
        store(), areas(), {.area = "Atlantis", .as_of = "2023-12-15", .text = " ", .source = ""});
    ASSERT_FALSE(refused.has_value());
    std::vector<std::pair<std::string_view, std::string>> problems;
    for (const auto& problem : refused.error()) problems.emplace_back(problem.code, problem.where);
    EXPECT_EQ(problems, (std::vector<std::pair<std::string_view, std::string>>{
                            {"area/unknown", "/area"},
                            {"report/text-empty", "/text"},
                            {"report/text-empty", "/source"}}));
    EXPECT_TRUE(notes(store(), ben_tre(), Date{2024, 1, 1}).empty());
}

TEST_P(SessionStore, tells_every_problem_of_a_task_at_once)
{
    const auto refused = add_task(store(), areas(),
                                  {.area = "83",
                                   .session_on = "2023-12-15",
                                   .kind = "wish",
                                   .text = std::string(2001, 'a'),
                                   .owner = "",
                                   .due = "2023-12-14"});
    ASSERT_FALSE(refused.has_value());
    std::vector<std::string_view> codes;
    for (const auto& problem : refused.error()) codes.push_back(problem.code);
    EXPECT_EQ(codes,
              (std::vector<std::string_view>{"report/unknown-task-kind", "report/text-too-long",
                                             "report/text-empty", "report/due-before-session"}));
}

TEST_P(SessionStore, counts_letters_not_bytes)
{
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "ệ";
    EXPECT_TRUE(add_note(store(), areas(),
                         {.area = "83", .as_of = "2023-12-15", .text = text, .source = "S0"})
                    .has_value());
}

TEST_P(SessionStore, carries_tasks_to_the_next_session)
{
    const auto late = request("2023-06-15", "2023-09-30", "late");
    const auto open = request("2023-06-15", "2024-03-31", "open");
    const auto done = request("2023-06-15", "2023-08-31", "done");
    request("2023-12-15", "2024-01-31", "of today");
    ASSERT_TRUE(change_task(store(), done.id,
                            {.state = "done", .outcome = "Đã giao", .done_on = "2023-08-20"},
                            Date{2023, 8, 21})
                    .has_value());

    const auto carried = tasks(store(), ben_tre(), Date{2023, 12, 15});
    EXPECT_EQ(texts(carried), (std::vector<std::string>{"late", "open", "done", "of today"}));
    EXPECT_TRUE(carried[0].late);
    EXPECT_FALSE(carried[1].late);
    EXPECT_EQ(carried[2].outcome, "Đã giao");

    // Done before the last session: it was told there, and is not told again.
    request("2023-10-01", "2023-10-31", "of October");
    EXPECT_EQ(texts(tasks(store(), ben_tre(), Date{2023, 12, 15})),
              (std::vector<std::string>{"late", "of October", "open", "of today"}));
}

TEST_P(SessionStore, shows_a_past_day_as_it_was)
{
    const auto task = request("2023-06-15", "2023-09-30", "one");
    ASSERT_TRUE(change_task(store(), task.id,
                            {.state = "done", .outcome = "xong", .done_on = "2023-09-10"},
                            Date{2023, 9, 11})
                    .has_value());
    EXPECT_EQ(tasks(store(), ben_tre(), Date{2023, 9, 1}).front().state, TaskState::open);
    EXPECT_EQ(tasks(store(), ben_tre(), Date{2023, 9, 10}).front().state, TaskState::done);
    EXPECT_TRUE(tasks(store(), ben_tre(), Date{2023, 6, 14}).empty());
}

TEST_P(SessionStore, reopens_a_task_and_keeps_its_history)
{
    const auto task = request("2023-06-15", "2023-09-30", "one");
    ASSERT_TRUE(change_task(store(), task.id, {.state = "done"}, Date{2023, 7, 1}).has_value());
    const auto reopened = change_task(store(), task.id, {.state = "open"}, Date{2023, 7, 2});
    ASSERT_TRUE(reopened.has_value());
    EXPECT_EQ(reopened->state, TaskState::open);
    EXPECT_FALSE(reopened->done_on.has_value());
}

TEST_P(SessionStore, refuses_a_change_that_cannot_be)
{
    const auto task = request("2023-06-15", "2023-09-30", "one");
    struct Refused {
        TaskChange change;
        std::string_view code;
    };
    for (const auto& [change, code] :
         {Refused{{.state = "lost"}, "report/unknown-task-state"},
          Refused{{.state = "done", .done_on = "2023-06-14"}, "report/done-before-session"},
          Refused{{.state = "open", .done_on = "2023-07-01"}, "report/done-on-of-open-task"},
          Refused{{.state = "done", .done_on = "yesterday"}, "date/malformed"}}) {
        const auto refused = change_task(store(), task.id, change, Date{2023, 7, 1});
        ASSERT_FALSE(refused.has_value()) << code;
        EXPECT_EQ(refused.error().front().code, code);
    }
    const auto nobody = change_task(store(), TaskId{999}, {.state = "done"}, Date{2023, 7, 1});
    ASSERT_FALSE(nobody.has_value());
    EXPECT_EQ(nobody.error().front().code, "report/unknown-task");
}

}  // namespace
}  // namespace ansinh::report
