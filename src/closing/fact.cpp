#include "closing/fact.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ansinh::closing {

namespace {

constexpr std::array<std::string_view, 7> codes = {"all",      "sex",  "age", "group",
                                                   "industry", "size", "fund"};

constexpr std::array<std::string_view, age_bands> bands = {
    "00-04", "05-09", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44",
    "45-49", "50-54", "55-59", "60-64", "65-69", "70-74", "75-79", "80+"};

}  // namespace

std::string_view code(Breakdown breakdown) { return codes.at(static_cast<std::size_t>(breakdown)); }

std::optional<Breakdown> breakdown_of(std::string_view code)
{
    const auto* found = std::ranges::find(codes, code);
    if (found == codes.end()) return {};
    return static_cast<Breakdown>(found - codes.begin());
}

std::span<const std::string_view> breakdown_codes() { return codes; }

const Bilingual& word(Breakdown breakdown)
{
    static const std::array<Bilingual, codes.size()> words = {
        Bilingual{"tất cả", "all"},     Bilingual{"giới tính", "sex"},
        Bilingual{"độ tuổi", "age"},    Bilingual{"nhóm đối tượng", "group"},
        Bilingual{"ngành", "industry"}, Bilingual{"quy mô đơn vị", "size of the employer"},
        Bilingual{"quỹ", "fund"}};
    return words.at(static_cast<std::size_t>(breakdown));
}

std::string_view counted::of(coverage::Scheme scheme)
{
    switch (scheme) {
    case coverage::Scheme::compulsory: return "si_compulsory_participants";
    case coverage::Scheme::voluntary: return "si_voluntary_participants";
    case coverage::Scheme::unemployment: return "ui_participants";
    case coverage::Scheme::health: return "hi_participants";
    }
    std::unreachable();
}

std::vector<coverage::Scheme> counted::schemes_of(std::string_view indicator)
{
    using enum coverage::Scheme;
    if (indicator == social) return {compulsory, voluntary};
    for (const auto scheme : {compulsory, voluntary, unemployment, health})
        if (of(scheme) == indicator) return {scheme};
    return {};
}

std::string_view age_band(std::size_t index) { return bands.at(index); }

Decimal value_of(const Amount& amount)
{
    if (!amount.denominator) return Decimal{amount.numerator};
    if (*amount.denominator == 0) return Decimal{};
    const Quotient share{.numerator = Decimal{amount.numerator},
                         .denominator = Decimal{*amount.denominator},
                         .shift = 2};
    return share.to(2, Rounding::half_up);
}

}  // namespace ansinh::closing
