#include "planning/cascade.h"
#include "support/closing_store.h"

#include <gtest/gtest.h>

namespace ansinh::planning {
namespace {

constexpr Date issued{2023, 2, 1};

class TargetStore : public test::ClosingStore {
protected:
    void SetUp() override
    {
        ClosingStore::SetUp();
        if (!IsSkipped()) migrate(store());
    }

    Rules planned() const { return {.areas = areas(), .catalogue = test::shipped_catalogue()}; }

    Checked<AssignedTarget> assigned(const std::string& area, std::int64_t value,
                                     const std::string& document = "QĐ 1")
    {
        return assign(store(), planned(), access::local_operator("test"),
                      {.area = area,
                       .indicator = "hi_participants",
                       .year = 2023,
                       .value = value,
                       .document = document,
                       .issued = issued},
                      std::string{at});
    }
    Cascade of(AreaId area)
    {
        return cascade(store(), areas(),
                       {.area = area, .indicator = "hi_participants", .on = december});
    }
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
    EXPECT_EQ(acknowledge(store(), access::local_operator("x"), first.id, std::string{at})
                  .error()
                  .front()
                  .code,
              "target/superseded");
}

TEST_P(TargetStore, a_day_has_the_target_that_was_in_force_then)
{
    const auto assigned_on = [&](std::int64_t value, Date day) {
        return assign(store(), planned(), access::local_operator("test"),
                      {.area = "83",
                       .indicator = "hi_participants",
                       .year = 2023,
                       .value = value,
                       .document = "QĐ",
                       .issued = day},
                      std::string{at})
            .has_value();
    };
    ASSERT_TRUE(assigned_on(1'200'000, Date(2023, 2, 1)));
    ASSERT_TRUE(assigned_on(1'219'441, Date(2023, 9, 1)));
    const auto on = [&](Date day) -> std::optional<std::int64_t> {
        const auto own = cascade(store(), areas(),
                                 {.area = area("83"), .indicator = "hi_participants", .on = day})
                             .own;
        if (!own.target) return {};
        return own.target->value;
    };
    EXPECT_EQ(on(Date(2023, 1, 31)), std::nullopt);
    EXPECT_EQ(on(Date(2023, 8, 31)), 1'200'000) << "the one that replaced it was not issued yet";
    EXPECT_EQ(on(Date(2023, 9, 1)), 1'219'441);
}

TEST_P(TargetStore, nobody_sets_their_own)
{
    const access::Actor director{.name = "director",
                                 .permissions = {access::Permission::target_assign},
                                 .areas = {area("83")}};
    const auto told = [&](const std::string& place) {
        const auto done = assign(store(), planned(), director,
                                 {.area = place,
                                  .indicator = "hi_participants",
                                  .year = 2023,
                                  .value = 9,
                                  .document = "QĐ",
                                  .issued = issued},
                                 std::string{at});
        return done ? std::string{} : done.error().front().code;
    };
    EXPECT_EQ(told("83"), "access/out-of-scope");
    EXPECT_EQ(told("28756"), "") << "a commune of the province";
}

TEST_P(TargetStore, is_acknowledged_once_by_whom_it_concerns)
{
    const auto target = assigned("83", 1'219'441).value();
    constexpr auto may = access::Permission::target_acknowledge;
    const access::Actor stranger{.name = "far", .permissions = {may}, .areas = {area("12")}};
    const access::Actor reader{.name = "reader", .areas = {area("83")}};
    EXPECT_EQ(acknowledge(store(), reader, target.id, std::string{at}).error().front().code,
              "access/forbidden");
    const access::Actor within{.name = "commune", .permissions = {may}, .areas = {area("28756")}};
    EXPECT_EQ(acknowledge(store(), within, target.id, std::string{at}).error().front().code,
              "target/unknown")
        << "a target is acknowledged by its own area";
    EXPECT_EQ(acknowledge(store(), stranger, target.id, std::string{at}).error().front().code,
              "target/unknown");
    const access::Actor own{.name = "near", .permissions = {may}, .areas = {area("83")}};
    EXPECT_EQ(acknowledge(store(), own, target.id, std::string{at}).value().acknowledged->by,
              "near");
    EXPECT_EQ(acknowledge(store(), access::local_operator("x"), target.id, std::string{at})
                  .value()
                  .acknowledged->by,
              "near");
}

TEST_P(TargetStore, says_whether_the_levels_add_up)
{
    assigned("83", 100).value();
    const auto districts = areas().of_level(registry::AreaLevel::district, december, area("83"));
    for (const auto* district : districts)
        assigned(district->code, district == districts.front() ? 60 : 5).value();
    auto found = of(area("83"));
    EXPECT_EQ(found.below.size(), districts.size());
    EXPECT_EQ(found.without_target, 0U);
    EXPECT_EQ(found.difference, 60 + 5 * (std::ssize(districts) - 1) - 100);
    assigned("83", found.assigned_below, "QĐ 3").value();
    EXPECT_EQ(of(area("83")).difference, 0);
    EXPECT_TRUE(mismatches(store(), areas(), 2023).empty());
}

TEST_P(TargetStore, compares_with_what_was_closed)
{
    insured(8'300'000'001, coverage::Scheme::health, here);
    closes_day(december);
    assigned("83", 4).value();
    const auto own = of(area("83")).own;
    EXPECT_EQ(own.actual, 1);
    EXPECT_EQ(to_string(*own.percent), "25.00");
    EXPECT_EQ(to_string(*own.pace), "-70.62");  // 349 of 365 days are 95.62 %
}

TEST_P(TargetStore, refuses_all_at_once)
{
    const auto refused = assign(store(), planned(), access::local_operator("test"),
                                {.area = "Atlantis",
                                 .indicator = "hi_coverage",
                                 .year = 2023,
                                 .value = 0,
                                 .document = {},
                                 .issued = issued},
                                std::string{at});
    ASSERT_FALSE(refused.has_value());
    std::vector<std::string> codes;
    for (const auto& problem : refused.error()) codes.push_back(problem.code);
    EXPECT_EQ(codes,
              (std::vector<std::string>{"area/unknown", "target/not-countable",
                                        "target/value-not-positive", "target/document-missing"}));
    access::Actor far{.permissions = {access::Permission::target_assign}, .areas = {area("12")}};
    EXPECT_EQ(assign(store(), planned(), far,
                     {.area = "83",
                      .indicator = "hi_participants",
                      .year = 2023,
                      .value = 1,
                      .document = "QĐ",
                      .issued = issued},
                     std::string{at})
                  .error()
                  .front()
                  .code,
              "access/out-of-scope");
}

}  // namespace
}  // namespace ansinh::planning
