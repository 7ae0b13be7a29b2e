#include "calc/impl/leave_form.h"

namespace ansinh::calc {

namespace {

constexpr std::int64_t rest_days_most = 366;

}  // namespace

void ask(Form& form, law::RestDay& rest) { form.ask("day", {"Ngày nghỉ", "Rest day"}, rest.day); }

void ask(Form& form, law::DaySpan& span)
{
    form.ask("from", {"Từ ngày", "From"}, span.from);
    form.ask("to", {"Đến hết ngày", "To the end of"}, span.to);
    if (form.given({"from", "to"})) refuse_disorder(form, "to", span.from, span.to);
}

void ask_calendar(Form& form, law::WorkCalendar& calendar)
{
    form.ask("weekly_rest", {"Ngày nghỉ hằng tuần", "Weekly rest"}, calendar.weekly_rest,
             {.may_be_left_out = true});
    form.list("rest_days", {"Ngày lễ, hoặc ngày nghỉ theo ca", "Holidays, or rest days of shifts"},
              calendar.rest_days, {.least = 1, .most = rest_days_most, .may_be_left_out = true});
}

void refuse_disorder(Form& form, std::string_view key, Date earlier, Date later)
{
    if (earlier <= later || form.is_describing()) return;
    form.refuse(key, {.code = "calc/order",
                      .detail = {"Ngày này trước ngày mà nó phải theo sau.",
                                 "This day comes before the one it must follow."},
                      .remedy = {"Xem lại hai ngày.", "Look at both days again."}});
}

void refuse_contradiction(Form& form, std::string_view key, Bilingual detail)
{
    form.refuse(key, {.code = "calc/contradiction",
                      .detail = std::move(detail),
                      .remedy = {"Xem lại các mục này.", "Look at these fields again."}});
}

}  // namespace ansinh::calc
