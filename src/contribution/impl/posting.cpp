#include "contribution/impl/posting.h"

#include "contribution/impl/columns.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

auto key(const PersonDue& row) { return std::tuple{row.person, row.employer}; }

/// The sums of employers, in the order of their numbers.
class Employers {
public:
    void add(const PersonDue& difference, std::int64_t people)
    {
        auto& sum = sums_[difference.employer];
        sum.people += people;
        sum.base += difference.base;
        sum.amounts += difference.amounts;
    }
    std::vector<EmployerSum> all() const
    {
        std::vector<EmployerSum> result;
        result.reserve(sums_.size());
        for (const auto& [employer, sum] : sums_) {
            result.push_back(sum);
            result.back().employer = employer;
        }
        std::ranges::sort(result, {}, &EmployerSum::employer);
        return result;
    }

private:
    std::unordered_map<EmployerId, EmployerSum> sums_;
};

bool is_nothing(const PersonDue& row) { return row.base == Vnd{} && row.amounts == Amounts{}; }

}  // namespace

std::vector<PersonDue> posted(db::Database& database, Month month, std::int64_t first,
                              std::int64_t last)
{
    const std::array bound = {std::int64_t{month.number()}, first, last};
    db::Rows rows(database,
                  fmt::format("SELECT person_id, employer_id, base, {} FROM contribution_due"
                              " WHERE month = $1 AND person_id BETWEEN $2 AND $3"
                              " ORDER BY month, person_id, employer_id, run_id",
                              line_columns),
                  bound);
    std::vector<PersonDue> found;
    while (rows.next()) {
        const PersonDue row{.person = rows.number(0),
                            .employer = EmployerId{rows.number(1)},
                            .base = Vnd{rows.number(2)},
                            .amounts = amounts_of(rows, 3)};
        if (found.empty() || key(found.back()) != key(row)) {
            found.push_back(row);
            continue;
        }
        found.back().base += row.base;
        found.back().amounts += row.amounts;
    }
    std::erase_if(found, is_nothing);
    return found;
}

Differences differences(const std::vector<PersonDue>& posted, const std::vector<PersonDue>& due,
                        const std::function<bool(EmployerId)>& within)
{
    Differences found;
    Employers employers;
    const auto add = [&](const PersonDue* was, const PersonDue* is) {
        PersonDue difference = is != nullptr ? *is : PersonDue{was->person, was->employer, {}, {}};
        if (within && !within(difference.employer)) return;
        if (was != nullptr) {
            difference.base -= was->base;
            difference.amounts -= was->amounts;
        }
        if (is_nothing(difference)) return;
        employers.add(difference, (is != nullptr ? 1 : 0) - (was != nullptr ? 1 : 0));
        found.people.push_back(difference);
    };
    auto was = posted.begin();
    auto is = due.begin();
    while (was != posted.end() || is != due.end()) {
        if (is == due.end() || (was != posted.end() && key(*was) < key(*is)))
            add(&*was++, nullptr);
        else if (was == posted.end() || key(*is) < key(*was))
            add(nullptr, &*is++);
        else
            add(&*was++, &*is++);
    }
    found.employers = employers.all();
    return found;
}

void write(db::Database& database, Month month, db::RunId run, const db::Slice& slice,
           const Differences& differences)
{
    const std::int64_t in_month = month.number();
    std::vector<db::Cell> row;
    if (!differences.people.empty()) {
        db::BulkInsert people(database, "contribution_due",
                              with_lines({"month", "person_id", "employer_id", "run_id", "base"}));
        for (const auto& due : differences.people) {
            row.assign({in_month, due.person, due.employer.value(), run.value(), due.base.dong()});
            append(row, due.amounts);
            people.add(row);
        }
        people.finish();
    }
    if (differences.employers.empty()) return;
    db::BulkInsert employers(
        database, "contribution_employer_due",
        with_lines({"month", "employer_id", "run_id", "slice", "people", "base"}));
    for (const auto& sum : differences.employers) {
        row.assign({in_month, sum.employer.value(), run.value(), slice.number, sum.people,
                    sum.base.dong()});
        append(row, sum.amounts);
        employers.add(row);
    }
    employers.finish();
}

void write(db::Database& database, Month month, const db::Slice& slice,
           const std::vector<Unresolved>& unresolved)
{
    const std::array bound = {std::int64_t{month.number()}, slice.first, slice.last};
    db::Rows(database,
             "DELETE FROM contribution_unresolved WHERE month = $1"
             " AND person_id BETWEEN $2 AND $3 RETURNING 1",
             bound)
        .next();
    if (unresolved.empty()) return;
    db::BulkInsert rows(database, "contribution_unresolved",
                        {"month", "person_id", "employer_id", "code"});
    for (const auto& one : unresolved)
        rows.add({std::int64_t{month.number()}, one.person, one.employer.value(),
                  std::string_view{one.code}});
    rows.finish();
}

std::vector<EmployerSum> employer_sums(db::Database& database, Month month, std::int64_t first,
                                       std::int64_t last)
{
    const std::array bound = {std::int64_t{month.number()}, first, last};
    db::Rows rows(database,
                  fmt::format("SELECT employer_id, people, base, {} FROM contribution_employer_due"
                              " WHERE month = $1 AND employer_id BETWEEN $2 AND $3"
                              " ORDER BY month, employer_id, run_id, slice",
                              line_columns),
                  bound);
    std::vector<EmployerSum> found;
    while (rows.next()) {
        const EmployerId employer{rows.number(0)};
        if (found.empty() || found.back().employer != employer)
            found.push_back({.employer = employer});
        auto& sum = found.back();
        sum.people += rows.number(1);
        sum.base += Vnd{rows.number(2)};
        sum.amounts += amounts_of(rows, 3);
    }
    return found;
}

}  // namespace ansinh::contribution
