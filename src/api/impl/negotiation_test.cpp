#include "api/impl/negotiation.h"
#include "api/impl/origin.h"
#include "support/cases.h"

#include <gtest/gtest.h>
#include <zlib.h>

namespace ansinh::api {
namespace {

TEST(Negotiation, speaks_vietnamese_unless_english_weighs_more)
{
    for (const auto& [cells, line] : test::cases(R"(
        vi                       | vi
        en                       | en
        en-GB                    | en
        EN                       | en
        vi,en;q=0.9              | vi
        en,vi;q=0.9              | en
        en;q=0.5,vi;q=0.8        | vi
        vi;q=0.05, en;q=0.5      | en
        en;q=0                   | vi
        en;q=nonsense            | vi
        *                        | vi
        *;q=0.1,en;q=0.2         | en
        fr                       | vi
        english                  | vi
        ;;,,;q=                  | vi
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(language_of(cells[0]), cells[1] == "vi" ? Language::vi : Language::en);
    }
    EXPECT_EQ(language_of(""), Language::vi);
}

TEST(Negotiation, takes_an_encoding_that_is_named_with_a_weight)
{
    EXPECT_TRUE(accepts_encoding("gzip, deflate, br", "br"));
    EXPECT_TRUE(accepts_encoding("GZIP;q=0.001", "gzip"));
    EXPECT_FALSE(accepts_encoding("gzip;q=0, br", "gzip"));
    EXPECT_FALSE(accepts_encoding("gzip;q=0.0", "gzip"));
    EXPECT_FALSE(accepts_encoding("brotli", "br"));
    EXPECT_FALSE(accepts_encoding("", "gzip"));
}

TEST(Negotiation, takes_one_media_type_in_utf8)
{
    EXPECT_TRUE(is_media_type("application/json", "application/json"));
    EXPECT_TRUE(is_media_type("Application/JSON; charset=\"UTF-8\"", "application/json"));
    EXPECT_TRUE(is_media_type("text/csv;header=present;charset=utf-8", "text/csv"));
    EXPECT_FALSE(is_media_type("text/csv; charset=windows-1258", "text/csv"));
    EXPECT_FALSE(is_media_type("text/plain", "application/json"));
    EXPECT_FALSE(is_media_type("application/jsonp", "application/json"));
    EXPECT_FALSE(is_media_type("", "application/json"));
}

TEST(Negotiation, tags_name_bytes)
{
    const auto tag = entity_tag("Bến Tre");
    EXPECT_EQ(tag, entity_tag("Bến Tre"));
    EXPECT_NE(tag, entity_tag("Ben Tre"));
    EXPECT_TRUE(names_tag(tag, tag));
    EXPECT_TRUE(names_tag("\"other\", W/" + tag, tag));
    EXPECT_TRUE(names_tag("*", tag));
    EXPECT_FALSE(names_tag("\"other\"", tag));
    EXPECT_FALSE(names_tag("", tag));
}

std::string unpacked(std::string packed, std::size_t size_max)
{
    std::string text(size_max, '\0');
    z_stream stream{};
    EXPECT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    text.resize(stream.total_out);
    inflateEnd(&stream);
    return text;
}

TEST(Negotiation, gzip_reads_back)
{
    std::string body;
    for (int i = 0; i < 5000; ++i) body += std::to_string(i * 7919) + ", Bến Tre\n";
    EXPECT_LT(gzip(body).size(), body.size() / 2);
    EXPECT_EQ(unpacked(gzip(body), body.size() + 1), body);
    EXPECT_EQ(unpacked(gzip(""), 1), "");
}

TEST(Origin, knows_its_own_names)
{
    for (const auto& [cells, line] : test::cases(R"(
        # listens on        host                      | known
        127.0.0.1           127.0.0.1:8080            | yes
        127.0.0.1           localhost                 | yes
        127.0.0.1           LOCALHOST:80              | yes
        127.0.0.1           [::1]:8080                | yes
        127.0.0.1           office.example            | yes        # named in the settings
        127.0.0.1           evil.example              | no
        127.0.0.1           127.0.0.1.evil.example    | no
        127.0.0.1           localhost.evil.example    | no
        127.0.0.1           192.0.2.7                 | no
        127.0.0.1           user@localhost            | no
        127.0.0.1           localhost:80:80           | no
        192.0.2.7           192.0.2.7:8080            | yes
        192.0.2.7           192.0.2.8:8080            | no
        0.0.0.0             192.0.2.8:8080            | yes  # only names can be pointed
        0.0.0.0             evil.example              | no
        ::                  [2001:db8::1]             | yes
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(HostNames(cells[0], {"Office.example"}).knows(cells[1]), cells[2] == "yes");
    }
    EXPECT_FALSE(HostNames("127.0.0.1", {}).knows(""));
}

TEST(Origin, is_the_same_only_with_the_same_host_and_port)
{
    EXPECT_TRUE(is_same_origin("http://localhost:8080", "localhost:8080"));
    EXPECT_TRUE(is_same_origin("https://Office.example", "office.example"));
    EXPECT_FALSE(is_same_origin("http://localhost:8081", "localhost:8080"));
    EXPECT_FALSE(is_same_origin("http://evil.example", "localhost:8080"));
    EXPECT_FALSE(is_same_origin("null", "localhost:8080"));
    EXPECT_FALSE(is_same_origin("file://localhost:8080", "localhost:8080"));
    EXPECT_FALSE(is_same_origin("", "localhost:8080"));
}

TEST(Origin, loopback_is_this_machine_alone)
{
    for (const auto* address : {"127.0.0.1", "127.8.8.8", "::1"}) EXPECT_TRUE(is_loopback(address));
    for (const auto* address : {"0.0.0.0", "192.0.2.1", "::", "localhost", ""})
        EXPECT_FALSE(is_loopback(address)) << address;
}

}  // namespace
}  // namespace ansinh::api
