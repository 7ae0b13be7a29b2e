#include "intake/impl/examine.h"

#include "base/csv.h"
#include "intake/impl/forms.h"
#include "intake/impl/layout.h"

#include <algorithm>
#include <utility>

namespace ansinh::intake {

namespace {

void examine_rows(Kind kind, Examined& seen)
{
    csv::Header header;
    const csv::Reader reader{.header = [&](csv::Header read) { header = std::move(read); },
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

/// XML says its encoding itself; of its forms those are rows that become records now.
void examine_envelope(std::string_view bytes, Examined& seen)
{
    auto read = read_envelope(bytes);
    if (!read) {
        seen.problems = std::move(read).error();
        return;
    }
    seen.forms = std::move(read->forms);
    seen.rows = std::ranges::count_if(
        seen.forms, [](const Form& form) { return kind_of_form(form.name).has_value(); });
}

}  // namespace

Examined examine(Kind kind, std::string_view bytes, std::optional<Encoding> told)
{
    Examined seen;
    if (kind == Kind::envelope) {
        examine_envelope(bytes, seen);
        return seen;
    }
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
