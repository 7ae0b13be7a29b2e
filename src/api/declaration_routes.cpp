#include "api/impl/declaration_meant.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/people_meant.h"
#include "api/impl/routes_by_tag.h"
#include "base/text.h"
#include "declaration/json.h"
#include "declaration/sheet.h"
#include "registry/employers.h"

#include <charconv>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using declaration::DeclarationId;

constexpr int created = 201;
constexpr std::int64_t number_most = 9'000'000'000'000'000;
constexpr std::int64_t lines_usual = 500;
constexpr std::int64_t reason_max = 300;

DeclarationId meant(const Request& request) { return DeclarationId{request.integer("id")}; }

std::string unit_code_of(Worker& worker, const declaration::Declaration& one)
{
    return one.employer ? registry::unit_code(worker.database, *one.employer) : std::string{};
}

json::object head(Worker& worker, const Request& request, const declaration::Declaration& one)
{
    const auto code = unit_code_of(worker, one);
    auto told = declaration::to_json(one, code);
    if (code.empty()) return told;
    const auto found =
        registry::employer(worker.database, worker.shared->office->areas(), request.actor(), code);
    if (found) told["employer_name"] = found->version.record.name;
    return told;
}

Response saved_response(Worker& worker, const Request& request, const declaration::Saved& saved,
                        int status = 200)
{
    auto told = head(worker, request, saved.declaration);
    told["findings"] = declaration::to_json(saved.findings);
    told["repeated"] = saved.repeated;
    return json_response(told, status);
}

/// Of the path or the query; the whole of it is one refusal.
template <class T>
Checked<T> checked(Result<T> result)
{
    if (result) return *std::move(result);
    return std::unexpected(Problems{std::move(result).error()});
}

Answer list_declarations(Worker& worker, const Request& request)
{
    declaration::Question question{
        .limit = static_cast<std::size_t>(request.optional_integer("limit").value_or(50))};
    if (const auto state = request.optional_text("state"))
        question.state = declaration::state_of(*state);
    if (const auto cursor = request.optional_integer("cursor"))
        question.after = DeclarationId{*cursor};
    const auto found = declaration::declarations(worker.database, worker.shared->office->areas(),
                                                 request.actor(), question);
    json::array rows;
    for (const auto& one : found) rows.push_back(head(worker, request, one));
    json::object page{{"declarations", std::move(rows)}};
    if (found.size() == question.limit) page["next"] = found.back().id.value();
    return json_response(page);
}

Answer saved_as(Worker& worker, const Request& request, declaration::Draft draft)
{
    draft.key = request.optional_text("key").value_or("");
    const auto saved = TRY(declaration::save(worker.database, declaration_ground(worker),
                                             request.actor(), draft, moment()));
    return saved_response(worker, request, saved, saved.repeated ? 200 : created);
}

Answer add_declaration(Worker& worker, const Request& request)
{
    return saved_as(worker, request, TRY(draft_in(request.body())));
}

Answer add_declaration_file(Worker& worker, const Request& request)
{
    const auto form = *declaration::form_kind_of(request.text("form"));
    auto month = checked(Month::parse(request.text("month")));
    if (!month) {
        month.error().front().where = "/query/month";
        return std::unexpected(Refusal(std::move(month).error()));
    }
    auto sheet = TRY(declaration::read_file(form, request.body()));
    return saved_as(worker, request,
                    {.form = form,
                     .unit_code = request.optional_text("employer").value_or(""),
                     .commune = request.optional_text("commune").value_or(""),
                     .month = *month,
                     .lines = std::move(sheet.lines)});
}

Answer next_version(Worker& worker, const Request& request)
{
    auto draft = TRY(draft_in(request.body()));
    draft.of = meant(request);
    const auto saved = TRY(declaration::save(worker.database, declaration_ground(worker),
                                             request.actor(), draft, moment()));
    return saved_response(worker, request, saved);
}

/// Whose particulars a page of lines shows.
std::vector<PersonId> people_in(const std::vector<declaration::LineForm>& lines)
{
    std::vector<PersonId> people;
    for (const auto& line : lines)
        if (const auto id = parse_person_id(line.at(declaration::Field::person_id)))
            people.push_back(*id);
    return people;
}

