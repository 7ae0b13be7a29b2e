#include "figures/store.h"

#include "base/check.h"
#include "figures/impl/schema.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::figures {

namespace {

constexpr std::string_view module_name = "figures";

/// A cell that may be NULL is read as its COALESCE: an empty text, or this day that no fact has.
constexpr long long no_day = -1'000'000;

std::optional<Date> day(long long number)
{
    if (number == no_day) return {};
    return Date::from_number(number);
}

std::optional<Decimal> decimal(const std::string& text)
{
    if (text.empty()) return {};
    const auto number = Decimal::parse(text);
    check(number.has_value(), "a stored decimal reads back");
    return *number;
}

Decimal required_decimal(const std::string& text) { return decimal(text).value(); }

Unit unit(const std::string& text)
{
    const auto found = unit_of(text);
    check(found.has_value(), "a stored unit reads back");
    return *found;
}

constexpr std::string_view statement_columns =
    "SELECT statement_id, import_id, line, version, CASE WHEN superseded_by IS NULL THEN 1 ELSE 0 "
    "END,"
    " source, COALESCE(published, -1000000), area_id, as_of, indicator, COALESCE(value, ''), unit,"
    " COALESCE(plan, ''), COALESCE(plan_percent, ''), COALESCE(change, ''), "
    "COALESCE(change_percent, ''),"
    " change_base, COALESCE(share_percent, ''), share_of, printed_as FROM figures_statement";

/// One row of `statement_columns` as the store gives it.
struct StatementRow {
    long long id = 0, import = 0, line = 0, version = 0, current = 0, published = 0, area = 0,
              as_of = 0;
    std::string source, indicator, value, unit, plan, plan_percent, change, change_percent,
        change_base, share_percent, share_of, printed_as;

    void bind(soci::statement& select)
    {
        using soci::into;
        for (auto* number : {&id, &import, &line, &version, &current})
            select.exchange(into(*number));
        select.exchange(into(source));
        for (auto* number : {&published, &area, &as_of}) select.exchange(into(*number));
        for (auto* text : {&indicator, &value, &unit, &plan, &plan_percent, &change,
                           &change_percent, &change_base, &share_percent, &share_of, &printed_as})
            select.exchange(into(*text));
    }

    Statement statement() const
    {
        return {.id = StatementId{id},
                .import = ImportId{import},
                .version = static_cast<int>(version),
                .current = current == 1,
                .line = static_cast<std::size_t>(line),
                .source = source,
                .published = day(published),
                .area = registry::AreaId{area},
                .as_of = Date::from_number(as_of),
                .indicator = indicator,
                .value = decimal(value),
                .unit = figures::unit(unit),
                .plan = decimal(plan),
                .plan_percent = decimal(plan_percent),
                .change = decimal(change),
                .change_percent = decimal(change_percent),
                .change_base = change_base,
                .share_percent = decimal(share_percent),
                .share_of = share_of,
                .printed_as = printed_as};
    }
};

/// A condition and the values it is bound to, in order.
class Where {
public:
    void add(std::string_view condition)
    {
        text_ += text_.empty() ? " WHERE " : " AND ";
        text_ += condition;
    }
    void number(std::string_view condition, long long value)
    {
        add(condition);
        numbers_.emplace_back(std::make_unique<long long>(value));
        order_.emplace_back(true, numbers_.size() - 1);
    }
    void words(std::string_view condition, std::string value)
    {
        add(condition);
        texts_.emplace_back(std::make_unique<std::string>(std::move(value)));
        order_.emplace_back(false, texts_.size() - 1);
    }
    const std::string& text() const { return text_; }
    void bind(soci::statement& select) const
    {
        for (const auto& [is_number, index] : order_)
            if (is_number)
                select.exchange(soci::use(*numbers_[index]));
            else
                select.exchange(soci::use(*texts_[index]));
    }

private:
    std::string text_;
    std::vector<std::unique_ptr<long long>> numbers_;
    std::vector<std::unique_ptr<std::string>> texts_;
    std::vector<std::pair<bool, std::size_t>> order_;
};

std::vector<Statement> select_statements(db::Database& database, const Where& where,
                                         std::string_view order)
{
    StatementRow row;
    soci::statement select(database.sql());
    row.bind(select);
    where.bind(select);
    select.alloc();
    select.prepare(fmt::format("{}{} ORDER BY {}", statement_columns, where.text(), order));
    select.define_and_bind();
    std::vector<Statement> result;
    if (select.execute(true)) do {
            result.push_back(row.statement());
        } while (select.fetch());
    return result;
}

constexpr std::string_view file_order = "source, area_id, as_of, import_id, line, statement_id";

}  // namespace

