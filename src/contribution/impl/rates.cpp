#include "contribution/impl/rates.h"

#include "base/column.h"
#include "law/contribution_batch.h"
#include "law/contributor.h"

#include <algorithm>

namespace ansinh::contribution {

namespace {

using law::Fund;

ColumnVnd column(Vnd wage)
{
    return {static_cast<std::uint32_t>(std::clamp(wage.dong(), std::int64_t{0}, column_most))};
}

}  // namespace

law::Contributor contributor(const coverage::ContractKind& kind)
{
    return law::contributor(kind.group, kind.region);
}

Rates::Rates(const law::Law& law, Month month)
    : law_{law}, month_{month}, unpaid_days_least_{coverage::unpaid_days_least(law, month)}
{
}

const Rates::Cell& Rates::cell(std::size_t number)
{
    auto& found = cells_.at(number);
    if (found) return *found;
    found = std::make_unique<Cell>();
    const auto kind = coverage::ContractKind::of_cell(number);
    const auto who = contributor(kind);
    if (kind.region == 0 && who.wage_set_by == law::WageSetBy::employer) {
        found->refused = "contribution/region-unknown";
        return *found;
    }
    auto read = law::contribution_law(law_, month_, who);
    if (!read) {
        found->refused = read.error().front().code;
        return *found;
    }
    found->law = *std::move(read);
    found->on_level = found->law.basis.value == "level";
    if (found->on_level) found->law.floor = Vnd{};
    if (!kind.unemployment_insured)
        std::erase_if(found->law.lines,
                      [](const auto& line) { return line.fund == Fund::unemployment; });
    return *found;
}

Rates::Dues Rates::dues(const std::vector<coverage::Owing>& owing)
{
    std::array<std::vector<std::size_t>, coverage::ContractKind::cells> places;
    for (std::size_t at = 0; at < owing.size(); ++at) places[owing[at].kind.cell()].push_back(at);
    std::vector<PersonDue> due(owing.size());
    std::vector<const Cell*> of(owing.size());
    for (std::size_t number = 0; number < places.size(); ++number) {
        const auto& rows = places[number];
        if (rows.empty()) continue;
        const auto& figures = cell(number);
        for (const auto at : rows) of[at] = &figures;
        if (!figures.refused.empty()) continue;
        std::vector<ColumnVnd> wages;
        wages.reserve(rows.size());
        for (const auto at : rows)
            wages.push_back(column(figures.on_level ? figures.law.level : owing[at].wage));
        std::vector<std::vector<ColumnVnd>> amounts(figures.law.lines.size(),
                                                    std::vector<ColumnVnd>(rows.size()));
        const std::vector<std::span<ColumnVnd>> columns(amounts.begin(), amounts.end());
        law::contributions(wages, figures.law, columns);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            auto& one = due[rows[row]];
            one.base = law::bases(Vnd{wages[row].dong}, figures.law).social;
            for (std::size_t k = 0; k < amounts.size(); ++k) {
                const auto& line = figures.law.lines[k];
                if (pays(owing[rows[row]], line.fund))
                    one.amounts.parts[place_of(line.fund, line.side)] = Vnd{amounts[k][row].dong};
            }
        }
    }
    Dues found;
    found.due.reserve(owing.size());
    for (std::size_t at = 0; at < owing.size(); ++at) {
        if (!of[at]->refused.empty()) {
            found.unresolved.push_back({owing[at].person, owing[at].employer, of[at]->refused});
            continue;
        }
        due[at].person = owing[at].person;
        due[at].employer = owing[at].employer;
        found.due.push_back(due[at]);
    }
    return found;
}

}  // namespace ansinh::contribution
