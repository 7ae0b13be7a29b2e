#pragma once

/// A commune with people to insure: what tests of cards, enrolment and funds begin with.

#include "access/audit.h"
#include "coverage/cards_run.h"
#include "coverage/enrolment.h"
#include "coverage/health_repoint.h"
#include "coverage/lists.h"
#include "coverage/participants.h"
#include "coverage/sponsor.h"
#include "coverage/workbench.h"
#include "law/folder.h"
#include "ledger/ledger.h"
#include "registry/area_files.h"
#include "registry/load.h"
#include "support/cases.h"
#include "support/stores.h"

#include <array>

#include <gtest/gtest.h>

namespace ansinh::coverage {

inline constexpr Date december{2023, 12, 15};
inline const std::string at = "2023-12-15T08:00:00+07:00";
inline constexpr PersonId head{8'300'000'001};
inline constexpr PersonId wife{8'300'000'002};
inline constexpr PersonId son{8'300'000'003};
inline constexpr PersonId child{8'300'000'004};
inline constexpr PersonId poor{8'300'000'005};
inline constexpr PersonId thai{8'300'000'006};
inline constexpr HouseholdId house{1};

inline const law::Law& the_law()
{
    static const law::Law law = law::load(LAW_FOLDER);
    return law;
}

inline const registry::Areas& shipped(db::Database& database)
{
    static const auto areas = registry::Areas::load(database);
    return areas;
}

/// A household of four in a commune of Bến Tre, a poor person by themselves, and one of a minority.
class LivingCommune : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        registry::migrate(store());
        ledger::migrate(store());
        db::migrate_runs(store());
        migrate(store());
        registry::load_areas(store(), {.areas = test::file_text(DATA_FOLDER "/areas.csv"),
                                       .links = test::file_text(DATA_FOLDER "/area_links.csv")})
            .value();
        commune_ = areas().by_code("28756", registry::AreaLevel::commune, december)->id;
        register_people();
    }

    const registry::Areas& areas() { return shipped(store()); }

    registry::PersonRow row(PersonId id, std::string_view name, Date birth,
                            std::optional<HouseholdId> of = {}, std::int64_t no = 0)
    {
        return {.person = id,
                .name = name,
                .birth_date = birth,
                .ethnicity = id == thai ? "03" : "01",
                .nationality = "VN",
                .phone = "0912345678",
                .commune = commune_,
                .household = of,
                .member_no = no,
                .valid_from = Date(2020, 1, 1)};
    }

    void register_people()
    {
        db::Transaction transaction(store());
        const auto by = access::record(store(), access::local_operator("load"),
                                       {.action = "registry.load"}, at);
        registry::Load load(store(), by);
        load.people(std::array{row(head, "Nguyễn Văn An", Date(1980, 1, 1), house, 1),
                               row(wife, "Trần Thị Bình", Date(1982, 1, 1), house, 2),
                               row(son, "Nguyễn Văn Cường", Date(2004, 1, 1), house, 3),
                               row(child, "Nguyễn Thị Dung", Date(2023, 9, 1), house, 4),
                               row(poor, "Lê Văn Em", Date(1970, 1, 1), HouseholdId{2}, 1),
                               row(thai, "Lò Thị Phương", Date(1990, 1, 1))});
        load.households(std::array{registry::HouseholdRow{.household = house,
                                                          .head = head,
                                                          .commune = commune_,
                                                          .living_standard = "unknown",
                                                          .valid_from = Date(2020, 1, 1)},
                                   registry::HouseholdRow{.household = HouseholdId{2},
                                                          .head = poor,
                                                          .commune = commune_,
                                                          .living_standard = "poor",
                                                          .valid_from = Date(2023, 1, 1)}});
        load.finish();
        transaction.commit();
    }

    access::Actor collector()
    {
        auto actor = access::local_operator("thu");
        actor.user = UserId{7};
        actor.everywhere = false;
        actor.areas = {commune_};
        return actor;
    }
    EnrolmentDesk desk()
    {
        actor_ = collector();
        return {.areas = areas(), .law = the_law(), .actor = actor_};
    }
    CardsRun cards(Date on = december)
    {
        return run_cards(store(), the_law(), areas(), access::local_operator("op"), {.on = on}, at)
            .value();
    }
    void in_work(PersonId person, Date from, std::optional<Date> to = {})
    {
        db::Transaction transaction(store());
        load(store(), std::array{Employment{.person = person,
                                            .employer = EmployerId{1},
                                            .validity = {.from = from, .to = to},
                                            .wage = Vnd{6'000'000}}});
        transaction.commit();
    }
    std::string groups_on(PersonId person, Date on)
    {
        std::string groups;
        for (const auto& spell : memberships(store(), person))
            if (spell.scheme == Scheme::health && spell.validity.contains(on))
                groups += (groups.empty() ? "" : " ") + spell.group;
        return groups;
    }

    AreaId commune_;
    access::Actor actor_ = access::local_operator("x");
};

}  // namespace ansinh::coverage
