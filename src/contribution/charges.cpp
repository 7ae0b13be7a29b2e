/// Late charges, recomputed and posted by difference.

#include "access/allowed.h"
#include "access/audit.h"
#include "contribution/arrears.h"
#include "contribution/impl/books.h"
#include "contribution/impl/charged_days.h"
#include "ledger/ledger.h"
#include "registry/employer_hold.h"
#include "registry/employer_list.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;

constexpr std::size_t employers_each = 4'000;

/// What differs between the charges that should stand and those in the books.
class Charging {
public:
    Charging(const law::Law& law, Suspended suspended, Date on, ledger::Entry shared)
        : law_{law}, suspended_{std::move(suspended)}, on_{on}, shared_{std::move(shared)}
    {
    }

    void add(const registry::EmployerBrief& employer, std::span<const ledger::Entry> entries,
             const ReceiptDays& days)
    {
        ++run_.units;
        const auto facts = late_facts(entries, days,
                                      {.on = on_,
                                       .cycle_months = static_cast<int>(employer.payment_cycle),
                                       .suspended = suspended_});
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
            if (amount < Vnd{}) lowered_.insert(employer.id.value());
            run_.difference += amount;
            ++run_.posted;
        }
    }

    const ChargesRun& run() const { return run_; }
    const Suspended& suspended() const { return suspended_; }
    /// What was found since the last time.
    std::vector<ledger::Entry> found() { return std::exchange(found_, {}); }
    /// Employers whose charges were lowered since the last time: they may have paid too much.
    std::set<std::int64_t> lowered() { return std::exchange(lowered_, {}); }
    CreditUse use() const
    {
        return {.number = -shared_.recorded.value(),
                .on = on_,
                .period = shared_.period,
                .recorded = shared_.recorded};
    }

private:
    const law::Law& law_;
    Suspended suspended_;
    Date on_;
    ledger::Entry shared_;
    ChargesRun run_;
    std::vector<ledger::Entry> found_;
    std::set<std::int64_t> lowered_;
};

/// What it owed and paid was moved on to the employer that is kept.
bool is_merged_away(std::span<const ledger::Entry> entries)
{
    const auto count = [&](ledger::OriginKind kind) {
        return std::ranges::count(entries, kind,
                                  [](const ledger::Entry& entry) { return entry.origin.kind; });
    };
    return count(ledger::OriginKind::merge) > count(ledger::OriginKind::merge_undone);
}

/// One range of employers; what differs is posted before the next one is read.
Checked<void> charge(db::Database& database, const law::Law& law, Charging& charging,
                     std::span<const registry::EmployerBrief> employers)
{
    const auto from = employers.front().id.value();
    const auto to = employers.back().id.value();
    const auto days = receipt_days(database, from, to);
    const auto entries = ledger::entries(database, ledger::PayerKind::employer, from, to);
    auto first = entries.begin();
    for (const auto& employer : employers) {
        const auto number = employer.id.value();
        while (first != entries.end() && first->payer.number < number) ++first;
        auto last = first;
        while (last != entries.end() && last->payer.number == number) ++last;
        if (first != last && !is_merged_away({first, last}))
            charging.add(employer, {first, last}, days);
        first = last;
    }
    if (auto posted = ledger::post(database, charging.found()); !posted)
        return std::unexpected(Problems{std::move(posted).error()});
    for (const auto employer : charging.lowered())
        use_credit(database, {law, charging.suspended()}, employer, charging.use());
    return {};
}

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
    // All of them before the period, as everybody does.
    if (!employers.empty())
        registry::hold_employers(database, employers.front().id.value(),
                                 employers.back().id.value());
    Charging charging(law, Suspended(database), on,
                      {.period = ledger::open_period(database, Month{on}),
                       .debit = Account::charges_receivable,
                       .credit = Account::charges,
                       .origin = {ledger::OriginKind::charge, recorded.value()},
                       .recorded = recorded});
    const std::span all{employers};
    for (std::size_t first = 0; first < all.size(); first += employers_each)
        TRY_VOID(charge(database, law, charging,
                        all.subspan(first, std::min(employers_each, all.size() - first))));
    transaction.commit();
    return charging.run();
}

}  // namespace ansinh::contribution
