/// Lists of volunteers (D05-TS): which months are still sold, as at the desk (41/2024/QH15
/// art.36.3).

#include "coverage/enrolment.h"
#include "coverage/spells.h"
#include "coverage/voluntary.h"
#include "declaration/impl/fixture.h"

#include <fmt/format.h>

namespace ansinh::declaration {
namespace {

class VoluntarySold : public Declarations {
protected:
    void SetUp() override
    {
        Declarations::SetUp();
        if (!IsSkipped()) register_people();
    }

    struct Told {
        const char* change = "1";
        int months = 3;
        const char* from = "03/2026";
        const char* income = "2000000";
        const char* receipt = "";
    };
    /// What stands against the list of a month that is sent on its last day.
    std::string of(Month month, const Told& one)
    {
        const auto at = to_string(month.last_day()) + "T12:00:00+07:00";
        const auto sheet = read_csv(
            FormKind::d05,
            fmt::format("Loại,Mã số BHXH,Họ tên,Ngày sinh,Mức thu nhập,Phương thức,Từ tháng,Ngày"
                        " biên lai\n{},{},Trần Thị Bình,1990,{},{},{},{}\n",
                        one.change, binh, one.income, one.months, one.from, one.receipt));
        const auto saved = save(
            store(), ground(), clerk(),
            {.form = FormKind::d05, .unit_code = "TZ0001Z", .month = month, .lines = sheet->lines},
            at);
        EXPECT_TRUE(saved) << codes(saved);
        return told(saved->findings);
    }
    void pays_at_the_desk(Month from, law::VoluntaryMode mode)
    {
        const auto actor = access::local_operator("thu");
        const coverage::EnrolmentDesk desk{.areas = shipped(), .law = the_law(), .actor = actor};
        const auto at = to_string(from.first_day()) + "T08:00:00+07:00";
        const auto made =
            enrol_voluntary(store(), desk,
                            {.person = number(binh),
                             .facts = {.from = from, .mode = mode, .income = Vnd{2'000'000}}},
                            at);
        ASSERT_TRUE(made) << codes(made);
        ASSERT_TRUE(pay_enrolment(store(), desk, made->id, at));
    }

    static constexpr const char* late = "2 months declaration/late-months\n";
    static constexpr const char* covered = "2 from declaration/covered\n";
};
ON_EVERY_STORE(VoluntarySold);

TEST_P(VoluntarySold, are_months_up_to_their_day)
{
    EXPECT_EQ(of(Month(2026, 5), {}), "") << "three months by the end of the third";
    EXPECT_EQ(of(Month(2026, 6), {}), late);
    EXPECT_EQ(of(Month(2026, 12), {}), late);
    EXPECT_EQ(of(Month(2026, 12), {.receipt = "31/05/2026"}), "") << "paid in time, told late";
    EXPECT_EQ(of(Month(2026, 12), {.receipt = "01/06/2026"}), late);
    EXPECT_EQ(of(Month(2026, 6), {.months = 6}), "") << "six by the end of the fourth";
    EXPECT_EQ(of(Month(2026, 7), {.months = 6}), late);
    EXPECT_EQ(of(Month(2026, 7), {.months = 24}), "") << "years are paid for on registration";
}

TEST_P(VoluntarySold, is_no_month_twice)
{
    pays_at_the_desk(Month(2026, 1), law::VoluntaryMode::every_12_months);
    EXPECT_EQ(of(Month(2026, 4), {.from = "04/2026", .income = "1500000"}), covered);
    EXPECT_EQ(of(Month(2026, 12), {.months = 1, .from = "12/2026"}), covered);
    EXPECT_EQ(of(Month(2027, 1), {.from = "01/2027"}), "");
}

TEST_P(VoluntarySold, may_be_told_anew)
{
    pays_at_the_desk(Month(2026, 1), law::VoluntaryMode::every_12_months);
    EXPECT_EQ(of(Month(2026, 4), {.change = "3", .from = "04/2026", .income = "1500000"}), "");
    EXPECT_EQ(of(Month(2026, 12), {.change = "3", .from = "04/2026", .income = "1500000"}), "")
        << "it was paid in time";
}

TEST_P(VoluntarySold, are_told_anew_only_where_they_were_sold)
{
    EXPECT_EQ(of(Month(2026, 12), {.change = "3"}), late);
    EXPECT_EQ(of(Month(2026, 5), {.change = "3"}), "");
}

}  // namespace
}  // namespace ansinh::declaration
