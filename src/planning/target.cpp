#include "planning/target.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "planning/impl/schema.h"
#include "registry/collection.h"

#include <algorithm>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::planning {

namespace {

constexpr std::string_view module_name = "planning";
constexpr int year_min = 1990;
constexpr int year_max = 2100;

bool is_among(const std::vector<AreaId>& areas, AreaId area)
{
    return std::ranges::find(areas, area) != areas.end();
}

/// What the words of an assignment mean, and every problem of them.
class Reading {
public:
    Reading(db::Database& database, const Rules& rules, const access::Actor& actor)
        : database_{database}, rules_{rules}, actor_{actor}
    {
    }

    Checked<Assignee> assignee(const Assignment& assignment)
    {
        if (assignment.year < year_min || assignment.year > year_max)
            complain("target/year-out-of-range", "/year",
                     {"Năm phải từ 1990 đến 2100.", "The year is from 1990 to 2100."});
        else
            place(assignment);
        indicator(assignment.indicator);
        if (assignment.value <= 0)
            complain("target/value-not-positive", "/value",
                     {"Chỉ tiêu phải lớn hơn 0.", "A target is more than nought."});
        if (assignment.document.empty())
            complain("target/document-missing", "/document",
                     {"Chưa ghi văn bản giao.", "The document that assigns it is missing."});
        if (!problems_.empty()) return std::unexpected(std::move(problems_));
        return found_;
    }

private:
    void complain(std::string_view code, std::string_view where, Bilingual detail)
    {
        problems_.push_back(
            {.code = std::string{code}, .detail = std::move(detail), .where = std::string{where}});
    }

    void place(const Assignment& assignment)
    {
        const Date on(assignment.year, 12, 31);
        auto area = rules_.areas.resolve(assignment.area, on);
        if (!area) {
            area.error().where = "/area";
            problems_.push_back(std::move(area).error());
            return;
        }
        found_ = {.area = *area, .collector = assignment.collector};
        if (!is_below(found_)) problems_.push_back(access::out_of_scope("/area"));
        if (!assignment.collector.empty() && !has_collector(*area, assignment.collector, on))
            complain(
                "target/unknown-collector", "/collector",
                {"Địa bàn không có nhân viên thu này.", "The area has no collector of this code."});
    }

    bool is_below(const Assignee& assignee) const
    {
        if (actor_.everywhere) return true;
        const auto is_own = [&](AreaId area) { return is_among(actor_.areas, area); };
        if (!assignee.collector.empty() && is_own(assignee.area)) return true;
        const auto above = rules_.areas.path(assignee.area);
        return std::ranges::any_of(above, is_own, &registry::Area::id);
    }

    bool has_collector(AreaId area, const std::string& code, Date on)
    {
        const auto found = registry::collection(database_, rules_.areas, actor_, area, on);
        if (!found) return false;
        for (const auto& organisation : *found)
            for (const auto& point : organisation.points)
                if (std::ranges::find(point.collectors, code, &registry::Collector::code) !=
                    point.collectors.end())
                    return true;
        return false;
    }

    void indicator(const std::string& code)
    {
        const auto* found = rules_.catalogue.find(code);
        if (found == nullptr)
            complain("indicator/unknown", "/indicator",
                     {"Không có chỉ tiêu này.", "There is no such indicator."});
        else if (!figures::is_counted(found->unit))
            complain("target/not-countable", "/indicator",
                     {"Chỉ giao chỉ tiêu bằng số đếm: tỷ lệ không cộng được.",
                      "Only counts are handed down: shares do not add up."});
    }

    db::Database& database_;
    const Rules& rules_;
    const access::Actor& actor_;
    Assignee found_{};
    Problems problems_{};
};

bool says_the_same(const AssignedTarget& target, const Assignment& assignment)
{
    return target.value == assignment.value && target.document == assignment.document &&
           target.issued == assignment.issued;
}

std::optional<AssignedTarget> current_of(db::Database& database, const Assignee& assignee,
                                         const Assignment& assignment)
{
    for (auto& target :
         targets(database, {.year = assignment.year, .indicator = assignment.indicator}))
        if (target.assignee == assignee) return std::move(target);
    return {};
}

void insert(db::Database& database, const AssignedTarget& target)
{
    const long long id = target.id.value();
    const long long area = target.assignee.area.value();
    const long long year = target.year;
    const long long value = target.value;
    const long long issued = target.issued.number();
    const long long version = target.version;
    database.sql() << "INSERT INTO planning_target (target_id, area, collector, indicator, year,"
                      " value, document, issued, version)"
                      " VALUES (:id, :area, :collector, :indicator, :year, :value, :document,"
                      " :issued, :version)",
        soci::use(id), soci::use(area), soci::use(target.assignee.collector),
        soci::use(target.indicator), soci::use(year), soci::use(value), soci::use(target.document),
        soci::use(issued), soci::use(version);
}

void end(db::Database& database, AuditId target, AuditId by)
{
    const long long id = target.value();
    const long long ended = by.value();
    database.sql() << "UPDATE planning_target SET ended = :ended WHERE target_id = :id",
        soci::use(ended), soci::use(id);
}

Problem unknown_target()
{
    return {.code = "target/unknown",
            .detail = {"Không có chỉ tiêu giao này.", "There is no such assigned target."},
            .where = "/path/id"};
}

std::optional<AssignedTarget> found_by(db::Database& database, AuditId id)
{
    const long long number = id.value();
    long long year = 0;
    auto found = soci::i_null;
    database.sql() << "SELECT max(year) FROM planning_target WHERE target_id = :id",
        soci::use(number), soci::into(year, found);
    if (found != soci::i_ok) return {};
    for (auto& target : targets(database, {.year = static_cast<int>(year), .superseded = true}))
        if (target.id == id) return std::move(target);
    return {};
}

}  // namespace

