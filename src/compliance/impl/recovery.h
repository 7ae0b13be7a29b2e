#pragma once

/// Which case the money that came in belongs to.

#include "compliance/case.h"
#include "contribution/settled.h"
#include "law/law.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <vector>

namespace ansinh::compliance {

using contribution::Settled;

/// Whether the money came in on what the case is about, while it was open: what was off already
/// when it was opened is not, nor what was not late yet, since its months were suspended.
bool is_of(const Case& one, const Settled& row);

/// The case of an employer that recovered the money: the one opened last among those that it is of,
/// since an employer has several where one follows another, or two were merged. Nothing: none did.
const Case* recovered_by(std::span<const Case> cases, const Settled& row);

using CasesByEmployer = std::map<EmployerId, std::vector<Case>>;
CasesByEmployer by_employer(std::vector<Case> cases);

/// The cases of one employer, and what its receipts settled.
using EachEmployer = std::function<Checked<void>(std::span<const Case>, std::span<const Settled>)>;
/// Employer by employer; receipts are read for many at once. Refuses law/missing.
Checked<void> with_receipts(db::Database& database, const law::Law& law,
                            const CasesByEmployer& cases, const EachEmployer& each);

}  // namespace ansinh::compliance
