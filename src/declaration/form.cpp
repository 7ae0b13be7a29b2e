#include "declaration/form.h"

#include "base/text.h"

#include <algorithm>

namespace ansinh::declaration {

namespace {

constexpr std::array<std::string_view, 3> codes = {"D02-LT", "D03-TS", "D05-TS"};

struct On {
    bool d02;
    bool d03;
    bool d05;
};
constexpr On all{true, true, true};
constexpr On work{true, false, false};
constexpr On card{false, true, false};
constexpr On voluntary{false, false, true};
constexpr On lists{false, true, true};  ///< of those whom no employer declares

FieldSpec spec(Field field, std::string_view name, Bilingual label, On on,
               std::vector<std::string_view> names)
{
    return {.field = field,
            .name = name,
            .label = std::move(label),
            .names = std::move(names),
            .d02 = on.d02,
            .d03 = on.d03,
            .d05 = on.d05};
}

std::vector<FieldSpec> people_specs()
{
    return {
        spec(Field::change, "change", {"Loại thay đổi", "Change"}, all,
             {"loai", "loai thay doi", "loai khai", "kind of change", "tang giam"}),
        spec(Field::reason, "reason", {"Phương án", "Reason"}, work,
             {"phuong an", "ma phuong an", "ly do", "ma thay doi", "pa", "reason code"}),
        spec(Field::person_id, "person_id", {"Mã số BHXH", "SI number"}, all,
             {"ma so bhxh", "so so bhxh", "ma bhxh", "ma so bao hiem xa hoi", "si number"}),
        spec(Field::name, "name", {"Họ và tên", "Full name"}, all,
             {"ho va ten", "ho ten", "full name"}),
        spec(Field::birth_date, "birth_date", {"Ngày sinh", "Birth date"}, all,
             {"ngay sinh", "ngay thang nam sinh", "nam sinh", "date of birth"}),
        spec(Field::sex, "sex", {"Giới tính", "Sex"}, all, {"gioi tinh", "gender"}),
        spec(Field::citizen_id, "citizen_id", {"Số CCCD", "Citizen's number"}, all,
             {"so cccd", "cccd", "so dinh danh ca nhan", "so dinh danh", "so can cuoc", "so cmt",
              "so cmnd cccd ho chieu", "so cmnd", "cmnd", "so ddcn cccd"}),
        spec(Field::phone, "phone", {"Số điện thoại", "Phone"}, all,
             {"so dien thoai", "dien thoai", "sdt"}),
        spec(Field::ethnicity, "ethnicity", {"Dân tộc", "Ethnic group"}, all, {"dan toc"}),
        spec(Field::nationality, "nationality", {"Quốc tịch", "Nationality"}, all, {"quoc tich"}),
        spec(Field::commune, "commune", {"Xã", "Commune"}, all,
             {"xa", "xa phuong", "xa phuong thi tran", "ma xa", "noi cu tru"}),
        spec(Field::position, "position", {"Nhóm người lao động", "Contributor group"}, work,
             {"nhom", "nhom nguoi lao dong", "doi tuong"}),
        spec(Field::title, "title", {"Chức danh", "Title"}, work,
             {"chuc danh", "chuc vu", "cap bac chuc vu chuc danh nghe noi lam viec",
              "chuc danh nghe", "cap bac chuc vu chuc danh nghe", "job title"}),
        spec(Field::wage, "wage", {"Mức lương", "Wage"}, work,
             {"muc luong", "tien luong", "luong", "he so muc luong", "tien luong he so muc luong",
              "muc dong"}),
        spec(Field::allowance, "allowance", {"Phụ cấp", "Allowances"}, work,
             {"phu cap", "phu cap luong", "cac khoan bo sung", "phu cap va bo sung"}),
        spec(Field::region, "region", {"Vùng lương tối thiểu", "Minimum-wage region"}, work,
             {"vung", "vung luong", "vung luong toi thieu", "vung luong tt"}),
    };
}

std::vector<FieldSpec> fact_specs()
{
    return {
        spec(Field::unemployment, "unemployment", {"Tham gia BHTN", "Unemployment insured"}, work,
             {"tham gia bhtn", "bhtn", "dong bhtn"}),
        spec(Field::contract_from, "contract_from", {"Hợp đồng từ ngày", "Contract from"}, work,
             {"hop dong tu ngay", "hdld tu ngay", "ngay bat dau hop dong", "ngay ky hop dong"}),
        spec(Field::contract_to, "contract_to", {"Hợp đồng đến ngày", "Contract to"}, work,
             {"hop dong den ngay", "hdld den ngay", "ngay ket thuc hop dong"}),
        spec(Field::leave, "leave", {"Loại nghỉ", "Kind of leave"}, work, {"loai nghi"}),
        spec(Field::from, "from", {"Từ tháng", "From"}, all,
             {"tu thang", "tu ngay", "tu thang nam", "thang bat dau", "from month", "tu"}),
        spec(Field::to, "to", {"Đến tháng", "To"}, work,
             {"den thang", "den ngay", "den thang nam", "to month", "den"}),
        spec(Field::group, "group", {"Nhóm BHYT", "Health-insurance group"}, card,
             {"nhom bhyt", "doi tuong bhyt", "ma doi tuong", "nhom doi tuong"}),
        spec(Field::facility, "facility", {"Nơi KCB ban đầu", "First facility"}, all,
             {"noi kcb ban dau", "ma noi kcb", "ma kcb", "noi dang ky kcb"}),
        spec(Field::months, "months", {"Số tháng", "Months"}, lists, {"so thang", "so thang dong"}),
        spec(Field::amount, "amount", {"Số tiền đóng", "Amount paid"}, lists,
             {"so tien", "so tien dong", "tong so tien", "tien dong"}),
        spec(Field::own, "own", {"Tự đóng (%)", "Own share (%)"}, card,
             {"tu dong", "ty le tu dong", "nguoi tham gia dong"}),
        spec(Field::central, "central", {"NSTW hỗ trợ (%)", "Central budget (%)"}, lists,
             {"nstw ho tro", "ngan sach trung uong", "ngan sach tw", "nha nuoc ho tro", "nstw"}),
        spec(Field::local, "local", {"NSĐP hỗ trợ (%)", "Local budget (%)"}, lists,
             {"nsdp ho tro", "ngan sach dia phuong", "nsdp"}),
        spec(Field::other, "other", {"Hỗ trợ khác (%)", "Other support (%)"}, lists,
             {"ho tro khac", "khac", "to chuc khac ho tro"}),
        spec(Field::receipt_no, "receipt_no", {"Số biên lai", "Receipt"}, lists,
             {"so bien lai", "bien lai", "so bl"}),
        spec(Field::receipt_on, "receipt_on", {"Ngày biên lai", "Day of the receipt"}, lists,
             {"ngay bien lai", "ngay bl"}),
        spec(Field::income, "income", {"Mức thu nhập", "Chosen income"}, voluntary,
             {"muc thu nhap", "thu nhap", "muc thu nhap lua chon", "muc dong"}),
        spec(Field::method, "method", {"Phương thức đóng (tháng)", "Paid for (months)"}, voluntary,
             {"phuong thuc", "phuong thuc dong", "phuong thuc dong thang"}),
        spec(Field::note, "note", {"Ghi chú", "Note"}, all, {"ghi chu"}),
    };
}

}  // namespace

std::string_view code(FormKind kind) { return codes.at(static_cast<std::size_t>(kind)); }

std::optional<FormKind> form_kind_of(std::string_view code)
{
    const auto* found = std::ranges::find(codes, code);
    if (found == codes.end()) return {};
    return static_cast<FormKind>(found - codes.begin());
}

const Bilingual& word(FormKind kind)
{
    static const std::array<Bilingual, 3> words = {
        Bilingual{"Danh sách lao động tham gia BHXH, BHYT, BHTN", "List of workers insured"},
        Bilingual{"Danh sách người chỉ tham gia BHYT", "List of the health-insured alone"},
        Bilingual{"Danh sách người tham gia BHXH tự nguyện", "List of the voluntarily insured"}};
    return words.at(static_cast<std::size_t>(kind));
}

bool FieldSpec::is_on(FormKind kind) const
{
    switch (kind) {
    case FormKind::d02: return d02;
    case FormKind::d03: return d03;
    case FormKind::d05: return d05;
    }
    std::unreachable();
}

std::span<const FieldSpec> field_specs()
{
    static const std::vector<FieldSpec> specs = [] {
        auto all_of_them = people_specs();
        for (auto& one : fact_specs()) all_of_them.push_back(std::move(one));
        return all_of_them;
    }();
    return specs;
}

const FieldSpec& spec_of(Field field) { return field_specs()[static_cast<std::size_t>(field)]; }

const FieldSpec* field_named(std::string_view name)
{
    const auto specs = field_specs();
    const auto found = std::ranges::find(specs, name, &FieldSpec::name);
    return found == specs.end() ? nullptr : &*found;
}

}  // namespace ansinh::declaration
