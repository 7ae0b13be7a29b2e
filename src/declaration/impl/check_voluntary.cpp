#include "declaration/impl/judging.h"
#include "law/voluntary.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

/// 134/2015/NĐ-CP art.14, 159/2025/NĐ-CP art.5: no obstacle, and more is to be paid.
void warn_of_unsupported(const Looked& looked, const Line& line)
{
    const auto [before, support, unused] = looked.voluntary.take(line);
    if (support.most == 0 || support.months == line.months) return;
    looked.findings.warn(
        line.number, Field::months,
        {.code = "declaration/months-unsupported",
         .detail = {fmt::format("Nhà nước hỗ trợ {} trong {} tháng này: trước đó đã hỗ trợ {}"
                                " tháng, mỗi người nhiều nhất {} tháng. Các tháng còn lại người"
                                " tham gia tự đóng đủ.",
                                support.months, line.months, before, support.most),
                    fmt::format("The State supports {} of these {} months: {} were supported"
                                " before, and nobody is for more than {}. The participant pays the"
                                " others in full.",
                                support.months, line.months, before, support.most)},
         .remedy = {"Thu đủ mức đóng của các tháng không được hỗ trợ.",
                    "Collect the whole premium of the months without support."}});
}

/// 58/2014/QH13 and 41/2024/QH15 art.2.4.
void check_compulsory(const Looked& looked, const Line& line)
{
    const auto spells = of_person(looked.known.compulsory, line);
    const auto is_met = std::ranges::any_of(spells, [&](const auto& spell) {
        return meet(spell.validity, {.from = line.from, .to = plus_months(line.from, line.months)});
    });
    if (!is_met) return;
    looked.findings.refuse(
        line.number, Field::from,
        {.code = "declaration/covered",
         .detail = {"Tham gia BHXH bắt buộc trong thời gian này.",
                    "In compulsory social insurance in that time."},
         .remedy = {"Chọn các tháng ngoài thời gian đó.", "Choose months outside that time."}});
}

/// 58/2014/QH13 art.87, 41/2024/QH15 art.31.2.
void check_income(const Looked& looked, const Line& line)
{
    if (!line.income) return;
    const auto refuse = [&](Problem why) {
        looked.findings.refuse(line.number, Field::income, std::move(why));
    };
    const auto allowed = law::voluntary_incomes(looked.ground.law, line.from);
    if (!allowed) {
        refuse({.code = "declaration/no-figures",
                .detail = {"Tháng này chưa có số liệu của luật.",
                           "The law has no figures for this month."},
                .remedy = {"Kiểm tra tháng.", "Check the month."}});
        return;
    }
    if (*line.income < allowed->floor)
        refuse({.code = "declaration/income-below-floor",
                .detail = {"Thấp hơn thu nhập thấp nhất được chọn, " +
                               money(allowed->floor, Language::vi) + ".",
                           "Below the lowest income that may be chosen, " +
                               money(allowed->floor, Language::en) + "."},
                .remedy = {"Ghi thu nhập không thấp hơn mức này.", "Write no lower income."}});
    if (*line.income > allowed->cap)
        refuse({.code = "declaration/income-above-cap",
                .detail = {"Cao hơn thu nhập cao nhất được chọn, " +
                               money(allowed->cap, Language::vi) + ".",
                           "Above the highest income that may be chosen, " +
                               money(allowed->cap, Language::en) + "."},
                .remedy = {"Ghi thu nhập không cao hơn mức này.", "Write no higher income."}});
}

}  // namespace

Problem no_such_cycle()
{
    return {.code = "declaration/no-such-cycle",
            .detail = {"Pháp luật không có kỳ đóng với số tháng này.",
                       "The law has no payment for so many months."},
            .remedy = {"Ghi số tháng của một kỳ đóng.", "Write the months of one payment."}};
}

void check_voluntary(const Looked& looked, const Line& line)
{
    if (line.change == Change::decrease) {
        if (line.person) looked.voluntary.take(line);
        return;
    }
    check_income(looked, line);
    if (line.months == 0) return;
    check_compulsory(looked, line);
    if (!law::voluntary_mode(looked.ground.law, line.from, line.months))
        looked.findings.refuse(line.number, Field::months, no_such_cycle());
    else if (line.person)
        warn_of_unsupported(looked, line);
}

}  // namespace ansinh::declaration
