/// The program as a user runs it: what it prints, where, and how it ends.

#include "cli/table.h"
#include "support/stores.h"

#include <array>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include <boost/json.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ansinh::cli {
namespace {

struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

std::string file_text(const std::filesystem::path& file)
{
    std::string text;
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    std::array<char, 4096> block{};
    for (ssize_t size = 0; (size = read(descriptor, block.data(), block.size())) > 0;)
        text.append(block.data(), static_cast<std::size_t>(size));
    close(descriptor);
    return text;
}

/// A user with an empty home, whose environment holds nothing else.
class Program : public testing::Test {
protected:
    Ran run(std::vector<std::string> words)
    {
        const auto out = home.path() / "out";
        const auto err = home.path() / "err";
        words.insert(words.begin(), ANSINH_PROGRAM);
        const auto child = fork();
        if (child == 0) become(words, out, err);
        int status = 0;
        waitpid(child, &status, 0);
        return {.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
                .out = file_text(out_goes_to.empty() ? out : std::filesystem::path("/dev/null")),
                .err = file_text(err)};
    }

    test::ScratchFolder home;
    std::map<std::string, std::string> environment = {{"LANG", "vi_VN.UTF-8"}};
    std::string out_goes_to;  ///< where standard output goes; empty keeps it

private:
    [[noreturn]] void become(const std::vector<std::string>& words,
                             const std::filesystem::path& out, const std::filesystem::path& err)
    {
        constexpr mode_t mine = 0600;
        const auto target = out_goes_to.empty() ? out.string() : out_goes_to;
        dup2(open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC, mine), STDOUT_FILENO);
        dup2(open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, mine), STDERR_FILENO);
        std::vector<std::string> settings = {"HOME=" + home.path().string()};
        for (const auto& [name, value] : environment)
            settings.push_back(fmt::format("{}={}", name, value));
        const auto pointers = [](const std::vector<std::string>& texts) {
            std::vector<char*> list;
            list.reserve(texts.size() + 1);
            for (const auto& text : texts) list.push_back(const_cast<char*>(text.c_str()));
            list.push_back(nullptr);
            return list;
        };
        execve(words.front().c_str(), pointers(words).data(), pointers(settings).data());
        _exit(127);
    }
};

