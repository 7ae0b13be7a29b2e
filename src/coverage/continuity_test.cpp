#include "base/decimal.h"
#include "coverage/continuity.h"
#include "law/folder.h"
#include "support/cases.h"

#include <sstream>

#include <gtest/gtest.h>

namespace ansinh::coverage {
namespace {

const law::Law& the_law()
{
    static const law::Law law = law::load(LAW_FOLDER);
    return law;
}

Date day(const std::string& text) { return *Date::parse(text); }

/// "2020-01-01..2020-12-31 2021-02-01..": last days are days of cover.
std::vector<Validity> covers(const std::string& words)
{
    std::vector<Validity> all;
    std::istringstream in(words);
    for (std::string word; in >> word;) {
        const auto dots = word.find("..");
        Validity cover{.from = day(word.substr(0, dots)), .to = {}};
        if (dots + 2 < word.size()) cover.to = day(word.substr(dots + 2)).plus_days(1);
        all.push_back(cover);
    }
    return all;
}

std::string shown(const std::optional<Date>& date) { return date ? to_string(*date) : "-"; }

TEST(Continuity, joins_what_follows_within_the_gap_of_its_day)
{
    for (const auto& [cells, line] : test::cases(R"(
        # cover  on | since  five years  covered
        2020-01-01..  2023-12-15 | 2020-01-01  2025-01-01  yes
    2020-01-01..2020-12-31 2021-01-01..  2023-12-15 | 2020-01-01  2025-01-01  yes  # the next day
    2020-01-01..2020-12-31 2021-04-01..  2023-12-15 | 2020-01-01  2025-01-01  yes  # 3 months
        2020-01-01..2020-12-31 2021-04-02..  2023-12-15 | 2021-04-02  2026-04-02  yes  # a day more
    2020-01-01..2025-06-30 2025-09-29..  2026-01-01 | 2020-01-01  2025-01-01  yes  # 90 days
        2020-01-01..2025-06-30 2025-09-30..  2026-01-01 | 2025-09-30  2030-09-30  yes  # ninety-one
    2020-01-01..2023-12-31 2022-06-01..2022-08-31  2023-12-15 | 2020-01-01  2025-01-01  yes
        2020-01-01..2023-10-31  2023-12-15 | 2020-01-01  2025-01-01  no  # may still go on
        2020-01-01..2023-06-30  2023-12-15 | -  -  no  # too late
        2024-01-01..  2023-12-15 | -  -  no  # not yet
    )")) {
        SCOPED_TRACE(line);
        const auto found = continuity(covers(cells[0]), the_law(), day(cells[1]));
        ASSERT_TRUE(found.has_value());
        EXPECT_EQ(shown(found->since), cells[2]);
        EXPECT_EQ(shown(found->five_years_from), cells[3]);
        EXPECT_EQ(found->covered, cells[4] == "yes");
    }
}

TEST(CardTerm, waits_after_a_first_payment_and_after_a_gap)
{
    for (const auto& [cells, line] : test::cases(R"(
        # group  paid on  months  last day | start  from  last day
        household  2023-12-15  12  - | first  2024-01-14  2025-01-13  # thirty days
        household  2023-12-15  3  - | first  2024-01-14  2024-04-13
        household  2023-12-15  12  2023-12-31 | continued  2024-01-01  2024-12-31  # in time
        household  2024-01-01  6  2023-12-31 | continued  2024-01-01  2024-06-30
    household  2024-02-15  6  2023-12-31 | continued  2024-02-15  2024-08-14  # a gap below three mo
        household  2024-04-01  6  2023-12-31 | interrupted  2024-05-01  2024-10-31  # three months
        household  2025-09-28  12  2025-06-30 | continued  2025-09-28  2026-09-27  # 89 days
        household  2025-09-29  12  2025-06-30 | interrupted  2025-10-29  2026-10-28  # 90 days
        poor  2023-12-15  12  - | first  2023-12-15  2024-12-14  # no waiting in group 3
    )")) {
        SCOPED_TRACE(line);
        CardPayment payment{.group = *law::health_group(cells[0]),
                            .paid_on = day(cells[1]),
                            .months = static_cast<int>(Decimal::parse(cells[2])->units())};
        if (cells[3] != "-") payment.last_day = day(cells[3]);
        const auto term = card_term(payment, the_law());
        ASSERT_TRUE(term.has_value());
        EXPECT_EQ(code(term->start), cells[4]);
        EXPECT_EQ(to_string(term->validity.from), cells[5]);
        EXPECT_EQ(to_string(term->validity.to->plus_days(-1)), cells[6]);
    }
}

TEST(CardTerm, of_a_child_ends_with_the_school_year_or_the_month)
{
    for (const auto& [cells, line] : test::cases(R"(
        # born | last day
        2017-05-12 | 2023-09-30  # six years in May: to the end of September
        2017-09-30 | 2023-09-30
        2017-10-01 | 2023-10-31  # after it: the end of the month
        2017-12-31 | 2023-12-31
    )")) {
        SCOPED_TRACE(line);
        const auto term = child_term(day(cells[0]), the_law());
        ASSERT_TRUE(term.has_value());
        EXPECT_EQ(to_string(term->from), cells[0]);
        EXPECT_EQ(to_string(term->to->plus_days(-1)), cells[1]);
    }
}

}  // namespace
}  // namespace ansinh::coverage
