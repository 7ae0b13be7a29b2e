#pragma once

/// The JSON object of a body, read field by field, all problems at once.

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::api {

/// What a field that is wrong or missing gives is empty; done() then says so, and nothing may be
/// done with it. Places are JSON Pointers: "/due".
class Fields {
public:
    /// Refuses anything but one JSON object: api/malformed-json.
    static Result<Fields> parse(std::string_view body);

    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;
    Fields(Fields&&) noexcept;
    Fields& operator=(Fields&&) noexcept;
    ~Fields();

    /// 1 to `letters_max` letters, trimmed, in normal form.
    std::string text(std::string_view name, std::int64_t letters_max);
    std::string choice(std::string_view name, const std::vector<std::string_view>& choices);
    Date day(std::string_view name);
    /// As it was sent, blanks and all: a password.
    std::string secret(std::string_view name, std::int64_t letters_max);
    /// Of an array, each as text() takes one; none when it is absent.
    std::vector<std::string> texts(std::string_view name, std::int64_t letters_max);
    std::optional<std::int64_t> optional_integer(std::string_view name, std::int64_t min,
                                                 std::int64_t max);
    /// False when it is absent.
    bool flag(std::string_view name);
    /// Whether the field is there, be it null or empty: null takes away what a record has.
    bool has(std::string_view name) const;
    /// Absent, null and (of a text) empty are all nothing.
    std::optional<std::string> optional_text(std::string_view name, std::int64_t letters_max);
    std::optional<Date> optional_day(std::string_view name);

    /// Every problem of the fields that were read, and of those nobody asked for:
    /// api/missing-field, api/malformed-field, api/unknown-field.
    Checked<void> done();

private:
    struct Content;
    explicit Fields(std::unique_ptr<Content> content);
    std::optional<std::string> take(std::string_view name);
    void missing(std::string_view name);
    void malformed(std::string_view name, Bilingual remedy);

    std::unique_ptr<Content> content_;
};

}  // namespace ansinh::api
