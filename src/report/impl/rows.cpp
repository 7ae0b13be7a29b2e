#include "report/impl/rows.h"

#include "report/impl/arithmetic.h"
#include "report/impl/derived.h"
#include "report/impl/plan.h"
#include "report/impl/say.h"
#include "report/impl/stated.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using figures::Indicator;
using figures::Statement;
using figures::Unit;

Figure computed(const Statement& statement, Decimal value, Unit unit, Bilingual why)
{
    auto figure = stated(statement, value, unit);
    figure.basis = Basis::derived;
    figure.why = std::move(why);
    return figure;
}

Figure bounded(const Statement& statement, const Implied& implied, Unit unit, Bilingual why)
{
    auto figure = computed(statement, implied.value, unit, std::move(why));
    figure.basis = Basis::implied;
    figure.low = implied.low;
    figure.high = implied.high;
    return figure;
}

Bilingual base_text(const std::string& base)
{
    const bool year =
        base.size() == 4 && std::ranges::all_of(base, [](char c) { return c >= '0' && c <= '9'; });
    if (base == figures::change_base::same_period_last_year)
        return {"cùng kỳ năm trước", "the same period last year"};
    if (base == figures::change_base::previous_month) return {"tháng trước", "the previous month"};
    if (base == figures::change_base::previous_year) return {"năm trước", "the previous year"};
    return year ? Bilingual{"năm " + base, base} : Bilingual{base, base};
}

ChangeBase base_of(const std::string& base)
{
    if (base == figures::change_base::same_period_last_year)
        return ChangeBase::same_period_last_year;
    if (base == figures::change_base::previous_month) return ChangeBase::previous_month;
    if (base == figures::change_base::previous_year) return ChangeBase::previous_year;
    return ChangeBase::other;
}

Bilingual less(const Statement& statement, Decimal amount)
{
    return say([&](Language in) {
        return fmt::format("{} − ({})", bare_text_of(*statement.value, statement.unit, in),
                           bare_text_of(amount, statement.unit, in));
    });
}

/// The change itself was printed: what was before follows to the unit.
Change change_by(const Statement& statement)
{
    const auto unit = statement.unit;
    const Decimal absolute = *statement.change;
    Change change{.base = base_of(statement.change_base),
                  .base_text = base_text(statement.change_base),
                  .absolute = stated(statement, absolute, unit)};
    if (statement.change_percent)
        change.percent = stated(statement, *statement.change_percent, Unit::percent);
    if (!statement.value) return change;
    const Decimal previous = *statement.value - absolute;
    change.previous =
        bounded(statement, {previous, previous, previous}, unit, less(statement, absolute));
    if (const auto percent = percent_of(absolute, previous);
        percent && !change.percent && unit != Unit::percent)
        change.percent =
            computed(statement, *percent, Unit::percent, say([&](Language in) {
                         return fmt::format("{} ÷ {}", bare_text_of(absolute, unit, in),
                                            bare_text_of(previous, unit, in));
                     }));
    return change;
}

ChangeBase base_of(closing::ChangeBase base)
{
    switch (base) {
    case closing::ChangeBase::same_period_last_year: return ChangeBase::same_period_last_year;
    case closing::ChangeBase::previous_month: return ChangeBase::previous_month;
    case closing::ChangeBase::previous_year: return ChangeBase::previous_year;
    }
    std::unreachable();
}

/// Of what was counted: from an earlier close.
Change change_since(const Statement& statement, const closing::Change& since)
{
    const auto unit = statement.unit;
    auto previous = stated(statement, since.before, unit);
    previous.as_of = since.on;
    Change change{.base = base_of(since.base),
                  .base_text = base_text(std::string{closing::code(since.base)}),
                  .absolute = stated(statement, since.by, unit),
                  .percent = {},
                  .previous = std::move(previous)};
    if (since.base == closing::ChangeBase::previous_year)
        change.base_text = {"cuối năm trước", "the end of last year"};
    if (since.percent)
        change.percent =
            computed(statement, *since.percent, Unit::percent, say([&](Language in) {
                         return fmt::format("{} ÷ {}", bare_text_of(since.by, unit, in),
                                            bare_text_of(since.before, unit, in));
                     }));
    return change;
}

