#include "figures/import.h"
#include "figures/store.h"
#include "registry/area_files.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

namespace {

const registry::AreaFiles area_files{
    .areas = "code,level,name,full_name,name_en,kind,parent_code,valid_from,valid_to,region\n"
             "VN,nation,Việt Nam,Việt Nam,Viet Nam,nation,,2008-08-01,,\n"
             "83,province,Bến Tre,Tỉnh Bến Tre,Ben Tre,province,VN,2008-08-01,2025-07-01,MRD\n"
             "86,province,Vĩnh Long,Tỉnh Vĩnh Long,Vinh Long,province,VN,2025-07-01,,\n",
    .links = "old_code,old_level,new_code,new_level,divided,basis\n"
             "83,province,86,province,0,resolution_202_2025\n"};

constexpr std::string_view indicators = R"(
[[indicator]]
code = "si_participants"
name = { vi = "Người tham gia BHXH", en = "Social insurance participants" }
unit = "person"
group = "participation"
definition = { vi = "Đếm một lần.", en = "Counted once." }
denominator = "population"
better = "up"

[[indicator]]
code = "population"
name = { vi = "Dân số", en = "Population" }
unit = "person"
group = "denominators"
definition = { vi = "Trung bình.", en = "Average." }
better = "neither"

[[indicator]]
code = "revenue"
name = { vi = "Số thu", en = "Revenue" }
unit = "VND"
group = "money"
definition = { vi = "Từ 01/01.", en = "Since 1 January." }
better = "up"
flow = true

[[ratio]]
numerator = "si_participants"
denominator = "population"
low = "0"
high = "100"
unit = "percent"
meaning = { vi = "độ bao phủ", en = "coverage" }
basis = "a part of a whole"
)";

/// A store in memory with three areas and three indicators.
struct Office {
    Office()
    {
        registry::migrate(database);
        figures::migrate(database);
        if (!registry::load_areas(database, area_files)) std::abort();
        areas.emplace(registry::Areas::load(database));
    }

    void empty()
    {
        database.execute("DELETE FROM figures_statement; DELETE FROM figures_refusal;"
                         " DELETE FROM figures_import");
    }

    figures::Ruling ruling() const { return {catalogue, *areas}; }

    db::Database database = db::Database::open("sqlite::memory:");
    figures::Catalogue catalogue = figures::Catalogue::parse(indicators).value();
    std::optional<registry::Areas> areas;
};

}  // namespace

// Every row is added, unchanged or refused, and the same file again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Office office;
    office.empty();
    const std::string text(data, data + size);
    const figures::FileText file{
        .name = "fuzz.csv", .text = text, .arrived_at = "2023-12-15T07:00:00+07:00"};
    const auto first = figures::import_figures(office.database, office.ruling(), file);
    if (!first) return 0;
    const auto& rows = first->import;
    if (rows.rows_read != rows.rows_added + rows.rows_unchanged + rows.rows_refused) std::abort();
    if ((rows.rows_refused == 0) != first->refusals.empty()) std::abort();
    if (figures::statements(office.database).size() != rows.rows_added) std::abort();
    const auto again = figures::import_figures(office.database, office.ruling(), file);
    if (!again || !again->repeated || again->import.rows_added != 0) std::abort();
    return 0;
}
