#pragma once

/// Cards as rows.

#include "coverage/card.h"

#include <functional>
#include <span>

namespace ansinh::coverage {

/// Of everybody numbered above `after` up to `last`: by person, day of issue, number.
void read_cards(db::Database& database, std::int64_t after, std::int64_t last,
                const std::function<void(Card)>& take);

/// Inside an open transaction.
void write_cards(db::Database& database, std::span<const Card> cards);
void void_card(db::Database& database, const Card& card);

}  // namespace ansinh::coverage
