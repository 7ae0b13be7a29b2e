#include "coverage/impl/enrolment_rows.h"

#include "db/list.h"
#include "db/rows.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

constexpr std::string_view columns =
    "person_id, enrolment_id, kind, household_id, commune, collector, made_on, months, mode,"
    " income, first_month, premium, state, local, own, status, paid_on, receipt, note, made_by";

Enrolment enrolment_of(const db::Rows& rows)
{
    Enrolment found{.id = rows.number(1),
                    .person = PersonId{rows.number(0)},
                    .kind = std::string(rows.text(2)),
                    .commune = AreaId{rows.number(4)},
                    .collector = std::string(rows.text(5)),
                    .made_on = Date::from_number(rows.number(6)),
                    .months = static_cast<int>(rows.number(7)),
                    .mode = std::string(rows.text(8)),
                    .income = Vnd{rows.number(9)},
                    .premium = Vnd{rows.number(11)},
                    .state = Vnd{rows.number(12)},
                    .local = Vnd{rows.number(13)},
                    .own = Vnd{rows.number(14)},
                    .status = enrolment_status_of(rows.text(15)).value_or(EnrolmentStatus::pending),
                    .receipt = std::string(rows.text(17)),
                    .note = std::string(rows.text(18)),
                    .made_by = UserId{rows.number(19)}};
    if (!rows.is_null(3)) found.household = HouseholdId{rows.number(3)};
    if (rows.number(10) != 0) found.first_month = Month(Date::from_number(rows.number(10)));
    if (!rows.is_null(16)) found.paid_on = Date::from_number(rows.number(16));
    return found;
}

EnrolmentLine line_of(const db::Rows& rows)
{
    EnrolmentLine line{.person = PersonId{rows.number(1)},
                       .group =
                           law::health_group(rows.text(2)).value_or(law::HealthGroup::household),
                       .order = static_cast<int>(rows.number(3)),
                       .premium = Vnd{rows.number(4)},
                       .state = Vnd{rows.number(5)},
                       .province = Vnd{rows.number(6)},
                       .district = Vnd{rows.number(7)},
                       .other = Vnd{rows.number(8)},
                       .own = Vnd{rows.number(9)},
                       .validity = {.from = Date::from_number(rows.number(10)),
                                    .to = Date::from_number(rows.number(11))},
                       .start = std::string(rows.text(12)),
                       .refunded = Vnd{rows.number(13)}};
    if (!rows.is_null(14)) line.refunded_on = Date::from_number(rows.number(14));
    return line;
}

/// Adds the lines of all of them with one question.
void add_lines(db::Database& database, std::vector<Enrolment>& found)
{
    if (found.empty()) return;
    const auto [least, most] = std::ranges::minmax(found, {}, &Enrolment::id);
    const std::array bound = {least.id, most.id};
    db::Rows rows(database,
                  "SELECT enrolment_id, person_id, group_code, ladder_order, premium, state,"
                  " province, district, other, own, valid_from, valid_to, start_kind, refunded,"
                  " refunded_on FROM coverage_enrolment_line WHERE enrolment_id >= $1"
                  " AND enrolment_id <= $2 ORDER BY enrolment_id, line_id",
                  bound);
    while (rows.next()) {
        const auto of = std::ranges::find(found, rows.number(0), &Enrolment::id);
        if (of != found.end()) of->lines.push_back(line_of(rows));
    }
}

void insert_line(db::Database& database, const Enrolment& enrolment, std::size_t at)
{
    constexpr long long lines_most = 1'000;
    const auto& line = enrolment.lines[at];
    const long long person = line.person.value();
    const long long id = enrolment.id * lines_most + static_cast<long long>(at);
    const long long of = enrolment.id;
    const std::string group(law::key_of(line.group));
    const long long order = line.order;
    const std::array<long long, 6> amounts = {line.premium.dong(),  line.state.dong(),
                                              line.province.dong(), line.district.dong(),
                                              line.other.dong(),    line.own.dong()};
    const long long from = line.validity.from.number();
    const long long to = line.validity.to.value_or(line.validity.from).number();
    database.sql()
        << "INSERT INTO coverage_enrolment_line (person_id, line_id, enrolment_id,"
           " group_code, ladder_order, premium, state, province, district, other, own,"
           " valid_from, valid_to, start_kind, paid, refunded) VALUES (:person, :id, :of,"
           " :group, :order, :a, :b, :c, :d, :e, :f, :from, :to, :start, 0, 0)",
        soci::use(person), soci::use(id), soci::use(of), soci::use(group), soci::use(order),
        soci::use(amounts[0]), soci::use(amounts[1]), soci::use(amounts[2]), soci::use(amounts[3]),
        soci::use(amounts[4]), soci::use(amounts[5]), soci::use(from), soci::use(to),
        soci::use(line.start);
}

}  // namespace

std::optional<Enrolment> read_enrolment(db::Database& database, std::int64_t id)
{
    const std::array bound = {id};
    std::vector<Enrolment> found;
    {
        db::Rows rows(
            database,
            fmt::format("SELECT {} FROM coverage_enrolment WHERE enrolment_id = $1", columns),
            bound);
        if (!rows.next()) return {};
        found.push_back(enrolment_of(rows));
    }
    add_lines(database, found);
    return std::move(found.front());
}

std::optional<std::int64_t> pending_of(db::Database& database, std::string_view kind,
                                       std::int64_t household, PersonId person)
{
    const std::string which(kind);
    const long long of = household;
    const long long who = person.value();
    long long found = 0;
    database.sql() << "SELECT COALESCE(MAX(enrolment_id), 0) FROM coverage_enrolment"
                      " WHERE kind = :which AND status = 'pending' AND"
                      " (household_id = :of OR (household_id IS NULL AND person_id = :who))",
        soci::use(which, "which"), soci::use(of, "of"), soci::use(who, "who"), soci::into(found);
    if (found == 0) return {};
    return found;
}

