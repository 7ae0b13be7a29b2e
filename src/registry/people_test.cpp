#include "access/trail.h"
#include "registry/impl/people_desk.h"
#include "registry/people.h"

#include <array>
#include <string>

#include <soci/soci.h>

namespace ansinh::registry {
namespace {

class People : public PeopleDesk {
protected:
    Checked<FoundPerson> change(const FoundPerson& seen, const PersonForm& sent,
                                std::optional<Date> from = {})
    {
        return change_person(store(), shipped(), clerk(),
                             {.id = seen.id,
                              .seen = seen.version.recorded,
                              .form = sent,
                              .from = from,
                              .reason = "đơn đề nghị"},
                             at);
    }

    long long count(const std::string& table)
    {
        long long rows = 0;
        store().sql() << "SELECT COUNT(*) FROM " + table, soci::into(rows);
        return rows;
    }
};
ON_EVERY_STORE(People);

TEST_P(People, are_registered_under_the_next_number_of_their_province)
{
    const auto first = registered(form());
    const auto second = registered(form("Trần Thị Bình"));
    EXPECT_EQ(text(first.id), "8300000001");
    EXPECT_EQ(text(second.id), "8300000002");
    const auto given = register_person(
        store(), shipped(), clerk(),
        {.form = form("Lê Văn Cường"), .id = PersonId{8'301'234'567}, .reason = "sổ BHXH cũ"}, at);
    ASSERT_TRUE(given) << codes(given);
    EXPECT_EQ(given->version.valid_from, Date(2023, 12, 15));
    EXPECT_EQ(text(registered(form()).id), "8300000003");
}

TEST_P(People, are_numbered_on_whatever_number_was_typed_in)
{
    const auto typed = [&](PersonId id, const access::Actor& actor, std::string commune) {
        auto sent = form("Lê Văn Cường");
        sent.commune = std::move(commune);
        return codes(register_person(store(), shipped(), actor,
                                     {.form = sent, .id = id, .reason = "sổ BHXH cũ"}, at));
    };
    const auto mai = clerk("79");
    const auto given = registered(form()).id;
    EXPECT_EQ(given, PersonId{8'300'000'001});
    EXPECT_EQ(typed(PersonId{8'399'999'999}, mai, "26734"), "/id person/number-not-given");
    EXPECT_EQ(typed(PersonId{8'399'999'999}, clerk(), "28756"), "good") << "of their province";
    EXPECT_EQ(typed(PersonId{8'300'000'002}, clerk(), "28756"), "good");
    EXPECT_EQ(registered(form()).id, PersonId{8'300'000'003}) << "the next that is free";
    EXPECT_EQ(typed(PersonId{7'912'345'678}, clerk(), "28756"), "good")
        << "of a province that has its numbers from elsewhere";
}

TEST_P(People, read_back_as_they_were_written)
{
    auto sent = form("Nguyễn Thị Ánh", "1990");
    sent.sex = "female";
    sent.citizen_id = "083190001234";
    sent.old_id = "320123456";
    sent.ethnicity = "05";
    sent.phone = "0912345678";
    sent.bank = "Agribank";
    sent.bank_account = "7110205123456";
    sent.hamlet = "Ấp 3";
    sent.residence = "temporary";
    const auto written = registered(sent);
    const auto read = person(store(), scope(), written.id);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->version, written.version);
    EXPECT_EQ(read->version.record.birth.precision, BirthPrecision::year);
    EXPECT_EQ(read->version.record.citizen_id->text(), "083190001234");
    EXPECT_FALSE(read->asked_for);
}

TEST_P(People, keep_what_was_believed_before)
{
    const auto first = registered(form());
    const auto corrected = change(first, {.name = "Nguyễn Văn Ân"});
    ASSERT_TRUE(corrected) << codes(corrected);
    const auto moved = change(*corrected, {.commune = "28765"}, Date(2023, 7, 1));
    ASSERT_TRUE(moved) << codes(moved);

    const auto name = [&](const AsOf& as_of) {
        const auto found = person(store(), scope(), first.id, as_of);
        return found ? found->version.record.name : found.error().code;
    };
    const auto commune = [&](const AsOf& as_of) {
        return shipped()
            .area(person(store(), scope(), first.id, as_of)->version.record.commune)
            .code;
    };
    EXPECT_EQ(name({}), "Nguyễn Văn Ân");
    EXPECT_EQ(name({.on = Date(2023, 1, 1)}), "Nguyễn Văn Ân");
    EXPECT_EQ(name({.on = Date(2022, 12, 31)}), "person/not-then");
    EXPECT_EQ(name({.known = first.version.recorded}), "Nguyễn Văn An");
    EXPECT_EQ(commune({.on = Date(2023, 6, 30)}), "28756");
    EXPECT_NE(commune({.on = Date(2023, 7, 1)}), "28756");

    const auto all = person_versions(store(), scope(), first.id);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 3U);
    EXPECT_EQ(all->at(0).record, moved->version.record);
    EXPECT_EQ(all->at(1).valid_to, Date(2023, 7, 1));
    EXPECT_FALSE(all->at(2).valid_to);
    const std::array by = {moved->version.recorded};
    const auto trail = access::trails(store(), by).at(moved->version.recorded);
    EXPECT_EQ(trail.actor, "lan");
    EXPECT_EQ(trail.action, "person.change");
    EXPECT_EQ(trail.reason, "đơn đề nghị");
}

TEST_P(People, are_changed_by_whoever_saw_the_present_version)
{
    const auto first = registered(form());
    ASSERT_TRUE(change(first, {.phone = "0912345678"}));
    EXPECT_EQ(codes(change(first, {.phone = "0912345679"})), "record/changed-meanwhile");
}

TEST_P(People, are_not_written_again_when_nothing_is_new)
{
    const auto first = registered(form());
    const auto records = count("access_audit");
    const auto same = change(first, {.name = "Nguyễn  Văn An", .phone = ""});
    ASSERT_TRUE(same);
    EXPECT_EQ(same->version, first.version);
    EXPECT_EQ(count("access_audit"), records);
}

TEST_P(People, have_a_citizen_number_of_their_own)
{
    auto sent = form();
    sent.citizen_id = "083085001234";
    const auto first = registered(sent);
    const auto other = form("Nguyễn Văn Bé");
    auto twin = other;
    twin.citizen_id = sent.citizen_id;
    EXPECT_EQ(codes(register_person(store(), shipped(), clerk(),
                                    {.form = twin, .reason = "tờ khai"}, at)),
              "/citizen_id person/citizen-id-taken");
    EXPECT_EQ(codes(register_person(store(), shipped(), clerk(),
                                    {.form = other, .id = first.id, .reason = "tờ khai"}, at)),
              "/id person/number-taken");
    const auto second = registered(other);
    EXPECT_EQ(codes(change(second, {.citizen_id = sent.citizen_id})),
              "/citizen_id person/citizen-id-taken");
    EXPECT_EQ(count("registry_person"), 2);
    EXPECT_EQ(count("access_audit"), 2) << "what was refused left no trace";
    // Two people for a merge to settle.
    EXPECT_EQ(text(registered(twin).id), "8300000003");
}

TEST_P(People, are_hidden_from_other_areas)
{
    const auto first = registered(form());
    EXPECT_EQ(codes(person(store(), scope("12"), first.id)), "person/unknown");
    EXPECT_EQ(codes(person_versions(store(), scope("12"), first.id)), "person/unknown");
    EXPECT_EQ(codes(person(store(), scope(), PersonId{8'300'000'099})), "person/unknown");
    EXPECT_TRUE(person(store(), scope("829"), first.id));  // the district's office
    EXPECT_EQ(codes(change_person(store(), shipped(), clerk("12"),
                                  {.id = first.id,
                                   .seen = first.version.recorded,
                                   .form = {.phone = "0912345678"},
                                   .reason = "đơn"},
                                  at)),
              "person/unknown");
    EXPECT_EQ(codes(register_person(store(), shipped(), clerk("12"),
                                    {.form = form(), .reason = "tờ khai"}, at)),
              "/commune access/out-of-scope");
    EXPECT_EQ(codes(change(first, {.commune = "03388"}, Date(2023, 7, 1))),
              "/commune access/out-of-scope")
        << "of another province";
}

TEST_P(People, are_changed_only_by_those_who_may)
{
    auto actor = clerk();
    actor.permissions = {access::Permission::person_find};
    EXPECT_EQ(codes(register_person(store(), shipped(), actor,
                                    {.form = form(), .reason = "tờ khai"}, at)),
              "access/forbidden");
    const auto first = registered(form());
    EXPECT_EQ(
        codes(change_person(store(), shipped(), actor,
                            {.id = first.id, .seen = first.version.recorded, .reason = "a"}, at)),
        "access/forbidden");
}

TEST_P(People, are_refused_with_every_problem_at_once)
{
    auto sent = form();
    sent.phone = "1";
    EXPECT_EQ(codes(register_person(store(), shipped(), clerk(),
                                    {.form = sent, .from = Date(2024, 1, 1), .reason = " "}, at)),
              "/reason record/reason-missing, /from record/effective-in-future, "
              "/phone person/phone-malformed");
    const auto first = registered(form());
    EXPECT_EQ(codes(change(first, {.hamlet = "Ấp 1"}, Date(2022, 12, 31))),
              "/from record/effective-too-early");
}

TEST_P(People, store_what_would_be_code_elsewhere_as_text)
{
    auto sent = form();
    sent.hamlet = "'); DROP TABLE registry_person; -- <script>alert(1)</script> =1+1";
    const auto first = registered(sent);
    EXPECT_EQ(person(store(), scope(), first.id)->version.record.hamlet, *sent.hamlet);
}

}  // namespace
}  // namespace ansinh::registry
