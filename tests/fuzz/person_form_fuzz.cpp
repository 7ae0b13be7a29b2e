#include "problem_codes.h"
#include "registry/areas.h"
#include "registry/person_form.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

namespace {

const registry::Areas& no_areas()
{
    static const registry::Areas areas = [] {
        auto database = db::Database::open("sqlite:/tmp/ansinh_person_form_fuzz.db");
        registry::migrate(database);
        return registry::Areas::load(database);
    }();
    return areas;
}

/// The form's fields, a line each; a line of one hyphen is a field that is not spoken of.
registry::PersonForm form(std::string_view bytes)
{
    using registry::PersonForm;
    constexpr std::optional<std::string> PersonForm::* fields[] = {
        &PersonForm::name,         &PersonForm::sex,
        &PersonForm::birth_date,   &PersonForm::citizen_id,
        &PersonForm::old_id,       &PersonForm::ethnicity,
        &PersonForm::phone,        &PersonForm::bank,
        &PersonForm::bank_account, &PersonForm::commune,
        &PersonForm::hamlet,       &PersonForm::residence,
        &PersonForm::died_on,      &PersonForm::authentication,
        &PersonForm::nationality};
    PersonForm form;
    for (const auto field : fields) {
        const auto end = bytes.find('\n');
        const auto line = bytes.substr(0, end);
        if (line != "-") form.*field = std::string(line);
        if (end == std::string_view::npos) break;
        bytes.remove_prefix(end + 1);
    }
    return form;
}

}  // namespace

// Every refusal is in the catalogue, and what is taken is taken again as it stands.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr registry::Judged days{.from = Date(2023, 12, 15), .today = Date(2023, 12, 15)};
    const auto sent = form(std::string(data, data + size));
    const auto read = registry::read_person(no_areas(), sent, days);
    if (!read) fuzz::expect_known_codes(read.error());
    if (const auto birth = registry::Birth::parse(sent.birth_date.value_or("")))
        if (registry::Birth::parse(to_string(*birth)) != *birth) std::abort();
    // Without a commune the rest can be good.
    registry::PersonForm change = sent;
    change.commune.reset();
    const auto changed = registry::read_change(no_areas(), {}, change, days);
    if (!changed) {
        fuzz::expect_known_codes(changed.error());
        return 0;
    }
    registry::PersonForm again;
    if (!changed->name.empty()) again.name = changed->name;
    if (changed->phone) again.phone = changed->phone;
    if (changed->bank) again.bank = changed->bank;
    if (changed->bank_account) again.bank_account = changed->bank_account;
    again.hamlet = changed->hamlet;
    if (registry::read_change(no_areas(), *changed, again, days) != changed) std::abort();
    return 0;
}
