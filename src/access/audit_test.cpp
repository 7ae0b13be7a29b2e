#include "access/audit_queue.h"
#include "access/audit_search.h"
#include "support/stores.h"

#include <algorithm>
#include <array>
#include <future>
#include <set>
#include <thread>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

Actor clerk(std::int64_t id, std::optional<OfficeId> office = {})
{
    return {.user = UserId{id},
            .name = fmt::format("user.{}", id),
            .permissions = {Permission::audit_read},
            .office = office,
            .areas = {}};
}

Act look_at(std::int64_t person, std::string reason = "")
{
    return {.action = "person.look",
            .object_kind = "person",
            .object = person,
            .reason = std::move(reason)};
}

class Audit : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (!IsSkipped()) migrate(store());
    }

    void write(const Actor& actor, const Act& act, const std::string& day = "2023-12-15")
    {
        db::Transaction transaction(store());
        record(store(), actor, act, day + "T08:00:00+07:00");
        transaction.commit();
    }

    void write_some(int count)
    {
        for (int number = 1; number <= count; ++number)
            write(clerk(number % 3, OfficeId{number % 2}), look_at(7900000000 + number, "lý do"));
    }

    void tamper(const std::string& statement) { store().sql() << statement; }

    std::pair<std::optional<ChainFault>, std::int64_t> found()
    {
        const auto state = verify(store());
        return {state.fault, state.broken_at};
    }
};

using Found = std::pair<std::optional<ChainFault>, std::int64_t>;

}  // namespace

ON_EVERY_STORE(Audit);

TEST_P(Audit, a_whole_chain_holds)
{
    EXPECT_EQ(verify(store()).records, 0);
    EXPECT_EQ(verify(store()).fault, std::nullopt);
    write_some(20);
    const auto state = verify(store());
    EXPECT_EQ(state.records, 20);
    EXPECT_EQ(state.fault, std::nullopt);
    EXPECT_EQ(state.hash.size(), 64);
}

struct Tampered {
    const char* statement;
    ChainFault fault;
    std::int64_t at;
};

TEST_P(Audit, names_the_first_record_that_was_tampered_with)
{
    const std::vector<Tampered> cases = {
        {"UPDATE access_audit SET at = '2023-12-16' WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET user_id = 9 WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET actor = 'x' WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET office = NULL WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET action = 'x' WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET object_kind = 'x' WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET object = 1 WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET reason = '' WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET detail = 'x' WHERE number = 7", ChainFault::altered, 7},
        {"UPDATE access_audit SET hash = hash || '0' WHERE number = 7", ChainFault::altered, 7},
        {"DELETE FROM access_audit WHERE number = 7", ChainFault::missing, 7},
        {"DELETE FROM access_audit WHERE number = 1", ChainFault::missing, 1},
        // The end cut off, with and without the head.
        {"DELETE FROM access_audit WHERE number > 15", ChainFault::cut_off, 16},
        {"DELETE FROM access_audit", ChainFault::cut_off, 1},
        {"UPDATE access_audit_head SET number = 15", ChainFault::cut_off, 15},
        {"UPDATE access_audit_head SET hash = 'x'", ChainFault::cut_off, 20},
        // One put in before the first.
        {"INSERT INTO access_audit SELECT -1, at, user_id, actor, office, action, object_kind,"
         " object, reason, detail, hash FROM access_audit WHERE number = 3",
         ChainFault::altered, -1},
    };
    write_some(20);
    for (const auto& [statement, fault, at] : cases) {
        const db::Transaction undone(store());
        tamper(statement);
        EXPECT_EQ(found(), Found(fault, at)) << statement;
    }
    EXPECT_EQ(found(), Found({}, 0));
}

TEST_P(Audit, names_records_that_were_swapped)
{
    write_some(20);
    tamper("UPDATE access_audit SET number = -5 WHERE number = 5");
    tamper("UPDATE access_audit SET number = 5 WHERE number = 6");
    tamper("UPDATE access_audit SET number = 6 WHERE number = -5");
    EXPECT_EQ(found(), Found(ChainFault::altered, 5));
}

// Whoever alters a record and hashes it anew must do so with all that follow, and with the head.
TEST_P(Audit, one_record_hashed_anew_breaks_the_next)
{
    write_some(4);
    std::string second;
    store().sql() << "SELECT hash FROM access_audit WHERE number = 2", soci::into(second);
    tamper("DELETE FROM access_audit WHERE number > 2");
    tamper("UPDATE access_audit_head SET number = 1");
    tamper("UPDATE access_audit_head SET hash = (SELECT hash FROM access_audit WHERE number = 1)");
    tamper("DELETE FROM access_audit WHERE number = 2");
    write(clerk(2), look_at(1));
    const auto state = verify(store());
    EXPECT_EQ(state.records, 2);
    EXPECT_NE(state.hash, second);  // the note of the hash that was kept elsewhere tells
}

