#include "report/impl/case_page.h"

#include "base/format.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

constexpr std::string_view style = R"css(
:root { font-family: "Times New Roman", "Liberation Serif", serif; line-height: 1.4; color: #111; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; background: #fff; }
h2 { font-size: 1.1rem; text-align: center; margin: 1.2rem 0 .4rem; }
.head { display: grid; grid-template-columns: 5fr 7fr; gap: 0 1rem; text-align: center; }
.head { font-size: .9em; }
.head p { margin: 0; }
.head .rule { border-bottom: 1px solid #111; width: 40%; margin: 2px auto 6px; }
.head .state.rule { width: 60%; }
.place { font-style: italic; }
.caps { text-transform: uppercase; }
.to { text-align: center; margin: 1.4rem 0; }
.strong { font-weight: 700; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-style: italic; padding: .3rem 0; }
th, td { border: 1px solid #555; padding: .25rem .4rem; text-align: left; vertical-align: top; }
tbody th { font-weight: 400; }
td.n { text-align: right; white-space: nowrap; }
tr.sum th, tr.sum td { font-weight: 700; }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: 1.5rem; }
.sign { break-inside: avoid; }
.sign p { margin: 0; }
.sign .who { text-align: center; padding-bottom: 4.5rem; }
.sign .gets { font-size: .85em; }
@media screen and (max-width: 34rem) {
  .head, .sign { grid-template-columns: minmax(0, 1fr); }
}
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 13pt; }
  .scroll { overflow: visible; }
  .annex { font-size: 9pt; break-before: page; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
)css";

}  // namespace

void open_page(Html& page, std::string_view title, Language language)
{
    page.raw(fmt::format("<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, "
                         "initial-scale=1\">\n<title>{}</title>\n<style>{}</style>\n</head>\n"
                         "<body>\n<main>\n",
                         language == Language::vi ? "vi" : "en", escaped(title), style));
}

std::string in_sentence(std::string name)
{
    if (!name.empty() && name.front() >= 'A' && name.front() <= 'Z')
        name.front() = static_cast<char>(name.front() - 'A' + 'a');
    return name;
}

const registry::Area& office_area(const registry::Areas& areas, AreaId area)
{
    if (areas.area(area).level == registry::AreaLevel::province) return areas.area(area);
    const auto path = areas.path(area);
    const auto found =
        std::ranges::find(path, registry::AreaLevel::province, &registry::Area::level);
    return found == path.end() ? areas.area(area) : **found;
}

void letterhead(Html& page, const Letterhead& head, Language language)
{
    const bool vi = language == Language::vi;
    const auto line = [&](std::string_view kind, const std::string& text) {
        page.raw(fmt::format("<p class=\"{}\">{}</p>\n", kind, escaped(text)));
    };
    page.raw("<div class=\"head\"><div>\n");
    line("", vi ? "BẢO HIỂM XÃ HỘI VIỆT NAM" : "VIET NAM SOCIAL SECURITY");
    line("strong caps", vi ? "Bảo hiểm xã hội " + head.office.full_name
                           : "Social Security of " + head.office.name.en);
    page.raw("<div class=\"rule\"></div>\n");
    line("", (vi ? "Số: " : "No.: ") + head.document);
    line("about", head.about);
    page.raw("</div><div>\n");
    line("strong", vi ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : "SOCIALIST REPUBLIC OF VIET NAM");
    line("strong", vi ? "Độc lập - Tự do - Hạnh phúc" : "Independence - Freedom - Happiness");
    page.raw("<div class=\"state rule\"></div>\n");
    line("place", fmt::format("{}, {}", head.office.name.in(language),
                              format::long_date(head.on, language)));
    page.raw("</div></div>\n");
}

void signature(Html& page, const std::vector<std::string>& recipients, Language language)
{
    const bool vi = language == Language::vi;
    page.raw("<div class=\"sign\"><div class=\"gets\">\n");
    page.raw(fmt::format("<p><b><i>{}</i></b></p>\n", vi ? "Nơi nhận:" : "Recipients:"));
    for (std::size_t at = 0; at < recipients.size(); ++at)
        page.element(
            "p", fmt::format("- {}{}", recipients[at], at + 1 == recipients.size() ? "." : ";"));
    page.raw(
        fmt::format("</div><div class=\"who\"><p class=\"strong\">{}</p><p>{}</p></div></div>\n",
                    vi ? "GIÁM ĐỐC" : "DIRECTOR",
                    vi ? "(Ký, ghi rõ họ tên, đóng dấu)" : "(Signature, name, seal)"));
}

void close_page(Html& page) { page.raw("</main>\n</body>\n</html>\n"); }

}  // namespace ansinh::report
