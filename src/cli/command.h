#pragma once

/// What may be typed, as the nouns and verbs of the program declare it. The library that reads the
/// line lies behind command.cpp: its header costs each file that includes it some ten seconds.

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the library's
class App;
class Option;
}  // namespace CLI

namespace ansinh::cli {

class Option {
public:
    explicit Option(CLI::Option& option) : option_{&option} {}

    Option* required();
    Option* type_name(const std::string& name);    ///< the word for its value in the help
    Option* option_text(const std::string& text);  ///< the same, and nothing else behind the name
    Option* delimiter(char between);               ///< of several values in one word
    Option* one_of(std::vector<std::string> words);
    Option* between(std::int64_t least, std::int64_t most);

private:
    CLI::Option* option_;
};

class Command {
public:
    explicit Command(CLI::App& app) : app_{&app} {}

    Command* add_subcommand(const std::string& name, const std::string& description);
    /// Null where there is none.
    Command* get_subcommand(const std::string& name);
    /// With so many commands behind it.
    void require_subcommand(int count);
    /// A name without dashes is of a place on the line. Kinds of values: the end of command.cpp.
    template <class Value>
    Option* add_option(const std::string& name, Value& value, const std::string& description);
    Option* add_flag(const std::string& name, bool& value, const std::string& description);
    void callback(std::function<void()> action);

private:
    CLI::App* app_;
    std::string name_;
    std::deque<Command> commands_;  // their addresses stay
    std::deque<Option> options_;
};

}  // namespace ansinh::cli
