#pragma once

/// Looks at people, on the record before the page is answered. Those that wait at the same time
/// share one transaction: a thread of its own writes them over a connection of its own.

#include "access/audit.h"

#include <memory>
#include <string>

namespace ansinh::access {

/// Shared by all threads of a server.
class AuditQueue {
public:
    /// Of the store at `address`. Throws StoreError.
    explicit AuditQueue(const std::string& address);
    AuditQueue(const AuditQueue&) = delete;
    AuditQueue& operator=(const AuditQueue&) = delete;
    ~AuditQueue();  ///< after what waits was written

    /// Returns when the record is in the store; throws StoreError where it cannot be written. Not
    /// inside a transaction of the caller's: on SQLite the two would wait for each other.
    AuditId look(const Actor& actor, const Act& act, const std::string& at);

private:
    class Writer;
    std::unique_ptr<Writer> writer_;
};

}  // namespace ansinh::access