TEST_F(Program, makes_the_users_own_store_at_the_first_command)
{
    const auto ran = run({"area", "show", "83", "--on", "2023-12-15"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(ran.out, "Tỉnh Bến Tre · Ben Tre\n"
                       "Mã                 83\n"
                       "Cấp                cấp tỉnh\n"
                       "Thuộc              Việt Nam\n"
                       "Vùng               Đồng bằng sông Cửu Long\n"
                       "Hiệu lực           01/08/2008 – 30/06/2025\n"
                       "Đơn vị trực thuộc  9\n"
                       "Trở thành          Tỉnh Vĩnh Long (86)\n");
    EXPECT_EQ(ran.err, "");
    EXPECT_TRUE(std::filesystem::exists(home.path() / ".local/share/ansinh/ansinh.db"));
}

TEST_F(Program, keeps_the_users_store_where_the_environment_says)
{
    environment["XDG_DATA_HOME"] = (home.path() / "data").string();
    EXPECT_EQ(run({"init"}).exit, 0);
    EXPECT_TRUE(std::filesystem::exists(home.path() / "data/ansinh/ansinh.db"));
}

TEST_F(Program, finds_areas_best_first)
{
    const auto ran = run({"area", "find", "ben", "tre", "--on", "15/12/2023", "--limit", "2"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(ran.out,
              "Mã   Cấp        Tên                Thuộc         Hiệu lực\n"
              "83   cấp tỉnh   Tỉnh Bến Tre       Việt Nam      01/08/2008 – 30/06/2025\n"
              "829  cấp huyện  Thành phố Bến Tre  Tỉnh Bến Tre  01/01/2021 – 30/06/2025\n");
}

TEST_F(Program, tells_what_an_old_area_became)
{
    const auto ran = run({"area", "successors", "91", "--lang", "en"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_TRUE(ran.out.starts_with("Tỉnh Kiên Giang (91), 1 Aug 2008 – 30 Jun 2025, became:\n"))
        << ran.out;
    EXPECT_NE(ran.out.find("Tỉnh An Giang"), std::string::npos);
    const auto today = run({"area", "successors", "91", "--on", "2025-07-01", "--lang", "en"});
    EXPECT_EQ(today.exit, 0);
    EXPECT_NE(today.out.find("Tỉnh An Giang (91), from 1 Jul 2025: still in force"),
              std::string::npos)
        << today.out;
}

TEST_F(Program, speaks_json)
{
    const auto shown = run({"--json", "area", "show", "Bến Tre", "--on", "2023-12-15"});
    ASSERT_EQ(shown.exit, 0) << shown.err;
    const auto detail = boost::json::parse(shown.out).as_object();
    EXPECT_EQ(detail.at("area").at("code"), "83");
    EXPECT_EQ(detail.at("area").at("name").at("en"), "Ben Tre");
    EXPECT_EQ(detail.at("area").at("valid_to"), "2025-07-01");
    EXPECT_EQ(detail.at("children"), 9);
    EXPECT_EQ(detail.at("path").at(0).at("code"), "VN");
    EXPECT_EQ(detail.at("successors").at(0).at("area").at("code"), "86");
    EXPECT_EQ(detail.at("successors").at(0).at("divided"), false);

    const auto found = run({"area", "find", "ben tre", "--json"});
    EXPECT_EQ(boost::json::parse(found.out).at("areas").at(0).at("code"), "83");
    const auto next = run({"area", "successors", "83", "--json"});
    EXPECT_EQ(boost::json::parse(next.out).at("successors").as_array().size(), 1U);
    EXPECT_TRUE(boost::json::parse(run({"version", "--json"}).out).as_object().contains("version"));
    const auto steps = boost::json::parse(run({"init", "--json"}).out).at("steps").as_array();
    EXPECT_EQ(steps.at(0).at("module"), "db");
}

TEST_F(Program, says_what_is_wrong_and_what_to_do)
{
    auto ran = run({"area", "show", "83", "--on", "2025-07-01"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, "area/not-in-force: Tỉnh Bến Tre (83) chỉ có hiệu lực đến hết ngày "
                       "30/06/2025.\n"
                       "  → Chọn một ngày đến 30/06/2025, hoặc dùng: Tỉnh Vĩnh Long (86).\n");
    ran = run({"area", "show", "Ben Te", "--on", "2023-12-15", "--json", "--lang=en"});
    EXPECT_EQ(ran.exit, 1);
    const auto problem = boost::json::parse(ran.err).at("problems").at(0);
    EXPECT_EQ(problem.at("code"), "area/unknown");
    EXPECT_TRUE(problem.at("remedy").as_string().starts_with("Did you mean: Tỉnh Bến Tre (83)"));
    ran = run({"area", "find", "zzzz"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(ran.err.starts_with("area/unknown: ")) << ran.err;
    ran = run({"area", "show", "83", "--on", "tomorrow"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(ran.err.starts_with("date/malformed: ")) << ran.err;
    EXPECT_NE(ran.err.find("tại: --on"), std::string::npos);
}

TEST_F(Program, tells_usage_from_problems)
{
    for (const auto& [words, code] : std::vector<std::pair<std::vector<std::string>, std::string>>{
             {{}, "usage/missing"},
             {{"area"}, "usage/missing"},
             {{"area", "show"}, "usage/missing"},
             {{"aera"}, "usage/unexpected"},
             {{"area", "fnd", "x"}, "usage/unexpected"},
             {{"version", "now"}, "usage/unexpected"},
             {{"version", "--loud"}, "usage/unexpected"},
             {{"--lang", "fr", "version"}, "usage/bad-value"},
             {{"area", "show", "83", "--level", "village"}, "usage/bad-value"},
             {{"area", "find", "83", "--limit", "0"}, "usage/bad-value"},
             {{"--db", "mysql://u:secret@host/x", "version"}, "usage/bad-value"},
         }) {
        SCOPED_TRACE(testing::PrintToString(words));
        const auto ran = run(words);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_EQ(ran.out, "");
        EXPECT_TRUE(ran.err.starts_with(code + ": ")) << ran.err;
        EXPECT_EQ(ran.err.find("secret"), std::string::npos);
    }
    const auto json = run({"--json", "version", "now"});
    EXPECT_EQ(boost::json::parse(json.err).at("problems").at(0).at("code"), "usage/unexpected");
    const auto help = run({"area", "--help"});
    EXPECT_EQ(help.exit, 0);
    EXPECT_NE(help.out.find("successors"), std::string::npos);
}

TEST_F(Program, keeps_people_with_every_version_they_had)
{
    const auto registered =
        run({"--json", "person", "register", "--set", "name=Nguyễn Văn An", "--set", "sex=male",
             "--set", "birth_date=1985", "--set", "commune=28756", "--set", "phone=0912345678",
             "--from", "2023-01-01", "--reason", "Tờ khai"});
    ASSERT_EQ(registered.exit, 0) << registered.err;
    EXPECT_EQ(boost::json::parse(registered.out).at("id"), "8300000001");
    const auto corrected = run({"person", "correct", "8300000001", "--set", "name=Nguyễn Văn Ân",
                                "--reason", "Theo căn cước"});
    EXPECT_EQ(corrected.exit, 0) << corrected.err;
    const auto shown = run({"person", "show", "8300000001"});
    EXPECT_NE(shown.out.find("Nguyễn Văn Ân"), std::string::npos) << shown.out;
    EXPECT_EQ(shown.out.find("0912345678"), std::string::npos) << "hidden unless asked for";
    const auto history = run({"person", "history", "8300000001"});
    EXPECT_NE(history.out.find("Theo căn cước"), std::string::npos) << history.out;
    const auto unknown = run({"--lang", "en", "person", "show", "8300000002"});
    EXPECT_EQ(unknown.exit, 1);
    EXPECT_NE(unknown.err.find("person/unknown"), std::string::npos) << unknown.err;
}

TEST_F(Program, makes_no_other_store_by_accident)
{
    const auto file = home.path() / "typo.db";
    const auto store = "sqlite:" + file.string();
    auto ran = run({"--db", store, "area", "find", "83"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(ran.err.starts_with("store/not-initialised: ")) << ran.err;
    EXPECT_FALSE(std::filesystem::exists(file));

    close(open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));  // there, but empty
    EXPECT_EQ(run({"--db", store, "area", "find", "83"}).exit, 1);
    ran = run({"--db", store, "init"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_TRUE(ran.out.contains("\nregistry: 14.723 đơn vị hành chính, ")) << ran.out;
    ran = run({"--db", store, "init", "--lang", "en"});
    EXPECT_TRUE(ran.out.contains("\nregistry: 14,723 areas, ")) << ran.out;
    EXPECT_NE(ran.out.find(" links (unchanged)\n"), std::string::npos) << ran.out;
    EXPECT_EQ(run({"area", "find", "83", "--db", store}).exit, 0) << "options may come last";
}

TEST_F(Program, refuses_shipped_data_that_is_not_there)
{
    const auto ran = run({"--data", (home.path() / "nowhere").string(), "init"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(ran.err.starts_with("file/unreadable: ")) << ran.err;
    EXPECT_NE(ran.err.find("nowhere/areas.csv"), std::string::npos);
    std::filesystem::create_directories(home.path() / "data");
    close(open((home.path() / "data/areas.csv").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    std::filesystem::copy_file(home.path() / "data/areas.csv", home.path() / "data/area_links.csv");
    const auto empty = run({"--data", (home.path() / "data").string(), "init"});
    EXPECT_TRUE(empty.err.starts_with("csv/empty: ")) << empty.err;
    environment["ANSINH_DATA"] = home.path().string();
    EXPECT_EQ(run({"init"}).exit, 1);
}

TEST_F(Program, a_store_that_fails_is_not_the_users_fault)
{
    auto ran =
        run({"--db", "postgresql://someone:secret@127.0.0.1:1/nowhere", "area", "find", "a"});
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(ran.err.starts_with("store/failed: ")) << ran.err;
    EXPECT_EQ(ran.err.find("secret"), std::string::npos);
    ran = run({"--db", "sqlite:/dev/null/x.db", "init"});
    EXPECT_EQ(ran.exit, 3) << ran.err;
}

TEST_F(Program, a_result_that_is_lost_is_told)
{
    out_goes_to = "/dev/full";
    const auto ran = run({"version"});
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(ran.err.starts_with("output/lost: ")) << ran.err;
}

TEST_F(Program, speaks_the_language_of_the_locale)
{
    environment["LANG"] = "en_GB.UTF-8";
    EXPECT_NE(run({"--help"}).out.find("The version"), std::string::npos);
    environment["LANG"] = "C.UTF-8";
    EXPECT_NE(run({"--help"}).out.find("Phiên bản"), std::string::npos);
    EXPECT_NE(run({"--lang", "en", "--help"}).out.find("The version"), std::string::npos);
}

TEST_F(Program, makes_users_whom_a_second_person_approves)
{
    const std::vector<std::string> names = {"quan.tri.1", "quan.tri.2", "lan"};
    for (const auto& name : names) {
        const bool is_admin = name != "lan";
        std::vector<std::string> words = {
            "--json",      "user",   "add",    name,
            "--full-name", "Họ Tên", "--role", is_admin ? "administrator" : "data_steward"};
        if (!is_admin) words.insert(words.end(), {"--area", "Bến Tre"});
        const auto added = run(words);
        ASSERT_EQ(added.exit, 0) << added.err;
        const auto once = boost::json::parse(added.out).at("secrets").at(0).as_object();
        // What waits for a second person has no password yet.
        EXPECT_EQ(once.contains("secret"), is_admin);
        EXPECT_EQ(once.contains("proposal"), !is_admin);
    }
    // The operator proposed it, and is not the second person.
    const auto own = run({"--json", "user", "approve", "1"});
    EXPECT_EQ(own.exit, 1);
    EXPECT_TRUE(own.err.contains("approval/own"));
    const auto wrong = run(
        {"user", "add", "moi", "--full-name", "Mới", "--role", "commune_staff", "--area", "VN"});
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_TRUE(wrong.err.contains("user/area-level")) << wrong.err;
    EXPECT_TRUE(run({"user", "list"}).out.contains("chờ phê duyệt"));
    const auto chain = run({"--json", "audit", "verify"});
    EXPECT_EQ(chain.exit, 0) << chain.err;
    EXPECT_EQ(boost::json::parse(chain.out).at("records").as_int64(), 3);
    EXPECT_TRUE(run({"audit", "search", "--action", "user"}).out.contains("user.propose"));
}

TEST(Table, aligns_what_a_terminal_shows)
{
    EXPECT_EQ(display_width("Bến Tre"), 7U);
    EXPECT_EQ(display_width("Be\xCC\x82\xCC\x81n Tre"), 7U) << "decomposed";
    EXPECT_EQ(display_width("日本"), 4U);
    EXPECT_EQ(display_width(""), 0U);
    Table table({{.heading = "Tên"}, {.heading = "Số", .align = Align::right}});
    table.add({"Đắk Lắk", "9"});
    table.add({"Huế", "1.234"});
    EXPECT_EQ(table.text(), "Tên         Số\n"
                            "Đắk Lắk      9\n"
                            "Huế      1.234\n");
}

TEST_F(Program, takes_in_the_lists_that_an_office_would_send)
{
    const auto list = (home.path() / "sent.csv").string();
    ASSERT_EQ(run({"init"}).exit, 0);
    ASSERT_EQ(run({"synth", "--area", "83", "--year", "2023", "--scale", "1/1000", "--noise", list,
                   "--noise-in", "5"})
                  .exit,
              0);
    const auto taken = run({"--json", "intake", "take", list});
    const auto told = boost::json::parse(taken.out).as_object();
    const auto& rows = told.at("rows").as_object();
    const auto count = [&](const char* name) { return rows.at(name).as_int64(); };
    EXPECT_EQ(told.at("state"), "done");
    EXPECT_GT(count("total"), 200);
    EXPECT_EQ(count("done"), count("total"));
    EXPECT_EQ(count("added") + count("changed") + count("unchanged") + count("refused"),
              count("total"));
    // Faults of one field are corrections; what contradicts itself or names nobody comes back.
    EXPECT_GT(count("unchanged"), count("total") / 3) << taken.out;
    EXPECT_LT(count("refused"), count("total") / 4) << run({"intake", "rejects", "1"}).out;
}

}  // namespace
}  // namespace ansinh::cli
