#include "registry/household.h"
#include "registry/impl/people_desk.h"

#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::registry {
namespace {

class Households : public PeopleDesk {
protected:
    void SetUp() override
    {
        PeopleDesk::SetUp();
        if (IsSkipped()) return;
        an = registered(form("Nguyễn Văn An")).id;
        binh = registered(form("Trần Thị Bình")).id;
        chi = registered(form("Nguyễn Thị Chi", "2010")).id;
    }

    FoundHousehold made(std::optional<PersonId> head)
    {
        const auto found = add_household(
            store(), shipped(), clerk(),
            {.form = {.commune = "28756", .hamlet = "Ấp 3", .living_standard = "near_poor"},
             .head = head,
             .from = Date(2023, 2, 1),
             .reason = "sổ hộ khẩu"},
            at);
        EXPECT_TRUE(found) << codes(found);
        return found.value();
    }

    Checked<FoundHousehold> join(HouseholdId id, PersonId person, const std::string& relation,
                                 Date from = Date(2023, 3, 1))
    {
        return join_household(store(), shipped(), clerk(),
                              {.household = id,
                               .person = person,
                               .relation = relation,
                               .from = from,
                               .reason = "tờ khai"},
                              at);
    }

    Checked<FoundHousehold> leave(HouseholdId id, PersonId person, Date from = Date(2023, 6, 1))
    {
        return leave_household(
            store(), shipped(), clerk(),
            {.household = id, .person = person, .from = from, .reason = "tờ khai"}, at);
    }

    /// "An(1) Bình(2,vợ)", the head in capitals by its own number.
    std::string told(HouseholdId id, std::optional<Date> on = {})
    {
        const auto found = household(store(), scope(), id, {.on = on});
        if (!found) return found.error().code;
        std::string all;
        for (const auto& [person, version] : found->members) {
            const auto& name = version.record.name;
            const auto& place = *version.record.household;
            all += fmt::format("{}{}({}{}{}){}", all.empty() ? "" : " ",
                               name.substr(name.rfind(' ') + 1), place.member_no,
                               place.relation.empty() ? "" : ",", place.relation,
                               found->version.record.head == person ? "*" : "");
        }
        return all;
    }

