#include "api/impl/disposition.h"

#include <string_view>

#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

TEST(Disposition, names_a_file_whatever_its_sender_called_it)
{
    struct Row {
        std::string_view name, header;
    };
    for (const auto& [name, header] : {
             Row{"a 1.csv", "attachment; filename=\"a 1.csv\""},
             Row{"Hộ.csv", "attachment; filename=\"H_.csv\"; filename*=UTF-8''H%E1%BB%99.csv"},
             Row{"a\"; x=\"b", "attachment; filename=\"a_; x=_b\"; "
                               "filename*=UTF-8''a%22%3B%20x%3D%22b"},
             Row{"a\r\nSet-Cookie: b", "attachment; filename=\"a__Set-Cookie: b\"; "
                                       "filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b"},
             Row{"..\\a/b%41", "attachment; filename=\".._a_b_41\"; "
                               "filename*=UTF-8''..%5Ca%2Fb%2541"},
         })
        EXPECT_EQ(attachment(name), header);
}

}  // namespace
}  // namespace ansinh::api
