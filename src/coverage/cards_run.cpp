#include "coverage/cards_run.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/check.h"
#include "coverage/impl/card_rows.h"
#include "registry/territory.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace ansinh::coverage {

namespace {

constexpr std::int64_t people_a_slice = 5'000;

struct Counted {
    std::int64_t begun = 0;
    std::int64_t ended = 0;
    std::int64_t issued = 0;
    std::int64_t voided = 0;
    std::int64_t unresolved = 0;

    std::int64_t differences() const { return begun + ended + issued + voided; }
    void add(const Counted& other)
    {
        begun += other.begun;
        ended += other.ended;
        issued += other.issued;
        voided += other.voided;
        unresolved += other.unresolved;
    }
};

/// What every person of a run is judged by.
struct Bench {
    const law::Law& law;
    const Zones& zones;
    std::int64_t run = 0;
    Date on;
};

/// People of a slice with what they have; what differs is written at its end, all at once.
class Slice {
public:
    Slice(db::Database& database, const Bench& bench) : database_{database}, bench_{bench} {}

    Checked<void> take(HealthFacts facts, const std::vector<Card>& cards)
    {
        const auto memberships =
            TRY(membership_difference(facts, bench_.zones, bench_.law, bench_.on));
        if (!memberships.nothing()) {
            write_difference(database_, memberships, bench_.run, bench_.on);
            apply(memberships, facts);
            counted_.ended += std::ssize(memberships.ends);
            if (memberships.begins) begun_.push_back(*memberships.begins);
        }
        auto difference = TRY(card_difference(facts, cards, bench_.zones, bench_.law, bench_.on));
        for (const auto& card : difference.voided) void_card(database_, card);
        counted_.voided += std::ssize(difference.voided);
        counted_.unresolved += difference.unresolved ? 1 : 0;
        for (auto& card : difference.issued) {
            card.run = bench_.run;
            issued_.push_back(std::move(card));
        }
        return {};
    }

    Counted write()
    {
        load(database_, begun_);
        write_cards(database_, issued_);
        counted_.begun = std::ssize(begun_);
        counted_.issued = std::ssize(issued_);
        return counted_;
    }
    std::vector<Card>& issued() { return issued_; }

private:
    db::Database& database_;
    const Bench& bench_;
    std::vector<Membership> begun_;
    std::vector<Card> issued_;
    Counted counted_;
};

std::vector<std::vector<Card>> cards_of_range(db::Database& database, std::int64_t after,
                                              std::int64_t last,
                                              const std::vector<HealthFacts>& people)
{
    std::vector<std::vector<Card>> cards(people.size());
    std::size_t at = 0;
    read_cards(database, after, last, [&](Card card) {
        while (at < people.size() && people[at].living.person < card.person.value()) ++at;
        if (at < people.size() && people[at].living.person == card.person.value())
            cards[at].push_back(std::move(card));
    });
    return cards;
}

struct SliceDone {
    std::int64_t rows = 0;
    Counted counted;
};

Checked<SliceDone> do_slice(db::Database& database, const Bench& bench,
                            const registry::Territory& within, const db::Slice& range)
{
    std::vector<HealthFacts> people;
    read_health_facts(database, range.first - 1, range.last, people);
    auto cards = cards_of_range(database, range.first - 1, range.last, people);
    Slice slice(database, bench);
    SliceDone done;
    for (std::size_t at = 0; at < people.size(); ++at) {
        if (!within.contains(people[at].living.commune)) continue;
        ++done.rows;
        TRY_VOID(slice.take(std::move(people[at]), cards[at]));
    }
    done.counted = slice.write();
    return done;
}

std::vector<db::Slice> cut(db::Database& database)
{
    return db::cut(database,
                   "SELECT person_id AS id FROM registry_person WHERE person_id > $1"
                   " ORDER BY person_id LIMIT $2",
                   people_a_slice);
}

Checked<registry::Territory> territory_of(const registry::Areas& areas, const access::Actor& actor,
                                          const CardsRequest& request)
{
    if (auto may = access::allowed(actor, access::Permission::enrol_change); !may)
        return std::unexpected(Problems{std::move(may).error()});
    const auto own = registry::Territory::of(areas, actor);
    if (!request.area) {
        if (!own.is_whole_nation()) return std::unexpected(Problems{access::out_of_scope("/area")});
        return registry::Territory::whole_nation();
    }
    auto asked = registry::Territory::of(areas, std::vector{*request.area});
    if (!own.holds(asked)) return std::unexpected(Problems{access::out_of_scope("/area")});
    return asked;
}

void record_run(db::Database& database, const access::Actor& actor, const CardsRequest& request,
                const CardsRun& run, const std::string& at)
{
    db::Transaction transaction(database);
    access::record(database, actor,
                   {.action = "cards.run",
                    .object_kind = "run",
                    .object = run.run.value(),
                    .detail = fmt::format("day {}, issued {}, voided {}, begun {}, ended {}",
                                          to_string(request.on), run.issued, run.voided, run.begun,
                                          run.ended)},
                   at);
    transaction.commit();
}

}  // namespace

Checked<CardsRun> run_cards(db::Database& database, const law::Law& law,
                            const registry::Areas& areas, const access::Actor& actor,
                            const CardsRequest& request, const std::string& at)
{
    const auto within = TRY(territory_of(areas, actor, request));
    const auto zones = Zones::load(database, areas);
    const db::RunName name{.name = "cards",
                           .period = to_string(request.on),
                           .scope = request.area ? std::to_string(request.area->value()) : "",
                           .basis = law.hash()};
    CardsRun run{.run = db::begin_run(database, name, [&] { return cut(database); }, at)};
    const Bench bench{.law = law, .zones = zones, .run = run.run.value(), .on = request.on};
    Counted counted;
    const auto totals =
        db::work(database, run.run, [&](db::Database& worker, const db::Slice& range) {
            auto done = do_slice(worker, bench, within, range);
            // A gap in the law is one for everybody: it is told once, and nothing is written.
            check(done.has_value(), "the law has what cards are made of");
            counted.add(done->counted);
            return db::Worked{.rows = done->rows, .posted = done->counted.differences()};
        });
    run.worked = totals.worked;
    run.begun = counted.begun;
    run.ended = counted.ended;
    run.issued = counted.issued;
    run.voided = counted.voided;
    run.unresolved = counted.unresolved;
    record_run(database, actor, request, run, at);
    db::end_run(database, run.run, at);
    return run;
}

Checked<std::vector<Card>> issue_cards(db::Database& database, const law::Law& law,
                                       const registry::Areas& areas,
                                       std::span<const PersonId> people, std::int64_t run, Date on)
{
    const auto zones = Zones::load(database, areas);
    const Bench bench{.law = law, .zones = zones, .run = run, .on = on};
    Slice slice(database, bench);
    for (const auto person : people) {
        auto facts = health_facts(database, person);
        if (!facts) continue;
        TRY_VOID(slice.take(*std::move(facts), cards_of(database, person)));
    }
    slice.write();
    return std::move(slice.issued());
}

}  // namespace ansinh::coverage