Answer show_declaration(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto one =
        TRY(declaration::declaration(worker.database, areas, request.actor(), meant(request)));
    auto lines = declaration::lines(worker.database, one, request.optional_integer("version"));
    const auto from = static_cast<std::size_t>(request.optional_integer("from").value_or(1)) - 1;
    const auto limit =
        static_cast<std::size_t>(request.optional_integer("limit").value_or(lines_usual));
    lines.erase(lines.begin(),
                lines.begin() + static_cast<std::ptrdiff_t>(std::min(from, lines.size())));
    if (lines.size() > limit) lines.resize(limit);
    look(worker, request, "declaration", one.id.value(), "lines", people_in(lines));
    auto told = head(worker, request, one);
    told["lines_from"] = from + 1;
    told["rows"] = declaration::to_json(lines);
    told["findings"] = declaration::to_json(declaration::findings(worker.database, one));
    return json_response(told);
}

Answer submit_declaration(Worker& worker, const Request& request)
{
    return saved_response(worker, request,
                          TRY(declaration::submit(worker.database, declaration_ground(worker),
                                                  request.actor(), meant(request), moment())));
}

Answer accept_declaration(Worker& worker, const Request& request)
{
    return json_response(head(worker, request,
                              TRY(declaration::accept(worker.database, declaration_ground(worker),
                                                      request.actor(), meant(request), moment()))));
}

/// "12/wage: …"; without a place it is of the declaration as a whole.
declaration::Remark remark_of(const std::string& text)
{
    declaration::Remark remark{.text = text};
    const auto colon = text.find(':');
    if (colon == std::string::npos) return remark;
    std::int64_t line = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + colon, line);
    const std::string_view rest(stop, text.data() + colon);
    if (error != std::errc{} || (!rest.empty() && !rest.starts_with('/'))) return remark;
    remark.line = line;
    if (!rest.empty()) remark.field = std::string(rest.substr(1));
    remark.text = std::string(trimmed(std::string_view(text).substr(colon + 1)));
    return remark;
}

Answer return_declaration(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    declaration::Return back{.id = meant(request), .reason = fields.text("reason", reason_max)};
    for (const auto& text : fields.texts("remarks", reason_max))
        back.remarks.push_back(remark_of(text));
    TRY_VOID(fields.done());
    return saved_response(worker, request,
                          TRY(declaration::send_back(worker.database, declaration_ground(worker),
                                                     request.actor(), back, moment())));
}

/// What the declaration would change against the month before.
/// Whose rows were shown. An employer is shown their own list, which is on no person's record.
template <class Row>
std::vector<PersonId> others_shown(const Request& request, const std::vector<Row>& rows)
{
    std::vector<PersonId> people;
    if (request.actor().employer) return people;
    for (const auto& row : rows) people.push_back(row.person);
    return people;
}

Answer declaration_differences(Worker& worker, const Request& request)
{
    const auto ground = declaration_ground(worker);
    const auto one = TRY(
        declaration::declaration(worker.database, ground.areas, request.actor(), meant(request)));
    if (!one.employer) return json_response(declaration::to_json(declaration::Differences{}));
    const auto region = declaration::region_of(ground, one.commune, one.month.first_day());
    const auto all =
        declaration::differences(worker.database, ground, *one.employer, one.month,
                                 {.form = one.form,
                                  .lines = declaration::meant_lines(worker.database, one),
                                  .on_file = one.state == declaration::State::accepted,
                                  .region = region});
    look(worker, request, "declaration", one.id.value(), "differences",
         others_shown(request, all.rows));
    return json_response(declaration::to_json(all));
}

