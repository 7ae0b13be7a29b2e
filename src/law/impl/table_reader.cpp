#include "law/impl/table_reader.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::law {

void Complaints::add(std::string_view code, std::uint32_t line, std::string_view key,
                     Bilingual detail)
{
    problems_.push_back(
        {.code = std::string{code},
         .detail = std::move(detail),
         .where = fmt::format("{} line {}, {}", file_, line, key),
         .remedy = {"Sửa tệp luật ở dòng đã nêu.", "Correct the law file at that line."}});
}

void TableReader::complain(std::string_view key, Bilingual detail, std::string_view code)
{
    const auto* node = table_.get(key);
    complaints_.add(code, node != nullptr ? node->source().begin.line : line(), key,
                    std::move(detail));
}

const toml::node* TableReader::take(std::string_view key)
{
    asked_.push_back(key);
    return table_.get(key);
}

void TableReader::finish()
{
    for (const auto& [key, node] : table_)
        if (std::ranges::find(asked_, key.str()) == asked_.end())
            complaints_.add("law/unknown-key", node.source().begin.line, key.str(),
                            {"Khóa lạ.", "The key is unknown."});
}

std::string TableReader::text(std::string_view key, bool required)
{
    const auto* node = take(key);
    if (node == nullptr) {
        if (required) complain(key, {"Thiếu khóa.", "The key is missing."});
        return {};
    }
    const auto found = node->value_exact<std::string>();
    if (!found || found->empty())
        complain(key, {"Phải là chuỗi không trống.", "It must be a text that is not empty."});
    return found.value_or("");
}

std::int64_t TableReader::number(std::string_view key)
{
    const auto* node = take(key);
    const auto found = node != nullptr ? node->value_exact<std::int64_t>() : std::nullopt;
    if (!found) complain(key, {"Phải là số nguyên.", "It must be a whole number."});
    return found.value_or(0);
}

bool TableReader::flag(std::string_view key)
{
    const auto* node = take(key);
    if (node == nullptr) return false;
    const auto found = node->value_exact<bool>();
    if (!found) complain(key, {"Phải là true hoặc false.", "It must be true or false."});
    return found.value_or(false);
}

std::optional<Date> TableReader::date(std::string_view key, bool required)
{
    const auto* node = take(key);
    if (node == nullptr) {
        if (required) complain(key, {"Thiếu ngày.", "The date is missing."});
        return {};
    }
    auto found = date_of(*node);
    if (!found) complain(key, {"Phải là ngày.", "It must be a date."});
    return found;
}

std::optional<Bilingual> TableReader::both(std::string_view key, bool required)
{
    const auto* node = take(key);
    const auto* inner = node != nullptr ? node->as_table() : nullptr;
    if (inner == nullptr) {
        if (required || node != nullptr)
            complain(key, {"Phải có { vi, en }.", "It must be { vi, en }."});
        return {};
    }
    TableReader reader(*inner, complaints_);
    Bilingual result{reader.text("vi"), reader.text("en")};
    reader.finish();
    return result;
}

std::vector<std::string> TableReader::texts(std::string_view key)
{
    const auto* node = take(key);
    std::vector<std::string> all;
    if (node == nullptr) return all;
    if (const auto one = node->value_exact<std::string>(); one && !one->empty()) return {*one};
    if (const auto* list = node->as_array())
        for (const auto& item : *list)
            if (const auto text = item.value_exact<std::string>(); text && !text->empty())
                all.push_back(*text);
    if (node->as_array() == nullptr || all.size() != node->as_array()->size())
        complain(key, {"Phải là chuỗi hoặc danh sách chuỗi.", "It must be a text or texts."});
    return all;
}

const toml::table* TableReader::table(std::string_view key)
{
    const auto* node = take(key);
    if (node != nullptr && !node->is_table())
        complain(key, {"Phải là bảng.", "It must be a table."});
    return node != nullptr ? node->as_table() : nullptr;
}

const toml::array* TableReader::array(std::string_view key)
{
    const auto* node = take(key);
    if (node != nullptr && !node->is_array())
        complain(key, {"Phải là danh sách.", "It must be an array."});
    return node != nullptr ? node->as_array() : nullptr;
}

std::optional<Date> date_of(const toml::node& node)
{
    const auto found = node.value_exact<toml::date>();
    if (!found || found->year < Date::year_min || found->year > Date::year_max) return {};
    return Date{found->year, found->month, found->day};
}

std::optional<Value> value_of(const toml::node& node, Kind kind)
{
    const auto wrapped = [](auto found) -> std::optional<Value> {
        return found ? std::optional<Value>{*found} : std::nullopt;
    };
    switch (kind) {
    case Kind::amount:
        if (const auto dong = node.value_exact<std::int64_t>()) return Value{Vnd{*dong}};
        return {};
    case Kind::rate:
        if (const auto text = node.value_exact<std::string>())
            if (const auto rate = Rate::parse(*text)) return Value{*rate};
        return {};
    case Kind::count: return wrapped(node.value_exact<std::int64_t>());
    case Kind::date: return wrapped(date_of(node));
    case Kind::flag: return wrapped(node.value_exact<bool>());
    case Kind::text: return wrapped(node.value_exact<std::string>());
    }
    std::unreachable();
}

}  // namespace ansinh::law
