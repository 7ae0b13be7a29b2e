#include "api/impl/connection.h"

#include "api/impl/log_lines.h"
#include "api/impl/request_id.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message_generator.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

namespace ansinh::api {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

using Clock = std::chrono::steady_clock;
using Parser = http::request_parser<http::string_body>;

/// All lines of one name as one list: a proxy may add a line of its own to those of the client.
template <class Name>
std::string joined(const Parser& parser, Name name)
{
    std::string all;
    const auto lines = parser.get().equal_range(name);
    for (auto line = lines.first; line != lines.second; ++line) {
        if (!all.empty()) all += ", ";
        all += line->value();
    }
    return all;
}

Head head_of(const Parser& parser, const std::string& peer)
{
    const auto& message = parser.get();
    const auto field = [&](http::field name) { return std::string(message[name]); };
    Head head{.method = std::string(message.method_string()),
              .target = std::string(message.target()),
              .host = field(http::field::host),
              .origin = {},
              .content_type = field(http::field::content_type),
              .content_encoding = field(http::field::content_encoding),
              .accept_language = field(http::field::accept_language),
              .accept_encoding = field(http::field::accept_encoding),
              .if_none_match = field(http::field::if_none_match),
              .if_match = field(http::field::if_match),
              .cookie = field(http::field::cookie),
              .authorization = field(http::field::authorization),
              .csrf = std::string(message["X-CSRF-Token"]),
              .forwarded_for = joined(parser, "X-Forwarded-For"),
              .forwarded_proto = joined(parser, "X-Forwarded-Proto"),
              .peer = peer,
              .content_length = parser.content_length().value_or(0),
              .chunked = parser.chunked()};
    if (message.count(http::field::origin) > 0) head.origin = field(http::field::origin);
    // Two of them could tell two readers two things.
    if (message.count(http::field::host) != 1) head.host.clear();
    return head;
}

/// Bounded, whatever clients make up: it becomes a label of the metrics.
std::string_view known_method(std::string_view method)
{
    static constexpr std::array<std::string_view, 7> known = {"DELETE", "GET",  "HEAD", "OPTIONS",
                                                              "PATCH",  "POST", "PUT"};
    const auto* found = std::ranges::find(known, method);
    return found == known.end() ? "other" : *found;
}

class HttpConnection final : public Connection,
                             public std::enable_shared_from_this<HttpConnection> {
public:
    HttpConnection(asio::ip::tcp::socket socket, Service& service)
        : stream_{std::move(socket)}, service_{service}
    {
        boost::system::error_code gone;
        const auto peer = stream_.socket().remote_endpoint(gone);
        if (!gone) peer_ = plain_address(peer.address());
        ++service_.open_by_address[peer_];
        service_.open.insert(this);
        service_.metrics.connections(service_.open.size());
    }
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;

    ~HttpConnection() override
    {
        leave_idle();
        service_.open.erase(this);
        hold(0);
        const auto own = service_.open_by_address.find(peer_);
        if (--own->second == 0) service_.open_by_address.erase(own);
        service_.metrics.connections(service_.open.size());
        if (service_.open.empty()) service_.on_last_closed();
    }

    void read_head();
    void drain() override
    {
        if (idle_) cut();
    }
    void cut() override
    {
        leave_idle();
        beast::error_code ignored;
        stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
        stream_.close();
    }

private:
    void take_head(beast::error_code error);
    void refuse_head(beast::error_code error);
    void invite_body();
    void read_body();
    void read_more();
    void take_more(beast::error_code error);
    void take_body(beast::error_code error);
    void refuse(std::string_view code);
    void become_idle() { idle_ = service_.idle.insert(service_.idle.end(), this); }
    void leave_idle()
    {
        if (idle_) service_.idle.erase(*idle_);
        idle_.reset();
    }
    /// How much of a body is held here; false when all of them together are more than there is
    /// room for.
    bool hold(std::size_t bytes)
    {
        service_.body_bytes = service_.body_bytes - held_ + bytes;
        held_ = bytes;
        return service_.body_bytes <= service_.limits.bodies_bytes_max;
    }
    void ask_for_body();
    void admit();
    void hand_over();
    void submit(WorkerPool::Job job);
    WorkerPool& workers() const;
    void send(Reply reply);
    http::message_generator message();
    void sent(bool keep_open);
    void linger();
    void discard();

    template <class Next>
    auto then(Next next)
    {
        return [self = shared_from_this(), next](beast::error_code error, std::size_t) {
            ((*self).*next)(error);
        };
    }

    beast::tcp_stream stream_;
    Service& service_;
    beast::flat_buffer buffer_;
    std::optional<Parser> parser_;
    Head head_;
    std::optional<Call> call_;
    Reply reply_;
    std::string request_id_;
    Clock::time_point begun_{};
    std::string peer_;
    /// Its place while nothing is under way: a header, or the end, is awaited.
    std::optional<std::list<Connection*>::iterator> idle_;
    std::size_t held_ = 0;
    bool body_is_read_ = true;
    bool client_stays_ = false;  ///< for another request
};

void HttpConnection::read_head()
{
    if (service_.draining) return cut();
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(service_.limits.header_bytes_max));
    parser_->body_limit(boost::none);  // known once the route is
    call_.reset();
    become_idle();
    if (buffer_.size() == 0) buffer_ = {};  // thousands may wait: each keeps as little as it can
    stream_.expires_after(service_.limits.header_time);
    http::async_read_header(stream_, buffer_, *parser_, then(&HttpConnection::take_head));
}

