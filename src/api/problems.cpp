#include "api/problems.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace ansinh::api {

namespace {

constexpr std::array keys = {std::string_view("remedy"), std::string_view("status"),
                             std::string_view("title")};

/// What the server answers by itself, without a module.
constexpr std::array own_codes = {std::string_view("api/busy"), std::string_view("internal/fault"),
                                  std::string_view("internal/unknown-code"),
                                  std::string_view("store/unavailable")};

[[noreturn]] void refuse(const toml::node& node, std::string_view what)
{
    throw CatalogueError(
        fmt::format("problem catalogue, line {}: {}", node.source().begin.line, what));
}

Bilingual bilingual(const toml::node& owner, const toml::node* node, std::string_view key)
{
    const auto* table = node == nullptr ? nullptr : node->as_table();
    if (table == nullptr) refuse(owner, fmt::format("{} needs vi and en", key));
    const auto vi = (*table)["vi"].value<std::string>();
    const auto en = (*table)["en"].value<std::string>();
    if (!vi || !en || vi->empty() || en->empty() || table->size() != 2)
        refuse(*table, fmt::format("{} needs vi and en, and nothing else", key));
    return {.vi = *vi, .en = *en};
}

ProblemKind kind_of(std::string_view code, const toml::table& table)
{
    for (const auto& [key, value] : table)
        if (std::ranges::find(keys, key.str()) == keys.end())
            refuse(value, fmt::format("unknown key {}", key.str()));
    const auto status = table["status"].value_exact<std::int64_t>();
    if (!code.contains('/')) refuse(table, "a code is \"area/kind\"");
    if (!status || *status < 400 || *status > 599) refuse(table, "status is 400 to 599");
    ProblemKind kind{.code = std::string(code),
                     .status = static_cast<int>(*status),
                     .title = bilingual(table, table.get("title"), "title"),
                     .remedy = {}};
    if (table.contains("remedy")) kind.remedy = bilingual(table, table.get("remedy"), "remedy");
    return kind;
}

}  // namespace

ProblemCatalogue ProblemCatalogue::load(const std::filesystem::path& file)
{
    toml::table document;
    try {
        document = toml::parse_file(file.string());
    } catch (const toml::parse_error& error) {
        throw CatalogueError(fmt::format("problem catalogue {}, line {}: {}", file.string(),
                                         error.source().begin.line, error.description()));
    }
    ProblemCatalogue catalogue;
    toml::source_index line = 0;
    for (const auto& [code, entry] : document) {  // by code, wherever it stands in the file
        if (!entry.is_table()) refuse(entry, "a problem is a table");
        catalogue.kinds_.push_back(kind_of(code.str(), *entry.as_table()));
        if (entry.source().begin.line < line) refuse(entry, "out of order");
        line = entry.source().begin.line;
    }
    for (const auto code : own_codes)
        if (catalogue.find(code) == nullptr)
            throw CatalogueError(fmt::format("the problem catalogue lacks {}", code));
    return catalogue;
}

const ProblemKind* ProblemCatalogue::find(std::string_view code) const
{
    const auto found = std::ranges::lower_bound(kinds_, code, {}, &ProblemKind::code);
    return found != kinds_.end() && found->code == code ? &*found : nullptr;
}

}  // namespace ansinh::api
