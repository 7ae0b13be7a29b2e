#include "law/suspension.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::law {

namespace {

/// A condition of the row: what the employer says of it, and what the law asks for.
struct Condition {
    Bilingual name;
    std::string_view where;
    std::string said;   ///< empty where nothing is said
    std::string asked;  ///< "50%"
    Bilingual bound;    ///< "ít nhất", "at least"
    bool is_met = false;
};

/// The articles that ask for it.
Bilingual articles(const Law& law, const Origin& origin)
{
    Bilingual said;
    for (const auto& cite : origin.row->basis.cites) {
        const auto separator = said.vi.empty() ? "" : "; ";
        said.vi += separator + cited(law, cite, Language::vi);
        said.en += separator + cited(law, cite, Language::en);
    }
    return said;
}

void judge(const Condition& condition, const Bilingual& articles, Problems& problems)
{
    if (condition.is_met) return;
    const auto& [name, where, said, asked, bound, unused] = condition;
    const bool is_said = !said.empty();
    problems.push_back(
        {.code = is_said ? "suspension/condition-not-met" : "suspension/condition-missing",
         .detail = {fmt::format("{}: phải {} {}{}.", name.vi, bound.vi, asked,
                                is_said ? ", đơn vị có " + said : ""),
                    fmt::format("{}: {} {} is asked for{}.", name.en, bound.en, asked,
                                is_said ? ", the employer has " + said : "")},
         .where = std::string(where),
         .remedy = articles});
}

std::string to_string(std::int64_t count) { return std::to_string(count); }

template <class Value>
Condition condition(const Bilingual& name, std::string_view where, const std::optional<Value>& said,
                    const Value& asked)
{
    return {.name = name,
            .where = where,
            .said = said ? to_string(*said) : "",
            .asked = to_string(asked),
            .bound = {"ít nhất", "at least"},
            .is_met = said && *said >= asked};
}

void judge_all(const SuspensionFacts& facts, const RowInForce& row, const Law& law,
               Problems& problems)
{
    if (row.has("worker_share_least")) {
        const auto least = row.rate("worker_share_least");
        judge(condition<Rate>({"Tỷ lệ lao động phải nghỉ", "Share of workers who stop"},
                              "/worker_share", facts.worker_share, least.value),
              articles(law, least.origin), problems);
    }
    if (row.has("loss_share_over")) {
        const auto over = row.rate("loss_share_over");
        auto loss = condition<Rate>({"Tỷ lệ tài sản thiệt hại", "Share of assets lost"},
                                    "/loss_share", facts.loss_share, over.value);
        loss.bound = {"trên", "over"};
        loss.is_met = facts.loss_share && *facts.loss_share > over.value;
        judge(loss, articles(law, over.origin), problems);
    }
    if (row.has("stop_days_least")) {
        const auto least = row.count("stop_days_least");
        judge(condition<std::int64_t>({"Số ngày dừng hoạt động", "Days of the stop"}, "/stop_days",
                                      facts.stop_days, least.value),
              articles(law, least.origin), problems);
    }
}

}  // namespace

std::span<const Choice> choices(SuspensionReason)
{
    static constexpr std::array<Choice, 3> all = {
        {{"stop", {"Tạm dừng sản xuất, kinh doanh", "Production or business has stopped"}},
         {"disaster",
          {"Thiệt hại tài sản do thiên tai, hỏa hoạn, dịch bệnh, mất mùa",
           "Assets lost to disaster, fire, epidemic or crop failure"}},
         {"covid", {"Ảnh hưởng bởi dịch COVID-19", "Hit by the COVID-19 epidemic"}}}};
    return all;
}

std::optional<SuspensionReason> suspension_reason_of(std::string_view key)
{
    const auto all = choices(SuspensionReason{});
    const auto found = std::ranges::find(all, key, &Choice::key);
    if (found == all.end()) return {};
    return static_cast<SuspensionReason>(found - all.begin());
}

Checked<void> suspension(const SuspensionFacts& facts, const Law& law)
{
    InForce in(law, facts.filed_on);
    const auto row = in.find("contribution_suspension", {key_of(facts.reason)});
    TRY_VOID(in.checked(true));
    if (!row)
        return std::unexpected(
            Problems{{.code = "suspension/reason-unknown",
                      .detail = {"Quy định của ngày nộp văn bản không có lý do này.",
                                 "The law of the day of filing does not know this reason."},
                      .where = "/reason"}});
    Problems problems;
    if (facts.months < 1)
        problems.push_back({.code = "suspension/no-month",
                            .detail = {"Tạm dừng ít nhất một tháng.", "At least one month."},
                            .where = "/months"});
    if (const auto most = row->count("months_most"); facts.months > most.value)
        problems.push_back(
            {.code = "suspension/too-long",
             .detail = {fmt::format("Tạm dừng nhiều nhất {} tháng.", most.value),
                        fmt::format("At most {} months may be suspended.", most.value)},
             .where = "/months",
             .remedy = articles(law, most.origin)});
    judge_all(facts, *row, law, problems);
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

}  // namespace ansinh::law
