#include "intake/impl/desk.h"
#include "intake/impl/layout.h"
#include "intake/templates.h"

#include <string>

namespace ansinh::intake {
namespace {

class Templates : public Desk {};
ON_EVERY_STORE(Templates);

TEST_P(Templates, have_every_column_and_rows_that_are_taken)
{
    constexpr std::array fillable = {Kind::people, Kind::households, Kind::employers,
                                     Kind::facilities};
    taken(Kind::people, "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Từ ngày\n"
                        "8399999902,Trần Thị Mẫu,1987,Nữ,28756,01/01/2023\n");
    for (const auto language : {Language::vi, Language::en})
        for (const auto kind : fillable) {
            SCOPED_TRACE(code(kind));
            const auto text = template_of(kind, language);
            const csv::Reader reader{.header =
                                         [&](const csv::Header& header) {
                                             const auto layout = Layout::of(kind, header);
                                             ASSERT_TRUE(layout);
                                             for (const auto& column : columns(kind))
                                                 EXPECT_TRUE(layout->has(column.field))
                                                     << column.field;
                                         },
                                     .row = [](const csv::Row&) {}};
            EXPECT_TRUE(csv::read(text, reader));
            const auto file = taken(kind, text);
            EXPECT_TRUE(file.passed_over.empty());
            EXPECT_EQ(file.rows.refused, 0) << problems(file);
            EXPECT_EQ(language == Language::vi ? file.rows.added : file.rows.unchanged,
                      file.rows.total)
                << "both languages say the same";
        }
}

}  // namespace
}  // namespace ansinh::intake
