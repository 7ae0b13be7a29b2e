#include "access/audit.h"
#include "coverage/participants.h"
#include "registry/unit_numbers.h"
#include "synth/impl/world_test.h"
#include "synth/load.h"

#include <soci/soci.h>

namespace ansinh::synth {
namespace {

class SynthStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        access::migrate(store());
        registry::migrate(store());
        coverage::migrate(store());
    }
    static LoadOptions options()
    {
        return {.threads = 2,
                .at = "2023-12-15T07:00:00+07:00",
                .office = {},
                .progress = {},
                .also = {}};
    }
    long long count(const std::string& table)
    {
        long long rows = 0;
        store().sql() << "SELECT count(*) FROM " + table, soci::into(rows);
        return rows;
    }

    MadeProvince made_{plan_for("83", 2023, {.numerator = 1, .denominator = 200})};
};
ON_EVERY_STORE(SynthStore);

TEST_P(SynthStore, holds_the_province_to_the_person)
{
    const auto loaded =
        load(store(), access::local_operator("test"), made_.setting(), options()).value();
    EXPECT_EQ(loaded.people, 6'490);
    EXPECT_EQ(count("registry_person"), loaded.people + loaded.dead);
    EXPECT_EQ(count("registry_household"), loaded.households);
    EXPECT_EQ(count("registry_employer"), loaded.employers);
    EXPECT_EQ(count("registry_facility"), loaded.facilities);
    EXPECT_EQ(count("access_audit"), 1);
    for (const auto& point : path(made_.plan.calibration)) {
        using coverage::participants_in_all;
        using coverage::Scheme;
        SCOPED_TRACE(to_string(point.on));
        EXPECT_EQ(participants_in_all(store(), Scheme::compulsory, point.on), point.workers());
        EXPECT_EQ(participants_in_all(store(), Scheme::voluntary, point.on), point.voluntary);
        EXPECT_EQ(participants_in_all(store(), Scheme::unemployment, point.on),
                  point.insured_workers);
        EXPECT_EQ(participants_in_all(store(), Scheme::health, point.on), point.cards());
    }
    const auto& employer = made_.employers.all.front();
    EXPECT_EQ(coverage::workers(store(), employer.id, made_.plan.calibration.on), employer.workers);
}

TEST_P(SynthStore, codes_its_employers_as_units_are_coded)
{
    ASSERT_TRUE(load(store(), access::local_operator("test"), made_.setting(), options()));
    std::string code;
    std::size_t employers = 0;
    soci::statement rows =
        (store().sql().prepare << "SELECT unit_code FROM registry_employer", soci::into(code));
    rows.execute();
    while (rows.fetch()) {
        EXPECT_EQ(registry::parse_unit_code(code).value(), code);
        ++employers;
    }
    EXPECT_GT(employers, 0U);
}

TEST_P(SynthStore, refuses_a_province_twice_and_those_who_may_not)
{
    auto clerk = access::local_operator("clerk");
    clerk.permissions = {access::Permission::person_change};
    EXPECT_EQ(load(store(), clerk, made_.setting(), options()).error().front().code,
              "access/forbidden");
    auto officer = access::local_operator("officer");
    officer.everywhere = false;
    EXPECT_EQ(load(store(), officer, made_.setting(), options()).error().front().code,
              "access/out-of-scope");
    ASSERT_TRUE(load(store(), access::local_operator("test"), made_.setting(), options()));
    EXPECT_EQ(load(store(), access::local_operator("test"), made_.setting(), options())
                  .error()
                  .front()
                  .code,
              "synth/already-made");
}

}  // namespace
}  // namespace ansinh::synth
