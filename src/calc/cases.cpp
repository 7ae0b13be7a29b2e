#include "calc/cases.h"

#include "calc/calculate.h"

#include <algorithm>
#include <set>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <toml++/toml.h>

namespace ansinh::calc {

namespace json = boost::json;

namespace {

json::value to_json(const toml::node& node)
{
    if (const auto* table = node.as_table()) {
        json::object object;
        for (const auto& [key, value] : *table) object[key.str()] = to_json(value);
        return object;
    }
    if (const auto* array = node.as_array()) {
        json::array values;
        for (const auto& value : *array) values.push_back(to_json(value));
        return values;
    }
    if (const auto number = node.value_exact<std::int64_t>()) return *number;
    if (const auto flag = node.value_exact<bool>()) return *flag;
    if (const auto text = node.value_exact<std::string>()) return json::value(*text);
    if (const auto date = node.value_exact<toml::date>())
        return json::value(fmt::format("{:04}-{:02}-{:02}", date->year, date->month, date->day));
    return nullptr;
}

/// Where `actual` is not as `expected` says; what `expected` leaves out is not compared.
std::optional<std::string> difference(const json::value& expected, const json::value& actual,
                                      const std::string& place)
{
    if (const auto* object = expected.if_object(); object != nullptr && actual.is_object()) {
        for (const auto& [key, value] : *object) {
            const auto inner = fmt::format("{}/{}", place, std::string_view{key});
            const auto* found = actual.get_object().if_contains(key);
            if (found == nullptr) return inner + " is not told";
            if (auto told = difference(value, *found, inner)) return told;
        }
        return {};
    }
    if (const auto* array = expected.if_array(); array != nullptr && actual.is_array()) {
        if (array->size() != actual.get_array().size())
            return fmt::format("{} has {} items, not {}", place, actual.get_array().size(),
                               array->size());
        for (std::size_t i = 0; i < array->size(); ++i)
            if (auto told =
                    difference((*array)[i], actual.get_array()[i], fmt::format("{}/{}", place, i)))
                return told;
        return {};
    }
    if (expected == actual) return {};
    return fmt::format("{} is {}, not {}", place, json::serialize(actual),
                       json::serialize(expected));
}

class CaseReader {
public:
    explicit CaseReader(Problems& problems) : problems_{problems} {}

    void read(const law::File& file, WorkedCases& all)
    {
        file_ = file.name;
        toml::table table;
        try {
            table = toml::parse(file.text);
        } catch (const toml::parse_error& error) {
            complain(error.source().begin.line, "Not TOML");
            return;
        }
        for (const auto& [key, node] : table) {
            if (key.str() != "case" && key.str() != "left_out")
                complain(node.source().begin.line, "Neither [[case]] nor [[left_out]]");
            else if (!node.is_array())
                complain(node.source().begin.line, "It is a list: [[case]], [[left_out]]");
            else
                for (const auto& entry : *node.as_array()) read_entry(key.str(), entry, all);
        }
    }

    void complain(std::uint32_t line, const std::string& what)
    {
        problems_.push_back(
            {.code = "law/malformed",
             .detail = {"Ví dụ không đúng dạng: " + what, "The case is malformed: " + what},
             .where = fmt::format("{} line {}", file_, line),
             .remedy = {"Sửa tệp ví dụ.", "Correct the file of cases."}});
    }

private:
    void read_entry(std::string_view key, const toml::node& entry, WorkedCases& all)
    {
        const auto* item = entry.as_table();
        if (item == nullptr) {
            complain(entry.source().begin.line, "An entry is a table");
            return;
        }
        if (key == "case") {
            all.cases.push_back(read_case(*item));
            return;
        }
        all.left_out.push_back({text(*item, "id"), both(*item, "reason")});
        expect_keys(*item, {"id", "reason"});
    }

    void expect_keys(const toml::table& table, const std::set<std::string_view>& keys)
    {
        for (const auto& [key, node] : table)
            if (!keys.contains(key.str()))
                complain(node.source().begin.line, fmt::format("{} is unknown", key.str()));
    }

    void read_refusal(const toml::node& problem, WorkedCase& found)
    {
        if (const auto* item = problem.as_table())
            found.refusals.push_back({text(*item, "code"), (*item)["at"].value_or(std::string{})});
        else
            complain(problem.source().begin.line, "a problem is { code, at }");
    }

    /// A part that must be of one kind where it is there.
    void expect_kind(const toml::table& table, std::string_view key, toml::node_type kind)
    {
        const auto* node = table.get(key);
        if (node != nullptr && node->type() != kind)
            complain(node->source().begin.line, fmt::format("{} is of another kind", key));
    }

