#include "registry/person_form.h"

#include "base/text.h"
#include "registry/impl/person_fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ansinh::registry {

namespace {

constexpr int oldest = 130;

constexpr std::array field_names = {
    std::string_view{"name"},          std::string_view{"sex"},
    std::string_view{"birth_date"},    std::string_view{"citizen_id"},
    std::string_view{"old_id"},        std::string_view{"ethnicity"},
    std::string_view{"nationality"},   std::string_view{"phone"},
    std::string_view{"bank"},          std::string_view{"bank_account"},
    std::string_view{"commune"},       std::string_view{"hamlet"},
    std::string_view{"residence"},     std::string_view{"died_on"},
    std::string_view{"authentication"}};
/// In the same order.
constexpr std::array field_places = {
    &PersonForm::name,         &PersonForm::sex,     &PersonForm::birth_date,
    &PersonForm::citizen_id,   &PersonForm::old_id,  &PersonForm::ethnicity,
    &PersonForm::nationality,  &PersonForm::phone,   &PersonForm::bank,
    &PersonForm::bank_account, &PersonForm::commune, &PersonForm::hamlet,
    &PersonForm::residence,    &PersonForm::died_on, &PersonForm::authentication};
static_assert(field_names.size() == field_places.size());

Problem missing(std::string where)
{
    return {.code = "record/field-missing",
            .detail = {"Thiếu thông tin bắt buộc.", "A required field is missing."},
            .where = std::move(where),
            .remedy = {"Ghi họ và tên, giới tính, ngày sinh và xã, phường.",
                       "Give name, sex, birth date and commune."}};
}

Problem unknown_word(std::string where, std::string_view words)
{
    return {.code = "record/unknown-code",
            .detail = {"Giá trị không có trong danh mục.", "The value is not in its list."},
            .where = std::move(where),
            .remedy = {"Dùng một trong: " + std::string(words) + ".",
                       "Use one of: " + std::string(words) + "."}};
}

/// Puts what a form says into a record, and keeps every problem.
class FormReader {
public:
    FormReader(Person person, bool is_new) : person_{std::move(person)}, is_new_{is_new} {}

    template <class T, class Parse>
    void required(const std::optional<std::string>& sent, std::string_view where, T& field,
                  const Parse& parse)
    {
        if (!sent && !is_new_) return;
        if (!sent || trimmed(*sent).empty())
            problems_.push_back(missing(std::string(where)));
        else
            take(parse(*sent), where, field);
    }

    template <class T, class Parse>
    void optional(const std::optional<std::string>& sent, std::string_view where,
                  std::optional<T>& field, const Parse& parse)
    {
        if (!sent) return;
        if (trimmed(*sent).empty())
            field.reset();
        else
            take(parse(*sent), where, field);
    }

    /// What is empty becomes `otherwise`.
    template <class T, class Parse>
    void defaulted(const std::optional<std::string>& sent, std::string_view where, T& field,
                   T otherwise, const Parse& parse)
    {
        if (!sent) return;
        if (trimmed(*sent).empty())
            field = std::move(otherwise);
        else
            take(parse(*sent), where, field);
    }

    Person& person() { return person_; }
    Problems& problems() { return problems_; }

private:
    template <class T, class Field>
    void take(Result<T> parsed, std::string_view where, Field& field)
    {
        if (parsed) {
            field = *std::move(parsed);
            return;
        }
        auto problem = std::move(parsed).error();
        problem.where = where;
        problems_.push_back(std::move(problem));
    }

