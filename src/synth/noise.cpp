#include "synth/noise.h"

#include "base/csv.h"
#include "base/text.h"
#include "synth/facts.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::synth {

namespace {

struct Rate {
    Fault fault;
    std::string_view code;
    std::int64_t permille;
};

/// Assumed: no published rate of faults in such lists was found.
constexpr std::array rates = {Rate{Fault::no_marks, "no_marks", 80},
                              Rate{Fault::typing_slip, "typing_slip", 25},
                              Rate{Fault::year_only, "year_only", 60},
                              Rate{Fault::day_as_month, "day_as_month", 12},
                              Rate{Fault::wrong_digit, "wrong_digit", 15},
                              Rate{Fault::no_citizen_id, "no_citizen_id", 120},
                              Rate{Fault::no_person_id, "no_person_id", 400},
                              Rate{Fault::other_sex, "other_sex", 4},
                              Rate{Fault::second_time, "second_time", 20}};

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

/// As typed on a machine without Vietnamese.
std::string without_marks(std::string_view name)
{
    auto text = fold(name);
    std::ranges::transform(text, text.begin(), [](char c) {
        return is_small_letter(c) ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

/// Two plain letters that stand side by side change places; a name without such stays.
std::string slipped(std::string name, Draws& draws)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i + 1 < name.size(); ++i)
        if (is_small_letter(name[i]) && is_small_letter(name[i + 1]) && name[i] != name[i + 1])
            places.push_back(i);
    if (places.empty()) return name;
    const auto at =
        places[static_cast<std::size_t>(draws.below(static_cast<std::int64_t>(places.size())))];
    std::swap(name[at], name[at + 1]);
    return name;
}

std::string date_text(Date date, const std::vector<Fault>& faults)
{
    const auto has = [&](Fault fault) { return std::ranges::find(faults, fault) != faults.end(); };
    if (has(Fault::year_only)) return fmt::format("{}", date.year());
    if (has(Fault::day_as_month) && date.day() <= 12)
        return fmt::format("{:02}/{:02}/{}", date.month(), date.day(), date.year());
    return fmt::format("{:02}/{:02}/{}", date.day(), date.month(), date.year());
}

}  // namespace

std::string_view code(Fault fault) { return rates.at(static_cast<std::size_t>(fault)).code; }

SentPeople::SentPeople(std::uint64_t seed, std::int64_t one_in)
    : seed_{seed}, one_in_{one_in},
      sent_{csv::line({"Mã số BHXH", "Số CCCD", "Họ và tên", "Ngày sinh", "Giới tính",
                       "Số điện thoại", "Mã xã", "Thôn"})},
      truth_{csv::line({"row", "person_id", "faults"})}
{
}

void SentPeople::send(const Lived& lived, const Person& person, Draws& draws, bool again)
{
    std::vector<Fault> faults;
    for (const auto& [fault, name, permille] : rates)
        if (fault != Fault::second_time && draws.chance(permille)) faults.push_back(fault);
    if (again) faults.push_back(Fault::second_time);
    const auto has = [&](Fault fault) { return std::ranges::find(faults, fault) != faults.end(); };

    auto citizen =
        person.citizen_id && !has(Fault::no_citizen_id) ? person.citizen_id->text() : std::string{};
    if (has(Fault::wrong_digit) && !citizen.empty()) {
        const auto at = static_cast<std::size_t>(draws.between(6, 11));
        citizen[at] = static_cast<char>('0' + (citizen[at] - '0' + draws.between(1, 9)) % 10);
    }
    auto name = has(Fault::typing_slip) ? slipped(person.name, draws) : person.name;
    if (has(Fault::no_marks)) name = without_marks(name);
    const bool man = (person.sex == Sex::male) != has(Fault::other_sex);
    sent_ += csv::line({has(Fault::no_person_id) ? std::string{} : text(person.id), citizen, name,
                        date_text(person.birth, faults), man ? "Nam" : "Nữ", person.phone,
                        lived.commune.facts.code,
                        hamlet_name(lived.commune.facts, lived.rural, person.hamlet)});
    std::vector<std::string_view> words;
    for (const auto fault : faults) words.push_back(code(fault));
    truth_ += csv::line(
        {fmt::format("{}", ++rows_), text(person.id), fmt::format("{}", fmt::join(words, " "))});
}

void SentPeople::add(const Plan& plan, std::size_t place, const Commune& commune)
{
    const Lived lived{.commune = plan.communes[place], .rural = plan.calibration.shape.hamlet};
    for (const auto& person : commune.people) {
        Draws draws(seed_, static_cast<std::uint64_t>(person.id.value()), Purpose::noise);
        if (person.died || draws.below(one_in_) != 0) continue;
        send(lived, person, draws, false);
        if (draws.chance(rates.back().permille)) send(lived, person, draws, true);
    }
}

}  // namespace ansinh::synth
