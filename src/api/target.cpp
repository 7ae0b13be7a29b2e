#include "api/target.h"

#include "base/text.h"

#include <algorithm>

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace ansinh::api {

namespace {

namespace urls = boost::urls;

bool is_control(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

bool is_clean(std::string_view text)
{
    return is_utf8(text) && std::ranges::none_of(text, is_control);
}

bool is_segment(std::string_view text)
{
    return is_clean(text) && text != "." && text != ".." &&
           text.find_first_of("/\\") == std::string_view::npos;
}

Problem malformed()
{
    return {.code = "api/malformed-target",
            .detail = {.vi = "địa chỉ yêu cầu không đúng dạng",
                       .en = "the address of the request is malformed"},
            .where = {},
            .remedy = {.vi = "viết đường dẫn bằng UTF-8, mã hoá phần trăm ký tự đặc biệt",
                       .en = "write the path in UTF-8 with special characters percent-encoded"}};
}

}  // namespace

Result<Target> parse_target(std::string_view text)
{
    const auto parsed = urls::parse_origin_form(text);
    if (!parsed || parsed->encoded_path().starts_with("//")) return fail(malformed());

    Target target;
    for (const auto& segment : parsed->segments()) target.segments.push_back(segment);
    if (!std::ranges::all_of(target.segments, is_segment)) return fail(malformed());

    urls::encoding_opts form_encoded;
    form_encoded.space_as_plus = true;
    for (const auto& parameter : parsed->params(form_encoded))
        target.query.emplace_back(parameter.key, parameter.value);
    const bool clean = std::ranges::all_of(target.query, [](const auto& parameter) {
        return is_clean(parameter.first) && is_utf8(parameter.second) &&
               parameter.second.find('\0') == std::string::npos;
    });
    if (!clean) return fail(malformed());
    return target;
}

}  // namespace ansinh::api