void HttpConnection::take_head(beast::error_code error)
{
    leave_idle();
    begun_ = Clock::now();
    request_id_ = new_request_id();
    if (error) return refuse_head(error);

    head_ = head_of(*parser_, peer_);
    body_is_read_ = !head_.chunked && head_.content_length == 0;
    client_stays_ = parser_->keep_alive();
    auto opened = service_.site.open(head_, request_id_);
    if (auto* reply = std::get_if<Reply>(&opened)) return send(std::move(*reply));
    call_ = std::get<Call>(std::move(opened));
    parser_->body_limit(call_->body_bytes_max);
    if (body_is_read_) return hand_over();
    if (call_->is_large) return admit();
    ask_for_body();
}

void HttpConnection::ask_for_body()
{
    if (beast::iequals(parser_->get()[http::field::expect], "100-continue")) return invite_body();
    read_body();
}

void HttpConnection::refuse_head(beast::error_code error)
{
    // Anything else is a client that went away, or was too slow: nobody is there to be told.
    const bool is_http =
        error.category() == http::make_error_code(http::error::bad_method).category();
    if (!is_http || error == http::error::end_of_stream || error == http::error::partial_message)
        return linger();
    body_is_read_ = false;
    head_ = {};
    refuse(error == http::error::header_limit ? "api/header-too-large" : "api/malformed-request");
}

void HttpConnection::invite_body()
{
    static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(stream_, asio::buffer(go_on),
                      [self = shared_from_this()](beast::error_code error, std::size_t) {
                          if (!error) self->read_body();
                      });
}

void HttpConnection::read_body()
{
    stream_.expires_after(service_.limits.body_time);
    read_more();
}

void HttpConnection::read_more()
{
    http::async_read_some(stream_, buffer_, *parser_, then(&HttpConnection::take_more));
}

void HttpConnection::take_more(beast::error_code error)
{
    if (error) return take_body(error);
    if (!hold(parser_->get().body().size())) return refuse("api/busy");
    parser_->is_done() ? take_body({}) : read_more();
}

void HttpConnection::take_body(beast::error_code error)
{
    if (error == http::error::body_limit) return refuse("api/body-too-large");
    if (error) return refuse_head(error);
    body_is_read_ = true;
    begun_ = Clock::now();
    call_->request.receive(std::move(parser_->get().body()));
    hand_over();
}

void HttpConnection::refuse(std::string_view code)
{
    const Problem problem{.code = std::string(code), .detail = {}};
    const auto language = call_ ? call_->request.language() : Language::vi;
    send(service_.site.refuse({problem}, language, request_id_,
                              call_ ? call_->route->pattern : "none"));
}

