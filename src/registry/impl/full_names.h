#pragma once

/// Full names of people, each folded form once: registry_name.

#include "db/database.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ansinh::registry {

/// Both give numbers inside a transaction that has appended its audit record already: that lets one
/// transaction at a time get here.

/// The number of a folded full name, given now when nobody bore it before. One more bears it from
/// now on.
std::int64_t name_id(db::Database& database, const std::string& folded);

/// The same for a load, which meets each name many times: names are known in memory, and written at
/// its end.
class FullNames {
public:
    explicit FullNames(db::Database& database);

    struct Name {
        std::int64_t id = 0;
        std::string composed;  ///< as it is written, in NFC
    };
    /// Counts one more bearer.
    const Name& borne(std::string_view written);
    void write();

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    template <class T>
    using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

    struct Folded {
        std::int64_t id = 0;
        std::int64_t bearers = 0;  ///< met in this load
    };
    struct Written {
        Name name;
        std::size_t folded = 0;  ///< place in folded_
    };

    std::size_t place_of(std::string folded);
    void read_stored();
    void write_new();
    void count_known();

    db::Database& database_;
    std::int64_t last_stored_ = 0;  ///< higher ids were given by this load
    std::int64_t last_ = 0;
    std::size_t asked_ = 0;  ///< how often the store was asked for one name
    ByText<Written> written_;
    ByText<std::size_t> places_;
    std::vector<Folded> folded_;
};

}  // namespace ansinh::registry
