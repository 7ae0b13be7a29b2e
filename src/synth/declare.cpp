#include "synth/declare.h"

#include "access/audit.h"
#include "coverage/change.h"
#include "registry/traits.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

using declaration::Field;
using declaration::LineForm;

/// The lists of a month: the first of every employer, then the second ones. Whoever comes or goes
/// twice in a month at one employer is in the list after: a list is judged by what is on file.
using Lists = std::map<std::pair<std::size_t, EmployerId>, std::vector<LineForm>>;

Lists lists_of(const Movements& movements, Month month)
{
    Lists lists;
    std::map<std::pair<EmployerId, std::string>, std::size_t> told;
    for (const auto& one : movements.told) {
        if (one.month != month) continue;
        const auto& reason = one.line.at(Field::reason);
        const bool moves = reason != "DC" && reason != "TS";
        auto& before = told[{one.employer, one.line.at(Field::person_id)}];
        const auto round = moves ? before++ : before;
        auto& list = lists[{round, one.employer}];
        list.push_back(one.line);
        list.back().number = std::ssize(list);
    }
    return lists;
}

Problems of_unit(Problems problems, const std::string& unit_code)
{
    for (auto& problem : problems) problem.where = unit_code + problem.where;
    return problems;
}

/// What the cards of a month make of the store, where it does not say so yet.
Checked<std::int64_t> give_cards(db::Database& database, const access::Actor& actor,
                                 const Movements& movements, Month month, const std::string& at)
{
    coverage::Changes changes;
    for (const auto& card : movements.cards)
        if (Month(card.validity.from) == month)
            changes.memberships.push_back({.person = card.person,
                                           .scheme = card.scheme,
                                           .from = card.validity.from,
                                           .to = card.validity.to,
                                           .group = card.group,
                                           .payer = card.payer,
                                           .facility = card.facility,
                                           .commune = card.commune});
    db::Transaction transaction(database);
    const auto recorded = access::record(
        database, actor,
        {.action = "synth.cards",
         .detail = fmt::format("{}, {} cards", to_string(month), changes.memberships.size())},
        at);
    const auto changed = coverage::change(database, changes, recorded);
    // Told again it leaves no record either.
    if (changed.added > 0) transaction.commit();
    return changed.added;
}

class Declaring {
public:
    Declaring(db::Database& database, const declaration::Ground& ground, const access::Actor& actor,
              Month month, const std::string& at)
        : database_{database}, ground_{ground}, actor_{actor}, month_{month}, at_{at}
    {
        for (auto& traits : registry::employer_traits(database, month.last_day()))
            unit_codes_.emplace(traits.employer, std::move(traits.unit_code));
    }

    Checked<void> declare(EmployerId employer, std::size_t round, std::vector<LineForm> lines)
    {
        const auto unit = unit_codes_.find(employer);
        if (unit == unit_codes_.end())
            return std::unexpected(
                Problems{{.code = "synth/unknown-employer",
                          .detail = {"Đơn vị của danh sách không có trong kho dữ liệu.",
                                     "An employer of the list is not in the store."},
                          .where = std::to_string(employer.value()),
                          .remedy = {"Dùng tệp đã tạo cùng kho này.",
                                     "Use the file made with this store."}}});
        const auto size = std::ssize(lines);
        const auto done = accepted(unit->second, round, std::move(lines));
        if (!done) return std::unexpected(of_unit(done.error(), unit->second));
        ++(*done ? declared_.lists : declared_.repeated);
        if (*done) declared_.lines += size;
        return {};
    }

    const Declared& declared() const { return declared_; }

private:
    /// Whether it was not before.
    Checked<bool> accepted(const std::string& unit_code, std::size_t round,
                           std::vector<LineForm> lines)
    {
        const auto saved = TRY(declaration::save(
            database_, ground_, actor_,
            {.form = declaration::FormKind::d02,
             .unit_code = unit_code,
             .month = month_,
             .lines = std::move(lines),
             .key = fmt::format("synth {} {} {}", to_string(month_), unit_code, round + 1)},
            at_));
        const auto id = saved.declaration.id;
        if (saved.declaration.state == declaration::State::accepted) return false;
        TRY(declaration::submit(database_, ground_, actor_, id, at_));
        TRY(declaration::accept(database_, ground_, actor_, id, at_));
        return true;
    }

    db::Database& database_;
    const declaration::Ground& ground_;
    const access::Actor& actor_;
    Month month_;
    const std::string& at_;
    std::map<EmployerId, std::string> unit_codes_;
    Declared declared_;
};

}  // namespace

Checked<Declared> declare(db::Database& database, const declaration::Ground& ground,
                          const access::Actor& actor, const Movements& movements, Month month,
                          const std::string& at)
{
    Declaring declaring(database, ground, actor, month, at);
    for (auto& [key, lines] : lists_of(movements, month))
        TRY_VOID(declaring.declare(key.second, key.first, lines));
    auto declared = declaring.declared();
    declared.cards = TRY(give_cards(database, actor, movements, month, at));
    return declared;
}

}  // namespace ansinh::synth
