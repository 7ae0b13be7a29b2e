#include "api/impl/origin.h"
#include "api/impl/sender.h"

#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

Sender of(const Head& head) { return sender_of(head, {"127.0.0.1"}); }

TEST(Sender, has_the_session_of_its_cookie_among_others)
{
    EXPECT_EQ(of({.cookie = "ansinh_session=abc"}).session, "abc");
    EXPECT_EQ(of({.cookie = "lang=vi; ansinh_session=a=b ; x"}).session, "a=b");
    EXPECT_EQ(of({.cookie = "my_ansinh_session=abc"}).session, "");
    EXPECT_EQ(of({.cookie = "ansinh_session"}).session, "");
    EXPECT_EQ(of({.cookie = ";;=;"}).session, "");
}

TEST(Sender, has_the_key_of_its_authorization)
{
    EXPECT_EQ(of({.authorization = "Bearer ansinh_a_b"}).key, "ansinh_a_b");
    EXPECT_EQ(of({.authorization = "bEARER  ansinh_a_b "}).key, "ansinh_a_b");
    EXPECT_EQ(of({.authorization = "Basic YTpi"}).key, "");
    EXPECT_EQ(of({.authorization = "Bear"}).key, "");
}

TEST(Sender, is_who_the_trusted_proxy_says)
{
    const Head direct{.forwarded_for = "9.9.9.9", .forwarded_proto = "https", .peer = "10.0.0.7"};
    EXPECT_EQ(of(direct).address, "10.0.0.7") << "anyone can write that header";
    EXPECT_FALSE(of(direct).over_tls);
    EXPECT_TRUE(of(direct).is_forwarded) << "whoever it is, they are not on this machine";
    EXPECT_FALSE(of({.peer = "10.0.0.7"}).is_forwarded);

    auto proxied = direct;
    proxied.peer = "127.0.0.1";
    EXPECT_EQ(of(proxied).address, "9.9.9.9");
    EXPECT_TRUE(of(proxied).over_tls);
    proxied.forwarded_for = "1.1.1.1, 8.8.8.8";
    EXPECT_EQ(of(proxied).address, "8.8.8.8") << "the first is the client's own claim";
    proxied.forwarded_for = "nonsense";
    EXPECT_EQ(of(proxied).address, "127.0.0.1");
    proxied.forwarded_proto = "http";
    EXPECT_FALSE(of(proxied).over_tls);
}

TEST(Sender, counts_as_the_network_that_one_line_is_given)
{
    EXPECT_EQ(network_of("203.0.113.7"), "203.0.113.7");
    EXPECT_EQ(network_of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
    EXPECT_EQ(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:2:ffff::"));
    EXPECT_NE(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:3::1"));
    EXPECT_EQ(network_of("nonsense"), "nonsense");
}

TEST(Sender, gets_a_cookie_that_no_script_and_no_other_site_sees)
{
    EXPECT_EQ(cookie_of("abc", false), "ansinh_session=abc; Path=/; HttpOnly; SameSite=Strict");
    EXPECT_EQ(cookie_of("abc", true),
              "ansinh_session=abc; Path=/; HttpOnly; SameSite=Strict; Secure");
    EXPECT_EQ(ended_cookie(false), "ansinh_session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
}

}  // namespace
}  // namespace ansinh::api
