#pragma once

/// A large file in parts: what is made of it on the way to its text is never as large as the file.

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace ansinh::intake {

/// Few parts, each small beside what a server has.
inline constexpr std::size_t piece_bytes = 256 * 1024;

/// Parts that end with a cell or a line: no letter and no word goes across their edges.
template <class Take>
void in_pieces(std::string_view bytes, Take take)
{
    while (!bytes.empty()) {
        const auto edge = bytes.size() <= piece_bytes ? std::string_view::npos
                                                      : bytes.find_first_of("\n,;", piece_bytes);
        const auto piece = bytes.substr(0, std::min(edge, bytes.size() - 1) + 1);
        take(piece);
        bytes.remove_prefix(piece.size());
    }
}

/// As in_pieces(), of units of two bytes.
template <class Take>
void in_pieces_of_units(std::string_view bytes, bool is_little, Take take)
{
    const auto is_edge = [&](std::size_t at) {
        const char low = bytes[is_little ? at : at + 1];
        const char high = bytes[is_little ? at + 1 : at];
        return high == 0 && std::string_view("\n,;").contains(low);
    };
    while (!bytes.empty()) {
        std::size_t end = piece_bytes;
        while (end + 2 <= bytes.size() && !is_edge(end)) end += 2;
        const auto piece = bytes.substr(0, end + 2 <= bytes.size() ? end + 2 : bytes.size());
        take(piece);
        bytes.remove_prefix(piece.size());
    }
}

}  // namespace ansinh::intake
