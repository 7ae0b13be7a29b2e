#include "base/hash.h"

#include <gtest/gtest.h>

namespace ansinh {

// The examples of FIPS 180-2, appendix B.
TEST(Hash, is_sha_256)
{
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Hash, of_parts_is_that_of_the_whole)
{
    Sha256 parts;
    for (const auto* part : {"a", "", "bc"}) parts.add(part);
    EXPECT_EQ(parts.digest(), sha256("abc"));
    EXPECT_EQ(Sha256{}.digest(), sha256(""));
}

TEST(Hash, counts_every_byte)
{
    using namespace std::string_view_literals;
    EXPECT_NE(sha256("a\0b"sv), sha256("a"));
    EXPECT_NE(sha256("a\0b"sv), sha256("a\0c"sv));
}

}  // namespace ansinh
