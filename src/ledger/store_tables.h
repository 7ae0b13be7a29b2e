#pragma once

/// Where the tables of this module lie on several servers, and what must hold of their rows.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::ledger {

inline constexpr std::array placements = {
    db::Placement{.table = "ledger_entry", .spread = db::Spread::by_column, .column = "payer"},
    db::Placement{.table = "ledger_period", .spread = db::Spread::reference},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "ledger.entry-accounts",
                   .vi = "bút toán có bên nợ và bên có là một tài khoản",
                   .en = "entries from an account to itself",
                   .query = "SELECT COUNT(*) FROM ledger_entry WHERE debit = credit"},
    db::StoreCheck{.name = "ledger.entry-amount",
                   .vi = "bút toán có số tiền bằng không",
                   .en = "entries of nothing",
                   .query = "SELECT COUNT(*) FROM ledger_entry WHERE amount = 0"},
    db::StoreCheck{.name = "ledger.entry-known",
                   .vi = "bút toán của quỹ hoặc tài khoản không có",
                   .en = "entries of a fund or an account that does not exist",
                   .query = "SELECT COUNT(*) FROM ledger_entry WHERE fund NOT BETWEEN 0 AND 6 OR "
                            "debit NOT BETWEEN 0 AND 9 OR credit NOT BETWEEN 0 AND 9"},
};

}  // namespace ansinh::ledger
