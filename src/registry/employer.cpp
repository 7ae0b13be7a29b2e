#include "registry/employer.h"

#include <algorithm>
#include <array>

namespace ansinh::registry {

namespace {

template <class Enum>
std::optional<Enum> value_of(std::span<const Coded> list, std::string_view code)
{
    const auto found = std::ranges::find(list, code, &Coded::code);
    if (found == list.end()) return {};
    return static_cast<Enum>(found - list.begin());
}

}  // namespace

std::span<const Coded> employer_kinds()
{
    static const std::array<Coded, 9> all = {{
        {"state_enterprise", {"Doanh nghiệp nhà nước", "State-owned enterprise"}},
        {"foreign_enterprise",
         {"Doanh nghiệp có vốn đầu tư nước ngoài", "Foreign-invested enterprise"}},
        {"private_enterprise", {"Doanh nghiệp ngoài quốc doanh", "Private enterprise"}},
        {"administrative",
         {"Hành chính, sự nghiệp, Đảng, đoàn thể",
          "Administration, public service, Party and mass organisations"}},
        {"non_public", {"Ngoài công lập", "Non-public service unit"}},
        {"cooperative", {"Hợp tác xã", "Cooperative"}},
        {"commune", {"Xã, phường, thị trấn", "Commune administration"}},
        {"household_business",
         {"Hộ sản xuất kinh doanh cá thể, tổ hợp tác", "Household business, cooperative group"}},
        {"foreign_organisation",
         {"Cơ quan, tổ chức nước ngoài, quốc tế", "Foreign or international organisation"}},
    }};
    return all;
}

std::span<const Coded> employer_statuses()
{
    static const std::array<Coded, 5> all = {{
        {"active", {"Đang hoạt động", "Active"}},
        {"suspended", {"Tạm ngừng hoạt động", "Suspended"}},
        {"dissolving", {"Đang làm thủ tục giải thể, phá sản", "Being dissolved"}},
        {"dissolved", {"Đã giải thể, phá sản", "Dissolved"}},
        {"fled", {"Chủ bỏ trốn, không còn tại địa chỉ", "Owner absent, not at its address"}},
    }};
    return all;
}

std::span<const Coded> size_bands()
{
    static const std::array<Coded, 5> all = {{
        {"0-4", {"Dưới 5 lao động", "Fewer than 5 workers"}},
        {"5-9", {"5 đến 9 lao động", "5 to 9 workers"}},
        {"10-49", {"10 đến 49 lao động", "10 to 49 workers"}},
        {"50-199", {"50 đến 199 lao động", "50 to 199 workers"}},
        {"200+", {"Từ 200 lao động", "200 workers and more"}},
    }};
    return all;
}

// Decision 27/2018/QĐ-TTg, appendix I, level 1.
std::span<const Coded> industries()
{
    static const std::array<Coded, 21> all = {{
        {"A", {"Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing"}},
        {"B", {"Khai khoáng", "Mining and quarrying"}},
        {"C", {"Công nghiệp chế biến, chế tạo", "Manufacturing"}},
        {"D",
         {"Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí",
          "Electricity, gas, steam and air conditioning supply"}},
        {"E",
         {"Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải",
          "Water supply; sewerage, waste management and remediation"}},
        {"F", {"Xây dựng", "Construction"}},
        {"G",
         {"Bán buôn và bán lẻ; sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác",
          "Wholesale and retail trade; repair of motor vehicles and motorcycles"}},
        {"H", {"Vận tải kho bãi", "Transportation and storage"}},
        {"I", {"Dịch vụ lưu trú và ăn uống", "Accommodation and food service"}},
        {"J", {"Thông tin và truyền thông", "Information and communication"}},
        {"K", {"Hoạt động tài chính, ngân hàng và bảo hiểm", "Finance, banking and insurance"}},
        {"L", {"Hoạt động kinh doanh bất động sản", "Real estate"}},
        {"M",
         {"Hoạt động chuyên môn, khoa học và công nghệ", "Professional, scientific and technical"}},
        {"N", {"Hoạt động hành chính và dịch vụ hỗ trợ", "Administrative and support services"}},
        {"O",
         {"Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh "
          "quốc phòng; bảo đảm xã hội bắt buộc",
          "Communist Party, socio-political organisations, public administration, defence; "
          "compulsory social security"}},
        {"P", {"Giáo dục và đào tạo", "Education and training"}},
        {"Q", {"Y tế và hoạt động trợ giúp xã hội", "Human health and social work"}},
        {"R", {"Nghệ thuật, vui chơi và giải trí", "Arts, entertainment and recreation"}},
        {"S", {"Hoạt động dịch vụ khác", "Other services"}},
        {"T",
         {"Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và "
          "dịch vụ tự tiêu dùng của hộ gia đình",
          "Households as employers; goods and services for own use"}},
        {"U",
         {"Hoạt động của các tổ chức và cơ quan quốc tế",
          "Extraterritorial organisations and bodies"}},
    }};
    return all;
}

const Coded& word(EmployerKind kind) { return employer_kinds()[static_cast<std::size_t>(kind)]; }
const Coded& word(EmployerStatus status)
{
    return employer_statuses()[static_cast<std::size_t>(status)];
}
const Coded& word(SizeBand band) { return size_bands()[static_cast<std::size_t>(band)]; }

std::optional<EmployerKind> employer_kind_of(std::string_view code)
{
    return value_of<EmployerKind>(employer_kinds(), code);
}

std::optional<EmployerStatus> employer_status_of(std::string_view code)
{
    return value_of<EmployerStatus>(employer_statuses(), code);
}

const Coded* industry(std::string_view code)
{
    const auto found = std::ranges::find(industries(), code, &Coded::code);
    return found == industries().end() ? nullptr : &*found;
}

SizeBand size_band(std::int64_t workers)
{
    constexpr std::array<std::int64_t, 4> firsts = {5, 10, 50, 200};
    const auto reached =
        std::ranges::count_if(firsts, [&](std::int64_t first) { return workers >= first; });
    return static_cast<SizeBand>(reached);
}

}  // namespace ansinh::registry
