#include "report/committee_list.h"

#include "base/format.h"
#include "report/impl/case_page.h"
#include "report/impl/html.h"
#include "report/impl/workbook.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::report {

namespace {

namespace json = boost::json;
using compliance::CommitteeList;
using compliance::ListedUnit;

std::string number(std::int64_t value, Language language)
{
    return format::number(Decimal{value}, language);
}
std::string money(Vnd amount, Language language) { return number(amount.dong(), language); }

/// The words of a list in one language.
class Words {
public:
    Words(const registry::Areas& areas, const CommitteeList& list, Language language)
        : areas_{areas}, list_{list}, language_{language}
    {
    }

    const std::string& say(const Bilingual& text) const { return text.in(language_); }

    std::string title() const
    {
        const auto& name = areas_.area(list_.area).full_name;
        return say(
            {fmt::format("Danh sách đơn vị chậm đóng từ {} tháng: {}", list_.months_least, name),
             fmt::format("Units late for {} months and more: {}", list_.months_least, name)});
    }
    std::string lead() const
    {
        const auto& sum = list_.sum;
        return say(
            {fmt::format("Đến hết ngày {}, trên địa bàn có {} đơn vị chậm đóng của {} người lao "
                         "động, số tiền {} đồng, trong đó phải tính lãi {} đồng; tiền chậm đóng đã "
                         "tính {} đồng (danh sách kèm theo).",
                         format::date(list_.on, Language::vi), number(sum.units, Language::vi),
                         number(sum.people, Language::vi), money(sum.late, Language::vi),
                         money(sum.interest_bearing, Language::vi),
                         money(sum.charges, Language::vi)),
             fmt::format("On {}: {} units, {} workers, {} VND late, {} VND of it bearing "
                         "interest; {} VND of charges.",
                         format::date(list_.on, Language::en), number(sum.units, Language::en),
                         number(sum.people, Language::en), money(sum.late, Language::en),
                         money(sum.interest_bearing, Language::en),
                         money(sum.charges, Language::en))});
    }
    std::vector<std::string> headings() const
    {
        return {say({"Mã đơn vị", "Unit code"}),
                say({"Tên đơn vị", "Name"}),
                say({"Xã, phường", "Commune"}),
                say({"Biện pháp đã làm", "What was done"}),
                say({"Số tháng", "Months"}),
                say({"Lao động", "Workers"}),
                say({"Chậm đóng (đồng)", "Late (VND)"}),
                say({"Tiền chậm đóng (đồng)", "Charges (VND)"})};
    }
    std::string done(const ListedUnit& unit) const
    {
        if (!unit.state) return say({"chưa lập hồ sơ", "no case yet"});
        auto text = fmt::format("{} ({})", say(word(*unit.state)), unit.case_number);
        if (unit.evasion_from)
            text += say({"; trốn đóng từ ", "; evasion since "}) +
                    format::date(*unit.evasion_from, language_);
        return text;
    }
    std::vector<std::string> cells(const ListedUnit& unit) const
    {
        const auto& owed = unit.arrears;
        return {owed.unit_code,
                owed.name,
                areas_.area(owed.commune).full_name,
                done(unit),
                number(owed.months, language_),
                number(owed.people, language_),
                money(owed.late, language_),
                money(owed.charges, language_)};
    }
    std::vector<std::string> sums() const
    {
        return {say({"Cộng", "Total"}),
                say({fmt::format("{}/{} đơn vị", list_.units.size(), list_.sum.units),
                     fmt::format("{}/{} units", list_.units.size(), list_.sum.units)}),
                "",
                "",
                "",
                number(list_.sum.people, language_),
                money(list_.sum.late, language_),
                money(list_.sum.charges, language_)};
    }
    std::string request() const
    {
        return say({"Bảo hiểm xã hội kính báo cáo và đề nghị Ủy ban nhân dân chỉ đạo các cơ quan "
                    "liên quan đôn đốc, thanh tra và xử lý các đơn vị nêu tại phụ lục./.",
                    "The People's Committee is asked to direct the bodies concerned to urge, "
                    "inspect and deal with the units in the annex."});
    }

private:
    const registry::Areas& areas_;
    const CommitteeList& list_;
    Language language_;
};

constexpr std::size_t numbers_from = 4;

}  // namespace

std::string committee_list_text(const registry::Areas& areas, const CommitteeList& list,
                                Language language)
{
    const Words words(areas, list, language);
    auto text = words.title() + "\n" + words.lead() + "\n";
    for (const auto& unit : list.units)
        text += fmt::format("{}\n", fmt::join(words.cells(unit), " | "));
    return text + fmt::format("{}\n", fmt::join(words.sums(), " | "));
}

