#pragma once

/// A command of its own name under a noun, with what it asks: ansinh person show NUMBER --on DAY.

#include "cli/command.h"
#include "cli/context.h"

#include <memory>
#include <string>
#include <vector>

namespace ansinh::cli {

/// `Asked` holds what is typed, and the member `reason`.
template <class Asked>
class Verb {
public:
    using Carried = Checked<void> (*)(Context&, const Asked&);

    Verb(Command& noun, Context& context, const char* name, const Bilingual& description)
        : context_{context}, command_{noun.add_subcommand(name, context.say(description))}
    {
    }

    template <class Field>
    Verb& needs(const char* name, Field Asked::* field, const Bilingual& description)
    {
        add(name, field, description)->required();
        return *this;
    }
    template <class Field>
    Verb& may_have(const char* name, Field Asked::* field, const Bilingual& description)
    {
        add(name, field, description);
        return *this;
    }
    Verb& reason() { return needs("--reason", &Asked::reason, {"Lý do", "Why"}); }
    void does(Carried action)
    {
        context_.on(*command_, [&context = context_, asked = asked_, action] {
            return action(context, *asked);
        });
    }

private:
    template <class Field>
    Option* add(const char* name, Field Asked::* field, const Bilingual& description)
    {
        return command_->add_option(name, (*asked_).*field, context_.say(description))
            ->type_name("");
    }

    Context& context_;
    Command* command_;
    std::shared_ptr<Asked> asked_ = std::make_shared<Asked>();
};

}  // namespace ansinh::cli
