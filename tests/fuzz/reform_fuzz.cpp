#include "law/folder.h"
#include "law/reform.h"
#include "problem_codes.h"

#include <cstddef>
#include <cstdint>

using namespace ansinh;

namespace {

/// Periods stay in order, none over another, and hold rows or a gap.
void expect_sound(const law::Parameter& parameter)
{
    const law::Period* before = nullptr;
    for (const auto& period : parameter.periods) {
        if (period.until && *period.until <= period.from) std::abort();
        if (before != nullptr && period.from <= before->from) std::abort();
        if (before != nullptr && before->until && period.from < *before->until) std::abort();
        for (const auto& row : period.rows)
            if (row.cells.size() != parameter.columns.size() || row.basis.cites.empty())
                std::abort();
        before = &period;
    }
}

}  // namespace

// A reform is refused with its reasons, or makes a sound law in which every act is registered.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const law::Law baseline = law::load(LAW_FOLDER);
    const std::string text(data, data + size);
    const auto changed = law::reformed(baseline, text);
    if (!changed) {
        fuzz::expect_known_codes(changed.error());
        return 0;
    }
    if (changed->hash() == baseline.hash()) std::abort();
    if (changed->parameters().size() != baseline.parameters().size()) std::abort();
    for (const auto& [id, parameter] : changed->parameters()) {
        expect_sound(parameter);
        for (const auto& period : parameter.periods)
            for (const auto& row : period.rows)
                for (const auto& cite : row.basis.cites)
                    if (!changed->acts().contains(law::act_of(cite))) std::abort();
    }
    return 0;
}
