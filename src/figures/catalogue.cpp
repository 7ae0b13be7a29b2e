#include "figures/catalogue.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <sstream>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace ansinh::figures {

namespace {

Problem problem(std::string code, const toml::source_region& place, std::string_view key,
                Bilingual detail)
{
    return {.code = std::move(code),
            .detail = std::move(detail),
            .where = fmt::format("line {}, key {}", place.begin.line, key),
            .remedy = {"Sửa tệp danh mục chỉ tiêu.", "Correct the indicator catalogue."}};
}

/// Reads one table, collects what is wrong with it, and knows which keys nobody asked for.
class Fields {
public:
    Fields(const toml::table& table, Problems& problems) : table_{table}, problems_{problems} {}

    std::string text(std::string_view key, bool required = false)
    {
        return value<std::string>(key, required).value_or("");
    }
    bool flag(std::string_view key) { return value<bool>(key, false).value_or(false); }

    Bilingual both(std::string_view key, bool required = false)
    {
        const auto* inner = table(key);
        if (inner == nullptr) {
            if (required) complain(key, {"Thiếu khóa.", "The key is missing."});
            return {};
        }
        Fields fields(*inner, problems_);
        Bilingual result{fields.text("vi", true), fields.text("en", true)};
        fields.finish();
        return result;
    }

    std::vector<std::string> list(std::string_view key)
    {
        std::vector<std::string> result;
        const auto* array = known(key).as_array();
        if (array == nullptr) return result;
        for (const auto& item : *array)
            if (const auto text = item.value_exact<std::string>())
                result.push_back(*text);
            else
                complain(key, {"Danh sách phải gồm chuỗi.", "The list is not of texts."});
        return result;
    }

    Unit unit(std::string_view key)
    {
        const auto found = unit_of(text(key, true));
        if (!found) complain(key, {"Đơn vị tính không có.", "There is no such unit."});
        return found.value_or(Unit::person);
    }

    Decimal decimal(std::string_view key)
    {
        const auto number = Decimal::parse(text(key, true));
        if (!number) complain(key, number.error().detail);
        return number.value_or(Decimal{});
    }

    const toml::table* table(std::string_view key) { return known(key).as_table(); }

    void complain(std::string_view key, Bilingual detail)
    {
        const auto node = table_[key];
        problems_.push_back(problem("catalogue/malformed",
                                    node ? node.node()->source() : table_.source(), key,
                                    std::move(detail)));
    }

    void finish()
    {
        for (const auto& [key, node] : table_)
            if (std::ranges::find(asked_, key.str()) == asked_.end())
                problems_.push_back(problem("catalogue/malformed", node.source(), key.str(),
                                            {"Khóa lạ.", "The key is unknown."}));
    }

private:
    toml::node_view<const toml::node> known(std::string_view key)
    {
        asked_.emplace_back(key);
        return table_[key];
    }

    template <class T>
    std::optional<T> value(std::string_view key, bool required)
    {
        const auto node = known(key);
        const auto found = node.value_exact<T>();
        if (!found && node) complain(key, {"Sai kiểu giá trị.", "The value is of another kind."});
        if (!node && required) complain(key, {"Thiếu khóa.", "The key is missing."});
        return found;
    }

    const toml::table& table_;
    Problems& problems_;
    std::vector<std::string> asked_;
};

Better better_of(Fields& fields)
{
    const auto text = fields.text("better");
    if (text == "up") return Better::up;
    if (text == "down") return Better::down;
    if (!text.empty() && text != "neither")
        fields.complain("better", {"Chỉ nhận up, down, neither.", "It is up, down or neither."});
    return Better::neither;
}

std::optional<ListCount> list_count_of(Fields& fields, Problems& problems)
{
    const auto* table = fields.table("list_count");
    if (table == nullptr) return {};
    Fields inner(*table, problems);
    ListCount result{.indicator = inner.text("indicator", true),
                     .plan_reached = inner.flag("plan_reached")};
    inner.finish();
    return result;
}

std::optional<CircularWording> circular_of(Fields& fields, Problems& problems)
{
    const auto* table = fields.table("circular");
    if (table == nullptr) return {};
    Fields inner(*table, problems);
    CircularWording result{.part = inner.list("part"),
                           .whole = inner.list("whole"),
                           .meant = inner.both("meant", true)};
    inner.finish();
    return result;
}

Indicator indicator_of(const toml::table& table, Problems& problems, int order)
{
    Fields fields(table, problems);
    Indicator indicator;
    indicator.code = fields.text("code", true);
    indicator.symbol = fields.text("symbol");
    indicator.name = fields.both("name", true);
    indicator.short_name = fields.both("short_name");
    if (indicator.short_name.vi.empty()) indicator.short_name = indicator.name;
    indicator.unit = fields.unit("unit");
    indicator.group = fields.text("group", true);
    indicator.definition = fields.both("definition", true);
    indicator.numerator = fields.text("numerator");
    indicator.denominator = fields.text("denominator");
    indicator.parts = fields.list("parts");
    indicator.parts_within = fields.flag("parts_within");
    indicator.trap = fields.both("trap");
    indicator.better = better_of(fields);
    indicator.flow = fields.flag("flow");
    indicator.in_report = fields.flag("in_report");
    if (table.contains("counted_as")) indicator.counted_as = fields.unit("counted_as");
    indicator.confusable = fields.list("confusable");
    indicator.list_count = list_count_of(fields, problems);
    indicator.circular = circular_of(fields, problems);
    indicator.order = order;
    fields.finish();
    return indicator;
}

Ratio ratio_of(const toml::table& table, Problems& problems)
{
    Fields fields(table, problems);
    Ratio ratio{.numerator = fields.text("numerator", true),
                .denominator = fields.text("denominator", true),
                .low = fields.decimal("low"),
                .high = fields.decimal("high"),
                .unit = fields.unit("unit"),
                .questions_denominator = fields.text("questions") == "denominator",
                .meaning = fields.both("meaning", true),
                .basis = fields.text("basis", true)};
    if (ratio.high < ratio.low)
        fields.complain("low",
                        {"Cận dưới lớn hơn cận trên.", "The low bound is above the high one."});
    fields.finish();
    return ratio;
}

/// Hands each table of the array `key` to `take`.
template <class Take>
void each_table(const toml::table& root, std::string_view key, Problems& problems, const Take& take)
{
    const auto* array = root[key].as_array();
    if (array == nullptr || array->empty()) {
        problems.push_back(problem("catalogue/malformed", root.source(), key,
                                   {"Không có mục nào.", "There is none."}));
        return;
    }
    for (const auto& item : *array)
        if (const auto* table = item.as_table())
            take(*table);
        else
            problems.push_back(problem("catalogue/malformed", item.source(), key,
                                       {"Phải là một bảng.", "It is not a table."}));
}

/// The library tells a malformed text by an exception; here it becomes the sender's problem.
Result<toml::table> parsed_toml(std::string_view text)
{
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return fail(problem("catalogue/malformed", error.source(), "",
                            {"Tệp không phải TOML.", "The file is not TOML."}));
    }
}

}  // namespace

