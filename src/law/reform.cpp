#include "law/reform.h"

#include "base/hash.h"
#include "base/wide.h"
#include "law/impl/overlay.h"
#include "law/impl/reform_reader.h"

#include <array>

namespace ansinh::law {

namespace {

/// Every bit of the outcome depends on every bit of the number (SplitMix64, public domain).
constexpr std::uint64_t mixed(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15U;
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31U);
}

}  // namespace

std::string_view key(Operation operation)
{
    constexpr std::array<std::string_view, 5> keys = {"set", "add", "scale", "insert_row",
                                                      "repeal"};
    return keys.at(static_cast<std::size_t>(operation));
}

Checked<Reform> read_reform(const Law& law, std::string_view toml)
{
    Problems problems;
    auto reform = read_reform(law, toml, problems);
    if (!problems.empty()) return std::unexpected(of_reform(std::move(problems)));
    return reform;
}

Checked<Law> reformed(const Law& law, std::string_view toml)
{
    const auto reform = TRY(read_reform(law, toml));
    Problems problems;
    Complaints complaints("reform", problems);
    Overlay overlay(law, reform, complaints);
    for (const auto& change : reform.changes) overlay.apply(change);
    if (!problems.empty()) return std::unexpected(of_reform(std::move(problems)));
    return overlay.finished(sha256(law.hash() + '\n' + std::string{toml}));
}

bool is_reclassified(std::uint64_t seed, std::uint64_t id, Rate share)
{
    const auto drawn = Wide{mixed(mixed(seed) ^ id)};
    constexpr unsigned bits = 64;
    return drawn * share.denominator() < Wide{share.numerator()} * (Wide{1} << bits);
}

bool is_reclassified(std::uint64_t seed, std::string_view id, Rate share)
{
    std::uint64_t number = 0xcbf29ce484222325U;  // FNV-1a
    for (const char c : id) number = (number ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return is_reclassified(seed, number, share);
}

}  // namespace ansinh::law
