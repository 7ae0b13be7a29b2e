#include "base/check.h"
#include "intake/impl/layout.h"

#include <utility>

namespace ansinh::intake {

namespace {

// Names as the forms TK1-TS, TK3-TS, D02-LT and D03-TS head their columns, and as people shorten
// them; folded, so that diacritics, case and underscores do not matter.

const std::vector<Column>& of_people()
{
    static const std::vector<Column> columns = {
        {"person_id",
         {"ma so bhxh", "so so bhxh", "ma bhxh", "ma so bao hiem xa hoi", "si number",
          "social insurance number"},
         true},
        {"citizen_id",
         {"so cccd", "cccd", "so dinh danh ca nhan", "so ddcn", "so dinh danh", "so can cuoc",
          "so cccd so dinh danh ca nhan", "so ddcn cccd", "citizen number", "id card number"},
         true},
        {"old_id", {"so cmnd", "cmnd", "so chung minh nhan dan", "old id card number"}},
        {"name", {"ho va ten", "ho ten", "ho va ten day du", "full name"}},
        {"birth_date", {"ngay sinh", "ngay thang nam sinh", "nam sinh", "date of birth", "birth"}},
        {"sex", {"gioi tinh", "gender"}},
        {"ethnicity", {"dan toc", "ethnic group"}},
        {"nationality", {"quoc tich"}},
        {"phone", {"so dien thoai", "dien thoai", "sdt", "phone number"}},
        {"bank", {"ngan hang", "ten ngan hang"}},
        {"bank_account", {"so tai khoan", "tai khoan ngan hang", "so tai khoan ngan hang"}},
        {"commune", {"xa", "xa phuong", "xa phuong thi tran", "xa phuong dac khu", "ma xa"}},
        {"district", {"huyen", "quan huyen", "huyen quan thi xa", "ma huyen"}},
        {"province", {"tinh", "tinh thanh pho", "tinh tp", "ma tinh"}},
        {"hamlet", {"ap", "thon", "thon xom", "ap thon", "thon ap", "to dan pho", "khom"}},
        {"residence", {"cu tru", "tinh trang cu tru"}},
        {"died_on", {"ngay mat", "ngay chet", "date of death"}},
        {"from", {"tu ngay", "hieu luc tu", "hieu luc tu ngay", "ap dung tu ngay", "valid from"}},
    };
    return columns;
}

const std::vector<Column>& of_households()
{
    static const std::vector<Column> columns = {
        {"head",
         {"ma so bhxh chu ho", "ma so bhxh cua chu ho", "chu ho", "head of household"},
         true},
        {"household", {"ma ho", "ma ho gia dinh", "ma so ho", "household number"}, true},
        {"person_id", {"ma so bhxh", "ma so bhxh thanh vien", "member", "si number"}},
        {"relation", {"quan he voi chu ho", "moi quan he voi chu ho", "quan he"}},
        {"commune", {"xa", "xa phuong", "xa phuong thi tran", "xa phuong dac khu", "ma xa"}},
        {"district", {"huyen", "quan huyen", "huyen quan thi xa", "ma huyen"}},
        {"province", {"tinh", "tinh thanh pho", "tinh tp", "ma tinh"}},
        {"hamlet", {"ap", "thon", "thon xom", "ap thon", "thon ap", "to dan pho", "khom"}},
        {"address", {"dia chi"}},
        {"living_standard", {"muc song", "dien ho", "loai ho"}},
        {"from", {"tu ngay", "hieu luc tu", "hieu luc tu ngay", "ap dung tu ngay", "valid from"}},
    };
    return columns;
}

const std::vector<Column>& of_employers()
{
    static const std::vector<Column> columns = {
        {"unit_code", {"ma don vi", "ma dv", "ma so don vi", "ma don vi bhxh"}, true},
        {"tax_code", {"ma so thue", "mst"}},
        {"name", {"ten don vi", "ten co quan", "ten doanh nghiep", "employer name"}},
        {"kind", {"loai hinh", "khoi loai hinh", "loai hinh don vi", "loai doi tuong"}},
        {"industry", {"nganh nghe", "nganh", "ma nganh", "nganh kinh te"}},
        {"commune", {"xa", "xa phuong", "xa phuong thi tran", "xa phuong dac khu", "ma xa"}},
        {"district", {"huyen", "quan huyen", "huyen quan thi xa", "ma huyen"}},
        {"province", {"tinh", "tinh thanh pho", "tinh tp", "ma tinh"}},
        {"address", {"dia chi", "dia chi tru so"}},
        {"office", {"co quan bhxh quan ly", "co quan quan ly", "ma co quan bhxh"}},
        {"payment_cycle", {"phuong thuc dong", "chu ky dong"}},
        {"status", {"trang thai", "tinh trang hoat dong", "tinh trang"}},
        {"workers", {"so lao dong", "tong so lao dong"}},
        {"phone", {"so dien thoai", "dien thoai", "sdt", "phone number"}},
        {"from", {"tu ngay", "hieu luc tu", "hieu luc tu ngay", "ap dung tu ngay", "valid from"}},
    };
    return columns;
}

const std::vector<Column>& of_facilities()
{
    static const std::vector<Column> columns = {
        {"code",
         {"ma co so kcb", "ma cskcb", "ma kcb", "ma co so kham chua benh", "ma co so"},
         true},
        {"name", {"ten co so kcb", "ten cskcb", "ten co so kham chua benh", "ten co so"}},
        {"care_level", {"tuyen", "tuyen chuyen mon"}},
        {"care_tier", {"cap chuyen mon", "cap chuyen mon ky thuat", "cap kcb"}},
        {"hospital_class", {"hang benh vien", "hang"}},
        {"commune", {"xa", "xa phuong", "xa phuong thi tran", "xa phuong dac khu", "ma xa"}},
        {"district", {"huyen", "quan huyen", "huyen quan thi xa", "ma huyen"}},
        {"province", {"tinh", "tinh thanh pho", "tinh tp", "ma tinh"}},
        {"address", {"dia chi"}},
        {"contract_from", {"hop dong tu ngay", "ngay bat dau hop dong"}},
        {"contract_to", {"hop dong den ngay", "ngay ket thuc hop dong"}},
        {"status", {"trang thai", "tinh trang"}},
        {"from", {"tu ngay", "hieu luc tu", "hieu luc tu ngay", "ap dung tu ngay", "valid from"}},
    };
    return columns;
}

}  // namespace

std::span<const Column> columns(Kind kind)
{
    switch (kind) {
    case Kind::people: return of_people();
    case Kind::households: return of_households();
    case Kind::employers: return of_employers();
    case Kind::facilities: return of_facilities();
    case Kind::envelope: break;
    }
    check(false, "an envelope has no columns");
    std::unreachable();
}

}  // namespace ansinh::intake
