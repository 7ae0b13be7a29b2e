#include "story.h"

#include "base/text.h"
#include "support/cases.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>
#include <stdexcept>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace ansinh::test {

namespace json = boost::json;

namespace {

constexpr std::array<std::string_view, 6> methods = {"GET ", "HEAD ",  "POST ",
                                                     "PUT ", "PATCH ", "DELETE "};

bool is_request(std::string_view line)
{
    return std::ranges::any_of(methods,
                               [&](std::string_view method) { return line.starts_with(method); });
}

bool is_status(std::string_view line)
{
    return line.size() == 3 &&
           std::ranges::all_of(line, [](char c) { return c >= '0' && c <= '9'; });
}

constexpr std::string_view as_prefix = "As: ";

bool is_header(std::string_view line)
{
    const auto colon = line.find(": ");
    return colon != std::string_view::npos && colon > 0 &&
           std::ranges::all_of(line.substr(0, colon), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
           });
}

Step request_of(std::string_view line, std::size_t number, const std::string& folder)
{
    const auto blank = line.find(' ');
    auto target = trimmed(line.substr(blank));
    Step step{.line = number, .method = std::string(line.substr(0, blank))};
    if (const auto at = target.rfind(" @"); at != std::string_view::npos) {
        const auto file = std::string(trimmed(target.substr(at + 2)));
        step.body = file_text(folder + "/" + file);
        if (file.ends_with(".csv")) step.headers.emplace_back("Content-Type: text/csv");
        if (file.ends_with(".xml")) step.headers.emplace_back("Content-Type: application/xml");
        target = trimmed(target.substr(0, at));
    }
    step.target = target;
    return step;
}

/// Where a line of a step belongs: before the status it is sent, after it expected.
void take(Step& step, const std::string& line)
{
    const bool is_sent = step.status == 0;
    auto& text = is_sent ? step.body : step.expected;
    if (is_sent && text.empty() && line.starts_with(as_prefix))
        step.as = trimmed(line.substr(as_prefix.size()));
    else if (is_sent && is_status(line))
        std::from_chars(line.data(), line.data() + line.size(), step.status);
    else if (text.empty() && is_header(line))
        (is_sent ? step.headers : step.expected_headers).push_back(line);
    else if (!text.empty() || !trimmed(line).empty())
        text += line + "\n";
}

std::string text_of(const json::value& value)
{
    return value.is_string() ? std::string(value.as_string()) : json::serialize(value);
}

std::string array_difference(const json::array& expected, const json::array& got,
                             Captures& captures, const std::string& place)
{
    const bool open = !expected.empty() && expected.back() == "...";
    const auto count = expected.size() - (open ? 1 : 0);
    if (open ? got.size() < count : got.size() != count)
        return fmt::format("{}: {} elements, expected {}\n", place, got.size(), count);
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += difference(expected[i], got[i], captures, fmt::format("{}/{}", place, i));
    return all;
}

std::string object_difference(const json::object& expected, const json::object& got,
                              Captures& captures, const std::string& place)
{
    std::string all;
    for (const auto& [key, value] : expected) {
        const auto member = fmt::format("{}/{}", place, std::string_view(key));
        const auto* found = got.if_contains(key);
        if (value == "$absent") {
            if (found != nullptr) all += fmt::format("{}: is there\n", member);
        }
        else if (found == nullptr)
            all += fmt::format("{}: is missing\n", member);
        else
            all += difference(value, *found, captures, member);
    }
    return all;
}

}  // namespace

std::vector<Step> parse_story(std::string_view text, const std::string& folder)
{
    std::vector<Step> steps;
    std::istringstream lines{std::string(text)};
    std::size_t number = 0;
    std::string usually_as;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.starts_with('#')) continue;
        if (is_request(line)) {
            steps.push_back(request_of(line, number, folder));
            steps.back().as = usually_as;
        }
        else if (!steps.empty())
            take(steps.back(), line);
        else if (line.starts_with(as_prefix))
            usually_as = trimmed(line.substr(as_prefix.size()));
        else if (!trimmed(line).empty())
            throw std::runtime_error(fmt::format("line {}: a story starts with a request", number));
    }
    for (auto& step : steps) {
        step.expected = trimmed(step.expected);
        if (step.status == 0)
            throw std::runtime_error(fmt::format("line {}: no status is expected", step.line));
    }
    if (steps.empty()) throw std::runtime_error("a story has a request");
    return steps;
}

std::string with_captures(std::string text, const Captures& captures)
{
    for (const auto& [name, value] : captures)
        for (auto at = text.find(name); at != std::string::npos;
             at = text.find(name, at + value.size()))
            text.replace(at, name.size(), value);
    return text;
}

std::string difference(const json::value& expected, const json::value& got, Captures& captures,
                       const std::string& place)
{
    if (expected == "*") return {};
    if (expected.is_string() && expected.as_string().starts_with('$')) {
        const auto& known = captures.emplace(expected.as_string(), text_of(got)).first->second;
        if (known == text_of(got)) return {};
        return fmt::format("{}: {}, expected {}\n", place, text_of(got), known);
    }
    if (expected.is_array() && got.is_array())
        return array_difference(expected.as_array(), got.as_array(), captures, place);
    if (expected.is_object() && got.is_object())
        return object_difference(expected.as_object(), got.as_object(), captures, place);
    if (expected == got) return {};
    return fmt::format("{}: {}, expected {}\n", place, json::serialize(got),
                       json::serialize(expected));
}

std::string encoded(std::string_view target)
{
    std::string result;
    for (const char c : target) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F)
            result += c;
        else
            result += fmt::format("%{:02X}", byte);
    }
    return result;
}

}  // namespace ansinh::test