TEST_P(Audit, texts_that_were_cut_elsewhere_are_not_alike)
{
    const auto hash_of = [&](Act act) {
        const db::Transaction undone(store());
        record(store(), clerk(1), act, "2023-12-15T08:00:00+07:00");
        return verify(store()).hash;
    };
    const auto a = hash_of({.action = "a", .reason = "x|1:y", .detail = "z"});
    const auto b = hash_of({.action = "a", .reason = "x", .detail = "y|1:z"});
    EXPECT_NE(a, b);
}

TEST_P(Audit, tells_who_looked_at_a_person)
{
    const auto person = PersonId{7900000001};
    const auto other = PersonId{7900000002};
    write(clerk(1), look_at(person.value()));
    write(clerk(2), look_at(other.value()));
    write(clerk(2), {.action = "person.unmask",
                     .object_kind = "person",
                     .object = person.value(),
                     .reason = "đối chiếu sổ"});
    write(clerk(3),
          {.action = "person.correct", .object_kind = "person", .object = person.value()});
    write(clerk(3),
          {.action = "person.look", .object_kind = "household", .object = person.value()});
    const std::array people = {person};
    const auto first = looks_at(store(), people, {}, 1);
    ASSERT_EQ(first.records.size(), 1);
    EXPECT_EQ(first.records[0].actor, "user.2");
    EXPECT_EQ(first.records[0].act.reason, "đối chiếu sổ");
    ASSERT_TRUE(first.next);
    const auto second = looks_at(store(), people, first.next, 1);
    ASSERT_EQ(second.records.size(), 1);
    EXPECT_EQ(second.records[0].actor, "user.1");
    EXPECT_FALSE(second.next);
}

// A household, a pair to compare and a list of hits show several people with one record.
TEST_P(Audit, tells_who_saw_a_person_among_others)
{
    const std::vector shown = {PersonId{7900000001}, PersonId{7900000002}, PersonId{7900000001}};
    write(clerk(1), {.action = "household.look",
                     .object_kind = "household",
                     .object = 5,
                     .people = {shown[0], shown[1]}});
    write(clerk(2), {.action = "person.search", .detail = "hits=1", .people = shown});
    write(clerk(3), look_at(7900000001));
    {
        AuditQueue queue(address());
        queue.look(clerk(4), {.action = "merge.look", .people = {shown[1]}},
                   "2023-12-15T08:00:00+07:00");
    }
    const auto numbers = [&](std::vector<PersonId> people) {
        std::vector<std::int64_t> found;
        for (const auto& record : looks_at(store(), people, {}, 10).records)
            found.push_back(record.number.value());
        return found;
    };
    EXPECT_EQ(numbers({shown[0]}), (std::vector<std::int64_t>{3, 2, 1}));
    EXPECT_EQ(numbers({shown[1]}), (std::vector<std::int64_t>{4, 2, 1}));
    // By all numbers that a person has had.
    EXPECT_EQ(numbers({shown[0], shown[1]}), (std::vector<std::int64_t>{4, 3, 2, 1}));
    EXPECT_TRUE(numbers({}).empty());
    // Who was shown is part of what is hashed.
    EXPECT_EQ(looks_at(store(), std::array{shown[0]}, AuditId{2}, 1).records.front().act.detail,
              "people=7900000001 7900000002");
    EXPECT_EQ(found(), Found({}, 0));
    tamper("UPDATE access_audit SET detail = 'people=7900000002' WHERE number = 1");
    EXPECT_EQ(found(), Found(ChainFault::altered, 1));
}

struct Asked {
    AuditQuery query;
    std::vector<std::int64_t> numbers;
};

