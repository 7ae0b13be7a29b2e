#pragma once

/// The proof of money that came in and went out, beside that of dues.

#include "contribution/proof.h"

namespace ansinh::contribution {

/// Receipts, refunds, enrolments, funds of sponsors, money handed over, each with the books; that
/// nothing is between two payers, and no fund holds more of an employer than it is owed. False at
/// the first difference, which it puts into the proof.
bool prove_money(db::Database& database, Proof& proof);

}  // namespace ansinh::contribution
