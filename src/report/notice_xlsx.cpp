#include "report/notice_xlsx.h"

#include "base/format.h"
#include "law/contribution.h"
#include "report/impl/workbook.h"

#include <array>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using contribution::Notice;
using contribution::NoticeSums;

struct Part {
    Bilingual heading;
    const NoticeSums& sums;
};

std::array<Part, 5> parts_of(const Notice& notice)
{
    return {{{{"A. Kỳ trước chuyển sang", "A. From the period before"}, notice.opening},
             {{"B. Phát sinh trong kỳ", "B. Arisen in the period"}, notice.arisen},
             {{"B. Điều chỉnh kỳ trước", "B. Adjusted, earlier months"}, notice.adjusted},
             {{"D. Phân bổ tiền đóng", "D. Allocated"}, notice.allocated},
             {{"Đ. Chuyển kỳ sau", "Đ. Carried on"}, notice.closing}}};
}

Decimal number(Vnd amount) { return Decimal{amount.dong()}; }

/// One row a fund, then the charges and their sum.
class NoticeSheet {
public:
    NoticeSheet(Workbook& book, const Notice& notice, Language language)
        : sheet_{book.sheet("C12-TS")}, notice_{notice}, language_{language}
    {
    }

    void write()
    {
        sheet_.widths({38, 22, 22, 24, 22, 22});
        write_head();
        write_funds();
        write_money();
        sheet_.print_on_a4(table_, "&L" + notice_.unit_code + "&R&P/&N");
    }

private:
    const std::string& say(const Bilingual& text) const { return text.in(language_); }

    void write_head()
    {
        sheet_.text({.row = row_++},
                    say({"Thông báo kết quả đóng BHXH, BHYT, BHTN (C12-TS)",
                         "Notice of social, health and unemployment contributions (C12-TS)"}),
                    Look::title);
        sheet_.text({.row = row_++}, fmt::format("{} · {}", notice_.unit_code, notice_.name));
        sheet_.text({.row = row_++}, fmt::format("{} {:02}/{}", say({"Tháng", "Month"}),
                                                 notice_.period.month(), notice_.period.year()));
        sheet_.text({.row = row_}, say({"Số lao động", "Workers"}));
        sheet_.number({.row = row_++, .column = 1}, Decimal{notice_.people}, Look::count);
        sheet_.text({.row = row_}, say({"Quỹ lương", "Wages counted"}));
        sheet_.number({.row = row_, .column = 1}, number(notice_.base), Look::money);
        row_ += 2;
    }

    void write_funds()
    {
        table_ = row_;
        const auto parts = parts_of(notice_);
        sheet_.text({.row = row_}, say({"Quỹ", "Fund"}), Look::heading);
        for (std::uint16_t at = 0; at < parts.size(); ++at)
            sheet_.text({.row = row_, .column = static_cast<std::uint16_t>(at + 1)},
                        say(parts[at].heading), Look::heading);
        const auto first = ++row_;
        const auto choices = law::choices(law::Fund{});
        for (std::size_t fund = 0; fund < contribution::employer_funds; ++fund, ++row_) {
            sheet_.text({.row = row_}, say(choices[fund].label.text()));
            for (std::uint16_t at = 0; at < parts.size(); ++at)
                sheet_.number({.row = row_, .column = static_cast<std::uint16_t>(at + 1)},
                              number(parts[at].sums.dues.at(fund)), Look::money);
        }
        sheet_.text({.row = row_}, say({"Tiền chậm đóng", "Late charges"}));
        for (std::uint16_t at = 0; at < parts.size(); ++at)
            sheet_.number({.row = row_, .column = static_cast<std::uint16_t>(at + 1)},
                          number(parts[at].sums.charges), Look::money);
        ++row_;
        sheet_.text({.row = row_}, say({"Cộng", "Total"}), Look::heading);
        for (std::uint16_t at = 0; at < parts.size(); ++at) {
            const auto column = static_cast<std::uint16_t>(at + 1);
            sheet_.formula({.row = row_, .column = column},
                           fmt::format("SUM({}:{})", address({.row = first, .column = column}),
                                       address({.row = row_ - 1, .column = column})),
                           number(parts[at].sums.total()), Look::money);
        }
        total_ = row_;
        row_ += 2;
    }

    void write_money()
    {
        const auto line = [&](const Bilingual& name, Vnd amount) {
            sheet_.text({.row = row_}, say(name));
            sheet_.number({.row = row_++, .column = 1}, number(amount), Look::money);
        };
        line({"C. Đã nộp trong kỳ", "C. Received in the period"}, notice_.received);
        line({"C. Đã hoàn trả trong kỳ", "C. Paid back in the period"}, notice_.refunded);
        line({"Đ. Số thừa chuyển kỳ sau", "Đ. Credit carried forward"}, notice_.credit);
        const auto credit = address({.row = row_ - 1, .column = 1});
        const auto waiting = write_suspended();
        if (notice_.uncharged) sheet_.text({.row = row_++}, say(notice_.uncharged->words));
        sheet_.text({.row = row_}, say({"Còn phải nộp", "To pay"}), Look::heading);
        sheet_.formula(
            {.row = row_, .column = 1},
            fmt::format("MAX({}-{}{},0)", address({.row = total_, .column = 5}), credit, waiting),
            number(notice_.to_pay()), Look::money);
    }

    /// One line each; what need not be paid yet, as the formula takes it off.
    std::string write_suspended()
    {
        std::string waiting;
        for (const auto& one : notice_.suspended) {
            sheet_.text({.row = row_},
                        fmt::format("{} {}",
                                    say({"Đ. Tạm dừng đóng hưu trí, tử tuất, đóng bù đến hết",
                                         "Đ. Suspended pension and survivors dues, to be "
                                         "paid back by"}),
                                    format::date(one.paid_back_by, language_)));
            sheet_.number({.row = row_, .column = 1}, number(one.amount), Look::money);
            if (one.waits) waiting += "-" + address({.row = row_, .column = 1});
            ++row_;
        }
        return waiting;
    }

    Sheet sheet_;
    const Notice& notice_;
    Language language_;
    std::uint32_t row_ = 0;
    std::uint32_t table_ = 0;
    std::uint32_t total_ = 0;
};

}  // namespace

std::string notice_xlsx(const contribution::Notice& notice, Language language)
{
    Workbook book(language);
    book.title(fmt::format("C12-TS {} {}", notice.unit_code, to_string(notice.period)));
    NoticeSheet(book, notice, language).write();
    return std::move(book).bytes();
}

}  // namespace ansinh::report
