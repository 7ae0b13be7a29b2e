#pragma once

/// The built pages, held in memory. A request never reaches the disk, so no path can leave the
/// folder.

#include "base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::api {

/// One file, with what the build packed beforehand (x.js.br, x.js.gz).
struct Asset {
    std::string content_type;
    std::string plain;
    std::string brotli;  ///< empty when the build made none
    std::string gzip;
    std::string tag;
    bool immutable = false;  ///< its name holds a hash of its content
};

class StaticFiles {
public:
    StaticFiles() = default;  ///< no pages

    /// Files whose name or folder starts with a dot, and links, are passed over.
    /// Refuses a folder without index.html: server/no-pages.
    static Result<StaticFiles> load(const std::filesystem::path& folder);

    /// The file at this path; index.html for a page of the application, which is any path whose
    /// last segment has no dot. Null: neither.
    const Asset* find(const std::vector<std::string>& segments) const;

private:
    std::map<std::string, Asset, std::less<>> assets_;
};

}  // namespace ansinh::api