std::string_view status(const Target& target)
{
    if (target.implied) return "implied";
    return target.confirmed ? "confirmed" : "unconfirmed";
}

void migrate(db::Database& database) { db::migrate(database, module_name, schema); }

bool is_current(db::Database& database) { return db::is_current(database, module_name, schema); }

std::vector<Statement> statements(db::Database& database, const Filter& filter)
{
    Where where;
    if (!filter.superseded) where.add("superseded_by IS NULL");
    if (filter.area) where.number("area_id = :area", filter.area->value());
    if (filter.indicator) where.words("indicator = :indicator", *filter.indicator);
    if (filter.source) where.words("source = :source", *filter.source);
    if (filter.from) where.number("as_of >= :first", filter.from->number());
    if (filter.to) where.number("as_of <= :last", filter.to->number());
    return select_statements(database, where, file_order);
}

std::optional<Statement> statement(db::Database& database, StatementId id)
{
    Where where;
    where.number("statement_id = :id", id.value());
    auto found = select_statements(database, where, "statement_id");
    if (found.empty()) return {};
    return std::move(found.front());
}

std::vector<Statement> versions(db::Database& database, const Statement& statement)
{
    Where where;
    where.words("source = :source", statement.source);
    where.number("area_id = :area", statement.area.value());
    where.number("as_of = :day", statement.as_of.number());
    where.words("indicator = :indicator", statement.indicator);
    return select_statements(database, where, "version DESC, line, statement_id");
}

std::vector<Reportable> reportables(db::Database& database, std::optional<registry::AreaId> area)
{
    Where where;
    where.add("superseded_by IS NULL");
    if (area) where.number("area_id = :area", area->value());
    long long area_id = 0;
    long long as_of = 0;
    long long count = 0;
    std::string source;
    soci::statement select(database.sql());
    select.exchange(soci::into(area_id));
    select.exchange(soci::into(as_of));
    select.exchange(soci::into(source));
    select.exchange(soci::into(count));
    where.bind(select);
    select.alloc();
    select.prepare(
        fmt::format("SELECT area_id, as_of, source, COUNT(*) FROM figures_statement{}"
                    " GROUP BY area_id, as_of, source ORDER BY as_of DESC, area_id, source",
                    where.text()));
    select.define_and_bind();
    std::vector<Reportable> result;
    if (select.execute(true)) do {
            if (result.empty() || result.back().area.value() != area_id ||
                result.back().as_of.number() != as_of)
                result.push_back(
                    {.area = registry::AreaId{area_id}, .as_of = Date::from_number(as_of)});
            result.back().figures += static_cast<std::size_t>(count);
            result.back().sources.push_back(source);
        } while (select.fetch());
    return result;
}

std::string revision(db::Database& database)
{
    long long import = 0;
    long long answer = 0;
    database.sql() << "SELECT (SELECT COALESCE(MAX(import_id), 0) FROM figures_import),"
                      " (SELECT COALESCE(MAX(answer_id), 0) FROM figures_answer)",
        soci::into(import), soci::into(answer);
    return fmt::format("{}-{}", import, answer);
}

std::size_t count_statements(db::Database& database)
{
    long long count = 0;
    database.sql() << "SELECT COUNT(*) FROM figures_statement WHERE superseded_by IS NULL",
        soci::into(count);
    return static_cast<std::size_t>(count);
}

std::vector<Denominator> denominators(db::Database& database, std::optional<registry::AreaId> area)
{
    Where where;
    where.add("superseded_by IS NULL");
    if (area) where.number("area_id = :area", area->value());
    long long area_id = 0, as_of = 0, confirmed = 0;
    std::string indicator, value, half_width, source;
    soci::statement select(database.sql());
    select.exchange(soci::into(area_id));
    select.exchange(soci::into(indicator));
    select.exchange(soci::into(as_of));
    for (auto* text : {&value, &half_width}) select.exchange(soci::into(*text));
    select.exchange(soci::into(confirmed));
    select.exchange(soci::into(source));
    where.bind(select);
    select.alloc();
    select.prepare(
        fmt::format("SELECT area_id, indicator, as_of, value, half_width, confirmed, source"
                    " FROM figures_denominator{}"
                    " ORDER BY area_id, indicator, as_of, denominator_id",
                    where.text()));
    select.define_and_bind();
    std::vector<Denominator> result;
    if (select.execute(true)) do {
            result.push_back({.area = registry::AreaId{area_id},
                              .indicator = indicator,
                              .as_of = Date::from_number(as_of),
                              .value = required_decimal(value),
                              .half_width = required_decimal(half_width),
                              .confirmed = confirmed == 1,
                              .source = source});
        } while (select.fetch());
    return result;
}

