#include "contribution/dues.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "contribution/impl/premium_schema.h"
#include "contribution/impl/premiums.h"
#include "contribution/impl/schema.h"
#include "db/bulk.h"
#include "db/rows.h"
#include "registry/employer_list.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

constexpr std::string_view module_name = "contribution";
constexpr std::string_view premium_module = "contribution_premium";
constexpr std::int64_t rows_of_a_slice = 100'000;

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
    std::vector<Owing> owing;
    OwingMonth month(rates.month(), rates.unpaid_days_least(),
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

/// Begins the run, or joins it: the first to ask writes the audit record that its entries name.
Booking begin(db::Database& database, const access::Actor& actor, const DuesRequest& request,
              const law::Law& law, const std::string& at)
{
    db::Transaction transaction(database);
    const auto scope = request.area ? std::to_string(request.area->value()) : std::string{};
    const auto run = db::begin_run(
        database,
        {.name = "dues", .period = to_string(request.month), .scope = scope, .basis = law.hash()},
        [&] { return coverage::slices_of_employments(database, rows_of_a_slice); }, at);
    Booking booking{.month = request.month,
                    .period = ledger::open_period(database, request.month),
                    .run = run,
                    .recorded = {}};
    const std::array bound = {run.value()};
    db::Rows known(database, "SELECT recorded FROM contribution_run WHERE run_id = $1", bound);
    if (known.next()) {
        booking.recorded = AuditId{known.number(0)};
        return booking;
    }
    booking.recorded = access::record(
        database, actor,
        {.action = "dues.run",
         .object_kind = "run",
         .object = run.value(),
         .detail = fmt::format("month {}, area {}, law {}", to_string(request.month),
                               scope.empty() ? "all" : scope, law.hash().substr(0, 12))},
        at);
    db::BulkInsert rows(database, "contribution_run", {"run_id", "month", "recorded"});
    rows.add({run.value(), std::int64_t{request.month.number()}, booking.recorded.value()});
    rows.finish();
    transaction.commit();
    return booking;
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
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (!request.area) {
        if (actor.everywhere) return registry::Territory::whole_nation();
        return std::unexpected(Problems{access::out_of_scope("/area")});
    }
    const std::array within = {*request.area};
    auto asked = registry::Territory::of(areas, within);
    const auto own = registry::Territory::of(areas, actor);
    if (!std::ranges::all_of(asked.communes(), [&](auto area) { return own.contains(area); }))
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
                          const std::string& at, const DuesProgress& progress)
{
    const auto area = TRY(territory(areas, actor, request));
    const auto booking = begin(database, actor, request, law, at);
    Rates rates(law, request.month);
    const auto employers = within(database, area);
    const auto told = [&](DuesStep step) {
        return [&progress, step](const db::RunTotals& totals) {
            if (progress) progress(step, totals);
        };
    };
    const auto people = db::work(
        database, booking.run,
        [&](db::Database& store, const db::Slice& slice) {
            return people_slice(store, rates, employers, booking.run, slice);
        },
        told(DuesStep::people));
    const auto books_run = db::begin_run(
        database,
        {.name = "dues.books",
         .period = to_string(request.month),
         .scope = std::to_string(booking.run.value()),
         .basis = law.hash()},
        [&] { return slices_of_employers(database, request.month); }, at);
    const auto books = db::work(
        database, books_run,
        [&](db::Database& store, const db::Slice& slice) {
            const auto booked = book(store, slice, booking);
            use_credits(store, law, slice, booking);
            return booked;
        },
        told(DuesStep::books));
    const auto premiums = post_premiums(database, law, area, booking);
    db::end_run(database, books_run, at);
    db::end_run(database, booking.run, at);
    return DuesRun{.run = booking.run,
                   .people = people.worked,
                   .books = books.worked,
                   .premiums = premiums.worked,
                   .unresolved = unresolved(database, request.month),
                   .open_premiums = premiums.open};
}

}  // namespace ansinh::contribution
