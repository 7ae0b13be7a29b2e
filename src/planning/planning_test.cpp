#include "access/audit.h"
#include "closing/close.h"
#include "coverage/spells.h"
#include "figures/store.h"
#include "planning/cascade.h"
#include "registry/area_files.h"
#include "support/cases.h"
#include "support/stores.h"

#include <gtest/gtest.h>

namespace ansinh::planning {
namespace {

constexpr Date december{2023, 12, 15};
constexpr Date issued{2023, 2, 1};
const std::string at = "2023-12-16T07:00:00+07:00";

std::string shipped(const std::string& name) { return test::file_text(DATA_FOLDER "/" + name); }

const figures::Catalogue& catalogue()
{
    static const auto read = figures::Catalogue::parse(shipped("indicators.toml")).value();
    return read;
}

class TargetStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        access::migrate(store());
        registry::migrate(store());
        coverage::migrate(store());
        figures::migrate(store());
        closing::migrate(store());
        migrate(store());
        registry::load_areas(store(),
                             {.areas = shipped("areas.csv"), .links = shipped("area_links.csv")})
            .value();
        areas_.emplace(registry::Areas::load(store()));
    }

    AreaId area(std::string_view code) { return areas_->resolve(code, december).value(); }
    Rules rules() const { return {.areas = *areas_, .catalogue = catalogue()}; }

    Checked<AssignedTarget> assigned(const std::string& area, std::int64_t value,
                                     const std::string& document = "QĐ 1")
    {
        return assign(store(), rules(), access::local_operator("test"),
                      {.area = area,
                       .indicator = "hi_participants",
                       .year = 2023,
                       .value = value,
                       .document = document,
                       .issued = issued},
                      at);
    }
    Cascade of(AreaId area)
    {
        return cascade(store(), *areas_,
                       {.area = area, .indicator = "hi_participants", .on = december});
    }

    std::optional<registry::Areas> areas_;
};
ON_EVERY_STORE(TargetStore);

TEST_P(TargetStore, a_new_assignment_is_the_next_version)
{
    const auto first = assigned("83", 1'200'000).value();
    EXPECT_EQ(assigned("83", 1'200'000).value().id, first.id);
    const auto second = assigned("83", 1'219'441, "QĐ 2").value();
    EXPECT_EQ(second.version, 2);
    const auto current = targets(store(), {.year = 2023});
    ASSERT_EQ(current.size(), 1U);
    EXPECT_EQ(current.front().value, 1'219'441);
    EXPECT_EQ(targets(store(), {.year = 2023, .superseded = true}).size(), 2U);
    EXPECT_EQ(acknowledge(store(), *areas_, access::local_operator("x"), first.id, at)
                  .error()
                  .front()
                  .code,
              "target/superseded");
}

TEST_P(TargetStore, is_acknowledged_once_by_whom_it_concerns)
{
    const auto target = assigned("83", 1'219'441).value();
    access::Actor stranger{.name = "far", .areas = {area("12")}};
    EXPECT_EQ(acknowledge(store(), *areas_, stranger, target.id, at).error().front().code,
              "target/unknown");
    const access::Actor own{.name = "near", .areas = {area("83")}};
    EXPECT_EQ(acknowledge(store(), *areas_, own, target.id, at).value().acknowledged->by, "near");
    EXPECT_EQ(acknowledge(store(), *areas_, access::local_operator("x"), target.id, at)
                  .value()
                  .acknowledged->by,
              "near");
}

TEST_P(TargetStore, says_whether_the_levels_add_up)
{
    assigned("83", 100).value();
    const auto districts = areas_->of_level(registry::AreaLevel::district, december, area("83"));
    for (const auto* district : districts)
        assigned(district->code, district == districts.front() ? 60 : 5).value();
    auto found = of(area("83"));
    EXPECT_EQ(found.below.size(), districts.size());
    EXPECT_EQ(found.without_target, 0U);
    EXPECT_EQ(found.difference, 60 + 5 * (std::ssize(districts) - 1) - 100);
    assigned("83", found.assigned_below, "QĐ 3").value();
    EXPECT_EQ(of(area("83")).difference, 0);
    EXPECT_TRUE(mismatches(store(), *areas_, 2023).empty());
}

TEST_P(TargetStore, compares_with_what_was_closed)
{
    const auto commune =
        areas_->of_level(registry::AreaLevel::commune, december, area("83")).front()->id;
    db::Transaction transaction(store());
    coverage::load(store(), std::vector{coverage::Membership{
                                .person = PersonId{8'300'000'001},
                                .scheme = coverage::Scheme::health,
                                .group = "household",
                                .payer = "person",
                                .facility = {},
                                .commune = commune,
                                .validity = {.from = Date(2023, 1, 1), .to = {}}}});
    transaction.commit();
    closing::close(store(), {.areas = *areas_, .catalogue = catalogue()},
                   access::local_operator("test"),
                   {.days = {december}, .today = december, .at = at})
        .value();
    assigned("83", 4).value();
    const auto own = of(area("83")).own;
    EXPECT_EQ(own.actual, 1);
    EXPECT_EQ(to_string(*own.percent), "25.00");
    EXPECT_EQ(to_string(*own.pace), "-70.62");  // 349 of 365 days are 95.62 %
}

TEST_P(TargetStore, refuses_all_at_once)
{
    const auto refused = assign(store(), rules(), access::local_operator("test"),
                                {.area = "Atlantis",
                                 .indicator = "hi_coverage",
                                 .year = 2023,
                                 .value = 0,
                                 .document = {},
                                 .issued = issued},
                                at);
    ASSERT_FALSE(refused.has_value());
    std::vector<std::string> codes;
    for (const auto& problem : refused.error()) codes.push_back(problem.code);
    EXPECT_EQ(codes,
              (std::vector<std::string>{"area/unknown", "target/not-countable",
                                        "target/value-not-positive", "target/document-missing"}));
    access::Actor far{.permissions = {access::Permission::figures_change}, .areas = {area("12")}};
    EXPECT_EQ(assign(store(), rules(), far,
                     {.area = "83",
                      .indicator = "hi_participants",
                      .year = 2023,
                      .value = 1,
                      .document = "QĐ",
                      .issued = issued},
                     at)
                  .error()
                  .front()
                  .code,
              "access/out-of-scope");
}

}  // namespace
}  // namespace ansinh::planning
