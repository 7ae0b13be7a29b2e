#include "report/impl/html.h"

#include <fmt/format.h>

namespace ansinh::report {

std::string escaped(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '&': safe += "&amp;"; break;
        case '"': safe += "&quot;"; break;
        case '\'': safe += "&#39;"; break;
        default: safe += c;
        }
    }
    return safe;
}

void Html::element(std::string_view tag, std::string_view text)
{
    text_ += fmt::format("<{0}>{1}</{0}>\n", tag, escaped(text));
}

void Html::open(std::string_view tag) { text_ += fmt::format("<{}>\n", tag); }

void Html::close(std::string_view tag) { text_ += fmt::format("</{}>\n", tag); }

void Html::table_head(std::string_view caption, const std::vector<std::string>& titles)
{
    open("table");
    if (!caption.empty()) element("caption", caption);
    text_ += "<thead><tr>";
    for (const auto& title : titles)
        text_ += fmt::format("<th scope=\"col\">{}</th>", escaped(title));
    text_ += "</tr></thead>\n<tbody>\n";
}

void Html::table_row(const std::vector<std::string>& cells, std::size_t numbers_from)
{
    text_ += "<tr>";
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at == 0)
            text_ += fmt::format("<th scope=\"row\">{}</th>", escaped(cells[at]));
        else
            text_ += fmt::format("<td{}>{}</td>", at >= numbers_from ? " class=\"n\"" : "",
                                 escaped(cells[at]));
    }
    text_ += "</tr>\n";
}

}  // namespace ansinh::report
