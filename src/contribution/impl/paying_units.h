#pragma once

/// Two employers of one worker each that owe for three months: what tests of receipts, refunds and
/// arrears begin with.

#include "access/audit.h"
#include "contribution/arrears.h"
#include "contribution/dues.h"
#include "contribution/receipts.h"
#include "coverage/spells.h"
#include "law/folder.h"
#include "ledger/ledger.h"
#include "registry/area_files.h"
#include "registry/load.h"
#include "support/stores.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace ansinh::contribution {

inline constexpr EmployerId mill{1};
inline constexpr EmployerId school{2};
inline const auto clerk = access::local_operator("clerk");
inline constexpr auto at = "2023-12-01T08:00:00+07:00";

inline const law::Law& the_law()
{
    static const auto law = law::load(LAW_FOLDER);
    return law;
}

inline registry::EmployerRow unit(EmployerId id, std::string_view code)
{
    return {.employer = id,
            .unit_code = code,
            .name = "Đơn vị",
            .kind = "private_enterprise",
            .industry = "C",
            .commune = AreaId{77},
            .status = "active",
            .workers = 1,
            .valid_from = Date(2020, 1, 1)};
}

inline coverage::Employment job(std::int64_t person, EmployerId employer)
{
    return {.person = PersonId{person},
            .employer = employer,
            .validity = {.from = Date(2023, 1, 1), .to = {}},
            .wage = Vnd{10'000'000},
            .position = "worker",
            .region = 3,
            .recorded = AuditId{1}};
}

inline coverage::Membership insured(std::int64_t person)
{
    return {.person = PersonId{person},
            .scheme = coverage::Scheme::compulsory,
            .group = "worker",
            .payer = "worker_employer",
            .facility = {},
            .commune = AreaId{77},
            .validity = {.from = Date(2023, 1, 1), .to = {}},
            .recorded = AuditId{1}};
}

/// One worker on ten million each, so that 32 % is 3,200,000 đồng a month.
class PayingUnits : public test::OnEveryStore {
protected:
    static constexpr Vnd a_month{3'200'000};

    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        db::migrate_runs(store());
        access::migrate(store());
        registry::migrate(store());
        ledger::migrate(store());
        coverage::migrate(store());
        migrate(store());
        db::Transaction transaction(store());
        registry::Load load(store(),
                            access::record(store(), clerk, {.action = "registry.load"}, at));
        load.employers(std::array{unit(mill, "TA0001A"), unit(school, "TB0002B")});
        load.finish();
        coverage::load(store(), std::array{job(8'300'000'001, mill), job(8'300'000'002, school)});
        coverage::load(store(), std::array{insured(8'300'000'001), insured(8'300'000'002)});
        transaction.commit();
        areas_.emplace(registry::Areas::load(store()));
        owe({Month(2023, 9), Month(2023, 10), Month(2023, 11)});
    }
    void owe(const std::vector<Month>& months)
    {
        for (const auto month : months)
            ASSERT_TRUE(run_dues(store(), the_law(), *areas_, clerk, {.month = month}, at));
    }

    ImportedStatement imports(const std::string& rows)
    {
        const auto done = import_statement(
            store(), the_law(), *areas_, clerk,
            {.name = "bank.csv", .text = "date,amount,reference,unit_code,transaction\n" + rows},
            at);
        EXPECT_TRUE(done.has_value());
        return done.value_or(ImportedStatement{});
    }

    std::vector<ReceiptLine> unmatched()
    {
        return receipts(store(), *areas_, clerk, {.state = ReceiptState::unmatched})->receipts;
    }

    Vnd owed(EmployerId employer, ledger::Account account = ledger::Account::dues_receivable)
    {
        Vnd sum;
        for (const auto& balance : ledger::balances_of_all_months(
                 store(),
                 {.account = account, .first = employer.value(), .last = employer.value()}))
            sum += balance.amount;
        return sum;
    }

    Checked<std::vector<UnitArrears>> late(Date on, const access::Actor& actor = clerk)
    {
        return arrears(store(), the_law(), *areas_, actor, {.on = on});
    }

    std::optional<registry::Areas> areas_;
};

}  // namespace ansinh::contribution
