#include "intake/encoding.h"

#include "base/check.h"
#include "base/text.h"
#include "intake/impl/code_pages.h"
#include "intake/impl/letters.h"
#include "intake/impl/pieces.h"
#include "intake/impl/syllable.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace ansinh::intake {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_marks[] = {"\xFF\xFE", "\xFE\xFF"};
constexpr std::array eight_bit = {Encoding::tcvn3, Encoding::vni, Encoding::cp1258,
                                  Encoding::viscii};

bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }

std::string utf8(std::u32string_view text)
{
    const auto size = static_cast<std::int32_t>(text.size());
    std::vector<UChar32> units(text.begin(), text.end());
    std::string result;
    icu::UnicodeString::fromUTF32(units.data(), size).toUTF8String(result);
    return result;
}

Problem not_in_encoding(Encoding encoding, std::string_view text, std::size_t at)
{
    const auto line = 1 + std::ranges::count(text.substr(0, at), '\n');
    return {.code = "intake/not-in-encoding",
            .detail = {fmt::format("Tệp có byte không thuộc bảng mã {}.", name(encoding).vi),
                       fmt::format("The file has bytes that are not {}.", name(encoding).en)},
            .where = fmt::format("line {}", line),
            .remedy = {"Chọn đúng bảng mã khi gửi, hoặc lưu lại tệp dạng UTF-8 rồi gửi lại.",
                       "Name the right encoding, or save the file as UTF-8 and send it again."}};
}

/// The fonts of capitals of TCVN3 show lower-case vowels as capitals: NGUYÔN was typed for NGUYỄN.
void raise_capitals(std::u32string& text)
{
    for (auto from = text.begin(); from != text.end();) {
        from = std::find_if(from, text.end(), is_letter);
        const auto to = std::find_if_not(from, text.end(), is_letter);
        const auto is_plain = [](char32_t c) { return c < 0x80; };
        const auto is_upper = [](char32_t c) { return lower(c) != c; };
        const auto is_lower_vowel = [](char32_t c) { return c >= 0x80 && upper(c) != c; };
        const bool capitals =
            std::count_if(from, to, is_upper) >= 2 &&
            std::none_of(from, to, [&](char32_t c) { return is_plain(c) && !is_upper(c); });
        if (capitals && std::any_of(from, to, is_lower_vowel))
            std::transform(from, to, from, upper);
        from = to;
    }
}

/// In NFC. What the encoding has not is `unassigned`.
std::string read(Encoding encoding, std::string_view bytes)
{
    std::string result;
    result.reserve(bytes.size() + bytes.size() / 4);
    in_pieces(bytes, [&](std::string_view piece) {
        auto text = read_bytes(encoding, piece);
        if (encoding == Encoding::tcvn3) raise_capitals(text);
        result += nfc(utf8(text));
    });
    return result;
}

/// The lines that can tell the encoding, as many as are enough.
std::string telling_lines(std::string_view bytes)
{
    constexpr std::size_t enough = 128 * 1024;
    std::string sample;
    while (!bytes.empty() && sample.size() < enough) {
        const auto line = bytes.substr(0, bytes.find('\n')).substr(0, enough);
        if (std::ranges::any_of(line, is_high)) sample.append(line).append(1, '\n');
        bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    }
    return sample;
}

std::u32string utf32(std::string_view text)
{
    const auto units = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    std::u32string result;
    for (std::int32_t at = 0; at < units.length(); at = units.moveIndex32(at, 1))
        result += static_cast<char32_t>(units.char32At(at));
    return result;
}

/// Of the words with marks, how many in a hundred are syllables.
int syllables_percent(std::u32string_view text)
{
    const auto is_part = [](char32_t c) { return c >= 0x80 ? c != U'\u00A0' : is_letter(c); };
    std::int64_t words = 0, valid = 0;
    for (const auto* from = text.begin(); from != text.end();) {
        from = std::find_if(from, text.end(), is_part);
        const auto* const to = std::find_if_not(from, text.end(), is_part);
        const std::u32string_view word(from, to);
        from = to;
        const bool is_marked = std::ranges::any_of(word, [](char32_t c) { return c >= 0x80; });
        if (!is_marked || std::ranges::none_of(word, is_letter)) continue;
        ++words;
        valid += is_syllable(word) ? 1 : 0;
    }
    return words == 0 ? 0 : static_cast<int>(100 * valid / words);
}

struct Candidate {
    Encoding encoding;
    std::string text;  ///< of the sample
    int percent = 0;
};

Problem unclear(const std::vector<Candidate>& fitting)
{
    Bilingual names;
    for (const auto& one : fitting) {
        names.vi += (names.vi.empty() ? "" : ", ") + name(one.encoding).vi;
        names.en += (names.en.empty() ? "" : ", ") + name(one.encoding).en;
    }
    const Bilingual detail =
        fitting.empty()
            ? Bilingual{"Không nhận ra bảng mã tiếng Việt của tệp.",
                        "The Vietnamese encoding of the file is not recognised."}
            : Bilingual{fmt::format("Tệp đọc được theo nhiều bảng mã: {}.", names.vi),
                        fmt::format("The file can be read in several encodings: {}.", names.en)};
    return {.code = "intake/encoding-unclear",
            .detail = detail,
            .remedy = {"Chọn bảng mã khi gửi, hoặc lưu lại tệp dạng UTF-8 rồi gửi lại.",
                       "Name the encoding, or save the file as UTF-8 and send it again."}};
}

