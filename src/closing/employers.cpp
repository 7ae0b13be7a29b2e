#include "closing/employers.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "closing/impl/money.h"
#include "closing/impl/shown.h"
#include "closing/impl/units.h"
#include "closing/store.h"
#include "coverage/workers.h"
#include "registry/employer_list.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace ansinh::closing {

namespace {

using registry::EmployerBrief;

Checked<void> understood(const FactKey& key)
{
    using enum Breakdown;
    auto problems = unpaired_slice(key.breakdown != all, key.slice);
    const bool money = is_money(key.indicator);
    const bool fits = key.breakdown == all || key.breakdown == industry || key.breakdown == size ||
                      (money && key.breakdown == fund);
    if ((!money && key.indicator != counted::employers) || !fits)
        problems.push_back(
            {.code = "closing/no-employers",
             .detail = {"Số liệu này không đếm đơn vị và không cộng tiền của đơn vị.",
                        "This figure neither counts employers nor adds up their money."},
             .where = fits ? "/query/indicator" : "/query/breakdown",
             .remedy = {"Chọn số đơn vị, số thu, số phải thu hoặc chậm đóng; phân tổ theo ngành,"
                        " quy mô hoặc quỹ.",
                        "Choose employers, revenue, receivable or late amounts; break them down by"
                        " industry, size or fund."}});
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

/// Everybody of the territory who is in the fact.
class Behind {
public:
    Behind(db::Database& database, const law::Law& law, const DrillQuestion& question)
        : database_{database}, law_{law}, question_{question}
    {
    }

    Checked<std::vector<EmployerBehind>> all(const registry::Territory& territory)
    {
        auto employers = registry::employer_list(database_);
        // Read after them: whoever registers meanwhile is among these.
        const auto known = units(database_, question_.on);
        std::erase_if(employers, [&](const EmployerBrief& employer) {
            return !territory.contains(known.at(employer.id.value()).commune);
        });
        std::vector<EmployerId> ids;
        for (const auto& employer : employers) ids.push_back(employer.id);
        const auto workers = coverage::workers_of(database_, question_.on, ids);
        contribution::MoneyOnDay money;
        if (is_money(question_.key.indicator))
            money = TRY(contribution::money_on(database_, law_, question_.on, &ids));
        auto next = money.units.begin();
        std::vector<EmployerBehind> found;
        for (const auto& employer : employers) {
            while (next != money.units.end() && next->employer < employer.id) ++next;
            const bool has_money = next != money.units.end() && next->employer == employer.id;
            const auto& unit = known.at(employer.id.value());
            EmployerBehind behind{.employer = employer.id,
                                  .unit_code = employer.unit_code,
                                  .name = employer.name,
                                  .commune = unit.commune};
            if (const auto count = workers.find(employer.id); count != workers.end())
                behind.workers = count->second;
            if (has_money) behind.months_late = next->months_late;
            if (holds(behind, has_money ? &*next : nullptr) && is_in_slice(behind, unit))
                found.push_back(std::move(behind));
        }
        std::ranges::sort(found, {}, [](const EmployerBehind& one) {
            return std::tuple{Vnd{} - one.amount, -one.workers, one.employer};
        });
        return found;
    }

private:
    bool holds(EmployerBehind& behind, const contribution::UnitMoney* money) const
    {
        if (question_.key.indicator == counted::employers) return behind.workers > 0;
        if (money == nullptr) return false;
        const auto amount = amount_of(*money, question_.key);
        behind.amount = amount.value_or(Vnd{});
        return amount.has_value();
    }
    bool is_in_slice(const EmployerBehind& behind, const Unit& unit) const
    {
        const auto& key = question_.key;
        if (key.breakdown == Breakdown::industry)
            return unit.industry && registry::industries()[*unit.industry].code == key.slice;
        if (key.breakdown == Breakdown::size) {
            const auto band = static_cast<std::size_t>(registry::size_band(behind.workers));
            return registry::size_bands()[band].code == key.slice;
        }
        return true;
    }

    db::Database& database_;
    const law::Law& law_;
    const DrillQuestion& question_;
};

void put_on_record(db::Database& database, const access::Actor& actor,
                   const DrillQuestion& question, std::size_t shown, const std::string& at)
{
    db::Transaction transaction(database);
    access::record(database, actor,
                   {.action = "fact.employers",
                    .object_kind = "area",
                    .object = question.key.area.value(),
                    .detail = fmt::format("{}, day {}, shown {}", question.key.indicator,
                                          to_string(question.on), shown)},
                   at);
    transaction.commit();
}

}  // namespace

Checked<EmployersBehind> employers_of(db::Database& database, const law::Law& law,
                                      const registry::Areas& areas, const access::Actor& actor,
                                      const DrillQuestion& question, const std::string& at)
{
    const auto needed = question.key.indicator == counted::employers
                            ? access::Permission::employer_read
                            : access::Permission::dues_read;
    if (auto allowed = access::allowed(actor, needed); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    const auto territory = TRY(shown_to(areas, actor, question.key.area));
    TRY_VOID(understood(question.key));
    auto all = TRY(Behind(database, law, question).all(territory));
    EmployersBehind behind{.in_all = all.size()};
    const auto first = std::min(static_cast<std::size_t>(question.after), all.size());
    const auto last = std::min(first + question.limit, all.size());
    std::move(all.begin() + static_cast<std::ptrdiff_t>(first),
              all.begin() + static_cast<std::ptrdiff_t>(last),
              std::back_inserter(behind.employers));
    if (last < all.size()) behind.next = static_cast<std::int64_t>(last);
    const auto closed = facts(
        database,
        {.area = question.key.area, .as_of = question.on, .indicator = question.key.indicator});
    if (const auto fact = closed.find(question.key); fact != closed.end())
        behind.closed = fact->second;
    put_on_record(database, actor, question, behind.employers.size(), at);
    return behind;
}

}  // namespace ansinh::closing
