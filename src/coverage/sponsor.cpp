#include "coverage/sponsor.h"

#include "access/audit.h"
#include "coverage/cards_run.h"
#include "coverage/impl/desk.h"
#include "coverage/impl/money_entries.h"
#include "db/rows.h"
#include "registry/reason.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

using access::Permission;

Problem unknown_fund()
{
    return {.code = "sponsor/unknown",
            .detail = {"Không có quỹ này trong địa bàn của bạn.", "No such fund is in your areas."},
            .where = "/fund",
            .remedy = {"Xem danh sách quỹ tài trợ.", "Look at the list of funds."}};
}

Problem missing(const char* where)
{
    return {.code = "record/field-missing",
            .detail = {"Thiếu thông tin bắt buộc.", "A required field is missing."},
            .where = where,
            .remedy = {"Bổ sung rồi gửi lại.", "Fill it in and send it again."}};
}

bool owns(const EnrolmentDesk& desk, AreaId area)
{
    if (desk.actor.everywhere) return true;
    const auto asked = registry::Territory::of(desk.areas, std::array{area});
    return registry::Territory::of(desk.areas, desk.actor).holds(asked);
}

std::vector<SponsorFund> read_funds(db::Database& database)
{
    db::Rows rows(
        database,
        "SELECT f.fund_id, f.name, f.donor, f.area, f.opened_on,"
        " CAST(COALESCE(SUM(CASE WHEN e.kind = 'deposit' THEN e.amount END), 0) AS bigint),"
        " CAST(COALESCE(SUM(CASE WHEN e.kind = 'grant' THEN -e.amount END), 0) AS bigint),"
        " count(e.person_id) FROM coverage_sponsor_fund f LEFT JOIN coverage_sponsor_entry e"
        " ON e.fund_id = f.fund_id GROUP BY f.fund_id, f.name, f.donor, f.area, f.opened_on"
        " ORDER BY f.fund_id");
    std::vector<SponsorFund> found;
    while (rows.next())
        found.push_back({.id = rows.number(0),
                         .name = std::string(rows.text(1)),
                         .donor = std::string(rows.text(2)),
                         .area = AreaId{rows.number(3)},
                         .opened_on = Date::from_number(rows.number(4)),
                         .given = Vnd{rows.number(5)},
                         .granted = Vnd{rows.number(6)},
                         .people = rows.number(7)});
    return found;
}

Checked<SponsorFund> own_fund(db::Database& database, const EnrolmentDesk& desk, std::int64_t id)
{
    const auto all = read_funds(database);
    const auto found = std::ranges::find(all, id, &SponsorFund::id);
    if (found == all.end() || !owns(desk, found->area)) return refuse(unknown_fund());
    return *found;
}

std::int64_t next_entry(db::Database& database, std::int64_t fund)
{
    const std::array bound = {fund};
    db::Rows rows(database,
                  "SELECT CAST(COALESCE(MAX(entry_no), 0) + 1 AS bigint)"
                  " FROM coverage_sponsor_entry WHERE fund_id = $1",
                  bound);
    rows.next();
    return rows.number(0);
}

void insert(db::Database& database, std::int64_t fund, const SponsorEntry& entry, AuditId by)
{
    const long long of = fund;
    const long long number = entry.number;
    const long long amount = entry.amount.dong();
    const long long on = entry.on.number();
    const long long person = entry.person ? entry.person->value() : 0;
    auto named = entry.person ? soci::i_ok : soci::i_null;
    const long long from = entry.card.from.number();
    const long long to = entry.card.to.value_or(entry.card.from).number();
    auto from_named = named;
    auto to_named = named;
    const long long act = by.value();
    database.sql() << "INSERT INTO coverage_sponsor_entry (fund_id, entry_no, kind, amount, on_day,"
                      " person_id, valid_from, valid_to, document, recorded) VALUES (:of, :number,"
                      " :kind, :amount, :on, :person, :from, :to, :document, :act)",
        soci::use(of), soci::use(number), soci::use(entry.kind), soci::use(amount), soci::use(on),
        soci::use(person, named), soci::use(from, from_named), soci::use(to, to_named),
        soci::use(entry.document), soci::use(act);
}