/// The same period of last year is the change of a row, where it was closed.
void fill_changes(const OnFile& file, const Statement& statement, ReportRow& row)
{
    for (const auto& earlier : file.material().earlier) {
        if (earlier.indicator != statement.indicator) continue;
        auto change = change_since(statement, earlier.change);
        if (change.base == ChangeBase::same_period_last_year)
            row.change = std::move(change);
        else
            row.other_changes.push_back(std::move(change));
    }
}

/// Only the percentage was printed: it bounds what was before.
std::optional<Change> change_in_percent(const Statement& statement)
{
    if (!statement.value || !statement.change_percent) return {};
    const auto before = previous_of(*statement.value, *statement.change_percent);
    if (!before) return {};
    const auto why = say([&](Language in) {
        return fmt::format("{} ÷ (100% + {})", bare_text_of(*statement.value, statement.unit, in),
                           bare_text_of(*statement.change_percent, Unit::percent, in));
    });
    const Implied absolute{.value = *statement.value - before->value,
                           .low = *statement.value - before->high,
                           .high = *statement.value - before->low};
    return Change{.base = base_of(statement.change_base),
                  .base_text = base_text(statement.change_base),
                  .absolute =
                      bounded(statement, absolute, statement.unit, less(statement, before->value)),
                  .percent = stated(statement, *statement.change_percent, Unit::percent),
                  .previous = bounded(statement, *before, statement.unit, why)};
}

/// The population or labour force on file, else what the printed share leaves open.
std::optional<Figure> denominator(const OnFile& file, const Statement& statement,
                                  const Indicator& of)
{
    std::optional<Implied> implied;
    // A share that was counted implies nothing: its whole is the one on file.
    if (statement.value && statement.share_percent && !statement.recorded)
        implied = whole_of(*statement.value, *statement.share_percent);
    const auto implied_text = [&](Language in) {
        return fmt::format(
            "{} ÷ {} = {} ({}–{})", bare_text_of(*statement.value, statement.unit, in),
            bare_text_of(*statement.share_percent, Unit::percent, in),
            bare_text_of(implied->value, of.unit, in), bare_text_of(implied->low, of.unit, in),
            bare_text_of(implied->high, of.unit, in));
    };
    if (const auto* known = file.denominator(of.code, statement.as_of)) {
        Figure figure{.value = known->value,
                      .unit = of.unit,
                      .basis = Basis::stated,
                      .as_of = known->as_of,
                      .source = known->source};
        figure.why = say([&](Language in) {
            std::string text =
                known->confirmed ? "" : (is_vietnamese(in) ? "chưa xác nhận" : "unconfirmed");
            if (implied)
                text += (text.empty() ? "" : "; ") +
                        std::string{is_vietnamese(in) ? "tỷ lệ đã in suy ra "
                                                      : "the printed share implies "} +
                        implied_text(in);
            return text;
        });
        if (figure.why->vi.empty()) figure.why.reset();
        return figure;
    }
    if (!implied) return {};
    return bounded(statement, *implied, of.unit, say(implied_text));
}

/// The share that another indicator states of the same numerator: coverage beside participants.
const Statement* stated_rate(const Context& context, const OnFile& file, const Indicator& indicator,
                             Date day)
{
    for (const auto& rate : context.catalogue.indicators()) {
        if (rate.unit != Unit::percent || rate.numerator != indicator.code ||
            rate.denominator != indicator.denominator)
            continue;
        const auto* statement = file.best(rate.code, day);
        if (statement != nullptr && statement->value) return statement;
    }
    return nullptr;
}

std::optional<Share> printed_share(const Context& context, const OnFile& file,
                                   const Statement& statement)
{
    const auto* of = context.catalogue.find(statement.share_of);
    if (!statement.share_percent || of == nullptr) return {};
    return Share{.percent = stated(statement, *statement.share_percent, Unit::percent),
                 .of = reference(*of),
                 .denominator = denominator(file, statement, *of)};
}

