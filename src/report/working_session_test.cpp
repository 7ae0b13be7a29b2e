#include "base/format.h"
#include "report/impl/published_test.h"
#include "report/working_session.h"
#include "support/cases.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

WorkingSession session(const std::string& area, Date as_of)
{
    auto& on_file = published();
    const auto id = on_file.area(area, as_of);
    return build_working_session(on_file.context(), on_file.material(id, as_of), id, as_of);
}

const ReportRow& row(const WorkingSession& session, const std::string& code)
{
    return *std::ranges::find(session.rows, code,
                              [](const ReportRow& row) { return row.indicator.code; });
}

std::string shown(const std::optional<Figure>& figure)
{
    if (!figure) return "-";
    std::string text = bare_text_of(figure->value, figure->unit, Language::vi);
    if (figure->low && *figure->low != *figure->high)
        text += " [" + format::number(*figure->low, Language::vi) + ".." +
                format::number(*figure->high, Language::vi) + "]";
    return text + (figure->basis == Basis::stated ? "" : "*");
}

std::string shown(const std::optional<Change>& change)
{
    if (!change) return "-";
    std::optional<Decimal> percent;
    if (change->percent) percent = change->percent->value;
    const auto quantity = change->absolute.unit == figures::Unit::vnd ? format::Quantity::money
                                                                      : format::Quantity::count;
    return format::change(change->absolute.value, percent, quantity, Language::vi);
}

// A star marks what no source printed; brackets hold what an implied figure may be.
TEST(WorkingSession, prints_the_articles_statements_to_the_digit)
{
    for (const auto& [cells, line] : test::cases(R"(
# area       day         indicator                    actual      % of plan  plan                              change               last year   gap        share
  Bến Tre    2023-12-15  si_participants            | 111.276     93,73%   118.720 [118.714..118.726]*         +1.733 (+1,58%)      109.543*    7.444 [7.438..7.450]*        -
  Bến Tre    2023-12-15  si_compulsory_participants | 99.597      -        -                                   -                    -           -          -
  Bến Tre    2023-12-15  si_voluntary_participants  | 11.679      -        -                                   -                    -           -          -
  Bến Tre    2023-12-15  ui_participants            | 90.981      96,92%   93.872 [93.868..93.877]*            +487 (+0,54%)        90.494*     2.891 [2.887..2.896]*        -
  Bến Tre    2023-12-15  hi_participants            | 1.193.467   97,87%   1.219.441 [1.219.379..1.219.503]*   +4.710 (+0,4%)       1.188.757*  25.974 [25.912..26.036]*     91,95%
  Bình Định  2023-06-13  si_compulsory_participants | 128.942     92,17%   139.896 [139.889..139.903]*         +3.694 (+2,95%)      125.248*    10.954 [10.947..10.961]*     -
  Bình Định  2023-06-13  si_voluntary_participants  | 15.822      71,57%   22.107 [22.106..22.108]*            −2.550 (−13,88%)     18.372*     6.285 [6.284..6.286]*        -
  Bình Định  2023-06-13  si_participants            | 144.764*    -        -                                   -                    -           -          -
  Lai Châu   2023-03-24  si_participants            | 37.063*     -        -                                   -                    -           -          -
  Lai Châu   2023-03-24  late_payment_ratio         | 0,9%        -        -                                   -                    -           -          -
  Việt Nam   2023-12-31  si_participants            | 18.260.000  -        -                                   -                    -           -          39,25%
  Việt Nam   2023-12-31  si_voluntary_participants  | 1.830.000   -        -                                   -                    -           -          3,92%
  Việt Nam   2023-12-31  hi_participants            | 93.300.000  -        -                                   -                    -           -          93,35%
  Việt Nam   2023-12-31  late_payment_ratio         | 2,69%       -        -                                   -                    -           -          -
)")) {
        SCOPED_TRACE(line);
        const auto found = session(cells[0], Date::parse(cells[1]).value());
        const auto& stated = row(found, cells[2]);
        EXPECT_EQ(shown(stated.actual), cells[3]);
        EXPECT_EQ(shown(stated.plan_percent), cells[4]);
        EXPECT_EQ(shown(stated.plan), cells[5]);
        EXPECT_EQ(shown(stated.change), cells[6]);
        EXPECT_EQ(shown(stated.change ? stated.change->previous : std::nullopt), cells[7]);
        EXPECT_EQ(shown(stated.gap), cells[8]);
        EXPECT_EQ(shown(stated.share ? std::optional{stated.share->percent} : std::nullopt),
                  cells[9]);
    }
}

TEST(WorkingSession, writes_its_headline_from_the_data)
{
    const auto ben_tre = session("Bến Tre", Date{2023, 12, 15});
    for (const auto& sentence : ben_tre.headline)
        std::cout << sentence.vi << "\n" << sentence.en << "\n";
    for (const auto& sentence : session("Việt Nam", Date{2023, 12, 31}).headline)
        std::cout << sentence.vi << "\n" << sentence.en << "\n";
    for (const auto& sentence : session("Bình Định", Date{2023, 6, 13}).headline)
        std::cout << sentence.vi << "\n" << sentence.en << "\n";
    for (const auto& s : session("Việt Nam", Date{2023, 12, 31}).series)
        std::cout << s.indicator.code << s.finding->vi << "\n" << s.finding->en << "\n";
    for (const auto& c : session("Việt Nam", Date{2023, 12, 31}).targets)
        std::cout << c.target.indicator << c.target.year << c.target.document
                  << to_string(c.difference.value) << c.met << "\n";
}

}  // namespace
}  // namespace ansinh::report
