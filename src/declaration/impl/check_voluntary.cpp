#include "base/format.h"
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

bool is_met(std::span<const coverage::Membership> spells, const Line& line)
{
    const Validity asked{.from = line.from, .to = plus_months(line.from, line.months)};
    return std::ranges::any_of(spells,
                               [&](const auto& spell) { return meet(spell.validity, asked); });
}

/// 58/2014/QH13 and 41/2024/QH15 art.2.4.
void check_compulsory(const Looked& looked, const Line& line)
{
    if (!is_met(of_person(looked.known.compulsory, line), line)) return;
    looked.findings.refuse(
        line.number, Field::from,
        {.code = "declaration/covered",
         .detail = {"Tham gia BHXH bắt buộc trong thời gian này.",
                    "In compulsory social insurance in that time."},
         .remedy = {"Chọn các tháng ngoài thời gian đó.", "Choose months outside that time."}});
}

/// No month is paid for twice; another income for it is told as a change.
void check_sold(const Looked& looked, const Line& line)
{
    if (line.change != Change::increase || !is_met(of_person(looked.known.voluntary, line), line))
        return;
    looked.findings.refuse(line.number, Field::from,
                           {.code = "declaration/covered",
                            .detail = {"Đã tham gia BHXH tự nguyện trong thời gian này.",
                                       "In voluntary social insurance in that time already."},
                            .remedy = {"Chọn các tháng sau thời gian đó, hoặc khai điều chỉnh.",
                                       "Choose months after that time, or declare a change."}});
}

/// Whether a line tells anew of months that were paid for before.
bool is_told_anew(const Looked& looked, const Line& line)
{
    const auto spells = of_person(looked.known.voluntary, line);
    return line.change == Change::adjust && std::ranges::any_of(spells, [&](const auto& spell) {
               return spell.validity.contains(line.from);
           });
}

/// 41/2024/QH15 art.36.3: later than that a month is paid for as a missing one.
void check_deadline(const Looked& looked, const Line& line, law::VoluntaryMode mode)
{
    if (is_told_anew(looked, line)) return;
    const Date paid = line.receipt_on.value_or(looked.subject.sent);
    const Date last = law::voluntary_deadline(looked.ground.law, paid, mode, Month(line.from));
    if (paid <= last) return;
    const auto day = [&](Language language) { return format::date(last, language); };
    looked.findings.refuse(
        line.number, Field::months,
        {.code = "declaration/late-months",
         .detail = {"Hạn đóng cho các tháng này là ngày " + day(Language::vi) + ".",
                    "The last day to pay for these months was " + day(Language::en) + "."},
         .remedy = {"Ghi tháng đầu còn trong hạn đóng, hoặc ngày biên lai nếu đã thu tiền trong"
                    " hạn; thời gian đã qua đóng một lần cho thời gian còn thiếu.",
                    "Write a first month that may still be paid for, or the day of the receipt"
                    " where it was paid in time; time that is past is paid once, as missing"
                    " time."}});
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
    check_sold(looked, line);
    const auto mode = law::voluntary_mode(looked.ground.law, line.from, line.months);
    if (!mode) {
        looked.findings.refuse(line.number, Field::months, no_such_cycle());
        return;
    }
    check_deadline(looked, line, *mode);
    if (line.person) warn_of_unsupported(looked, line);
}

}  // namespace ansinh::declaration
