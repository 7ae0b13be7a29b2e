#include "figures/impl/desk.h"

#include "base/format.h"
#include "base/hash.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// The year's days up to and with this one.
int days_gone(Date date)
{
    return static_cast<int>((date.days() - Date(date.year(), 1, 1).days()).count()) + 1;
}
int days_of(int year) { return days_gone(Date(year, 12, 31)); }

std::string identity(const Question& question, const std::vector<const Statement*>& about)
{
    std::string text = fmt::format("{}|{}|{}|{}", question.code, question.source,
                                   question.area.value(), question.as_of.number());
    const auto number = [](const std::optional<Decimal>& n) { return n ? to_string(*n) : ""; };
    for (const auto* s : about) {
        text += fmt::format("|{};{};{};{};{};{}", s->indicator, code(s->unit), s->change_base,
                            s->share_of, s->printed_as, number(s->plan));
        for (const auto& figure :
             {s->value, s->plan_percent, s->change, s->change_percent, s->share_percent})
            text += ";" + number(figure);
    }
    return sha256(text).substr(0, 16);
}

std::string told_key(std::string_view source, std::string_view indicator, Date on)
{
    return fmt::format("{}|{}|{}", source, indicator, on.number());
}

std::string area_key(registry::AreaId area, std::string_view indicator)
{
    return fmt::format("{}|{}", area.value(), indicator);
}

template <class Map>
const typename Map::mapped_type& found_or_none(const Map& map, const std::string& key)
{
    static const typename Map::mapped_type none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

}  // namespace

EvidenceIndex::EvidenceIndex(const Evidence& evidence)
{
    for (const auto& s : evidence.statements) {
        told_[told_key(s.source, s.indicator, s.as_of)].push_back(&s);
        history_[area_key(s.area, s.indicator)].push_back(&s);
    }
    for (auto& [key, history] : history_)
        std::ranges::stable_sort(history, std::ranges::greater{}, &Statement::as_of);
    for (const auto& d : evidence.denominators)
        denominators_[area_key(d.area, d.indicator)].push_back(&d);
}

const std::vector<const Statement*>& EvidenceIndex::told(std::string_view source,
                                                         std::string_view indicator, Date on) const
{
    return found_or_none(told_, told_key(source, indicator, on));
}

const std::vector<const Statement*>& EvidenceIndex::history(registry::AreaId area,
                                                            std::string_view indicator) const
{
    return found_or_none(history_, area_key(area, indicator));
}

const std::vector<const Denominator*>& EvidenceIndex::denominators(registry::AreaId area,
                                                                   std::string_view indicator) const
{
    return found_or_none(denominators_, area_key(area, indicator));
}

Desk::Desk(const Evidence& evidence, const EvidenceIndex& index,
           std::vector<const Statement*> statements)
    : evidence_{evidence}, index_{index}, statements_{std::move(statements)}
{
}

std::vector<const Statement*> Desk::of(std::string_view indicator) const
{
    std::vector<const Statement*> result;
    for (const auto* statement : statements_)
        if (statement->indicator == indicator && statement->value) result.push_back(statement);
    return result;
}

const Statement* Desk::sole(std::string_view indicator) const
{
    const Statement* only = nullptr;
    for (const auto* statement : of(indicator)) {
        if (is_doubted(*statement)) continue;
        if (only != nullptr && only->value != statement->value) return nullptr;
        only = statement;
    }
    return only;
}

std::optional<Interval> Desk::whole(std::string_view indicator) const
{
    if (const auto* stated = sole(indicator)) return printed_value(*stated);
    const auto found = references(*this, indicator);
    if (found.empty()) return {};
    const auto& best = *found.front().denominator;
    return Interval{best.value - best.half_width, best.value + best.half_width};
}

std::vector<const Statement*> Desk::earlier(const Statement& statement) const
{
    std::vector<const Statement*> result;
    for (const auto* other : index_.history(statement.area, statement.indicator))
        if (other->as_of < statement.as_of) result.push_back(other);
    return result;
}

Decimal Desk::year_gone() const
{
    return Quotient{Decimal{days_gone(as_of())}, Decimal{days_of(as_of().year())}}.bounded_to(
        6, Rounding::up);
}

void Desk::ask(Question question, const std::vector<const Statement*>& about)
{
    question.source = source();
    question.area = area();
    question.as_of = as_of();
    for (const auto* statement : about) question.statements.push_back(statement->id);
    question.id = identity(question, about);
    questions_.push_back(std::move(question));
}

std::vector<Reference> references(const Desk& desk, std::string_view indicator)
{
    std::vector<Reference> result;
    const auto first = desk.as_of().plus_years(-2);
    for (const auto* denominator : desk.index().denominators(desk.area(), indicator)) {
        const bool same_year = denominator->as_of.year() == desk.as_of().year();
        if (same_year || (first <= denominator->as_of && denominator->as_of <= desk.as_of()))
            result.push_back({.denominator = denominator, .same_year = same_year});
    }
    std::ranges::sort(result, [](const Reference& a, const Reference& b) {
        return std::pair{!a.same_year, b.denominator->as_of} <
               std::pair{!b.same_year, a.denominator->as_of};
    });
    return result;
}

Bilingual said(Decimal value, Unit unit)
{
    const auto in = [&](Language language) {
        if (unit == Unit::vnd) return format::money(value, language);
        if (unit == Unit::percent) return format::percent(value, language);
        return format::number(value, language) + " " + word(unit).in(language);
    };
    return {in(Language::vi), in(Language::en)};
}

}  // namespace ansinh::figures
