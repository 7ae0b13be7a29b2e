#include "law/people.h"

#include <array>

namespace ansinh::law {

std::span<const Choice> choices(Sex)
{
    static constexpr std::array<Choice, 2> all = {
        {{"male", {"Nam", "Man"}}, {"female", {"Nữ", "Woman"}}}};
    return all;
}

std::span<const Choice> choices(Region)
{
    static constexpr std::array<Choice, 4> all = {{{"I", {"Vùng I", "Region I"}},
                                                   {"II", {"Vùng II", "Region II"}},
                                                   {"III", {"Vùng III", "Region III"}},
                                                   {"IV", {"Vùng IV", "Region IV"}}}};
    return all;
}

std::span<const Choice> choices(WageSetBy)
{
    static constexpr std::array<Choice, 2> all = {
        {{"employer", {"Do đơn vị quyết định", "Set by the employer"}},
         {"state", {"Theo thang, bảng lương Nhà nước", "On the State's pay scale"}}}};
    return all;
}

std::span<const Choice> choices(Conditions)
{
    static constexpr std::array<Choice, 3> all = {
        {{"normal", {"Bình thường", "Normal"}},
         {"heavy", {"Nặng nhọc, độc hại, nguy hiểm", "Heavy, hazardous or dangerous"}},
         {"extra_heavy",
          {"Đặc biệt nặng nhọc, độc hại, nguy hiểm", "Specially heavy, hazardous or dangerous"}}}};
    return all;
}

}  // namespace ansinh::law
