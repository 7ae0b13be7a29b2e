#pragma once

/// What a client says it wants, and what it says it sent.

#include "base/language.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ansinh::api {

/// The language of Accept-Language with the highest weight; Vietnamese when it names neither.
Language language_of(std::string_view accept_language);

/// Whether Accept-Encoding takes `encoding` ("br", "gzip") with a weight above zero.
bool accepts_encoding(std::string_view accept_encoding, std::string_view encoding);

/// Whether `media_type` ("text/csv; charset=UTF-8") is `wanted` in UTF-8.
bool is_media_type(std::string_view media_type, std::string_view wanted);

/// The entity tag of a body: quoted, the same for the same bytes.
std::string entity_tag(std::string_view body);

/// Whether If-None-Match names `tag` or anything ("*").
bool names_tag(std::string_view if_none_match, std::string_view tag);

/// gzip of the body, at the speed of an answer that is made once.
std::string gzip(std::string_view body);

}  // namespace ansinh::api