TEST_P(Audit, is_searched_by_user_object_action_and_days)
{
    write(clerk(1, OfficeId{5}), look_at(11), "2023-12-14");
    write(clerk(2, OfficeId{6}), look_at(12), "2023-12-15");
    write(clerk(1, OfficeId{5}),
          {.action = "person.correct", .object_kind = "person", .object = 11}, "2023-12-16");
    write(clerk(2), {.action = "personal.note", .object_kind = "user", .object = 11}, "2023-12-17");
    auto key = clerk(2);
    key.name = "user.2/abcdefghjk";
    write(key, look_at(13), "2023-12-18");
    write(local_operator("user.2"), look_at(14), "2023-12-19");
    write(clerk(5), look_at(15), "2023-12-20");
    tamper("INSERT INTO access_user SELECT 2, 'user.2', '', 1, '', '', NULL, NULL, NULL, 0, NULL,"
           " '', 0, '', 0, 0");
    const std::vector<Asked> cases = {
        {.query = {}, .numbers = {7, 6, 5, 4, 3, 2, 1}},
        // What the user's keys did too, and the operator of that name.
        {.query = {.actor = "user.2"}, .numbers = {6, 5, 4, 2}},
        {.query = {.actor = "user.2/abcdefghjk"}, .numbers = {5}},
        {.query = {.action = "person"}, .numbers = {7, 6, 5, 3, 2, 1}},
        {.query = {.action = "person.look"}, .numbers = {7, 6, 5, 2, 1}},
        {.query = {.object_kind = "person", .object = 11}, .numbers = {3, 1}},
        {.query = {.object_kind = "user"}, .numbers = {4}},
        {.query = {.from = Date{2023, 12, 15}, .to = Date{2023, 12, 16}}, .numbers = {3, 2}},
        {.query = {.before = AuditId{3}, .limit = 1}, .numbers = {2}},
        {.query = {.actor = "user.2",
                   .action = "person.look",
                   .object_kind = "person",
                   .object = 12,
                   .from = Date{2023, 12, 1},
                   .to = Date{2023, 12, 31},
                   .before = AuditId{9}},
         .numbers = {2}},
        {.query = {.actor = "user.1' OR '1'='1"}, .numbers = {}},
    };
    auto everywhere = clerk(8);
    everywhere.everywhere = true;
    for (const auto& [query, numbers] : cases) {
        const auto page = search(store(), everywhere, query);
        ASSERT_TRUE(page);
        std::vector<std::int64_t> seen;
        for (const auto& row : page->records) seen.push_back(row.number.value());
        EXPECT_EQ(seen, numbers);
    }
    const auto own = search(store(), clerk(8, OfficeId{5}), {});
    ASSERT_TRUE(own);
    EXPECT_EQ(own->records.size(), 2);  // those of one's own office
    EXPECT_TRUE(search(store(), clerk(8), {})->records.empty());
}

TEST_P(Audit, refuses_a_search_that_makes_no_sense)
{
    const auto refused =
        search(store(), clerk(8),
               {.object = 3, .from = Date{2023, 12, 2}, .to = Date{2023, 12, 1}, .limit = 501});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().size(), 3);
    const Actor nobody{
        .user = UserId{1}, .name = "x", .permissions = {}, .office = {}, .areas = {}};
    EXPECT_EQ(search(store(), nobody, {}).error().front().code, "access/forbidden");
}

TEST_P(Audit, looks_of_many_threads_and_two_servers_make_one_chain)
{
    constexpr int threads = 8, each = 25;
    std::set<std::int64_t> numbers;
    {
        AuditQueue one(address());
        AuditQueue other(address());
        std::vector<std::future<std::vector<std::int64_t>>> running;
        for (int thread = 0; thread < threads; ++thread)
            running.push_back(std::async(std::launch::async, [&, thread] {
                auto& queue = thread % 2 == 0 ? one : other;
                std::vector<std::int64_t> mine;
                for (int look = 0; look < each; ++look)
                    mine.push_back(
                        queue.look(clerk(thread), look_at(look), "2023-12-15T08:00:00+07:00")
                            .value());
                return mine;
            }));
        for (auto& run : running)
            for (const auto number : run.get()) numbers.insert(number);
    }
    EXPECT_EQ(numbers.size(), threads * each);
    const auto state = verify(store());
    EXPECT_EQ(state.records, threads * each);
    EXPECT_EQ(state.fault, std::nullopt);
}

// A store that somebody else is writing to keeps a look waiting; it does not fail.
TEST_P(Audit, a_look_waits_for_a_busy_store)
{
    AuditQueue queue(address());
    std::future<AuditId> look;
    {
        db::Transaction transaction(store());
        record(store(), clerk(1), look_at(1), "2023-12-15T08:00:00+07:00");
        look = std::async(std::launch::async, [&] {
            return queue.look(clerk(2), look_at(2), "2023-12-15T08:00:01+07:00");
        });
        transaction.commit();
    }
    EXPECT_EQ(look.get(), AuditId{2});
    EXPECT_EQ(verify(store()).records, 2);
}

TEST_P(Audit, a_look_that_cannot_be_written_is_told)
{
    AuditQueue queue(address());
    tamper("ALTER TABLE access_audit RENAME TO access_audit_away");
    EXPECT_THROW(queue.look(clerk(1), look_at(1), "2023-12-15T08:00:00+07:00"), db::StoreError);
    tamper("ALTER TABLE access_audit_away RENAME TO access_audit");
    EXPECT_EQ(queue.look(clerk(1), look_at(1), "2023-12-15T08:00:00+07:00"), AuditId{1});
}

}  // namespace ansinh::access
