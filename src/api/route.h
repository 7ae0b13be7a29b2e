#pragma once

/// What a handler sees: a request whose parameters were checked, and the response or problems it
/// answers.

#include "base/date.h"
#include "base/language.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ansinh::api {

struct Worker;

/// HEAD is answered wherever GET is.
enum class Method : std::uint8_t { get, post, put, patch };
std::string_view to_string(Method method);

enum class ParameterKind : std::uint8_t { text, day, integer, choice };

/// One parameter of the path or the query. What it declares is checked before the handler runs.
struct Parameter {
    std::string_view name;
    ParameterKind kind = ParameterKind::text;
    bool required = false;  ///< those of the path always are
    std::int64_t min = 1;   ///< of an integer; letters of a text
    std::int64_t max = 200;
    std::vector<std::string_view> choices = {};
};

using ParameterValue = std::variant<std::string, Date, std::int64_t>;

/// What came in. A name that the route does not declare, or declares as another kind, is a fault of
/// ours.
class Request {
public:
    using Values = std::map<std::string, ParameterValue, std::less<>>;

    Request(Values values, Language language, std::string id);

    /// Of a required parameter, and of a choice.
    const std::string& text(std::string_view name) const;
    Date day(std::string_view name) const;
    std::int64_t integer(std::string_view name) const;

    std::optional<std::string> optional_text(std::string_view name) const;
    std::optional<Date> optional_day(std::string_view name) const;
    std::optional<std::int64_t> optional_integer(std::string_view name) const;

    /// The language of problems: Accept-Language, Vietnamese when it names neither.
    Language language() const { return language_; }
    std::string_view body() const { return body_; }
    /// Names this request in the log and in its problem.
    const std::string& id() const { return id_; }

    void receive(std::string body) { body_ = std::move(body); }

private:
    template <class T>
    std::optional<T> find(std::string_view name) const;

    Values values_;
    Language language_;
    std::string id_;
    std::string body_;
};

struct Response {
    int status = 200;
    std::string content_type = "application/json";
    std::string body;
    std::string file_name = {};  ///< saved under this name when not empty
};

/// Why a request is refused: one problem or all of them. Made from either without a word, so that
/// TRY passes on what a module answers.
class Refusal {
public:
    Refusal(Problem problem);    // NOLINT(google-explicit-constructor): for TRY
    Refusal(Problems problems);  // NOLINT(google-explicit-constructor): for TRY

    const Problems& problems() const { return problems_; }

private:
    Problems problems_;
};

using Answer = std::expected<Response, Refusal>;
/// Parse, call a module, render: nothing else.
using Handler = Answer (*)(Worker&, const Request&);

enum class Body : std::uint8_t { none, json, csv };

struct Route {
    Method method = Method::get;
    std::string_view pattern;  ///< "/api/v1/areas/{code}"; each name in braces is one segment
    std::vector<Parameter> parameters = {};
    Body body = Body::none;
    Handler handler = nullptr;
    bool is_question = false;  ///< a POST that changes nothing: a read-only server answers it too
};

}  // namespace ansinh::api