void migrate(db::Database& database) { db::migrate(database, module_name, schema()); }
bool is_current(db::Database& database) { return db::is_current(database, module_name, schema()); }

Checked<AssignedTarget> assign(db::Database& database, const Rules& rules,
                               const access::Actor& actor, const Assignment& assignment,
                               const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::target_assign); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    const auto assignee = TRY(Reading(database, rules, actor).assignee(assignment));
    db::Transaction transaction(database);
    transaction.lock("planning_target");
    const auto before = current_of(database, assignee, assignment);
    if (before && says_the_same(*before, assignment)) return *before;
    AssignedTarget target{.id = {},
                          .assignee = assignee,
                          .indicator = assignment.indicator,
                          .year = assignment.year,
                          .value = assignment.value,
                          .document = assignment.document,
                          .issued = assignment.issued,
                          .version = before ? before->version + 1 : 1};
    target.id = access::record(database, actor,
                               {.action = "target.assign",
                                .object_kind = "area",
                                .object = assignee.area.value(),
                                .reason = assignment.document,
                                .detail = fmt::format("{}, {}, version {}", target.indicator,
                                                      target.year, target.version)},
                               at);
    insert(database, target);
    if (before) end(database, before->id, target.id);
    transaction.commit();
    return target;
}

Checked<AssignedTarget> acknowledge(db::Database& database, const access::Actor& actor, AuditId id,
                                    const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::target_acknowledge); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    db::Transaction transaction(database);
    transaction.lock("planning_target");
    auto target = found_by(database, id);
    const bool own = target && (actor.everywhere || is_among(actor.areas, target->assignee.area));
    if (!own) return std::unexpected(Problems{unknown_target()});
    if (!target->current)
        return std::unexpected(Problems{
            {.code = "target/superseded",
             .detail = {"Chỉ tiêu này đã được giao lại.", "This target was assigned anew."},
             .where = "/path/id"}});
    if (target->acknowledged) return *target;
    target->acknowledged = Acknowledged{.by = actor.name, .at = at};
    const auto recorded = access::record(database, actor,
                                         {.action = "target.acknowledge",
                                          .object_kind = "area",
                                          .object = target->assignee.area.value(),
                                          .detail = fmt::format("target {}", id.value())},
                                         at);
    const long long number = id.value();
    const long long record = recorded.value();
    database.sql() << "INSERT INTO planning_acknowledgement (target_id, recorded, at, by_name)"
                      " VALUES (:id, :record, :at, :name)",
        soci::use(number), soci::use(record), soci::use(at), soci::use(actor.name);
    transaction.commit();
    return *target;
}

namespace {

/// Of each assignee and indicator the last of `versions`, which rise.
std::vector<AssignedTarget> last_of_each(std::vector<AssignedTarget> versions)
{
    std::vector<AssignedTarget> last;
    for (auto& target : versions)
        if (!last.empty() && last.back().assignee == target.assignee &&
            last.back().indicator == target.indicator)
            last.back() = std::move(target);
        else
            last.push_back(std::move(target));
    return last;
}

}  // namespace

std::vector<AssignedTarget> targets(db::Database& database, const TargetFilter& filter)
{
    const long long wanted = filter.year;
    const std::string only = filter.indicator.value_or("");
    long long id = 0, area = 0, year = 0, value = 0, issued = 0, version = 0, ended = 0;
    std::string collector, indicator, document, by, at;
    soci::statement rows =
        (database.sql().prepare
             << "SELECT t.target_id, t.area, t.collector, t.indicator, t.year, t.value, t.document,"
                " t.issued, t.version, COALESCE(t.ended, 0), COALESCE(a.by_name, ''),"
                " COALESCE(a.at, '') FROM planning_target t"
                " LEFT JOIN planning_acknowledgement a ON a.target_id = t.target_id"
                " WHERE t.year = :year AND (:indicator = '' OR t.indicator = :indicator)"
                " ORDER BY t.area, t.collector, t.indicator, t.version",
         soci::use(wanted, "year"), soci::use(only, "indicator"), soci::into(id), soci::into(area),
         soci::into(collector), soci::into(indicator), soci::into(year), soci::into(value),
         soci::into(document), soci::into(issued), soci::into(version), soci::into(ended),
         soci::into(by), soci::into(at));
    std::vector<AssignedTarget> found;
    for (bool more = rows.execute(true); more; more = rows.fetch()) {
        if (filter.on ? issued > filter.on->number() : ended != 0 && !filter.superseded) continue;
        AssignedTarget target{.id = AuditId{id},
                              .assignee = {.area = AreaId{area}, .collector = collector},
                              .indicator = indicator,
                              .year = static_cast<int>(year),
                              .value = value,
                              .document = document,
                              .issued = Date::from_number(issued),
                              .version = static_cast<int>(version),
                              .current = ended == 0};
        if (!at.empty()) target.acknowledged = Acknowledged{.by = by, .at = at};
        found.push_back(std::move(target));
    }
    if (filter.on) return last_of_each(std::move(found));
    return found;
}

}  // namespace ansinh::planning
