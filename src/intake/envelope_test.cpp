#include "base/base64.h"
#include "intake/envelope.h"
#include "intake/impl/desk.h"

#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::intake {
namespace {

struct Parts {
    std::string procedure = "600";
    std::string period = "12/2023";
    std::string made_on = "15/12/2023";
    std::string count = "1";
    std::string length{};  ///< that of the content when empty
    std::string content = base64("<TK1-TS><HoTen>An</HoTen><Cky><Signature/></Cky></TK1-TS>");
};

std::string envelope(const Parts& parts)
{
    const auto length = parts.length.empty() ? std::to_string(parts.content.size()) : parts.length;
    return fmt::format(
        "<?xml version=\"1.0\"?><Hoso><NoiDung><ThongTinDonVi><MaSoBHXH>TA0123A</MaSoBHXH>"
        "<MaSoThue>1300100100</MaSoThue></ThongTinDonVi><ThongTinHoSo><MaThuTuc>{}</MaThuTuc>"
        "<KyKeKhai>{}</KyKeKhai><NgayLap>{}</NgayLap><SoLuongFile>{}</SoLuongFile><ToKhais>"
        "<FileToKhai><MaToKhai>TK1-TS</MaToKhai><TenFile>TK1-TS.xml</TenFile>"
        "<DoDaiFile>{}</DoDaiFile><NoiDungFile>{}</NoiDungFile></FileToKhai></ToKhais>"
        "</ThongTinHoSo></NoiDung><CKy_Dvi><Signature/></CKy_Dvi></Hoso>",
        parts.procedure, parts.period, parts.made_on, parts.count, length, parts.content);
}

std::string problems(std::string_view xml)
{
    const auto read = read_envelope(xml);
    if (read) return "good";
    std::string all;
    for (const auto& problem : read.error())
        all += (all.empty() ? "" : ", ") + problem.where + " " + problem.code;
    return all;
}

TEST(Envelope, is_read_with_its_forms)
{
    const auto read = read_envelope(envelope({}));
    ASSERT_TRUE(read) << problems(envelope({}));
    EXPECT_EQ(read->unit_code, "TA0123A");
    EXPECT_EQ(read->tax_code, "1300100100");
    EXPECT_EQ(read->procedure, "600");
    EXPECT_EQ(read->period, (Month{2023, 12}));
    EXPECT_EQ(read->made_on, (Date{2023, 12, 15}));
    EXPECT_EQ(read->signature, Signature::unverified);
    ASSERT_EQ(read->forms.size(), 1U);
    EXPECT_EQ(read->forms.front().name, "TK1-TS");
    EXPECT_EQ(read->forms.front().signature, Signature::unverified);
    const auto inside = leaves(read->forms.front().bytes);
    ASSERT_TRUE(inside);
    ASSERT_EQ(inside->size(), 1U);
    EXPECT_EQ(inside->front(), (std::pair<std::string, std::string>{"HoTen", "An"}));
}

TEST(Envelope, tells_all_that_is_wrong_at_once)
{
    EXPECT_EQ(problems(envelope({.procedure = "",
                                 .period = "13/2023",
                                 .made_on = "2023",
                                 .count = "2",
                                 .length = "7",
                                 .content = "!"})),
              "ThongTinHoSo/MaThuTuc import/missing-value, "
              "ThongTinHoSo/KyKeKhai month/malformed, ThongTinHoSo/NgayLap date/malformed, "
              "ThongTinHoSo/SoLuongFile intake/form-count, "
              "ToKhais/FileToKhai[1]/DoDaiFile intake/form-length, "
              "ToKhais/FileToKhai[1]/NoiDungFile intake/form-not-base64");
}

TEST(Envelope, refuses_what_is_none)
{
    EXPECT_EQ(problems("<Hoso>\n<NoiDung>"), "line 2 intake/xml-broken");
    EXPECT_EQ(problems(""), "line 1 intake/xml-broken");
    EXPECT_EQ(problems("<Hoso/>"), " intake/not-an-envelope");
    EXPECT_EQ(problems("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Hoso>&x;</Hoso>"),
              " intake/xml-not-allowed");
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += "<a>";
    deep += "x";
    for (int i = 0; i < 5000; ++i) deep += "</a>";
    EXPECT_EQ(problems(deep), " intake/xml-not-allowed");
}

TEST(Envelope, stands_by_the_codes_of_receiving)
{
    const auto with = [](State state, std::vector<FormState> forms) {
        File file{.kind = Kind::envelope, .state = state};
        for (const auto form : forms) file.forms.push_back({.state = form});
        return static_cast<int>(receiving(file));
    };
    using enum FormState;
    EXPECT_EQ(with(State::failed, {}), 101);
    EXPECT_EQ(with(State::received, {waiting}), 200);
    EXPECT_EQ(with(State::waiting, {waiting}), 200);
    EXPECT_EQ(with(State::running, {waiting}), 201);
    EXPECT_EQ(with(State::done, {done, waiting}), 201);
    EXPECT_EQ(with(State::done, {done, refused}), 202);
    EXPECT_EQ(with(State::done, {refused, refused}), 203);
    EXPECT_EQ(with(State::returned, {waiting}), 203);
    EXPECT_EQ(word(Receiving::refused).vi, "Từ chối");
}

class Envelopes : public Desk {};
ON_EVERY_STORE(Envelopes);

TEST_P(Envelopes, forms_of_people_become_records_and_the_others_wait)
{
    const auto form = [](const std::string& name, const std::string& xml) {
        const auto content = base64(xml);
        return fmt::format("<FileToKhai><MaToKhai>{}</MaToKhai><DoDaiFile>{}</DoDaiFile>"
                           "<NoiDungFile>{}</NoiDungFile></FileToKhai>",
                           name, content.size(), content);
    };
    const auto person = form(
        "TK1-TS", "<TK1-TS><HoTen>Nguyễn Văn An</HoTen><NgaySinh>12/05/1985</NgaySinh>"
                  "<GioiTinh>1</GioiTinh><MaSoBHXH>8301234567</MaSoBHXH><Xa>28756</Xa></TK1-TS>");
    const auto xml = fmt::format(
        "<Hoso><NoiDung><ThongTinDonVi><MaSoBHXH>TA0123A</MaSoBHXH></ThongTinDonVi><ThongTinHoSo>"
        "<MaThuTuc>600</MaThuTuc><KyKeKhai>12/2023</KyKeKhai><NgayLap>15/12/2023</NgayLap>"
        "<SoLuongFile>3</SoLuongFile><ToKhais>{}{}{}</ToKhais></ThongTinHoSo></NoiDung></Hoso>",
        person, form("TK1-TS", "<TK1-TS><HoTen>Lê 5</HoTen></TK1-TS>"),
        form("D02-TS", "<D02-TS/>"));
    const auto file = taken(Kind::envelope, xml);
    EXPECT_EQ(file.state, State::done);
    EXPECT_EQ(file.rows, (Counts{.total = 2, .done = 2, .added = 1, .refused = 1}))
        << Desk::problems(file);
    ASSERT_EQ(file.forms.size(), 3U);
    EXPECT_EQ(file.forms.at(0).state, FormState::done);
    EXPECT_EQ(file.forms.at(1).state, FormState::refused);
    EXPECT_EQ(file.forms.at(2).state, FormState::waiting);
    EXPECT_EQ(file.forms.at(2).signature, "none");
    EXPECT_EQ(receiving(file), Receiving::under_way);
    EXPECT_EQ(Desk::problems(file), "2 line 1 import/missing-column\n");
    EXPECT_EQ(Desk::person(8301234567).version.record.name, "Nguyễn Văn An");
    EXPECT_EQ(original(store(), shipped(), clerk(), {.id = file.id, .at = noon}), xml);
    const auto back =
        rejects(store(), shipped(), clerk(), {.id = file.id, .at = noon}, Language::en);
    EXPECT_NE(back->csv.find("Number,Form,Field,Code,Error\r\n2,TK1-TS,line 1,"
                             "import/missing-column,"),
              std::string::npos)
        << back->csv;
    const auto broken = sent(Kind::envelope, "<Hoso/>");
    EXPECT_EQ(broken.state, State::failed);
    EXPECT_EQ(receiving(broken), Receiving::not_lodged);
    EXPECT_EQ(broken.problems.front().code, "intake/not-an-envelope");
}

}  // namespace
}  // namespace ansinh::intake
