#pragma once

/// An office with the figures that the product ships, served on a free port.

#include "api/server.h"
#include "support/stores.h"

#include <map>
#include <memory>
#include <string>

namespace ansinh::test {

/// What a browser keeps of a sign-in.
struct Session {
    std::string token;
    std::string csrf;

    /// The headers that show it, each with its end of line.
    std::string header_lines() const;
};

class Office {
public:
    Office();
    std::uint16_t port() const { return server_->port(); }

    /// A user of the role, made when first asked for: "data_steward" has the area 83,
    /// "data_steward@52" another one; "facility_clerk@83001", "employer_hr@7" what is theirs alone.
    Session sign_in(const std::string& as);
    /// A new user of the role who has not chosen a password yet.
    Session with_first_password(const std::string& as);
    /// A key of that user's, for all that it may be given.
    std::string key_of(const std::string& as);
    /// The store that is served.
    db::Database open_store() const;

private:
    std::string address() const;

    ScratchFolder folder_;
    std::map<std::string, Session> sessions_;
    int newcomers_ = 0;
    std::unique_ptr<api::Server> server_;
};

}  // namespace ansinh::test