    std::optional<Date> day(const toml::table& table)
    {
        const auto on = table["on"].value_exact<toml::date>();
        if (!on) return {};
        if (on->year >= Date::year_min && on->year <= Date::year_max)
            return Date{on->year, on->month, on->day};
        complain(table.source().begin.line, "no law is of that year");
        return {};
    }

    std::string text(const toml::table& table, std::string_view key)
    {
        const auto found = table[key].value_exact<std::string>();
        if (!found || found->empty())
            complain(table.source().begin.line, fmt::format("{} is missing", key));
        return found.value_or("");
    }

    Bilingual both(const toml::table& table, std::string_view key)
    {
        const auto* inner = table[key].as_table();
        if (inner == nullptr) {
            complain(table.source().begin.line, fmt::format("{} is missing", key));
            return {};
        }
        return {text(*inner, "vi"), text(*inner, "en")};
    }

    WorkedCase read_case(const toml::table& table)
    {
        expect_keys(table,
                    {"id", "topic", "says", "basis", "source", "on", "in", "expect", "problems"});
        expect_kind(table, "on", toml::node_type::date);
        expect_kind(table, "in", toml::node_type::table);
        expect_kind(table, "expect", toml::node_type::table);
        expect_kind(table, "problems", toml::node_type::array);
        WorkedCase found{.id = text(table, "id"),
                         .topic = text(table, "topic"),
                         .says = both(table, "says"),
                         .basis = text(table, "basis"),
                         .source = table["source"].value_or(std::string{})};
        if (found.basis == "published") text(table, "source");
        const auto line = table.source().begin.line;
        found.where = fmt::format("{} line {}", file_, line);
        if (find_topic(found.topic) == nullptr)
            complain(line, fmt::format("no topic {}", found.topic));
        if (found.basis != "published" && found.basis != "derived")
            complain(line, "its basis is published or derived");
        found.day = day(table);
        if (const auto* input = table["in"].as_table()) found.input = to_json(*input).as_object();
        if (const auto* expect = table["expect"].as_table())
            found.expected = to_json(*expect).as_object();
        if (const auto* problems = table["problems"].as_array())
            for (const auto& problem : *problems) read_refusal(problem, found);
        if (found.expected.empty() == found.refusals.empty())
            complain(line, "it needs either expect or problems");
        return found;
    }

    Problems& problems_;
    std::string file_;
};

std::optional<std::string> refusal_difference(const WorkedCase& worked, const Problems& problems)
{
    std::string told;
    for (const auto& problem : problems)
        told += fmt::format("{} at {}: {}; ", problem.code, problem.where, problem.detail.en);
    for (const auto& refusal : worked.refusals) {
        const bool found = std::ranges::any_of(problems, [&](const Problem& problem) {
            return problem.code == refusal.code &&
                   (refusal.where.empty() || problem.where == refusal.where);
        });
        if (!found) return fmt::format("no {} at {}, but {}", refusal.code, refusal.where, told);
    }
    if (problems.size() != worked.refusals.size()) return "other problems too: " + told;
    return {};
}

}  // namespace

Checked<WorkedCases> read_cases(const std::vector<law::File>& files)
{
    WorkedCases all;
    Problems problems;
    CaseReader reader(problems);
    for (const auto& file : files) reader.read(file, all);
    std::set<std::string> ids;
    for (const auto& worked : all.cases)
        if (!ids.insert(worked.id).second) reader.complain(0, worked.id + " comes twice");
    for (const auto& left : all.left_out)
        if (!ids.insert(left.id).second) reader.complain(0, left.id + " comes twice");
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return all;
}

Date day_of(const WorkedCase& worked, const law::Law& law)
{
    if (worked.day) return *worked.day;
    const auto last = std::ranges::max_element(law.chapters(), {}, &law::Chapter::reviewed);
    check(last != law.chapters().end(), "a law has chapters");
    return last->reviewed;
}

std::optional<std::string> disagreement(const WorkedCase& worked, const law::Law& law)
{
    const auto* topic = find_topic(worked.topic);
    check(topic != nullptr, "a case names its topic");
    const auto answered = calculate(*topic, worked.input, law, day_of(worked, law));
    if (!answered) {
        if (worked.refusals.empty()) {
            std::string told = "refused: ";
            for (const auto& problem : answered.error())
                told +=
                    fmt::format("{} at {}: {}; ", problem.code, problem.where, problem.detail.en);
            return told;
        }
        return refusal_difference(worked, answered.error());
    }
    if (!worked.refusals.empty())
        return "answered, though it should refuse: " + json::serialize(answered->at("answer"));
    return difference(worked.expected, answered->at("answer"), "");
}

}  // namespace ansinh::calc
