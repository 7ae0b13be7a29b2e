#include "report/case_letter.h"

#include "base/format.h"
#include "base/hash.h"
#include "law/contribution.h"
#include "law/in_force.h"
#include "report/impl/case_page.h"
#include "report/impl/html.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using compliance::CaseFile;
using compliance::StepKind;

/// The texts of a letter in one language.
class Letter {
public:
    Letter(const compliance::Ground& ground, const CaseFile& file, const LetterFacts& facts)
        : ground_{ground}, file_{file}, facts_{facts}
    {
    }

    Checked<std::string> html()
    {
        const auto rate = TRY(daily_rate());
        const auto step = next_reminder();
        const auto about =
            say({fmt::format("V/v đôn đốc đóng BHXH, BHYT, BHTN (lần {})", step),
                 fmt::format("Reminder to pay insurance contributions (no. {})", step)});
        open_page(page_, about, facts_.language);
        letterhead(page_,
                   {.office = office_area(ground_.areas, file_.employer.commune),
                    .document = facts_.document,
                    .about = about,
                    .on = facts_.on},
                   facts_.language);
        page_.raw(fmt::format("<p class=\"to\">{} {} ({} {})</p>\n", say({"Kính gửi:", "To:"}),
                              escaped(file_.employer.name), say({"mã đơn vị", "unit code"}),
                              escaped(file_.employer.unit_code)));
        owed();
        charge(rate);
        account();
        measures();
        signature(page_,
                  {say({"Như trên", "As above"}),
                   say({"Ủy ban nhân dân ", "People's Committee of "}) +
                       in_sentence(ground_.areas.area(file_.employer.commune).full_name) +
                       say({" (để phối hợp)", ""}),
                   say({"Lưu: VT, QLT", "On file"})},
                  facts_.language);
        close_page(page_);
        return std::move(page_).text();
    }

private:
    const std::string& say(const Bilingual& text) const { return text.in(facts_.language); }
    std::string money(Vnd amount) const
    {
        return format::number(Decimal{amount.dong()}, facts_.language);
    }

    Checked<std::optional<Rate>> daily_rate() const
    {
        law::InForce in(ground_.law, facts_.on);
        if (!in.has("late_daily_rate")) return std::optional<Rate>{};
        const auto rate = in.rate("late_daily_rate");
        if (!in.complete()) return std::unexpected(in.problems());
        return std::optional{rate.value};
    }

    int next_reminder() const
    {
        for (const auto kind : file_.possible)
            if (const auto number = compliance::reminder_number(kind); number != 0) return number;
        return 1;
    }

    /// "0,03%"
    std::string percent(Rate rate) const
    {
        auto text = to_string(rate);
        if (!text.ends_with('%')) return text;
        text.pop_back();
        const auto exact = Decimal::parse(text);
        return exact ? format::percent(*exact, facts_.language) : to_string(rate);
    }

    void owed()
    {
        const auto days = facts_.on.number() - file_.one.arrears.last_day_to_pay.number();
        const auto vi = fmt::format(
            "Qua theo dõi tình hình đóng bảo hiểm xã hội (BHXH), bảo hiểm y tế (BHYT), bảo hiểm "
            "thất nghiệp (BHTN), đến hết ngày {} Quý đơn vị còn phải nộp {} đồng của {} người lao "
            "động; khoản cũ nhất đã quá hạn {} ngày, kể từ ngày {} là hạn đóng chậm nhất (hồ sơ "
            "theo dõi số {}). Cụ thể như sau:",
            format::date(facts_.on, Language::vi), money(file_.owed()), file_.people(), days,
            format::date(file_.one.arrears.last_day_to_pay, Language::vi), file_.one.number);
        const auto en = fmt::format(
            "By {} you owe {} VND late for {} workers, {} days after {}, the last day to pay (case "
            "{}).",
            format::date(facts_.on, Language::en), money(file_.owed()), file_.people(), days,
            format::date(file_.one.arrears.last_day_to_pay, Language::en), file_.one.number);
        page_.element("p", say({vi, en}));
        if (file_.evasion)
            page_.element(
                "p",
                say({fmt::format("Từ ngày {} số tiền chưa nộp là trốn đóng ({}).",
                                 format::date(file_.evasion->from, Language::vi),
                                 law::cited(ground_.law, file_.evasion->basis.cite, Language::vi)),
                     fmt::format(
                         "Since {} what is not paid is evasion ({}).",
                         format::date(file_.evasion->from, Language::en),
                         law::cited(ground_.law, file_.evasion->basis.cite, Language::en))}));
        page_.table_head(say({"Số tiền theo quỹ (đồng)", "Amounts by fund (VND)"}),
                         {say({"Quỹ", "Fund"}), say({"Chậm đóng", "Late"})});
        const auto funds = law::choices(law::Fund{});
        Vnd sum;
        for (std::size_t at = 0; file_.arrears && at < contribution::employer_funds; ++at) {
            const auto amount = file_.arrears->by_fund.at(at);
            sum += amount;
            if (amount != Vnd{}) page_.table_row({say(funds[at].label.text()), money(amount)}, 1);
        }
        if (file_.arrears && file_.arrears->charges != Vnd{}) {
            sum += file_.arrears->charges;
            page_.table_row({say({"Tiền chậm đóng đã tính", "Charges for paying late"}),
                             money(file_.arrears->charges)},
                            1);
        }
        page_.table_row({say({"Cộng phải nộp", "To pay"}), money(sum)}, 1);
        page_.raw("</tbody></table>\n");
        if (file_.arrears && file_.arrears->uncharged)
            page_.element("p", say(file_.arrears->uncharged->words));
    }