Answer employer_workers(Worker& worker, const Request& request)
{
    const auto ground = declaration_ground(worker);
    auto month = Month::parse(request.text("month"));
    if (!month) {
        month.error().where = "/query/month";
        return std::unexpected(Refusal(std::move(month).error()));
    }
    const auto found = TRY(registry::employer(worker.database, ground.areas, request.actor(),
                                              request.text("unit_code")));
    const auto there = declaration::workers(worker.database, ground, found.id, *month);
    json::array rows;
    Vnd dues;
    for (const auto& worker_there : there) {
        rows.push_back(declaration::to_json(worker_there));
        dues += worker_there.dues.value_or(Vnd{});
    }
    look(worker, request, "employer", found.id.value(), "workers " + to_string(*month),
         others_shown(request, there));
    return json_response(json::object{{"employer", request.text("unit_code")},
                                      {"name", found.version.record.name},
                                      {"month", to_string(*month)},
                                      {"dues", dues.dong()},
                                      {"workers", std::move(rows)}});
}

Answer own_employer(Worker& worker, const Request& request)
{
    const auto employer = request.actor().employer;
    if (!employer)
        return std::unexpected(Refusal(Problem{
            .code = "declaration/employer-missing",
            .detail = {"Người dùng này không của đơn vị nào.", "This user is of no employer."}}));
    const auto code = registry::unit_code(worker.database, *employer);
    const auto found = TRY(
        registry::employer(worker.database, worker.shared->office->areas(), request.actor(), code));
    return json_response(json::object{{"unit_code", code}, {"name", found.version.record.name}});
}

}  // namespace

std::vector<Route> declaration_routes()
{
    using access::Permission;
    const Parameter id{.name = "id", .kind = ParameterKind::integer, .max = number_most};
    const Parameter key{.name = "key", .min = 8, .max = 64};
    const auto both =
        Access::any_of({Permission::declaration_send, Permission::declaration_decide});
    const std::string_view all = "/api/v1/declarations";
    const Parameter state{.name = "state",
                          .kind = ParameterKind::choice,
                          .choices = {"draft", "submitted", "checked", "accepted", "returned"}};
    const Parameter cursor{.name = "cursor", .kind = ParameterKind::integer, .max = number_most};
    const Parameter page{.name = "limit", .kind = ParameterKind::integer, .max = 200};
    const Parameter form{.name = "form",
                         .kind = ParameterKind::choice,
                         .required = true,
                         .choices = {"D02-LT", "D03-TS", "D05-TS"}};
    const Parameter month{.name = "month", .required = true, .min = 7, .max = 7};
    return {
        {Method::get, all, both, {state, cursor, page}, Body::none, list_declarations},
        {Method::post, all, Permission::declaration_send, {key}, Body::json, add_declaration},
        {Method::post,
         "/api/v1/declarations/file",
         Permission::declaration_send,
         {form, month, {.name = "employer", .max = 20}, {.name = "commune"}, key},
         Body::file,
         add_declaration_file},
        {Method::get,
         "/api/v1/declarations/employer",
         Permission::declaration_send,
         {},
         Body::none,
         own_employer},
        {Method::get,
         "/api/v1/declarations/{id}",
         both,
         {id,
          {.name = "version", .kind = ParameterKind::integer, .max = number_most},
          {.name = "from", .kind = ParameterKind::integer, .max = 50'000},
          {.name = "limit", .kind = ParameterKind::integer, .max = 2'000}},
         Body::none,
         show_declaration},
        {Method::put,
         "/api/v1/declarations/{id}",
         Permission::declaration_send,
         {id},
         Body::json,
         next_version},
        {Method::post,
         "/api/v1/declarations/{id}/submit",
         Permission::declaration_send,
         {id},
         Body::none,
         submit_declaration},
        {Method::post,
         "/api/v1/declarations/{id}/accept",
         Permission::declaration_decide,
         {id},
         Body::none,
         accept_declaration},
        {Method::post,
         "/api/v1/declarations/{id}/return",
         Permission::declaration_decide,
         {id},
         Body::json,
         return_declaration},
        {Method::get,
         "/api/v1/declarations/{id}/differences",
         both,
         {id},
         Body::none,
         declaration_differences},
        {Method::get,
         "/api/v1/employers/{unit_code}/workers",
         both,
         {{.name = "unit_code", .required = true, .max = 20}, month},
         Body::none,
         employer_workers},
    };
}

}  // namespace ansinh::api
