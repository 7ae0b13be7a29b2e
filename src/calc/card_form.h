#pragma once

/// What every question about care asks of the card.

#include "calc/form.h"
#include "law/benefit_level.h"

namespace ansinh::calc {

/// The benefit digit, or the object code that decides it: one of the two is needed.
inline void ask_card(Form& form, law::Card& card)
{
    form.ask("digit", {"Mã mức hưởng trên thẻ", "Benefit digit of the card"}, card.digit);
    form.ask("code", {"Mã đối tượng trên thẻ", "Object code of the card"}, card.code);
    if (form.is_describing() || !form.given({})) return;
    if (!card.digit && !card.code)
        form.refuse("digit", {.code = "calc/required",
                              .detail = {"Cần mã mức hưởng hoặc mã đối tượng.",
                                         "A benefit digit or an object code is needed."},
                              .remedy = {"Khai một trong hai.", "Give one of the two."}});
}

/// A stay does not end before it begins.
inline void refuse_early_discharge(Form& form, Date on, std::optional<Date> discharged_on)
{
    if (form.given({"on", "discharged_on"}) && discharged_on && *discharged_on < on)
        form.refuse(
            "discharged_on",
            {.code = "calc/order",
             .detail = {"Ngày ra viện trước ngày vào.", "The discharge is before the visit."},
             .remedy = {"Sửa một trong hai ngày.", "Correct one of the two days."}});
}

}  // namespace ansinh::calc
