#include "base/column.h"

#include "base/every_machine.h"
#include "base/vnd.h"

namespace ansinh {

namespace {

EVERY_MACHINE void multiply(const ColumnVnd* amounts, std::size_t count, Multiplier by,
                            ColumnVnd* out)
{
    for (std::size_t i = 0; i < count; ++i) out[i].dong = by.of(amounts[i].dong);
}

}  // namespace

std::optional<Multiplier> Multiplier::proven(Rate rate, std::uint32_t most)
{
    constexpr unsigned shift_most = 62;
    check(rate >= Rate{} && rate <= Rate{1, 1}, "a share lies between nothing and the whole");
    for (unsigned shift = shift_most; shift >= 1; --shift) {
        const Wide scaled = Wide{rate.numerator()} << shift;
        const Wide factor = (scaled + rate.denominator() - 1) / rate.denominator();
        if (factor > UINT32_MAX) continue;
        const Wide excess = factor * rate.denominator() - scaled;
        const bool exact = 2 * Wide{most} * excess < (Wide{1} << shift);
        const bool fits = Wide{most} * factor + (Wide{1} << (shift - 1)) <= Wide{UINT64_MAX};
        if (!exact || !fits) return {};
        return Multiplier{static_cast<std::uint32_t>(factor), shift};
    }
    return {};
}

void shares(std::span<const ColumnVnd> amounts, std::uint32_t most, Rate rate,
            std::span<ColumnVnd> out)
{
    check(out.size() == amounts.size(), "a column of shares is as long as its amounts");
    if (const auto by = Multiplier::proven(rate, most)) {
        multiply(amounts.data(), amounts.size(), *by, out.data());
        return;
    }
    for (std::size_t i = 0; i < amounts.size(); ++i)
        out[i].dong =
            static_cast<std::uint32_t>(Vnd{amounts[i].dong}.share(rate, Rounding::half_up).dong());
}

}  // namespace ansinh
