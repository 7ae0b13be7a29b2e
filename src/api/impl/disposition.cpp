#include "api/impl/disposition.h"

#include <fmt/format.h>

namespace ansinh::api {

namespace {

bool is_alphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// "%" would be read as an escape by some, "/" as a folder.
bool is_plain(char c) { return c >= ' ' && c <= '~' && !std::string_view("\"\\%/").contains(c); }

}  // namespace

std::string attachment(std::string_view file_name)
{
    std::string plain;
    std::string escaped;
    for (const char c : file_name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool continues = (byte & 0xC0) == 0x80;  // a letter of several bytes is one "_"
        if (!continues) plain += is_plain(c) ? c : '_';
        if (is_alphanumeric(c) || std::string_view("!#$&+-.^_`|~").contains(c))
            escaped += c;
        else
            escaped += fmt::format("%{:02X}", byte);
    }
    auto header = fmt::format("attachment; filename=\"{}\"", plain);
    if (plain != file_name) header += "; filename*=UTF-8''" + escaped;
    return header;
}

}  // namespace ansinh::api
