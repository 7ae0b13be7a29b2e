#include "calc/impl/json_form.h"

#include "base/format.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::calc {

namespace json = boost::json;

namespace {

constexpr std::size_t text_most = 200;

/// A JSON Pointer's token, RFC 6901.
std::string token(std::string_view key)
{
    std::string escaped;
    for (const char c : key)
        if (c == '~')
            escaped += "~0";
        else if (c == '/')
            escaped += "~1";
        else
            escaped += c;
    return escaped;
}

std::string bound(std::int64_t number, Language language)
{
    return format::number(Decimal{number}, language);
}

}  // namespace

JsonForm::JsonForm(const json::object& input, Date day) : day_{day}
{
    levels_.push_back({&input, ""});
}

bool JsonForm::given(std::initializer_list<std::string_view> keys) const
{
    if (keys.size() == 0) return problems_.empty();
    const auto& level = levels_.back();
    return std::ranges::all_of(keys, [&](std::string_view key) {
        const auto* value = level.object->if_contains(key);
        return value != nullptr && !value->is_null() && !level.bad.contains(key);
    });
}

void JsonForm::refuse(std::string_view key, Problem problem)
{
    auto& level = levels_.back();
    level.bad.emplace(key);
    problem.where = key.empty() ? level.place : level.place + "/" + token(key);
    problems_.push_back(std::move(problem));
}

void JsonForm::complain(const Field& field, std::string_view code, Bilingual detail,
                        Bilingual remedy)
{
    refuse(field.key, {.code = std::string{code},
                       .detail = {fmt::format("{}: {}", field.label.vi, detail.vi),
                                  fmt::format("{}: {}", field.label.en, detail.en)},
                       .remedy = std::move(remedy)});
}

const json::value* JsonForm::take(const Field& field)
{
    auto& level = levels_.back();
    level.asked.emplace(field.key);
    const auto* found = level.object->if_contains(field.key);
    if (found != nullptr && !found->is_null()) return found;
    if (!field.limits.may_be_left_out)
        complain(field, "calc/required", {"chưa khai.", "it is missing."},
                 {"Khai mục này.", "Give this field."});
    return nullptr;
}

void JsonForm::wrong_type(const Field& field, Bilingual form)
{
    complain(field, "calc/malformed", {"không đúng dạng.", "it is malformed."},
             {"Ghi " + form.vi + ".", "Write " + form.en + "."});
}

std::optional<std::int64_t> JsonForm::whole(const Field& field, Whole kind)
{
    const auto* value = take(field);
    if (value == nullptr) return {};
    std::optional<std::int64_t> number;
    if (const auto* found = value->if_int64()) number = *found;
    const bool too_large = value->is_uint64();
    if (!number && !too_large) {
        if (kind == Whole::amount)
            wrong_type(field, {"số đồng nguyên, ví dụ 5000000", "whole đồng, for example 5000000"});
        else
            wrong_type(field, {"số nguyên, ví dụ 12", "a whole number, for example 12"});
        return {};
    }
    const auto& limits = field.limits;
    if (!too_large && *number < limits.least) {
        complain(field, "calc/below",
                 {fmt::format("thấp hơn mức nhỏ nhất {}.", bound(limits.least, Language::vi)),
                  fmt::format("it is below the least, {}.", bound(limits.least, Language::en))},
                 {"Nhập số trong khoảng cho phép.", "Give a number within the limits."});
        return {};
    }
    if (too_large || *number > limits.most) {
        complain(field, "calc/above",
                 {fmt::format("cao hơn mức lớn nhất {}.", bound(limits.most, Language::vi)),
                  fmt::format("it is above the most, {}.", bound(limits.most, Language::en))},
                 {"Nhập số trong khoảng cho phép.", "Give a number within the limits."});
        return {};
    }
    return number;
}

std::optional<bool> JsonForm::flag(const Field& field)
{
    const auto* value = take(field);
    if (value == nullptr) return {};
    if (const auto* found = value->if_bool()) return *found;
    wrong_type(field, {"true hoặc false", "true or false"});
    return {};
}

template <class T>
std::optional<T> JsonForm::parsed(const Field& field, Result<T> (*parse)(std::string_view))
{
    const auto* value = take(field);
    if (value == nullptr) return {};
    const auto* text = value->if_string();
    auto found = parse(text != nullptr ? std::string_view{*text} : std::string_view{});
    if (found) return *found;
    const auto& problem = found.error();
    complain(field, "calc/malformed", {"không đúng dạng.", "it is malformed."}, problem.remedy);
    return {};
}

std::optional<Date> JsonForm::date(const Field& field) { return parsed<Date>(field, &Date::parse); }
std::optional<Month> JsonForm::month(const Field& field)
{
    return parsed<Month>(field, &Month::parse);
}

