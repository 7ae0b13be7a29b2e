#include "problem_codes.h"
#include "registry/areas.h"
#include "registry/employer_form.h"
#include "registry/facility_form.h"
#include "registry/unit_numbers.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

namespace {

struct Nowhere {
    registry::Areas areas;
    registry::Offices offices;
};

const Nowhere& nowhere()
{
    static const Nowhere made = [] {
        auto database = db::Database::open("sqlite:/tmp/ansinh_unit_form_fuzz.db");
        registry::migrate(database);
        return Nowhere{.areas = registry::Areas::load(database),
                       .offices = registry::Offices::load(database)};
    }();
    return made;
}

/// A line a field; a line of one hyphen is a field that is not spoken of.
template <class Form, std::size_t count>
Form form(std::string_view bytes, std::optional<std::string> Form::* const (&fields)[count])
{
    Form form;
    for (const auto field : fields) {
        const auto end = bytes.find('\n');
        const auto line = bytes.substr(0, end);
        if (line != "-") form.*field = std::string(line);
        if (end == std::string_view::npos) break;
        bytes.remove_prefix(end + 1);
    }
    return form;
}

void employers(std::string_view bytes)
{
    using registry::EmployerForm;
    constexpr std::optional<std::string> EmployerForm::* fields[] = {
        &EmployerForm::unit_code, &EmployerForm::tax_code, &EmployerForm::name,
        &EmployerForm::kind,      &EmployerForm::industry, &EmployerForm::address,
        &EmployerForm::office,    &EmployerForm::status,   &EmployerForm::payment_cycle,
        &EmployerForm::workers,   &EmployerForm::phone,    &EmployerForm::commune};
    const auto sent = form(bytes, fields);
    const registry::Ground ground{.areas = nowhere().areas, .offices = nowhere().offices};
    const auto read = registry::read_employer(ground, sent, Date(2023, 12, 15));
    if (!read) fuzz::expect_known_codes(read.error());
}

/// What is taken is taken again as it stands.
void numbers(std::string_view bytes)
{
    for (const auto parse :
         {registry::parse_unit_code, registry::parse_tax_code, registry::parse_facility_code}) {
        const auto once = parse(bytes);
        if (!once)
            fuzz::expect_known_codes({once.error()});
        else if (parse(*once) != once)
            std::abort();
    }
}

void facilities(std::string_view bytes)
{
    using registry::FacilityForm;
    constexpr std::optional<std::string> FacilityForm::* fields[] = {
        &FacilityForm::name,           &FacilityForm::care_level, &FacilityForm::care_tier,
        &FacilityForm::hospital_class, &FacilityForm::address,    &FacilityForm::contract_from,
        &FacilityForm::contract_to,    &FacilityForm::status,     &FacilityForm::commune};
    const auto read =
        registry::read_facility(nowhere().areas, form(bytes, fields), Date(2023, 12, 15));
    if (!read) fuzz::expect_known_codes(read.error());
}

}  // namespace

// Every refusal is in the catalogue.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(data, data + size);
    numbers(bytes.substr(0, bytes.find('\n')));
    employers(bytes);
    facilities(bytes);
    return 0;
}
