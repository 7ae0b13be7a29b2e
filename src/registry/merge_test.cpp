#include "registry/household.h"
#include "registry/impl/people_desk.h"
#include "registry/merge.h"

#include <array>
#include <string>
#include <vector>

#include <soci/soci.h>

namespace ansinh::registry {
namespace {

class Merges : public PeopleDesk {
protected:
    void SetUp() override
    {
        PeopleDesk::SetUp();
        if (IsSkipped()) return;
        store().execute("CREATE TABLE slip (slip_id BIGINT PRIMARY KEY, person BIGINT NOT NULL,"
                        " moved_by BIGINT, moved_from BIGINT)");
    }

    /// Slips of paper that hang on people.
    static std::vector<Dependent> dependents()
    {
        return {{.name = "slips",
                 .repoint =
                     [](db::Database& database, AuditId act, PersonId from, PersonId to) {
                         const long long by = act.value();
                         const long long old = from.value();
                         const long long now = to.value();
                         database.sql() << "UPDATE slip SET person = :to, moved_by = :by,"
                                           " moved_from = :from WHERE person = :old",
                             soci::use(now), soci::use(by), soci::use(old), soci::use(old);
                         return std::int64_t{1};
                     },
                 .restore =
                     [](db::Database& database, AuditId act) {
                         const long long by = act.value();
                         database.sql() << "UPDATE slip SET person = moved_from, moved_by = NULL"
                                           " WHERE moved_by = :by",
                             soci::use(by);
                         return std::int64_t{1};
                     }}};
    }

    void give_slip(int number, PersonId person)
    {
        const long long id = person.value();
        store().sql() << "INSERT INTO slip (slip_id, person) VALUES (:number, :person)",
            soci::use(number), soci::use(id);
    }

    PersonId holder(int number)
    {
        long long id = 0;
        store().sql() << "SELECT person FROM slip WHERE slip_id = :number", soci::into(id),
            soci::use(number);
        return PersonId{id};
    }

    Checked<Merge> merge(const FoundPerson& kept, const FoundPerson& gone,
                         std::vector<std::string> from_gone = {})
    {
        const auto all = dependents();
        return merge_people(store(), shipped(), clerk(),
                            {.kept = kept.id,
                             .gone = gone.id,
                             .kept_seen = kept.version.recorded,
                             .gone_seen = gone.version.recorded,
                             .from_gone = std::move(from_gone),
                             .reason = "một người hai sổ"},
                            all, at);
    }

    Checked<Merge> undo(const Merge& merge)
    {
        const auto all = dependents();
        return undo_merge(store(), shipped(), clerk(), {.merge = merge.id, .reason = "gộp nhầm"},
                          all, at);
    }

