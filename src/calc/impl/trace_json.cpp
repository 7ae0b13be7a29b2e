#include "calc/impl/trace_json.h"

#include "base/format.h"
#include "calc/impl/json_teller.h"

#include <set>

#include <fmt/format.h>

namespace ansinh::calc {

namespace json = boost::json;
using law::Law;

namespace {

json::string said(std::string_view words) { return json::string(words); }

json::object both(auto&& in) { return {{"vi", in(Language::vi)}, {"en", in(Language::en)}}; }

json::object cite_json(const Law& law, std::string_view cite)
{
    auto said_so = both([&](Language language) { return cited(law, cite, language); });
    said_so["cite"] = said(cite);
    return said_so;
}

json::object parameter_json(const law::Used& used, const Law& law)
{
    const auto& origin = used.origin;
    json::object object{
        {"id", origin.parameter->id},
        {"label", to_json(origin.parameter->label)},
        {"value", to_json(used.value)},
        {"shown", both([&](Language language) { return law::shown(used.value, language); })},
        {"from", to_string(origin.period->from)}};
    for (auto& [key, value] : basis_json(origin.row->basis, law)) object[key] = value;
    return object;
}

std::string_view key(Rounding rounding)
{
    switch (rounding) {
    case Rounding::half_up: return "half_up";
    case Rounding::down: return "down";
    case Rounding::up: return "up";
    }
    std::unreachable();
}

json::object step_json(const law::Step& step, const Law& law)
{
    json::object object{{"name", to_json(step.name.text())}};
    if (step.value) {
        object["value"] = to_json(*step.value);
        object["shown"] =
            both([&](Language language) { return law::shown(*step.value, language); });
    }
    if (step.arithmetic)
        object["arithmetic"] =
            both([&](Language language) { return law::words(*step.arithmetic, language); });
    if (step.rounding) object["rounding"] = said(key(*step.rounding));
    json::array because;
    for (const auto& reason : step.reasons) because.push_back(to_json(reason.text()));
    if (!because.empty()) object["because"] = std::move(because);
    json::array cites;
    for (const auto cite : step.cites) cites.push_back(cite_json(law, cite));
    if (!cites.empty()) object["cites"] = std::move(cites);
    json::array parameters;
    for (const auto& used : step.used) parameters.push_back(parameter_json(used, law));
    if (!parameters.empty()) object["parameters"] = std::move(parameters);
    if (!step.steps.empty()) object["steps"] = trace_json(step.steps, law);
    return object;
}

json::object doubt_json(const law::Used& used)
{
    const auto& origin = used.origin;
    const bool secondary = origin.row->basis.status == law::Status::secondary;
    const auto& label = origin.parameter->label;
    Bilingual detail{
        fmt::format("{} ({}) {}", label.vi, law::shown(used.value, Language::vi),
                    secondary ? "mới đọc ở nguồn thứ cấp." : "chưa được xác nhận với văn bản."),
        fmt::format("{} ({}) {}", label.en, law::shown(used.value, Language::en),
                    secondary ? "was read in a secondary source only."
                              : "is not confirmed by the act.")};
    if (const auto& note = origin.row->basis.note) {
        detail.vi += " " + note->vi;
        detail.en += " " + note->en;
    }
    return {{"code", secondary ? "secondary" : "unconfirmed"},
            {"parameter", origin.parameter->id},
            {"detail", to_json(detail)}};
}

}  // namespace

json::object basis_json(const law::Basis& basis, const Law& law)
{
    json::array cites;
    for (const auto& cite : basis.cites) cites.push_back(cite_json(law, cite));
    json::object object{{"cites", std::move(cites)}, {"status", said(law::key(basis.status))}};
    if (!basis.sources.empty()) {
        json::array sources;
        for (const auto& source : basis.sources) sources.push_back(json::value(source));
        object["sources"] = std::move(sources);
    }
    if (basis.note) object["note"] = to_json(*basis.note);
    return object;
}

json::array trace_json(const std::vector<law::Step>& steps, const Law& law)
{
    json::array all;
    for (const auto& step : steps) all.push_back(step_json(step, law));
    return all;
}

json::array warnings_json(const std::vector<law::Step>& steps, const Law& law, Date day)
{
    json::array all;
    std::set<std::string_view> doubted;
    std::set<std::string_view> late;
    for (const auto& used : law::used(steps)) {
        const auto& parameter = *used.origin.parameter;
        if (used.origin.row->basis.status != law::Status::confirmed &&
            doubted.insert(parameter.id).second)
            all.push_back(doubt_json(used));
        const auto& chapter = law.chapter_of(parameter);
        if (day > chapter.reviewed && late.insert(chapter.id).second)
            all.push_back({{"code", "not_reviewed"},
                           {"parameter", parameter.id},
                           {"detail", both([&](Language language) {
                                const auto reviewed = format::date(chapter.reviewed, language);
                                return language == Language::vi
                                           ? fmt::format("Chương “{}” mới rà soát đến ngày {}.",
                                                         chapter.title.vi, reviewed)
                                           : fmt::format("The chapter “{}” was reviewed up to {}.",
                                                         chapter.title.en, reviewed);
                            })}});
    }
    return all;
}

}  // namespace ansinh::calc
