#include "registry/search.h"

#include <array>
#include <utility>

namespace ansinh::registry {

const Bilingual& word(FoundBy reason)
{
    static const std::array words = {
        Bilingual{"đúng mã số BHXH", "social-insurance number"},
        Bilingual{"đúng số căn cước công dân", "citizen number"},
        Bilingual{"đúng số chứng minh nhân dân", "old identity-card number"},
        Bilingual{"đúng số điện thoại", "telephone number"},
        Bilingual{"đúng số thẻ BHYT", "health-insurance card number"},
        Bilingual{"cùng số hộ", "household number"},
        Bilingual{"đúng cả họ tên", "the whole name"},
        Bilingual{"họ tên có các chữ này theo thứ tự", "the name has these words in this order"},
        Bilingual{"họ tên có các chữ này, khác thứ tự",
                  "the name has these words in another order"},
        Bilingual{"chữ cuối là phần đầu của một chữ trong họ tên",
                  "the last word begins a word of the name"},
        Bilingual{"đúng cả dấu", "with the same diacritics"},
        Bilingual{"đúng ngày sinh", "birth date"},
        Bilingual{"đúng năm sinh", "birth year"},
        Bilingual{"năm sinh khác", "another birth year"},
        Bilingual{"đúng xã", "commune"},
        Bilingual{"đúng huyện", "district"},
        Bilingual{"đúng tỉnh", "province"},
        Bilingual{"ở nơi khác", "lives elsewhere"},
    };
    return words[static_cast<std::size_t>(std::to_underlying(reason))];
}

}  // namespace ansinh::registry
