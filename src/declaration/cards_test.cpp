/// Lists of cards (D03-TS): who may be on them, from when, for how long (25/2008/QH12 art.12, 13.2,
/// 15 and 16.3.c).

#include "coverage/spells.h"
#include "declaration/impl/fixture.h"

#include <array>

namespace ansinh::declaration {
namespace {

class CardLists : public Declarations {
protected:
    void SetUp() override
    {
        Declarations::SetUp();
        if (!IsSkipped()) register_people();
    }

    void insured(const std::string& group, Validity validity)
    {
        const std::array spell = {coverage::Membership{.person = number(an),
                                                       .scheme = coverage::Scheme::health,
                                                       .group = group,
                                                       .payer = "budget",
                                                       .facility = {},
                                                       .commune = AreaId{1},
                                                       .validity = validity,
                                                       .recorded = AuditId{1}}};
        db::Transaction transaction(store());
        coverage::load(store(), std::span<const coverage::Membership>(spell));
        transaction.commit();
    }
    static std::string card(const std::string& rest)
    {
        return "Loại,Mã số BHXH,Họ tên,Ngày sinh,Nhóm BHYT,Số tháng,Từ ngày,Ngày biên lai\n1," +
               an + ",Nguyễn Văn An,1985," + rest + "\n";
    }
    static std::string ending(const std::string& group)
    {
        return "Loại,Mã số BHXH,Họ tên,Ngày sinh,Nhóm BHYT,Từ ngày\n2," + an +
               ",Nguyễn Văn An,1985," + group + ",01/11/2023\n";
    }
    std::string told_of(const std::string& csv)
    {
        return told(saves(csv, {}, FormKind::d03).findings);
    }
    /// A list of a commune, by whoever collects there.
    Saved of_commune(const char* commune, const std::string& csv, const std::string& at = noon)
    {
        using access::Permission;
        access::Actor collector{.user = UserId{5}, .name = "thu"};
        collector.permissions = {Permission::declaration_send};
        collector.areas = {shipped().by_code("83", {}, Date{2023, 12, 1})->id};
        const auto sheet = read_csv(FormKind::d03, csv);
        auto saved = save(store(), ground(), collector,
                          {.form = FormKind::d03,
                           .commune = commune,
                           .month = Month(2023, 12),
                           .lines = sheet->lines},
                          at);
        EXPECT_TRUE(saved) << codes(saved);
        EXPECT_TRUE(submit(store(), ground(), collector, saved->declaration.id, at));
        return saved.value_or(Saved{});
    }
};
ON_EVERY_STORE(CardLists);

TEST_P(CardLists, the_first_group_in_the_order_of_the_law_stays)
{
    insured("pensioner", {.from = Date(2022, 1, 1), .to = Date(2023, 12, 1)});
    insured("household", {.from = Date(2023, 12, 1), .to = Date(2024, 12, 1)});
    EXPECT_EQ(told_of(card("household,12,01/11/2023,02/10/2023")), "2 from declaration/covered\n");
    EXPECT_EQ(told_of(card("poor,12,01/11/2023,")), "2 from declaration/covered\n");
    const auto later = [&](const std::string& rest) {
        return told(of_commune("28756", card(rest)).findings);
    };
    EXPECT_EQ(later("household,12,15/12/2023,01/12/2023"), "2 from declaration/covered\n")
        << "of the same group one card at a time";
    EXPECT_EQ(later("poor,12,15/12/2023,"), "") << "the State pays before the household";
}

TEST_P(CardLists, a_card_that_was_paid_for_waits_its_days)
{
    const std::string early = "2 from declaration/before-card-term\n";
    EXPECT_EQ(told_of(card("household,12,01/06/2023,")), early) << "told on 1 December";
    EXPECT_EQ(told_of(card("household,12,31/10/2023,02/10/2023")), early);
    EXPECT_EQ(told_of(card("household,12,01/11/2023,02/10/2023")), "") << "30 days";
    EXPECT_EQ(told_of(card("poor,12,01/06/2023,")), "") << "others pay";
    insured("household", {.from = Date(2022, 11, 1), .to = Date(2023, 11, 1)});
    EXPECT_EQ(told_of(card("household,12,01/11/2023,01/11/2023")), "") << "no day without a card";
    EXPECT_EQ(told_of(card("household,12,01/11/2023,03/11/2023")), early);
}

// 25/2008/QH12 art.12 and 13.2: it takes the place of the other, so that no day lies between.
TEST_P(CardLists, a_group_that_comes_first_need_not_wait_for_the_end_of_another)
{
    insured("household", {.from = Date(2023, 6, 1), .to = Date(2024, 6, 1)});
    for (const auto* const group : {"near_poor", "student"}) {
        SCOPED_TRACE(group);
        EXPECT_EQ(told_of(card(std::string(group) + ",12,01/11/2023,01/11/2023")), "");
        EXPECT_EQ(told_of(card(std::string(group) + ",12,01/11/2023,03/11/2023")),
                  "2 from declaration/before-card-term\n");
    }
}

TEST_P(CardLists, nor_where_no_end_of_it_is_on_file)
{
    insured("household", {.from = Date(2023, 6, 1), .to = {}});
    EXPECT_EQ(told_of(card("near_poor,12,01/11/2023,01/11/2023")), "");
}

TEST_P(CardLists, a_card_of_later_days_is_none_of_before)
{
    insured("household", {.from = Date(2024, 2, 1), .to = Date(2024, 8, 1)});
    EXPECT_EQ(told_of(card("near_poor,12,01/11/2023,02/10/2023")), "") << "30 days";
    EXPECT_EQ(told_of(card("near_poor,12,31/10/2023,02/10/2023")),
              "2 from declaration/before-card-term\n");
}

TEST_P(CardLists, are_judged_by_the_day_on_which_they_were_sent)
{
    const auto list = of_commune("28756", card("household,12,31/12/2023,"));
    EXPECT_EQ(told(list.findings), "");
    const auto done =
        accept(store(), ground(), officer(), list.declaration.id, "2023-12-08T12:00:00+07:00");
    EXPECT_TRUE(done) << codes(done);
}

TEST_P(CardLists, a_card_is_paid_for_three_six_or_twelve_months)
{
    for (const auto* months : {"5", "60"})
        EXPECT_EQ(told_of(card("household," + std::string(months) + ",01/11/2023,02/10/2023")),
                  "2 months declaration/no-such-cycle\n");
    for (const auto* months : {"3", "6", "12"})
        EXPECT_EQ(told_of(card("household," + std::string(months) + ",01/11/2023,02/10/2023")), "");
}

// 25/2008/QH12 art.15.6 tells the months of households; of a school's list it tells none.
TEST_P(CardLists, a_student_is_paid_for_as_many_months_as_the_school_tells)
{
    for (const auto* const months : {"3", "4", "9", "12"})
        EXPECT_EQ(told_of(card("student," + std::string(months) + ",01/11/2023,02/10/2023")), "");
}

TEST_P(CardLists, only_a_card_that_is_there_ends)
{
    insured("pensioner", {.from = Date(2022, 1, 1), .to = {}});
    EXPECT_EQ(told_of(ending("student")), "2 group declaration/not-covered\n");
    EXPECT_EQ(told_of(ending("pensioner")), "");
    EXPECT_EQ(told_of(ending("")), "");
}

TEST_P(CardLists, a_card_may_be_told_otherwise)
{
    insured("household", {.from = Date(2023, 6, 1), .to = Date(2024, 6, 1)});
    const auto adjusted = "Loại,Mã số BHXH,Họ tên,Ngày sinh,Nhóm BHYT,Số tháng,Từ ngày,Nơi KCB ban"
                          " đầu\n3," +
                          an + ",Nguyễn Văn An,1985,household,6,01/11/2023,83004\n";
    EXPECT_EQ(told_of(adjusted), "");
}

TEST_P(CardLists, of_a_commune_are_of_who_lives_there)
{
    insured("household", {.from = Date(2023, 6, 1), .to = Date(2024, 6, 1)});
    EXPECT_EQ(told(of_commune("28757", ending("household")).findings),
              "2 person_id declaration/lives-elsewhere\n");
    EXPECT_EQ(told(of_commune("28756", ending("household")).findings), "");
    const std::string newcomer =
        "Họ tên,Ngày sinh,Giới tính,Số CCCD,Xã,Nhóm BHYT,Số tháng,Từ ngày\nPhạm Thị Dung,"
        "02/03/1995,Nữ,083195000017,28756,poor,12,01/12/2023\n";
    EXPECT_EQ(told(of_commune("28757", newcomer).findings),
              "2 commune declaration/lives-elsewhere\n");
    EXPECT_EQ(told(of_commune("28756", newcomer).findings), "");
}

}  // namespace
}  // namespace ansinh::declaration
