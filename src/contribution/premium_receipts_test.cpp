#include "access/audit.h"
#include "contribution/dues.h"
#include "contribution/premium_receipts.h"
#include "contribution/proof.h"
#include "contribution/unit_money.h"
#include "law/folder.h"
#include "ledger/ledger.h"
#include "registry/area_files.h"
#include "support/stores.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::contribution {
namespace {

constexpr Month november{2023, 11};
constexpr Date day{2023, 12, 15};
constexpr auto at = "2023-12-15T08:00:00+07:00";
const auto clerk = access::local_operator("clerk");

std::string data_text(const std::string& name)
{
    std::ifstream file(std::filesystem::path(DATA_FOLDER) / name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Two communes of one province: in one somebody poor, in the other a student.
class PremiumReceipts : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        db::migrate_runs(store());
        access::migrate(store());
        registry::migrate(store());
        ledger::migrate(store());
        coverage::migrate(store());
        migrate(store());
        ASSERT_TRUE(registry::load_areas(
            store(), {.areas = data_text("areas.csv"), .links = data_text("area_links.csv")}));
        areas_ = registry::Areas::load(store());
        const auto* province = areas_->by_code("83", registry::AreaLevel::province, day);
        const auto communes = areas_->of_level(registry::AreaLevel::commune, day, province->id);
        first_ = communes.at(0)->code;
        second_ = communes.at(1)->code;
        insure(8'300'000'001, "poor", communes.at(0)->id);
        insure(8'300'000'002, "student", communes.at(1)->id);
        ASSERT_TRUE(run_dues(store(), law(), *areas_, clerk, {.month = november}, at));
    }
    static const law::Law& law()
    {
        static const auto law = law::load(LAW_FOLDER);
        return law;
    }
    void insure(std::int64_t person, std::string group, AreaId commune)
    {
        db::Transaction transaction(store());
        coverage::load(store(), std::array{coverage::Membership{
                                    .person = PersonId{person},
                                    .group = std::move(group),
                                    .payer = "budget",
                                    .commune = commune,
                                    .validity = {.from = Date(2023, 1, 1), .to = {}},
                                    .recorded = AuditId{1}}});
        transaction.commit();
    }
    ImportedPremiums imports(const std::string& rows, const access::Actor& actor = clerk,
                             const std::string& account = {})
    {
        const auto done =
            import_premiums(store(), *areas_, actor,
                            {.name = "bank.csv",
                             .text = "date,amount,reference,unit_code,transaction\n" + rows,
                             .account = account},
                            at);
        EXPECT_TRUE(done.has_value());
        return done.value_or(ImportedPremiums{});
    }
    /// A message of one account; `closes` is its day and side, `net` what is left.
    ImportedPremiums messages(const std::string& movements, const std::string& closes,
                              std::int64_t net)
    {
        const auto done = import_premiums(
            store(), *areas_, clerk,
            {.name = "bank.mt940",
             .text = fmt::format(":20:S{0}\n:25:970403/01.23\n:28C:1/1\n:60F:C231128VND0,\n{1}"
                                 ":62F:{2}VND{3},\n-\n",
                                 ++messages_, movements, closes.back() + closes.substr(0, 6), net)},
            at);
        EXPECT_TRUE(done.has_value()) << done.error().front().detail.en;
        return done.value_or(ImportedPremiums{});
    }
    /// What came in and was to be paid in the year, to the day.
    std::pair<Vnd, Vnd> money(Date on)
    {
        std::pair<Vnd, Vnd> sums;
        for (const auto& commune : money_on(store(), law(), on).value().communes) {
            sums.first += total(commune.year.received);
            sums.second += total(commune.year.receivable);
        }
        return sums;
    }

    std::optional<registry::Areas> areas_;
    std::string first_;
    std::string second_;
    int messages_ = 0;
};
ON_EVERY_STORE(PremiumReceipts);

// 4.5 % of 1,800,000 is 81,000: all of it for the poor, 30 % for a student.
constexpr Vnd of_budget{81'000 + 24'300};
constexpr Vnd of_student{56'700};

TEST_P(PremiumReceipts, settle_what_each_payer_owes)
{
    EXPECT_EQ(money(day), (std::pair{Vnd{}, of_budget + of_student}));
    const auto done =
        imports(fmt::format("2023-12-05,{},NSNN,NS-83,A1\n2023-12-16,{},DL,TG-{},A2\n",
                            of_budget.dong(), of_student.dong(), second_));
    EXPECT_EQ(done.booked, 2);
    EXPECT_TRUE(done.refused.empty());
    EXPECT_EQ(money(day).first, of_budget) << "what came on the sixteenth is not there yet";
    EXPECT_EQ(money(Date(2023, 12, 31)).first, of_budget + of_student);
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(PremiumReceipts, are_booked_once)
{
    const auto rows = fmt::format("2023-12-05,1000,NSNN,NS-{},A1\n", first_);
    EXPECT_EQ(imports(rows).booked, 1);
    EXPECT_TRUE(imports(rows).known);
    EXPECT_EQ(imports(rows).booked, 0);
    EXPECT_EQ(imports(rows + "\n").repeated, 1) << "another file with the bank's number";
    EXPECT_EQ(money(day).first, Vnd{1000});
}

TEST_P(PremiumReceipts, of_two_accounts_may_share_a_number)
{
    const auto rows = fmt::format("2023-12-05,1000,NSNN,NS-{},A1\n", first_);
    EXPECT_EQ(imports(rows, clerk, "111").booked, 1);
    EXPECT_EQ(imports(rows + "\n", clerk, "222").booked, 1) << "another bank counts by itself";
    EXPECT_EQ(imports(rows + "\n\n", clerk, "2-22").repeated, 1);
    EXPECT_EQ(imports(fmt::format("2023-12-06,1000,NSNN,NS-{},A1\n", first_), clerk, "111").booked,
              1)
        << "another day";
    EXPECT_EQ(money(day).first, Vnd{3000});
}

TEST_P(PremiumReceipts, without_a_number_count_as_often_as_the_bank_says)
{
    const auto line = fmt::format("2023-12-05,1000,NSNN,NS-{},\n", first_);
    EXPECT_EQ(imports(line + line).booked, 2);
    const auto longer = imports(line + line + line);
    EXPECT_EQ(longer.repeated, 2);
    EXPECT_EQ(longer.booked, 1);
}

TEST_P(PremiumReceipts, on_file_before_accounts_were_kept_are_known)
{
    const auto rows = fmt::format("2023-12-05,1000,NSNN,NS-{},A1\n", first_);
    imports(rows);
    store().execute(fmt::format("UPDATE contribution_premium_receipt SET transaction_key ="
                                " '?|{}|1000|A1'",
                                Date(2023, 12, 5).number()));
    EXPECT_EQ(imports(rows + "\n", clerk, "111").repeated, 1);
}

TEST_P(PremiumReceipts, that_the_bank_took_back_are_owed_again)
{
    const std::string came = ":61:231128C1000,NTRFA1//B1\n:86:NSNN CHUYEN NS-83\n";
    const std::string went = ":61:231201RC1000,NTRFA1//B1\n:86:RUT LAI\n";
    EXPECT_EQ(messages(came, "231128C", 1000).booked, 1) << "the payer stands among the words";
    const auto done = messages(went, "231201D", 1000);
    EXPECT_EQ(done.reversed, 1);
    EXPECT_EQ(done.taken_back, Vnd{1000});
    EXPECT_TRUE(done.refused.empty());
    EXPECT_EQ(money(Date(2023, 11, 30)).first, Vnd{1000}) << "it was there until then";
    EXPECT_EQ(money(day).first, Vnd{});
    EXPECT_EQ(money(day).second, of_budget + of_student);
    EXPECT_FALSE(prove(store()).fault);
    EXPECT_EQ(messages(went, "231201D", 1000).repeated, 1);
    EXPECT_EQ(imports(fmt::format("2023-12-05,{},NSNN,NS-83,A2\n", of_budget.dong())).booked, 1)
        << "all of it is owed";
}

TEST_P(PremiumReceipts, that_came_and_went_in_one_file_leave_nothing)
{
    const std::string line = ":61:231128C1000,NTRF{0}//{0}\n:86:NSNN CHUYEN NS-83\n"
                             ":61:231129RC1000,NTRF{0}//{0}\n:86:RUT LAI\n";
    const auto done =
        messages(fmt::format(fmt::runtime(line), "A1") + fmt::format(fmt::runtime(line), "A2"),
                 "231129C", 0);
    EXPECT_EQ(done.booked, 2);
    EXPECT_EQ(done.reversed, 2);
    EXPECT_EQ(money(day).first, Vnd{});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(PremiumReceipts, that_were_never_there_cannot_be_taken_back)
{
    const auto done = messages(":61:231201RC5000,NTRFX//RV9\n:86:NS-83\n", "231201D", 5000);
    ASSERT_EQ(done.refused.size(), 1U);
    EXPECT_EQ(done.refused.front().code, "receipt/premium-taken-back");
    EXPECT_EQ(done.booked + done.reversed, 0);
}

TEST_P(PremiumReceipts, are_not_what_had_gone_out_and_came_back)
{
    const auto done = messages(":61:231201RD1000,NTRFX//R1\n:86:HOAN TRA NS-83\n", "231201C", 1000);
    EXPECT_EQ(done.booked, 0);
    ASSERT_EQ(done.refused.size(), 1U);
    EXPECT_EQ(done.refused.front().code, "receipt/came-back");
    EXPECT_EQ(money(day).first, Vnd{});
}

TEST_P(PremiumReceipts, with_two_payers_among_the_words_are_of_nobody)
{
    const auto done = messages(":61:231128C7,NTRFA1//B1\n:86:NS-83 TT-83\n", "231128C", 7);
    ASSERT_EQ(done.refused.size(), 1U);
    EXPECT_EQ(done.refused.front().code, "receipt/payer-unknown");
}

TEST_P(PremiumReceipts, of_an_account_that_another_area_brought_first_are_refused)
{
    const auto officer_of = [&](const std::string& commune) {
        auto officer = clerk;
        officer.everywhere = false;
        officer.areas = {areas_->by_code(commune, registry::AreaLevel::commune, day)->id};
        return officer;
    };
    const auto brings = [&](const access::Actor& officer, const std::string& number) {
        const auto done = import_premiums(
            store(), *areas_, officer,
            {.name = "bank.csv",
             .text = "date,amount,reference,unit_code,transaction,account\n2023-12-05,1,NSNN,NS-" +
                     first_ + "," + number + ",1-11\n",
             .area = officer.areas.empty() ? std::optional<AreaId>{} : officer.areas.front()},
            at);
        return done ? std::string{} : done.error().front().code + " " + done.error().front().where;
    };
    EXPECT_EQ(brings(clerk, "A0"), "") << "the nation's claims nothing";
    EXPECT_EQ(brings(officer_of(first_), "A1"), "");
    EXPECT_EQ(brings(officer_of(second_), "A2"), "statement/account-elsewhere line 2");
    EXPECT_EQ(brings(clerk, "A2"), "") << "whoever has both may, and nothing was kept before";
    AccountHolder holder{.account = "11.1", .area = officer_of(second_).areas.front()};
    EXPECT_EQ(assign_account(store(), officer_of(second_), holder, at).error().front().code,
              "access/out-of-scope");
    EXPECT_EQ(assign_account(store(), clerk, holder, at).error().front().code,
              "record/reason-missing");
    holder.reason = "CV 12/BHXH";
    ASSERT_TRUE(assign_account(store(), clerk, holder, at));
    EXPECT_EQ(brings(officer_of(second_), "A4"), "") << "the line is refused, the file is not";
    EXPECT_EQ(brings(officer_of(first_), "A5"), "statement/account-elsewhere line 2");
    holder.area = officer_of(first_).areas.front();
    ASSERT_TRUE(assign_account(store(), clerk, holder, at));
    const auto receipts_too = import_statement(
        store(), law(), *areas_, officer_of(second_),
        {.name = "b",
         .text = "date,amount,reference,transaction,account\n2023-12-06,1,NSNN,A3,111\n",
         .area = officer_of(second_).areas.front()},
        at);
    ASSERT_FALSE(receipts_too);
    EXPECT_EQ(receipts_too.error().front().code, "statement/account-elsewhere");
}

TEST_P(PremiumReceipts, of_nobody_or_above_what_is_owed_are_refused_line_by_line)
{
    const auto done = imports(fmt::format(
        "2023-12-05,1000,?,XX-83,B1\n2023-12-05,1000,?,NS-00,B2\n2023-12-05,1000,?,,B3\n"
        "2023-12-05,{},NSNN,NS-83,B4\n2023-12-05,1,NSNN,TG-{},B5\n2023-12-05,7,NSNN,NS-83,B6\n",
        of_budget.dong() + 1, first_));
    EXPECT_EQ(done.booked, 1);
    std::vector<std::string> codes;
    for (const auto& problem : done.refused) codes.push_back(problem.code + " " + problem.where);
    EXPECT_EQ(codes, (std::vector<std::string>{
                         "receipt/payer-unknown line 2", "receipt/payer-unknown line 3",
                         "receipt/payer-unknown line 4", "receipt/above-owed line 5",
                         "receipt/above-owed line 6"}));
    EXPECT_EQ(money(day).first, Vnd{7});
}

TEST_P(PremiumReceipts, that_came_before_their_dues_are_booked_when_the_file_comes_again)
{
    const auto two_months = of_budget.dong() * 2;
    const auto rows =
        fmt::format("2023-12-28,{},NSNN,NS-83,C1\n2023-12-28,5,?,XX-83,C2\n", two_months);
    EXPECT_EQ(imports(rows).booked, 0);
    ASSERT_TRUE(run_dues(store(), law(), *areas_, clerk, {.month = november.plus(1)}, at));
    const auto again = imports(rows);
    EXPECT_TRUE(again.known);
    EXPECT_EQ(again.booked, 1) << "as the remedy said";
    EXPECT_EQ(again.refused.size(), 1U);
    EXPECT_EQ(money(Date(2023, 12, 31)).first, Vnd{two_months});
    EXPECT_EQ(imports(rows).repeated, 1);
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(PremiumReceipts, on_file_as_receipts_of_employers_are_not_in_the_bank_twice)
{
    const auto text = fmt::format("date,amount,reference,unit_code,transaction\n"
                                  "2023-12-05,1000,NSNN,NS-{},A1\n",
                                  first_);
    ASSERT_EQ(import_statement(store(), law(), *areas_, clerk, {.name = "a", .text = text}, at)
                  ->unmatched,
              1);
    const auto done = imports(fmt::format("2023-12-05,1000,NSNN,NS-{},A1\n", first_));
    EXPECT_EQ(done.booked, 0);
    ASSERT_EQ(done.refused.size(), 1U);
    EXPECT_EQ(done.refused.front().code, "receipt/on-file");
    ASSERT_EQ(imports(fmt::format("2023-12-06,1000,NSNN,NS-{},A2\n", first_)).booked, 1);
    const auto other = import_statement(
        store(), law(), *areas_, clerk,
        {.name = "b", .text = "date,amount,reference,transaction\n2023-12-06,1000,NSNN,A2\n"}, at);
    EXPECT_EQ(other->repeated, 1);
}

TEST_P(PremiumReceipts, paid_ahead_are_not_owed_again)
{
    // The student of the second commune paid a year at the counter in November.
    const ledger::Entry ahead{
        .period = november,
        .month = november,
        .payer = {ledger::PayerKind::commune,
                  areas_->by_code(second_, registry::AreaLevel::commune, day)->id.value()},
        .fund = ledger::Fund::health,
        .debit = ledger::Account::transit,
        .credit = ledger::Account::dues_receivable,
        .amount = of_student * 12,
        .origin = {ledger::OriginKind::enrolment, 1},
        .recorded = AuditId{1}};
    ASSERT_TRUE(ledger::post(store(), std::array{ahead}));
    ASSERT_TRUE(run_dues(store(), law(), *areas_, clerk, {.month = november.plus(1)}, at));
    const auto done =
        imports(fmt::format("2023-12-20,{},DL,TG-{},D1\n", of_student.dong(), second_));
    EXPECT_EQ(done.booked, 0);
    EXPECT_EQ(done.refused.front().code, "receipt/above-owed");
}

TEST_P(PremiumReceipts, of_participants_come_in_with_the_collector_who_holds_them)
{
    store().execute(fmt::format(
        "INSERT INTO registry_collection_organisation (organisation_id, code, name, kind, area,"
        " valid_from, recorded) VALUES (1, 'BD', 'Bưu điện', 'post', {0}, 0, 1);"
        "INSERT INTO registry_collection_point (point_id, organisation_id, name, commune,"
        " valid_from, recorded) VALUES (1, 1, 'Điểm', {0}, 0, 1);"
        "INSERT INTO registry_collector (collector_id, point_id, code, name, valid_from,"
        " recorded) VALUES (5, 1, 'NV05', 'Thu', 0, 1)",
        areas_->by_code(second_, registry::AreaLevel::commune, day)->id.value()));
    const ledger::Entry cash{.period = november,
                             .month = november,
                             .payer = {ledger::PayerKind::collector, 5},
                             .fund = ledger::Fund::health,
                             .debit = ledger::Account::cash,
                             .credit = ledger::Account::transit,
                             .amount = Vnd{1'000},
                             .origin = {ledger::OriginKind::enrolment, 1},
                             .recorded = AuditId{1}};
    ASSERT_TRUE(ledger::post(store(), std::array{cash}));
    const auto done = imports(
        fmt::format("2023-12-05,1000,DL,TG-{},E1\n2023-12-05,7,NS,NS-{},E2\n", second_, second_));
    EXPECT_EQ(done.booked, 1) << "the budget's is nobody's cash";
    ASSERT_EQ(done.refused.size(), 1U);
    EXPECT_EQ(done.refused.front().code, "receipt/collector-holds-cash");
}

TEST_P(PremiumReceipts, are_for_those_who_may)
{
    auto officer = clerk;
    officer.everywhere = false;
    officer.areas = {areas_->by_code(first_, registry::AreaLevel::commune, day)->id};
    const StatementFile file{.name = "bank.csv",
                             .text =
                                 "date,amount,reference,unit_code\n2023-12-05,1000,NSNN,NS-83\n"};
    EXPECT_EQ(import_premiums(store(), *areas_, officer, file, at).error().front().code,
              "access/out-of-scope")
        << "the nation's account";
    auto of_commune = file;
    of_commune.area = officer.areas.front();
    const auto done = import_premiums(store(), *areas_, officer, of_commune, at);
    ASSERT_EQ(done->refused.size(), 1U);
    EXPECT_EQ(done->refused.front().code, "access/out-of-scope");
    officer.permissions.clear();
    EXPECT_EQ(import_premiums(store(), *areas_, officer, file, at).error().front().code,
              "access/forbidden");
}

}  // namespace
}  // namespace ansinh::contribution
