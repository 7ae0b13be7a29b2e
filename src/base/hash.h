#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace ansinh {

/// SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// The same of bytes that come one after another.
class Sha256 {
public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    void add(std::string_view bytes);
    /// Of all that was added; nothing is added afterwards.
    std::string digest();

private:
    class State;
    std::unique_ptr<State> state_;
};

}  // namespace ansinh
