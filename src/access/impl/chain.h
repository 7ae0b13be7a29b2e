#pragma once

/// How records of the audit chain are hashed and appended.

#include "access/audit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::access {

/// One record as it is hashed.
struct Link {
    long long number = 0;
    std::string at;
    long long user = 0;
    std::string actor;
    std::optional<long long> office;
    std::string action, object_kind;
    long long object = 0;
    std::string reason, detail;
};
std::string hash_after(std::string_view before, const Link& link);

/// Several records at the end of the chain, inside an open transaction. From the first line on
/// nobody else appends.
class Appending {
public:
    Appending(db::Database& database, long long count);

    AuditId add(const Actor& actor, const Act& act, const std::string& at);
    /// After as many records as were announced.
    void finish();

private:
    db::Database& database_;
    long long left_;
    long long number_ = 0;
    std::string hash_;
};

}  // namespace ansinh::access
