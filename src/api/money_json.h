#pragma once

/// Dues, receipts, arrears, notices and the books as JSON; the command line prints the same. Money
/// is whole đồng.

#include "contribution/arrears.h"
#include "contribution/c12.h"
#include "contribution/dues.h"
#include "contribution/payment_code.h"
#include "contribution/premium_receipts.h"
#include "contribution/proof.h"
#include "contribution/receipts.h"
#include "contribution/refunds.h"
#include "contribution/suspension.h"
#include "contribution/why.h"
#include "ledger/ledger.h"
#include "registry/areas.h"

#include <functional>
#include <optional>
#include <string>

#include <boost/json/fwd.hpp>

namespace ansinh::api {

boost::json::object money_json(const contribution::Amounts& amounts);
boost::json::object money_json(const contribution::EmployerDues& dues, const std::string& unit_code,
                               Month month);

/// A person's dues of a month: what stands, and what facts and law say today.
struct PersonDuesTold {
    const law::Law& law;
    Month month;
    std::vector<contribution::PersonDues> standing;
    std::vector<contribution::WhyContract> why;
    std::function<std::string(EmployerId)> unit_code;
};
boost::json::object money_json(const PersonDuesTold& told, Language language);

boost::json::object money_json(const contribution::DuesRun& run, Month month);
boost::json::object money_json(const contribution::ImportedStatement& statement);
boost::json::object money_json(const contribution::ImportedPremiums& statement);
boost::json::object money_json(const contribution::ReceiptLine& receipt);
boost::json::object money_json(const contribution::ReceiptPage& page);
boost::json::object money_json(const contribution::Suggestion& suggestion);
boost::json::object money_json(const contribution::HardMark& mark);
boost::json::object money_json(const contribution::KeptSuspension& suspension);
boost::json::object money_json(const contribution::Uncharged& uncharged);
boost::json::object money_json(const contribution::UnitArrears& unit);
boost::json::object money_json(const contribution::ArrearsSum& sum);
boost::json::object money_json(const contribution::SuspendedDues& dues);
boost::json::object money_json(const contribution::Notice& notice);
boost::json::object money_json(const contribution::Refund& refund);
boost::json::array money_json(const std::vector<ledger::TrialLine>& lines);
boost::json::object money_json(const ledger::FundStatement& statement);
boost::json::object money_json(const contribution::Proof& proof);

/// Arrears as a table for other programs: the rows as they were asked for, then their sum.
std::string arrears_csv(const std::vector<contribution::UnitArrears>& units,
                        const registry::Areas& areas, Language language);

}  // namespace ansinh::api
