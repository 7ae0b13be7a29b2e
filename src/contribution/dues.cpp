#include "contribution/dues.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "contribution/impl/premium_schema.h"
#include "contribution/impl/premiums.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/schema.h"
#include "db/bulk.h"
#include "db/hold.h"
#include "db/rows.h"
#include "registry/employer_hold.h"
#include "registry/employer_list.h"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

constexpr std::string_view module_name = "contribution";
constexpr std::string_view premium_module = "contribution_premium";
constexpr std::int64_t rows_of_a_slice = 25'000;

/// Employers of the run's area; everyone where it has none.
using Within = std::function<bool(EmployerId)>;

Within within(db::Database& database, const registry::Territory& territory)
{
    if (territory.is_whole_nation()) return {};
    std::vector<EmployerId> employers;
    for (const auto& employer : registry::employer_list(database))
        if (territory.contains(employer.commune)) employers.push_back(employer.id);
    return [employers = std::move(employers)](EmployerId employer) {
        return std::ranges::binary_search(employers, employer);
    };
}

db::Worked people_slice(db::Database& database, Rates& rates, const Within& within, db::RunId run,
                        const db::Slice& slice)
{
    std::vector<coverage::Owing> owing;
    coverage::OwingMonth month(rates.month(), rates.unpaid_days_least(),
                               coverage::leaves_between(database, slice.first, slice.last,
                                                        rates.month().first_day(),
                                                        rates.month().plus(1).first_day()));
    {
        coverage::ContractScan scan(database, slice.first, slice.last,
                                    rates.month().plus(1).first_day());
        for (coverage::ContractRow row; scan.next(row);) month.add(row, owing);
        month.finish(owing);
    }
    auto dues = rates.dues(owing);
    const auto found =
        differences(posted(database, rates.month(), slice.first, slice.last), dues.due, within);
    write(database, rates.month(), run, slice, found);
    if (within)
        std::erase_if(dues.unresolved, [&](const auto& one) { return !within(one.employer); });
    write(database, rates.month(), slice, dues.unresolved);
    return {.rows = std::ssize(owing), .posted = std::ssize(found.people)};
}

/// A run begun or joined, and held until all of it is done.
struct Begun {
    Booking booking;
    std::unique_ptr<db::AtWork> at_work;
};

Problem other_runs(Month month)
{
    return {.code = "dues/other-runs",
            .detail = {fmt::format("Kỳ {} đang được tính ở phạm vi khác hoặc theo luật khác.",
                                   to_string(month)),
                       fmt::format("Dues of {} are being run for another area or by another law.",
                                   to_string(month))},
            .remedy = {"Chờ đợt tính đó xong, rồi chạy lại.",
                       "Wait until that run has ended, then run this one."}};
}

/// The audit record that all entries of the run name: written by the first who asked for it.
AuditId recorded(db::Database& database, const access::Actor& actor, const DuesRequest& request,
                 db::RunId run, const db::RunName& name, const std::string& at)
{
    const std::array bound = {run.value()};
    {
        db::Rows known(database, "SELECT recorded FROM contribution_run WHERE run_id = $1", bound);
        if (known.next()) return AuditId{known.number(0)};
    }
    const auto record = access::record(
        database, actor,
        {.action = "dues.run",
         .object_kind = "run",
         .object = run.value(),
         .detail = fmt::format("month {}, area {}, law {}", name.period,
                               name.scope.empty() ? "all" : name.scope, name.basis.substr(0, 12))},
        at);
    db::BulkInsert rows(database, "contribution_run", {"run_id", "month", "recorded"});
    rows.add({run.value(), std::int64_t{request.month.number()}, record.value()});
    rows.finish();
    return record;
}

/// Begins the run, or joins it. Refuses dues/other-runs.
Checked<Begun> begin(db::Database& database, const access::Actor& actor, const DuesRequest& request,
                     const law::Law& law, const std::string& at)
{
    const db::RunName name{.name = "dues",
                           .period = to_string(request.month),
                           .scope = request.area ? std::to_string(request.area->value()) : "",
                           .basis = law.hash()};
    // Outlives the transaction: one that failed lets nothing go of before it ends.
    std::unique_ptr<db::AtWork> at_work;
    db::Transaction transaction(database);
    transaction.lock("db_run");
    if (db::other_at_work(database, name))
        return std::unexpected(Problems{other_runs(request.month)});
    const auto run = db::begin_run(
        database, name, [&] { return coverage::slices_of_employments(database, rows_of_a_slice); },
        at);
    at_work = std::make_unique<db::AtWork>(database, run);
    const Booking booking{.month = request.month,
                          .period = request.month,
                          .run = run,
                          .recorded = recorded(database, actor, request, run, name, at)};
    transaction.commit();
    return Begun{.booking = booking, .at_work = std::move(at_work)};
}

