/// Two connections at what cases share with other acts.

#include "access/approval.h"
#include "compliance/impl/owing_units.h"

#include <chrono>
#include <future>

namespace ansinh::compliance {
namespace {

class CasesAtOnce : public OwingUnits {};
ON_EVERY_STORE(CasesAtOnce);

TEST_P(CasesAtOnce, proposals_come_before_the_audit_record)
{
    opened();
    inspect();
    auto other = another();
    db::Transaction transaction(store());
    transaction.lock("access_proposal");
    auto told = std::async(std::launch::async, [&] {
        return code_of(take_step(other, ground(), inspector(),
                                 {.number = "2025-000001",
                                  .step = {.kind = StepKind::penalty,
                                           .on = Date(2026, 3, 1),
                                           .document = "5/QĐ",
                                           .reason = "late",
                                           .amount = Vnd{2'400'000}}},
                                 moment_of_test));
    });
    const auto is_done = [&] {
        return told.wait_for(std::chrono::milliseconds(1)) == std::future_status::ready;
    };
    while (!is_done() && !another_waits()) {
    }
    const auto own = access::propose(
        store(), operator_,
        {.kind = "user.roles", .object_kind = "user", .object = 7, .content = "", .reason = ""},
        moment_of_test);
    access::record(store(), operator_, {.action = "user.roles.propose"}, at);
    transaction.commit();
    EXPECT_EQ(told.get(), "");
    EXPECT_EQ(file(Date(2026, 3, 1)).one.steps.back().proposal, own + 1);
}

}  // namespace
}  // namespace ansinh::compliance
