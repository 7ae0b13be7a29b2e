#include "registry/impl/unit_rows.h"

#include "base/text.h"
#include "registry/employer_hold.h"

#include <array>
#include <utility>

namespace ansinh::registry {

namespace {

constexpr std::array employer_columns = {
    Column{"unit_code", ColumnKind::text}, Column{"tax_code", ColumnKind::text},
    Column{"name", ColumnKind::text},      Column{"folded", ColumnKind::text},
    Column{"kind", ColumnKind::text},      Column{"industry", ColumnKind::text},
    Column{"commune", ColumnKind::number}, Column{"address", ColumnKind::text},
    Column{"office", ColumnKind::number},  Column{"payment_cycle", ColumnKind::number},
    Column{"status", ColumnKind::text},    Column{"workers", ColumnKind::number},
    Column{"phone", ColumnKind::text},     Column{"merged_into", ColumnKind::number},
};
constexpr RecordTable employers{
    .name = "registry_employer", .key = "employer_id", .columns = employer_columns};

constexpr std::array facility_columns = {
    Column{"name", ColumnKind::text},           Column{"folded", ColumnKind::text},
    Column{"care_level", ColumnKind::text},     Column{"care_tier", ColumnKind::text},
    Column{"hospital_class", ColumnKind::text}, Column{"commune", ColumnKind::number},
    Column{"address", ColumnKind::text},        Column{"contract_from", ColumnKind::number},
    Column{"contract_to", ColumnKind::number},  Column{"status", ColumnKind::text},
};
constexpr RecordTable facilities{
    .name = "registry_facility", .key = "facility_id", .columns = facility_columns};

/// Reads the cells of a row in the order of its columns.
class Cells {
public:
    explicit Cells(const Values& values) : values_{values} {}

    std::string text() { return registry::text(values_[at_++]).value_or(""); }
    std::optional<std::string> optional_text() { return registry::text(values_[at_++]); }
    std::int64_t number() { return registry::number(values_[at_++]).value_or(0); }
    std::optional<std::int64_t> optional_number() { return registry::number(values_[at_++]); }
    template <class Id>
    std::optional<Id> id()
    {
        const auto whole = optional_number();
        return whole ? std::optional(Id{*whole}) : std::nullopt;
    }
    std::optional<Date> day()
    {
        const auto whole = optional_number();
        return whole ? std::optional(Date::from_number(*whole)) : std::nullopt;
    }
    void pass() { ++at_; }

private:
    const Values& values_;
    std::size_t at_ = 0;
};

template <class Id>
Value id_value(const std::optional<Id>& id)
{
    return id ? Value{id->value()} : Value{};
}

Value day_value(const std::optional<Date>& day)
{
    return day ? Value{std::int64_t{day->number()}} : Value{};
}

template <class Record>
Version<Record> with(const Version<Values>& row, Record record)
{
    return {.record = std::move(record),
            .valid_from = row.valid_from,
            .valid_to = row.valid_to,
            .recorded = row.recorded,
            .ended = row.ended};
}

std::string changed_columns(const UnitChange& change)
{
    std::string names;
    for (std::size_t at = 0; at < change.values.size(); ++at) {
        const auto& column = change.table.columns[at];
        if (change.before[at] == change.values[at] || column.name == "folded") continue;
        if (!names.empty()) names += ", ";
        names += column.name;
    }
    return names;
}

}  // namespace

const RecordTable& employer_table() { return employers; }
const RecordTable& facility_table() { return facilities; }

Values row_of(const Employer& employer)
{
    return {employer.unit_code,
            value(employer.tax_code),
            employer.name,
            fold(employer.name),
            std::string(word(employer.kind).code),
            employer.industry,
            employer.commune.value(),
            employer.address,
            id_value(employer.office),
            employer.payment_cycle,
            std::string(word(employer.status).code),
            employer.workers,
            value(employer.phone),
            id_value(employer.merged_into)};
}

Version<Employer> employer_version(Version<Values> row)
{
    Cells cells(row.record);
    Employer employer;
    employer.unit_code = cells.text();
    employer.tax_code = cells.optional_text();
    employer.name = cells.text();
    cells.pass();
    employer.kind = employer_kind_of(cells.text()).value_or(EmployerKind::private_enterprise);
    employer.industry = cells.text();
    employer.commune = AreaId{cells.number()};
    employer.address = cells.text();
    employer.office = cells.id<OfficeId>();
    employer.payment_cycle = cells.number();
    employer.status = employer_status_of(cells.text()).value_or(EmployerStatus::active);
    employer.workers = cells.number();
    employer.phone = cells.optional_text();
    employer.merged_into = cells.id<EmployerId>();
    return with(row, std::move(employer));
}

Values row_of(const Facility& facility)
{
    const auto code_of = [](const auto& value) {
        return value ? std::string(word(*value).code) : std::string();
    };
    return {facility.name,
            fold(facility.name),
            code_of(facility.care_level),
            code_of(facility.care_tier),
            code_of(facility.hospital_class),
            facility.commune.value(),
            facility.address,
            day_value(facility.contract_from),
            day_value(facility.contract_to),
            std::string(word(facility.status).code)};
}

Version<Facility> facility_version(Version<Values> row)
{
    Cells cells(row.record);
    Facility facility;
    facility.name = cells.text();
    cells.pass();
    facility.care_level = care_level_of(cells.text());
    facility.care_tier = care_tier_of(cells.text());
    facility.hospital_class = hospital_class_of(cells.text());
    facility.commune = AreaId{cells.number()};
    facility.address = cells.text();
    facility.contract_from = cells.day();
    facility.contract_to = cells.day();
    facility.status = facility_status_of(cells.text()).value_or(FacilityStatus::active);
    return with(row, std::move(facility));
}

Result<std::optional<AuditId>> write_change(db::Database& database, const access::Actor& actor,
                                            const UnitChange& change, const std::string& at)
{
    if (change.before == change.values) return std::optional<AuditId>{};
    auto act = change.act;
    act.detail = changed_columns(change);
    const auto by = access::record(database, actor, act, at);
    if (!change.held.empty()) hold_employers(database, change.held);
    const Replacement replacement{
        .key = change.key, .seen = change.seen, .values = change.values, .by = by};
    TRY_VOID(change.from ? change_record(database, change.table, replacement, *change.from)
                         : correct_record(database, change.table, replacement));
    return std::optional(by);
}

}  // namespace ansinh::registry
