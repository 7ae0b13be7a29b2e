#include "access/audit.h"
#include "intake/impl/row_taker.h"

#include <fmt/format.h>

namespace ansinh::intake {

std::string Slice::reason(std::size_t line) const
{
    return fmt::format("tệp {}, dòng {}", facts_.file.name, line);
}

AuditId Slice::by()
{
    if (!by_)
        by_ = access::record(database_, facts_.actor,
                             {.action = "intake.slice",
                              .object_kind = "intake",
                              .object = facts_.file.id.value(),
                              .reason = "tệp " + facts_.file.name,
                              .detail = fmt::format("{} after line {}", code(facts_.file.kind),
                                                    facts_.file.last_line)},
                             at_);
    return *by_;
}

RowOutcome refused(Cells& cells)
{
    return {.outcome = Outcome::refused, .record = {}, .problems = cells.take_problems()};
}

Problem day_needed()
{
    return {.code = "intake/day-needed",
            .detail = {"Cột này khác với hồ sơ, nhưng dòng không có ngày thay đổi.",
                       "This column differs from the record, but the row has no day of change."},
            .remedy = {"Ghi ngày thay đổi ở cột “Từ ngày”; nếu hồ sơ ghi sai thì ghi ngày bắt đầu "
                       "của hồ sơ.",
                       "Write the day of change in the column “from”; if the record was wrong, the "
                       "day on which it begins."}};
}

}  // namespace ansinh::intake