/// What the card of one person costs; who has cover that day or later, or has died, is refused.
Checked<QuoteLine> priced(db::Database& database, const EnrolmentDesk& desk, PersonId person,
                          int months, Date on)
{
    const auto living = living_of(database, person);
    if (!living || !registry::Territory::of(desk.areas, desk.actor).contains(living->commune))
        return refuse(unknown_person("/people"));
    if (living->died_on) return refuse(person_died("/people"));
    QuoteMember member{.person = person};
    for (const auto& spell : memberships(database, person)) {
        if (spell.scheme != Scheme::health) continue;
        if (!spell.validity.to || *spell.validity.to > on)
            return refuse({.code = "enrolment/covered",
                           .detail = {"Người này đang có thẻ.", "The person has a card."},
                           .where = "/people",
                           .remedy = {"Tặng thẻ cho người chưa có thẻ.",
                                      "Give cards to people without one."}});
        member.last_day = spell.validity.to->plus_days(-1);
    }
    auto quote =
        TRY(household_quote({.paid_on = on, .months = months, .members = {member}}, desk.law));
    return std::move(quote.lines.front());
}

Problem balance_short()
{
    return {.code = "sponsor/balance-short",
            .detail = {"Quỹ không đủ cho tất cả những người này.",
                       "The fund does not bear all of these people."},
            .where = "/people",
            .remedy = {"Bớt người, hoặc ghi thêm khoản tài trợ.",
                       "Name fewer people, or book a further gift."}};
}

struct Pricing {
    std::vector<QuoteLine> lines;
    Vnd whole{};
};

Pricing priced_all(db::Database& database, const EnrolmentDesk& desk, const GrantForm& form,
                   Date on, Problems& refused)
{
    Pricing pricing;
    for (std::size_t at = 0; at < form.people.size(); ++at) {
        const auto twice = std::ranges::find(pricing.lines, form.people[at], &QuoteLine::person);
        if (twice != pricing.lines.end()) continue;
        auto line = priced(database, desk, form.people[at], form.months, on);
        if (line) {
            pricing.whole += line->premium.premium;
            pricing.lines.push_back(*std::move(line));
            continue;
        }
        for (auto& problem : line.error()) {
            problem.where = fmt::format("/people/{}", at);
            refused.push_back(std::move(problem));
        }
    }
    return pricing;
}

/// Writes grants and the memberships that they pay for.
void write(db::Database& database, const GrantForm& form, const Pricing& pricing, Date on,
           AuditId by, Granted& granted)
{
    auto number = next_entry(database, form.fund);
    std::vector<Membership> spells;
    for (const auto& line : pricing.lines) {
        const SponsorEntry entry{.number = number++,
                                 .kind = "grant",
                                 .amount = Vnd{} - line.premium.premium,
                                 .on = on,
                                 .person = line.person,
                                 .card = line.term.validity,
                                 .document = form.document};
        const auto commune = *commune_of(database, line.person);
        insert(database, form.fund, entry, by);
        book(database, form.fund, entry, commune, by);
        granted.entries.push_back(entry);
        spells.push_back({.person = line.person,
                          .scheme = Scheme::health,
                          .group = "household",
                          .payer = "sponsor",
                          .facility = {},
                          .commune = commune,
                          .validity = line.term.validity,
                          .recorded = by});
    }
    load(database, spells);
}

}  // namespace

