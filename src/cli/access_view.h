#pragma once

/// How users, keys and proposals are shown.

#include "access/key.h"
#include "access/user.h"
#include "cli/context.h"

#include <span>
#include <string>

namespace ansinh::cli {

/// A table, or with --json an object.
std::string shown(const Context& context, const registry::Areas& areas,
                  std::span<const access::User> users);
std::string shown(const Context& context, std::span<const access::Key> keys);
std::string shown(const Context& context, std::span<const access::Proposal> proposals);
std::string shown(const Context& context, const access::Roles& roles);

/// What was added, with what is shown but once.
struct Once {
    std::string name;
    std::string secret;  ///< first password or key
    std::int64_t proposal = 0;
};
std::string shown(const Context& context, std::span<const Once> secrets);

}  // namespace ansinh::cli