std::vector<Target> targets(db::Database& database)
{
    long long area = 0, year = 0, at_most = 0, issued = 0, confirmed = 0, implied = 0;
    long long version = 0, current = 0;
    std::string indicator, value, unit_code, assigned_by, document, source;
    soci::statement select =
        (database.sql().prepare
             << "SELECT area_id, indicator, year, value, unit, at_most, assigned_by, document,"
                " COALESCE(issued, -1000000), confirmed, implied, source, version,"
                " CASE WHEN superseded_by IS NULL THEN 1 ELSE 0 END FROM figures_target"
                " ORDER BY area_id, indicator, year DESC, document, version DESC, target_id",
         soci::into(area), soci::into(indicator), soci::into(year), soci::into(value),
         soci::into(unit_code), soci::into(at_most), soci::into(assigned_by), soci::into(document),
         soci::into(issued), soci::into(confirmed), soci::into(implied), soci::into(source),
         soci::into(version), soci::into(current));
    std::vector<Target> result;
    if (select.execute(true)) do {
            result.push_back({.area = registry::AreaId{area},
                              .indicator = indicator,
                              .year = static_cast<int>(year),
                              .value = required_decimal(value),
                              .unit = unit(unit_code),
                              .at_most = at_most == 1,
                              .assigned_by = assigned_by,
                              .document = document,
                              .issued = day(issued),
                              .confirmed = confirmed == 1,
                              .implied = implied == 1,
                              .source = source,
                              .version = static_cast<int>(version),
                              .current = current == 1});
        } while (select.fetch());
    return result;
}

std::vector<Source> sources(db::Database& database)
{
    long long published = 0;
    std::string key, title, publisher, address;
    soci::statement select =
        (database.sql().prepare << "SELECT source_key, title, publisher, address,"
                                   " COALESCE(published, -1000000) FROM figures_source"
                                   " WHERE superseded_by IS NULL ORDER BY source_key",
         soci::into(key), soci::into(title), soci::into(publisher), soci::into(address),
         soci::into(published));
    std::vector<Source> result;
    if (select.execute(true)) do {
            result.push_back({.key = key,
                              .title = title,
                              .publisher = publisher,
                              .address = address,
                              .published = day(published)});
        } while (select.fetch());
    return result;
}

std::vector<Answer> answers(db::Database& database)
{
    long long on = 0;
    std::string question, verdict, text, by;
    soci::statement select =
        (database.sql().prepare << "SELECT question, verdict, answer, answered_by, answered_on"
                                   " FROM figures_answer WHERE answer_id IN"
                                   " (SELECT MAX(answer_id) FROM figures_answer GROUP BY question)"
                                   " ORDER BY question",
         soci::into(question), soci::into(verdict), soci::into(text), soci::into(by),
         soci::into(on));
    std::vector<Answer> result;
    if (select.execute(true)) do {
            result.push_back({.question = question,
                              .verdict = verdict == "stands" ? Verdict::stands : Verdict::corrected,
                              .text = text,
                              .by = by,
                              .on = Date::from_number(on)});
        } while (select.fetch());
    return result;
}

void add_answer(db::Database& database, const Answer& answer)
{
    const std::string verdict = answer.verdict == Verdict::stands ? "stands" : "corrected";
    const long long day = answer.on.number();
    db::Transaction transaction(database);
    database.sql()
        << "INSERT INTO figures_answer (question, verdict, answer, answered_by, answered_on)"
           " VALUES (:question, :verdict, :answer, :by, :day)",
        soci::use(answer.question), soci::use(verdict), soci::use(answer.text),
        soci::use(answer.by), soci::use(day);
    transaction.commit();
}

}  // namespace ansinh::figures
