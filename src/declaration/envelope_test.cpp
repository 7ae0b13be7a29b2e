#include "base/base64.h"
#include "declaration/envelope.h"
#include "declaration/impl/fixture.h"
#include "intake/work.h"

#include <fmt/format.h>

namespace ansinh::declaration {
namespace {

class InEnvelope : public Declarations {
protected:
    static std::string envelope(const std::string& name, const std::string& form)
    {
        const auto inside = base64(form);
        return fmt::format(
            "<Hoso><NoiDung><ThongTinDonVi><MaSoBHXH>TZ0001Z</MaSoBHXH></ThongTinDonVi>"
            "<ThongTinHoSo><MaThuTuc>600</MaThuTuc><KyKeKhai>11/2023</KyKeKhai>"
            "<NgayLap>01/12/2023</NgayLap><SoLuongFile>1</SoLuongFile><ToKhais><FileToKhai>"
            "<MaToKhai>{}</MaToKhai><DoDaiFile>{}</DoDaiFile><NoiDungFile>{}</NoiDungFile>"
            "</FileToKhai></ToKhais></ThongTinHoSo></NoiDung></Hoso>",
            name, inside.size(), inside);
    }

    access::Actor sender() const
    {
        auto actor = clerk();
        actor.permissions.push_back(access::Permission::intake_send);
        std::ranges::sort(actor.permissions);
        return actor;
    }

    intake::File worked(const std::string& text)
    {
        const auto received =
            intake::receive(store(), shipped(), sender(),
                            {.kind = intake::Kind::envelope, .name = "a.xml", .bytes = text}, noon);
        EXPECT_TRUE(received) << codes(received);
        const auto done = intake::work(store(), sender(), received->file.id,
                                       {.areas = shipped(),
                                        .now = [] { return std::string(noon); },
                                        .other_forms = form_taker(ground())});
        EXPECT_TRUE(done) << codes(done);
        return *done;
    }
};
ON_EVERY_STORE(InEnvelope);

TEST_P(InEnvelope, a_form_becomes_a_declaration_that_is_sent)
{
    register_people();
    const auto file = worked(envelope(
        "D02-TS-595",
        "<D02-TS><TenDonVi>Dừa Xanh</TenDonVi><TANG><Dong><HoTen>Nguyễn Văn An</HoTen>"
        "<MaSoBHXH>8300000001</MaSoBHXH><PhuongAn>TD</PhuongAn><MucLuong>9000000</MucLuong>"
        "<TuThang>11/2023</TuThang></Dong></TANG><GIAM><Dong><HoTen>Trần Thị Bình</HoTen>"
        "<MaSoBHXH>8300000002</MaSoBHXH><TuThang>11/2023</TuThang></Dong></GIAM><Cky/></D02-TS>"));
    ASSERT_EQ(file.forms.size(), 1U);
    EXPECT_EQ(file.forms.front().state, intake::FormState::done);
    const auto all = declarations(store(), shipped(), officer(), {.state = State::checked});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().lines, 2);
    EXPECT_EQ(told(findings(store(), all.front())), "2 person_id declaration/works-not-here\n")
        << "that is for the office to return";
}

TEST_P(InEnvelope, a_form_without_people_is_refused_and_another_waits)
{
    const auto empty = worked(envelope("D02-LT", "<D02-TS><Ten>x</Ten></D02-TS>"));
    EXPECT_EQ(empty.forms.front().state, intake::FormState::refused);
    const auto other = worked(envelope("M01B-HSB", "<M01B-HSB><A>x</A></M01B-HSB>"));
    EXPECT_EQ(other.forms.front().state, intake::FormState::waiting);
}

}  // namespace
}  // namespace ansinh::declaration
