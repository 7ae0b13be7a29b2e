#include "api/impl/declaration_meant.h"

#include "declaration/json.h"
#include "declaration/sheet.h"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

namespace json = boost::json;

class Sent {
public:
    explicit Sent(const json::object& object) : object_{object} {}

    std::string text(std::string_view name)
    {
        const auto* const found = object_.if_contains(name);
        if (found == nullptr || found->is_null()) return {};
        if (found->is_string() && found->as_string().size() <= text_most)
            return std::string(std::string_view(found->as_string()));
        malformed(name);
        return {};
    }
    void missing(std::string_view name) { add("api/missing-field", name, {"Thiếu.", "Missing."}); }
    void malformed(std::string_view name)
    {
        add("api/malformed-field", name, {"Không đúng dạng.", "It is malformed."});
    }
    void add_all(Problems more) { problems_.insert(problems_.end(), more.begin(), more.end()); }
    void refuse_others()
    {
        for (const auto& [name, value] : object_)
            if (name != "form" && name != "employer" && name != "commune" && name != "month" &&
                name != "lines")
                add("api/unknown-field", "",
                    {"Có trường không dùng.", "A field is not asked for."});
    }
    const json::object& object() const { return object_; }
    Problems take() { return std::move(problems_); }

private:
    static constexpr std::size_t text_most = 200;

    void add(std::string code, std::string_view name, Bilingual detail)
    {
        problems_.push_back({.code = std::move(code),
                             .detail = std::move(detail),
                             .where = name.empty() ? std::string{} : fmt::format("/{}", name)});
    }

    const json::object& object_;
    Problems problems_;
};

void read_lines(Sent& body, declaration::Draft& draft)
{
    const auto* const sent = body.object().if_contains("lines");
    if (sent == nullptr) {
        body.missing("lines");
        return;
    }
    if (!sent->is_array() || sent->as_array().size() > declaration::lines_most) {
        body.malformed("lines");
        return;
    }
    auto lines = declaration::lines_of(draft.form, sent->as_array());
    if (lines)
        draft.lines = *std::move(lines);
    else
        body.add_all(std::move(lines).error());
}

}  // namespace

Checked<declaration::Draft> draft_in(std::string_view text)
{
    boost::system::error_code error;
    const auto value = json::parse(text, error);
    if (error || !value.is_object())
        return std::unexpected(Problems{{.code = "api/malformed-json",
                                         .detail = {"nội dung không phải là một đối tượng JSON",
                                                    "the body is not one JSON object"}}});
    Sent body(value.as_object());
    declaration::Draft draft;
    const auto form = body.text("form");
    if (const auto kind = declaration::form_kind_of(form))
        draft.form = *kind;
    else
        form.empty() ? body.missing("form") : body.malformed("form");
    draft.unit_code = body.text("employer");
    draft.commune = body.text("commune");
    const auto month = body.text("month");
    if (const auto read = Month::parse(month))
        draft.month = *read;
    else
        month.empty() ? body.missing("month") : body.malformed("month");
    read_lines(body, draft);
    body.refuse_others();
    if (auto problems = body.take(); !problems.empty()) return std::unexpected(std::move(problems));
    return draft;
}

}  // namespace ansinh::api