/// What follows from the run of people: gone on with by whoever goes on with that, and begun once.
db::RunId begin_part(db::Database& database, const Booking& of, const std::string& name,
                     const law::Law& law, const std::string& at,
                     const std::function<std::vector<db::Slice>()>& cut)
{
    return db::begin_part(database,
                          {.name = name,
                           .period = to_string(of.month),
                           .scope = std::to_string(of.run.value()),
                           .basis = law.hash()},
                          cut, at);
}

/// Books of a slice of employers, held so that nobody else spends their credit meanwhile.
db::Worked books_slice(db::Database& database, const law::Law& law, const db::Slice& slice,
                       const Booking& run)
{
    registry::hold_employers(database, slice.first, slice.last);
    const auto booking = in_open_period(database, run);
    const auto booked = book(database, slice, booking);
    use_credits(database, law, slice, booking);
    return booked;
}

std::int64_t unresolved(db::Database& database, Month month)
{
    const std::array bound = {std::int64_t{month.number()}};
    db::Rows rows(database, "SELECT COUNT(*) FROM contribution_unresolved WHERE month = $1", bound);
    rows.next();
    return rows.number(0);
}

Checked<registry::Territory> territory(const registry::Areas& areas, const access::Actor& actor,
                                       const DuesRequest& request)
{
    auto asked =
        TRY(contribution::within(areas, actor, access::Permission::dues_change, request.area));
    if (!request.area && !actor.everywhere)
        return std::unexpected(Problems{access::out_of_scope("/area")});
    return asked;
}

}  // namespace

void migrate(db::Database& database)
{
    db::migrate(database, module_name, schema());
    db::migrate(database, premium_module, premium_schema());
}

bool is_current(db::Database& database)
{
    return db::is_current(database, module_name, schema()) &&
           db::is_current(database, premium_module, premium_schema());
}

Checked<DuesRun> run_dues(db::Database& database, const law::Law& law, const registry::Areas& areas,
                          const access::Actor& actor, const DuesRequest& request,
                          const std::string& at)
{
    const auto area = TRY(territory(areas, actor, request));
    const auto begun = TRY(begin(database, actor, request, law, at));
    const auto& booking = begun.booking;
    Rates rates(law, request.month);
    const auto employers = within(database, area);
    const auto told = [&](DuesStep step) {
        return [&request, step](const db::RunTotals& totals) {
            if (request.progress) request.progress(step, totals);
        };
    };
    const auto people = db::work(
        database, booking.run,
        [&](db::Database& store, const db::Slice& slice) {
            return people_slice(store, rates, employers, booking.run, slice);
        },
        told(DuesStep::people));
    // One slice, which one worker does while the others are at the books.
    const auto premiums_run = begin_part(database, booking, "dues.premiums", law, at,
                                         [] { return std::vector{db::Slice{.number = 1}}; });
    const auto post = [&](db::Database& store, const db::Slice&) {
        return post_premiums(store, law, area, booking);
    };
    db::work_on_what_is_free(database, premiums_run, post);
    const auto books_run = begin_part(database, booking, "dues.books", law, at,
                                      [&] { return slices_of_employers(database, request.month); });
    const auto books = db::work(
        database, books_run,
        [&](db::Database& store, const db::Slice& slice) {
            return books_slice(store, law, slice, booking);
        },
        told(DuesStep::books));
    const auto premiums = db::work(database, premiums_run, post);
    // Together: a run that goes on would book anew what it has booked.
    db::Transaction ending(database);
    db::end_run(database, premiums_run, at);
    db::end_run(database, books_run, at);
    db::end_run(database, booking.run, at);
    ending.commit();
    return DuesRun{.run = booking.run,
                   .people = people.worked,
                   .books = books.worked,
                   .premiums = premiums.worked,
                   .unresolved = unresolved(database, request.month),
                   .open_premiums = open_premiums(database, area, request.month)};
}

}  // namespace ansinh::contribution
