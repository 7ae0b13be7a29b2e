/// Each đồng that came in is recovered by one case.

#include "compliance/impl/owing_units.h"
#include "contribution/employer_merge.h"

namespace ansinh::compliance {
namespace {

class Recovering : public OwingUnits {
protected:
    Vnd in_all()
    {
        Vnd sum;
        for (const auto& line : recovered(store(), ground(), officer(),
                                          {.from = Date(2025, 1, 1), .to = Date(2026, 11, 29)})
                                    .value())
            sum += line.recovered.total();
        return sum;
    }
    Vnd of_case(const std::string& number)
    {
        return case_file(store(), ground(), officer(), number, Date(2026, 11, 29))
            ->recovered.total();
    }
    void closes_as_hard_to_collect(Date on)
    {
        EXPECT_EQ(code_of(takes(officer(), {.kind = StepKind::closing,
                                            .on = on,
                                            .document = "9",
                                            .reason = "hard_to_collect"})),
                  "");
    }
    void merges_the_school()
    {
        db::Transaction transaction(store());
        const auto merge = access::record(store(), operator_, {.action = "employer.merge"}, at);
        contribution::repoint(store(), merge, school, mill);
        repoint(store(), merge, school, mill);
        transaction.commit();
    }
};
ON_EVERY_STORE(Recovering);

TEST_P(Recovering, counts_for_the_case_that_was_opened_last)
{
    opened();
    closes_as_hard_to_collect(Date(2025, 12, 20));
    opened(Date(2025, 12, 18));
    pay("2025-12-16,100000,,TA0001A,FT1\n2025-12-19,9000000,,TA0001A,FT2\n"
        "2025-12-20,200000,,TA0001A,FT3\n2025-12-24,300000,,TA0001A,FT4\n");
    EXPECT_EQ(of_case("2025-000001"), Vnd{100'000});
    EXPECT_EQ(of_case("2025-000002"), Vnd{9'500'000});
    EXPECT_EQ(in_all(), Vnd{9'600'000});
}

TEST_P(Recovering, counts_once_where_two_employers_with_cases_became_one)
{
    opened();
    open_case(store(), ground(), officer(), "TB0002B", Date(2025, 12, 16), at).value();
    pay("2025-12-20,1000000,,TA0001A,FT1\n2025-12-20,2000000,,TB0002B,FT2\n");
    EXPECT_EQ(of_case("2025-000001"), Vnd{1'000'000});
    EXPECT_EQ(of_case("2025-000002"), Vnd{2'000'000});
    merges_the_school();
    pay("2026-01-10,6000000,,TA0001A,FT3\n");
    EXPECT_EQ(in_all(), Vnd{9'000'000});
    EXPECT_EQ(of_case("2025-000001") + of_case("2025-000002"), Vnd{9'000'000});
    Vnd listed;
    for (const auto& file :
         case_files(store(), ground(), officer(), {.on = Date(2026, 11, 29)}).value())
        listed += file.recovered.total();
    EXPECT_EQ(listed, Vnd{9'000'000});
}

TEST_P(Recovering, leaves_out_what_the_case_was_opened_without)
{
    pay("2025-12-15,100000,,TA0001A,FT1\n");
    EXPECT_EQ(opened().arrears.late(), a_month * 3 - Vnd{100'000});
    EXPECT_EQ(in_all(), Vnd{});
    pay("2025-12-15,200000,,TA0001A,FT2\n");
    EXPECT_EQ(in_all(), Vnd{200'000}) << "of the same day, and still owed when it was opened";
    merges_the_school();
    EXPECT_EQ(in_all(), Vnd{200'000}) << "a merge books receipts once more";
}

TEST_P(Recovering, counts_what_was_booked_before_a_case_of_an_earlier_day)
{
    pay("2025-12-20,100000,,TA0001A,FT1\n");
    EXPECT_EQ(opened().arrears.late(), a_month * 3);
    EXPECT_EQ(in_all(), Vnd{100'000});
}

}  // namespace
}  // namespace ansinh::compliance
