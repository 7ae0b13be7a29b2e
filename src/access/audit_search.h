#pragma once

/// What the audit chain says: whether it is whole, who looked at a person, who did what.

#include "access/audit.h"
#include "base/date.h"
#include "base/language.h"
#include "base/person_id.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::access {

enum class ChainFault : std::uint8_t {
    altered,  ///< the record's content is not what was hashed, or it stands elsewhere
    missing,  ///< a number has no record
    cut_off,  ///< the end of the chain is not what its head says
};

struct ChainState {
    std::int64_t records = 0;  ///< that hold, from the first
    std::string hash;          ///< of the last that holds: note it outside the store
    std::optional<ChainFault> fault{};
    std::int64_t broken_at = 0;  ///< number of the first that does not hold
};

/// Walks the chain from its first record to the first fault, as of one moment. `progress` is told
/// how many hold so far.
ChainState verify(db::Database& database, const std::function<void(std::int64_t)>& progress = {});

struct AuditRecord {
    AuditId number;
    std::string at;
    UserId user;
    std::string actor;
    std::optional<OfficeId> office{};
    Act act;
};

struct AuditQuery {
    /// A user's name: what they did and what their keys did; or of one key alone: "lan/7hk2m9wq3x".
    std::string actor{};
    std::string action{};       ///< "person.look", or "person" for all of them
    std::string object_kind{};  ///< with `object`, or alone
    std::optional<std::int64_t> object{};
    std::optional<Date> from{};
    std::optional<Date> to{};         ///< that day too
    std::optional<AuditId> before{};  ///< the last number of the page before
    int limit = 50;                   ///< 1 to 500
};

struct AuditPage {
    std::vector<AuditRecord> records;  ///< newest first
    std::optional<AuditId> next{};     ///< `before` of the next page
};

/// Needs audit_read. Whoever is not everywhere sees the records of their own office's users.
/// Refuses access/forbidden, audit/bad-limit, audit/bad-days, audit/object-kind-missing.
Checked<AuditPage> search(db::Database& database, const Actor& actor, const AuditQuery& query);

/// Who saw a person by any of their numbers: every look and unmasking, and every household, review
/// of duplicates and list of hits that showed them. The caller knows who may ask that, and the
/// numbers that were merged.
AuditPage looks_at(db::Database& database, std::span<const PersonId> people,
                   std::optional<AuditId> before, int limit);

}  // namespace ansinh::access
