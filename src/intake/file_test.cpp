#include "intake/file.h"
#include "intake/impl/desk.h"

#include <algorithm>

#include <soci/soci.h>

namespace ansinh::intake {
namespace {

class Files : public Desk {};
ON_EVERY_STORE(Files);

const std::string two_rows = "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Ghi chú\n"
                             "8301234567,Nguyễn Văn An,1985,Nam,28756,\n"
                             "8301234568,=cmd|' /C calc'!A0,1985,Nam,28756,\"<b>'; DROP\"\n";

TEST_P(Files, are_kept_byte_for_byte_and_answered_once)
{
    const auto file = taken(Kind::people, two_rows);
    EXPECT_EQ(file.rows, (Counts{.total = 2, .done = 2, .added = 1, .refused = 1}));
    EXPECT_EQ(file.passed_over, std::vector<std::string>{"Ghi chú"});
    EXPECT_EQ(original(store(), shipped(), clerk(), {.id = file.id, .at = noon}), two_rows);
    const auto again = receive(store(), shipped(), clerk(),
                               {.kind = Kind::people, .name = "b.csv", .bytes = two_rows}, noon);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->repeated);
    EXPECT_EQ(again->file.id, file.id);
    EXPECT_EQ(again->file.name, "a.csv");
    EXPECT_EQ(again->file.rows, file.rows);
    EXPECT_EQ(worked(again->file).rows, file.rows) << "what is done is not done again";
}

TEST_P(Files, refused_rows_come_back_as_a_file_that_can_be_corrected_and_sent)
{
    const auto file = taken(Kind::people, two_rows);
    const auto back =
        rejects(store(), shipped(), clerk(), {.id = file.id, .at = noon}, Language::en);
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->next);
    EXPECT_EQ(
        back->csv.find("\xEF\xBB\xBFMã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Ghi chú,Error\r\n"
                       "8301234568,'=cmd|' /C calc'!A0,1985,Nam,28756,\"<b>'; DROP\","),
        0U)
        << back->csv;
    EXPECT_NE(back->csv.find("Họ tên: person/name-malformed"), std::string::npos) << back->csv;
    const auto corrected =
        taken(Kind::people, "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Ghi chú,Error\n"
                            "8301234568,'Lê Văn Tư,1985,Nam,28756,,person/name-malformed\n");
    EXPECT_EQ(corrected.rows.refused, 1) << "an apostrophe before a letter is no guard of ours";
    const auto good = taken(Kind::people, "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Ghi chú,Lỗi\n"
                                          "8301234568,Lê Văn Tư,1985,Nam,28756,,Họ tên: …\n");
    EXPECT_EQ(good.rows.added, 1);
    EXPECT_TRUE(problems(good).empty());
}

TEST_P(Files, what_is_wrong_with_the_whole_is_told_and_the_file_kept)
{
    for (const auto& [cells, line] : test::cases(R"(
        Họ tên,Ngày sinh                    | import/missing-column
        Mã số BHXH,Số sổ BHXH,CCCD          | intake/column-twice
        Mã số BHXH,Mã số BHXH               | csv/duplicate-column
        Mã số BHXH,"Họ                      | csv/broken-quotes
    )")) {
        SCOPED_TRACE(line);
        const auto file = sent(Kind::people, cells[0] + "\n");
        EXPECT_EQ(file.state, State::failed);
        ASSERT_EQ(file.problems.size(), 1U);
        EXPECT_EQ(file.problems.front().code, cells[1]);
        EXPECT_EQ(original(store(), shipped(), clerk(), {.id = file.id, .at = noon}),
                  cells[0] + "\n");
        EXPECT_EQ(worked(file).state, State::failed);
    }
}

TEST_P(Files, a_zero_byte_is_refused_by_both_kinds_of_store)
{
    const auto file = sent(Kind::people, "Mã số BHXH,Họ tên\n8301234567,An" + std::string(1, '\0'));
    EXPECT_EQ(file.state, State::failed);
    ASSERT_EQ(file.problems.size(), 1U);
    EXPECT_EQ(file.problems.front().code, "intake/not-in-encoding");
    EXPECT_EQ(file.problems.front().where, "line 2");
}

