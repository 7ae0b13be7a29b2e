#pragma once

/// A client on a plain socket: it can say what no HTTP library lets one say.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::test {

struct HttpResponse {
    int status = 0;
    std::map<std::string, std::string> headers;  ///< names in lower case
    std::string body;

    std::string header(const std::string& name) const;
};

/// One connection to 127.0.0.1. Each wait ends after 20 seconds at the latest, and the test fails.
class HttpClient {
public:
    explicit HttpClient(std::uint16_t port);
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    ~HttpClient();

    void send(std::string_view bytes);
    /// Nothing when the server closed instead. The answer to HEAD has no body.
    std::optional<HttpResponse> receive(bool to_head = false);
    /// "GET /healthz" with the headers an HTTP/1.1 client sends, and further lines that each end in
    /// \r\n.
    HttpResponse ask(std::string_view method_and_target, std::string_view header_lines = "",
                     std::string_view body = "");
    /// Waits until the server has closed; false when it says something instead.
    bool is_closed();

private:
    bool fill();

    int socket_ = -1;
    std::string buffer_;
};

/// Whether something listens there.
bool is_listening(std::uint16_t port);

}  // namespace ansinh::test