std::optional<Rate> JsonForm::rate(const Field& field)
{
    auto found = parsed<Rate>(field, &Rate::parse);
    if (!found) return {};
    // Formulas have room for products of rates no finer than this.
    constexpr std::int64_t denominator_most = 1'000'000'000;
    if (found->denominator() > denominator_most) {
        wrong_type(field, {"tỷ lệ có ít chữ số hơn", "a rate with fewer digits"});
        return {};
    }
    const Rate least{field.limits.least, 1};
    const Rate most{field.limits.most, 1};
    if (*found >= least && *found <= most) return found;
    complain(field, *found < least ? "calc/below" : "calc/above",
             {"nằm ngoài khoảng cho phép.", "it is out of its limits."},
             {"Nhập tỷ lệ trong khoảng cho phép.", "Give a rate within the limits."});
    return {};
}

std::optional<std::string> JsonForm::text(const Field& field)
{
    const auto* value = take(field);
    if (value == nullptr) return {};
    const auto* found = value->if_string();
    if (found != nullptr && !found->empty() && found->size() <= text_most)
        return std::string{*found};
    wrong_type(field, {"một chuỗi ngắn", "a short text"});
    return {};
}

std::optional<std::size_t> JsonForm::choice(const Field& field, std::span<const Choice> all)
{
    const auto* value = take(field);
    if (value == nullptr) return {};
    const auto* text = value->if_string();
    const auto found =
        text != nullptr ? std::ranges::find(all, std::string_view{*text}, &Choice::key) : all.end();
    if (found != all.end()) return static_cast<std::size_t>(found - all.begin());
    std::string keys;
    for (const auto& one : all) keys += (keys.empty() ? "" : ", ") + std::string{one.key};
    complain(field, "calc/unknown-choice",
             {"không có trong danh mục.", "it is not one of the choices."},
             {"Chọn một trong: " + keys + ".", "Choose one of: " + keys + "."});
    return {};
}

bool JsonForm::open_part(const Field& field)
{
    const auto* value = take(field);
    if (value == nullptr) return false;
    const auto* object = value->if_object();
    if (object == nullptr) {
        wrong_type(field, {"một đối tượng JSON", "a JSON object"});
        return false;
    }
    auto place = levels_.back().place + "/" + token(field.key);
    levels_.push_back({object, std::move(place)});
    return true;
}

void JsonForm::leave(Level& level)
{
    for (const auto& [key, value] : *level.object)
        if (!level.asked.contains(std::string_view{key}))
            problems_.push_back(
                {.code = "calc/unknown-field",
                 .detail = {"Mục này không có trong biểu.", "The form has no such field."},
                 .where = level.place + "/" + token(key),
                 .remedy = {"Bỏ mục này, hoặc sửa tên theo lược đồ.",
                            "Remove it, or name it as the schema does."}});
}

void JsonForm::close_part()
{
    leave(levels_.back());
    levels_.pop_back();
}

std::size_t JsonForm::open_list(const Field& field)
{
    static const json::array none;
    const auto* value = take(field);
    const auto* array = value != nullptr ? value->if_array() : &none;
    if (array == nullptr) wrong_type(field, {"một danh sách JSON", "a JSON array"});
    const auto size = array != nullptr ? static_cast<std::int64_t>(array->size()) : 0;
    const bool told = value != nullptr && array != nullptr;
    if (told && (size < field.limits.least || size > field.limits.most)) {
        complain(field, size < field.limits.least ? "calc/too-few" : "calc/too-many",
                 {fmt::format("cần từ {} đến {} dòng.", field.limits.least, field.limits.most),
                  fmt::format("it takes {} to {} items.", field.limits.least, field.limits.most)},
                 {"Sửa số dòng.", "Correct the number of items."});
        array = &none;
    }
    lists_.push_back(array != nullptr ? array : &none);
    list_places_.push_back(levels_.back().place + "/" + token(field.key));
    return lists_.back()->size();
}

void JsonForm::open_item(std::size_t index)
{
    static const json::object empty;
    const auto& item = (*lists_.back())[index];
    auto place = fmt::format("{}/{}", list_places_.back(), index);
    if (item.if_object() == nullptr)
        problems_.push_back({.code = "calc/malformed",
                             .detail = {"Dòng không đúng dạng.", "The item is malformed."},
                             .where = place,
                             .remedy = {"Ghi một đối tượng JSON.", "Write a JSON object."}});
    levels_.push_back({item.if_object() != nullptr ? item.if_object() : &empty, std::move(place)});
}

void JsonForm::close_item() { close_part(); }

void JsonForm::close_list()
{
    lists_.pop_back();
    list_places_.pop_back();
}

Problems JsonForm::finish()
{
    leave(levels_.front());
    return std::move(problems_);
}

}  // namespace ansinh::calc
