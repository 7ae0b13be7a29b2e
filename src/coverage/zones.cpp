#include "access/audit.h"
#include "base/format.h"
#include "coverage/impl/desk.h"
#include "coverage/lists.h"
#include "db/rows.h"

#include <algorithm>
#include <array>

#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

using access::Permission;
using law::HealthGroup;
using law::HealthPayer;

constexpr std::array of_areas = {HealthGroup::minority_hard_area, HealthGroup::especially_hard_area,
                                 HealthGroup::island, HealthGroup::safety_zone};

std::optional<AreaId> area_in(const registry::Areas& areas, const std::string& typed,
                              std::optional<registry::AreaLevel> level, Date on, std::string where,
                              Problems& problems)
{
    auto area = areas.resolve(typed, on, level);
    if (area) return *area;
    area.error().where = std::move(where);
    problems.push_back(std::move(area).error());
    return {};
}

bool lies_within(const registry::Areas& areas, const access::Actor& actor, AreaId area)
{
    if (actor.everywhere) return true;
    const auto asked = registry::Territory::of(areas, std::array{area});
    return registry::Territory::of(areas, actor).holds(asked);
}

Problem zone_problem(const char* code, Bilingual detail)
{
    return {.code = code,
            .detail = std::move(detail),
            .where = "/from",
            .remedy = {"Xem các giai đoạn của xã trước khi ghi.",
                       "Look at the times of the commune first."}};
}

struct Change {
    long long area = 0;
    const ZoneForm& form;
    long long from = 0;
    long long by = 0;
};

/// The time of the class that holds the day or comes after it.
bool stands_from(db::Database& database, const Change& change)
{
    long long found = 0;
    database.sql() << "SELECT count(*) FROM coverage_zone WHERE area = :area"
                      " AND group_code = :group AND (valid_to IS NULL OR valid_to > :from)",
        soci::use(change.area, "area"), soci::use(change.form.group, "group"),
        soci::use(change.from, "from"), soci::into(found);
    return found != 0;
}

Checked<void> join(db::Database& database, const Change& change)
{
    if (stands_from(database, change))
        return refuse(zone_problem("health/zone-stands",
                                   {"Xã đã thuộc diện này vào ngày đó hoặc sau đó.",
                                    "The commune is in the class on that day or later."}));
    database.sql() << "INSERT INTO coverage_zone (area, group_code, valid_from, document,"
                      " end_document, recorded) VALUES (:area, :group, :from, :document, '', :by)",
        soci::use(change.area), soci::use(change.form.group), soci::use(change.from),
        soci::use(change.form.document), soci::use(change.by);
    return {};
}

Checked<void> leave(db::Database& database, const Change& change)
{
    soci::statement end =
        (database.sql().prepare
             << "UPDATE coverage_zone SET valid_to = :from, end_document = :document, ended = :by"
                " WHERE area = :area AND group_code = :group AND valid_from < :from"
                " AND valid_to IS NULL",
         soci::use(change.from, "from"), soci::use(change.form.document, "document"),
         soci::use(change.by, "by"), soci::use(change.area, "area"),
         soci::use(change.form.group, "group"));
    end.execute(true);
    if (end.get_affected_rows() == 0)
        return refuse(
            zone_problem("health/no-zone", {"Xã không thuộc diện này vào ngày đó.",
                                            "The commune is not in the class on that day."}));
    return {};
}

struct JudgedSubsidy {
    std::optional<AreaId> area;
    Rate rate{};
};

Checked<JudgedSubsidy> judged(const registry::Areas& areas, const SubsidyForm& form)
{
    Problems problems;
    JudgedSubsidy judged{.area = area_in(areas, form.area, {}, form.from, "/area", problems)};
    group_in(form.group, problems);
    if (form.funder != "province" && form.funder != "district" && form.funder != "other")
        problems.push_back({.code = "health/unknown-funder",
                            .detail = {"Nguồn hỗ trợ không có.", "There is no such funder."},
                            .where = "/funder",
                            .remedy = {"Dùng province, district hoặc other.",
                                       "Use province, district or other."}});
    auto rate = Rate::parse(form.rate);
    if (!rate) {
        rate.error().where = "/rate";
        problems.push_back(std::move(rate).error());
    }
    else if (*rate <= Rate{} || *rate > Rate::percent(100))
        problems.push_back({.code = "health/rate-out-of-range",
                            .detail = {"Mức hỗ trợ trên 0% đến 100% mức đóng.",
                                       "A subsidy lies above 0% and up to 100% of the premium."},
                            .where = "/rate",
                            .remedy = {"Ghi phần của mức đóng, ví dụ 15%.",
                                       "Give the part of the premium, such as 15%."}});
    else
        judged.rate = *rate;
    need_document(form.document, problems);
    if (form.to && *form.to < form.from) problems.push_back(days_reversed("/to"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return judged;
}

}  // namespace

Checked<void> change_zone(db::Database& database, const registry::Areas& areas,
                          const access::Actor& actor, const ZoneForm& form, const std::string& at)
{
    TRY_VOID(may(actor, Permission::support_change));
    Problems problems;
    const auto area =
        area_in(areas, form.commune, registry::AreaLevel::commune, form.from, "/commune", problems);
    const auto group = group_in(form.group, problems);
    if (problems.empty() && std::ranges::find(of_areas, group) == of_areas.end())
        problems.push_back(
            {.code = "health/not-of-areas",
             .detail = {"Nhóm này không theo địa bàn.", "This group does not go by the commune."},
             .where = "/group",
             .remedy = {"Dùng minority_hard_area, especially_hard_area, island hoặc "
                        "safety_zone.",
                        "Use minority_hard_area, especially_hard_area, island or "
                        "safety_zone."}});
    need_document(form.document, problems);
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!lies_within(areas, actor, *area)) return refuse(access::out_of_scope("/commune"));
    db::Transaction transaction(database);
    transaction.lock("coverage_zone");
    const auto by =
        access::record(database, actor,
                       {.action = form.leaves ? "health.zone-leave" : "health.zone-join",
                        .object_kind = "area",
                        .object = area->value(),
                        .reason = form.document,
                        .detail = form.group},
                       at);
    const Change change{
        .area = area->value(), .form = form, .from = form.from.number(), .by = by.value()};
    TRY_VOID(form.leaves ? leave(database, change) : join(database, change));
    transaction.commit();
    return {};
}

