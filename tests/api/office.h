#pragma once

/// An office with the figures that the product ships, served on a free port.

#include "api/server.h"
#include "support/stores.h"

#include <memory>

namespace ansinh::test {

class Office {
public:
    Office();
    std::uint16_t port() const { return server_->port(); }

private:
    ScratchFolder folder_;
    std::unique_ptr<api::Server> server_;
};

}  // namespace ansinh::test