    void charge(const std::optional<Rate>& rate)
    {
        if (!rate) return;
        page_.element(
            "p", say({fmt::format("Mỗi ngày chậm đóng phải nộp thêm {} số tiền chậm đóng (Luật "
                                  "41/2024/QH15, Điều 40, 41).",
                                  percent(*rate)),
                      fmt::format("Each further day adds {} of the amount (Law 41/2024/QH15, "
                                  "articles 40, 41).",
                                  percent(*rate))}));
    }

    /// Where to, and the words by which the payment is found.
    void account()
    {
        const auto blank = std::string("……………………");
        const auto& to = facts_.account;
        page_.element(
            "p", say({fmt::format("Đề nghị Quý đơn vị nộp ngay, đủ số tiền trên vào tài khoản "
                                  "chuyên thu: {}, số tài khoản {}, ngân hàng {}; nội dung chuyển "
                                  "khoản: {}.",
                                  to ? to->name : blank, to ? to->number : blank,
                                  to ? "mã " + to->bank : blank, reference()),
                      fmt::format("Please pay the whole sum at once into the collection account: "
                                  "{}, number {}, bank {}; in the words of the payment: {}.",
                                  to ? to->name : blank, to ? to->number : blank,
                                  to ? to->bank : blank, reference())}));
    }
    std::string reference() const
    {
        return contribution::payment_reference(file_.employer.unit_code, Month{facts_.on});
    }

    void measures()
    {
        page_.element(
            "p",
            say({"Nếu số liệu chưa khớp, đề nghị Quý đơn vị liên hệ cơ quan BHXH để đối chiếu. "
                 "Trường hợp Quý đơn vị không thực hiện, cơ quan BHXH sẽ thanh tra chuyên "
                 "ngành, đề nghị xử phạt vi phạm hành chính, cưỡng chế khấu trừ tài khoản; "
                 "nếu có dấu hiệu tội trốn đóng theo Điều 216 Bộ luật Hình sự thì kiến nghị "
                 "cơ quan công an khởi tố.",
                 "Please contact the office where your figures differ. Otherwise the case "
                 "goes to inspection, administrative fines and debiting of accounts, and to "
                 "the police where there are signs of the crime of article 216 of the Penal "
                 "Code."}));
        page_.element("p", say({"Rất mong sự phối hợp của Quý đơn vị./.", "Thank you."}));
    }

    const compliance::Ground& ground_;
    const CaseFile& file_;
    const LetterFacts& facts_;
    Html page_{};
};

/// The next step of a case where that is a reminder, and its deadline.
std::optional<std::pair<StepKind, std::optional<Date>>> next_reminder(const CaseFile& file)
{
    for (const auto kind : file.possible) {
        if (compliance::reminder_number(kind) == 0) continue;
        const auto due = std::ranges::find(file.deadlines, kind, &compliance::Deadline::step);
        if (due == file.deadlines.end()) return std::pair{kind, std::optional<Date>{}};
        return std::pair{kind, std::optional{due->by}};
    }
    return {};
}

}  // namespace

Checked<std::string> letter_html(const compliance::Ground& ground, const CaseFile& file,
                                 const LetterFacts& facts)
{
    return Letter(ground, file, facts).html();
}

Checked<std::vector<BatchLetter>> preview_letters(db::Database& database,
                                                  const compliance::Ground& ground,
                                                  const access::Actor& actor,
                                                  const LetterBatch& batch)
{
    std::vector<BatchLetter> letters;
    for (const auto& file : TRY(compliance::case_files(database, ground, actor,
                                                       {.area = batch.area, .on = batch.on}))) {
        const auto next = next_reminder(file);
        if (!next || file.owed() <= Vnd{}) continue;
        if (!batch.all && next->second && Month{*next->second} > Month{batch.on}) continue;
        BatchLetter letter{.number = file.one.number,
                           .unit_code = file.employer.unit_code,
                           .name = file.employer.name,
                           .step = next->first,
                           .document = fmt::format("{}/{}-{}", file.one.number, batch.prefix,
                                                   compliance::reminder_number(next->first)),
                           .due = next->second,
                           .owed = file.owed()};
        letter.html = TRY(letter_html(ground, file,
                                      {.document = letter.document,
                                       .on = batch.on,
                                       .language = batch.language,
                                       .account = batch.account}));
        letter.sha256 = sha256(letter.html);
        letters.push_back(std::move(letter));
    }
    return letters;
}

Checked<std::vector<BatchLetter>> send_letters(db::Database& database,
                                               const compliance::Ground& ground,
                                               const access::Actor& actor, const LetterBatch& batch,
                                               Instant now)
{
    auto letters = TRY(preview_letters(database, ground, actor, batch));
    for (auto& letter : letters) {
        const auto sent =
            compliance::take_step(database, ground, actor,
                                  {.number = letter.number,
                                   .step = {.kind = letter.step,
                                            .on = batch.on,
                                            .document = letter.document,
                                            .channel = batch.channel},
                                   .letter = letter.html,
                                   .language = batch.language == Language::vi ? "vi" : "en"},
                                  now);
        letter.sent = sent.has_value();
        if (!sent) letter.problems = sent.error();
    }
    return letters;
}

}  // namespace ansinh::report