    Person person_;
    Problems problems_;
    bool is_new_;
};

template <class T>
auto from_words(std::optional<T> (*find)(std::string_view), std::string_view words)
{
    return [=](std::string_view sent) -> Result<T> {
        if (const auto found = find(trimmed(sent))) return *found;
        return fail(unknown_word({}, words));
    };
}

Checked<Person> filled(const Areas& areas, FormReader reader, const PersonForm& form,
                       const Judged& days)
{
    auto& person = reader.person();
    reader.required(form.name, "/name", person.name, parse_name);
    reader.required(form.sex, "/sex", person.sex, from_words(sex_of, "male, female"));
    reader.required(form.birth_date, "/birth_date", person.birth, Birth::parse);
    reader.optional(form.citizen_id, "/citizen_id", person.citizen_id, CitizenId::parse);
    reader.optional(form.old_id, "/old_id", person.old_id, parse_old_id);
    reader.defaulted(form.ethnicity, "/ethnicity", person.ethnicity, std::string("01"),
                     parse_ethnicity);
    reader.defaulted(form.nationality, "/nationality", person.nationality, std::string("VN"),
                     parse_nationality);
    reader.optional(form.phone, "/phone", person.phone, parse_phone);
    reader.optional(form.bank, "/bank", person.bank, parse_bank);
    reader.optional(form.bank_account, "/bank_account", person.bank_account, parse_bank_account);
    reader.required(form.commune, "/commune", person.commune, [&](std::string_view sent) {
        return areas.resolve(trimmed(sent), days.from, AreaLevel::commune);
    });
    reader.defaulted(form.hamlet, "/hamlet", person.hamlet, std::string(), parse_hamlet);
    reader.defaulted(form.residence, "/residence", person.residence, Residence::permanent,
                     from_words(residence_of, "permanent, temporary, absent"));
    reader.optional(form.died_on, "/died_on", person.died_on,
                    [](std::string_view sent) { return Date::parse(trimmed(sent)); });
    reader.defaulted(form.authentication, "/authentication", person.authentication,
                     Authentication::not_checked,
                     from_words(authentication_of, "not_checked, matched, mismatched, not_found"));

    auto problems = std::move(reader.problems());
    const auto is_read = [&, read = problems](std::string_view where) {
        return std::ranges::find(read, where, &Problem::where) == read.end();
    };
    // Of what could not be read nothing more can be said.
    const bool comparable = is_read("/sex") && is_read("/birth_date");
    for (auto& problem : contradictions(areas, person, days))
        if (is_read(problem.where) &&
            (comparable || problem.code != "person/citizen-id-contradicts"))
            problems.push_back(std::move(problem));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return std::move(person);
}

bool contradicts(const Person& person)
{
    return person.citizen_id && (person.citizen_id->sex() != person.sex ||
                                 person.citizen_id->birth_year() != person.birth.date.year());
}

}  // namespace

std::span<const std::string_view> form_field_names() { return field_names; }

std::optional<std::string>* form_field(PersonForm& form, std::string_view name)
{
    for (std::size_t i = 0; i < field_names.size(); ++i)
        if (field_names[i] == name) return &(form.*field_places[i]);
    return nullptr;
}

Checked<Person> read_person(const Areas& areas, const PersonForm& form, const Judged& days)
{
    return filled(areas, FormReader({}, true), form, days);
}

Checked<Person> read_change(const Areas& areas, const Person& before, const PersonForm& form,
                            const Judged& days)
{
    return filled(areas, FormReader(before, false), form, days);
}

Problems contradictions(const Areas& areas, const Person& person, const Judged& days)
{
    Problems found;
    if (person.birth.date > days.today)
        found.push_back({.code = "person/birth-in-future",
                         .detail = {"Ngày sinh ở tương lai.", "The birth date is in the future."},
                         .where = "/birth_date",
                         .remedy = {"Xem lại năm sinh.", "Look at the year of birth again."}});
    else if (person.birth.date < days.today.plus_years(-oldest))
        found.push_back(
            {.code = "person/birth-too-early",
             .detail = {"Người này đã hơn 130 tuổi.", "This person would be over 130 years old."},
             .where = "/birth_date",
             .remedy = {"Xem lại năm sinh.", "Look at the year of birth again."}});
    if (contradicts(person))
        found.push_back(
            {.code = "person/citizen-id-contradicts",
             .detail = {"Số định danh cá nhân không khớp với giới tính hoặc năm sinh.",
                        "The citizen's number does not agree with the sex or the birth year."},
             .where = "/citizen_id",
             .remedy = {"Đối chiếu số định danh, giới tính và năm sinh với căn cước.",
                        "Compare number, sex and birth year with the identity card."}});
    if (person.bank.has_value() != person.bank_account.has_value())
        found.push_back({.code = "person/bank-incomplete",
                         .detail = {"Ngân hàng và số tài khoản phải đi cùng nhau.",
                                    "Bank and account number go together."},
                         .where = person.bank ? "/bank_account" : "/bank",
                         .remedy = {"Ghi cả hai, hoặc bỏ trống cả hai.", "Give both or neither."}});
    if (person.died_on && *person.died_on < person.birth.date)
        found.push_back(
            {.code = "person/death-before-birth",
             .detail = {"Ngày chết trước ngày sinh.", "The day of death is before the birth."},
             .where = "/died_on",
             .remedy = {"Xem lại cả hai ngày.", "Look at both days again."}});
    else if (person.died_on && *person.died_on > days.today)
        found.push_back({.code = "person/death-in-future",
                         .detail = {"Ngày chết ở tương lai.", "The day of death is in the future."},
                         .where = "/died_on",
                         .remedy = {"Xem lại ngày chết.", "Look at the day of death again."}});
    if (person.commune != AreaId{} && !areas.area(person.commune).validity.contains(days.from))
        found.push_back({.code = "area/not-in-force",
                         .detail = {"Xã, phường này không tồn tại vào ngày đó.",
                                    "This commune is not in force on that day."},
                         .where = "/commune",
                         .remedy = {"Chọn xã, phường theo địa giới của ngày đó.",
                                    "Choose a commune of the map of that day."}});
    return found;
}

}  // namespace ansinh::registry
