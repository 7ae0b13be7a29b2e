#include "report/impl/columns.h"

#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace ansinh::report {

namespace {

std::size_t width_of(UChar32 character)
{
    const auto type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
    const auto width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view utf8)
{
    const auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    std::size_t width = 0;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
        width += width_of(text.char32At(at));
    return width;
}

std::string padded(std::string_view text, std::size_t width, Align align)
{
    const auto shown = display_width(text);
    const std::string blanks(shown < width ? width - shown : 0, ' ');
    return align == Align::left ? std::string{text} + blanks : blanks + std::string{text};
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    std::string lines;
    std::size_t used = 0;
    bool at_start = true;
    const auto new_line = [&] {
        lines += "\n" + std::string(indent, ' ');
        used = indent;
        at_start = true;
    };
    while (!text.empty()) {
        const auto end = text.find_first_of(" \n");
        const auto word = text.substr(0, end);
        const bool breaks = end != std::string_view::npos && text[end] == '\n';
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const auto length = display_width(word);
        if (!at_start && used + 1 + length > width) new_line();
        if (!at_start) lines += ' ';
        used += length + (at_start ? 0 : 1);
        lines += word;
        at_start = false;
        if (breaks) new_line();
    }
    return lines;
}

}  // namespace ansinh::report
