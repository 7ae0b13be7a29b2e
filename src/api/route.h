#pragma once

/// What a handler sees: a request whose parameters were checked, whose sender may ask it, and the
/// response or problems it answers.

#include "access/actor.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ansinh::api {

struct Worker;

/// HEAD is answered wherever GET is.
enum class Method : std::uint8_t { get, post, put, patch, remove };
/// "DELETE" of remove.
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

/// Who may ask a route. There is no default: each route says it.
class Access {
public:
    /// Published facts, and what comes before signing in.
    static Access everyone();
    /// Whoever is signed in, whatever they may do, and every key.
    static Access signed_in();
    /// A person at a browser, and no key: what is about signing in, and keys themselves.
    static Access session();
    /// The same, while the first password stands too: to look, to leave and to change it.
    static Access any_session();
    /// Whoever has one of these.
    static Access any_of(std::vector<access::Permission> permissions);
    // NOLINTNEXTLINE(google-explicit-constructor): a route names its permission, and that is all
    Access(access::Permission permission) : permissions_{permission} {}

    bool is_public() const { return who_ == Who::everyone; }
    bool asks_permission() const { return !permissions_.empty(); }
    bool takes_keys() const { return who_ == Who::signed_in; }
    bool takes_first_password() const { return who_ == Who::any_session; }
    bool admits(const access::Actor& actor) const;

private:
    enum class Who : std::uint8_t { everyone, signed_in, session, any_session };

    explicit Access(Who who, std::vector<access::Permission> permissions = {})
        : who_{who}, permissions_{std::move(permissions)}
    {
    }

    Who who_ = Who::signed_in;
    std::vector<access::Permission> permissions_;
};

/// Who sent a request, as far as the request itself tells.
struct Sender {
    std::string address;    ///< of the client, as the proxy tells it where that one is trusted
    bool over_tls = false;  ///< as a trusted proxy tells
    /// A proxy stands between, trusted or not: whoever asks is not on this machine.
    bool is_forwarded = false;
    std::string session{};  ///< token of the cookie
    std::string csrf{};     ///< X-CSRF-Token
    std::string key{};      ///< Authorization: Bearer
};

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

    /// Who asks. Of a route that is open to everyone nobody is asked: a fault of ours.
    const access::Actor& actor() const;
    const Sender& sender() const { return sender_; }
    /// The version of a record that the change saw, by If-Match: `"1207"`, or the record's ETag.
    /// Refuses api/version-needed and api/malformed-version.
    Result<AuditId> seen_version() const;

    /// The language of problems: Accept-Language, Vietnamese when it names neither.
    Language language() const { return language_; }
    std::string_view body() const { return body_; }
    /// Names this request in the log and in its problem.
    const std::string& id() const { return id_; }

    void receive(std::string body) { body_ = std::move(body); }
    void come_from(Sender sender, std::string if_match);
    void identify(access::Actor actor) { actor_ = std::move(actor); }

private:
    template <class T>
    std::optional<T> find(std::string_view name) const;

    Values values_;
    Language language_;
    std::string id_;
    std::string body_;
    Sender sender_{};
    std::string if_match_{};
    std::optional<access::Actor> actor_{};
};

struct Response {
    int status = 200;
    std::string content_type = "application/json";
    std::string body;
    std::string file_name = {};  ///< saved under this name when not empty
    /// Of the record that it shows: becomes part of the ETag, which a change sends as If-Match.
    std::optional<AuditId> version = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
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

/// `file` is text/csv or application/xml in whatever encoding it came: the handler finds out.
enum class Body : std::uint8_t { none, json, csv, file };

/// What takes long runs on a thread of its own, so that it holds up nobody else.
enum class Lane : std::uint8_t {
    usual,
    passwords,  ///< checked slowly on purpose
    proofs,     ///< over a whole chain: one at a time, one waits, a third is turned away
};

struct Route {
    Method method = Method::get;
    std::string_view pattern;  ///< "/api/v1/areas/{code}"; each name in braces is one segment
    Access access;
    std::vector<Parameter> parameters = {};
    Body body = Body::none;
    Handler handler = nullptr;
    bool is_question = false;  ///< a POST that changes nothing: a read-only server answers it too
    Lane lane = Lane::usual;
};

}  // namespace ansinh::api
