#pragma once

/// Lists as files: CSV with Vietnamese or English headings in any encoding that intake knows, and
/// the XML of the electronic forms. Both become the lines that a page sends as JSON.

#include "declaration/form.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::declaration {

struct Sheet {
    std::vector<LineForm> lines;
    std::vector<std::string> passed_over;  ///< columns that are no field of the form
};

inline constexpr std::size_t lines_most = 50'000;

/// Refuses what intake::decode() and csv::read() refuse, import/missing-column where no column
/// names the people, intake/column-twice, declaration/empty, declaration/too-long.
Checked<Sheet> read_csv(FormKind kind, std::string_view bytes);
/// The same of an electronic form: its lines are the elements that repeat, each with one record.
/// Refuses intake/xml-broken and intake/xml-not-allowed too.
Checked<Sheet> read_xml(FormKind kind, std::string_view bytes);
/// By the first letter: XML or CSV.
Checked<Sheet> read_file(FormKind kind, std::string_view bytes);

/// As it is kept and hashed: our names head the columns that are used. read_kept() gives the lines
/// back.
std::string kept(const std::vector<LineForm>& lines);
std::vector<LineForm> read_kept(std::string_view text);

}  // namespace ansinh::declaration
