#include "cli/init.h"

#include "access/audit.h"
#include "base/format.h"
#include "cli/context.h"
#include "cli/places.h"
#include "closing/close.h"
#include "compliance/case.h"
#include "contribution/dues.h"
#include "coverage/spells.h"
#include "db/run.h"
#include "declaration/declarations.h"
#include "intake/file.h"
#include "ledger/ledger.h"
#include "planning/target.h"
#include "registry/areas.h"
#include "registry/office.h"
#include "registry/wage_region.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

std::string count(std::size_t number, Language language)
{
    return format::number(Decimal{static_cast<std::int64_t>(number)}, language);
}

bool has_areas(db::Database& database)
{
    return registry::is_current(database) && registry::has_areas(database);
}

Checked<Bilingual> load_areas(db::Database& database, const std::filesystem::path& data)
{
    const registry::AreaFiles files{.areas = TRY(all(file_text(data / "areas.csv"))),
                                    .links = TRY(all(file_text(data / "area_links.csv")))};
    registry::migrate(database);
    const auto loaded = TRY(registry::load_areas(database, files));
    return Bilingual{.vi = fmt::format("{} đơn vị hành chính, {} liên kết{}",
                                       count(loaded.areas, Language::vi),
                                       count(loaded.links, Language::vi),
                                       loaded.unchanged ? " (không thay đổi)" : ""),
                     .en = fmt::format("{} areas, {} links{}", count(loaded.areas, Language::en),
                                       count(loaded.links, Language::en),
                                       loaded.unchanged ? " (unchanged)" : "")};
}

Checked<Bilingual> make_access(db::Database& database, const std::filesystem::path& /*data*/)
{
    access::migrate(database);
    return Bilingual{.vi = "bảng người dùng và nhật ký truy cập",
                     .en = "tables of users and of the audit chain"};
}

Checked<Bilingual> make_intake(db::Database& database, const std::filesystem::path& /*data*/)
{
    intake::migrate(database);
    return Bilingual{.vi = "bảng của các tệp gửi đến", .en = "tables for files that come in"};
}

Checked<Bilingual> make_coverage(db::Database& database, const std::filesystem::path& /*data*/)
{
    coverage::migrate(database);
    return Bilingual{"bảng quá trình tham gia", "tables of spells"};
}

Checked<Bilingual> make_declaration(db::Database& database, const std::filesystem::path& /*data*/)
{
    declaration::migrate(database);
    return Bilingual{"bảng tờ khai", "tables of declarations"};
}

Checked<Bilingual> make_closing(db::Database& database, const std::filesystem::path& /*data*/)
{
    closing::migrate(database);
    return Bilingual{"bảng số liệu chốt", "tables of closed figures"};
}

Checked<Bilingual> make_planning(db::Database& database, const std::filesystem::path& /*data*/)
{
    planning::migrate(database);
    return Bilingual{"bảng chỉ tiêu giao", "tables of assigned targets"};
}

Checked<Bilingual> make_contribution(db::Database& database, const std::filesystem::path& /*data*/)
{
    db::migrate_runs(database);
    ledger::migrate(database);
    contribution::migrate(database);
    return Bilingual{"bảng tiền đóng và sổ cái", "tables of dues and the books"};
}

Checked<Bilingual> make_compliance(db::Database& database, const std::filesystem::path& /*data*/)
{
    compliance::migrate(database);
    return Bilingual{"bảng hồ sơ chậm đóng", "tables of cases of arrears"};
}

bool has_offices(db::Database& database)
{
    return registry::is_current(database) && !registry::Offices::load(database).empty() &&
           !registry::WageRegions::load(database).empty();
}

Checked<Bilingual> load_offices(db::Database& database, const std::filesystem::path& data)
{
    const auto offices = TRY(all(file_text(data / "offices.csv")));
    const auto regions = TRY(all(file_text(data / "wage_regions.csv")));
    const auto areas = registry::Areas::load(database);
    const auto of_offices = TRY(registry::load_offices(database, areas, offices));
    const auto of_regions = TRY(registry::load_wage_regions(database, areas, regions));
    const bool unchanged = of_offices.unchanged && of_regions.unchanged;
    return Bilingual{
        .vi = fmt::format(
            "{} cơ quan BHXH, {} dòng vùng lương tối thiểu{}", count(of_offices.rows, Language::vi),
            count(of_regions.rows, Language::vi), unchanged ? " (không thay đổi)" : ""),
        .en = fmt::format("{} offices, {} rows of wage regions{}",
                          count(of_offices.rows, Language::en),
                          count(of_regions.rows, Language::en), unchanged ? " (unchanged)" : "")};
}

constexpr std::array steps = {
    InitStep{.module = "access", .is_done = access::is_current, .run = make_access},
    InitStep{.module = "registry", .is_done = has_areas, .run = load_areas},
    InitStep{.module = "intake", .is_done = intake::is_current, .run = make_intake},
    InitStep{.module = "registry", .is_done = has_offices, .run = load_offices},
    InitStep{.module = "coverage", .is_done = coverage::is_current, .run = make_coverage},
    InitStep{.module = "declaration", .is_done = declaration::is_current, .run = make_declaration},
    InitStep{
        .module = "contribution", .is_done = contribution::is_current, .run = make_contribution},
    InitStep{.module = "compliance", .is_done = compliance::is_current, .run = make_compliance},
    InitStep{.module = "figures", .is_done = has_figures, .run = load_figures},
    InitStep{.module = "closing", .is_done = closing::is_current, .run = make_closing},
    InitStep{.module = "planning", .is_done = planning::is_current, .run = make_planning},
    InitStep{.module = "report", .is_done = has_sessions, .run = make_sessions},
};

}  // namespace

bool is_initialised(db::Database& database)
{
    return std::ranges::all_of(steps, [&](const auto& step) { return step.is_done(database); });
}

Checked<std::vector<StepDone>> initialise(db::Database& database, const std::filesystem::path& data)
{
    std::vector<StepDone> done;
    done.reserve(steps.size());
    for (const auto& step : steps)
        done.push_back({.module = step.module, .text = TRY(step.run(database, data))});
    return done;
}

}  // namespace ansinh::cli
