#include "base/format.h"
#include "coverage/continuity.h"
#include "declaration/impl/judging.h"
#include "law/health_group.h"
#include "law/in_force.h"

#include <algorithm>

namespace ansinh::declaration {

namespace {

using coverage::Membership;

std::optional<law::RowInForce> row_of(const Looked& looked, std::string_view group, Date on)
{
    law::InForce in(looked.ground.law, on);
    return in.find("health_group", {group, on});
}

Problem group_unknown()
{
    return {.code = "declaration/group-unknown",
            .detail = {"Không có nhóm đối tượng BHYT này trong luật của ngày bắt đầu.",
                       "The law of the first day has no such group."},
            .remedy = {"Chọn nhóm trong danh mục.", "Choose one of the list."}};
}

/// The card that a line tells otherwise: it began, and only what follows is another.
bool is_altered(const Line& line, const Membership& spell)
{
    return line.change == Change::adjust && spell.group == line.group &&
           spell.validity.contains(line.from);
}

/// 25/2008/QH12 art.12 and 13.2: of several groups the first in the order of the law. False where
/// another stays.
bool check_order(const Looked& looked, const Line& line, std::int64_t category)
{
    const Validity asked{.from = line.from, .to = plus_months(line.from, line.months)};
    const auto spells = of_person(looked.known.health, line);
    const auto stays = std::ranges::any_of(spells, [&](const Membership& spell) {
        if (is_altered(line, spell) || !meet(spell.validity, asked)) return false;
        const auto row = row_of(looked, spell.group, line.from);
        return row && row->count("category").value <= category;
    });
    if (!stays) return true;
    looked.findings.refuse(
        line.number, Field::from,
        {.code = "declaration/covered",
         .detail = {"Đã có thẻ BHYT trong thời gian này, theo nhóm không xếp sau nhóm này.",
                    "Has a card in that time already, of a group that does not come after this"
                    " one."},
         .remedy = {"Chọn thời gian sau khi thẻ hết hạn.", "Choose a time after the card's end."}});
    return false;
}

/// 25/2008/QH12 art.15.6: of households alone.
void check_cycle(const Looked& looked, const Line& line)
{
    const auto household = law::key_of(law::HealthGroup::household);
    law::InForce in(looked.ground.law, line.from);
    if (line.group != household || !in.has("health_payment_cycle")) return;
    if (in.find("health_payment_cycle", {household, std::int64_t{line.months}})) return;
    looked.findings.refuse(line.number, Field::months, no_such_cycle());
}

/// The last day with a card before the line: of one whose place it takes, the day before.
std::optional<Date> insured_before(const Looked& looked, const Line& line)
{
    std::optional<Date> last;
    for (const auto& spell : of_person(looked.known.health, line))
        if (spell.validity.from < line.from)
            last = std::max(
                last,
                std::optional(
                    std::min(spell.validity.to.value_or(line.from), line.from).plus_days(-1)));
    return last;
}

/// 25/2008/QH12 art.16.3.c: the days that a card waits from its payment.
void check_term(const Looked& looked, const Line& line)
{
    const auto spells = of_person(looked.known.health, line);
    if (std::ranges::any_of(spells, [&](const auto& spell) { return is_altered(line, spell); }))
        return;
    const auto group = law::health_group(line.group);
    if (!group) return;
    const coverage::CardPayment payment{.group = *group,
                                        .paid_on = line.receipt_on.value_or(looked.subject.sent),
                                        .months = line.months,
                                        .last_day = insured_before(looked, line)};
    const auto term = card_term(payment, looked.ground.law);
    if (!term || term->validity.from <= line.from) return;
    const auto first = [&](Language language) {
        return format::date(term->validity.from, language);
    };
    looked.findings.refuse(
        line.number, Field::from,
        {.code = "declaration/before-card-term",
         .detail = {"Thẻ của lần đóng này có giá trị từ " + first(Language::vi) + ".",
                    "The card of this payment holds from " + first(Language::en) + "."},
         .remedy = {"Ghi ngày này, hoặc ghi ngày biên lai nếu đã thu tiền trước đó.",
                    "Write that day, or the day of the receipt where it was paid before."}});
}

void check_there(const Looked& looked, const Line& line)
{
    const auto ends = [&](const Membership& spell) {
        return (line.group.empty() || spell.group == line.group) &&
               meet(spell.validity, {.from = line.from, .to = {}});
    };
    if (!line.person || std::ranges::any_of(of_person(looked.known.health, line), ends)) return;
    looked.findings.refuse(line.number, Field::group,
                           {.code = "declaration/not-covered",
                            .detail = {"Không có thẻ của nhóm này từ ngày đó.",
                                       "There is no card of this group from that day on."},
                            .remedy = {"Kiểm tra nhóm và ngày.", "Check the group and the day."}});
}

}  // namespace

void check_card(const Looked& looked, const Line& line)
{
    if (!line.group.empty() && !row_of(looked, line.group, line.from)) {
        looked.findings.refuse(line.number, Field::group, group_unknown());
        return;
    }
    if (line.change == Change::decrease) {
        check_there(looked, line);
        return;
    }
    if (line.group.empty() || line.months == 0) return;
    const auto row = *row_of(looked, line.group, line.from);
    const bool is_first = check_order(looked, line, row.count("category").value);
    const bool pays = row.text("payer").value.starts_with("person");
    if (!pays || row.text("base").value != "base_salary") return;
    check_cycle(looked, line);
    if (is_first) check_term(looked, line);
}

}  // namespace ansinh::declaration
