#include "cli/bench_http.h"

#include "base/check.h"

#include <array>
#include <charconv>
#include <csignal>
#include <string_view>
#include <thread>

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ansinh::cli {

namespace {

int connected_socket(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return -1;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int at_once = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): as the system call has it
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

/// What the process of the crowd does; nothing but system calls, since it was forked.
[[noreturn]] void hold(std::uint16_t port, std::size_t connections, int told, int lifeline)
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    std::size_t open = 0;
    while (open < connections && connected_socket(port) >= 0) ++open;
    if (::write(told, &open, sizeof open) != sizeof open) ::_exit(1);
    char nothing = 0;
    while (::read(lifeline, &nothing, 1) > 0) {
    }
    ::_exit(0);
}

class Connection {
public:
    explicit Connection(std::uint16_t port) : socket_{connected_socket(port)}
    {
        check(socket_ >= 0, "the server of the bench takes connections");
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() { ::close(socket_); }

    /// Whether the answer is 200; it is read to its end.
    bool ask(std::string_view request)
    {
        if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) !=
            static_cast<ssize_t>(request.size()))
            return false;
        std::string answer;
        std::size_t wanted = std::string::npos;
        std::array<char, 16 * 1024> bytes{};
        while (answer.size() < wanted) {
            const auto got = ::recv(socket_, bytes.data(), bytes.size(), 0);
            if (got <= 0) return false;
            answer.append(bytes.data(), static_cast<std::size_t>(got));
            if (wanted == std::string::npos) wanted = size_of(answer);
        }
        return answer.starts_with("HTTP/1.1 200 ");
    }

private:
    /// Of head and body, once the head is whole.
    static std::size_t size_of(std::string_view answer)
    {
        constexpr std::string_view end = "\r\n\r\n";
        constexpr std::string_view length = "Content-Length: ";
        const auto head = answer.find(end);
        const auto at = answer.find(length);
        if (head == std::string_view::npos || at == std::string_view::npos) return head;
        std::size_t body = 0;
        std::from_chars(answer.data() + at + length.size(), answer.data() + head, body);
        return head + end.size() + body;
    }

    int socket_;
};

}  // namespace

IdleCrowd::IdleCrowd(std::uint16_t port, std::size_t connections)
{
    std::array<int, 2> told{};
    std::array<int, 2> life{};
    check(::pipe(told.data()) == 0 && ::pipe(life.data()) == 0, "two pipes can be opened");
    process_ = ::fork();
    check(process_ >= 0, "a process can be made");
    if (process_ == 0) {
        ::close(told[0]);
        ::close(life[1]);
        hold(port, connections, told[1], life[0]);
    }
    ::close(told[1]);
    ::close(life[0]);
    lifeline_ = life[1];
    if (::read(told[0], &connected_, sizeof connected_) != sizeof connected_) connected_ = 0;
    ::close(told[0]);
}

IdleCrowd::~IdleCrowd()
{
    ::close(lifeline_);
    ::waitpid(process_, nullptr, 0);
}

std::vector<Microseconds> times_of(const Clients& clients,
                                   const std::function<std::string(std::size_t)>& target)
{
    std::vector<Microseconds> times(clients.at_once * clients.requests_each);
    std::vector<std::thread> threads;
    for (std::size_t client = 0; client < clients.at_once; ++client)
        threads.emplace_back([&, client] {
            Connection connection(clients.port);
            for (std::size_t i = 0; i < clients.requests_each; ++i) {
                const auto number = client * clients.requests_each + i;
                const auto request = fmt::format("GET {} HTTP/1.1\r\nHost: localhost\r\n{}\r\n",
                                                 target(number), clients.header_lines);
                times[number] = timed([&] {
                    check(connection.ask(request), "every request of the bench is answered");
                });
            }
        });
    for (auto& thread : threads) thread.join();
    return times;
}

}  // namespace ansinh::cli
