#include "late_employers.h"

#include "access/audit.h"
#include "compliance/case.h"
#include "contribution/dues.h"
#include "coverage/spells.h"
#include "ledger/ledger.h"
#include "registry/load.h"

#include <array>
#include <stdexcept>
#include <vector>

namespace ansinh::test {

namespace {

constexpr auto at = "2026-01-05T08:00:00+07:00";

registry::EmployerRow unit(std::int64_t id, std::string_view code, std::string_view name,
                           AreaId commune)
{
    return {.employer = EmployerId{id},
            .unit_code = code,
            .name = name,
            .kind = "private_enterprise",
            .industry = "C",
            .commune = commune,
            .status = "active",
            .workers = 1,
            .valid_from = Date(2020, 1, 1)};
}

coverage::Employment job(std::int64_t person, std::int64_t employer)
{
    return {.person = PersonId{person},
            .employer = EmployerId{employer},
            .validity = {.from = Date(2025, 7, 1), .to = {}},
            .wage = Vnd{10'000'000},
            .position = "worker",
            .region = 3,
            .recorded = AuditId{1}};
}

}  // namespace

void register_late_employers(db::Database& database, const registry::Areas& areas,
                             const law::Law& law)
{
    const auto commune = [&](std::string_view code) {
        return areas.by_code(code, registry::AreaLevel::commune, Date(2025, 6, 1))->id;
    };
    db::migrate_runs(database);
    ledger::migrate(database);
    contribution::migrate(database);
    compliance::migrate(database);
    const auto clerk = access::local_operator("shipped");
    {
        db::Transaction transaction(database);
        registry::Load load(database,
                            access::record(database, clerk, {.action = "registry.load"}, at));
        load.employers(std::array{unit(991, "TX9901A", "Xưởng Thử Chậm", commune("29179")),
                                  unit(992, "TX9902B", "Xưởng Thử Trễ", commune("29179")),
                                  unit(993, "TX5203C", "Xưởng Thử Xa", commune("21550"))});
        load.finish();
        coverage::load(database, std::array{job(8'399'000'901, 991), job(8'399'000'902, 991),
                                            job(8'399'000'903, 992), job(8'399'000'904, 993)});
        std::vector<coverage::Membership> insured;
        for (const auto person : {8'399'000'901, 8'399'000'902, 8'399'000'903, 8'399'000'904})
            insured.push_back({.person = PersonId{person},
                               .scheme = coverage::Scheme::compulsory,
                               .group = "worker",
                               .payer = "worker_employer",
                               .facility = {},
                               .commune = commune("29179"),
                               .validity = {.from = Date(2025, 7, 1), .to = {}},
                               .recorded = AuditId{1}});
        coverage::load(database, insured);
        transaction.commit();
    }
    for (const auto month : {Month(2025, 8), Month(2025, 9), Month(2025, 10)})
        if (!contribution::run_dues(database, law, areas, clerk, {.month = month}, at))
            throw std::runtime_error("the dues are not run");
}

}  // namespace ansinh::test
