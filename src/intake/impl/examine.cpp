#include "intake/impl/examine.h"

#include "base/csv.h"
#include "intake/impl/layout.h"

#include <utility>

namespace ansinh::intake {

namespace {

void examine_rows(Kind kind, Examined& seen)
{
    csv::Header header;
    const csv::Reader reader{
        .header = [&](csv::Header read) { header = std::move(read); },
        .row = [&](const csv::Row&) { ++seen.rows; }};
    if (auto read = csv::read(seen.decoded.text, reader); !read) {
        seen.problems.push_back(std::move(read).error());
        return;
    }
    auto layout = Layout::of(kind, header);
    if (!layout) {
        seen.problems = std::move(layout).error();
        return;
    }
    seen.header = layout->headings_without_reasons();
    seen.passed_over = layout->passed_over();
}

}  // namespace

Examined examine(Kind kind, std::string_view bytes, std::optional<Encoding> told)
{
    Examined seen;
    auto decoded = decode(bytes, told);
    if (!decoded) {
        seen.problems.push_back(std::move(decoded).error());
        return seen;
    }
    seen.decoded = *std::move(decoded);
    examine_rows(kind, seen);
    return seen;
}

}  // namespace ansinh::intake
