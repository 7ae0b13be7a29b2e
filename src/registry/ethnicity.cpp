#include "registry/ethnicity.h"

#include "base/csv.h"
#include "base/text.h"
#include "registry/person.h"

#include <optional>
#include <utility>
#include <vector>

namespace ansinh::registry {

namespace {

/// "Kinh (Việt)", and "Kinh" and "Việt" by themselves.
std::vector<std::string_view> spellings(std::string_view name)
{
    std::vector<std::string_view> all = {name};
    const auto open = name.find('(');
    const auto close = name.find(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return all;
    all.push_back(name.substr(0, open));
    auto inside = name.substr(open + 1, close - open - 1);
    for (auto comma = inside.find(','); comma != std::string_view::npos; comma = inside.find(',')) {
        all.push_back(inside.substr(0, comma));
        inside.remove_prefix(comma + 1);
    }
    all.push_back(inside);
    return all;
}

}  // namespace

Result<Ethnicities> Ethnicities::parse(std::string_view text)
{
    Ethnicities all;
    csv::Header header;
    std::optional<Problem> problem;
    TRY_VOID(csv::read(
        text, {.header = [&](csv::Header named) { header = std::move(named); },
               .row =
                   [&](const csv::Row& row) {
                       const auto code = header.cell(row, "code");
                       const auto vi = header.cell(row, "name");
                       auto en = header.cell(row, "name_en");
                       if (en.empty()) en = vi;
                       if (is_ethnicity(code) && !vi.empty()) {
                           all.names_.emplace(code, Bilingual{std::string(vi), std::string(en)});
                           for (const auto name : spellings(vi))
                               all.codes_.emplace(fold(name), code);
                       }
                       else if (!problem)
                           problem = {.code = "person/unknown-ethnicity",
                                      .detail = {"Dòng không có mã dân tộc hoặc tên.",
                                                 "A row has no code of a group, or no name."},
                                      .where = "line " + std::to_string(row.line),
                                      .remedy = {"Sửa tệp ethnicities.csv.",
                                                 "Mend the file ethnicities.csv."}};
                   }}));
    if (problem) return fail(*std::move(problem));
    return all;
}

std::optional<std::string> Ethnicities::code(std::string_view name) const
{
    const auto found = codes_.find(fold(name));
    if (found == codes_.end()) return {};
    return found->second;
}

Bilingual Ethnicities::name(std::string_view code) const
{
    if (const auto found = names_.find(code); found != names_.end()) return found->second;
    return {std::string(code), std::string(code)};
}

}  // namespace ansinh::registry
