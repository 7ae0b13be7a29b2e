#pragma once

#include "db/database.h"

#include <exception>
#include <string_view>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::db {

/// A setting of an SQLite connection that is another one for a while, however that ends.
class PragmaMeanwhile {
public:
    PragmaMeanwhile(Database& database, std::string_view name, long long value)
        : database_{database}, name_{name}
    {
        database_.sql() << fmt::format("PRAGMA {}", name_), soci::into(before_);
        set(value);
    }
    PragmaMeanwhile(const PragmaMeanwhile&) = delete;
    PragmaMeanwhile& operator=(const PragmaMeanwhile&) = delete;
    ~PragmaMeanwhile()
    {
        try {
            set(before_);
        } catch (const std::exception&) {  // the connection itself has failed
        }
    }

private:
    void set(long long value) { database_.sql() << fmt::format("PRAGMA {} = {}", name_, value); }

    Database& database_;
    std::string_view name_;
    long long before_ = 0;
};

}  // namespace ansinh::db
