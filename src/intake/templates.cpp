#include "intake/templates.h"

#include "base/check.h"
#include "base/csv.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace ansinh::intake {

namespace {

/// A column's name, and what stands in it in the rows of examples; nobody bears these numbers.
struct Field {
    Bilingual heading;
    Bilingual first;
    Bilingual second{};
};
using Fields = std::vector<Field>;

Bilingual same(std::string text) { return {text, text}; }

const Bilingual commune{"An Bình Tây", "An Bình Tây"};
const Bilingual from_heading{"Từ ngày", "From"};

const Fields& place()
{
    static const Fields fields = {{{"Xã", "Commune"}, commune},
                                  {{"Huyện", "District"}, same("Ba Tri")},
                                  {{"Tỉnh", "Province"}, same("Bến Tre")}};
    return fields;
}

Fields with_place(Fields before, Fields after)
{
    before.insert(before.end(), place().begin(), place().end());
    before.insert(before.end(), after.begin(), after.end());
    return before;
}

Fields of_people()
{
    return with_place({{{"Mã số BHXH", "SI number"}, same("8399999901")},
                       {{"Số CCCD", "Citizen number"}, same("083085999901")},
                       {{"Số CMND", "Old ID card number"}, {}},
                       {{"Họ và tên", "Full name"}, same("Nguyễn Văn Mẫu")},
                       {{"Ngày sinh", "Date of birth"}, same("12/05/1985")},
                       {{"Giới tính", "Sex"}, {"Nam", "Male"}},
                       {{"Dân tộc", "Ethnicity"}, same("Kinh")},
                       {{"Quốc tịch", "Nationality"}, same("Việt Nam")},
                       {{"Số điện thoại", "Phone number"}, same("0912345678")},
                       {{"Ngân hàng", "Bank"}, {}},
                       {{"Số tài khoản", "Bank account"}, {}}},
                      {{{"Ấp", "Hamlet"}, same("Ấp 3")},
                       {{"Cư trú", "Residence"}, {"Thường trú", "permanent"}},
                       {{"Ngày mất", "Date of death"}, {}},
                       {from_heading, same("01/01/2023")}});
}

Fields of_households()
{
    auto fields = with_place(
        {{{"Mã số BHXH chủ hộ", "Head of household"}, same("8399999901"), same("8399999901")},
         {{"Mã hộ", "Household number"}, {}},
         {{"Mã số BHXH thành viên", "SI number"}, {}, same("8399999902")},
         {{"Quan hệ với chủ hộ", "Relation"}, {"Chủ hộ", "head"}, same("Vợ")}},
        {{{"Ấp", "Hamlet"}, same("Ấp 3")},
         {{"Địa chỉ", "Address"}, {}},
         {{"Mức sống", "Living standard"}, {"Cận nghèo", "near_poor"}},
         {from_heading, same("01/01/2023"), same("01/01/2023")}});
    return fields;
}

Fields of_employers()
{
    return with_place(
        {{{"Mã đơn vị", "Unit code"}, same("TA9999Z")},
         {{"Mã số thuế", "Tax code"}, {}},
         {{"Tên đơn vị", "Employer name"}, same("Công ty Mẫu")},
         {{"Loại hình", "Kind"}, {"Doanh nghiệp ngoài quốc doanh", "Private enterprise"}},
         {{"Ngành nghề", "Industry"}, {"Xây dựng", "Construction"}}},
        {{{"Địa chỉ", "Address"}, {}},
         {{"Cơ quan BHXH quản lý", "Office"}, {}},
         {{"Phương thức đóng", "Payment cycle"}, {"Hằng tháng", "1"}},
         {{"Trạng thái", "Status"}, {"Đang hoạt động", "Active"}},
         {{"Số lao động", "Workers"}, same("12")},
         {{"Số điện thoại", "Phone number"}, {}},
         {from_heading, same("01/01/2023")}});
}

Fields of_facilities()
{
    return with_place({{{"Mã cơ sở KCB", "Code"}, same("83999")},
                       {{"Tên cơ sở KCB", "Name"}, same("Trạm y tế xã Mẫu")},
                       {{"Tuyến", "Care level"}, {"Tuyến xã", "Commune level"}},
                       {{"Cấp chuyên môn", "Care tier"}, {}},
                       {{"Hạng bệnh viện", "Hospital class"}, {}}},
                      {{{"Địa chỉ", "Address"}, {}},
                       {{"Hợp đồng từ ngày", "Contract from"}, same("01/01/2023")},
                       {{"Hợp đồng đến ngày", "Contract to"}, {}},
                       {{"Trạng thái", "Status"}, {"Đang hoạt động", "Active"}},
                       {from_heading, same("01/01/2023")}});
}

Fields fields_of(Kind kind)
{
    switch (kind) {
    case Kind::people: return of_people();
    case Kind::households: return of_households();
    case Kind::employers: return of_employers();
    case Kind::facilities: return of_facilities();
    case Kind::envelope: break;
    }
    check(false, "an envelope is not filled in by hand");
    std::unreachable();
}

}  // namespace

std::string template_of(Kind kind, Language language)
{
    const auto fields = fields_of(kind);
    std::string text = "\xEF\xBB\xBF";  // a spreadsheet reads UTF-8 by it
    for (const auto part : {&Field::heading, &Field::first, &Field::second}) {
        std::vector<std::string> cells;
        bool says = false;
        for (const auto& field : fields) {
            cells.push_back((field.*part).in(language));
            says = says || !cells.back().empty();
        }
        if (says) text += csv::line(cells);
    }
    return text;
}

}  // namespace ansinh::intake
