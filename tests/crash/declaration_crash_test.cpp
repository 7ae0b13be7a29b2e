/// An acceptance that is killed leaves nothing of itself, and is done whole when it is asked again.

#include "access/audit.h"
#include "child.h"
#include "coverage/spells.h"
#include "registry/load.h"
#include "support/stores.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::test {
namespace {

class DeclarationCrash : public OnEveryStore {
protected:
    static constexpr std::int64_t people = 5'000;

    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        ASSERT_EQ(program({"init"}).wait(), 0);
        long long commune = 0;
        store().sql() << "SELECT id FROM registry_area WHERE code = '28756' LIMIT 1",
            soci::into(commune);
        db::Transaction transaction(store());
        const std::string at = "2023-12-01T08:00:00+07:00";
        registry::Load load(store(), access::record(store(), access::local_operator("crash"),
                                                    {.action = "registry.load"}, at));
        const std::vector employers = {registry::EmployerRow{.employer = EmployerId{1},
                                                             .unit_code = "TZ0001Z",
                                                             .name = "Dừa Xanh",
                                                             .kind = "private_enterprise",
                                                             .industry = "C",
                                                             .commune = AreaId{commune},
                                                             .status = "active",
                                                             .valid_from = Date(2021, 1, 1)}};
        load.employers(employers);
        std::vector<registry::PersonRow> rows;
        for (std::int64_t i = 0; i < people; ++i)
            rows.push_back({.person = PersonId{8'310'000'000 + i},
                            .name = "Nguyễn Văn An",
                            .birth_date = Date(1985, 5, 12),
                            .ethnicity = "01",
                            .nationality = "VN",
                            .commune = AreaId{commune},
                            .valid_from = Date(2022, 1, 1)});
        load.people(rows);
        load.finish();
        transaction.commit();
    }

    Child program(std::vector<std::string> words)
    {
        words.insert(words.begin(),
                     {"--db", address(), "--data", DATA_FOLDER, "--law", LAW_FOLDER});
        return Child(std::move(words));
    }

    std::string list()
    {
        const auto file = folder_.path() / "d02.csv";
        std::ofstream out(file);
        out << "Phương án,Mã số BHXH,Họ và tên,Mức lương,Từ tháng\n";
        for (std::int64_t i = 0; i < people; ++i)
            out << fmt::format("TD,{},Nguyễn Văn An,9000000,11/2023\n", 8'310'000'000 + i);
        return file.string();
    }

    long long count(const std::string& query)
    {
        long long rows = 0;
        store().sql() << query, soci::into(rows);
        return rows;
    }

private:
    ScratchFolder folder_;
};
ON_EVERY_STORE(DeclarationCrash);

TEST_P(DeclarationCrash, leaves_nothing_half_done)
{
    ASSERT_EQ(
        program({"declaration", "take", list(), "--employer", "TZ0001Z", "--month", "2023-11"})
            .wait(),
        0);
    ASSERT_EQ(program({"declaration", "submit", "1"}).wait(), 0);
    int killed = 0;
    for (int moment = 1; moment <= 40 && killed < 8; ++moment) {
        auto child = program({"declaration", "accept", "1"});
        child.run_for(std::chrono::milliseconds(40 * moment));
        if (child.kill_and_wait()) ++killed;
        const auto accepted =
            count("SELECT count(*) FROM declaration_list WHERE state = 'accepted'");
        EXPECT_EQ(count("SELECT count(*) FROM coverage_employment"), accepted * people);
        EXPECT_EQ(count("SELECT count(*) FROM coverage_membership"), accepted * people * 3);
        if (accepted != 0) break;
    }
    EXPECT_GT(killed, 0);
    program({"declaration", "accept", "1"}).wait();
    EXPECT_EQ(count("SELECT count(*) FROM declaration_list WHERE state = 'accepted'"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM coverage_employment"), people);
}

}  // namespace
}  // namespace ansinh::test