std::optional<Share> share_of(const Context& context, const OnFile& file,
                              const Indicator& indicator, const ReportRow& row)
{
    const auto* of = context.catalogue.find(indicator.denominator);
    if (of == nullptr || indicator.unit == Unit::percent || !row.actual) return {};
    if (const auto* rate = stated_rate(context, file, indicator, row.as_of)) {
        Share share{.percent = stated(*rate, *rate->value, Unit::percent), .of = reference(*of)};
        auto counted = *rate;
        counted.share_percent = rate->value;
        counted.value = row.actual->value;
        counted.unit = row.actual->unit;
        share.denominator = denominator(file, counted, *of);
        return share;
    }
    const auto* known = file.denominator(of->code, row.as_of);
    if (known == nullptr || known->value.is_zero()) return {};
    Figure whole{.value = known->value,
                 .unit = of->unit,
                 .basis = Basis::stated,
                 .as_of = known->as_of,
                 .source = known->source};
    if (!known->confirmed) whole.why = Bilingual{"chưa xác nhận", "unconfirmed"};
    Figure percent{.value = *percent_of(row.actual->value, known->value),
                   .unit = Unit::percent,
                   .basis = Basis::derived,
                   .as_of = row.as_of,
                   .why = say([&](Language in) {
                       return fmt::format("{} ÷ {}",
                                          bare_text_of(row.actual->value, row.actual->unit, in),
                                          bare_text_of(known->value, of->unit, in));
                   })};
    return Share{
        .percent = std::move(percent), .of = reference(*of), .denominator = std::move(whole)};
}

void fill_from_statement(const Context& context, const OnFile& file, const Statement& statement,
                         ReportRow& row)
{
    row.as_of = statement.as_of;
    row.questions = file.questions(statement.id);
    if (statement.value) row.actual = stated(statement, *statement.value, statement.unit);
    if (statement.recorded)
        fill_changes(file, statement, row);
    else if (statement.change)
        row.change = change_by(statement);
    else
        row.change = change_in_percent(statement);
    row.share = printed_share(context, file, statement);
}

void fill_from_derived(const OnFile& file, Derived derived, ReportRow& row)
{
    row.as_of = *derived.figure.as_of;
    for (const auto id : derived.from)
        for (auto& question : file.questions(id))
            if (std::ranges::find(row.questions, question) == row.questions.end())
                row.questions.push_back(std::move(question));
    row.actual = std::move(derived.figure);
}

std::optional<ReportRow> row_of(const Context& context, const OnFile& file,
                                const Indicator& indicator)
{
    const auto* statement = file.latest(indicator.code);
    auto computed = derived(context.catalogue, file, indicator);
    const bool fresher =
        computed && (statement == nullptr || *computed->figure.as_of > statement->as_of);
    if (statement == nullptr && !computed) return {};

    ReportRow row{.indicator = reference(indicator),
                  .short_name =
                      indicator.short_name.vi.empty() ? indicator.name : indicator.short_name,
                  .better = indicator.better};
    if (statement != nullptr && !fresher) fill_from_statement(context, file, *statement, row);
    const bool fills =
        computed && !row.actual && (fresher || *computed->figure.as_of == statement->as_of);
    if (fills) fill_from_derived(file, std::move(*computed), row);
    fill_plan(context, file, fresher ? nullptr : statement, indicator, row);
    if (!row.share) row.share = share_of(context, file, indicator, row);
    return row;
}

}  // namespace

std::vector<ReportRow> rows(const Context& context, const OnFile& file)
{
    std::vector<ReportRow> rows;
    for (const auto& indicator : context.catalogue.indicators())
        if (indicator.in_report)
            if (auto row = row_of(context, file, indicator)) rows.push_back(std::move(*row));
    for (auto& row : rows) {
        const auto* whole = context.catalogue.whole(context.catalogue.at(row.indicator.code));
        const bool shown = whole != nullptr && std::ranges::any_of(rows, [&](const auto& other) {
                               return other.indicator.code == whole->code;
                           });
        if (shown) row.part_of = whole->code;
    }
    return rows;
}

}  // namespace ansinh::report
