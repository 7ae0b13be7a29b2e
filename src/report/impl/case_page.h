#pragma once

/// What letters and lists about late payers share: the page, its letterhead and its signature.

#include "base/date.h"
#include "base/language.h"
#include "registry/areas.h"
#include "report/impl/html.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::report {

void open_page(Html& page, std::string_view title, Language language);
/// "Tỉnh Bến Tre" inside a sentence: "tỉnh Bến Tre".
std::string in_sentence(std::string name);
/// The office of an area's province, or of the area where it lies in none.
const registry::Area& office_area(const registry::Areas& areas, AreaId area);

struct Letterhead {
    const registry::Area& office;
    std::string document;  ///< its number
    std::string about;     ///< in a few words: "V/v đôn đốc …"
    Date on;
};
/// The bodies, number and subject on the left, the state's name, place and day on the right, as
/// Decree 30/2020/NĐ-CP has it, on paper too.
void letterhead(Html& page, const Letterhead& head, Language language);
/// Who gets it on the left, who signs it on the right.
void signature(Html& page, const std::vector<std::string>& recipients, Language language);
void close_page(Html& page);

}  // namespace ansinh::report
