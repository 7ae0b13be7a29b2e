#include "closing/drill.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "closing/impl/age.h"
#include "closing/impl/shown.h"
#include "closing/store.h"
#include "registry/traits.h"

#include <fmt/format.h>

namespace ansinh::closing {

namespace {

Problem no_people(std::string where)
{
    return {.code = "closing/no-people",
            .detail = {"Số liệu này không đếm người.", "This figure counts no people."},
            .where = std::move(where),
            .remedy = {"Chọn chỉ tiêu người tham gia; phân tổ theo giới tính, độ tuổi hoặc nhóm.",
                       "Choose an indicator of participants; break it down by sex, age or group."}};
}

/// Whether somebody is in the slice that is asked for.
class Slice {
public:
    Slice(db::Database& database, const DrillQuestion& question)
        : database_{database}, key_{question.key}, on_{question.on}
    {
    }

    bool holds(const coverage::Participant& participant) const
    {
        switch (key_.breakdown) {
        case Breakdown::all: return true;
        case Breakdown::group: return participant.group == key_.slice;
        case Breakdown::sex:
        case Breakdown::age: return holds_traits(participant.person.value());
        case Breakdown::industry:
        case Breakdown::size:
        case Breakdown::fund: return false;
        }
        return false;
    }

private:
    bool holds_traits(std::int64_t person) const
    {
        std::vector<registry::PersonTraits> found;
        registry::read_traits(database_, person - 1, person, found);
        if (found.empty()) return false;
        if (key_.breakdown == Breakdown::sex)
            return (found.front().sex == Sex::male ? "male" : "female") == key_.slice;
        const auto band = age_band_of(found.front().birth, on_);
        return band && age_band(*band) == key_.slice;
    }

    db::Database& database_;
    const FactKey& key_;
    Date on_;
};

Checked<void> understood(const FactKey& key)
{
    auto problems = unpaired_slice(key.breakdown != Breakdown::all, key.slice);
    if (counted::schemes_of(key.indicator).empty())
        problems.push_back(no_people("/query/indicator"));
    if (key.breakdown == Breakdown::industry || key.breakdown == Breakdown::size ||
        key.breakdown == Breakdown::fund)
        problems.push_back(no_people("/query/breakdown"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

}  // namespace

Checked<Drilled> people_of(db::Database& database, const registry::Areas& areas,
                           const access::Actor& actor, const DrillQuestion& question,
                           const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::person_find); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    const auto territory = TRY(shown_to(areas, actor, question.key.area));
    TRY_VOID(understood(question.key));
    const Slice slice(database, question);
    Drilled drilled;
    drilled.people =
        coverage::listing(database, {.on = question.on,
                                     .schemes = counted::schemes_of(question.key.indicator),
                                     .after = question.after,
                                     .belongs =
                                         [&](const coverage::Participant& participant) {
                                             return territory.contains(participant.commune) &&
                                                    slice.holds(participant);
                                         },
                                     .limit = question.limit});
    if (drilled.people.size() == question.limit)
        drilled.next = drilled.people.back().person.value();
    const auto closed = facts(
        database,
        {.area = question.key.area, .as_of = question.on, .indicator = question.key.indicator});
    if (const auto fact = closed.find(question.key); fact != closed.end())
        drilled.closed = fact->second;
    std::vector<PersonId> shown;
    for (const auto& participant : drilled.people) shown.push_back(participant.person);
    db::Transaction transaction(database);
    access::record(database, actor,
                   {.action = "fact.people",
                    .object_kind = "area",
                    .object = question.key.area.value(),
                    .detail = fmt::format("{}, day {}, shown {}", question.key.indicator,
                                          to_string(question.on), drilled.people.size()),
                    .people = std::move(shown)},
                   at);
    transaction.commit();
    return drilled;
}

}  // namespace ansinh::closing
