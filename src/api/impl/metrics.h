#pragma once

/// Counts for the operator, in the text form of Prometheus.

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace ansinh::api {

struct Handled {
    std::string_view method;  ///< "other" for one that HTTP does not know
    std::string_view route;   ///< the pattern, never the path: paths hold codes
    int status = 0;
    std::chrono::microseconds time{};
};

/// May be used from several threads at once.
class Metrics {
public:
    Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;
    ~Metrics();

    void count(const Handled& handled);
    void connections(std::size_t open);
    std::string text() const;

private:
    class Families;
    std::unique_ptr<Families> families_;
};

}  // namespace ansinh::api
