#pragma once

/// Revenue and arrears as facts: the books of a day added up by area, fund, industry and size.

#include "closing/impl/count.h"
#include "contribution/unit_money.h"

#include <optional>
#include <string_view>

namespace ansinh::closing {

/// By the commune of the employer, or of those who are paid for. What nobody is known to have paid
/// is of the nation alone.
void add_money(Counted& counted, const contribution::MoneyOnDay& money,
               const registry::Areas& areas, Date on);

/// Whether the books give it; shares of it are not added up.
bool is_money(std::string_view indicator);

/// What one employer adds to a fact of money, of a fund where the key names one; nothing where it
/// is not in it.
std::optional<Vnd> amount_of(const contribution::UnitMoney& money, const FactKey& key);

}  // namespace ansinh::closing
