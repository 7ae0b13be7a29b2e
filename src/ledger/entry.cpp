#include "ledger/entry.h"

namespace ansinh::ledger {

namespace {

struct Named {
    std::string_view code;
    Bilingual word;
};

const std::array<Named, funds>& named_funds()
{
    static const std::array<Named, funds> all = {
        {{"pension_survivors", {"Quỹ hưu trí, tử tuất", "Pension and survivors"}},
         {"sickness_maternity", {"Quỹ ốm đau, thai sản", "Sickness and maternity"}},
         {"accident",
          {"Quỹ tai nạn lao động, bệnh nghề nghiệp", "Occupational accident and disease"}},
         {"health", {"Quỹ bảo hiểm y tế", "Health insurance"}},
         {"unemployment", {"Quỹ bảo hiểm thất nghiệp", "Unemployment insurance"}},
         {"voluntary", {"BHXH tự nguyện", "Voluntary social insurance"}},
         {"undivided", {"Chưa phân quỹ", "Not divided between funds"}}}};
    return all;
}

const std::array<Named, accounts>& named_accounts()
{
    static const std::array<Named, accounts> all = {
        {{"dues_receivable", {"Phải thu tiền đóng", "Dues receivable"}},
         {"dues", {"Tiền đóng phát sinh", "Dues arisen"}},
         {"bank", {"Tiền đã thu", "Money received"}},
         {"charges_receivable", {"Phải thu tiền chậm đóng", "Late charges receivable"}},
         {"charges", {"Tiền chậm đóng phát sinh", "Late charges arisen"}},
         {"unmatched", {"Tiền thu chưa rõ đơn vị", "Received from an unknown payer"}},
         {"credit", {"Số thừa chuyển kỳ sau", "Credit carried forward"}},
         {"cash", {"Tiền mặt tại nhân viên thu, chưa nộp", "Cash of collectors, not handed over"}},
         {"transit", {"Chuyển giữa các đối tượng", "Between payers"}},
         {"gifts", {"Tiền tài trợ chưa dùng", "Gifts not spent"}}}};
    return all;
}

}  // namespace

std::string_view code(Fund fund) { return named_funds().at(static_cast<std::size_t>(fund)).code; }
std::string_view code(Account account)
{
    return named_accounts().at(static_cast<std::size_t>(account)).code;
}
const Bilingual& word(Fund fund) { return named_funds().at(static_cast<std::size_t>(fund)).word; }
const Bilingual& word(Account account)
{
    return named_accounts().at(static_cast<std::size_t>(account)).word;
}

}  // namespace ansinh::ledger