WorkerPool& HttpConnection::workers() const
{
    switch (call_->route->lane) {
    case Lane::usual: return service_.workers;
    case Lane::passwords: return service_.password_workers;
    case Lane::proofs: return service_.proof_workers;
    }
    std::unreachable();
}

void HttpConnection::submit(WorkerPool::Job job)
{
    stream_.expires_never();  // the handler's time is ours, not the client's
    if (!workers().submit(std::move(job))) refuse("api/busy");
}

/// Nobody sends us a large body before we know who they are.
void HttpConnection::admit()
{
    submit([self = shared_from_this()](WorkerSlot& slot) mutable {
        auto refused =
            std::make_shared<std::optional<Reply>>(self->service_.site.admit(slot, *self->call_));
        const auto executor = self->stream_.get_executor();
        asio::post(executor, [self = std::move(self), refused] {
            if (*refused) return self->send(*std::move(*refused));
            self->ask_for_body();
        });
    });
}

void HttpConnection::hand_over()
{
    submit([self = shared_from_this()](WorkerSlot& slot) mutable {
        auto reply = std::make_shared<Reply>(self->service_.site.answer(slot, *self->call_));
        const auto executor = self->stream_.get_executor();
        // The last word about a connection is said on its own thread, so it is moved there whole.
        asio::post(executor, [self = std::move(self), reply] { self->send(std::move(*reply)); });
    });
}

void HttpConnection::send(Reply reply)
{
    reply_ = std::move(reply);
    call_.reset();  // and with it the body
    parser_.reset();
    hold(0);
    const Handled handled{
        .method = known_method(head_.method),
        .route = reply_.route,
        .status = reply_.status,
        .time = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begun_)};
    service_.metrics.count(handled);
    log_request(service_.log, handled, request_id_);

    stream_.expires_after(service_.limits.reply_time);
    auto generated = message();
    const bool keep_open = generated.keep_alive();
    beast::async_write(
        stream_, std::move(generated),
        [self = shared_from_this(), keep_open](beast::error_code error, std::size_t) {
            if (!error) self->sent(keep_open);
        });
}

http::message_generator HttpConnection::message()
{
    http::response<http::empty_body> head;
    head.version(11);
    head.result(static_cast<unsigned>(reply_.status));
    if (!reply_.content_type.empty()) head.set(http::field::content_type, reply_.content_type);
    for (const auto& [name, value] : reply_.headers) head.set(name, value);
    for (const auto& [name, value] : security_headers()) head.set(name, value);
    head.set("X-Request-Id", request_id_);
    head.keep_alive(client_stays_ && body_is_read_ && !service_.draining);
    if (reply_.status == 304 || reply_.status == 204) return head;
    const auto& content = reply_.content();
    head.content_length(content.size());
    if (head_.method == "HEAD") return head;
    using Span = http::span_body<const char>;
    return http::response<Span>(std::move(head.base()),
                                Span::value_type(content.data(), content.size()));
}

void HttpConnection::sent(bool keep_open)
{
    if (keep_open) return read_head();
    linger();
}

/// Says goodbye and reads on for a moment: closing on a client that still sends would lose it our
/// reply.
void HttpConnection::linger()
{
    beast::error_code ended;
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ended);
    if (ended || body_is_read_) return;
    become_idle();
    stream_.expires_after(service_.limits.header_time);
    discard();
}

void HttpConnection::discard()
{
    constexpr std::size_t bytes = 16 * 1024;
    buffer_.clear();
    stream_.async_read_some(buffer_.prepare(bytes),
                            [self = shared_from_this()](beast::error_code error, std::size_t) {
                                if (!error) self->discard();
                            });
}

}  // namespace

std::string plain_address(const asio::ip::address& address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

void serve(asio::ip::tcp::socket socket, Service& service)
{
    std::make_shared<HttpConnection>(std::move(socket), service)->read_head();
}

}  // namespace ansinh::api
