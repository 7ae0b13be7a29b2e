#include "api/impl/site.h"

#include "api/impl/disposition.h"
#include "api/impl/log_lines.h"
#include "api/impl/negotiation.h"
#include "api/impl/parameters.h"
#include "api/impl/problem_document.h"
#include "api/impl/sender.h"
#include "api/target.h"

#include <fmt/format.h>
#include <soci/error.h>

namespace ansinh::api {

namespace {

constexpr std::size_t worth_packing = 1024;  // bytes: below it a packed body needs as many packets

constexpr std::string_view health_path = "/healthz";
constexpr std::string_view metrics_path = "/metrics";

std::string path_of(const Target& target)
{
    std::string path;
    for (const auto& segment : target.segments) path += "/" + segment;
    return path;
}

bool is_read(std::string_view method) { return method == "GET" || method == "HEAD"; }

/// Names that only machines ask for: an unknown one is a problem document, never the application's
/// page.
bool is_interface(const Target& target)
{
    return !target.segments.empty() && target.segments.front() == "api";
}

/// The tag of one packing of a body: caches must not take one for the other.
std::string tag_of(std::string tag, std::string_view packing)
{
    if (!packing.empty()) tag.insert(tag.size() - 1, fmt::format("-{}", packing));
    return tag;
}

/// The tag of a record begins with its version: `"1207-4f2a…"`.
std::string versioned(AuditId version, std::string_view tag)
{
    if (tag.empty()) return fmt::format("\"{}\"", version.value());
    return fmt::format("\"{}-{}", version.value(), tag.substr(1));
}

/// Turns a reply into 304 when the client holds these bytes already.
void tag(Reply& reply, std::string tag, std::string_view if_none_match)
{
    const bool held = names_tag(if_none_match, tag);
    reply.headers.emplace_back("ETag", std::move(tag));
    if (!held) return;
    reply.status = 304;
    reply.content_type.clear();
    reply.body.clear();
    reply.shared_body = nullptr;
}

Reply plain(std::string text, std::string_view route)
{
    return {.content_type = "text/plain; charset=utf-8",
            .body = std::move(text),
            .headers = {{"Cache-Control", "no-store"}},
            .route = std::string(route)};
}

std::string_view media_type(Body body)
{
    switch (body) {
    case Body::none: return "";
    case Body::json: return "application/json; charset=utf-8";
    case Body::csv: return "text/csv; charset=utf-8";
    case Body::file: return "text/csv, application/xml";
    }
    std::unreachable();
}

bool is_wanted(const Head& head, Body body)
{
    if (!head.content_encoding.empty()) return false;
    // A file comes in whatever encoding its sender's program wrote.
    const auto bare = head.content_type.substr(0, head.content_type.find(';'));
    switch (body) {
    case Body::none: return true;
    case Body::json: return is_media_type(head.content_type, "application/json");
    case Body::csv: return is_media_type(head.content_type, "text/csv");
    case Body::file:
        return is_media_type(bare, "text/csv") || is_media_type(bare, "application/xml");
    }
    std::unreachable();
}

Problem problem(std::string_view code) { return {.code = std::string(code), .detail = {}}; }

}  // namespace

std::vector<std::string_view> own_paths() { return {health_path, metrics_path}; }

std::vector<std::pair<std::string, std::string>> security_headers()
{
    // Styles alone may be inline: the component library and the charts put <style> elements into
    // the page. Scripts, and anything from another host, may not.
    return {{"Content-Security-Policy",
             "default-src 'self'; style-src 'self'; img-src 'self' data:; "
             "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"},
            {"Cross-Origin-Opener-Policy", "same-origin"},
            {"Cross-Origin-Resource-Policy", "same-origin"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Content-Type-Options", "nosniff"}};
}

Site::Site(const Settings& settings, std::shared_ptr<const ProblemCatalogue> problems,
           std::vector<Route> routes, StaticFiles pages, const Metrics& metrics)
    : problems_{std::move(problems)}, router_{std::move(routes)}, pages_{std::move(pages)},
      hosts_{settings.address, settings.host_names}, limits_{settings.limits}, log_{settings.log},
      metrics_{metrics}, proxies_{settings.proxies}, read_only_{settings.read_only},
      guard_{settings.limits}
{
}

Reply Site::refuse(const Problems& problems, Language language, const std::string& request_id,
                   std::string_view route) const
{
    auto document = problem_document(*problems_, problems, language, request_id);
    if (!document.missing_code.empty())
        log_fault(log_, request_id, route,
                  fmt::format("the problem catalogue lacks {}", document.missing_code));
    Reply reply{.status = document.status,
                .content_type = "application/problem+json",
                .body = std::move(document.body),
                .headers = {{"Cache-Control", "no-store"},
                            {"Content-Language", language == Language::vi ? "vi" : "en"},
                            {"Vary", "Accept-Language"}},
                .route = std::string(route)};
    if (reply.status == 503) reply.headers.emplace_back("Retry-After", "1");
    if (reply.status == 401) reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    return reply;
}

Reply Site::turn_away(const Halt& halt, Language language, const std::string& request_id,
                      std::string_view route) const
{
    auto reply = refuse({halt.problem}, language, request_id, route);
    if (halt.wait.count() > 0)
        reply.headers.emplace_back("Retry-After", std::to_string(halt.wait.count()));
    return reply;
}

std::variant<Reply, Call> Site::open(const Head& head, const std::string& request_id) const
{
    const auto language = language_of(head.accept_language);
    const auto refused = [&](Problem why, std::string_view route) {
        return refuse({std::move(why)}, language, request_id, route);
    };
    if (!hosts_.knows(head.host)) return refused(problem("api/foreign-host"), "none");
    auto target = parse_target(head.target);
    if (!target) return refused(std::move(target).error(), "none");

    if (auto reply = own_page(head, *target)) return *std::move(reply);
    auto match = router_.match(head.method, target->segments);
    if (match.route != nullptr)
        return call(head, std::move(match), *target, Request({}, language, request_id));
    if (match.allowed.empty())
        if (auto reply = page(head, *target)) return *std::move(reply);

    const bool is_known = !match.allowed.empty();
    auto reply = refused(problem(is_known ? "api/method-not-allowed" : "api/not-found"), "none");
    if (is_known) reply.headers.emplace_back("Allow", match.allowed);
    return reply;
}

std::optional<Reply> Site::own_page(const Head& head, const Target& target) const
{
    const auto path = path_of(target);
    if (!is_read(head.method)) return {};
    if (path == health_path) return plain("ok", health_path);
    if (path != metrics_path) return {};
    auto reply = plain(metrics_.text(), metrics_path);
    reply.content_type = "text/plain; version=0.0.4; charset=utf-8";
    return reply;
}

std::optional<Reply> Site::page(const Head& head, const Target& target) const
{
    if (!is_read(head.method) || is_interface(target)) return {};
    const auto* asset = pages_.find(target.segments);
    if (asset == nullptr) return {};

    Reply reply{.content_type = asset->content_type, .shared_body = &asset->plain, .route = "page"};
    std::string_view packing;
    if (!asset->brotli.empty() && accepts_encoding(head.accept_encoding, "br")) {
        packing = "br";
        reply.shared_body = &asset->brotli;
    }
    else if (!asset->gzip.empty() && accepts_encoding(head.accept_encoding, "gzip")) {
        packing = "gzip";
        reply.shared_body = &asset->gzip;
    }
    if (!packing.empty()) reply.headers.emplace_back("Content-Encoding", packing);
    reply.headers.emplace_back("Vary", "Accept-Encoding");
    reply.headers.emplace_back(
        "Cache-Control", asset->immutable ? "public, max-age=31536000, immutable" : "no-cache");
    tag(reply, tag_of(asset->tag, packing), head.if_none_match);
    return reply;
}

std::optional<Problem> Site::objection_to_write(const Head& head, const Route& route) const
{
    if (route.method == Method::get) return {};
    if (read_only_ && !route.is_question) return problem("api/read-only");
    // A form on another site can send neither JSON nor CSV, and a script there gives itself away by
    // its Origin.
    if (head.origin && !is_same_origin(*head.origin, head.host))
        return problem("api/foreign-origin");
    const auto wanted = media_type(route.body);
    if (!is_wanted(head, route.body))
        return Problem{
            .code = "api/unsupported-media-type",
            .detail = {.vi = fmt::format("đường dẫn này nhận {}, không nén", wanted),
                       .en = fmt::format("this address takes {}, not compressed", wanted)},
            .where = {},
            .remedy = {.vi = fmt::format("gửi với Content-Type: {}", wanted),
                       .en = fmt::format("send it with Content-Type: {}", wanted)}};
    return {};
}

std::variant<Reply, Call> Site::call(const Head& head, Match match, const Target& target,
                                     Request empty) const
{
    const auto& route = *match.route;
    const auto refused = [&](const Problems& why) {
        return refuse(why, empty.language(), empty.id(), route.pattern);
    };
    if (auto objection = objection_to_write(head, route)) return refused({*std::move(objection)});
    auto sender = sender_of(head, proxies_);
    if (const auto halted = guard_.at_the_door(route, sender))
        return turn_away(*halted, empty.language(), empty.id(), route.pattern);
    auto values = read_parameters(match, target);
    if (!values && route.access.is_public()) return refused(values.error());
    if (route.body == Body::none && (head.chunked || head.content_length > 0))
        return refused({problem("api/unexpected-body")});
    const auto bytes_max = route.body == Body::csv || route.body == Body::file
                               ? limits_.import_bytes_max
                               : limits_.body_bytes_max;
    if (head.content_length > bytes_max) return refused({problem("api/body-too-large")});
    Call call{.route = &route,
              .request = Request({}, empty.language(), empty.id()),
              .body_bytes_max = bytes_max,
              .if_none_match = head.if_none_match,
              .gzip = accepts_encoding(head.accept_encoding, "gzip")};
    if (values)
        call.request = Request(*std::move(values), empty.language(), empty.id());
    else
        call.objections = std::move(values).error();
    call.request.come_from(std::move(sender), head.if_match);
    call.is_large = !route.access.is_public() && bytes_max > limits_.body_bytes_max;
    return call;
}

/// Runs `work`; whatever it throws is a fault.
template <class Work>
std::optional<Reply> Site::caught(WorkerSlot& slot, const Call& call, Work work) const
{
    try {
        return work(slot.get());
    } catch (const db::StoreError& error) {
        slot.discard();
        return fault(call, "store/unavailable", error.what());
    } catch (const soci::soci_error& error) {
        slot.discard();
        return fault(call, "store/unavailable", error.what());
    } catch (const std::exception& error) {
        return fault(call, "internal/fault", error.what());
    }
}

std::optional<Reply> Site::admit(WorkerSlot& slot, Call& call) const
{
    return caught(slot, call, [&](Worker& worker) -> std::optional<Reply> {
        const auto& pattern = call.route->pattern;
        const auto language = call.request.language();
        if (const auto halted = guard_.admit(worker, *call.route, call.request, now()))
            return turn_away(*halted, language, call.request.id(), pattern);
        if (!call.objections.empty())
            return refuse(call.objections, language, call.request.id(), pattern);
        call.is_admitted = true;
        return {};
    });
}

Reply Site::answer(WorkerSlot& slot, Call& call) const
{
    if (!call.is_admitted)
        if (auto refused = admit(slot, call)) return *std::move(refused);
    auto reply = caught(slot, call, [&](Worker& worker) -> std::optional<Reply> {
        auto answer = call.route->handler(worker, call.request);
        if (!answer)
            return refuse(answer.error().problems(), call.request.language(), call.request.id(),
                          call.route->pattern);
        if (call.route->lane == Lane::passwords) guard_.password_was_right(call.request.sender());
        return finish(*std::move(answer), call);
    });
    return *std::move(reply);
}

Reply Site::fault(const Call& call, std::string_view code, std::string_view what) const
{
    log_fault(log_, call.request.id(), call.route->pattern, what);
    return refuse({problem(code)}, call.request.language(), call.request.id(), call.route->pattern);
}

Reply Site::finish(Response response, const Call& call) const
{
    Reply reply{.status = response.status,
                .content_type = std::move(response.content_type),
                .body = std::move(response.body),
                .headers = {{"Cache-Control", "no-store"}, {"Vary", "Accept-Encoding"}},
                .route = std::string(call.route->pattern)};
    if (!response.file_name.empty())
        reply.headers.emplace_back("Content-Disposition", attachment(response.file_name));
    for (auto& header : response.headers) reply.headers.push_back(std::move(header));
    if (reply.status == 204) reply.content_type.clear();
    const bool packs =
        call.gzip && reply.body.size() >= worth_packing &&
        (reply.content_type == "application/json" || reply.content_type.starts_with("text/"));
    std::string entity;
    if (call.route->method == Method::get && reply.status == 200)
        entity = tag_of(entity_tag(reply.body), packs ? "gzip" : "");
    if (response.version) entity = versioned(*response.version, entity);
    if (packs) {
        reply.body = gzip(reply.body);
        reply.headers.emplace_back("Content-Encoding", "gzip");
    }
    const auto held = call.route->method == Method::get ? std::string_view(call.if_none_match) : "";
    if (!entity.empty()) tag(reply, std::move(entity), held);
    return reply;
}

}  // namespace ansinh::api
