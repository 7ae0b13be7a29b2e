#include "registry/facility_form.h"

#include "registry/impl/unit_form.h"

namespace ansinh::registry {

namespace {

Result<std::string> words_of(std::string_view typed) { return short_text(typed, unit_name_max); }

Result<std::optional<Date>> day(std::string_view typed)
{
    return std::optional(TRY(Date::parse(typed)));
}

/// A word of the list, which may be absent.
template <class Enum>
auto one_of(std::optional<Enum> (*find)(std::string_view), std::span<const Coded> list)
{
    return [=](std::string_view typed) -> Result<std::optional<Enum>> {
        if (const auto found = find(typed)) return found;
        return fail(unknown_code(list));
    };
}

Result<FacilityStatus> status(std::string_view typed)
{
    if (const auto found = facility_status_of(typed)) return *found;
    return fail(unknown_code(facility_statuses()));
}

Checked<Facility> filled(const Areas& areas, Facility facility, const FacilityForm& form, Date from)
{
    UnitForm reader(facility.name.empty());
    reader.required(form.name, "/name", facility.name, words_of);
    reader.optional(form.care_level, "/care_level", facility.care_level,
                    one_of(care_level_of, care_levels()));
    reader.optional(form.care_tier, "/care_tier", facility.care_tier,
                    one_of(care_tier_of, care_tiers()));
    reader.optional(form.hospital_class, "/hospital_class", facility.hospital_class,
                    one_of(hospital_class_of, hospital_classes()));
    reader.required(form.commune, "/commune", facility.commune, [&](std::string_view typed) {
        return areas.resolve(typed, from, AreaLevel::commune);
    });
    reader.optional(form.address, "/address", facility.address, words_of);
    reader.optional(form.contract_from, "/contract_from", facility.contract_from, day);
    reader.optional(form.contract_to, "/contract_to", facility.contract_to, day);
    reader.optional(form.status, "/status", facility.status, status, FacilityStatus::active);
    if (facility.contract_to &&
        (!facility.contract_from || *facility.contract_to <= *facility.contract_from))
        reader.complain("/contract_to",
                        {.code = "facility/contract-reversed",
                         .detail = {"Hợp đồng kết thúc mà không có ngày bắt đầu trước đó.",
                                    "The contract ends without a first day before its end."},
                         .remedy = {"Ghi ngày bắt đầu, và ngày đầu tiên không còn hợp đồng sau nó.",
                                    "Give its first day, and after it the first day without "
                                    "contract."}});
    TRY_VOID(reader.done());
    return facility;
}

}  // namespace

Checked<Facility> read_facility(const Areas& areas, const FacilityForm& form, Date from)
{
    return filled(areas, {}, form, from);
}

Checked<Facility> read_change(const Areas& areas, const Facility& before, const FacilityForm& form,
                              Date from)
{
    return filled(areas, before, form, from);
}

}  // namespace ansinh::registry
