#pragma once

/// What the topics on leave ask alike.

#include "calc/form.h"
#include "law/leave.h"

namespace ansinh::calc {

void ask(Form& form, law::RestDay& rest);
void ask(Form& form, law::DaySpan& span);
void ask_calendar(Form& form, law::WorkCalendar& calendar);

/// Refuses `key` where its day comes before the earlier one.
void refuse_disorder(Form& form, std::string_view key, Date earlier, Date later);
void refuse_contradiction(Form& form, std::string_view key, Bilingual detail);

/// A field that only some cases of a form have: there it must be given unless `limits` say
/// otherwise, elsewhere it is unknown. A schema shows it as one that may be left out.
struct Where {
    Form& form;
    bool undecided;

    /// Undecided while the form describes itself, or where what decides has a problem.
    Where(Form& of, std::string_view decides)
        : form{of}, undecided{of.is_describing() || !of.given({decides})}
    {
    }

    template <class T>
    void ask(bool needed, std::string_view key, Name label, T& value, Limits limits = {}) const
    {
        if (undecided) limits.may_be_left_out = true;
        if (needed || undecided) form.ask(key, label, value, limits);
    }
    template <class T>
    void list(bool needed, std::string_view key, Name label, std::vector<T>& values,
              Limits limits) const
    {
        if (undecided) limits.may_be_left_out = true;
        if (needed || undecided) form.list(key, label, values, limits);
    }
};

}  // namespace ansinh::calc
