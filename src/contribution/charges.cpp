/// Late charges, recomputed and posted by difference.

#include "access/allowed.h"
#include "access/audit.h"
#include "contribution/arrears.h"
#include "contribution/impl/late.h"
#include "db/rows.h"
#include "ledger/ledger.h"
#include "registry/employer_list.h"

#include <limits>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;

ReceiptDays receipt_days(db::Database& database)
{
    ReceiptDays days;
    for (db::Rows rows(database, "SELECT receipt_id, paid_on FROM contribution_receipt"
                                 " WHERE employer_id IS NOT NULL");
         rows.next();)
        days.emplace(rows.number(0), Date::from_number(rows.number(1)));
    return days;
}

/// What differs between the charges that should stand and those in the books.
class Charging {
public:
    Charging(const law::Law& law, const ReceiptDays& days, Date on, ledger::Entry shared)
        : law_{law}, days_{days}, on_{on}, shared_{std::move(shared)}
    {
    }

    void add(const registry::EmployerBrief& employer, std::span<const ledger::Entry> entries)
    {
        ++run_.units;
        const auto facts =
            late_facts(entries, days_, static_cast<int>(employer.payment_cycle), on_);
        Charges missing;
        bool refused = false;
        // A scheme whose rate is not published does not hold up the others; what was charged for
        // it stays.
        for (const auto scheme :
             {law::DebtScheme::social, law::DebtScheme::unemployment, law::DebtScheme::health}) {
            const auto answer = charges(facts, scheme, law_);
            if (!answer) {
                refused = true;
                continue;
            }
            missing.insert(answer->begin(), answer->end());
            for (const auto& entry : entries)
                if (entry.origin.kind == ledger::OriginKind::charge &&
                    entry.fund == fund_of(scheme))
                    missing[{entry.month, entry.fund}] -= entry.amount;
        }
        run_.refused += refused ? 1 : 0;
        for (const auto& [where, amount] : missing) {
            if (amount == Vnd{}) continue;
            auto entry = shared_;
            entry.month = where.first;
            entry.fund = where.second;
            entry.payer.number = employer.id.value();
            entry.amount = amount;
            found_.push_back(entry);
            run_.difference += amount;
            ++run_.posted;
        }
    }

    const ChargesRun& run() const { return run_; }
    const std::vector<ledger::Entry>& found() const { return found_; }

private:
    const law::Law& law_;
    const ReceiptDays& days_;
    Date on_;
    ledger::Entry shared_;
    ChargesRun run_;
    std::vector<ledger::Entry> found_;
};

}  // namespace

Checked<ChargesRun> run_charges(db::Database& database, const law::Law& law,
                                const access::Actor& actor, Date on, const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (!actor.everywhere) return std::unexpected(Problems{access::out_of_scope()});
    const auto employers = registry::employer_list(database);
    db::Transaction transaction(database);
    transaction.lock("contribution_receipt");
    const auto recorded = access::record(
        database, actor,
        {.action = "charges.run", .object_kind = "period", .object = Month{on}.number()}, at);
    const auto days = receipt_days(database);
    const auto entries = ledger::entries(database, ledger::PayerKind::employer, 0,
                                         std::numeric_limits<std::int64_t>::max());
    Charging charging(law, days, on,
                      {.period = ledger::open_period(database, Month{on}),
                       .debit = Account::charges_receivable,
                       .credit = Account::charges,
                       .origin = {ledger::OriginKind::charge, recorded.value()},
                       .recorded = recorded});
    auto first = entries.begin();
    for (const auto& employer : employers) {
        const auto number = employer.id.value();
        while (first != entries.end() && first->payer.number < number) ++first;
        auto last = first;
        while (last != entries.end() && last->payer.number == number) ++last;
        if (first != last) charging.add(employer, {first, last});
        first = last;
    }
    if (auto posted = ledger::post(database, charging.found()); !posted)
        return std::unexpected(Problems{std::move(posted).error()});
    transaction.commit();
    return charging.run();
}

}  // namespace ansinh::contribution
