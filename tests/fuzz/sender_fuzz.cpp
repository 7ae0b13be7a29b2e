#include "api/impl/sender.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

// Each line of the input is a header field. Nothing of it makes a client another one unless the
// proxy is trusted, and no cookie becomes a second line of a header.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    auto line = [&, at = std::size_t{0}]() mutable {
        const auto end = text.find('\n', at);
        auto one = text.substr(std::min(at, text.size()), end - at);
        at = end == std::string::npos ? text.size() : end + 1;
        return one;
    };
    api::Head head{.cookie = line(),
                   .authorization = line(),
                   .forwarded_for = line(),
                   .forwarded_proto = line(),
                   .peer = "10.0.0.7"};
    const auto direct = api::sender_of(head, {"127.0.0.1"});
    if (direct.address != head.peer || direct.over_tls) std::abort();
    head.peer = "127.0.0.1";
    const auto proxied = api::sender_of(head, {"127.0.0.1"});
    if (proxied.address.empty() || proxied.session != direct.session) std::abort();
    if (!head.cookie.contains(direct.session) || direct.session.contains(';')) std::abort();
    if (!head.authorization.contains(direct.key)) std::abort();
    return 0;
}
