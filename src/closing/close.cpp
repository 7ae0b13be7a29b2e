#include "closing/close.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "closing/impl/count.h"
#include "closing/impl/money.h"
#include "closing/impl/schema.h"
#include "closing/store.h"
#include "db/bulk.h"
#include "figures/store.h"

#include <algorithm>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::closing {

namespace {

constexpr std::string_view module_name = "closing";

/// A key, and what is to be said of it from now on.
using Difference = std::pair<FactKey, Amount>;

/// What `after` says otherwise than `before`; what is gone becomes nought.
std::vector<Difference> differences(const Facts& before, const Facts& after)
{
    std::vector<Difference> found;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->first < now->first)) {
            found.emplace_back(old->first, Amount{});
            ++old;
        }
        else if (old == before.end() || now->first < old->first) {
            found.emplace_back(*now);
            ++now;
        }
        else {
            if (old->second != now->second) found.emplace_back(*now);
            ++old;
            ++now;
        }
    }
    return found;
}

std::vector<Restated> restatements(const Facts& before, const std::vector<Difference>& written)
{
    std::vector<Restated> found;
    if (before.empty()) return found;
    for (const auto& [key, amount] : written) {
        if (key.breakdown != Breakdown::all) continue;
        Restated restated{.key = key};
        if (const auto old = before.find(key); old != before.end()) restated.before = old->second;
        if (amount != Amount{}) restated.after = amount;
        found.push_back(std::move(restated));
    }
    return found;
}

void insert_facts(db::Database& database, Date as_of, AuditId close,
                  const std::vector<Difference>& facts)
{
    db::BulkInsert rows(database, "closing_fact",
                        {"as_of", "area", "indicator", "breakdown", "slice", "close_id",
                         "numerator", "denominator", "denominator_on"});
    std::vector<db::Cell> row;
    for (const auto& [key, amount] : facts) {
        row.assign({std::int64_t{as_of.number()}, key.area.value(), std::string_view{key.indicator},
                    static_cast<std::int64_t>(key.breakdown), std::string_view{key.slice},
                    close.value(), amount.numerator, db::cell(amount.denominator),
                    amount.denominator_on ? db::Cell{std::int64_t{amount.denominator_on->number()}}
                                          : db::Cell{}});
        rows.add(row);
    }
    rows.finish();
}

void insert_close(db::Database& database, const Closed& closed, const std::string& at)
{
    const long long id = closed.close.value();
    const long long day = closed.as_of.number();
    const long long version = closed.version;
    const auto facts = static_cast<long long>(closed.facts);
    const auto written = static_cast<long long>(closed.written);
    database.sql() << "INSERT INTO closing_close (close_id, as_of, version, closed_at, facts,"
                      " written) VALUES (:id, :day, :version, :at, :facts, :written)",
        soci::use(id), soci::use(day), soci::use(version), soci::use(at), soci::use(facts),
        soci::use(written);
}

Problem closed_meanwhile(Date as_of)
{
    return {.code = "closing/closed-meanwhile",
            .detail = {fmt::format("Ngày {} được chốt lại trong lúc đang đếm.", to_string(as_of)),
                       fmt::format("The day {} was closed again while it was being counted.",
                                   to_string(as_of))},
            .where = "/days",
            .remedy = {"Chốt lại: số đếm sau mới là số mới nhất.",
                       "Close it once more: what was counted last is what holds."}};
}

/// An older count does not replace a newer one: see closed_meanwhile().
Checked<Closed> write(db::Database& database, const access::Actor& actor, Date as_of,
                      const Counted& counted, const std::string& at)
{
    const auto& facts = counted.facts;
    db::Transaction transaction(database);
    transaction.lock("closing_close");
    const auto last = last_close(database, as_of);
    const auto before = facts_of_day(database, as_of);
    const auto written = differences(before, facts);
    Closed closed{.as_of = as_of, .facts = facts.size()};
    if (last && written.empty()) {
        closed.close = last->id;
        closed.version = last->version;
        return closed;
    }
    if (last && last->id != counted.stood)
        return std::unexpected(Problems{closed_meanwhile(as_of)});
    closed.version = last ? last->version + 1 : 1;
    closed.is_new = true;
    closed.written = written.size();
    closed.restated = restatements(before, written);
    closed.close = access::record(
        database, actor,
        {.action = "closing.close",
         .detail = fmt::format("day {}, version {}, facts {}, written {}", to_string(as_of),
                               closed.version, closed.facts, closed.written)},
        at);
    insert_close(database, closed, at);
    insert_facts(database, as_of, closed.close, written);
    transaction.commit();
    return closed;
}

Checked<void> admitted(const access::Actor& actor, const CloseRequest& request)
{
    if (auto allowed = access::allowed(actor, access::Permission::figures_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (!actor.everywhere) return std::unexpected(Problems{access::out_of_scope()});
    Problems problems;
    for (const auto day : request.days)
        if (day > request.today)
            problems.push_back({.code = "closing/day-not-over",
                                .detail = {fmt::format("Ngày {} chưa đến.", to_string(day)),
                                           fmt::format("The day {} has not come.", to_string(day))},
                                .where = "/days",
                                .remedy = {"Chốt một ngày đã qua.", "Close a day that is over."}});
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

/// All days as of one moment: people, employers, the books, shares.
Checked<std::vector<Counted>> counted_on(db::Database& database, const Rules& rules,
                                         const std::vector<Date>& days, const CloseRequest& request)
{
    db::OneMoment moment(database, request.another, request.readers);
    auto counted = counts(moment, rules.areas, days, request.progress);
    const auto denominators = figures::denominators(database);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto money = TRY(contribution::money_on(database, rules.law, days[i]));
        add_money(counted[i], money, rules.areas, days[i]);
        add_rates(counted[i].facts, rules.catalogue, denominators, days[i]);
        if (const auto last = last_close(database, days[i])) counted[i].stood = last->id;
    }
    return counted;
}

}  // namespace

void migrate(db::Database& database) { db::migrate(database, module_name, schema()); }
bool is_current(db::Database& database) { return db::is_current(database, module_name, schema()); }

Result<Date> month_end(std::string_view month)
{
    if (month.size() == std::string_view("2023-11").size())
        if (const auto first = Date::parse(std::string{month} + "-01")) {
            const auto parts = first->parts();
            return Date{std::chrono::sys_days{parts.year() / parts.month() / std::chrono::last}};
        }
    return fail({.code = "closing/bad-month",
                 .detail = {"Tháng phải viết theo dạng NĂM-THÁNG.", "A month is YEAR-MONTH."},
                 .remedy = {"Ví dụ: 2023-11.", "For example: 2023-11."}});
}

Checked<std::vector<Closed>> close(db::Database& database, const Rules& rules,
                                   const access::Actor& actor, const CloseRequest& request)
{
    TRY_VOID(admitted(actor, request));
    auto days = request.days;
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    auto counted = TRY(counted_on(database, rules, days, request));
    std::vector<Closed> closed;
    for (std::size_t i = 0; i < days.size(); ++i) {
        closed.push_back(TRY(write(database, actor, days[i], counted[i], request.at)));
        counted[i] = {};
    }
    return closed;
}

}  // namespace ansinh::closing
