#include "intake/impl/examine.h"

#include "base/csv.h"
#include "intake/impl/cells.h"
#include "intake/impl/forms.h"
#include "intake/impl/layout.h"

#include <iterator>
#include <utility>

namespace ansinh::intake {

namespace {

void note_commune(const Layout& layout, const csv::Row& row, Examined& seen)
{
    const Cells cells(layout, row);
    if (auto commune = cells.commune())
        seen.communes.insert(*std::move(commune));
    else
        seen.names_all_communes = false;
}

void examine_rows(Kind kind, std::string_view text, Examined& seen)
{
    Checked<Layout> layout;
    const csv::Reader reader{
        .header = [&](const csv::Header& header) { layout = Layout::of(kind, header); },
        .row =
            [&](const csv::Row& row) {
                ++seen.rows;
                if (layout) note_commune(*layout, row, seen);
            }};
    if (auto read = csv::read(text, reader); !read) {
        seen.problems.push_back(std::move(read).error());
        return;
    }
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
    for (const auto& form : seen.forms) {
        const auto kind = kind_of_form(form.name);
        if (!kind) continue;
        ++seen.rows;
        if (const auto row = row_of(*kind, form))
            note_commune(row->layout, row->row, seen);
        else
            seen.names_all_communes = false;
    }
    // Forms that nobody reads yet may speak of anybody.
    if (seen.rows != std::ssize(seen.forms)) seen.names_all_communes = false;
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
    seen.encoding = decoded->encoding;
    seen.composed = decoded->composed;
    seen.certainty = decoded->certainty;
    examine_rows(kind, decoded->text, seen);
    return seen;
}

}  // namespace ansinh::intake
