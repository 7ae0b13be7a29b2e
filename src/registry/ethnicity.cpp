#include "registry/ethnicity.h"

#include "base/csv.h"
#include "registry/person.h"

#include <optional>
#include <utility>

namespace ansinh::registry {

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
                       if (is_ethnicity(code) && !vi.empty())
                           all.names_.emplace(code, Bilingual{std::string(vi), std::string(en)});
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

Bilingual Ethnicities::name(std::string_view code) const
{
    if (const auto found = names_.find(code); found != names_.end()) return found->second;
    return {std::string(code), std::string(code)};
}

}  // namespace ansinh::registry
