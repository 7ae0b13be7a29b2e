#pragma once

#include <string>
#include <string_view>

namespace ansinh::intake {

/// Bytes as the store keeps them: Zstandard, then base64, as both kinds of store have text.
std::string packed(std::string_view bytes);
/// Throws StoreError when the store gives back what packed() never made.
std::string unpacked(std::string_view packed);

}  // namespace ansinh::intake
