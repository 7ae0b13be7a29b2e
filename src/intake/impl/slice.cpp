#include "access/audit.h"
#include "base/check.h"
#include "intake/impl/row_taker.h"

#include <fmt/format.h>

namespace ansinh::intake {

Date Slice::today() const
{
    constexpr std::size_t length_of_a_day = 10;
    const auto day = Date::parse(at_.substr(0, length_of_a_day));
    check(day.has_value(), "a moment begins with its day");
    return *day;
}

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

}  // namespace ansinh::intake
