/// What the closes of a synthetic year say: the path to the person, on every day of it.

#include "closing/store.h"
#include "support/closing_store.h"
#include "synth/impl/world_test.h"
#include "synth/load.h"

namespace ansinh::synth {
namespace {

class ClosedYear : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        test::migrate_for_closing(store());
        load(store(), access::local_operator("test"), made_.setting(),
             {.threads = 2, .at = at_, .office = {}, .progress = {}, .also = {}})
            .value();
    }

    std::int64_t sum(const closing::Facts& facts, AreaId area, const std::string& indicator,
                     closing::Breakdown breakdown)
    {
        std::int64_t total = 0;
        for (const auto& [key, amount] : facts)
            if (key.area == area && key.indicator == indicator && key.breakdown == breakdown)
                total += amount.numerator;
        return total;
    }

    const std::string at_ = "2023-12-16T07:00:00+07:00";
    MadeProvince made_{plan_for("83", 2023, {.numerator = 1, .denominator = 200})};
};
ON_EVERY_STORE(ClosedYear);

TEST_P(ClosedYear, says_the_path_to_the_person)
{
    using enum closing::Breakdown;
    const auto points = path(made_.plan.calibration);
    closing::CloseRequest request{.days = {}, .today = Date(2023, 12, 16), .at = at_};
    for (const auto& point : points) request.days.push_back(point.on);
    const auto closed = closing::close(store(),
                                       {.areas = world().areas,
                                        .catalogue = test::shipped_catalogue(),
                                        .law = test::shipped_law()},
                                       access::local_operator("test"), request);
    ASSERT_EQ(closed.value().size(), points.size());
    const auto province = world().areas.resolve("83", Date(2023, 12, 15)).value();
    const auto nation = world().areas.resolve("VN", Date(2023, 12, 15)).value();
    for (const auto& point : points) {
        SCOPED_TRACE(to_string(point.on));
        const auto facts = closing::facts_of_day(store(), point.on);
        for (const auto area : {province, nation}) {
            EXPECT_EQ(sum(facts, area, "si_compulsory_participants", all), point.workers());
            EXPECT_EQ(sum(facts, area, "si_voluntary_participants", all), point.voluntary);
            EXPECT_EQ(sum(facts, area, "si_participants", all), point.workers() + point.voluntary);
            EXPECT_EQ(sum(facts, area, "ui_participants", all), point.insured_workers);
            EXPECT_EQ(sum(facts, area, "hi_participants", all), point.cards());
        }
        // Whatever the breakdown, the slices are the whole: the register knows all of them.
        for (const auto breakdown : {sex, age, group})
            EXPECT_EQ(sum(facts, province, "hi_participants", breakdown), point.cards());
        for (const auto breakdown : {industry, size})
            EXPECT_EQ(sum(facts, province, "si_compulsory_participants", breakdown),
                      point.workers());
    }
}

}  // namespace
}  // namespace ansinh::synth
