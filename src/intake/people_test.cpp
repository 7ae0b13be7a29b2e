#include "intake/impl/desk.h"

namespace ansinh::intake {
namespace {

class People : public Desk {};
ON_EVERY_STORE(People);

constexpr const char* header =
    "STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Mã số BHXH,Xã,Huyện,Tỉnh,Số điện thoại\n";

std::string file_of(std::string_view rows) { return header + std::string(rows); }

TEST_P(People, are_registered_with_what_the_official_columns_say)
{
    const auto file = taken(
        Kind::people, file_of("1,Nguyễn Văn An,12/05/1985,Nam,083085001234,8301234567,"
                              "An Bình Tây,Ba Tri,Bến Tre,0912 345 678\n"
                              "2,Trần Thị Bé,1990,Nữ,,8301234568,An Bình Tây,Ba Tri,Bến Tre,\n"));
    EXPECT_EQ(file.state, State::done);
    EXPECT_EQ(file.rows, (Counts{.total = 2, .done = 2, .added = 2})) << problems(file);
    const auto an = person(8301234567).version.record;
    EXPECT_EQ(an.name, "Nguyễn Văn An");
    EXPECT_EQ(to_string(an.birth), "1985-05-12");
    EXPECT_EQ(an.sex, Sex::male);
    EXPECT_EQ(an.citizen_id->text(), "083085001234");
    EXPECT_EQ(an.phone, "0912345678");
    EXPECT_EQ(shipped().area(an.commune).full_name, "Xã An Bình Tây");
    EXPECT_EQ(to_string(person(8301234568).version.record.birth), "1990");
}

TEST_P(People, the_same_again_is_unchanged_and_other_content_a_change)
{
    taken(Kind::people, file_of("1,Nguyễn Văn An,1985,Nam,083085001234,8301234567,"
                                "An Bình Tây,Ba Tri,Bến Tre,0912345678\n"));
    const auto again = taken(Kind::people, "Mã số BHXH,Họ tên,Điện thoại\n"
                                           "8301234567,Nguyễn Văn An,0912345678\n");
    EXPECT_EQ(again.rows, (Counts{.total = 1, .done = 1, .unchanged = 1})) << problems(again);
    const auto other = taken(Kind::people, "CCCD,Họ tên,Điện thoại\n083085001234,Nguyễn Văn Ân,\n");
    EXPECT_EQ(other.rows, (Counts{.total = 1, .done = 1, .changed = 1})) << problems(other);
    EXPECT_EQ(person(8301234567).version.record.name, "Nguyễn Văn Ân");
    EXPECT_EQ(person(8301234567).version.record.phone, "0912345678") << "empty takes nothing away";
}

TEST_P(People, a_row_tells_all_that_is_wrong_with_it_and_the_others_go_on)
{
    const auto file = taken(
        Kind::people,
        file_of(
            "1,Nguyễn Văn An,32/05/1985,Nam,83085001234,830123456,An Bình Tây,Ba Tri,Bến Tre,1\n"
            "2,Lê 5,1990,Nữ,,8301234568,Atlantis,,,\n"
            "3,Lê Thị Năm,1990,Nữ,083085001234,8301234569,An Bình Tây,Ba Tri,Bến Tre,\n"
            "4,Lê Thị Sáu,1990,Nữ,,,An Bình Tây,Ba Tri,Bến Tre,\n"
            "5,Lê Thị Bảy,1990,Nữ,,8301234570,An Bình Tây,Ba Tri,Bến Tre,,thừa\n"
            "6,Lê Thị Tám,1990,Nữ,,8301234571,An Bình Tây,Ba Tri,Bến Tre,\n"));
    EXPECT_EQ(file.rows, (Counts{.total = 6, .done = 6, .added = 1, .refused = 5}));
    EXPECT_EQ(problems(file), "2 Mã số BHXH person-id/bad-length\n"
                              "2 Số CCCD citizen-id/bad-length\n"
                              "2 Ngày sinh person/birth-malformed\n"
                              "2 Số điện thoại person/phone-malformed\n"
                              "3 Họ và tên person/name-malformed\n"
                              "3 Xã area/unknown\n"
                              "4 Số CCCD person/citizen-id-contradicts\n"
                              "5 Mã số BHXH intake/number-needed\n"
                              "6  import/too-many-cells\n");
}

TEST_P(People, ethnic_groups_are_written_by_their_names)
{
    const auto names =
        registry::Ethnicities::parse(test::file_text(DATA_FOLDER "/ethnicities.csv"));
    ASSERT_TRUE(names);
    const auto file = sent(Kind::people, "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Dân tộc\n"
                                         "8301234567,Nguyễn Văn An,1985,Nam,28756,kinh\n"
                                         "8301234568,Trần Thị Bé,1990,Nữ,28756,Hoa (Hán)\n"
                                         "8301234569,Lê Văn Cu,1990,Nam,28756,Han\n"
                                         "8301234570,Lê Văn Dư,1990,Nam,28756,05\n"
                                         "8301234571,Lê Văn Em,1990,Nam,28756,Klingon\n");
    ASSERT_TRUE(
        work(store(), clerk(), file.id,
             {.areas = shipped(), .now = [] { return std::string(noon); }, .ethnicities = *names}));
    EXPECT_EQ(problems(file), "6 Dân tộc person/unknown-ethnicity\n");
    EXPECT_EQ(person(8301234567).version.record.ethnicity, "01");
    EXPECT_EQ(person(8301234568).version.record.ethnicity, "04");
    EXPECT_EQ(person(8301234569).version.record.ethnicity, "04");
    EXPECT_EQ(person(8301234570).version.record.ethnicity, "05");
}

TEST_P(People, who_is_said_to_live_where_they_do_has_not_moved)
{
    const std::string columns = "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Từ ngày\n";
    taken(Kind::people, columns + "8301234567,Nguyễn Văn An,1985,Nam,29179,01/01/2023\n");
    const auto before = person(8301234567).version;
    const auto area = shipped().area(before.record.commune);
    const auto became = shipped().successors(area.id);
    ASSERT_EQ(became.size(), 1U);
    const auto file = sent(Kind::people, "Mã số BHXH,Xã\n8301234567,29179\n8301234567," +
                                             shipped().area(became.front().to).code + "\n");
    const auto done =
        work(store(), clerk(), file.id,
             {.areas = shipped(), .now = [] { return std::string("2026-01-15T12:00:00+07:00"); }});
    EXPECT_EQ(done->rows.unchanged, 2) << problems(file);
}

TEST_P(People, zeros_that_a_spreadsheet_dropped_are_told)
{
    const auto file = taken(Kind::people, "Mã số BHXH,CCCD,Họ tên\n"
                                          "101234567,1085001234,An\n8.30123E+09,,An\n");
    const auto read = rows(store(), shipped(), clerk(), file.id, {});
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2U);
    EXPECT_NE(read->at(0).problems.at(0).remedy.vi.find("bỏ số 0 ở đầu"), std::string::npos);
    EXPECT_NE(read->at(0).problems.at(1).remedy.en.find("leading zero"), std::string::npos);
    EXPECT_NE(read->at(1).problems.at(0).remedy.en.find("shortened"), std::string::npos);
}

TEST_P(People, outside_the_senders_areas_are_refused_or_do_not_exist)
{
    const auto row = file_of("1,Nguyễn Văn An,1985,Nam,,8301234567,An Bình Tây,Ba Tri,Bến Tre,\n");
    auto elsewhere = clerk("52");
    elsewhere.user = UserId{8};
    const auto refused = taken(Kind::people, row, elsewhere);
    EXPECT_EQ(problems(refused, elsewhere), "2 Xã access/out-of-scope\n");
    taken(Kind::people, row);
    const auto hidden = taken(Kind::people, "Mã số BHXH,Họ tên\n8301234567,Lê Văn Tư\n", elsewhere);
    EXPECT_EQ(problems(hidden, elsewhere), "2 Mã số BHXH person/unknown\n");
}

TEST_P(People, with_one_number_twice_in_a_file_the_later_row_changes_the_earlier)
{
    const auto file =
        taken(Kind::people, file_of("1,Nguyễn Văn An,1985,Nam,083085001234,8301234567,"
                                    "An Bình Tây,Ba Tri,Bến Tre,\n"
                                    "2,Nguyễn Văn Ân,1985,Nam,083085001234,8301234567,"
                                    "An Bình Tây,Ba Tri,Bến Tre,\n"
                                    "3,Lê Văn Tư,1985,Nam,083085001234,8301234568,"
                                    "An Bình Tây,Ba Tri,Bến Tre,\n"));
    EXPECT_EQ(file.rows, (Counts{.total = 3, .done = 3, .added = 1, .changed = 1, .refused = 1}));
    EXPECT_EQ(problems(file), "4 Số CCCD person/citizen-id-taken\n");
    EXPECT_EQ(person(8301234567).version.record.name, "Nguyễn Văn Ân");
}

TEST_P(People, without_a_number_get_the_next_free_one)
{
    const auto file = taken(Kind::people, file_of("1,Nguyễn Văn An,1985,Nam,,8301234567,"
                                                  "An Bình Tây,Ba Tri,Bến Tre,\n"
                                                  "2,Lê Thị Bé,1990,Nữ,083190001234,,"
                                                  "An Bình Tây,Ba Tri,Bến Tre,\n"));
    EXPECT_EQ(file.rows, (Counts{.total = 2, .done = 2, .added = 2})) << problems(file);
    EXPECT_EQ(person(8301234568).version.record.name, "Lê Thị Bé");
}

TEST_P(People, a_day_of_effect_makes_a_change_and_none_a_correction)
{
    const std::string columns = "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Từ ngày\n";
    taken(Kind::people, columns + "8301234567,Nguyễn Văn An,1985,Nam,28756,01/01/2023\n");
    const auto moved = taken(Kind::people, columns + "8301234567,,,,28759,01/06/2023\n");
    EXPECT_EQ(moved.rows.changed, 1) << problems(moved);
    const auto then = registry::person(store(), registry::Territory::whole_nation(),
                                       PersonId{8301234567}, {.on = Date{2023, 3, 1}});
    ASSERT_TRUE(then);
    EXPECT_EQ(shipped().area(then->version.record.commune).code, "28756");
    EXPECT_EQ(shipped().area(person(8301234567).version.record.commune).code, "28759");
    const auto again = taken(Kind::people, columns + "8301234567,,,,28759,1/6/2023\n");
    EXPECT_EQ(again.rows.unchanged, 1) << problems(again);
    const auto undated = taken(Kind::people, "Mã số BHXH,Xã,Cư trú,Ngày mất\n"
                                             "8301234567,28756,Tạm trú,1/7/2023\n"
                                             "8301234567,28759,,\n");
    EXPECT_EQ(undated.rows, (Counts{.total = 2, .done = 2, .unchanged = 1, .refused = 1}));
    EXPECT_EQ(problems(undated), "2 Xã intake/day-needed\n2 Cư trú intake/day-needed\n"
                                 "2 Ngày mất intake/day-needed\n");
}

}  // namespace
}  // namespace ansinh::intake
