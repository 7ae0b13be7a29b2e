#pragma once

/// The money of enrolment in the books: what households and participants of voluntary insurance
/// paid to collectors, what collectors brought, what sponsors gave and spent.

#include "coverage/enrolment.h"
#include "coverage/sponsor.h"
#include "ledger/ledger.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::coverage {

/// Books what was paid and has no entry yet, under an audit record of its own: what stands is left
/// as it is. How many were booked. Once for each store, when its tables are brought up to date.
std::int64_t book_missing(db::Database& database, const std::string& at);

/// Cash in the hands of a collector.
struct CashHeld {
    std::string collector;  ///< its code; empty: the office's own desk
    ledger::Fund fund = ledger::Fund::health;
    Vnd amount;

    bool operator==(const CashHeld&) const = default;
};
/// Of the collectors of one's areas, by number and fund; the desk's own is the nation's. Refuses
/// access/forbidden.
Checked<std::vector<CashHeld>> cash_held(db::Database& database, const registry::Areas& areas,
                                         const access::Actor& actor);

struct HandOverForm {
    std::string collector;  ///< empty: the office's own desk
    std::string fund;       ///< "health", "voluntary"; empty: health first, then voluntary
    Vnd amount;
    std::string document;      ///< of the bank
    std::optional<Date> on{};  ///< the day it came; today where absent
};
/// The collector has paid it into the agency's account, by a way that no statement tells. Refuses
/// access/forbidden, collection/unknown, cash/unknown-fund, cash/above-held,
/// health/document-missing. Its number; of two funds that of the first.
Checked<std::int64_t> hand_over(db::Database& database, const registry::Areas& areas,
                                const access::Actor& actor, const HandOverForm& form,
                                const std::string& at);
/// The number of a collector of the actor's areas; nought is the desk, which is the nation's.
std::optional<std::int64_t> own_collector(db::Database& database, const registry::Areas& areas,
                                          const access::Actor& actor, const std::string& code);

/// The same inside an open transaction, which is not ended.
Checked<std::int64_t> hand_over_within(db::Database& database, const registry::Areas& areas,
                                       const access::Actor& actor, const HandOverForm& form,
                                       const std::string& at, db::Transaction& transaction);

struct HandedOver {
    std::int64_t collector = 0;  ///< on the register; nought is the desk
    std::vector<std::pair<ledger::Fund, Vnd>> parts{};
};
/// What was handed over at once with this one.
std::optional<HandedOver> handed_over(db::Database& database, std::int64_t number);

struct TakenBack {
    std::int64_t number = 0;  ///< of what was handed over
    std::string document;
    Date on;
};
/// The bank took out again what a collector had paid in: the collector answers for the cash anew.
/// All its parts, once; that it was not taken back before is for the caller to see. Its number.
Checked<std::int64_t> take_back_within(db::Database& database, const access::Actor& actor,
                                       const TakenBack& form, const std::string& at,
                                       db::Transaction& transaction);

/// What one act moved, as the records of this module say: an enrolment that was paid, an entry of a
/// fund of sponsors, money handed over. `number` is that of its origin in the books.
struct MoneyAct {
    std::int64_t number = 0;
    Date on;
    ledger::Fund fund = ledger::Fund::health;
    Vnd amount;
    std::int64_t together = 0;  ///< the first number of what was handed over at once

    bool operator==(const MoneyAct&) const = default;
};
/// Of a kind (enrolment, gift, hand_over), by number.
std::vector<MoneyAct> money_acts(db::Database& database, ledger::OriginKind kind);

/// A query for the numbers of the acts of a kind (enrolment, gift) from one day to another, both
/// included.
std::string acts_of_days(ledger::OriginKind kind, Date first, Date last);

}  // namespace ansinh::coverage
