#pragma once

/// What came in for those whom no employer insures, line by line: who paid, and what of it settles
/// which debt.

#include "contribution/impl/receipt_books.h"
#include "contribution/impl/statement_files.h"
#include "registry/areas.h"

#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace ansinh::contribution {

/// Who pays for the people of an area.
struct PremiumPayer {
    ledger::PayerKind kind = ledger::PayerKind::commune;
    AreaId area;

    bool operator==(const PremiumPayer&) const = default;
};

/// A line that was taken in.
struct PremiumTaken : NewLine {
    PremiumPayer payer;
};

/// What is owed for one month by one payer of a commune to one fund: the oldest month first.
using PremiumDebts = std::map<std::tuple<Month, ledger::Fund, std::int64_t>, Vnd>;

/// The lines of one statement, one after the other: each stands on what the one before left.
class PremiumSettling {
public:
    PremiumSettling(db::Database& database, const registry::Areas& areas,
                    const access::Actor& actor, AuditId recorded);

    /// Of money that came in. Refuses receipt/payer-unknown, access/out-of-scope,
    /// receipt/above-owed, receipt/collector-holds-cash.
    Result<void> settle(NewLine&& found);

    std::span<const ledger::Entry> entries() const { return entries_; }
    const std::vector<PremiumTaken>& taken() const { return taken_; }

private:
    Vnd held_within(AreaId area);
    std::vector<ledger::Entry> divided(const BankLine& line, const PremiumPayer& payer,
                                       std::int64_t receipt);

    db::Database& database_;
    const registry::Areas& areas_;
    const access::Actor& actor_;
    AuditId recorded_;
    OpenPeriods periods_;
    std::map<ledger::PayerKind, PremiumDebts> debts_;
    std::optional<std::map<AreaId, Vnd>> held_;  ///< cash by commune, asked for once
    std::vector<ledger::Entry> entries_;
    std::vector<PremiumTaken> taken_;
};

/// A problem of one line of a statement.
Problem of_line(const BankLine& line, std::string code, Bilingual detail, Bilingual remedy);

}  // namespace ansinh::contribution
