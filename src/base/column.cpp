#include "base/column.h"

#include "base/vnd.h"

#ifdef __x86_64__
#define WIDE_LANES
#include <immintrin.h>
#endif

namespace ansinh {

namespace {

void multiply_one_by_one(std::span<const ColumnVnd> amounts, Multiplier by, ColumnVnd* out)
{
    for (std::size_t i = 0; i < amounts.size(); ++i) out[i].dong = by.of(amounts[i].dong);
}

#ifdef WIDE_LANES
/// The shares of eight amounts; the compiler by itself multiplies 64 bits by 64, three times the
/// work. The even amounts are multiplied where they lie, the odd ones moved down, and both results
/// meet again in their places.
struct Eight {
    __attribute__((target("avx2"))) explicit Eight(Multiplier by)
        : factor{_mm256_set1_epi64x(by.factor)},
          half{_mm256_set1_epi64x(std::int64_t{1} << (by.shift - 1))},
          down{_mm_cvtsi32_si128(static_cast<int>(by.shift))},
          down_to_high{_mm_cvtsi32_si128(static_cast<int>(by.shift) - 32)}
    {
    }
    __attribute__((target("avx2"))) __m256i of(const ColumnVnd* amounts) const
    {
        constexpr int odd_lanes = 0b10101010;
        const auto both = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(amounts));
        const auto even = _mm256_add_epi64(_mm256_mul_epu32(both, factor), half);
        const auto odd =
            _mm256_add_epi64(_mm256_mul_epu32(_mm256_srli_epi64(both, 32), factor), half);
        return _mm256_blend_epi32(_mm256_srl_epi64(even, down), _mm256_srl_epi64(odd, down_to_high),
                                  odd_lanes);
    }

    __m256i factor;
    __m256i half;
    __m128i down;
    __m128i down_to_high;
};

__attribute__((target("avx2"))) void multiply_by_eight(std::span<const ColumnVnd> amounts,
                                                       Multiplier by, ColumnVnd* out, Reach reach)
{
    constexpr std::size_t lanes = 8;
    const Eight eight(by);
    std::size_t at = 0;
    if (reach == Reach::far) {
        while (at < amounts.size() && reinterpret_cast<std::uintptr_t>(out + at) % 32 != 0) ++at;
        multiply_one_by_one(amounts.first(at), by, out);
        for (; at + lanes <= amounts.size(); at += lanes)
            _mm256_stream_si256(reinterpret_cast<__m256i*>(out + at),
                                eight.of(amounts.data() + at));
        _mm_sfence();
    }
    for (; at + lanes <= amounts.size(); at += lanes)
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + at), eight.of(amounts.data() + at));
    multiply_one_by_one(amounts.subspan(at), by, out + at);
}
#endif

void multiply(std::span<const ColumnVnd> amounts, Multiplier by, ColumnVnd* out, Reach reach)
{
#ifdef WIDE_LANES
    static const bool has_lanes = __builtin_cpu_supports("avx2") != 0;
    if (has_lanes && by.shift >= 32) return multiply_by_eight(amounts, by, out, reach);
#endif
    static_cast<void>(reach);
    multiply_one_by_one(amounts, by, out);
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

void ColumnShare::of(std::span<const ColumnVnd> amounts, std::span<ColumnVnd> out,
                     Reach reach) const
{
    check(out.size() == amounts.size(), "a column of shares is as long as its amounts");
    if (multiplier_) {
        multiply(amounts, *multiplier_, out.data(), reach);
        return;
    }
    for (std::size_t i = 0; i < amounts.size(); ++i)
        out[i].dong =
            static_cast<std::uint32_t>(Vnd{amounts[i].dong}.share(rate_, Rounding::half_up).dong());
}

}  // namespace ansinh
