/// A file that is worked on by a program that is killed again and again ends as if nothing had
/// happened.

#include "access/actor.h"
#include "base/base64.h"
#include "child.h"
#include "intake/file.h"
#include "support/stores.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::test {
namespace {

class IntakeCrash : public OnEveryStore {
protected:
    static constexpr int people = 30'000;
    static constexpr int refused_every = 1'000;
    static constexpr int repeated_every = 700;

    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        ASSERT_EQ(program({"init"}).wait(), 0);
    }

    Child program(std::vector<std::string> words)
    {
        words.insert(words.begin(), {"--db", address(), "--data", DATA_FOLDER});
        return Child(std::move(words));
    }

    /// People from `first` on: some rows are refused, some say an earlier person anew.
    std::string file_of(const std::string& name, std::int64_t first)
    {
        const auto file = folder_.path() / name;
        std::ofstream out(file);
        out << "Mã số BHXH,Họ và tên,Ngày sinh,Giới tính,Xã,Từ ngày\n";
        for (int i = 0; i < people; ++i) {
            const bool again = i % repeated_every == repeated_every - 1;
            out << fmt::format("{},{},1985,Nam,{},01/01/2023\n", first + (again ? i - 1 : i),
                               again ? "Trần Văn Ất" : "Nguyễn Văn An",
                               i % refused_every == 0 ? "Atlantis" : "28756");
        }
        return file.string();
    }

    /// An envelope with a form for each of these people.
    std::string envelope_of(const std::string& name, std::int64_t first, int count)
    {
        std::string forms;
        for (int i = 0; i < count; ++i) {
            const auto form = base64(fmt::format(
                "<TK1-TS><HoTen>Nguyễn Văn "
                "An</HoTen><NgaySinh>1985</NgaySinh><GioiTinh>1</GioiTinh>"
                "<MaSoBHXH>{}</MaSoBHXH><Xa>28756</Xa><TuNgay>01/01/2023</TuNgay></TK1-TS>",
                first + i));
            forms += fmt::format("<FileToKhai><MaToKhai>TK1-TS</MaToKhai><DoDaiFile>{}</DoDaiFile>"
                                 "<NoiDungFile>{}</NoiDungFile></FileToKhai>",
                                 form.size(), form);
        }
        const auto file = folder_.path() / name;
        std::ofstream(file) << fmt::format(
            "<Hoso><NoiDung><ThongTinDonVi><MaSoBHXH>TA0123A</MaSoBHXH></ThongTinDonVi>"
            "<ThongTinHoSo><MaThuTuc>600</MaThuTuc><KyKeKhai>12/2023</KyKeKhai>"
            "<NgayLap>15/12/2023</NgayLap><SoLuongFile>{}</SoLuongFile><ToKhais>{}</ToKhais>"
            "</ThongTinHoSo></NoiDung></Hoso>",
            count, forms);
        return file.string();
    }

    intake::File file_named(const std::string& name)
    {
        for (const auto& file : intake::files(store(), access::local_operator("operator"), {}, 50))
            if (file.name == name) return file;
        return {};
    }

    /// How many people and past versions there are from `first` on, and rows of the file by
    /// outcome.
    std::vector<long long> totals(const intake::File& file, long long first)
    {
        const long long last = first + people;
        const long long id = file.id.value();
        long long now = 0, past = 0, rows = 0;
        store().sql() << "SELECT COUNT(*) FROM registry_person WHERE person_id >= :first"
                         " AND person_id < :last",
            soci::into(now), soci::use(first), soci::use(last);
        store().sql() << "SELECT COUNT(*) FROM registry_person_past WHERE person_id >= :first"
                         " AND person_id < :last",
            soci::into(past), soci::use(first), soci::use(last);
        store().sql() << "SELECT COUNT(*) FROM intake_row WHERE file_id = :id", soci::into(rows),
            soci::use(id);
        return {now,
                past,
                rows,
                file.rows.added,
                file.rows.changed,
                file.rows.unchanged,
                file.rows.refused};
    }

private:
    ScratchFolder folder_;
};
ON_EVERY_STORE(IntakeCrash);

TEST_P(IntakeCrash, ends_as_if_nothing_had_happened)
{
    constexpr long long of_the_first = 8'300'000'001;
    constexpr long long of_the_second = 8'400'000'001;
    auto whole = program({"intake", "take", file_of("whole.csv", of_the_first)});
    ASSERT_EQ(whole.wait(), 1) << "refused rows are told by the exit code";
    const auto all_work = whole.work();
    const auto expected = totals(file_named("whole.csv"), of_the_first);

    const auto file = file_of("killed.csv", of_the_second);
    constexpr int kills = 10;
    int killed = 0;
    std::int64_t done = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        auto child = program({"intake", "take", file});
        child.run_for(all_work * kill / (kills + 4));
        killed += child.kill_and_wait() ? 1 : 0;
        // As the work does: it waits for what the server still undoes of the killed one.
        db::Transaction transaction(store());
        transaction.lock("intake_file");
        const auto so_far = file_named("killed.csv");
        EXPECT_GE(so_far.rows.done, done) << "nothing is lost";
        done = so_far.rows.done;
    }
    EXPECT_GE(killed, 3) << "some were killed before they ended";
    EXPECT_EQ(program({"intake", "take", file}).wait(), 1);
    const auto ended = file_named("killed.csv");
    EXPECT_EQ(ended.state, intake::State::done);
    EXPECT_EQ(totals(ended, of_the_second), expected);
}

TEST_P(IntakeCrash, an_envelope_is_taken_whole_or_not_at_all)
{
    constexpr int forms = 800;
    constexpr int kills = 10;
    const std::vector<std::string> take = {"intake", "take", "--kind", "envelope"};
    const auto with = [&](const std::string& file) {
        auto words = take;
        words.push_back(file);
        return words;
    };
    auto whole = program(with(envelope_of("whole.xml", 8'300'000'001, forms)));
    ASSERT_EQ(whole.wait(), 0);
    const auto all_work = whole.work();

    const auto file = envelope_of("killed.xml", 8'400'000'001, forms);
    for (int kill = 1; kill <= kills; ++kill) {
        auto child = program(with(file));
        child.run_for(all_work * kill / kills);
        child.kill_and_wait();
        db::Transaction transaction(store());
        transaction.lock("intake_file");
        const auto so_far = file_named("killed.xml");
        EXPECT_EQ(so_far.rows.done, so_far.state == intake::State::done ? forms : 0);
    }
    EXPECT_EQ(program(with(file)).wait(), 0) << "it is resumed, whenever it was cut";
    const auto ended = file_named("killed.xml");
    EXPECT_EQ(ended.state, intake::State::done);
    EXPECT_EQ(ended.rows.added, forms);
}

}  // namespace
}  // namespace ansinh::test