Checked<std::int64_t> open_fund(db::Database& database, const EnrolmentDesk& desk,
                                const FundForm& form, const std::string& at)
{
    TRY_VOID(may(desk.actor, Permission::sponsor_change));
    const Date on = registry::day_of(at);
    Problems problems;
    auto area = desk.areas.resolve(form.area, on);
    if (!area) {
        area.error().where = "/area";
        problems.push_back(std::move(area).error());
    }
    if (form.name.empty()) problems.push_back(missing("/name"));
    if (form.donor.empty()) problems.push_back(missing("/donor"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!owns(desk, *area)) return refuse(access::out_of_scope("/area"));
    db::Transaction transaction(database);
    const long long id = next_number(database, transaction, "coverage_sponsor_fund", "fund_id");
    const auto by =
        access::record(database, desk.actor,
                       {.action = "sponsor.open", .object_kind = "sponsor_fund", .object = id}, at);
    const long long in = area->value();
    const long long day = on.number();
    const long long act = by.value();
    database.sql() << "INSERT INTO coverage_sponsor_fund (fund_id, name, donor, area, opened_on,"
                      " recorded) VALUES (:id, :name, :donor, :in, :day, :act)",
        soci::use(id), soci::use(form.name), soci::use(form.donor), soci::use(in), soci::use(day),
        soci::use(act);
    transaction.commit();
    return id;
}

Checked<void> deposit(db::Database& database, const EnrolmentDesk& desk, const DepositForm& form,
                      const std::string& at)
{
    TRY_VOID(may(desk.actor, Permission::sponsor_change));
    TRY_VOID(own_fund(database, desk, form.fund));
    Problems problems;
    if (form.amount <= Vnd{})
        problems.push_back({.code = "sponsor/amount",
                            .detail = {"Số tiền phải lớn hơn 0.", "The amount is above nought."},
                            .where = "/amount",
                            .remedy = {"Nhập số đồng đã nhận.", "Give the đồng that came in."}});
    need_document(form.document, problems);
    if (!problems.empty()) return std::unexpected(std::move(problems));
    db::Transaction transaction(database);
    transaction.lock("coverage_sponsor_entry");
    const auto by = access::record(database, desk.actor,
                                   {.action = "sponsor.deposit",
                                    .object_kind = "sponsor_fund",
                                    .object = form.fund,
                                    .reason = form.document},
                                   at);
    const SponsorEntry gift{.number = next_entry(database, form.fund),
                            .kind = "deposit",
                            .amount = form.amount,
                            .on = registry::day_of(at),
                            .document = form.document};
    insert(database, form.fund, gift, by);
    book(database, form.fund, gift, AreaId{}, by);
    transaction.commit();
    return {};
}

Checked<Granted> grant(db::Database& database, const EnrolmentDesk& desk, const GrantForm& form,
                       const std::string& at)
{
    TRY_VOID(may(desk.actor, Permission::sponsor_change));
    const Date on = registry::day_of(at);
    Problems problems;
    need_document(form.document, problems);
    if (form.people.empty()) problems.push_back(missing("/people"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    db::Transaction transaction(database);
    transaction.lock("coverage_sponsor_entry");
    const auto fund = TRY(own_fund(database, desk, form.fund));
    Granted granted;
    const auto pricing = priced_all(database, desk, form, on, granted.refused);
    if (pricing.lines.empty()) return std::unexpected(std::move(granted.refused));
    if (pricing.whole > fund.left()) return refuse(balance_short());
    access::Act act{.action = "sponsor.grant",
                    .object_kind = "sponsor_fund",
                    .object = form.fund,
                    .reason = form.document};
    for (const auto& line : pricing.lines) act.people.push_back(line.person);
    const auto people = act.people;
    const auto by = access::record(database, desk.actor, act, at);
    write(database, form, pricing, on, by, granted);
    granted.cards = TRY(issue_cards(database, desk.law, desk.areas, people, 0, on));
    transaction.commit();
    return granted;
}

Checked<std::vector<SponsorFund>> funds(db::Database& database, const EnrolmentDesk& desk)
{
    TRY_VOID(may(desk.actor, Permission::sponsor_change));
    auto all = read_funds(database);
    std::erase_if(all, [&](const SponsorFund& fund) { return !owns(desk, fund.area); });
    return all;
}

Checked<FundReport> fund_report(db::Database& database, const EnrolmentDesk& desk, std::int64_t id)
{
    TRY_VOID(may(desk.actor, Permission::sponsor_change));
    FundReport report{.fund = TRY(own_fund(database, desk, id)), .entries = {}};
    const std::array bound = {id};
    db::Rows rows(database,
                  "SELECT entry_no, kind, amount, on_day, person_id, valid_from, valid_to, document"
                  " FROM coverage_sponsor_entry WHERE fund_id = $1 ORDER BY entry_no",
                  bound);
    while (rows.next()) {
        SponsorEntry entry{.number = rows.number(0),
                           .kind = std::string(rows.text(1)),
                           .amount = Vnd{rows.number(2)},
                           .on = Date::from_number(rows.number(3)),
                           .document = std::string(rows.text(7))};
        if (!rows.is_null(4)) {
            entry.person = PersonId{rows.number(4)};
            entry.card = {.from = Date::from_number(rows.number(5)),
                          .to = Date::from_number(rows.number(6))};
        }
        report.entries.push_back(std::move(entry));
    }
    return report;
}

}  // namespace ansinh::coverage
