#include "compliance/cases.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "compliance/impl/common.h"
#include "contribution/settled.h"
#include "registry/employers.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::compliance {

namespace {

using contribution::UnitArrears;

/// The arrears as they stand, with the months and the day that the case is about.
Checked<Snapshot> snapshot(const law::Law& law, const UnitArrears& unit, int cycle, Date on)
{
    Snapshot taken{.oldest = unit.oldest,
                   .last_month = unit.oldest,
                   .last_day_to_pay = unit.due,
                   .months = unit.months,
                   .people = unit.people,
                   .by_fund = unit.by_fund,
                   .interest_bearing = unit.interest_bearing,
                   .charges = unit.charges};
    for (auto month = Month{on}; month > unit.oldest; month = month.plus(-1))
        if (TRY(contribution::last_day_to_pay(law, month, cycle)) < on) {
            taken.last_month = month;
            break;
        }
    return taken;
}

/// The audit record is the case's number in the store; its own number counts the year's cases.
Case insert(db::Database& database, const access::Actor& actor, Case one, const std::string& at)
{
    one.at = at;
    one.by = actor.name;
    const long long year = one.opened.year();
    long long serial = 0;
    database.sql() << "SELECT COALESCE(MAX(serial), 0) + 1 FROM compliance_case"
                      " WHERE year = :year",
        soci::use(year), soci::into(serial);
    one.number = fmt::format("{}-{:06}", year, serial);
    one.id = access::record(database, actor,
                            {.action = "case.open",
                             .object_kind = "employer",
                             .object = one.employer.value(),
                             .detail = "case=" + one.number},
                            at);
    const auto& arrears = one.arrears;
    const std::array<long long, 16> cells = {one.id.value(),
                                             one.employer.value(),
                                             one.opened.number(),
                                             arrears.oldest.number(),
                                             arrears.last_month.number(),
                                             arrears.last_day_to_pay.number(),
                                             arrears.months,
                                             arrears.people,
                                             arrears.by_fund[0].dong(),
                                             arrears.by_fund[1].dong(),
                                             arrears.by_fund[2].dong(),
                                             arrears.by_fund[3].dong(),
                                             arrears.by_fund[4].dong(),
                                             arrears.interest_bearing.dong(),
                                             arrears.charges.dong(),
                                             serial};
    soci::statement sql(database.sql());
    for (const auto& cell : cells) sql.exchange(soci::use(cell));
    sql.exchange(soci::use(year));
    sql.exchange(soci::use(one.at));
    sql.exchange(soci::use(one.by));
    sql.alloc();
    sql.prepare("INSERT INTO compliance_case (case_id, employer_id, opened, oldest, last_month,"
                " last_day_to_pay, months, people, pension, sickness, accident, health,"
                " unemployment, interest_bearing, charges, serial, year, at, by_name)"
                " VALUES (:a, :b, :c, :d, :e, :f, :g, :h, :i, :j, :k, :l, :m, :n, :o, :p, :q,"
                " :r, :s)");
    sql.define_and_bind();
    sql.execute(true);
    return one;
}

bool is_closed(const Case& one) { return one.state() == CaseState::closed; }

/// Employers that have a case which is not closed.
std::set<EmployerId> with_open_case(db::Database& database)
{
    std::set<EmployerId> found;
    for (const auto& one : stored_cases(database))
        if (!is_closed(one)) found.insert(one.employer);
    return found;
}

Checked<void> may_open(const access::Actor& actor, Date on, const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::case_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (on > day_of_moment(at))
        return std::unexpected(Problems{
            refused("case/day-in-future",
                    {"Ngày lập hồ sơ ở tương lai.", "The day lies in the future."}, "/on")});
    return {};
}

}  // namespace

std::span<const Choice> channels()
{
    static const std::array<Choice, 5> all = {{{"letter", {"văn bản", "letter"}},
                                               {"email", {"thư điện tử", "e-mail"}},
                                               {"portal", {"cổng điện tử", "portal"}},
                                               {"phone", {"điện thoại", "telephone"}},
                                               {"visit", {"làm việc trực tiếp", "visit"}}}};
    return all;
}

std::span<const Choice> closing_reasons()
{
    static const std::array<Choice, 3> all = {{{"paid", {"đã nộp đủ", "paid"}},
                                               {"hard_to_collect", {"khó thu", "hard to collect"}},
                                               {"bankrupt", {"phá sản", "bankrupt"}}}};
    return all;
}

Checked<Case> open_case(db::Database& database, const Ground& ground, const access::Actor& actor,
                        const std::string& unit_code, Date on, const std::string& at)
{
    TRY_VOID(may_open(actor, on, at));
    auto employer = registry::employer(database, ground.areas, actor, unit_code);
    if (!employer) {
        employer.error().where = "/employer";
        return std::unexpected(Problems{std::move(employer).error()});
    }
    const auto unit = TRY(arrears_of(database, ground, actor, employer->id, on));
    if (!unit)
        return std::unexpected(Problems{refused(
            "case/nothing-owed",
            {"Đơn vị không chậm đóng vào ngày này.", "The employer owes nothing late on that day."},
            "/employer")});
    db::Transaction transaction(database);
    transaction.lock("compliance_case");
    if (!std::ranges::all_of(stored_cases(database, employer->id), is_closed))
        return std::unexpected(Problems{refused(
            "case/open-already",
            {"Đơn vị đang có hồ sơ chưa kết thúc.", "The employer has a case that is not closed."},
            "/employer", {"Tiếp tục hồ sơ đó.", "Go on with that case."})});
    const auto cycle = static_cast<int>(employer->version.record.payment_cycle);
    Case one{.employer = employer->id,
             .opened = on,
             .arrears = TRY(snapshot(ground.law, *unit, cycle, on))};
    auto done = insert(database, actor, std::move(one), at);
    transaction.commit();
    return done;
}

Checked<Opened> open_cases(db::Database& database, const Ground& ground, const access::Actor& actor,
                           const Opening& opening, const std::string& at)
{
    TRY_VOID(may_open(actor, opening.on, at));
    const auto units = TRY(contribution::arrears(
        database, ground.law, ground.areas, actor,
        {.on = opening.on, .area = opening.area, .months_least = opening.months_least}));
    const auto employers = registry::employer_list(database);
    db::Transaction transaction(database);
    transaction.lock("compliance_case");
    const auto had = with_open_case(database);
    Opened done;
    for (const auto& unit : units) {
        if (had.contains(unit.employer)) {
            ++done.had_one;
            continue;
        }
        const auto employer =
            std::ranges::lower_bound(employers, unit.employer, {}, &registry::EmployerBrief::id);
        const auto cycle = static_cast<int>(employer->payment_cycle);
        Case one{.employer = unit.employer,
                 .opened = opening.on,
                 .arrears = TRY(snapshot(ground.law, unit, cycle, opening.on))};
        insert(database, actor, std::move(one), at);
        ++done.opened;
        done.late += unit.late;
    }
    transaction.commit();
    return done;
}

}  // namespace ansinh::compliance