void insert_enrolment(db::Database& database, const Enrolment& enrolment, AuditId by)
{
    const long long person = enrolment.person.value();
    const long long id = enrolment.id;
    const long long household = enrolment.household ? enrolment.household->value() : 0;
    auto has_household = enrolment.household ? soci::i_ok : soci::i_null;
    const long long commune = enrolment.commune.value();
    const long long made_on = enrolment.made_on.number();
    const long long months = enrolment.months;
    const long long income = enrolment.income.dong();
    const long long first = enrolment.first_month ? enrolment.first_month->first_day().number() : 0;
    const std::array<long long, 4> amounts = {enrolment.premium.dong(), enrolment.state.dong(),
                                              enrolment.local.dong(), enrolment.own.dong()};
    const long long user = enrolment.made_by.value();
    const long long act = by.value();
    database.sql() << "INSERT INTO coverage_enrolment (person_id, enrolment_id, kind, household_id,"
                      " commune, collector, made_on, months, mode, income, first_month, premium,"
                      " state, local, own, status, receipt, note, made_by, recorded)"
                      " VALUES (:person, :id, :kind, :household, :commune, :collector, :made_on,"
                      " :months, :mode, :income, :first, :a, :b, :c, :d, 'pending', '', '', :user,"
                      " :act)",
        soci::use(person), soci::use(id), soci::use(enrolment.kind),
        soci::use(household, has_household), soci::use(commune), soci::use(enrolment.collector),
        soci::use(made_on), soci::use(months), soci::use(enrolment.mode), soci::use(income),
        soci::use(first), soci::use(amounts[0]), soci::use(amounts[1]), soci::use(amounts[2]),
        soci::use(amounts[3]), soci::use(user), soci::use(act);
    for (std::size_t at = 0; at < enrolment.lines.size(); ++at)
        insert_line(database, enrolment, at);
}

void close_row(db::Database& database, const Enrolment& enrolment, AuditId by)
{
    const long long id = enrolment.id;
    const std::string status(code(enrolment.status));
    const long long on = enrolment.paid_on ? enrolment.paid_on->number() : 0;
    auto is_paid = enrolment.paid_on ? soci::i_ok : soci::i_null;
    const long long act = by.value();
    database.sql() << "UPDATE coverage_enrolment SET status = :status, paid_on = :on,"
                      " receipt = :receipt, note = :note, closed = :act WHERE enrolment_id = :id",
        soci::use(status, "status"), soci::use(on, is_paid, "on"),
        soci::use(enrolment.receipt, "receipt"), soci::use(enrolment.note, "note"),
        soci::use(act, "act"), soci::use(id, "id");
    if (enrolment.status == EnrolmentStatus::paid)
        database.sql() << "UPDATE coverage_enrolment_line SET paid = 1 WHERE enrolment_id = :id",
            soci::use(id, "id");
}

std::vector<Enrolment> read_enrolments(db::Database& database,
                                       std::span<const std::int64_t> communes, bool everywhere,
                                       const EnrolmentFilter& filter)
{
    std::string query =
        fmt::format("SELECT {} FROM coverage_enrolment WHERE made_on >= $1", columns);
    if (filter.status) query += fmt::format(" AND status = '{}'", code(*filter.status));
    // The communes of a collector are few; whoever has many reads more and keeps theirs.
    constexpr std::size_t listed_most = 500;
    const bool listed = !everywhere && communes.size() <= listed_most;
    if (listed)
        query += fmt::format(" AND commune IN ({})",
                             communes.empty() ? "0" : fmt::to_string(fmt::join(communes, ",")));
    query += " ORDER BY enrolment_id DESC LIMIT $2";
    const std::array bound = {std::int64_t{filter.since.value_or(Date(2000, 1, 1)).number()},
                              static_cast<std::int64_t>(filter.limit)};
    std::vector<Enrolment> found;
    {
        db::Rows rows(database, query, bound);
        while (rows.next()) {
            auto one = enrolment_of(rows);
            if (!everywhere && !listed &&
                !std::ranges::binary_search(communes, one.commune.value()))
                continue;
            found.push_back(std::move(one));
        }
    }
    add_lines(database, found);
    return found;
}

TakingPart taking_part(db::Database& database, std::span<const std::int64_t> people, Date on)
{
    const auto bound = db::list(database.dialect(), people);
    const long long first = Date(on.year(), 1, 1).number();
    const long long last = Date(on.year(), 12, 31).number();
    const long long day = on.number();
    long long person = 0;
    long long paid_on = 0;
    long long from = 0;
    long long to = 0;
    soci::statement rows =
        (database.sql().prepare
             << "SELECT l.person_id, e.paid_on, l.valid_from, l.valid_to"
                " FROM coverage_enrolment_line l"
                " JOIN coverage_enrolment e ON e.enrolment_id = l.enrolment_id"
                " WHERE l.group_code = 'household' AND l.paid = 1 AND l.refunded_on IS NULL"
                " AND (e.paid_on >= :first OR l.valid_to > :day) AND " +
                    db::is_in(database.dialect(), "l.person_id", "people"),
         soci::use(first, "first"), soci::use(day, "day"), soci::use(bound, "people"),
         soci::into(person), soci::into(paid_on), soci::into(from), soci::into(to));
    TakingPart found;
    for (bool more = rows.execute(true); more; more = rows.fetch()) {
        if (paid_on >= first && paid_on <= last) found.paid.emplace(person);
        if (from <= last && to > day) found.insured.emplace(person);
    }
    return found;
}

}  // namespace ansinh::coverage
