#pragma once

/// Receipts as they are booked: divided between the funds of their employer, or waiting.

#include "contribution/impl/allocate.h"
#include "registry/employer_list.h"

#include <map>
#include <unordered_map>

namespace ansinh::contribution {

/// A receipt of an employer, to be divided.
struct Incoming {
    std::int64_t receipt = 0;
    std::int64_t employer = 0;
    Date on;
    Vnd amount;
    AuditId recorded;
};

/// The open periods of the books, each asked for once.
class OpenPeriods {
public:
    explicit OpenPeriods(db::Database& database) : database_{database} {}
    Month of(Date on);

private:
    db::Database& database_;
    std::map<Month, Month> known_;
};

/// Divides them and posts what comes of it; receipts of one employer in their order. The caller
/// holds their employers. Refuses what allocated() refuses.
Checked<void> book_receipts(db::Database& database, const law::Law& law,
                            std::vector<Incoming> receipts);

/// Into the queue, or out of it again.
ledger::Entry unmatched_entry(const Incoming& receipt, Month period, bool in);

/// Employers by unit code; a merged one leads to the one that is kept.
class UnitCodes {
public:
    explicit UnitCodes(const std::vector<registry::EmployerBrief>& employers);

    const registry::EmployerBrief* find(const std::string& code) const;

private:
    std::unordered_map<std::string, const registry::EmployerBrief*> codes_;
};

Checked<void> posted(db::Database& database, std::span<const ledger::Entry> entries);

}  // namespace ansinh::contribution
