#pragma once

/// Money that came in: read from bank statements, matched to employers, divided between funds in
/// the legal order.

#include "access/actor.h"
#include "contribution/statement.h"
#include "db/database.h"
#include "law/law.h"
#include "registry/areas.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::contribution {

struct StatementFile {
    std::string name;
    std::string text;
};

struct ImportedStatement {
    std::int64_t statement = 0;
    bool known = false;  ///< the same file was imported before: nothing was done
    std::int64_t matched = 0;
    std::int64_t unmatched = 0;  ///< wait in the queue
    std::int64_t repeated = 0;   ///< the bank's number is on file already
    Vnd received;
    Problems refused{};
};

/// Keeps the file as it came; each line is a receipt, once. A line names its employer by the column
/// of unit codes, else by the one unit code among its words. Refuses access/forbidden,
/// access/out-of-scope (a statement holds everybody's money: the nation's scope) and what
/// read_statement() refuses.
Checked<ImportedStatement> import_statement(db::Database& database, const law::Law& law,
                                            const access::Actor& actor, const StatementFile& file,
                                            const std::string& at);

struct UnmatchedReceipt {
    std::int64_t receipt = 0;
    Date on;
    Vnd amount;
    std::string reference;

    bool operator==(const UnmatchedReceipt&) const = default;
};
/// The oldest first.
std::vector<UnmatchedReceipt> unmatched_receipts(db::Database& database);

/// An officer says whose it is. Refuses access/forbidden, employer/unknown, receipt/unknown,
/// receipt/matched.
Checked<void> match_receipt(db::Database& database, const law::Law& law,
                            const registry::Areas& areas, const access::Actor& actor,
                            std::int64_t receipt, const std::string& unit_code,
                            const std::string& at);

}  // namespace ansinh::contribution
