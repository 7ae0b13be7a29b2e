#include "api/impl/parameters.h"

#include "api/impl/letters.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::api {

namespace {

struct Given {
    const Parameter& declared;
    std::string where;
    std::string_view text;
};

std::unexpected<Problem> malformed(const Given& given, Bilingual remedy)
{
    return fail(
        {.code = "api/malformed-parameter",
         .detail = {.vi = fmt::format("tham số {} không đúng dạng", given.declared.name),
                    .en = fmt::format("the parameter {} is malformed", given.declared.name)},
         .where = given.where,
         .remedy = std::move(remedy)});
}

Result<ParameterValue> read_text(const Given& given)
{
    const auto text = trimmed(given.text);
    const auto letters = letters_in(text);
    const auto& [min, max] = std::pair{given.declared.min, given.declared.max};
    if (!is_printable(text) || letters < min || letters > max)
        return malformed(given, {.vi = fmt::format("cần {} đến {} ký tự", min, max),
                                 .en = fmt::format("it takes {} to {} letters", min, max)});
    return nfc(text);
}

Result<ParameterValue> read_day(const Given& given)
{
    auto day = Date::parse(given.text);
    if (!day) return malformed(given, std::move(day).error().remedy);
    return *day;
}

Result<ParameterValue> read_integer(const Given& given)
{
    std::int64_t value = 0;
    const auto* end = given.text.data() + given.text.size();
    const auto [stop, error] = std::from_chars(given.text.data(), end, value);
    const auto& [min, max] = std::pair{given.declared.min, given.declared.max};
    if (error != std::errc{} || stop != end || value < min || value > max)
        return malformed(given,
                         {.vi = fmt::format("cần số nguyên từ {} đến {}", min, max),
                          .en = fmt::format("it takes a whole number from {} to {}", min, max)});
    return value;
}

Result<ParameterValue> read_choice(const Given& given)
{
    const auto& choices = given.declared.choices;
    if (std::ranges::find(choices, given.text) == choices.end())
        return malformed(given, {.vi = fmt::format("chọn một trong: {}", fmt::join(choices, ", ")),
                                 .en = fmt::format("take one of: {}", fmt::join(choices, ", "))});
    return std::string(given.text);
}

Result<ParameterValue> read(const Given& given)
{
    switch (given.declared.kind) {
    case ParameterKind::text: return read_text(given);
    case ParameterKind::day: return read_day(given);
    case ParameterKind::integer: return read_integer(given);
    case ParameterKind::choice: return read_choice(given);
    }
    std::unreachable();
}

const Parameter* find(const std::vector<Parameter>& parameters, std::string_view name)
{
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    return found == parameters.end() ? nullptr : &*found;
}

/// The name is the sender's own: shown only when it looks like one.
std::string place_in_query(std::string_view name)
{
    const bool plain =
        name.size() <= 40 && std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
        });
    return plain ? fmt::format("/query/{}", name) : "/query";
}

Problem unknown(const std::vector<Parameter>& known, std::string_view name)
{
    std::vector<std::string_view> names;
    for (const auto& parameter : known) names.push_back(parameter.name);
    Problem problem{.code = "api/unknown-parameter",
                    .detail = {.vi = "đường dẫn này không có tham số ấy",
                               .en = "this address has no such parameter"},
                    .where = place_in_query(name),
                    .remedy = {.vi = "bỏ tham số này", .en = "leave it out"}};
    if (!names.empty())
        problem.remedy = {.vi = fmt::format("các tham số có thể dùng: {}", fmt::join(names, ", ")),
                          .en = fmt::format("parameters that it has: {}", fmt::join(names, ", "))};
    return problem;
}

Problem repeated(std::string_view name)
{
    return {.code = "api/repeated-parameter",
            .detail = {.vi = fmt::format("tham số {} được ghi hai lần", name),
                       .en = fmt::format("the parameter {} is there twice", name)},
            .where = fmt::format("/query/{}", name),
            .remedy = {.vi = "chỉ ghi một lần", .en = "give it once"}};
}

Problem missing(std::string_view name)
{
    return {.code = "api/missing-parameter",
            .detail = {.vi = fmt::format("thiếu tham số {}", name),
                       .en = fmt::format("the parameter {} is missing", name)},
            .where = fmt::format("/query/{}", name),
            .remedy = {.vi = fmt::format("thêm {}=… vào địa chỉ", name),
                       .en = fmt::format("add {}=… to the address", name)}};
}

class Reading {
public:
    void take(const Given& given)
    {
        auto value = read(given);
        if (value)
            values.emplace(given.declared.name, *std::move(value));
        else
            problems.push_back(std::move(value).error());
    }

    Request::Values values;
    Problems problems;
};

}  // namespace

Checked<Request::Values> read_parameters(const Match& match, const Target& target)
{
    static const Parameter any_text{.name = "", .max = 64};
    const auto& declared = match.route->parameters;
    Reading reading;
    std::vector<std::string_view> seen;
    for (const auto& [name, text] : match.path) {
        const auto* own = find(declared, name);
        Parameter parameter = own == nullptr ? any_text : *own;
        parameter.name = name;
        reading.take({.declared = parameter, .where = fmt::format("/path/{}", name), .text = text});
        seen.push_back(name);
    }
    const auto path_names = seen.size();
    for (const auto& [name, text] : target.query) {
        const auto* parameter = find(declared, name);
        const auto again = std::ranges::find(seen, name);
        if (parameter == nullptr || again < seen.begin() + static_cast<std::ptrdiff_t>(path_names))
            reading.problems.push_back(unknown(declared, name));
        else if (again != seen.end())
            reading.problems.push_back(repeated(name));
        else
            reading.take({.declared = *parameter, .where = "/query/" + name, .text = text});
        seen.push_back(name);
    }
    for (const auto& parameter : declared)
        if (parameter.required && std::ranges::find(seen, parameter.name) == seen.end())
            reading.problems.push_back(missing(parameter.name));
    if (!reading.problems.empty()) return std::unexpected(std::move(reading.problems));
    return std::move(reading.values);
}

}  // namespace ansinh::api
