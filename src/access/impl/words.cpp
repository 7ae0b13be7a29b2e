#include "access/impl/words.h"

#include "base/check.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::access {

namespace {

std::int64_t number_of(std::string_view text)
{
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(text.begin(), text.end(), number);
    check(error == std::errc{} && stop == text.end(), "a list of numbers holds numbers");
    return number;
}

std::vector<std::string_view> split(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = text.find(mark);
        if (end != 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

template <class Kind>
std::string part(std::string_view name, const std::optional<Id<Kind>>& id)
{
    return id ? fmt::format(";{}={}", name, id->value()) : std::string{};
}

}  // namespace

std::vector<std::string> words_of(std::string_view text)
{
    const auto parts = split(text, ' ');
    return {parts.begin(), parts.end()};
}

std::string joined(std::span<const std::string> words)
{
    return fmt::format("{}", fmt::join(words, " "));
}

std::string joined(std::span<const AreaId> areas)
{
    std::vector<std::int64_t> numbers;
    for (const auto area : areas) numbers.push_back(area.value());
    return fmt::format("{}", fmt::join(numbers, " "));
}

std::string joined(std::span<const Permission> permissions)
{
    std::vector<std::string_view> words;
    for (const auto permission : permissions) words.push_back(code(permission));
    return fmt::format("{}", fmt::join(words, " "));
}

std::vector<AreaId> areas_of(std::string_view text)
{
    std::vector<AreaId> areas;
    for (const auto word : split(text, ' ')) areas.emplace_back(number_of(word));
    return areas;
}

std::vector<Permission> permissions_of(std::string_view text)
{
    std::vector<Permission> permissions;
    for (const auto word : split(text, ' '))
        if (const auto permission = permission_of(word)) permissions.push_back(*permission);
    std::ranges::sort(permissions);
    return permissions;
}

std::string text_of(const Rights& rights)
{
    return fmt::format("roles={};areas={}{}{}{}", joined(rights.roles), joined(rights.areas),
                       part("office", rights.office), part("employer", rights.employer),
                       part("facility", rights.facility));
}

Rights rights_of(std::string_view text)
{
    Rights rights;
    for (const auto piece : split(text, ';')) {
        const auto equals = piece.find('=');
        check(equals != std::string_view::npos, "rights are name=value");
        const auto name = piece.substr(0, equals);
        const auto value = piece.substr(equals + 1);
        if (name == "roles")
            rights.roles = words_of(value);
        else if (name == "areas")
            rights.areas = areas_of(value);
        else if (name == "office")
            rights.office = OfficeId{number_of(value)};
        else if (name == "employer")
            rights.employer = EmployerId{number_of(value)};
        else if (name == "facility")
            rights.facility = FacilityId{number_of(value)};
    }
    return rights;
}

}  // namespace ansinh::access
