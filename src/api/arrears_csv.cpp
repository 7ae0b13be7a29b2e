#include "api/money_json.h"
#include "base/csv.h"
#include "law/contribution.h"

namespace ansinh::api {

namespace {

std::string text(Vnd amount) { return std::to_string(amount.dong()); }

std::vector<std::string> heading(Language language)
{
    const auto say = [&](const Bilingual& words) { return words.in(language); };
    std::vector<std::string> cells = {say({"Mã đơn vị", "Unit code"}),
                                      say({"Tên đơn vị", "Name"}),
                                      say({"Xã", "Commune"}),
                                      say({"Lao động", "Workers"}),
                                      say({"Chậm đóng", "Late"}),
                                      say({"Phải tính lãi", "Interest-bearing"}),
                                      say({"Tiền chậm đóng", "Late charges"}),
                                      say({"Tháng cũ nhất", "Oldest month"}),
                                      say({"Số tháng", "Months"}),
                                      say({"Tuổi nợ", "Age"}),
                                      say({"Khó thu", "Hard to collect"}),
                                      say({"Ghi chú tiền chậm đóng", "Note on charges"})};
    for (const auto& choice : law::choices(law::Fund{})) cells.push_back(say(choice.label.text()));
    return cells;
}

void add_funds(std::vector<std::string>& cells,
               const std::array<Vnd, contribution::employer_funds>& funds)
{
    for (const auto amount : funds) cells.push_back(text(amount));
}

}  // namespace

std::string arrears_csv(const std::vector<contribution::UnitArrears>& units,
                        const registry::Areas& areas, Language language)
{
    auto lines = "\xEF\xBB\xBF" + csv::line(heading(language));
    for (const auto& unit : units) {
        std::vector<std::string> cells = {unit.unit_code,
                                          unit.name,
                                          areas.area(unit.commune).full_name,
                                          std::to_string(unit.people),
                                          text(unit.late),
                                          text(unit.interest_bearing),
                                          text(unit.charges),
                                          to_string(unit.oldest),
                                          std::to_string(unit.months),
                                          word(unit.band).in(language),
                                          unit.hard ? word(unit.hard->reason).in(language) : "",
                                          unit.uncharged ? unit.uncharged->words.in(language) : ""};
        add_funds(cells, unit.by_fund);
        lines += csv::line(cells);
    }
    const auto sum = contribution::sum_of(units);
    std::vector<std::string> cells = {language == Language::vi ? "Cộng" : "Total",
                                      std::to_string(sum.units),
                                      "",
                                      std::to_string(sum.people),
                                      text(sum.late),
                                      text(sum.interest_bearing),
                                      text(sum.charges),
                                      "",
                                      "",
                                      "",
                                      std::to_string(sum.hard_units),
                                      std::to_string(sum.uncharged_units)};
    add_funds(cells, sum.by_fund);
    return lines + csv::line(cells);
}

}  // namespace ansinh::api
