#include "api/problems.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace ansinh::api {

namespace {

constexpr std::array keys = {std::string_view("code"), std::string_view("remedy"),
                             std::string_view("status"), std::string_view("title")};

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

ProblemKind kind_of(const toml::table& table)
{
    for (const auto& [key, value] : table)
        if (std::ranges::find(keys, key.str()) == keys.end())
            refuse(value, fmt::format("unknown key {}", key.str()));
    const auto code = table["code"].value<std::string>();
    const auto status = table["status"].value_exact<std::int64_t>();
    if (!code || code->find('/') == std::string::npos) refuse(table, "code is \"area/kind\"");
    if (!status || *status < 400 || *status > 599) refuse(table, "status is 400 to 599");
    ProblemKind kind{.code = *code,
                     .status = static_cast<int>(*status),
                     .title = bilingual(table, table.get("title"), "title"),
                     .remedy = {}};
    if (table.contains("remedy")) kind.remedy = bilingual(table, table.get("remedy"), "remedy");
    return kind;
}

}  // namespace

Catalogue Catalogue::load(const std::filesystem::path& file)
{
    toml::table document;
    try {
        document = toml::parse_file(file.string());
    } catch (const toml::parse_error& error) {
        throw CatalogueError(fmt::format("problem catalogue {}, line {}: {}", file.string(),
                                         error.source().begin.line, error.description()));
    }
    const auto* entries = document["problem"].as_array();
    if (entries == nullptr || document.size() != 1)
        throw CatalogueError("the problem catalogue is a list of [[problem]]");

    Catalogue catalogue;
    for (const auto& entry : *entries) {
        if (!entry.is_table()) refuse(entry, "a problem is a table");
        auto kind = kind_of(*entry.as_table());
        if (!catalogue.kinds_.empty() && catalogue.kinds_.back().code >= kind.code)
            refuse(entry, fmt::format("{} is out of order or there twice", kind.code));
        catalogue.kinds_.push_back(std::move(kind));
    }
    for (const auto code : own_codes)
        if (catalogue.find(code) == nullptr)
            throw CatalogueError(fmt::format("the problem catalogue lacks {}", code));
    return catalogue;
}

const ProblemKind* Catalogue::find(std::string_view code) const
{
    const auto found = std::ranges::lower_bound(kinds_, code, {}, &ProblemKind::code);
    return found != kinds_.end() && found->code == code ? &*found : nullptr;
}

}  // namespace ansinh::api
