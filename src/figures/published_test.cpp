// The figures of five published articles: what holds raises nothing, what is wrong raises its
// question.

#include "figures/checks.h"
#include "figures/import.h"
#include "figures/store.h"
#include "registry/areas.h"
#include "support/cases.h"
#include "support/stores.h"

#include <algorithm>
#include <map>
#include <string>

#include <gtest/gtest.h>

namespace ansinh::figures {
namespace {

std::string shipped(const std::string& name) { return test::file_text(DATA_FOLDER "/" + name); }

/// The shipped figures on file, once for all tests of this file.
class Published : public testing::Test {
protected:
    struct Filed {
        test::ScratchFolder folder;
        db::Database database =
            db::Database::open("sqlite:" + (folder.path() / "figures.db").string());
        Catalogue catalogue = Catalogue::parse(shipped("indicators.toml")).value();
        registry::Areas areas = load_areas();
        std::vector<Denominator> denominators;
        std::vector<Target> targets;

        registry::Areas load_areas()
        {
            registry::migrate(database);
            migrate(database);
            EXPECT_TRUE(registry::load_areas(
                database, {.areas = shipped("areas.csv"), .links = shipped("area_links.csv")}));
            return registry::Areas::load(database);
        }
        Filed()
        {
            const Ruling ruling{catalogue, areas};
            const auto file = [](const std::string& name, const std::string& text) {
                return FileText{
                    .name = name, .text = text, .arrived_at = "2023-12-15T07:00:00+07:00"};
            };
            const auto populations = shipped("populations.csv");
            const auto assigned = shipped("targets.csv");
            EXPECT_TRUE(
                import_denominators(database, ruling, file("populations.csv", populations)));
            EXPECT_TRUE(import_targets(database, ruling, file("targets.csv", assigned)));
            denominators = figures::denominators(database);
            targets = figures::targets(database);
        }
    };

    static Filed& filed()
    {
        static Filed all;
        return all;
    }

    /// What the checks say of a CSV text, by itself.
    static CheckReport check(const std::string& csv)
    {
        auto& all = filed();
        const test::ScratchFolder folder;
        auto database = db::Database::open("sqlite:" + (folder.path() / "figures.db").string());
        migrate(database);
        const auto outcome = import_figures(database, {all.catalogue, all.areas},
                                            {.name = "test.csv", .text = csv, .arrived_at = "now"});
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().detail.en);
        for (const auto& refusal : outcome->refusals)
            ADD_FAILURE() << refusal.line << " " << refusal.column << " "
                          << refusal.problem.detail.en;
        const auto on_file = statements(database);
        return check_figures({.catalogue = all.catalogue,
                              .areas = all.areas,
                              .statements = on_file,
                              .denominators = all.denominators,
                              .targets = all.targets});
    }

    static std::string told(const CheckReport& report)
    {
        std::string text;
        for (const auto& question : report.questions)
            text += question.source + " " + std::string(question.code) + ": " + question.title.en +
                    " " + question.reason.en + " " + question.suggestion.en + "\n";
        return text;
    }

    static const Question* find(const CheckReport& report, std::string_view source,
                                std::string_view code, std::string_view words)
    {
        const auto found = std::ranges::find_if(report.questions, [&](const Question& question) {
            return question.source == source && question.code == code &&
                   (question.title.en + question.reason.en + question.suggestion.en)
                       .contains(words);
        });
        return found == report.questions.end() ? nullptr : &*found;
    }
};

TEST_F(Published, raise_exactly_the_nine_anomalies)
{
    const auto report = check(shipped("published_statements.csv"));
    EXPECT_EQ(report.questions.size(), 9U) << told(report);
    for (const auto& [cells, line] : test::cases(R"(
        # source  code                     words
        S1  figure/wording            the amount receivable
        S2  figure/share              99,946,438
        S2  figure/unit               Persons treated: people or visits?
        S3  figure/rivals             Unemployment insurance participants
        S3  figure/unit               Health insurance visits: people or visits?
        S3  figure/magnitude          1,913.039 billion VND
        S3  figure/label              Persons given unemployment benefits
        S3  figure/parts-over-whole   115%
        S4  figure/list               says 10 and lists 9
    )"))
        EXPECT_NE(find(report, cells[0], cells[1], cells[2]), nullptr) << line << "\n"
                                                                       << told(report);
}

TEST_F(Published, further_figures_contradict_the_record_twice)
{
    const auto report = check(shipped("more_figures.csv"));
    EXPECT_EQ(report.questions.size(), 2U) << told(report);
    // Nghệ An's 93 % is of some 3.16 million people; the yearbook has 3.42 million.
    EXPECT_NE(find(report, "W21", "figure/share", "85.86%"), nullptr) << told(report);
    // Revenue of November 2022 is 88.74 % of some 431 trillion; the plan on file is 464 trillion.
    EXPECT_NE(find(report, "W49", "figure/plan", "82.48%"), nullptr) << told(report);
}

TEST_F(Published, questions_say_what_was_recomputed)
{
    const auto report = check(shipped("published_statements.csv"));
    const auto* share = find(report, "S2", "figure/share", "");
    ASSERT_NE(share, nullptr);
    const auto recomputed = [](const Question& question) {
        std::vector<std::string> values;
        for (const auto& one : question.recomputed) values.push_back(to_string(one.value));
        return values;
    };
    EXPECT_EQ(recomputed(*share), (std::vector<std::string>{"93.02", "99946438", "93630050"}));
    const auto* list = find(report, "S4", "figure/list", "");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(recomputed(*list), (std::vector<std::string>{"9", "5795253", "59.9"}));
    const auto* spend = find(report, "S3", "figure/magnitude", "");
    ASSERT_NE(spend, nullptr);
    EXPECT_EQ(spend->statements.size(), 3U) << "the total and both parts slipped by the same word";
    EXPECT_TRUE(std::ranges::count(recomputed(*spend), "477455.9862") > 0);
}

/// An article's rows with one cell changed, and the one question that this must raise.
TEST_F(Published, one_altered_cell_raises_its_question)
{
    const auto text = shipped("published_statements.csv");
    for (const auto& [cells, line] : test::cases(test::file_text(TEST_FOLDER "/altered.cases"))) {
        auto altered = text;
        const auto at = altered.find(cells[0]);
        ASSERT_NE(at, std::string::npos) << line;
        altered.replace(at, cells[0].size(), cells[1]);
        const auto report = check(altered);
        EXPECT_NE(find(report, cells[2], cells[3], ""), nullptr) << line << "\n" << told(report);
        EXPECT_LE(report.questions.size(), 11U) << line << "\n" << told(report);
    }
}

}  // namespace
}  // namespace ansinh::figures
