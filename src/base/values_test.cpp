#include "base/check.h"
#include "base/id.h"
#include "base/language.h"
#include "base/result.h"

#include <concepts>
#include <memory>
#include <unordered_set>

#include <gtest/gtest.h>

namespace ansinh {

namespace {

using AreaId = Id<struct AreaKind>;
using FactId = Id<struct FactKind>;

template <class A, class B>
concept Comparable = requires(A a, B b) { a == b; };
template <class A>
concept Addable = requires(A a) { a + a; };

static_assert(!std::is_convertible_v<std::int64_t, AreaId>);
static_assert(!std::is_convertible_v<AreaId, std::int64_t>);
static_assert(!std::is_constructible_v<AreaId, FactId>);
static_assert(!Comparable<AreaId, FactId>);
static_assert(!Comparable<AreaId, std::int64_t>);
static_assert(!Addable<AreaId>);
static_assert(AreaId{1} < AreaId{2});

Result<int> half(int number)
{
    if (number % 2 != 0) return fail({.code = "test/odd", .detail = {"lẻ", "odd"}});
    return number / 2;
}

Result<int> quarter(int number) { return TRY(half(TRY(half(number)))); }

/// What cannot be copied goes through TRY too.
Result<std::unique_ptr<int>> box(int number) { return std::make_unique<int>(TRY(half(number))); }
Result<int> unboxed(int number)
{
    const auto owner = TRY(box(number));
    return *owner;
}

}  // namespace

TEST(Id, hashes_as_it_compares)
{
    const std::unordered_set<AreaId> ids = {AreaId{83}, AreaId{52}, AreaId{83}};
    EXPECT_EQ(ids.size(), 2U);
    EXPECT_TRUE(ids.contains(AreaId{52}));
}

TEST(Result, try_returns_the_value_or_the_problem)
{
    EXPECT_EQ(quarter(12), 3);
    EXPECT_EQ(unboxed(8), 4);
    EXPECT_EQ(quarter(6).error().code, "test/odd");
    EXPECT_EQ(quarter(7).error().detail.in(Language::vi), "lẻ");
    EXPECT_EQ(quarter(7).error().detail.in(Language::en), "odd");
}

TEST(Check, names_the_invariant_and_its_place)
{
    EXPECT_NO_THROW(check(true, "two is even"));
    try {
        check(false, "two is odd");
        FAIL() << "check() let it pass";
    } catch (const Broken& broken) {
        EXPECT_NE(std::string(broken.what()).find("two is odd does not hold"), std::string::npos);
        EXPECT_NE(std::string(broken.what()).find("values_test.cpp:"), std::string::npos);
    }
}

}  // namespace ansinh