/// Two encodings that read the sample alike are one.
Result<Candidate> found(std::string_view bytes)
{
    constexpr int percent_least = 70;
    constexpr int clear_distance = 10;
    const auto sample = telling_lines(bytes);
    std::vector<Candidate> all;
    for (const auto encoding : eight_bit) {
        auto text = read(encoding, sample);
        const int percent = syllables_percent(utf32(text));
        if (percent >= percent_least && std::ranges::find(all, text, &Candidate::text) == all.end())
            all.push_back({.encoding = encoding, .text = std::move(text), .percent = percent});
    }
    std::ranges::stable_sort(all, std::greater{}, &Candidate::percent);
    std::erase_if(all, [&](const Candidate& one) {
        return one.percent + clear_distance <= all.front().percent;
    });
    if (all.size() != 1) return fail(unclear(all));
    return std::move(all.front());
}

Result<Decoded> decode_utf8(std::string_view bytes)
{
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    if (!is_utf8(bytes)) {
        std::size_t good = 0;  // the longest run of whole lines that is UTF-8
        for (auto end = bytes.find('\n'); end != std::string_view::npos;
             end = bytes.find('\n', end + 1)) {
            if (!is_utf8(bytes.substr(good, end - good))) break;
            good = end + 1;
        }
        return fail(not_in_encoding(Encoding::utf8, bytes, good));
    }
    Decoded result;
    result.text.reserve(bytes.size());
    in_pieces(bytes, [&](std::string_view piece) {
        const auto text = nfc(piece);
        result.composed = result.composed && text == piece;
        result.text += text;
    });
    return result;
}

Result<Decoded> decode_utf16(std::string_view bytes)
{
    const bool is_little = bytes.starts_with(utf16_marks[0]);
    if (is_little || bytes.starts_with(utf16_marks[1])) bytes.remove_prefix(2);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(is_little ? "UTF-16LE" : "UTF-16BE", &error), &ucnv_close);
    check(U_SUCCESS(error) != 0, "ICU knows UTF-16");
    Decoded result{.encoding = Encoding::utf16};
    in_pieces_of_units(bytes, is_little, [&](std::string_view piece) {
        const icu::UnicodeString units(piece.data(), static_cast<std::int32_t>(piece.size()),
                                       converter.get(), error);
        std::string text;
        units.toUTF8String(text);
        const auto composed = nfc(text);
        result.composed = result.composed && composed == text;
        result.text += composed;
    });
    if (const auto at = result.text.find("\uFFFD"); at != std::string::npos)
        return fail(not_in_encoding(Encoding::utf16, result.text, at));
    return result;
}

Result<Decoded> decode_as(Encoding encoding, std::string_view bytes, int certainty)
{
    if (encoding == Encoding::utf8) return decode_utf8(bytes);
    if (encoding == Encoding::utf16) return decode_utf16(bytes);
    Decoded result{.text = read(encoding, bytes), .encoding = encoding, .certainty = certainty};
    if (const auto at = result.text.find("\uFFFD"); at != std::string::npos)
        return fail(not_in_encoding(encoding, result.text, at));
    return result;
}

Result<Decoded> decode_found(std::string_view bytes, std::optional<Encoding> told)
{
    if (told) return decode_as(*told, bytes, 100);
    if (std::ranges::any_of(utf16_marks, [&](auto mark) { return bytes.starts_with(mark); }))
        return decode_utf16(bytes);
    if (bytes.starts_with(utf8_mark) || is_utf8(bytes)) return decode_utf8(bytes);
    const auto best = TRY(found(bytes));
    return decode_as(best.encoding, bytes, best.percent);
}

}  // namespace

std::string_view code(Encoding encoding)
{
    switch (encoding) {
    case Encoding::utf8: return "utf-8";
    case Encoding::utf16: return "utf-16";
    case Encoding::tcvn3: return "tcvn3";
    case Encoding::vni: return "vni";
    case Encoding::cp1258: return "cp1258";
    case Encoding::viscii: return "viscii";
    }
    std::unreachable();
}

std::optional<Encoding> encoding_of(std::string_view code)
{
    const auto* const found =
        std::ranges::find(encodings, code, [](Encoding one) { return intake::code(one); });
    if (found == encodings.end()) return {};
    return *found;
}

Bilingual name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::utf8: return {"UTF-8", "UTF-8"};
    case Encoding::utf16: return {"UTF-16", "UTF-16"};
    case Encoding::tcvn3: return {"TCVN3 (ABC)", "TCVN3 (ABC)"};
    case Encoding::vni: return {"VNI Windows", "VNI Windows"};
    case Encoding::cp1258: return {"Windows-1258", "Windows-1258"};
    case Encoding::viscii: return {"VISCII", "VISCII"};
    }
    std::unreachable();
}

Result<Decoded> decode(std::string_view bytes, std::optional<Encoding> told)
{
    auto read = decode_found(bytes, told);
    if (!read) return read;
    if (const auto at = read->text.find('\0'); at != std::string::npos)
        return fail(not_in_encoding(read->encoding, read->text, at));
    return read;
}

}  // namespace ansinh::intake