TEST_P(Files, an_unclear_encoding_is_asked_back_and_can_be_told)
{
    const std::string bytes = "CCCD,Ho ten\n083085001234,L\xF2\n";
    const auto asked = sent(Kind::people, bytes);
    ASSERT_EQ(asked.problems.size(), 1U);
    EXPECT_EQ(asked.problems.front().code, "intake/encoding-unclear");
    const auto told = receive(
        store(), shipped(), clerk(),
        {.kind = Kind::people, .name = "a.csv", .bytes = bytes, .told = Encoding::vni}, noon);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->file.id, asked.id);
    EXPECT_EQ(told->file.state, State::received);
    EXPECT_EQ(told->file.encoding, Encoding::vni);
    EXPECT_TRUE(told->file.problems.empty());
}

TEST_P(Files, are_seen_by_their_sender_and_by_who_reads_all)
{
    const auto file = taken(Kind::people, two_rows);
    auto other = clerk();
    other.user = UserId{8};
    other.office = OfficeId{3};
    EXPECT_EQ(intake::file(store(), shipped(), other, file.id).error().code, "intake/unknown");
    EXPECT_EQ(rows(store(), shipped(), other, file.id, {}).error().code, "intake/unknown");
    EXPECT_EQ(original(store(), shipped(), other, {.id = file.id, .at = noon}).error().code,
              "intake/unknown");
    EXPECT_EQ(
        rejects(store(), shipped(), other, {.id = file.id, .at = noon}, Language::vi).error().code,
        "intake/unknown");
    EXPECT_TRUE(files(store(), other, {}, 50).empty());
    EXPECT_EQ(files(store(), clerk(), {}, 50).size(), 1U);
    EXPECT_EQ(files(store(), access::local_operator("root"), {}, 50).size(), 1U);

    auto colleague = clerk();
    colleague.user = UserId{9};
    colleague.office = OfficeId{3};
    const auto theirs = taken(Kind::people, two_rows, colleague);
    EXPECT_NE(theirs.id, file.id);
    EXPECT_EQ(theirs.rows.unchanged, 1);
    EXPECT_TRUE(intake::file(store(), shipped(), other, theirs.id)) << "of the same office";
    other.permissions = {access::Permission::intake_send};
    EXPECT_FALSE(intake::file(store(), shipped(), other, theirs.id)) << "may send, not read";
    EXPECT_EQ(receive(store(), shipped(), access::Actor{.name = "nobody"},
                      {.kind = Kind::people, .name = "a.csv", .bytes = two_rows}, noon)
                  .error()
                  .front()
                  .code,
              "access/forbidden");
}

TEST_P(Files, what_was_sent_is_shown_to_others_with_a_reason_where_all_of_it_is_theirs)
{
    auto sender = clerk();
    sender.office = OfficeId{3};
    const auto rows = two_rows + "8301234569,Lê Văn Tư,1985,Nam,28759,\n";
    const auto file = taken(Kind::people, rows, sender);
    auto other = sender;
    other.user = UserId{8};
    const auto look = [&](const std::string& reason) {
        const auto shown =
            original(store(), shipped(), other, {.id = file.id, .reason = reason, .at = noon});
        const auto back = rejects(store(), shipped(), other,
                                  {.id = file.id, .reason = reason, .at = noon}, Language::vi);
        EXPECT_EQ(shown.has_value(), back.has_value());
        return shown ? (*shown == rows ? "shown" : "other bytes") : shown.error().code;
    };
    const auto in = [&](const std::string& commune) {
        other.areas = {shipped().by_code(commune, {}, Date{2023, 12, 15})->id};
    };
    EXPECT_EQ(look("đối chiếu hồ sơ"), "shown");
    EXPECT_EQ(look(" "), "record/reason-missing");
    in("28756");
    EXPECT_EQ(look("đối chiếu hồ sơ"), "access/out-of-scope") << "one row lies in another commune";
    other.areas = sender.areas;
    other.permissions = {access::Permission::intake_read};
    EXPECT_EQ(look("đối chiếu hồ sơ"), "access/forbidden");
    EXPECT_EQ(original(store(), shipped(), sender, {.id = file.id, .at = noon}), rows);

    const auto unnamed =
        taken(Kind::people, "Mã số BHXH,Họ tên\n8301234567,Nguyễn Văn An\n", sender);
    other = sender;
    other.user = UserId{8};
    in("28756");
    EXPECT_EQ(
        original(store(), shipped(), other, {.id = unnamed.id, .reason = "đối chiếu", .at = noon})
            .error()
            .code,
        "access/out-of-scope")
        << "who does not say where, may mean all of the sender's areas";
}

