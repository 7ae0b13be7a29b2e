#include "compliance/fine.h"

#include "base/format.h"
#include "compliance/impl/basis.h"
#include "law/in_force.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::compliance {

namespace {

struct NamedAct {
    std::string_view code;
    Bilingual word;
};

const std::array<NamedAct, 3>& acts()
{
    static const std::array<NamedAct, 3> all = {{
        {"late", {"chậm đóng, đóng thiếu", "late or short payment"}},
        {"not_paying", {"không đóng cho toàn bộ, trốn đóng", "not paying for all, evasion"}},
        {"evasion", {"trốn đóng (khung tiền)", "evasion (range of money)"}},
    }};
    return all;
}

std::string money(Vnd amount, Language language)
{
    return format::number(Decimal{amount.dong()}, language);
}

Bilingual money(const Bilingual& text, auto... values)
{
    return {fmt::format(fmt::runtime(text.vi), values(Language::vi)...),
            fmt::format(fmt::runtime(text.en), values(Language::en)...)};
}

/// As a text in each language, for money() above.
auto told(Vnd amount)
{
    return [amount](Language language) { return money(amount, language); };
}
auto told(Rate rate)
{
    return [rate](Language /*both alike*/) { return to_string(rate); };
}
auto told(std::int64_t number)
{
    return [number](Language language) { return format::number(Decimal{number}, language); };
}

/// One end of the range: a share of what was due, and no more than the cap.
Vnd end_of(const law::RowInForce& row, std::string_view column, Vnd due, Fine& fine)
{
    const auto rate = row.rate(column);
    const auto cap = row.amount("most_amount");
    const auto share = due.share(rate, Rounding::half_up);
    fine.steps.push_back(
        money({"{} × {} = {} đồng", "{} × {} = {} VND"}, told(due), told(rate.value), told(share)));
    if (share > cap.value)
        fine.steps.push_back(money({"tối đa {} đồng", "at most {} VND"}, told(cap.value)));
    return std::min(share, cap.value);
}

}  // namespace

std::string_view code(FineAct act) { return acts().at(static_cast<std::size_t>(act)).code; }
const Bilingual& word(FineAct act) { return acts().at(static_cast<std::size_t>(act)).word; }

std::optional<FineAct> fine_act_of(std::string_view code)
{
    const auto* found = std::ranges::find(acts(), code, &NamedAct::code);
    if (found == acts().end()) return {};
    return static_cast<FineAct>(found - acts().begin());
}

Checked<Fine> fine(const law::Law& law, const FineFacts& facts)
{
    law::InForce in(law, facts.on);
    Fine found;
    if (facts.act == FineAct::evasion) {
        const auto row = in.row("evasion_fine_amount", {code(facts.act)});
        if (!row) return std::unexpected(in.problems());
        found.least = row->amount("least");
        found.most = row->amount("most");
        found.basis.push_back(basis_of(row->amount("least").origin));
        found.steps.push_back(money({"khung từ {} đến {} đồng", "a range of {} to {} VND"},
                                    told(found.least), told(found.most)));
    }
    else {
        const auto row = in.row("late_fine", {code(facts.act)});
        if (!row) return std::unexpected(in.problems());
        found.least = end_of(*row, "least", facts.due, found);
        found.most = end_of(*row, "most", facts.due, found);
        found.basis.push_back(basis_of(row->rate("least").origin));
    }
    if (!facts.is_organisation) return found;
    const auto times = in.count("fine_organisation_multiple");
    if (!in.complete()) return std::unexpected(in.problems());
    found.least = found.least * times.value;
    found.most = found.most * times.value;
    found.basis.push_back(basis_of(times.origin));
    found.steps.push_back(
        money({"tổ chức: × {}, từ {} đến {} đồng", "an organisation: × {}, {} to {} VND"},
              told(times.value), told(found.least), told(found.most)));
    return found;
}

Checked<Crime> signs_of_crime(const law::Law& law, const CrimeFacts& facts)
{
    law::InForce in(law, facts.on);
    const auto row = in.row("evasion_crime", {std::string_view{"art_216"}});
    if (!row) return std::unexpected(in.problems());
    const auto months = row->count("months");
    const auto amount = row->amount("amount");
    const auto people = row->count("people");
    Crime crime{.basis = basis_of(months.origin)};
    crime.conditions = {
        {.met = facts.months >= months.value,
         .why = money({"trốn đóng {} tháng, phải từ {} tháng", "{} months of evasion, {} at least"},
                      told(facts.months), told(months.value))},
        {.met = facts.amount >= amount.value || facts.people >= people.value,
         .why =
             money({"{} đồng và {} người, phải từ {} đồng hoặc {} người",
                    "{} VND and {} people, {} VND or {} people at least"},
                   told(facts.amount), told(facts.people), told(amount.value), told(people.value))},
        {.met = facts.fined_before,
         .why = facts.fined_before ? Bilingual{"đã bị xử phạt hành chính", "fined before"}
                                   : Bilingual{"chưa bị xử phạt hành chính", "not fined before"}}};
    crime.all_met = std::ranges::all_of(crime.conditions, &Condition::met);
    return crime;
}

}  // namespace ansinh::compliance
