#include "closing/slice.h"

#include "law/health_group.h"
#include "ledger/entry.h"
#include "registry/employer.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

namespace ansinh::closing {

namespace {

Bilingual as_it_is(std::string_view slice) { return {std::string{slice}, std::string{slice}}; }

Bilingual named(std::span<const registry::Coded> all, std::string_view code)
{
    const auto found = std::ranges::find(all, code, &registry::Coded::code);
    return found == all.end() ? as_it_is(code) : found->name;
}

Bilingual sex_word(std::string_view slice)
{
    return slice == "male" ? Bilingual{"Nam", "Male"} : Bilingual{"Nữ", "Female"};
}

Bilingual age_word(std::string_view slice)
{
    std::string years{slice};
    if (const auto dash = years.find('-'); dash != std::string::npos) years.replace(dash, 1, "–");
    if (years.ends_with('+')) {
        years.pop_back();
        return {"Từ " + years + " tuổi", years + " and over"};
    }
    return {years + " tuổi", years};
}

Bilingual group_word(std::string_view slice)
{
    const auto groups = law::choices(law::HealthGroup{});
    const auto found = std::ranges::find(groups, slice, &law::Choice::key);
    if (found != groups.end()) return {std::string{found->label.vi}, std::string{found->label.en}};
    if (slice == "worker") return {"Người lao động", "Workers"};
    if (slice == "other") return {"Khác", "Others"};
    return as_it_is(slice);
}

Bilingual fund_word(std::string_view slice)
{
    if (slice == counted::charges_slice) return {"Tiền lãi chậm đóng", "Late charges"};
    if (slice == counted::unmatched_slice) return {"Chưa rõ đơn vị", "Nobody known"};
    if (slice == ledger::code(ledger::Fund::undivided)) return {"Đóng trước", "Paid ahead"};
    for (std::size_t fund = 0; fund < ledger::funds; ++fund)
        if (ledger::code(static_cast<ledger::Fund>(fund)) == slice)
            return ledger::word(static_cast<ledger::Fund>(fund));
    return as_it_is(slice);
}

}  // namespace

Bilingual word(Breakdown breakdown, std::string_view slice)
{
    switch (breakdown) {
    case Breakdown::all: return {};
    case Breakdown::sex: return sex_word(slice);
    case Breakdown::age: return age_word(slice);
    case Breakdown::group: return group_word(slice);
    case Breakdown::industry: return named(registry::industries(), slice);
    case Breakdown::size: return named(registry::size_bands(), slice);
    case Breakdown::fund: return fund_word(slice);
    }
    return as_it_is(slice);
}

}  // namespace ansinh::closing
