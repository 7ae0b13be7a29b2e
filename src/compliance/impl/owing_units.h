#pragma once

/// Two employers that pay nothing, and whoever works on their cases: what tests of cases begin
/// with.

#include "access/audit.h"
#include "compliance/file.h"
#include "contribution/dues.h"
#include "contribution/receipts.h"
#include "coverage/spells.h"
#include "law/folder.h"
#include "ledger/ledger.h"
#include "registry/area_files.h"
#include "registry/load.h"
#include "support/cases.h"
#include "support/stores.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace ansinh::compliance {

inline constexpr EmployerId mill{1};
inline constexpr EmployerId school{2};
inline constexpr auto at = "2026-11-29T08:00:00+07:00";
inline constexpr Instant moment_of_test{
    std::chrono::seconds{1'795'914'000}};  // 2026-11-29 08:00 +07:00
inline const std::string hash(64, 'a');

inline const law::Law& the_law()
{
    static const auto law = law::load(LAW_FOLDER);
    return law;
}

inline access::Actor actor(std::int64_t user, AreaId area,
                           std::vector<access::Permission> permissions)
{
    std::ranges::sort(permissions);
    return {.user = UserId{user},
            .name = "user" + std::to_string(user),
            .permissions = std::move(permissions),
            .areas = {area}};
}

inline constexpr Vnd a_month{3'200'000};  // 32 % of ten million

/// One worker on ten million each, at two units that have paid nothing since August 2025.
class OwingUnits : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        db::migrate_runs(store());
        access::migrate(store());
        registry::migrate(store());
        ledger::migrate(store());
        coverage::migrate(store());
        contribution::migrate(store());
        migrate(store());
        registry::load_areas(store(), {.areas = test::file_text(DATA_FOLDER "/areas.csv"),
                                       .links = test::file_text(DATA_FOLDER "/area_links.csv")})
            .value();
        areas_.emplace(registry::Areas::load(store()));
        province_ = areas_->resolve("86", Date(2025, 10, 1)).value();
        commune_ = areas_->of_level(registry::AreaLevel::commune, Date(2025, 10, 1), province_)
                       .front()
                       ->id;
        register_units();
        for (const auto month : {Month(2025, 8), Month(2025, 9), Month(2025, 10)})
            ASSERT_TRUE(contribution::run_dues(store(), the_law(), *areas_, operator_,
                                               {.month = month}, at));
    }

    void register_units()
    {
        db::Transaction transaction(store());
        registry::Load load(store(),
                            access::record(store(), operator_, {.action = "registry.load"}, at));
        load.employers(std::array{unit(mill, "TA0001A"), unit(school, "TB0002B")});
        load.finish();
        coverage::load(store(), std::array{job(8'300'000'001, mill), job(8'300'000'002, school)});
        coverage::load(store(), std::array{insured(8'300'000'001), insured(8'300'000'002)});
        transaction.commit();
    }

    registry::EmployerRow unit(EmployerId id, std::string_view code) const
    {
        return {.employer = id,
                .unit_code = code,
                .name = "Đơn vị",
                .kind = "private_enterprise",
                .industry = "C",
                .commune = commune_,
                .status = "active",
                .workers = 1,
                .valid_from = Date(2020, 1, 1)};
    }
    static coverage::Employment job(std::int64_t person, EmployerId employer)
    {
        return {.person = PersonId{person},
                .employer = employer,
                .validity = {.from = Date(2023, 1, 1), .to = {}},
                .wage = Vnd{10'000'000},
                .position = "worker",
                .region = 3,
                .recorded = AuditId{1}};
    }

    coverage::Membership insured(std::int64_t person) const
    {
        return {.person = PersonId{person},
                .scheme = coverage::Scheme::compulsory,
                .group = "worker",
                .payer = "worker_employer",
                .facility = {},
                .commune = commune_,
                .validity = {.from = Date(2023, 1, 1), .to = {}},
                .recorded = AuditId{1}};
    }

    void pay(const std::string& rows)
    {
        ASSERT_TRUE(contribution::import_statement(
            store(), the_law(), *areas_, operator_,
            {.name = "bank.csv", .text = "date,amount,reference,unit_code,transaction\n" + rows},
            at));
    }

    Ground ground() const
    {
        return {.law = the_law(), .areas = *areas_, .is_working_day = [](Date) { return true; }};
    }
    access::Actor officer() const
    {
        using enum access::Permission;
        return actor(1, province_, {employer_read, dues_read, case_read, case_change});
    }
    access::Actor inspector() const
    {
        using enum access::Permission;
        return actor(2, province_, {employer_read, dues_read, case_read, case_inspect});
    }
    access::Actor director() const
    {
        using enum access::Permission;
        return actor(3, province_, {dues_read, case_read, case_decide});
    }

    Case opened(Date on = Date(2025, 12, 15))
    {
        return open_case(store(), ground(), officer(), "TA0001A", on, at).value();
    }
    Checked<Step> takes(const access::Actor& who, StepInput step)
    {
        return take_step(store(), ground(), who, {.number = "2025-000001", .step = std::move(step)},
                         moment_of_test);
    }
    std::string code_of(const Checked<Step>& done)
    {
        std::string codes;
        if (!done)
            for (const auto& problem : done.error())
                codes += (codes.empty() ? "" : " ") + problem.code;
        return codes;
    }
    CaseFile file(Date on)
    {
        return case_file(store(), ground(), officer(), "2025-000001", on).value();
    }
    /// Up to the record of an inspection.
    void inspect()
    {
        using enum StepKind;
        takes(officer(), {.kind = reminder_1,
                          .on = Date(2025, 12, 16),
                          .document = "1/BHXH",
                          .sha256 = hash,
                          .channel = "letter"})
            .value();
        takes(officer(), {.kind = hand_over, .on = Date(2026, 1, 12), .document = "2/BHXH"})
            .value();
        takes(inspector(),
              {.kind = inspection_decision, .on = Date(2026, 1, 20), .document = "3/QĐ"})
            .value();
        takes(inspector(), {.kind = inspection_record,
                            .on = Date(2026, 2, 20),
                            .document = "4/BB",
                            .amount = Vnd{0},
                            .people = 1,
                            .unregistered = 0,
                            .from = Month(2025, 8),
                            .to = Month(2025, 12)})
            .value();
    }

    const access::Actor operator_ = access::local_operator("clerk");
    std::optional<registry::Areas> areas_;
    AreaId province_;
    AreaId commune_;
};

}  // namespace ansinh::compliance
