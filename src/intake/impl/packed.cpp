#include "intake/impl/packed.h"

#include "base/base64.h"
#include "base/check.h"
#include "db/database.h"

#include <zstd.h>

namespace ansinh::intake {

std::string packed(std::string_view bytes)
{
    constexpr int level = 3;  // beyond it time rises faster than size falls
    std::string result(ZSTD_compressBound(bytes.size()), '\0');
    const auto size =
        ZSTD_compress(result.data(), result.size(), bytes.data(), bytes.size(), level);
    check(ZSTD_isError(size) == 0, "a text fits into the bound of its own size");
    result.resize(size);
    return base64(result);
}

std::string unpacked(std::string_view packed)
{
    const auto bytes = from_base64(packed);
    if (!bytes) throw db::StoreError("what came in cannot be read back");
    const auto size = ZSTD_getFrameContentSize(bytes->data(), bytes->size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        throw db::StoreError("what came in cannot be read back");
    std::string result(size, '\0');
    const auto read = ZSTD_decompress(result.data(), size, bytes->data(), bytes->size());
    if (ZSTD_isError(read) != 0 || read != size)
        throw db::StoreError("what came in cannot be read back");
    return result;
}

}  // namespace ansinh::intake
