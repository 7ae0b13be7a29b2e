#include "registry/employer_merge.h"
#include "registry/employer_search.h"
#include "registry/impl/units_fixture.h"
#include "registry/unit_numbers.h"
#include "support/cases.h"

#include <thread>
#include <vector>

#include <soci/soci.h>

namespace ansinh::registry {
namespace {

using test::cases;

std::string read(const Result<std::string>& parsed)
{
    return parsed ? *parsed : parsed.error().code;
}

TEST(UnitNumbers, are_checked_as_far_as_their_rules_are_known)
{
    for (const auto& [cells, line] : cases(R"(
        # typed         | unit code
        TA0123A         | TA0123A
        ta 0123-a       | TA0123A
        YN01A3Z         | YN01A3Z
        0314409058      | 0314409058     # an enterprise number, from 08/2025
        1012345         | 1012345        # a unit of the State budget
        T10123A         | employer/unit-code-malformed
        TA01234         | employer/unit-code-malformed
        TA0123          | employer/unit-code-malformed
        TẢ123A          | employer/unit-code-malformed
    )"))
        EXPECT_EQ(read(parse_unit_code(cells[0])), cells[1]) << line;
    for (const auto& [cells, line] : cases(R"(
        # typed          | tax code
        0314409058       | 0314409058
        0314409058-002   | 0314409058-002
        0314409058002    | 0314409058-002
        0314409059       | employer/tax-code-mistyped
        0314490058       | employer/tax-code-mistyped   # two digits exchanged
        031440905        | employer/tax-code-malformed
        031440905A       | employer/tax-code-malformed
    )"))
        EXPECT_EQ(read(parse_tax_code(cells[0])), cells[1]) << line;
    EXPECT_EQ(read(parse_facility_code("83001")), "83001");
    EXPECT_EQ(read(parse_facility_code("00001")), "facility/code-malformed");
    EXPECT_EQ(read(parse_facility_code("8300")), "facility/code-malformed");
}

TEST(Employer, has_a_size_band)
{
    for (const auto& [cells, line] : cases(R"(
        0    | 0-4
        4    | 0-4
        5    | 5-9
        9    | 5-9
        10   | 10-49
        49   | 10-49
        50   | 50-199
        199  | 50-199
        200  | 200+
    )"))
        EXPECT_EQ(word(size_band(std::atoll(cells[0].c_str()))).code, cells[1]) << line;
    EXPECT_EQ(industries().size(), 21U);
}

class Employers : public Units {};
ON_EVERY_STORE(Employers);

TEST_P(Employers, are_registered_corrected_and_changed_from_a_day)
{
    const auto first = registered(form("TA0123A", "Công ty TNHH Dừa Xanh"));
    EXPECT_EQ(shipped().area(first.version.record.commune).code, "28756");
    ASSERT_TRUE(first.version.record.office);

    const auto corrected = change_employer(store(), ground(), officer(),
                                           {.unit_code = "TA0123A",
                                            .seen = first.version.recorded,
                                            .form = {.tax_code = "0314409058"},
                                            .reason = "thiếu mã số thuế"},
                                           morning());
    ASSERT_TRUE(corrected) << codes(corrected);
    const auto moved = change_employer(store(), ground(), officer(),
                                       {.unit_code = "ta0123a",
                                        .seen = corrected->version.recorded,
                                        .form = {.commune = "29119", .workers = "60"},
                                        .from = Date(2023, 7, 1),
                                        .reason = "chuyển trụ sở"},
                                       morning());
    ASSERT_TRUE(moved) << codes(moved);
    EXPECT_NE(moved->version.record.office, first.version.record.office);

    const auto commune = [&](const AsOf& as_of) {
        const auto found = employer(store(), shipped(), officer(), "TA0123A", as_of);
        return found ? shipped().area(found->version.record.commune).code : found.error().code;
    };
    EXPECT_EQ(commune({}), "29119");
    EXPECT_EQ(commune({.on = Date(2023, 6, 30)}), "28756");
    EXPECT_EQ(commune({.on = Date(2023, 7, 1)}), "29119");
    EXPECT_EQ(commune({.on = Date(2019, 12, 31)}), "employer/not-then");
    EXPECT_EQ(commune({.on = Date(2023, 7, 1), .known = first.version.recorded}), "28756");
    const auto all = employer_versions(store(), shipped(), officer(), "TA0123A");
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 3U);
    EXPECT_FALSE(all->back().record.tax_code);

    const auto stale = change_employer(store(), ground(), officer(),
                                       {.unit_code = "TA0123A",
                                        .seen = first.version.recorded,
                                        .form = {.workers = "1"},
                                        .reason = "x"},
                                       morning());
    EXPECT_EQ(codes(stale), "record/changed-meanwhile");
    const auto same = change_employer(store(), ground(), officer(),
                                      {.unit_code = "TA0123A",
                                       .seen = moved->version.recorded,
                                       .form = {.workers = "60"},
                                       .reason = "x"},
                                      morning());
    ASSERT_TRUE(same);
    EXPECT_EQ(same->version.recorded, moved->version.recorded);
}

TEST_P(Employers, are_refused_with_every_problem_at_once)
{
    const auto refused = register_employer(store(), ground(), officer(),
                                           {.form = {.unit_code = "T",
                                                     .tax_code = "1",
                                                     .kind = "shop",
                                                     .industry = "Z",
                                                     .commune = "nowhere",
                                                     .payment_cycle = "2",
                                                     .status = "gone",
                                                     .workers = "-1",
                                                     .phone = "12"},
                                            .from = Date(2024, 1, 1)},
                                           morning());
    EXPECT_EQ(codes(refused),
              "/reason record/reason-missing, /from record/effective-in-future, "
              "/unit_code employer/unit-code-malformed, /tax_code employer/tax-code-malformed, "
              "/name record/field-missing, /kind record/unknown-code, "
              "/industry record/unknown-code, /commune area/unknown, "
              "/payment_cycle employer/payment-cycle-unknown, /status record/unknown-code, "
              "/workers record/number-malformed, /phone person/phone-malformed");
    registered(form("TA0123A", "Một"));
    EXPECT_EQ(codes(register_employer(store(), ground(), officer(),
                                      {.form = form("ta0123a", "Hai"), .reason = "x"}, morning())),
              "/unit_code employer/unit-code-taken");
}

TEST_P(Employers, are_kept_within_permission_and_area)
{
    const auto first = registered(form("TA0123A", "Một"));
    const EmployerRegistration another{.form = form("TA0124A", "Hai"), .reason = "x"};
    EXPECT_EQ(codes(register_employer(store(), ground(), reader(), another, morning())),
              "access/forbidden");
    EXPECT_EQ(codes(register_employer(store(), ground(), officer("836"), another, morning())),
              "/commune access/out-of-scope");
    EXPECT_EQ(code_of(employer(store(), shipped(), officer("836"), "TA0123A")), "employer/unknown");
    EXPECT_EQ(code_of(employer(store(), shipped(), {}, "TA0123A")), "access/forbidden");
    EXPECT_EQ(codes(change_employer(store(), ground(), officer("836"),
                                    {.unit_code = "TA0123A",
                                     .seen = first.version.recorded,
                                     .form = {.workers = "1"},
                                     .reason = "x"},
                                    morning())),
              "employer/unknown");
    EXPECT_EQ(codes(change_employer(store(), ground(), officer("829"),
                                    {.unit_code = "TA0123A",
                                     .seen = first.version.recorded,
                                     .form = {.commune = "29119"},
                                     .reason = "x"},
                                    morning())),
              "/commune access/out-of-scope");
    auto own = reader();
    own.areas.clear();
    own.employer = first.id;
    EXPECT_TRUE(employer(store(), shipped(), own, "TA0123A"));
    registered(form("TA0125A", "Ba"));
    EXPECT_EQ(code_of(employer(store(), shipped(), own, "TA0125A")), "employer/unknown");
}

TEST_P(Employers, are_merged_and_the_merge_is_undone)
{
    const auto kept = registered(form("TA0001A", "Một"));
    const auto gone = registered(form("TA0002A", "Hai"));
    std::vector<std::string> told;
    const std::vector<EmployerDependent> dependents = {
        {.name = "dues",
         .repoint = [&](db::Database&, EmployerId, EmployerId, AuditId) { told.push_back("to"); },
         .restore = [&](db::Database&, AuditId) { told.push_back("back"); }}};
    const EmployerMerge merge{.kept = "TA0001A",
                              .gone = "TA0002A",
                              .seen_gone = gone.version.recorded,
                              .reason = "trùng hồ sơ"};
    const auto done = merge_employers(store(), shipped(), officer(), merge, dependents, morning());
    ASSERT_TRUE(done) << codes(done);
    EXPECT_EQ(employer(store(), shipped(), officer(), "TA0002A")->version.record.merged_into,
              kept.id);
    EXPECT_EQ(unit_code(store(), kept.id), "TA0001A");
    EXPECT_EQ(codes(merge_employers(store(), shipped(), officer(), merge, dependents, morning())),
              "/gone employer/merged");
    auto itself = merge;
    itself.gone = "TA0001A";
    EXPECT_EQ(codes(merge_employers(store(), shipped(), officer(), itself, {}, morning())),
              "/gone employer/merge-with-itself");
    const EmployerMergeUndo undo{.merge = *done, .reason = "nhầm"};
    ASSERT_TRUE(undo_employer_merge(store(), shipped(), officer(), undo, dependents, morning()));
    EXPECT_EQ(employer(store(), shipped(), officer(), "TA0002A")->version.record,
              gone.version.record);
    EXPECT_EQ(told, (std::vector<std::string>{"to", "back"}));
    EXPECT_EQ(codes(undo_employer_merge(store(), shipped(), officer(), undo, {}, morning())),
              "merge/undone");
    EXPECT_EQ(codes(undo_employer_merge(store(), shipped(), officer("836"), undo, {}, morning())),
              "merge/unknown");
}

TEST_P(Employers, are_registered_beside_another_act)
{
    db::Transaction sent(store());
    access::record(store(), officer(), {.action = "intake.take"}, morning());
    auto other = another();
    std::thread clerk([&] {
        EXPECT_TRUE(register_employer(other, ground(), officer(),
                                      {.form = form("TA0001A", "Dừa"), .reason = "đăng ký"},
                                      morning()));
    });
    // Until the clerk waits for this act to end. On SQLite nobody else gets this far.
    long long waiting = GetParam() == db::Dialect::sqlite ? 1 : 0;
    while (waiting == 0) {
        store().sql() << "SELECT COUNT(*) FROM pg_locks WHERE NOT granted", soci::into(waiting);
        std::this_thread::yield();
    }
    EXPECT_TRUE(register_employer(store(), ground(), officer(),
                                  {.form = form("TA0002A", "Xoài"), .reason = "đăng ký"},
                                  morning()));
    sent.commit();
    clerk.join();
    EXPECT_NE(employer(store(), shipped(), officer(), "TA0001A")->id,
              employer(store(), shipped(), officer(), "TA0002A")->id);
}

TEST_P(Employers, keep_what_would_be_code_elsewhere_as_text)
{
    const std::string name = "=1+1'); DROP TABLE registry_employer; -- <script>alert(1)</script>";
    registered(form("TA0123A", name));
    const auto found = employer(store(), shipped(), officer(), "TA0123A");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->version.record.name, name);
    EmployerIndex index;
    EXPECT_EQ(index.find(store(), shipped(), officer(), "drop' OR 1=1 --", 5)->hits.size(), 0U);
}

}  // namespace
}  // namespace ansinh::registry
