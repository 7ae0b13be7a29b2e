#include "base/csv.h"
#include "synth/movements.h"

#include <array>
#include <charconv>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

using coverage::Membership;
using coverage::Scheme;
using declaration::Field;

constexpr std::array list_fields = {
    Field::reason,   Field::person_id, Field::name,    Field::birth_date,   Field::sex,
    Field::position, Field::wage,      Field::region,  Field::unemployment, Field::leave,
    Field::from,     Field::to,        Field::facility};
/// Of a card alone; a line of an employer's has none of them.
constexpr std::array<std::string_view, 3> card_columns = {"group", "payer", "commune_area"};

std::vector<std::string> header()
{
    std::vector<std::string> names{"month", "employer"};
    for (const auto field : list_fields) names.emplace_back(declaration::spec_of(field).name);
    for (const auto name : card_columns) names.emplace_back(name);
    return names;
}

Problem malformed(std::size_t line)
{
    return {.code = "synth/malformed-movement",
            .detail = {fmt::format("Dòng {} không đọc được.", line),
                       fmt::format("Line {} cannot be read.", line)},
            .where = std::to_string(line),
            .remedy = {"Tạo lại tệp bằng ansinh synth --held.",
                       "Make the file anew: ansinh synth --held."}};
}

std::optional<std::int64_t> number(std::string_view digits)
{
    std::int64_t value = 0;
    const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), value);
    if (error != std::errc{} || stop != digits.end()) return {};
    return value;
}

/// What a row says; nothing where it cannot be read.
class Reading {
public:
    Reading(const csv::Header& header, const csv::Row& row) : header_{header}, row_{row} {}

    std::optional<Told> told() const
    {
        const auto month = Month::parse(cell("month"));
        const auto employer = number(cell("employer"));
        if (!month || !employer) return {};
        Told told{.month = *month, .employer = EmployerId{*employer}, .line = {}};
        for (const auto field : list_fields)
            told.line.at(field) = csv::unguarded(cell(declaration::spec_of(field).name));
        return told;
    }

    std::optional<Membership> card() const
    {
        const auto person = parse_person_id(cell("person_id"));
        const auto from = Date::parse(cell("from"));
        const auto facility = number(cell("facility"));
        const auto commune = number(cell("commune_area"));
        if (!person || !from || !facility || !commune) return {};
        Membership card{.person = *person,
                        .scheme = Scheme::health,
                        .group = std::string(cell("group")),
                        .payer = std::string(cell("payer")),
                        .facility = FacilityId{*facility},
                        .commune = AreaId{*commune},
                        .validity = {.from = *from, .to = {}}};
        if (cell("to").empty()) return card;
        const auto to = Date::parse(cell("to"));
        if (!to) return {};
        card.validity.to = *to;
        return card;
    }

    bool is_of_employer() const { return !cell("employer").empty(); }

private:
    std::string_view cell(std::string_view name) const { return header_.cell(row_, name); }

    const csv::Header& header_;
    const csv::Row& row_;
};

std::string row_of(const Told& told)
{
    std::vector<std::string> cells{to_string(told.month), std::to_string(told.employer.value())};
    for (const auto field : list_fields) cells.push_back(told.line.at(field));
    cells.resize(cells.size() + card_columns.size());
    return csv::line(cells);
}

std::string row_of(const Membership& card)
{
    declaration::LineForm line;
    line.at(Field::person_id) = text(card.person);
    line.at(Field::from) = to_string(card.validity.from);
    if (card.validity.to) line.at(Field::to) = to_string(*card.validity.to);
    if (card.facility) line.at(Field::facility) = fmt::format("{:05}", card.facility->value());
    std::vector<std::string> cells{to_string(Month(card.validity.from)), ""};
    for (const auto field : list_fields) cells.push_back(line.at(field));
    for (const auto& cell : {card.group, card.payer, std::to_string(card.commune.value())})
        cells.push_back(cell);
    return csv::line(cells);
}

}  // namespace

std::string text_of(const Movements& movements)
{
    auto text = csv::line(header());
    for (const auto& told : movements.told) text += row_of(told);
    for (const auto& card : movements.cards) text += row_of(card);
    return text;
}

Result<Movements> read_movements(std::string_view text)
{
    Movements movements;
    csv::Header header;
    std::optional<std::size_t> broken;
    TRY_VOID(csv::read(text, {.header = [&](csv::Header found) { header = std::move(found); },
                              .row =
                                  [&](const csv::Row& row) {
                                      const Reading reading(header, row);
                                      if (reading.is_of_employer()) {
                                          if (auto told = reading.told())
                                              movements.told.push_back(*std::move(told));
                                          else if (!broken)
                                              broken = row.line;
                                      }
                                      else if (auto card = reading.card())
                                          movements.cards.push_back(*std::move(card));
                                      else if (!broken)
                                          broken = row.line;
                                  }}));
    if (broken) return fail(malformed(*broken));
    return movements;
}

}  // namespace ansinh::synth
