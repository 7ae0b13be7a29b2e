#include "api/impl/fields.h"

#include "api/impl/letters.h"
#include "base/text.h"

#include <algorithm>
#include <set>

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::api {

namespace json = boost::json;

struct Fields::Content {
    json::object object;
    std::set<std::string, std::less<>> asked;
    Problems problems;
};

namespace {

std::string place(std::string_view name) { return fmt::format("/{}", name); }

/// A name is the sender's own: shown only when it looks like one.
std::string shown_place(std::string_view name)
{
    const bool plain = name.size() <= 40 && std::ranges::all_of(name, [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
                       });
    return plain ? place(name) : "";
}

}  // namespace

Result<Fields> Fields::parse(std::string_view body)
{
    boost::system::error_code error;
    auto value = json::parse(body, error);
    if (error || !value.is_object())
        return fail({.code = "api/malformed-json",
                     .detail = {.vi = "nội dung không phải là một đối tượng JSON",
                                .en = "the body is not one JSON object"}});
    auto content = std::make_unique<Content>();
    content->object = std::move(value.as_object());
    return Fields(std::move(content));
}

Fields::Fields(std::unique_ptr<Content> content) : content_{std::move(content)} {}
Fields::Fields(Fields&&) noexcept = default;
Fields& Fields::operator=(Fields&&) noexcept = default;
Fields::~Fields() = default;

void Fields::missing(std::string_view name)
{
    content_->problems.push_back({.code = "api/missing-field",
                                  .detail = {.vi = fmt::format("thiếu trường {}", name),
                                             .en = fmt::format("the field {} is missing", name)},
                                  .where = place(name),
                                  .remedy = {.vi = "điền trường này", .en = "fill it in"}});
}

void Fields::malformed(std::string_view name, Bilingual remedy)
{
    content_->problems.push_back({.code = "api/malformed-field",
                                  .detail = {.vi = fmt::format("trường {} không đúng dạng", name),
                                             .en = fmt::format("the field {} is malformed", name)},
                                  .where = place(name),
                                  .remedy = std::move(remedy)});
}

/// The text of a field, trimmed; nothing when it is absent, null, empty, or no text, which is a
/// problem.
std::optional<std::string> Fields::take(std::string_view name)
{
    content_->asked.emplace(name);
    const auto* value = content_->object.if_contains(name);
    if (value == nullptr || value->is_null()) return {};
    if (!value->is_string()) {
        malformed(name, {.vi = "ghi thành chuỗi trong dấu ngoặc kép",
                         .en = "write it as a text in quotes"});
        return {};
    }
    const auto text = trimmed(value->as_string());
    if (text.empty()) return {};
    return nfc(text);
}

std::optional<std::string> Fields::optional_text(std::string_view name, std::int64_t letters_max)
{
    auto text = take(name);
    if (!text || (is_printable(*text, true) && letters_in(*text) <= letters_max)) return text;
    malformed(name, {.vi = fmt::format("dài nhất {} ký tự, không có ký tự điều khiển", letters_max),
                     .en = fmt::format("at most {} letters, no control characters", letters_max)});
    return {};
}

std::optional<Date> Fields::optional_day(std::string_view name)
{
    const auto text = take(name);
    if (!text) return {};
    auto day = Date::parse(*text);
    if (day) return *day;
    malformed(name, std::move(day).error().remedy);
    return {};
}

std::string Fields::text(std::string_view name, std::int64_t letters_max)
{
    const auto before = content_->problems.size();
    auto text = optional_text(name, letters_max);
    if (!text && content_->problems.size() == before) missing(name);
    return text.value_or("");
}

Date Fields::day(std::string_view name)
{
    const auto before = content_->problems.size();
    const auto day = optional_day(name);
    if (!day && content_->problems.size() == before) missing(name);
    return day.value_or(Date{});
}

std::string Fields::choice(std::string_view name, const std::vector<std::string_view>& choices)
{
    const auto before = content_->problems.size();
    const auto word = take(name);
    if (word && std::ranges::find(choices, *word) != choices.end()) return *word;
    if (word)
        malformed(name, {.vi = fmt::format("chọn một trong: {}", fmt::join(choices, ", ")),
                         .en = fmt::format("take one of: {}", fmt::join(choices, ", "))});
    else if (content_->problems.size() == before)
        missing(name);
    return {};
}

std::string Fields::secret(std::string_view name, std::int64_t letters_max)
{
    content_->asked.emplace(name);
    const auto* value = content_->object.if_contains(name);
    const auto* text = value == nullptr ? nullptr : value->if_string();
    if (text == nullptr || text->empty()) {
        missing(name);
        return {};
    }
    if (letters_in(*text) <= letters_max) return std::string(*text);
    malformed(name, {.vi = fmt::format("dài nhất {} ký tự", letters_max),
                     .en = fmt::format("at most {} letters", letters_max)});
    return {};
}

std::vector<std::string> Fields::texts(std::string_view name, std::int64_t letters_max)
{
    content_->asked.emplace(name);
    const auto* value = content_->object.if_contains(name);
    if (value == nullptr || value->is_null()) return {};
    std::vector<std::string> texts;
    const auto* list = value->if_array();
    const auto is_wanted = [&](const json::value& one) {
        if (!one.is_string()) return false;
        const auto text = trimmed(one.as_string());
        return !text.empty() && is_printable(text) && letters_in(text) <= letters_max;
    };
    if (list == nullptr || !std::ranges::all_of(*list, is_wanted)) {
        malformed(
            name,
            {.vi = fmt::format("cần danh sách các chuỗi, mỗi chuỗi dài nhất {} ký tự", letters_max),
             .en = fmt::format("it takes a list of texts of at most {} letters", letters_max)});
        return {};
    }
    for (const auto& one : *list) texts.push_back(nfc(trimmed(one.as_string())));
    return texts;
}

std::optional<std::int64_t> Fields::optional_integer(std::string_view name, std::int64_t min,
                                                     std::int64_t max)
{
    content_->asked.emplace(name);
    const auto* value = content_->object.if_contains(name);
    if (value == nullptr || value->is_null()) return {};
    const auto* number = value->if_int64();
    if (number != nullptr && min <= *number && *number <= max) return *number;
    malformed(name, {.vi = fmt::format("cần số nguyên từ {} đến {}", min, max),
                     .en = fmt::format("it takes a whole number from {} to {}", min, max)});
    return {};
}

bool Fields::flag(std::string_view name)
{
    content_->asked.emplace(name);
    const auto* value = content_->object.if_contains(name);
    if (value == nullptr || value->is_null()) return false;
    if (const auto* flag = value->if_bool()) return *flag;
    malformed(name, {.vi = "ghi true hoặc false", .en = "write true or false"});
    return false;
}

bool Fields::has(std::string_view name) const { return content_->object.contains(name); }

Checked<void> Fields::done()
{
    for (const auto& field : content_->object)
        if (!content_->asked.contains(std::string_view(field.key())))
            content_->problems.push_back(
                {.code = "api/unknown-field",
                 .detail = {.vi = "nội dung có trường không được biết đến",
                            .en = "the body has a field that is not known"},
                 .where = shown_place(field.key()),
                 .remedy = {.vi = fmt::format("các trường có thể dùng: {}",
                                              fmt::join(content_->asked, ", ")),
                            .en = fmt::format("fields that it has: {}",
                                              fmt::join(content_->asked, ", "))}});
    if (!content_->problems.empty()) return std::unexpected(content_->problems);
    return {};
}

}  // namespace ansinh::api