    PersonId an;
    PersonId binh;
    PersonId chi;
};
ON_EVERY_STORE(Households);

TEST_P(Households, are_joined_and_left_from_a_day)
{
    const auto home = made(an);
    EXPECT_EQ(home.version.record.living_standard, LivingStandard::near_poor);
    ASSERT_TRUE(join(home.id, binh, "vợ"));
    ASSERT_TRUE(join(home.id, chi, "con", Date(2023, 4, 1)));
    ASSERT_TRUE(leave(home.id, binh));
    EXPECT_EQ(told(home.id), "An(1)* Chi(3,con)");
    EXPECT_EQ(told(home.id, Date(2023, 5, 31)), "An(1)* Bình(2,vợ) Chi(3,con)");
    EXPECT_EQ(told(home.id, Date(2023, 3, 31)), "An(1)* Bình(2,vợ)");
    EXPECT_EQ(told(home.id, Date(2023, 2, 1)), "An(1)*");
    EXPECT_EQ(told(home.id, Date(2023, 1, 31)), "household/not-then");
}

TEST_P(Households, take_whoever_joins_out_of_another)
{
    const auto first = made(an);
    ASSERT_TRUE(join(first.id, binh, "vợ"));
    const auto second = made({});
    EXPECT_EQ(told(second.id), "");
    ASSERT_TRUE(join(second.id, binh, "", Date(2023, 7, 1)));
    EXPECT_EQ(told(second.id), "Bình(1)*") << "the first of a household is its head";
    EXPECT_EQ(told(first.id), "An(1)*");
    EXPECT_EQ(codes(leave(first.id, binh)), "/person household/not-a-member");
}

TEST_P(Households, keep_their_head_as_long_as_others_stay)
{
    const auto home = made(an);
    ASSERT_TRUE(join(home.id, binh, "vợ"));
    EXPECT_EQ(codes(leave(home.id, an)), "household/head-leaves");
    ASSERT_TRUE(leave(home.id, binh));
    ASSERT_TRUE(leave(home.id, an));
    EXPECT_EQ(told(home.id), "");
    EXPECT_FALSE(household(store(), scope(), home.id)->version.record.head);
}

TEST_P(Households, change_head_and_order)
{
    const auto home = made(an);
    ASSERT_TRUE(join(home.id, binh, "vợ"));
    const auto joined = join(home.id, chi, "con");
    ASSERT_TRUE(joined);
    HouseholdChange change{.id = home.id,
                           .seen = joined->version.recorded,
                           .head = binh,
                           .from = Date(2023, 5, 1),
                           .reason = "chủ hộ mới"};
    const auto changed = change_household(store(), shipped(), clerk(), change, at);
    ASSERT_TRUE(changed) << codes(changed);
    EXPECT_EQ(told(home.id), "Bình(1)* An(2,chưa rõ) Chi(3,chưa rõ)");
    EXPECT_EQ(told(home.id, Date(2023, 4, 30)), "An(1)* Bình(2,vợ) Chi(3,con)");
    EXPECT_EQ(codes(change_household(store(), shipped(), clerk(), change, at)),
              "record/changed-meanwhile");

    change = {.id = home.id,
              .seen = changed->version.recorded,
              .order = {binh, chi, an},
              .reason = "xếp lại"};
    ASSERT_TRUE(change_household(store(), shipped(), clerk(), change, at));
    EXPECT_EQ(told(home.id), "Bình(1)* Chi(2,chưa rõ) An(3,chưa rõ)");
    change.order = {chi, binh, an};
    EXPECT_EQ(codes(change_household(store(), shipped(), clerk(), change, at)),
              "/order household/order-incomplete");
    change.order = {binh, chi};
    EXPECT_EQ(codes(change_household(store(), shipped(), clerk(), change, at)),
              "/order household/order-incomplete");
    ASSERT_TRUE(join(home.id, an, "chồng", Date(2023, 6, 1)));  // told anew
    EXPECT_EQ(told(home.id), "Bình(1)* Chi(2,chưa rõ) An(3,chồng)");
}

TEST_P(Households, are_judged_with_every_problem_at_once)
{
    EXPECT_EQ(codes(add_household(store(), shipped(), clerk(),
                                  {.form = {.living_standard = "rich"}, .reason = ""}, at)),
              "/reason record/reason-missing, /commune record/field-missing, "
              "/living_standard record/unknown-code");
    EXPECT_EQ(
        codes(add_household(
            store(), shipped(), clerk(),
            {.form = {.commune = "28756"}, .head = PersonId{8'300'000'099}, .reason = "sổ"}, at)),
        "/head person/unknown");
    const auto home = made(an);
    EXPECT_EQ(
        codes(change_household(
            store(), shipped(), clerk(),
            {.id = home.id, .seen = home.version.recorded, .head = binh, .reason = "chủ hộ mới"},
            at)),
        "/head household/not-a-member");
    EXPECT_EQ(codes(join(home.id, binh, "vợ", Date(2022, 12, 31))),
              "/from record/effective-too-early");
    EXPECT_EQ(told(home.id), "An(1)*");
}

TEST_P(Households, tell_of_members_elsewhere_only_that_they_are)
{
    const auto home = made(an);
    ASSERT_TRUE(join(home.id, binh, "vợ"));
    ASSERT_TRUE(join(home.id, chi, "con"));
    // Bình moves to Hồ Chí Minh City, and stays a member.
    const auto moved = [&](PersonId id) {
        const auto now = person(store(), Territory::whole_nation(), id).value();
        ASSERT_TRUE(change_person(store(), shipped(), access::local_operator("mai"),
                                  {.id = id,
                                   .seen = now.version.recorded,
                                   .form = {.commune = "26734"},
                                   .from = Date(2023, 4, 1),
                                   .reason = "chuyển nơi cư trú"},
                                  at));
    };
    moved(binh);
    auto found = household(store(), scope(), home.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->elsewhere, 1U);
    EXPECT_EQ(told(home.id), "An(1)* Chi(3,con)");
    EXPECT_EQ(told(home.id, Date(2023, 3, 15)), "An(1)* Chi(3,con)") << "nor of days before";
    EXPECT_EQ(household(store(), Territory::whole_nation(), home.id)->members.size(), 3U);

    HouseholdChange change{.id = home.id,
                           .seen = found->version.recorded,
                           .order = {an, binh, chi},
                           .reason = "xếp lại"};
    EXPECT_EQ(codes(change_household(store(), shipped(), clerk(), change, at)),
              "/order household/order-incomplete");
    const auto before = person(store(), Territory::whole_nation(), binh)->version;
    change.order = {an, chi};
    ASSERT_TRUE(change_household(store(), shipped(), clerk(), change, at));
    EXPECT_EQ(told(home.id), "An(1)* Chi(3,con)");
    change.order = {};
    change.head = chi;
    EXPECT_EQ(codes(change_household(store(), shipped(), clerk(), change, at)),
              "/head household/member-elsewhere");
    change.head = binh;
    EXPECT_EQ(codes(change_household(store(), shipped(), clerk(), change, at)),
              "/head household/member-elsewhere");
    EXPECT_EQ(person(store(), Territory::whole_nation(), binh)->version, before);

    moved(an);
    found = household(store(), scope(), home.id);
    EXPECT_TRUE(found->head_is_elsewhere);
    EXPECT_FALSE(found->version.record.head);
    const auto all = household_versions(store(), scope(), home.id);
    ASSERT_TRUE(all);
    for (const auto& version : *all) EXPECT_FALSE(version.record.head);
}

TEST_P(Households, are_hidden_from_other_areas)
{
    const auto home = made(an);
    EXPECT_EQ(codes(household(store(), scope("12"), home.id)), "household/unknown");
    EXPECT_EQ(codes(household_versions(store(), scope("12"), home.id)), "household/unknown");
    EXPECT_EQ(
        codes(join_household(
            store(), shipped(), clerk("12"),
            {.household = home.id, .person = binh, .relation = "vợ", .reason = "tờ khai"}, at)),
        "household/unknown");
    auto actor = clerk();
    actor.permissions.clear();
    EXPECT_EQ(codes(join_household(store(), shipped(), actor,
                                   {.household = home.id, .person = binh, .reason = "a"}, at)),
              "access/forbidden");
}

}  // namespace
}  // namespace ansinh::registry
