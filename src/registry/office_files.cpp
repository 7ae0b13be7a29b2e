#include "db/bulk.h"
#include "registry/impl/reference_sheet.h"
#include "registry/office.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

constexpr std::array<std::string_view, 11> columns = {
    "code",  "name",       "name_en",  "level", "parent_code", "area_level",
    "areas", "valid_from", "valid_to", "basis", "status"};
const std::string file_name = "offices";

using Identity = std::pair<std::string, std::int64_t>;  // code, first day

struct Row {
    Office office;
    std::string parent_code;
    std::vector<AreaId> areas;
};

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> found;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) found.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

Row row_of(const ReferenceRow& read, const Areas& areas)
{
    Row row{.office = {.code = std::string(read.cell("code")),
                       .name = {.vi = std::string(read.cell("name")),
                                .en = std::string(read.cell("name_en"))},
                       .validity = read.validity(),
                       .basis = std::string(read.cell("basis")),
                       .confirmed = read.cell("status") == "confirmed"},
            .parent_code = std::string(read.cell("parent_code")),
            .areas = {}};
    for (const auto* column : {"code", "name", "name_en", "areas", "basis"})
        if (read.cell(column).empty())
            read.malformed(column, {"Điền giá trị của ô.", "Fill in the cell."});
    if (const auto level = office_level_of(read.cell("level")))
        row.office.level = *level;
    else
        read.malformed("level", {"Dùng nation, province, district hoặc grassroots.",
                                 "Use nation, province, district or grassroots."});
    for (const auto area : words(read.cell("areas")))
        row.areas.push_back(
            read.area(areas, area, read.cell("area_level"), row.office.validity.from));
    return row;
}

/// The office of that code that is there when the row's office begins.
const Row* parent_of(const Row& row, const std::vector<Row>& rows)
{
    const auto found = std::ranges::find_if(rows, [&](const Row& other) {
        return other.office.code == row.parent_code &&
               other.office.validity.contains(row.office.validity.from);
    });
    return found == rows.end() ? nullptr : &*found;
}

std::map<Identity, std::int64_t> ids_on_file(db::Database& database)
{
    std::map<Identity, std::int64_t> ids;
    long long id = 0;
    std::string code;
    long long from = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT office_id, code, valid_from FROM registry_office",
         soci::into(id), soci::into(code), soci::into(from));
    rows.execute();
    while (rows.fetch()) ids[{code, from}] = id;
    return ids;
}

void give_ids(std::vector<Row>& rows, const std::map<Identity, std::int64_t>& on_file)
{
    std::int64_t last = 0;
    for (const auto& [identity, id] : on_file) last = std::max(last, id);
    for (auto& row : rows) {
        const auto found =
            on_file.find({row.office.code, std::int64_t{row.office.validity.from.number()}});
        row.office.id = OfficeId{found == on_file.end() ? ++last : found->second};
    }
}

db::Cell end_of(const Validity& validity)
{
    return validity.to ? db::Cell{std::int64_t{validity.to->number()}} : db::Cell{};
}

void insert(db::Database& database, const std::vector<Row>& rows)
{
    db::BulkInsert offices(database, "registry_office",
                           {"office_id", "code", "name_vi", "name_en", "level", "parent",
                            "valid_from", "valid_to", "basis", "confirmed"});
    for (const auto& row : rows) {
        const auto& office = row.office;
        offices.add({office.id.value(), std::string_view(office.code),
                     std::string_view(office.name.vi), std::string_view(office.name.en),
                     code(office.level),
                     office.parent ? db::Cell{office.parent->value()} : db::Cell{},
                     std::int64_t{office.validity.from.number()}, end_of(office.validity),
                     std::string_view(office.basis), std::int64_t{office.confirmed}});
    }
    offices.finish();
    db::BulkInsert territory(database, "registry_territory",
                             {"office_id", "area", "valid_from", "valid_to"});
    for (const auto& row : rows)
        for (const auto area : row.areas)
            territory.add({row.office.id.value(), area.value(),
                           std::int64_t{row.office.validity.from.number()},
                           end_of(row.office.validity)});
    territory.finish();
}

}  // namespace

Checked<ReferenceLoaded> load_offices(db::Database& database, const Areas& areas,
                                      const std::string& text)
{
    Problems problems;
    std::vector<Row> rows;
    read_reference(
        {.file = "offices.csv", .text = text, .columns = columns}, problems,
        [&](const ReferenceRow& read) {
            rows.push_back(row_of(read, areas));
            if (rows.back().parent_code.empty() || parent_of(rows.back(), rows) != nullptr) return;
            read.complain("parent_code",
                          {.code = "reference/unknown-office",
                           .detail = {"Không có cơ quan cấp trên mang mã này ở các dòng trước.",
                                      "No office of this code stands in a row before."},
                           .remedy = {"Ghi cơ quan cấp trên trước cơ quan cấp dưới.",
                                      "List the higher office before the lower."}});
        });
    if (!problems.empty()) return std::unexpected(std::move(problems));

    db::Transaction transaction(database);
    ReferenceLoaded loaded{.rows = rows.size(), .unchanged = was_loaded(database, file_name, text)};
    if (loaded.unchanged) return loaded;
    give_ids(rows, ids_on_file(database));
    for (auto& row : rows)
        if (!row.parent_code.empty()) row.office.parent = parent_of(row, rows)->office.id;
    database.execute("DELETE FROM registry_territory; DELETE FROM registry_office");
    insert(database, rows);
    mark_loaded(database, file_name, text);
    transaction.commit();
    return loaded;
}

}  // namespace ansinh::registry
