#include "report/impl/case_page.h"

#include "base/format.h"

#include <fmt/format.h>

namespace ansinh::report {

namespace {

constexpr std::string_view style = R"css(
:root { font-family: "Times New Roman", "Liberation Serif", serif; line-height: 1.4; color: #111; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; background: #fff; }
h1 { font-size: 1.2rem; text-align: center; margin: 1.2rem 0; }
.head { display: flex; flex-wrap: wrap; gap: 1rem; }
.head { justify-content: space-between; text-align: center; }
.head p { margin: 0; }
.strong { font-weight: 700; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-style: italic; padding: .3rem 0; }
th, td { border: 1px solid #555; padding: .25rem .4rem; text-align: left; vertical-align: top; }
tbody th { font-weight: 400; }
td.n { text-align: right; white-space: nowrap; }
tr.sum th, tr.sum td { font-weight: 700; }
.sign { margin: 2rem 0 0 auto; width: 16rem; text-align: center; }
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 13pt; }
  .scroll { overflow: visible; }
  .annex { font-size: 9pt; }
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

void letterhead(Html& page, const std::string& office, const std::string& document, Date on,
                Language language)
{
    const bool vi = language == Language::vi;
    page.raw("<div class=\"head\"><div>\n");
    page.raw(fmt::format("<p class=\"strong\">{}</p>\n", escaped(office)));
    page.element("p", (vi ? "Số: " : "No.: ") + document);
    page.raw("</div><div>\n");
    page.raw(fmt::format("<p class=\"strong\">{}</p>\n", vi ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
                                                            : "SOCIALIST REPUBLIC OF VIET NAM"));
    page.raw(
        fmt::format("<p class=\"strong\">{}</p>\n",
                    vi ? "Độc lập - Tự do - Hạnh phúc" : "Independence - Freedom - Happiness"));
    page.element("p", format::long_date(on, language));
    page.raw("</div></div>\n");
}

void signature(Html& page, Language language)
{
    page.raw(fmt::format("<div class=\"sign\"><p class=\"strong\">{}</p><p>{}</p></div>\n",
                         language == Language::vi ? "GIÁM ĐỐC" : "DIRECTOR",
                         language == Language::vi ? "(Ký, đóng dấu)" : "(Signature, seal)"));
}

void close_page(Html& page) { page.raw("</main>\n</body>\n</html>\n"); }

}  // namespace ansinh::report
