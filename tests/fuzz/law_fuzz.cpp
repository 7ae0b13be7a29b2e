#include "law/law.h"
#include "problem_codes.h"

#include <cstddef>
#include <cstdint>

using namespace ansinh;

namespace {

constexpr std::string_view acts = R"(
["1/2010/QH12"]
title  = { vi = "Luật Mẫu", en = "Sample Law" }
kind   = "law"
status = "confirmed"
)";
constexpr std::string_view sources = R"(
[S1]
title = { vi = "Công báo", en = "Official Gazette" }
where = "congbao.chinhphu.vn"
)";

/// Each row is whole, and each period is found on its first day.
void expect_sound(const law::Parameter& parameter)
{
    if (parameter.columns.empty() || parameter.keys > parameter.columns.size()) std::abort();
    for (const auto& period : parameter.periods) {
        if (parameter.on(period.from) != &period) std::abort();
        const bool is_gap = period.missing.has_value();
        if (period.basis.cites.empty() || (is_gap && !period.rows.empty())) std::abort();
        if (!is_gap && !parameter.is_table && period.rows.empty()) std::abort();
        for (const auto& row : period.rows)
            if (row.cells.size() != parameter.columns.size() || row.basis.cites.empty())
                std::abort();
    }
}

}  // namespace

// A chapter is refused with its reasons, or is sound throughout and reads the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::vector<law::File> files{{"acts/sample.toml", std::string{acts}},
                                       {"sources/sample.toml", std::string{sources}},
                                       {"sample.toml", std::string(data, data + size)}};
    const auto read = law::Law::read(files);
    if (!read) {
        fuzz::expect_known_codes(read.error());
        return 0;
    }
    for (const auto& [id, parameter] : read->parameters()) expect_sound(parameter);
    const auto again = law::Law::read(files);
    if (!again || again->hash() != read->hash()) std::abort();
    return 0;
}
