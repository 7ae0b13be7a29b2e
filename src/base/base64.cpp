#include "base/base64.h"

#include "base/check.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <openssl/evp.h>

namespace ansinh {

namespace {

constexpr std::size_t bytes_of_a_group = 3;
constexpr std::size_t letters_of_a_group = 4;

int length(std::size_t size)
{
    check(std::in_range<int>(size), "a text of ours is below two gigabytes");
    return static_cast<int>(size);
}

const unsigned char* bytes_of(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string base64(std::string_view bytes)
{
    const auto groups = (bytes.size() + bytes_of_a_group - 1) / bytes_of_a_group;
    std::vector<unsigned char> letters(groups * letters_of_a_group + 1);
    const int written = EVP_EncodeBlock(letters.data(), bytes_of(bytes), length(bytes.size()));
    return {letters.begin(), letters.begin() + written};
}

std::optional<std::string> from_base64(std::string_view text)
{
    std::string letters;
    letters.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(letters),
                         [](char c) { return !std::string_view(" \t\r\n").contains(c); });
    if (letters.size() % letters_of_a_group != 0) return {};
    const auto data = letters.find_last_not_of('=') + 1;  // 0 when there is none
    const auto padding = letters.size() - data;
    if (padding >= bytes_of_a_group || std::string_view(letters).substr(0, data).contains('='))
        return {};
    std::vector<unsigned char> bytes(letters.size() / letters_of_a_group * bytes_of_a_group);
    const int written = EVP_DecodeBlock(bytes.data(), bytes_of(letters), length(letters.size()));
    if (written < 0) return {};
    return std::string(bytes.begin(), bytes.begin() + written - static_cast<int>(padding));
}

}  // namespace ansinh
