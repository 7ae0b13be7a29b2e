#pragma once

/// Areas as the command line shows them, and as JSON in the shape of docs/openapi.yaml.

#include "cli/context.h"
#include "registry/areas.h"

#include <span>
#include <string>
#include <vector>

namespace ansinh::cli {

/// How an answer is to be written.
struct AreaView {
    const registry::Areas& areas;
    Language language = Language::vi;

    std::string list(std::span<const registry::Area* const> found) const;
    std::string list_json(std::span<const registry::Area* const> found) const;
    std::string detail(const registry::Area& area) const;
    std::string detail_json(const registry::Area& area) const;
    std::string successors(const registry::Area& area) const;
    std::string successors_json(const registry::Area& area) const;

private:
    const std::string& say(const Bilingual& text) const { return text.in(language); }
    std::string validity(const Validity& days) const;
    std::string belongs_to(const registry::Area& area) const;
    std::string linked(const std::vector<registry::AreaLink>& links,
                       registry::AreaId registry::AreaLink::* end) const;
};

}  // namespace ansinh::cli
