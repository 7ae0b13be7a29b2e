#pragma once

/// A line as it was read, and what was found wrong with it: each problem at its field.

#include "base/citizen_id.h"
#include "base/date.h"
#include "base/person_id.h"
#include "base/vnd.h"
#include "coverage/leave.h"
#include "declaration/form.h"
#include "registry/person.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::declaration {

/// 1, 2 and 3 of the programs that lodge forms.
enum class Change : std::uint8_t { increase, decrease, adjust };
std::string_view code(Change change);
const Bilingual& word(Change change);

/// The codes (phương án) of D02-LT.
enum class Reason : std::uint8_t {
    tm,  ///< tăng mới: without a number yet, or for the first time
    td,  ///< chuyển đến trong tỉnh
    tc,  ///< chuyển đến từ tỉnh khác
    on,  ///< đi làm lại sau khi nghỉ
    gh,  ///< nghỉ việc
    gc,  ///< chuyển đi
    kl,  ///< nghỉ không lương
    of,  ///< nghỉ ốm đau, thai sản
    ts,  ///< nghỉ thai sản
    dc,  ///< điều chỉnh mức đóng
    cd,  ///< điều chỉnh chức danh
};
std::string_view code(Reason reason);  ///< "TM"
std::optional<Reason> reason_of(std::string_view code);
const Bilingual& word(Reason reason);
Change change_of(Reason reason);

struct Finding {
    std::int64_t line = 0;    ///< 0: the declaration as a whole
    std::string field{};      ///< name of FieldSpec; empty for the line as a whole
    bool is_warning = false;  ///< said, and no obstacle
    Problem problem{};        ///< `where` stays empty: line and field say it

    bool operator==(const Finding&) const = default;
};

/// Everything found about a list, in the order in which it was found.
class Findings {
public:
    void refuse(std::int64_t line, Field field, Problem problem);
    void refuse(std::int64_t line, Problem problem);
    void warn(std::int64_t line, Field field, Problem problem);
    void add(Finding finding) { all_.push_back(std::move(finding)); }

    bool refuses(std::int64_t line) const;
    std::size_t errors() const;
    std::size_t warnings() const { return all_.size() - errors(); }
    const std::vector<Finding>& all() const { return all_; }
    /// By line, the obstacles of each before the rest.
    std::vector<Finding> take_sorted();

private:
    std::vector<Finding> all_;
    std::set<std::int64_t> refused_;
};

/// What a line says, as far as its cells could be read; what could not is absent.
struct Line {
    std::int64_t number = 0;
    bool meant = true;  ///< false: not what happens, or not from when
    bool named = true;  ///< false: not all of whom it is about
    Change change = Change::increase;
    Reason reason = Reason::tm;
    std::optional<PersonId> person{};
    std::string name{};
    std::optional<registry::Birth> birth{};
    std::optional<Sex> sex{};
    std::optional<CitizenId> citizen_id{};
    std::string position{};
    std::optional<Vnd> wage{};  ///< with the allowances that are paid on
    std::optional<std::int64_t> region{};
    std::optional<bool> unemployment_insured{};
    std::optional<Date> contract_from{};
    std::optional<Date> contract_to{};
    coverage::LeaveKind leave = coverage::LeaveKind::unpaid;
    Date from;
    std::optional<Date> to{};              ///< the first day that it does not reach
    std::string group{};                   ///< D03: a key of the law's table health_group
    std::optional<FacilityId> facility{};  ///< of the card
    int months = 0;
    std::optional<Date> receipt_on{};
    std::optional<Vnd> income{};
};

/// Cells that cannot be read are refused in `findings`; the others are judged all the same, so that
/// a line is told everything at once.
Line read_line(FormKind kind, const LineForm& form, Findings& findings);

}  // namespace ansinh::declaration
