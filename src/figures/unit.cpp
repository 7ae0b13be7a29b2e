#include "figures/unit.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ansinh::figures {

namespace {

struct Entry {
    Unit unit;
    std::string_view code;
    Bilingual word;
};

const auto& entries()
{
    static const std::array list = {
        Entry{Unit::person, "person", {"người", "people"}},
        Entry{Unit::visit, "visit", {"lượt", "visits"}},
        Entry{Unit::dossier, "dossier", {"hồ sơ", "dossiers"}},
        Entry{Unit::decision, "decision", {"quyết định", "decisions"}},
        Entry{Unit::employer, "employer", {"đơn vị", "employers"}},
        Entry{Unit::facility, "facility", {"cơ sở", "facilities"}},
        Entry{Unit::procedure, "procedure", {"thủ tục", "procedures"}},
        Entry{Unit::province, "province", {"tỉnh, thành phố", "provinces"}},
        Entry{Unit::organisation, "organisation", {"tổ chức", "organisations"}},
        Entry{Unit::point, "point", {"điểm thu", "collection points"}},
        Entry{Unit::account, "account", {"tài khoản", "accounts"}},
        Entry{Unit::vnd, "VND", {"đồng", "VND"}},
        Entry{Unit::percent, "percent", {"%", "%"}},
        Entry{Unit::visit_per_person, "visit_per_person", {"lượt/người", "visits per person"}},
        Entry{Unit::vnd_per_visit, "VND_per_visit", {"đồng/lượt", "VND per visit"}},
        Entry{Unit::vnd_per_person, "VND_per_person", {"đồng/người", "VND per person"}},
    };
    return list;
}

const Entry& entry(Unit unit) { return *std::ranges::find(entries(), unit, &Entry::unit); }

}  // namespace

std::string_view code(Unit unit) { return entry(unit).code; }

std::optional<Unit> unit_of(std::string_view code)
{
    const auto found = std::ranges::find(entries(), code, &Entry::code);
    if (found == entries().end()) return {};
    return found->unit;
}

std::optional<Unit> unit_called(std::string_view text)
{
    if (text == "%") return Unit::percent;  // folds to nothing
    const auto folded = fold(text);
    if (folded.empty()) return {};
    for (const auto& [unit, code, word] : entries())
        if (folded == fold(code) || folded == fold(word.vi) || folded == fold(word.en)) return unit;
    return {};
}

const Bilingual& word(Unit unit) { return entry(unit).word; }

bool is_counted(Unit unit)
{
    switch (unit) {
    case Unit::person:
    case Unit::visit:
    case Unit::dossier:
    case Unit::decision:
    case Unit::employer:
    case Unit::facility:
    case Unit::procedure:
    case Unit::province:
    case Unit::organisation:
    case Unit::point:
    case Unit::account:
    case Unit::vnd: return true;
    case Unit::percent:
    case Unit::visit_per_person:
    case Unit::vnd_per_visit:
    case Unit::vnd_per_person: return false;
    }
    std::unreachable();
}

}  // namespace ansinh::figures