std::string committee_list_html(const registry::Areas& areas, const CommitteeList& list,
                                Language language)
{
    const Words words(areas, list, language);
    Html page;
    open_page(page, words.title(), language);
    const auto committee = words.say({"Ủy ban nhân dân ", "People's Committee of "}) +
                           in_sentence(areas.area(list.area).full_name);
    letterhead(
        page,
        {.office = office_area(areas, list.area),
         .document = "……/BHXH-QLT",
         .about = words.say({fmt::format("V/v báo cáo đơn vị chậm đóng BHXH, BHYT, BHTN từ "
                                         "{} tháng trở lên",
                                         list.months_least),
                             fmt::format("Units late for {} months and more", list.months_least)}),
         .on = list.on},
        language);
    page.raw(fmt::format("<p class=\"to\">{} {}</p>\n", words.say({"Kính gửi:", "To:"}),
                         escaped(committee)));
    page.element("p", words.lead());
    page.element("p", words.request());
    signature(page, {words.say({"Như trên", "As above"}), words.say({"Lưu: VT, QLT", "On file"})},
              language);
    page.raw("<div class=\"scroll annex\">");
    page.element("h2", words.say({"PHỤ LỤC", "ANNEX"}));
    page.table_head(words.title(), words.headings());
    for (const auto& unit : list.units) page.table_row(words.cells(unit), numbers_from);
    page.table_row(words.sums(), numbers_from);
    page.raw("</tbody></table></div>\n");
    close_page(page);
    return std::move(page).text();
}

std::string committee_list_xlsx(const registry::Areas& areas, const CommitteeList& list,
                                Language language)
{
    const Words words(areas, list, language);
    Workbook book(language);
    book.title(words.title());
    auto sheet = book.sheet(words.say({"Phụ lục", "Annex"}));
    sheet.widths({12, 40, 26, 34, 9, 10, 20, 20});
    sheet.text({0, 0}, words.title(), Look::title);
    sheet.text({1, 0}, words.lead());
    constexpr std::uint32_t header = 3;
    std::uint16_t column = 0;
    for (const auto& heading : words.headings())
        sheet.text({header, column++}, heading, Look::heading);
    auto row = header + 1;
    for (const auto& unit : list.units) {
        const auto cells = words.cells(unit);
        for (std::uint16_t at = 0; at < numbers_from; ++at) sheet.text({row, at}, cells[at]);
        const auto& owed = unit.arrears;
        sheet.number({row, 4}, Decimal{owed.months}, Look::count);
        sheet.number({row, 5}, Decimal{owed.people}, Look::count);
        sheet.number({row, 6}, Decimal{owed.late.dong()}, Look::count);
        sheet.number({row, 7}, Decimal{owed.charges.dong()}, Look::count);
        ++row;
    }
    sheet.text({row, 0}, words.say({"Cộng", "Total"}), Look::heading);
    const auto sum = [&](std::uint16_t at, std::int64_t value) {
        if (row == header + 1)
            sheet.number({row, at}, Decimal{value}, Look::count);
        else
            sheet.formula(
                {row, at},
                fmt::format("SUM({}:{})", address({header + 1, at}), address({row - 1, at})),
                Decimal{value}, Look::count);
    };
    sum(5, list.sum.people);
    sum(6, list.sum.late.dong());
    sum(7, list.sum.charges.dong());
    sheet.freeze({header + 1, 0});
    sheet.print_on_a4(header, "&P/&N");
    return std::move(book).bytes();
}

json::object to_json(const registry::Areas& areas, const CommitteeList& list)
{
    json::array units;
    for (const auto& unit : list.units) {
        const auto& owed = unit.arrears;
        json::object one{{"employer", owed.unit_code},
                         {"name", owed.name},
                         {"commune", areas.area(owed.commune).full_name},
                         {"months", owed.months},
                         {"people", owed.people},
                         {"late", owed.late.dong()},
                         {"interest_bearing", owed.interest_bearing.dong()},
                         {"charges", owed.charges.dong()}};
        if (unit.state) {
            one["case"] = unit.case_number;
            one["state"] = code(*unit.state);
        }
        if (unit.evasion_from) one["evasion_from"] = to_string(*unit.evasion_from);
        units.push_back(std::move(one));
    }
    json::object object{{"area", areas.area(list.area).code},
                        {"area_name", areas.area(list.area).full_name},
                        {"on", to_string(list.on)},
                        {"months_least", list.months_least},
                        {"sum", json::object{{"units", list.sum.units},
                                             {"people", list.sum.people},
                                             {"late", list.sum.late.dong()},
                                             {"interest_bearing", list.sum.interest_bearing.dong()},
                                             {"charges", list.sum.charges.dong()}}},
                        {"units", std::move(units)}};
    if (list.send_by) object["send_by"] = to_string(list.send_by->by);
    return object;
}

}  // namespace ansinh::report
