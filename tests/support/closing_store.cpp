#include "support/closing_store.h"

#include "access/audit.h"
#include "contribution/dues.h"
#include "figures/store.h"
#include "law/folder.h"
#include "ledger/ledger.h"
#include "registry/area_files.h"
#include "registry/load.h"
#include "support/cases.h"

#include <array>
#include <utility>

#include <fmt/format.h>

namespace ansinh::test {

namespace {

std::string shipped(const std::string& name) { return file_text(DATA_FOLDER "/" + name); }

}  // namespace

const figures::Catalogue& shipped_catalogue()
{
    static const auto read = figures::Catalogue::parse(shipped("indicators.toml")).value();
    return read;
}

const law::Law& shipped_law()
{
    static const auto law = law::load(LAW_FOLDER);
    return law;
}

void migrate_for_closing(db::Database& database)
{
    db::migrate_runs(database);
    access::migrate(database);
    registry::migrate(database);
    ledger::migrate(database);
    coverage::migrate(database);
    contribution::migrate(database);
    figures::migrate(database);
    closing::migrate(database);
}

void ClosingStore::SetUp()
{
    OnEveryStore::SetUp();
    if (IsSkipped()) return;
    migrate_for_closing(store());
    registry::load_areas(store(),
                         {.areas = shipped("areas.csv"), .links = shipped("area_links.csv")})
        .value();
    areas_.emplace(registry::Areas::load(store()));
    ben_tre = area("83");
    const auto communes = areas_->of_level(registry::AreaLevel::commune, december, ben_tre);
    here = communes.front()->id;
    there = communes.back()->id;
    elsewhere = areas_->of_level(registry::AreaLevel::commune, december, area("12")).front()->id;
}

AreaId ClosingStore::area(std::string_view code) const
{
    return areas_->resolve(code, december).value();
}

closing::Rules ClosingStore::rules() const
{
    return {.areas = *areas_, .catalogue = shipped_catalogue(), .law = shipped_law()};
}

void ClosingStore::add(coverage::Membership spell)
{
    db::Transaction transaction(store());
    coverage::load(store(), std::vector{std::move(spell)});
    transaction.commit();
}

void ClosingStore::insured(std::int64_t person, coverage::Scheme scheme, AreaId commune,
                           Validity validity)
{
    add({.person = PersonId{person},
         .scheme = scheme,
         .group = "worker",
         .payer = "worker_employer",
         .facility = {},
         .commune = commune,
         .validity = validity,
         .recorded = AuditId{1}});
}

void ClosingStore::works(std::int64_t person, std::int64_t employer)
{
    db::Transaction transaction(store());
    coverage::load(store(),
                   std::vector{coverage::Employment{.person = PersonId{person},
                                                    .employer = EmployerId{employer},
                                                    .validity = {.from = new_year, .to = {}},
                                                    .wage = Vnd{5'000'000}}});
    transaction.commit();
}

void ClosingStore::employs(std::int64_t employer, AreaId commune)
{
    const auto code = fmt::format("TA{:04}A", employer);
    db::Transaction transaction(store());
    registry::Load rows(store(), AuditId{1});
    rows.employers(std::vector<registry::EmployerRow>{{.employer = EmployerId{employer},
                                                       .unit_code = code,
                                                       .name = "Một",
                                                       .kind = "private_enterprise",
                                                       .industry = "C",
                                                       .commune = commune,
                                                       .status = "active",
                                                       .valid_from = new_year}});
    rows.finish();
    transaction.commit();
}

void ClosingStore::owes(std::int64_t employer, Month month, Vnd amount)
{
    const ledger::Entry entry{.period = month,
                              .month = month,
                              .payer = {ledger::PayerKind::employer, employer},
                              .fund = ledger::Fund::pension_survivors,
                              .debit = ledger::Account::dues_receivable,
                              .credit = ledger::Account::dues,
                              .amount = amount,
                              .origin = {ledger::OriginKind::dues, month.number()},
                              .recorded = AuditId{1}};
    ASSERT_TRUE(ledger::post(store(), std::array{entry}));
}

void ClosingStore::receives(ledger::Entry entry, Date on, std::optional<std::int64_t> employer)
{
    entry.period = Month{on};
    entry.origin = {ledger::OriginKind::receipt, ++receipts_};
    entry.recorded = AuditId{1};
    ASSERT_TRUE(ledger::post(store(), std::array{entry}));
    store().execute(fmt::format(
        "INSERT INTO contribution_receipt (receipt_id, statement_id, line, paid_on, amount,"
        " reference, transaction_key, employer_id, matched)"
        " VALUES ({0}, 1, {0}, {1}, {2}, '', 'FT{0}', {3}, 1)",
        receipts_, on.number(), entry.amount.dong(),
        employer ? std::to_string(*employer) : "NULL"));
}

void ClosingStore::pays(std::int64_t employer, Month month, Vnd amount, Date on)
{
    receives({.month = month,
              .payer = {ledger::PayerKind::employer, employer},
              .fund = ledger::Fund::pension_survivors,
              .debit = ledger::Account::bank,
              .credit = ledger::Account::dues_receivable,
              .amount = amount},
             on, employer);
}

void ClosingStore::pays_unmatched(Vnd amount, Date on)
{
    receives({.month = Month{on},
              .payer = {ledger::PayerKind::nobody, receipts_ + 1},
              .fund = ledger::Fund::undivided,
              .debit = ledger::Account::bank,
              .credit = ledger::Account::unmatched,
              .amount = amount},
             on, {});
}

Checked<std::vector<closing::Closed>> ClosingStore::closes_days(std::vector<Date> days)
{
    return closing::close(store(), rules(), access::local_operator("test"),
                          {.days = std::move(days), .today = today, .at = std::string{at}});
}

}  // namespace ansinh::test