    FoundPerson read(PersonId id) { return person(store(), scope(), id).value(); }
};
ON_EVERY_STORE(Merges);

TEST_P(Merges, lead_from_the_number_that_went_to_the_record_that_was_kept)
{
    const auto kept = registered(form());
    auto twin = form("Nguyễn Văn Ân");
    twin.phone = "0912345678";
    const auto gone = registered(twin);
    give_slip(1, gone.id);
    const auto done = merge(kept, gone, {"phone"});
    ASSERT_TRUE(done) << codes(done);

    const auto found = read(gone.id);
    EXPECT_EQ(found.id, kept.id);
    EXPECT_EQ(found.asked_for, gone.id);
    EXPECT_EQ(found.version.record.name, "Nguyễn Văn An");
    EXPECT_EQ(found.version.record.phone, "0912345678");
    EXPECT_EQ(holder(1), kept.id);
    // What was known before the merge is still told of the number that went.
    const auto before = person(store(), scope(), gone.id, {.known = gone.version.recorded});
    ASSERT_TRUE(before);
    EXPECT_EQ(before->id, gone.id);
    EXPECT_EQ(before->version.record.name, "Nguyễn Văn Ân");
    EXPECT_EQ(merges(store(), scope(), 10), std::vector{*done});
    EXPECT_TRUE(merges(store(), scope("12"), 10).empty());
    EXPECT_EQ(codes(change_person(store(), shipped(), clerk(),
                                  {.id = gone.id, .seen = done->id, .reason = "a"}, at)),
              "person/merged");
}

TEST_P(Merges, are_undone_bit_for_bit)
{
    const auto kept = registered(form());
    auto twin = form("Nguyễn Văn Ân", "1985");
    twin.phone = "0912345678";
    const auto gone = registered(twin);
    give_slip(1, gone.id);
    give_slip(2, kept.id);
    const auto done = merge(kept, gone, {"phone", "name", "birth_date"});
    ASSERT_TRUE(done) << codes(done);
    const auto back = undo(*done);
    ASSERT_TRUE(back) << codes(back);
    EXPECT_TRUE(back->undone);

    for (const auto& before : {kept, gone}) {
        const auto now = read(before.id);
        EXPECT_EQ(now.version.record, before.version.record);
        EXPECT_EQ(now.version.valid_from, before.version.valid_from);
        EXPECT_FALSE(now.asked_for);
    }
    EXPECT_EQ(holder(1), gone.id);
    EXPECT_EQ(holder(2), kept.id);
    EXPECT_EQ(codes(undo(*done)), "merge/undone");
}

TEST_P(Merges, are_not_undone_over_a_later_change)
{
    const auto kept = registered(form());
    const auto gone = registered(form());
    const auto third = registered(form());
    const auto done = merge(kept, gone);
    ASSERT_TRUE(done);
    const auto later = merge(read(kept.id), third, {"hamlet"});
    ASSERT_TRUE(later) << codes(later);
    // The later merge changed nothing of the kept record but who stands in for whom.
    ASSERT_TRUE(undo(*later));
    ASSERT_TRUE(undo(*done));

    const auto again = merge(read(kept.id), read(gone.id));
    ASSERT_TRUE(again);
    const auto seen = read(kept.id);
    ASSERT_TRUE(change_person(store(), shipped(), clerk(),
                              {.id = kept.id,
                               .seen = seen.version.recorded,
                               .form = {.phone = "0987654321"},
                               .reason = "số mới"},
                              at));
    EXPECT_EQ(codes(undo(*again)), "merge/changed-since");
    EXPECT_EQ(read(kept.id).version.record.phone, "0987654321");
}

TEST_P(Merges, settle_the_households_and_undo_gives_them_back)
{
    const auto kept = registered(form());
    const auto gone = registered(form());
    const auto other = registered(form("Trần Thị Bình"));
    const auto home = add_household(
        store(), shipped(), clerk(),
        {.form = {.commune = "28756"}, .head = gone.id, .from = Date(2023, 2, 1), .reason = "sổ"},
        at);
    ASSERT_TRUE(home);
    ASSERT_TRUE(join_household(store(), shipped(), clerk(),
                               {.household = home->id,
                                .person = other.id,
                                .relation = "vợ",
                                .from = Date(2023, 3, 1),
                                .reason = "sổ"},
                               at));
    EXPECT_EQ(codes(merge(kept, read(gone.id))), "household/head-leaves");
    const auto done = merge(kept, read(gone.id), {"household"});
    ASSERT_TRUE(done) << codes(done);
    auto now = household(store(), scope(), home->id);
    ASSERT_TRUE(now);
    EXPECT_EQ(now->version.record.head, kept.id);
    ASSERT_EQ(now->members.size(), 2U);
    EXPECT_EQ(now->members[0].id, kept.id);

    ASSERT_TRUE(undo(*done));
    now = household(store(), scope(), home->id);
    EXPECT_EQ(now->version.record.head, gone.id);
    EXPECT_EQ(now->members[0].id, gone.id);
    EXPECT_FALSE(read(kept.id).version.record.household);
}

TEST_P(Merges, refuse_what_cannot_be_one_person)
{
    const auto kept = registered(form());
    auto woman = form("Nguyễn Thị Ánh");
    woman.sex = "female";
    woman.citizen_id = "083185001234";
    const auto gone = registered(woman);
    EXPECT_EQ(codes(merge(kept, gone, {"citizen_id", "shoe_size"})),
              "/from_gone record/unknown-code");
    EXPECT_EQ(codes(merge(kept, gone, {"citizen_id"})),
              "/citizen_id person/citizen-id-contradicts");
    EXPECT_EQ(codes(merge(kept, kept)), "/gone merge/same-record");
    auto stale = gone;
    stale.version.recorded = AuditId{1'000};
    EXPECT_EQ(codes(merge(kept, stale)), "/gone record/changed-meanwhile");
    auto unknown = gone;
    unknown.id = PersonId{8'300'000'099};
    EXPECT_EQ(codes(merge(kept, unknown)), "/gone person/unknown");
    auto actor = clerk();
    actor.permissions = {access::Permission::person_change};
    EXPECT_EQ(codes(merge_people(store(), shipped(), actor,
                                 {.kept = kept.id, .gone = gone.id, .reason = "a"}, {}, at)),
              "access/forbidden");
    EXPECT_EQ(codes(undo_merge(store(), shipped(), clerk(), {.merge = AuditId{99}, .reason = "a"},
                               {}, at)),
              "merge/unknown");
}

TEST_P(Merges, have_a_counterpart_that_takes_one_of_two_people_out)
{
    const auto both = registered(form());
    give_slip(1, both.id);
    const auto all = dependents();
    const Split split{.id = both.id,
                      .seen = both.version.recorded,
                      .form = form("Nguyễn Văn Anh", "1987"),
                      .move = {"slips"},
                      .reason = "hai người một sổ"};
    const auto out = split_person(store(), shipped(), clerk(), split, all, at);
    ASSERT_TRUE(out) << codes(out);
    EXPECT_NE(out->id, both.id);
    EXPECT_EQ(read(out->id).version.record.name, "Nguyễn Văn Anh");
    EXPECT_EQ(out->version.valid_from, both.version.valid_from);
    EXPECT_EQ(holder(1), out->id);
    EXPECT_EQ(read(both.id).version.record, both.version.record);
    EXPECT_EQ(codes(split_person(store(), shipped(), clerk(), split, all, at)),
              "record/changed-meanwhile");
    auto wrong = split;
    wrong.seen = read(both.id).version.recorded;
    wrong.move = {"coins"};
    wrong.form.name = "";
    EXPECT_EQ(codes(split_person(store(), shipped(), clerk(), wrong, all, at)),
              "/move merge/unknown-dependent, /name record/field-missing");
}

TEST_P(Merges, are_suggested_with_their_reasons)
{
    auto sent = form();
    sent.citizen_id = "083085001234";
    sent.phone = "0912345678";
    const auto first = registered(sent);
    auto elsewhere = form("Nguyễn Văn Ba");
    elsewhere.citizen_id = sent.citizen_id;
    elsewhere.commune = "28765";
    const auto second = registered(elsewhere);
    const auto third = registered(form("nguyen van an", "1985"));  // the year is all that is known
    auto namesake = form("Nguyễn Văn An", "1990-01-01");
    namesake.phone = sent.phone;
    const auto fourth = registered(namesake);
    registered(form("Nguyễn Văn An", "1991"));  // another year

    const auto commune = shipped().by_code("28756", {}, old_map)->id;
    using enum Likeness;
    const auto found = merge_candidates(store(), shipped(), scope(), {.commune = commune});
    EXPECT_EQ(found, (std::vector<MergeCandidate>{{first.id, second.id, {citizen_id}},
                                                  {first.id, third.id, {name_birth_commune}},
                                                  {first.id, fourth.id, {phone_name}}}));
    EXPECT_EQ(
        merge_candidates(store(), shipped(), scope(), {.commune = commune, .limit = 1}).size(), 1U);
    EXPECT_TRUE(merge_candidates(store(), shipped(), scope("12"), {.commune = commune}).empty());
    ASSERT_TRUE(merge(first, second)) << "what was merged is suggested no more";
    EXPECT_EQ(merge_candidates(store(), shipped(), scope(), {.commune = commune}).size(), 2U);
}

}  // namespace
}  // namespace ansinh::registry
