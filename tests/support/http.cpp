#include "support/http.h"

#include "base/text.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <stdexcept>

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace ansinh::test {

namespace {

constexpr int patience_seconds = 20;

int connected(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{.tv_sec = patience_seconds, .tv_usec = 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    close(socket);
    return -1;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return result;
}

std::size_t number(std::string_view digits)
{
    std::size_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

HttpResponse head_of(std::string_view text)
{
    HttpResponse response;
    response.status = static_cast<int>(number(text.substr(text.find(' ') + 1, 3)));
    for (auto end = text.find("\r\n"); end != std::string_view::npos; end = text.find("\r\n")) {
        text.remove_prefix(end + 2);
        const auto line = text.substr(0, text.find("\r\n"));
        if (const auto colon = line.find(':'); colon != std::string_view::npos)
            response.headers[lower(line.substr(0, colon))] = trimmed(line.substr(colon + 1));
    }
    return response;
}

}  // namespace

std::string HttpResponse::header(const std::string& name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

HttpClient::HttpClient(std::uint16_t port) : socket_{connected(port)}
{
    if (socket_ < 0) throw std::runtime_error("nothing listens there");
}

HttpClient::~HttpClient() { close(socket_); }

void HttpClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0) return;  // the server closed; what it said can still be read
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool HttpClient::fill()
{
    std::array<char, 64 * 1024> bytes{};
    const auto got = recv(socket_, bytes.data(), bytes.size(), 0);
    if (got < 0 && errno == EAGAIN) throw std::runtime_error("the server says nothing");
    if (got > 0) buffer_.append(bytes.data(), static_cast<std::size_t>(got));
    return got > 0;
}

std::optional<HttpResponse> HttpClient::receive(bool to_head)
{
    auto end = buffer_.find("\r\n\r\n");
    while (end == std::string::npos) {
        if (!fill()) return {};
        end = buffer_.find("\r\n\r\n");
    }
    auto response = head_of(std::string_view(buffer_).substr(0, end));
    buffer_.erase(0, end + 4);
    const auto length = to_head ? 0 : number(response.header("content-length"));
    while (buffer_.size() < length)
        if (!fill()) return {};
    response.body = buffer_.substr(0, length);
    buffer_.erase(0, length);
    return response;
}

HttpResponse HttpClient::ask(std::string_view method_and_target, std::string_view header_lines,
                             std::string_view body)
{
    const bool has_host = lower(header_lines).find("host:") != std::string::npos;
    send(fmt::format("{} HTTP/1.1\r\n{}{}{}\r\n{}", method_and_target,
                     has_host ? "" : "Host: localhost\r\n", header_lines,
                     body.empty() ? "" : fmt::format("Content-Length: {}\r\n", body.size()), body));
    auto response = receive(method_and_target.starts_with("HEAD "));
    if (!response) throw std::runtime_error("the server closed without an answer");
    return *std::move(response);
}

bool HttpClient::is_closed() { return buffer_.empty() && !fill(); }

bool is_listening(std::uint16_t port)
{
    const int socket = connected(port);
    if (socket >= 0) close(socket);
    return socket >= 0;
}

}  // namespace ansinh::test
