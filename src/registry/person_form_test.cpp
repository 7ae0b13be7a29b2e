#include "registry/ethnicity.h"
#include "registry/impl/person_fields.h"
#include "registry/impl/shipped_areas.h"
#include "registry/person_form.h"

#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::registry {
namespace {

using test::cases;

constexpr Judged days{.from = Date(2023, 12, 15), .today = Date(2023, 12, 15)};

/// Of a man of 1985 in Bến Tre, with one field said otherwise.
PersonForm form_with(const std::string& field = {}, const std::string& value = {})
{
    PersonForm form{
        .name = "Nguyễn Văn An", .sex = "male", .birth_date = "1985-05-12", .commune = "28756"};
    const std::pair<std::string, std::optional<std::string> PersonForm::*> fields[] = {
        {"name", &PersonForm::name},
        {"sex", &PersonForm::sex},
        {"birth_date", &PersonForm::birth_date},
        {"citizen_id", &PersonForm::citizen_id},
        {"old_id", &PersonForm::old_id},
        {"ethnicity", &PersonForm::ethnicity},
        {"nationality", &PersonForm::nationality},
        {"phone", &PersonForm::phone},
        {"bank", &PersonForm::bank},
        {"bank_account", &PersonForm::bank_account},
        {"commune", &PersonForm::commune},
        {"residence", &PersonForm::residence},
        {"died_on", &PersonForm::died_on},
        {"authentication", &PersonForm::authentication}};
    for (const auto& [name, member] : fields)
        if (name == field) form.*member = value == "(none)" ? "" : value;
    return form;
}

std::string told(const Checked<Person>& read)
{
    if (read) return "good";
    std::string all;
    for (const auto& problem : read.error())
        all += fmt::format("{}{} {}", all.empty() ? "" : ", ", problem.where, problem.code);
    return all;
}

TEST(PersonForm, judges_each_field)
{
    for (const auto& [cells, line] : cases(R"(
        # field         value              | finding
        name            Nguyễn Thị Ánh Tuyết  | good
        name            H'Hen Niê          | good
        name            Y Ban Êban         | good
        name            Nguyễn-Phan An     | good
        name            Nguyễn V@n An      | /name person/name-malformed
        name            An 2               | /name person/name-malformed
        name            -An                | /name person/name-malformed
        name            An -               | /name person/name-malformed
        name            Иван Петров        | /name person/name-malformed   # cards use Latin letters
        name            (none)             | /name record/field-missing
        sex             nam                | /sex record/unknown-code
        birth_date      12/05/1985         | good
        birth_date      1985               | good
        birth_date      05/1985            | good
        birth_date      1985-13            | /birth_date person/birth-malformed
        birth_date      30/02/1985         | /birth_date person/birth-malformed
        birth_date      2023-12-16         | /birth_date person/birth-in-future
        birth_date      1893-12-14         | /birth_date person/birth-too-early
        birth_date      1893-12-15         | good                          # 130 years old today
        citizen_id      083085001234       | good
        citizen_id      083185001234       | /citizen_id person/citizen-id-contradicts   # a woman's
        citizen_id      083086001234       | /citizen_id person/citizen-id-contradicts   # of 1986
        citizen_id      083285001234       | /citizen_id person/citizen-id-contradicts   # of 2085
        citizen_id      08308500123        | /citizen_id citizen-id/bad-length
        citizen_id      (none)             | good
        old_id          320123456          | good
        old_id          32012345           | /old_id person/old-id-malformed
        ethnicity       54                 | good
        ethnicity       5                  | good
        ethnicity       56                 | /ethnicity person/unknown-ethnicity
        nationality     la                 | good
        nationality     Lào                | /nationality person/nationality-malformed
        phone           0912 345 678       | good
        phone           +84 912.345.678    | good
        phone           02753822123        | good
        phone           +855 12 345 678    | good
        phone           912345678          | /phone person/phone-malformed
        phone           0912345678a        | /phone person/phone-malformed
        bank            Agribank           | /bank_account person/bank-incomplete
        bank_account    7110205123456      | /bank person/bank-incomplete
        bank_account    VN-1               | /bank_account person/account-malformed
        commune         Phường Phú Khương  | good
        commune         00000              | /commune area/unknown
        commune         83                 | /commune area/unknown          # a province
        residence       away               | /residence record/unknown-code
        died_on         2023-01-01         | good
        died_on         1985-05-11         | /died_on person/death-before-birth
        died_on         2023-12-16         | /died_on person/death-in-future
        authentication  matched            | good
        authentication  yes                | /authentication record/unknown-code
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(told(read_person(shipped(), form_with(cells[0], cells[1]), days)), cells[2]);
    }
}

TEST(PersonForm, tells_every_problem_at_once)
{
    auto form = form_with("sex", "x");
    form.birth_date = "2050";
    form.citizen_id = "083185001234";  // cannot be compared: the sex is not known
    form.phone = "1";
    form.commune.reset();
    EXPECT_EQ(told(read_person(shipped(), form, days)),
              "/sex record/unknown-code, /phone person/phone-malformed, "
              "/commune record/field-missing, /birth_date person/birth-in-future");
}

TEST(PersonForm, tidies_what_it_takes)
{
    EXPECT_EQ(parse_name("  Nguye\u0302\u0303n   Văn\tAn ").value(), "Nguyễn Văn An");
    EXPECT_EQ(parse_phone("+84 (912) 345-678").value(), "0912345678");
    EXPECT_EQ(parse_bank_account("7110 2051-2345").value(), "711020512345");
    EXPECT_EQ(parse_ethnicity("1").value(), "01");
    EXPECT_FALSE(parse_name("\xFF\xFE"));
    EXPECT_FALSE(parse_name("A\x01n"));
    EXPECT_FALSE(parse_name(std::string(500, 'a')));
    EXPECT_EQ(to_string(Birth::parse("5/1985").value()), "1985-05");
    EXPECT_EQ(to_string(Birth::parse("1985").value()), "1985");
}

TEST(PersonForm, knows_the_ethnic_groups_of_the_shipped_list)
{
    const auto names = Ethnicities::parse(test::file_text(DATA_FOLDER "/ethnicities.csv"));
    ASSERT_TRUE(names);
    for (int number = 1; number <= 55; ++number) {
        const auto code = fmt::format("{:02}", number);
        EXPECT_TRUE(is_ethnicity(code));
        EXPECT_NE(names->name(code).vi, code);
    }
    EXPECT_EQ(names->name("01").vi, "Kinh (Việt)");
    EXPECT_EQ(names->name("55").en, "Foreigner");
    EXPECT_EQ(names->name("56").vi, "56");
    EXPECT_EQ(Ethnicities::parse("code,name\n77,X\n").error().code, "person/unknown-ethnicity");
    for (const auto* code : {"00", "56", "1", "-1", "", "0x"}) EXPECT_FALSE(is_ethnicity(code));
}

TEST(PersonForm, never_quotes_what_was_sent)
{
    for (const auto* field :
         {"name", "birth_date", "citizen_id", "old_id", "phone", "bank_account"}) {
        const auto read = read_person(shipped(), form_with(field, "77secret77"), days);
        ASSERT_FALSE(read) << field;
        for (const auto& problem : read.error()) {
            EXPECT_FALSE(problem.detail.vi.contains("secret")) << field;
            EXPECT_FALSE(problem.detail.en.contains("secret")) << field;
            EXPECT_FALSE(problem.remedy.vi.empty()) << problem.code;
        }
    }
}

TEST(PersonForm, changes_what_is_said_and_nothing_else)
{
    const auto before = read_person(shipped(), form_with("phone", "0912345678"), days).value();
    PersonForm change{.phone = "", .hamlet = "Ấp 3"};
    const auto after = read_change(shipped(), before, change, days).value();
    auto expected = before;
    expected.phone.reset();
    expected.hamlet = "Ấp 3";
    EXPECT_EQ(after, expected);
    EXPECT_EQ(told(read_change(shipped(), before, {.name = ""}, days)),
              "/name record/field-missing");
    // The commune has to be there since the day the version holds.
    EXPECT_EQ(told(read_change(shipped(), before, {}, {.from = new_map, .today = new_map})),
              "/commune area/not-in-force");
}

}  // namespace
}  // namespace ansinh::registry
