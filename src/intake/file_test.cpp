#include "intake/file.h"
#include "intake/impl/desk.h"

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
    EXPECT_EQ(original(store(), clerk(), file.id, noon), two_rows);
    const auto again =
        receive(store(), clerk(), {.kind = Kind::people, .name = "b.csv", .bytes = two_rows}, noon);
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
    const auto back = rejects(store(), clerk(), file.id, Language::en, noon);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->find("\xEF\xBB\xBFMã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Ghi chú,Error\r\n"
                         "8301234568,'=cmd|' /C calc'!A0,1985,Nam,28756,\"<b>'; DROP\","),
              0U)
        << *back;
    EXPECT_NE(back->find("Họ tên: person/name-malformed"), std::string::npos) << *back;
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
        EXPECT_EQ(original(store(), clerk(), file.id, noon), cells[0] + "\n");
        EXPECT_EQ(worked(file).state, State::failed);
    }
}

TEST_P(Files, an_unclear_encoding_is_asked_back_and_can_be_told)
{
    const std::string bytes = "CCCD,Ho ten\n083085001234,L\xF2\n";
    const auto asked = sent(Kind::people, bytes);
    ASSERT_EQ(asked.problems.size(), 1U);
    EXPECT_EQ(asked.problems.front().code, "intake/encoding-unclear");
    const auto told = receive(
        store(), clerk(),
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
    EXPECT_EQ(intake::file(store(), other, file.id).error().code, "intake/unknown");
    EXPECT_EQ(rows(store(), other, file.id, {}).error().code, "intake/unknown");
    EXPECT_EQ(original(store(), other, file.id, noon).error().code, "intake/unknown");
    EXPECT_EQ(rejects(store(), other, file.id, Language::vi, noon).error().code, "intake/unknown");
    EXPECT_TRUE(files(store(), other, {}, 50).empty());
    EXPECT_EQ(files(store(), clerk(), {}, 50).size(), 1U);
    EXPECT_EQ(files(store(), access::local_operator("root"), {}, 50).size(), 1U);

    auto colleague = clerk();
    colleague.user = UserId{9};
    colleague.office = OfficeId{3};
    const auto theirs = taken(Kind::people, two_rows, colleague);
    EXPECT_NE(theirs.id, file.id);
    EXPECT_EQ(theirs.rows.unchanged, 1);
    EXPECT_TRUE(intake::file(store(), other, theirs.id)) << "of the same office";
    other.permissions = {access::Permission::intake_send};
    EXPECT_FALSE(intake::file(store(), other, theirs.id)) << "may send, not read";
    EXPECT_EQ(receive(store(), access::Actor{.name = "nobody"},
                      {.kind = Kind::people, .name = "a.csv", .bytes = two_rows}, noon)
                  .error()
                  .front()
                  .code,
              "access/forbidden");
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
    const auto second = rows(store(), clerk(), file.id, {.after_line = 2, .limit = 1});
    ASSERT_TRUE(second);
    ASSERT_EQ(second->size(), 1U);
    EXPECT_EQ(second->front().line, 3);
    EXPECT_EQ(second->front().outcome, Outcome::refused);
    const auto added = rows(store(), clerk(), file.id, {.outcome = Outcome::added});
    ASSERT_EQ(added->size(), 1U);
    EXPECT_EQ(added->front().record, "8301234567");
}

}  // namespace
}  // namespace ansinh::intake