Checked<Catalogue> Catalogue::parse(std::string_view text)
{
    const auto parsed = parsed_toml(text);
    if (!parsed) return std::unexpected(Problems{parsed.error()});
    Problems problems;
    Catalogue catalogue;
    int order = 0;
    each_table(*parsed, "indicator", problems, [&](const toml::table& table) {
        auto indicator = indicator_of(table, problems, ++order);
        if (!catalogue.by_code_.emplace(indicator.code, catalogue.indicators_.size()).second)
            problems.push_back(problem("catalogue/duplicate", table.source(), indicator.code,
                                       {"Mã chỉ tiêu trùng.", "The indicator stands twice."}));
        catalogue.indicators_.push_back(std::move(indicator));
    });
    each_table(*parsed, "ratio", problems, [&](const toml::table& table) {
        catalogue.ratios_.push_back(ratio_of(table, problems));
    });
    catalogue.link(problems);
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return catalogue;
}

void Catalogue::link(Problems& problems)
{
    const auto known = [&](const std::string& code, std::string_view owner) {
        if (code.empty() || by_code_.contains(code)) return;
        problems.push_back(
            {.code = "catalogue/unknown-indicator",
             .detail = {fmt::format("{} dẫn tới chỉ tiêu không có: {}.", owner, code),
                        fmt::format("{} names no indicator: {}.", owner, code)},
             .remedy = {"Sửa mã hoặc thêm chỉ tiêu.", "Correct the code or add it."}});
    };
    for (std::size_t i = 0; i < indicators_.size(); ++i) {
        const auto& indicator = indicators_[i];
        known(indicator.numerator, indicator.code);
        known(indicator.denominator, indicator.code);
        for (const auto& code : indicator.confusable) known(code, indicator.code);
        if (indicator.list_count) known(indicator.list_count->indicator, indicator.code);
        for (const auto& part : indicator.parts) {
            known(part, indicator.code);
            whole_of_.emplace(part, i);
        }
    }
    for (const auto& indicator : indicators_)
        if (whole(root(indicator)) != nullptr)
            problems.push_back(
                {.code = "catalogue/malformed",
                 .detail = {fmt::format("{} là một phần của chính nó.", indicator.code),
                            fmt::format("{} is a part of itself.", indicator.code)},
                 .where = "key parts",
                 .remedy = {"Bỏ vòng lặp trong các phần.", "Take the circle out of the parts."}});
    for (const auto& ratio : ratios_) {
        known(ratio.numerator, ratio.meaning.en);
        known(ratio.denominator, ratio.meaning.en);
    }
}

const Indicator* Catalogue::find(std::string_view code) const
{
    const auto found = by_code_.find(std::string(code));
    return found == by_code_.end() ? nullptr : &indicators_[found->second];
}

const Indicator& Catalogue::at(std::string_view code) const
{
    const auto* found = find(code);
    check(found != nullptr, "the indicator is in the catalogue");
    return *found;
}

const Indicator* Catalogue::whole(const Indicator& indicator) const
{
    const auto found = whole_of_.find(indicator.code);
    return found == whole_of_.end() ? nullptr : &indicators_[found->second];
}

const Indicator& Catalogue::root(const Indicator& indicator) const
{
    const auto* above = &indicator;
    // Bounded, since link() asks it about circles; a catalogue that was taken has none.
    for (std::size_t step = 0; step < indicators_.size(); ++step) {
        const auto* next = whole(*above);
        if (next == nullptr) break;
        above = next;
    }
    return *above;
}

}  // namespace ansinh::figures
