#pragma once

/// One question that can be asked of the law: a form, a formula, an answer.

#include "calc/teller.h"

namespace ansinh::calc {

struct Topic {
    std::string_view id;  ///< "late-charge": its name on the command line and in addresses
    Name title;
    Name question;  ///< what it answers, one sentence
    /// Reads the form and, where it has no problem, works the answer out and tells it.
    Checked<void> (*run)(Form& form, const law::Law& law, law::Trace& trace, Teller& teller);
    void (*ask)(Form& form);       ///< describes the input
    void (*tell)(Teller& teller);  ///< describes the answer
};

/// The topic of `formula`: Checked<Findings> (const Facts&, const law::Law&, law::Trace&), with
/// ask(Form&, Facts&) and tell(Teller&, const Findings&) beside it.
template <class Facts, class Findings>
struct Calculation {
    using Formula = Checked<Findings> (*)(const Facts&, const law::Law&, law::Trace&);

    template <Formula formula>
    static constexpr Topic topic(std::string_view id, Name title, Name question)
    {
        return {.id = id,
                .title = title,
                .question = question,
                .run = &run<formula>,
                .ask = &describe_input,
                .tell = &describe_answer};
    }

private:
    template <Formula formula>
    static Checked<void> run(Form& form, const law::Law& law, law::Trace& trace, Teller& teller)
    {
        Facts facts{};
        using calc::ask;
        using calc::tell;
        ask(form, facts);
        if (!form.given({})) return std::unexpected(Problems{});  // the form keeps its problems
        const auto findings = formula(facts, law, trace);
        if (!findings) return std::unexpected(findings.error());
        tell(teller, *findings);
        return {};
    }
    static void describe_input(Form& form)
    {
        Facts facts{};
        using calc::ask;
        ask(form, facts);
    }
    static void describe_answer(Teller& teller)
    {
        using calc::tell;
        tell(teller, Findings{});
    }
};

}  // namespace ansinh::calc
