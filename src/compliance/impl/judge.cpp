#include "base/format.h"
#include "compliance/fine.h"
#include "compliance/impl/common.h"
#include "compliance/impl/evaded.h"
#include "law/in_force.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::compliance {

namespace {

bool is_hash(std::string_view text)
{
    constexpr std::size_t letters = 64;
    return text.size() == letters && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool has_code(std::span<const Choice> choices, std::string_view code)
{
    return std::ranges::find(choices, code, &Choice::code) != choices.end();
}

std::string money(Vnd amount, Language language)
{
    return format::number(Decimal{amount.dong()}, language);
}

/// Judges the fields of one step.
class Judge {
public:
    Judge(db::Database& database, const Ground& ground, const access::Actor& actor, const Case& one,
          const StepCommand& command)
        : database_{database}, ground_{ground}, actor_{actor}, case_{one}, command_{command},
          step_{command.step}
    {
    }

    Checked<Judged> judged(Date today)
    {
        if (!may_follow(case_.kinds(StepStanding::held), case_.kinds(StepStanding::waiting),
                        step_.kind))
            judged_.problems.push_back(step_not_allowed(case_));
        day(today);
        document();
        TRY_VOID(particular());
        return std::move(judged_);
    }

private:
    void complain(std::string_view code, Bilingual detail, std::string_view where,
                  Bilingual remedy = {})
    {
        judged_.problems.push_back(refused(code, std::move(detail), where, std::move(remedy)));
    }

    void day(Date today)
    {
        if (step_.on > today)
            complain("case/day-in-future",
                     {"Ngày thực hiện ở tương lai.", "The day lies in the future."}, "/on");
        auto earliest = case_.opened;
        for (const auto& step : case_.steps)
            if (step.standing() == StepStanding::held && rule(step_.kind).needs == step.told.kind)
                earliest = std::max(earliest, step.told.on);
        if (step_.on < earliest)
            complain(
                "case/step-too-early",
                {fmt::format("Ngày thực hiện trước ngày {}.", format::date(earliest, Language::vi)),
                 fmt::format("The day lies before {}.", format::date(earliest, Language::en))},
                "/on");
    }

    void document()
    {
        const bool may_lack = step_.kind == StepKind::closing && step_.reason == "paid";
        if (step_.document.empty() && !may_lack)
            complain("case/document-missing",
                     {"Chưa ghi số văn bản, biên bản hoặc quyết định.",
                      "The number of the letter, minutes or decision is missing."},
                     "/document");
        if (!step_.sha256.empty() && !is_hash(step_.sha256))
            complain("case/malformed-hash",
                     {"Mã băm phải là 64 chữ số thập lục phân viết thường.",
                      "The hash is 64 lower-case hexadecimal digits."},
                     "/sha256");
    }

    Checked<void> particular()
    {
        switch (step_.kind) {
        case StepKind::reminder_1:
        case StepKind::reminder_2:
        case StepKind::reminder_3: reminder(); return {};
        case StepKind::commitment: schedule(); return {};
        case StepKind::excuse: excuse(); return {};
        case StepKind::inspection_record: record(); return {};
        case StepKind::penalty: return penalty();
        case StepKind::enforcement: amount(); return {};
        case StepKind::referral: return referral();
        case StepKind::closing: return closing();
        case StepKind::hand_over:
        case StepKind::inspection_decision: return {};
        }
        std::unreachable();
    }

    void unknown_reason(Bilingual remedy)
    {
        complain("case/unknown-reason",
                 {"Lý do không có trong danh mục.", "There is no such reason."}, "/reason",
                 std::move(remedy));
    }

    void reminder()
    {
        if (!has_code(channels(), step_.channel))
            complain("case/unknown-channel",
                     {"Hình thức gửi không có trong danh mục.", "There is no such channel."},
                     "/channel",
                     {"Dùng letter, email, portal, phone, visit.",
                      "Use letter, email, portal, phone, visit."});
        const bool is_spoken = step_.channel == "phone" || step_.channel == "visit";
        if (!is_spoken && step_.sha256.empty() && command_.letter.empty())
            complain("case/hash-missing",
                     {"Chưa có văn bản đã gửi hoặc mã băm của nó.",
                      "The letter that was sent, or its hash, is missing."},
                     "/sha256");
    }

    void schedule()
    {
        auto before = step_.on.plus_days(-1);
        bool good = !step_.instalments.empty();
        for (const auto& one : step_.instalments) {
            good = good && one.amount > Vnd{} && one.due > before;
            before = one.due;
        }
        if (!good)
            complain("case/malformed-schedule",
                     {"Lộ trình cần ít nhất một kỳ, ngày tăng dần từ ngày cam kết, số tiền lớn "
                      "hơn 0.",
                      "A schedule has one date at least, rising from the day of the commitment, "
                      "with amounts above nought."},
                     "/instalments");
    }

    void excuse()
    {
        law::InForce in(ground_.law, step_.on);
        bool known = false;
        for (const auto& row : in.rows("evasion_excuse"))
            known = known || row.text("reason").value == step_.reason;
        if (!known)
            unknown_reason({"Dùng lý do của Nghị định 274/2025/NĐ-CP, Điều 4 (từ 30/11/2025).",
                            "Use a reason of Decree 274/2025/NĐ-CP, article 4 (from 30/11/2025)."});
        if (step_.until && *step_.until <= step_.on)
            complain("case/record-incomplete",
                     {"Ngày hết lý do phải sau ngày bắt đầu.", "The reason ends after it begins."},
                     "/until");
    }

    void record()
    {
        const auto need = [&](bool good, std::string_view where, Bilingual what) {
            if (!good) complain("case/record-incomplete", std::move(what), where);
        };
        need(step_.from && step_.to && *step_.from <= *step_.to, "/from",
             {"Chưa ghi thời kỳ thanh tra (từ tháng, đến tháng).",
              "The months inspected are missing."});
        need(step_.people && *step_.people >= 0, "/people",
             {"Chưa ghi số lao động.", "The number of workers is missing."});
        need(step_.unregistered && *step_.unregistered >= 0 &&
                 *step_.unregistered <= step_.people.value_or(0),
             "/unregistered",
             {"Chưa ghi số lao động chưa đăng ký, hoặc nhiều hơn số lao động.",
              "The number of workers not registered is missing, or above that of workers."});
        need(step_.amount && *step_.amount >= Vnd{}, "/amount",
             {"Chưa ghi tiền lương đóng thiếu.", "The underpaid wages are missing."});
    }

    void amount()
    {
        if (step_.amount.value_or(Vnd{}) <= Vnd{})
            complain("case/amount-missing", {"Chưa ghi số tiền.", "The amount is missing."},
                     "/amount");
    }

    Checked<void> penalty()
    {
        amount();
        const auto act = fine_act_of(step_.reason);
        if (!act) {
            unknown_reason({"Dùng late, not_paying, evasion.", "Use late, not_paying, evasion."});
            return {};
        }
        const auto* record = case_.held(StepKind::inspection_record);
        if (record == nullptr) return {};
        const auto owed =
            TRY(arrears_of(database_, ground_, actor_, case_.employer, record->told.on));
        judged_.basis = owed ? owed->late : Vnd{};
        const auto range = TRY(fine(ground_.law, {.act = *act,
                                                  .due = *judged_.basis,
                                                  .on = record->told.on,
                                                  .is_organisation = is_organisation()}));
        if (!step_.amount || (*step_.amount >= range.least && *step_.amount <= range.most))
            return {};
        Bilingual steps;
        for (const auto& line : range.steps) {
            steps.vi += (steps.vi.empty() ? "" : "; ") + line.vi;
            steps.en += (steps.en.empty() ? "" : "; ") + line.en;
        }
        complain("case/fine-out-of-range",
                 {fmt::format("Mức phạt phải từ {} đến {} đồng.", money(range.least, Language::vi),
                              money(range.most, Language::vi)),
                  fmt::format("The fine lies between {} and {} VND.",
                              money(range.least, Language::en), money(range.most, Language::en))},
                 "/amount", std::move(steps));
        return {};
    }

    /// A household business is fined as an individual.
    bool is_organisation();

    Checked<void> referral()
    {
        if (case_.held(StepKind::penalty) == nullptr) return {};
        const auto left = TRY(evaded(database_, ground_.law, case_, step_.on));
        const auto owed = TRY(arrears_of(database_, ground_, actor_, case_.employer, step_.on));
        const auto signs = TRY(signs_of_crime(
            ground_.law, {.months = left.since ? whole_months(left.since->from, step_.on) : 0,
                          .amount = left.amount,
                          .people = owed ? owed->people : 0,
                          .fined_before = true,
                          .on = step_.on}));
        if (signs.all_met) return {};
        Bilingual missing;
        for (const auto& condition : signs.conditions) {
            if (condition.met) continue;
            missing.vi += (missing.vi.empty() ? "" : "; ") + condition.why.vi;
            missing.en += (missing.en.empty() ? "" : "; ") + condition.why.en;
        }
        complain("case/no-signs-of-crime",
                 {"Chưa đủ điều kiện chuyển cơ quan công an: " + missing.vi + ".",
                  "The conditions of a referral are not met: " + missing.en + "."},
                 "/kind");
        return {};
    }

    Checked<void> closing()
    {
        if (!has_code(closing_reasons(), step_.reason))
            unknown_reason(
                {"Dùng paid, hard_to_collect, bankrupt.", "Use paid, hard_to_collect, bankrupt."});
        if (step_.reason != "paid") return {};
        const auto owed = TRY(still_owed(database_, ground_.law, case_, step_.on));
        if (owed > Vnd{})
            complain("case/still-owes",
                     {fmt::format("Đơn vị còn nợ {} đồng của các tháng trong hồ sơ.",
                                  money(owed, Language::vi)),
                      fmt::format("{} VND of the case's months are still owed.",
                                  money(owed, Language::en))},
                     "/reason");
        return {};
    }

    db::Database& database_;
    const Ground& ground_;
    const access::Actor& actor_;
    const Case& case_;
    const StepCommand& command_;
    const StepInput& step_;
    Judged judged_{};
};

bool Judge::is_organisation()
{
    const auto employer = employer_within(database_, ground_, actor_, case_.employer);
    return !employer || employer->kind != "household_business";
}

}  // namespace

Checked<Judged> judge(db::Database& database, const Ground& ground, const access::Actor& actor,
                      const Case& one, const StepCommand& command, Date today)
{
    return Judge(database, ground, actor, one, command).judged(today);
}

}  // namespace ansinh::compliance
