#include "intake/file.h"

#include "intake/impl/schema.h"

#include <algorithm>
#include <utility>

namespace ansinh::intake {

namespace {

constexpr std::string_view module_name = "intake";

}  // namespace

std::string_view code(Kind kind)
{
    switch (kind) {
    case Kind::people: return "people";
    case Kind::households: return "households";
    case Kind::employers: return "employers";
    case Kind::facilities: return "facilities";
    case Kind::envelope: return "envelope";
    }
    std::unreachable();
}

std::optional<Kind> kind_of(std::string_view code)
{
    const auto* const found =
        std::ranges::find(kinds, code, [](Kind kind) { return intake::code(kind); });
    if (found == kinds.end()) return {};
    return *found;
}

std::string_view code(State state)
{
    switch (state) {
    case State::received: return "received";
    case State::running: return "running";
    case State::done: return "done";
    case State::failed: return "failed";
    case State::waiting: return "waiting";
    case State::returned: return "returned";
    }
    std::unreachable();
}

const Bilingual& word(State state)
{
    static const std::array<Bilingual, 6> words = {{{"đã nhận", "received"},
                                                    {"đang xử lý", "running"},
                                                    {"xong", "done"},
                                                    {"không nhận được", "failed"},
                                                    {"chờ duyệt", "waiting"},
                                                    {"bị trả lại", "returned"}}};
    return words.at(static_cast<std::size_t>(state));
}

std::string_view code(FormState state)
{
    switch (state) {
    case FormState::done: return "done";
    case FormState::waiting: return "waiting";
    case FormState::refused: return "refused";
    }
    std::unreachable();
}

std::string_view code(Outcome outcome)
{
    switch (outcome) {
    case Outcome::added: return "added";
    case Outcome::changed: return "changed";
    case Outcome::unchanged: return "unchanged";
    case Outcome::refused: return "refused";
    }
    std::unreachable();
}

std::optional<Outcome> outcome_of(std::string_view code)
{
    for (const auto outcome :
         {Outcome::added, Outcome::changed, Outcome::unchanged, Outcome::refused})
        if (intake::code(outcome) == code) return outcome;
    return {};
}

std::optional<std::int64_t> File::rows_per_second() const
{
    constexpr std::int64_t ms_of_a_second = 1000;
    if (rows.done == 0) return {};
    return rows.done * ms_of_a_second / std::max<std::int64_t>(worked_ms, 1);
}

std::optional<std::int64_t> File::seconds_left() const
{
    constexpr std::int64_t ms_of_a_second = 1000;
    if (rows.done == 0) return {};
    return (rows.total - rows.done) * worked_ms / rows.done / ms_of_a_second;
}

Receiving receiving(const File& envelope)
{
    switch (envelope.state) {
    case State::failed: return Receiving::not_lodged;
    case State::received:
    case State::waiting: return Receiving::waiting;
    case State::running: return Receiving::under_way;
    case State::returned: return Receiving::refused;
    case State::done: break;
    }
    const auto count = [&](FormState state) {
        return std::ranges::count(envelope.forms, state, &FormOutcome::state);
    };
    if (count(FormState::refused) == std::ssize(envelope.forms)) return Receiving::refused;
    return count(FormState::waiting) > 0 ? Receiving::under_way : Receiving::answered;
}

const Bilingual& word(Receiving receiving)
{
    static const std::array<std::pair<Receiving, Bilingual>, 5> words = {
        {{Receiving::not_lodged, {"Chưa nộp được", "Not lodged"}},
         {Receiving::waiting, {"Chờ xử lý", "Waiting"}},
         {Receiving::under_way, {"Đang xử lý", "Under way"}},
         {Receiving::answered, {"Đã có kết quả", "Answered"}},
         {Receiving::refused, {"Từ chối", "Refused"}}}};
    return std::ranges::find(words, receiving, &std::pair<Receiving, Bilingual>::first)->second;
}

void migrate(db::Database& database) { db::migrate(database, module_name, schema()); }
bool is_current(db::Database& database) { return db::is_current(database, module_name, schema()); }

}  // namespace ansinh::intake
