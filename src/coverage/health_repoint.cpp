#include "coverage/health_repoint.h"

#include "base/check.h"

#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

/// One kind of row: its table, the two columns that with the person are its key, the rest. None of
/// them says anything of the person that another number would have too, so that all move.
struct Kind {
    std::string_view name;
    std::string_view table;
    std::string_view key_a;
    std::string_view key_b;
    std::string_view rest;
};

constexpr std::array kinds = {
    Kind{"list", "coverage_entitlement", "entitlement_id", "recorded",
         "group_code, object_code, valid_from, valid_to, paid, document, ended"},
    Kind{"card", "coverage_card", "issued_to", "card_no",
         "object_code, digit, province, group_code, zone, valid_from, valid_to, continuous_since,"
         " facility_id, issued_on, run_id, voided_on, void_reason"},
    Kind{"enrolment", "coverage_enrolment", "enrolment_id", "recorded",
         "kind, household_id, commune, collector, made_on, months, mode, income, first_month,"
         " premium, state, local, own, status, paid_on, receipt, note, made_by, closed"},
    Kind{"line", "coverage_enrolment_line", "line_id", "enrolment_id",
         "group_code, ladder_order, premium, state, province, district, other, own, valid_from,"
         " valid_to, start_kind, paid, refunded, refunded_on"},
    Kind{"contact", "coverage_contact", "contact_id", "recorded",
         "commune, on_day, outcome, appointment, note, made_by"},
    Kind{"sponsor", "coverage_sponsor_entry", "fund_id", "entry_no", ""},
};

bool moves_in_place(const Kind& kind) { return kind.rest.empty(); }

/// Copies and deletes: a person's number says on which machine the row lies. Only rows that the
/// merge noted.
void move(db::Database& database, const Kind& kind, long long merge, long long kept,
          std::pair<long long, long long> way)
{
    const auto noted =
        fmt::format("EXISTS (SELECT 1 FROM coverage_health_repointed r"
                    " WHERE r.kept = :kept AND r.merge_id = :merge"
                    " AND r.kind = '{0}' AND r.key_a = {1}.{2} AND r.key_b = {1}.{3})",
                    kind.name, kind.table, kind.key_a, kind.key_b);
    const long long from = way.first;
    const long long to = way.second;
    if (moves_in_place(kind)) {
        database.sql() << fmt::format(
            "UPDATE {} SET person_id = :to WHERE person_id = :from AND {}", kind.table, noted),
            soci::use(to, "to"), soci::use(from, "from"), soci::use(kept, "kept"),
            soci::use(merge, "merge");
        return;
    }
    database.sql() << fmt::format("INSERT INTO {0} (person_id, {1}, {2}, {3}) SELECT"
                                  " CAST(:to AS bigint), {1}, {2}, {3} FROM {0}"
                                  " WHERE person_id = :from AND {4}",
                                  kind.table, kind.key_a, kind.key_b, kind.rest, noted),
        soci::use(to, "to"), soci::use(from, "from"), soci::use(kept, "kept"),
        soci::use(merge, "merge");
    database.sql() << fmt::format("DELETE FROM {} WHERE person_id = :from AND {}", kind.table,
                                  noted),
        soci::use(from, "from"), soci::use(kept, "kept"), soci::use(merge, "merge");
}

}  // namespace

std::int64_t repoint_health(db::Database& database, std::int64_t merge, PersonId gone,
                            PersonId kept)
{
    check(gone != kept, "a person is not merged with itself");
    const long long from = gone.value();
    const long long to = kept.value();
    const long long number = merge;
    for (const auto& kind : kinds) {
        database.sql() << fmt::format(
            "INSERT INTO coverage_health_repointed (kept, merge_id, gone, kind, key_a, key_b)"
            " SELECT CAST(:to AS bigint), CAST(:merge AS bigint), person_id, '{}', {}, {} FROM {}"
            " WHERE person_id = :from",
            kind.name, kind.key_a, kind.key_b, kind.table),
            soci::use(to, "to"), soci::use(number, "merge"), soci::use(from, "from");
        move(database, kind, number, to, {from, to});
    }
    long long moved = 0;
    database.sql() << "SELECT count(*) FROM coverage_health_repointed WHERE kept = :to"
                      " AND merge_id = :merge",
        soci::use(to, "to"), soci::use(number, "merge"), soci::into(moved);
    return moved;
}

std::int64_t undo_repoint_health(db::Database& database, std::int64_t merge)
{
    const long long number = merge;
    long long kept = 0;
    long long gone = 0;
    long long moved = 0;
    database.sql() << "SELECT COALESCE(min(kept), 0), COALESCE(min(gone), 0), count(*)"
                      " FROM coverage_health_repointed WHERE merge_id = :merge",
        soci::use(number), soci::into(kept), soci::into(gone), soci::into(moved);
    if (moved == 0) return 0;
    for (const auto& kind : kinds) move(database, kind, number, kept, {kept, gone});
    database.sql() << "DELETE FROM coverage_health_repointed WHERE kept = :kept"
                      " AND merge_id = :merge",
        soci::use(kept, "kept"), soci::use(number, "merge");
    return moved;
}

}  // namespace ansinh::coverage
