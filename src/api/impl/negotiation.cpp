#include "api/impl/negotiation.h"

#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <limits>

#include <fmt/format.h>
#include <zlib.h>

namespace ansinh::api {

namespace {

/// Calls `visit` with each trimmed part between commas or semicolons.
void each(std::string_view list, char separator, const std::function<void(std::string_view)>& visit)
{
    while (!list.empty()) {
        const auto end = list.find(separator);
        if (const auto part = trimmed(list.substr(0, end)); !part.empty()) visit(part);
        list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
    }
}

bool same_word(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

/// "q=0.8" in thousandths; one that is malformed weighs nothing.
int weight_of(std::string_view text)
{
    if (text.size() < 3 || (text[0] != 'q' && text[0] != 'Q') || text[1] != '=') return 0;
    text.remove_prefix(2);
    int weight = text.front() == '1' ? 1000 : 0;
    if (text.size() > 2 && text.size() <= 5 && text[1] == '.') {
        int digits = 0;
        const auto decimals = text.substr(2);
        std::from_chars(decimals.data(), decimals.data() + decimals.size(), digits);
        for (auto place = decimals.size(); place < 3; ++place) digits *= 10;
        weight += digits;
    }
    return std::clamp(weight, 0, 1000);
}

struct Wish {
    std::string_view name;
    int weight = 1000;
};

void each_wish(std::string_view header, const std::function<void(Wish)>& visit)
{
    each(header, ',', [&](std::string_view part) {
        const auto semicolon = part.find(';');
        Wish wish{.name = trimmed(part.substr(0, semicolon))};
        if (semicolon != std::string_view::npos)
            wish.weight = weight_of(trimmed(part.substr(semicolon + 1)));
        visit(wish);
    });
}

}  // namespace

Language language_of(std::string_view accept_language)
{
    int vi = 0;
    int en = 0;
    each_wish(accept_language, [&](Wish wish) {
        const auto primary = wish.name.substr(0, wish.name.find('-'));
        if (same_word(primary, "vi") || primary == "*") vi = std::max(vi, wish.weight);
        if (same_word(primary, "en")) en = std::max(en, wish.weight);
    });
    return en > vi ? Language::en : Language::vi;
}

bool accepts_encoding(std::string_view accept_encoding, std::string_view encoding)
{
    bool accepted = false;
    each_wish(accept_encoding, [&](Wish wish) {
        if (same_word(wish.name, encoding)) accepted = wish.weight > 0;
    });
    return accepted;
}

bool is_media_type(std::string_view media_type, std::string_view wanted)
{
    const auto semicolon = media_type.find(';');
    if (!same_word(trimmed(media_type.substr(0, semicolon)), wanted)) return false;
    if (semicolon == std::string_view::npos) return true;
    bool utf8 = true;
    each(media_type.substr(semicolon + 1), ';', [&](std::string_view parameter) {
        const auto equals = parameter.find('=');
        if (!same_word(parameter.substr(0, equals), "charset")) return;
        auto charset =
            parameter.substr(equals == std::string_view::npos ? parameter.size() : equals + 1);
        if (charset.size() > 1 && charset.front() == '"')
            charset = charset.substr(1, charset.size() - 2);
        utf8 = same_word(charset, "utf-8");
    });
    return utf8;
}

std::string entity_tag(std::string_view body)
{
    return fmt::format("\"{}\"", sha256(body).substr(0, 32));
}

bool names_tag(std::string_view if_none_match, std::string_view tag)
{
    bool named = false;
    each(if_none_match, ',', [&](std::string_view one) {
        if (one.starts_with("W/")) one.remove_prefix(2);
        named = named || one == tag || one == "*";
    });
    return named;
}

std::string gzip(std::string_view body)
{
    constexpr int level = 4;
    constexpr int window_bits = 15 + 16;  // 16 asks zlib for the gzip form
    constexpr int memory = 8;
    check(body.size() < std::numeric_limits<uInt>::max(), "a body is below 4 GiB");
    z_stream stream{};
    check(deflateInit2(&stream, level, Z_DEFLATED, window_bits, memory, Z_DEFAULT_STRATEGY) == Z_OK,
          "zlib starts");
    std::string packed(deflateBound(&stream, body.size()), '\0');
    std::string input(body);  // zlib takes it as not const
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int outcome = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    check(outcome == Z_STREAM_END, "zlib packs all of it at once");
    return packed;
}

}  // namespace ansinh::api
