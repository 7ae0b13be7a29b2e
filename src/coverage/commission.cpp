#include "access/audit.h"
#include "coverage/impl/desk.h"
#include "coverage/workbench.h"
#include "db/rows.h"
#include "registry/collectors.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

using access::Permission;

struct Rated {
    Date from;
    Rate rate{};
};

/// The rates of the collector's organisation, by scheme, rising by day.
std::map<Scheme, std::vector<Rated>> rates_of(db::Database& database, const std::string& collector)
{
    std::map<Scheme, std::vector<Rated>> rates;
    const auto organisation = registry::organisation_of(database, collector);
    if (organisation.empty()) return rates;
    db::Rows rows(database, "SELECT organisation, scheme, valid_from, rate FROM coverage_commission"
                            " ORDER BY organisation, scheme, valid_from");
    while (rows.next()) {
        if (rows.text(0) != organisation) continue;
        if (const auto rate = Rate::parse(rows.text(3)))
            rates[static_cast<Scheme>(rows.number(1))].push_back(
                {.from = Date::from_number(rows.number(2)), .rate = *rate});
    }
    return rates;
}

std::optional<Vnd> earned(const std::vector<Rated>& rates, Date on, Vnd collected)
{
    std::optional<Rate> holds;
    for (const auto& rated : rates)
        if (rated.from <= on) holds = rated.rate;
    if (!holds) return {};
    return collected.share(*holds, Rounding::half_up);
}

}  // namespace

Checked<WorkDone> work_done(db::Database& database, const EnrolmentDesk& desk, Date first,
                            Date last, const std::string& collector)
{
    auto found = TRY(enrolments(
        database, desk,
        {.status = EnrolmentStatus::paid, .since = first.plus_years(-1), .limit = 100'000}));
    WorkDone done;
    std::map<std::string, std::map<Scheme, std::vector<Rated>>> rates;
    for (const auto& one : found) {
        if (!one.paid_on || *one.paid_on < first || *one.paid_on > last) continue;
        if (!collector.empty() && one.collector != collector) continue;
        const bool voluntary = one.kind == "voluntary";
        const auto scheme = voluntary ? Scheme::voluntary : Scheme::health;
        ++done.enrolments;
        done.collected += one.own;
        (voluntary ? done.voluntary : done.health) += one.own;
        if (voluntary)
            ++done.voluntary_people;
        else
            done.health_people += std::ssize(one.lines);
        if (one.collector.empty()) continue;
        if (!rates.contains(one.collector))
            rates.emplace(one.collector, rates_of(database, one.collector));
        if (const auto part = earned(rates[one.collector][scheme], *one.paid_on, one.own))
            done.commission = done.commission.value_or(Vnd{}) + *part;
    }
    return done;
}

namespace {

/// The organisation must be one of the actor's areas: its contract is with their office.
std::optional<Problem> not_theirs(db::Database& database, const registry::Areas& areas,
                                  const access::Actor& actor, const std::string& organisation)
{
    const auto area = registry::area_of_organisation(database, organisation);
    if (area && registry::Territory::of(areas, actor)
                    .holds(registry::Territory::of(areas, std::array{*area})))
        return {};
    return Problem{
        .code = "collection/unknown",
        .detail = {"Không có tổ chức dịch vụ thu này.", "There is no such organisation."},
        .where = "/organisation",
        .remedy = {"Kiểm tra lại mã tổ chức.", "Check its code."}};
}

}  // namespace

Checked<void> set_commission(db::Database& database, const registry::Areas& areas,
                             const access::Actor& actor, const CommissionForm& form,
                             const std::string& at)
{
    TRY_VOID(may(actor, Permission::employer_change));
    Problems problems;
    if (auto problem = not_theirs(database, areas, actor, form.organisation))
        problems.push_back(std::move(*problem));
    const auto scheme = scheme_of(form.scheme);
    if (scheme != Scheme::health && scheme != Scheme::voluntary)
        problems.push_back({.code = "commission/unknown-scheme",
                            .detail = {"Thù lao theo BHYT hoặc BHXH tự nguyện.",
                                       "A commission is of health or of voluntary insurance."},
                            .where = "/scheme",
                            .remedy = {"Dùng health hoặc voluntary.", "Use health or voluntary."}});
    auto rate = Rate::parse(form.rate);
    if (!rate) {
        rate.error().where = "/rate";
        problems.push_back(std::move(rate).error());
    }
    else if (*rate < Rate{} || *rate > Rate::percent(100))
        problems.push_back(
            {.code = "health/rate-out-of-range",
             .detail = {"Tỷ lệ từ 0% đến 100%.", "A rate lies from 0% to 100%."},
             .where = "/rate",
             .remedy = {"Ghi tỷ lệ của hợp đồng.", "Give the rate of the contract."}});
    need_document(form.document, problems);
    if (!problems.empty()) return std::unexpected(std::move(problems));
    db::Transaction transaction(database);
    transaction.lock("coverage_commission");
    const auto by = access::record(database, actor,
                                   {.action = "collection.commission",
                                    .object_kind = "collection",
                                    .reason = form.document,
                                    .detail = form.organisation + " " + form.scheme + " " +
                                              form.rate + " from " + to_string(form.from)},
                                   at);
    const long long kind = static_cast<long long>(*scheme);
    const long long from = form.from.number();
    const std::string text = to_string(*rate);
    const long long act = by.value();
    database.sql() << "DELETE FROM coverage_commission WHERE organisation = :organisation"
                      " AND scheme = :kind AND valid_from = :from",
        soci::use(form.organisation), soci::use(kind), soci::use(from);
    database.sql() << "INSERT INTO coverage_commission (organisation, scheme, valid_from, rate,"
                      " document, recorded) VALUES (:organisation, :kind, :from, :rate, :document,"
                      " :act)",
        soci::use(form.organisation), soci::use(kind), soci::use(from), soci::use(text),
        soci::use(form.document), soci::use(act);
    transaction.commit();
    return {};
}

}  // namespace ansinh::coverage
