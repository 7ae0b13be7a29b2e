#include "coverage/impl/card_rows.h"

#include "base/check.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <array>

#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

enum Column : int {
    person,
    issued_to,
    card_no,
    object_code,
    digit,
    province,
    group_code,
    zone,
    valid_from,
    valid_to,
    continuous_since,
    facility,
    issued_on,
    run,
    voided_on,
    void_reason
};

std::optional<Date> day(const db::Rows& rows, int column)
{
    if (rows.is_null(column)) return {};
    return Date::from_number(rows.number(column));
}

db::Cell day(const std::optional<Date>& date)
{
    return date ? db::Cell{std::int64_t{date->number()}} : db::Cell{};
}

}  // namespace

void read_cards(db::Database& database, std::int64_t after, std::int64_t last,
                const std::function<void(Card)>& take)
{
    const std::array bound = {after, last};
    db::Rows rows(database,
                  "SELECT person_id, issued_to, card_no, object_code, digit, province, group_code,"
                  " zone, valid_from, valid_to, continuous_since, facility_id, issued_on, run_id,"
                  " voided_on, void_reason FROM coverage_card WHERE person_id > $1"
                  " AND person_id <= $2 ORDER BY person_id, issued_on, issued_to, card_no",
                  bound);
    while (rows.next()) {
        const auto group = law::health_group(rows.text(group_code));
        check(group.has_value(), "a card is of a group that the program knows");
        Card card{.person = PersonId{rows.number(person)},
                  .issued_to = PersonId{rows.number(issued_to)},
                  .number = rows.number(card_no),
                  .object_code = std::string(rows.text(object_code)),
                  .digit = rows.number(digit),
                  .province = rows.number(province),
                  .group = *group,
                  .zone = std::string(rows.text(zone)),
                  .validity = {.from = Date::from_number(rows.number(valid_from)),
                               .to = day(rows, valid_to)},
                  .continuous_since = Date::from_number(rows.number(continuous_since)),
                  .issued_on = Date::from_number(rows.number(issued_on)),
                  .run = rows.number(run),
                  .voided_on = day(rows, voided_on),
                  .void_reason = std::string(rows.text(void_reason))};
        if (!rows.is_null(facility)) card.facility = FacilityId{rows.number(facility)};
        take(std::move(card));
    }
}

void write_cards(db::Database& database, std::span<const Card> cards)
{
    db::BulkInsert rows(database, "coverage_card",
                        {"person_id", "issued_to", "card_no", "object_code", "digit", "province",
                         "group_code", "zone", "valid_from", "valid_to", "continuous_since",
                         "facility_id", "issued_on", "run_id", "voided_on", "void_reason"});
    for (const auto& card : cards)
        rows.add({card.person.value(), card.issued_to.value(), card.number,
                  std::string_view{card.object_code}, card.digit, card.province,
                  law::key_of(card.group), std::string_view{card.zone},
                  std::int64_t{card.validity.from.number()}, day(card.validity.to),
                  std::int64_t{card.continuous_since.number()},
                  card.facility ? db::Cell{card.facility->value()} : db::Cell{},
                  std::int64_t{card.issued_on.number()}, card.run, day(card.voided_on),
                  std::string_view{card.void_reason}});
    rows.finish();
}

void void_card(db::Database& database, const Card& card)
{
    const long long of = card.person.value();
    const long long to = card.issued_to.value();
    const long long number = card.number;
    const long long on = card.voided_on.value_or(Date{}).number();
    database.sql() << "UPDATE coverage_card SET voided_on = :on, void_reason = :reason"
                      " WHERE person_id = :of AND issued_to = :to AND card_no = :number",
        soci::use(on, "on"), soci::use(card.void_reason, "reason"), soci::use(of, "of"),
        soci::use(to, "to"), soci::use(number, "number");
}

}  // namespace ansinh::coverage