TEST_P(Files, refused_rows_come_in_parts)
{
    std::string text = "Mã số BHXH,Họ tên\n";
    constexpr int people = 10'001;
    for (int i = 0; i < people; ++i) text += std::to_string(8300000001 + i) + ",Lê 5\n";
    const auto file = taken(Kind::people, text);
    EXPECT_EQ(file.rows.refused, people);
    const auto first =
        rejects(store(), shipped(), clerk(), {.id = file.id, .at = noon}, Language::vi);
    ASSERT_TRUE(first);
    EXPECT_EQ(std::ranges::count(first->csv, '\n'), 10'001) << "the header, and 10,000 rows";
    EXPECT_EQ(first->next, 10'001);
    const auto last = rejects(store(), shipped(), clerk(), {.id = file.id, .at = noon},
                              Language::vi, *first->next);
    EXPECT_EQ(std::ranges::count(last->csv, '\n'), 2);
    EXPECT_FALSE(last->next);
}

TEST_P(Files, go_on_where_a_slice_ended)
{
    std::string text = "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã\n";
    constexpr int people = 4500;
    for (int i = 0; i < people; ++i)
        text += std::to_string(8300000001 + i) + ",Lê Văn Tư,1985,Nam,28756\n";
    const auto file = sent(Kind::people, text);
    EXPECT_EQ(file.rows.total, people);
    int slices = 0;
    const Working stops_after_one{.areas = shipped(),
                                  .now = [] { return std::string(noon); },
                                  .go_on =
                                      [&](const File& so_far) {
                                          EXPECT_EQ(so_far.rows.done, so_far.last_line - 1);
                                          return ++slices > 1;
                                      }};
    const auto stopped = work(store(), clerk(), file.id, stops_after_one);
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->state, State::running);
    EXPECT_EQ(stopped->rows.added, 2000);
    EXPECT_TRUE(stopped->rows_per_second());
    EXPECT_TRUE(stopped->seconds_left());
    const auto done = worked(*stopped);
    EXPECT_EQ(done.state, State::done);
    EXPECT_EQ(done.rows, (Counts{.total = people, .done = people, .added = people}));
    long long on_file = 0;
    store().sql() << "SELECT COUNT(*) FROM intake_row", soci::into(on_file);
    EXPECT_EQ(on_file, people);
}

TEST_P(Files, a_page_of_rows_begins_after_the_line_before)
{
    const auto file = taken(Kind::people, two_rows);
    const auto second = rows(store(), shipped(), clerk(), file.id, {.after_line = 2, .limit = 1});
    ASSERT_TRUE(second);
    ASSERT_EQ(second->size(), 1U);
    EXPECT_EQ(second->front().line, 3);
    EXPECT_EQ(second->front().outcome, Outcome::refused);
    const auto added = rows(store(), shipped(), clerk(), file.id, {.outcome = Outcome::added});
    ASSERT_EQ(added->size(), 1U);
    EXPECT_EQ(added->front().record, "8301234567");
}

}  // namespace
}  // namespace ansinh::intake