std::vector<Zone> zones(db::Database& database)
{
    std::vector<Zone> all;
    db::Rows rows(database, "SELECT area, group_code, valid_from, valid_to, document"
                            " FROM coverage_zone ORDER BY area, group_code, valid_from");
    while (rows.next()) {
        Zone zone{.area = AreaId{rows.number(0)},
                  .group = law::health_group(rows.text(1)).value_or(HealthGroup::island),
                  .validity = {.from = Date::from_number(rows.number(2)), .to = {}},
                  .document = std::string(rows.text(4))};
        if (!rows.is_null(3)) zone.validity.to = Date::from_number(rows.number(3));
        all.push_back(std::move(zone));
    }
    return all;
}

Checked<std::int64_t> add_subsidy(db::Database& database, const registry::Areas& areas,
                                  const access::Actor& actor, const SubsidyForm& form,
                                  const std::string& at)
{
    TRY_VOID(may(actor, Permission::support_change));
    const auto subsidy = TRY(judged(areas, form));
    if (!lies_within(areas, actor, *subsidy.area)) return refuse(access::out_of_scope("/area"));
    db::Transaction transaction(database);
    const long long id = next_number(database, transaction, "coverage_subsidy", "subsidy_id");
    const auto by = access::record(database, actor,
                                   {.action = "health.subsidy",
                                    .object_kind = "subsidy",
                                    .object = id,
                                    .reason = form.document,
                                    .detail = form.group},
                                   at);
    const long long area = subsidy.area->value();
    const std::string rate = to_string(subsidy.rate);
    const long long from = form.from.number();
    const long long to = form.to ? form.to->plus_days(1).number() : 0;
    auto open = form.to ? soci::i_ok : soci::i_null;
    const long long act = by.value();
    database.sql() << "INSERT INTO coverage_subsidy (subsidy_id, area, group_code, funder, rate,"
                      " valid_from, valid_to, document, recorded) VALUES (:id, :area, :group,"
                      " :funder, :rate, :from, :to, :document, :by)",
        soci::use(id), soci::use(area), soci::use(form.group), soci::use(form.funder),
        soci::use(rate), soci::use(from), soci::use(to, open), soci::use(form.document),
        soci::use(act);
    transaction.commit();
    return id;
}

std::vector<LocalSubsidy> subsidies(db::Database& database)
{
    std::vector<LocalSubsidy> all;
    db::Rows rows(database, "SELECT subsidy_id, area, group_code, funder, rate, valid_from,"
                            " valid_to, document FROM coverage_subsidy ORDER BY subsidy_id");
    while (rows.next()) {
        const auto group = law::health_group(rows.text(2));
        const auto rate = Rate::parse(rows.text(4));
        if (!group || !rate) continue;
        LocalSubsidy line{.id = rows.number(0),
                          .area = AreaId{rows.number(1)},
                          .group = *group,
                          .rate = *rate,
                          .validity = {.from = Date::from_number(rows.number(5)), .to = {}},
                          .document = std::string(rows.text(7))};
        for (const auto funder : {HealthPayer::province, HealthPayer::district, HealthPayer::other})
            if (law::key_of(funder) == rows.text(3)) line.funder = funder;
        if (!rows.is_null(6)) line.validity.to = Date::from_number(rows.number(6));
        all.push_back(std::move(line));
    }
    return all;
}

std::vector<LocalSubsidy> subsidies_of(const registry::Areas& areas,
                                       std::span<const LocalSubsidy> all, AreaId commune)
{
    std::vector<LocalSubsidy> found;
    for (const auto& line : all)
        if (registry::Territory::of(areas, std::array{line.area}).contains(commune))
            found.push_back(line);
    return found;
}

}  // namespace ansinh::coverage
