#include "registry/household.h"
#include "registry/impl/people_desk.h"
#include "registry/merge.h"

#include <string>
#include <vector>

namespace ansinh::registry {
namespace {

/// What merging and splitting must not break.
class MergeEdges : public PeopleDesk {
protected:
    static PersonForm with_number(const std::string& name, const std::string& citizen_id)
    {
        auto sent = form(name);
        sent.citizen_id = citizen_id;
        return sent;
    }

    FoundPerson read(PersonId id) { return person(store(), scope(), id).value(); }

    Checked<FoundPerson> split(const FoundPerson& both, const PersonForm& sent)
    {
        return split_person(store(), shipped(), clerk(),
                            {.id = both.id,
                             .seen = read(both.id).version.recorded,
                             .form = sent,
                             .reason = "hai người một sổ"},
                            {}, at);
    }

    Checked<Merge> merge(const FoundPerson& kept, const FoundPerson& gone)
    {
        return merge_people(store(), shipped(), clerk(),
                            {.kept = kept.id,
                             .gone = gone.id,
                             .kept_seen = read(kept.id).version.recorded,
                             .gone_seen = read(gone.id).version.recorded,
                             .reason = "một người hai sổ"},
                            {}, at);
    }

    Checked<Merge> undo(AuditId merge)
    {
        return undo_merge(store(), shipped(), clerk(), {.merge = merge, .reason = "gộp nhầm"}, {},
                          at);
    }
};
ON_EVERY_STORE(MergeEdges);

TEST_P(MergeEdges, a_split_takes_nobody_elses_citizen_number)
{
    registered(with_number("Trần Văn Bảo", "083085009999"));
    const auto both = registered(with_number("Nguyễn Văn An", "083085001234"));
    EXPECT_EQ(codes(split(both, with_number("Nguyễn Văn Anh", "083085009999"))),
              "/citizen_id person/citizen-id-taken");
    EXPECT_TRUE(split(both, with_number("Nguyễn Văn Anh", "083085001234"))) << "its own";
}

TEST_P(MergeEdges, a_split_leaves_what_was_true)
{
    const auto both = registered(form());
    ASSERT_TRUE(split(both, form("Nguyễn Văn Anh")));
    const auto all = person_versions(store(), scope(), both.id).value();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_TRUE(all[1].valid_to) << "it was not wrong";
    EXPECT_EQ(all[0].valid_from, both.version.valid_from);
    EXPECT_EQ(person(store(), scope(), both.id, {.on = both.version.valid_from})->version.record,
              both.version.record);
}

TEST_P(MergeEdges, an_undone_merge_takes_nobody_elses_citizen_number)
{
    const auto kept = registered(form());
    const auto gone = registered(with_number("Nguyễn Văn Ân", "083085001234"));
    const auto done = merge(kept, gone);
    ASSERT_TRUE(done) << codes(done);
    const auto third = register_person(
        store(), shipped(), clerk(),
        {.form = with_number("Lê Văn Cường", "083085001234"), .reason = "tờ khai"}, at);
    ASSERT_TRUE(third) << codes(third);
    EXPECT_EQ(codes(undo(done->id)), "/citizen_id person/citizen-id-taken");
    EXPECT_EQ(read(gone.id).id, kept.id) << "nothing was undone";
}

TEST_P(MergeEdges, twins_by_citizen_number_are_merged_and_parted_again)
{
    const auto kept = registered(with_number("Nguyễn Văn An", "083085001234"));
    const auto gone = registered(with_number("Nguyễn Văn Ân", "083085001234"));
    const auto done = merge(kept, gone);
    ASSERT_TRUE(done) << codes(done);
    EXPECT_TRUE(undo(done->id));
}

TEST_P(MergeEdges, a_household_had_its_head_until_the_day_of_the_merge)
{
    const auto kept = registered(form());
    const auto gone = registered(form());
    const auto home = add_household(
        store(), shipped(), clerk(),
        {.form = {.commune = "28756"}, .head = gone.id, .from = Date(2023, 2, 1), .reason = "sổ"},
        at);
    ASSERT_TRUE(home) << codes(home);
    const auto done = merge(kept, gone);
    ASSERT_TRUE(done) << codes(done);
    const auto head = [&](std::optional<Date> on) {
        return household(store(), scope(), home->id, {.on = on})->version.record.head;
    };
    EXPECT_FALSE(head({}));
    EXPECT_EQ(head(Date(2023, 6, 1)), gone.id);
    ASSERT_TRUE(undo(done->id));
    EXPECT_EQ(head({}), gone.id);
    EXPECT_EQ(head(Date(2023, 6, 1)), gone.id);
}

TEST_P(MergeEdges, candidates_of_one_person_are_not_crowded_out)
{
    for (int namesake = 0; namesake < 4; ++namesake) registered(form("Trần Văn Bảo"));
    const auto first = registered(form("Nguyễn Văn An"));
    const auto second = registered(form("Nguyễn Văn An"));
    const auto commune = shipped().by_code("28756", {}, old_map)->id;
    EXPECT_EQ(merge_candidates(store(), shipped(), scope(),
                               {.commune = commune, .person = first.id, .limit = 2}),
              (std::vector<MergeCandidate>{{first.id, second.id, {Likeness::name_birth_commune}}}));
}

}  // namespace
}  // namespace ansinh::registry
