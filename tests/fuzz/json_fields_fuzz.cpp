#include "api/impl/fields.h"
#include "base/text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

// What passes without a problem is what the fields promise.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    auto fields = api::Fields::parse(std::string(data, data + size));
    if (!fields) return 0;
    const auto text = fields->text("text", 20);
    const auto kind = fields->choice("kind", {"request", "conclusion"});
    const auto outcome = fields->optional_text("outcome", 5);
    const auto due = fields->optional_day("due");
    const auto areas = fields->texts("areas", 5);
    const auto count = fields->optional_integer("count", 1, 9);
    fields->flag("own");
    const auto done = fields->done();
    if (!done) {
        if (done.error().empty()) std::abort();
        return 0;
    }
    if (text.empty() || !is_utf8(text) || nfc(text) != text || trimmed(text) != text) std::abort();
    if (kind != "request" && kind != "conclusion") std::abort();
    if (outcome && (outcome->empty() || outcome->size() > 5 * 4 * 3)) std::abort();
    for (const auto& area : areas)
        if (area.empty() || trimmed(area) != area || area.size() > 5 * 4 * 3) std::abort();
    if (count && (*count < 1 || *count > 9)) std::abort();
    if (due && Date::parse(to_string(*due)) != *due) std::abort();
    return 0;
}
