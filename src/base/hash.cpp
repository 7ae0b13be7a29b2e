#include "base/hash.h"

#include "base/check.h"

#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <openssl/evp.h>

namespace ansinh {

namespace {

std::string hexadecimal(const std::array<unsigned char, EVP_MAX_MD_SIZE>& digest, unsigned int size)
{
    return fmt::format("{:02x}", fmt::join(digest.begin(), digest.begin() + size, ""));
}

}  // namespace

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    check(EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) == 1,
          "SHA-256 is available");
    return hexadecimal(digest, size);
}

class Sha256::State {
public:
    State() { check(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1, available); }

    void add(std::string_view bytes)
    {
        check(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1, available);
    }
    std::string digest()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned int size = 0;
        check(EVP_DigestFinal_ex(context_.get(), digest.data(), &size) == 1, available);
        return hexadecimal(digest, size);
    }

private:
    static constexpr std::string_view available = "SHA-256 is available";

    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_{EVP_MD_CTX_new(),
                                                                     &EVP_MD_CTX_free};
};

Sha256::Sha256() : state_{std::make_unique<State>()} {}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;
void Sha256::add(std::string_view bytes) { state_->add(bytes); }
std::string Sha256::digest() { return state_->digest(); }

}  // namespace ansinh
