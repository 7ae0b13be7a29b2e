#include "cli/command.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <CLI/CLI.hpp>

namespace ansinh::cli {

Option* Option::required()
{
    option_->required();
    return this;
}

Option* Option::type_name(const std::string& name)
{
    option_->type_name(name);
    return this;
}

Option* Option::option_text(const std::string& text)
{
    option_->option_text(text);
    return this;
}

Option* Option::delimiter(char between)
{
    option_->delimiter(between);
    return this;
}

Option* Option::one_of(std::vector<std::string> words)
{
    option_->check(CLI::IsMember(std::move(words)));
    return this;
}

Option* Option::between(std::int64_t least, std::int64_t most)
{
    option_->check(CLI::Range(least, most));
    return this;
}

Command* Command::add_subcommand(const std::string& name, const std::string& description)
{
    auto& command = commands_.emplace_back(*app_->add_subcommand(name, description));
    command.name_ = name;
    return &command;
}

Command* Command::get_subcommand(const std::string& name)
{
    const auto found = std::ranges::find(commands_, name, &Command::name_);
    return found == commands_.end() ? nullptr : &*found;
}

void Command::require_subcommand(int count) { app_->require_subcommand(count); }

template <class Value>
Option* Command::add_option(const std::string& name, Value& value, const std::string& description)
{
    return &options_.emplace_back(*app_->add_option(name, value, description));
}

Option* Command::add_flag(const std::string& name, bool& value, const std::string& description)
{
    return &options_.emplace_back(*app_->add_flag(name, value, description));
}

void Command::callback(std::function<void()> action) { app_->callback(std::move(action)); }

template Option* Command::add_option(const std::string&, std::string&, const std::string&);
template Option* Command::add_option(const std::string&, std::vector<std::string>&,
                                     const std::string&);
template Option* Command::add_option(const std::string&, bool&, const std::string&);
template Option* Command::add_option(const std::string&, int&, const std::string&);
template Option* Command::add_option(const std::string&, unsigned&, const std::string&);
template Option* Command::add_option(const std::string&, std::uint16_t&, const std::string&);
template Option* Command::add_option(const std::string&, std::int64_t&, const std::string&);
template Option* Command::add_option(const std::string&, std::optional<std::int64_t>&,
                                     const std::string&);
template Option* Command::add_option(const std::string&, std::size_t&, const std::string&);

}  // namespace ansinh::cli
