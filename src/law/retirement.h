#pragma once

/// When a person may retire: age by calendar year and ground, years of contributions, the first
/// month of the pension (58/2014/QH13 art.54–55 and art.73, 45/2019/QH14 art.169 and art.219,
/// 135/2020/NĐ-CP, 41/2024/QH15 art.64–65 and art.98).

#include "law/people.h"
#include "law/trace.h"

#include <array>
#include <optional>
#include <vector>

namespace ansinh::law {

/// The work that lowers the age, where there was enough of it.
enum class Work : std::uint8_t {
    normal,
    hazardous,
    coal,
    hiv,
    armed_forces,
    armed_forces_hazardous
};
std::span<const Choice> choices(Work);

/// The years of contributions that a person must have depend on it.
enum class PensionRoute : std::uint8_t { age, commune_woman, voluntary };
std::span<const Choice> choices(PensionRoute);

/// Why there is no pension (yet).
enum class NoPension : std::uint8_t { too_young, too_few_months };
std::span<const Choice> choices(NoPension);

/// A length of months as people say it.
struct YearsAndMonths {
    int years = 0;
    int months = 0;

    int all() const { return years * 12 + months; }
};
constexpr YearsAndMonths years_and_months(int months) { return {months / 12, months % 12}; }

struct Birth {
    Month month{};
    bool year_only = false;

    /// "1961", "1961-09", "1961-09-15". Refuses anything else: calc/malformed.
    static Result<Birth> parse(std::string_view text);
};

/// What a person brings besides age: work, loss of capacity, years.
struct Claim {
    Sex sex = Sex::male;
    PensionRoute route = PensionRoute::age;
    Work work = Work::normal;
    std::optional<int> work_months{};     ///< of that work; not told: enough
    std::optional<int> capacity_loss{};   ///< percent
    std::optional<int> special_months{};  ///< of especially hazardous work
    std::optional<Month> voluntary_since{};
};

/// A way to retire: a row of retirement_ground.
struct Ground {
    Known<std::string_view> id{};
    std::optional<Known<Rate>> loss_from{};
    Bilingual label{};

    bool is_loss() const { return loss_from.has_value(); }
};

/// The grounds open to a claim on one day, the one of plain age first. At least one: where there
/// is none, law/no-row.
Checked<std::vector<Ground>> grounds(const Law& law, Date day, const Claim& claim);
/// The ground without any loss: its age is what years before the age are counted from.
std::string_view ground_without_loss(InForce& in, const Claim& claim);

/// The age of a ground from a month on, in months, by sex; none: at any age.
struct AgeLimit {
    Month from{};
    std::array<std::optional<int>, 2> months{};
    std::array<std::vector<Used>, 2> made_of{};
};
/// The age in one month; nothing before the first figure of the ground.
Checked<std::optional<AgeLimit>> age_limit(const Law& law, std::string_view ground, Date day);

/// The age of a ground through time.
class RetirementAges {
public:
    static Checked<RetirementAges> read(const Law& law, std::string_view ground);

    /// Nothing before the first figure.
    const AgeLimit* in(Month month) const;
    /// The month in whose course the age is reached; with only a year of birth, by that law too.
    struct Reached {
        Month month{};
        int age = 0;  ///< in months, of the limit
        AgeLimit limit{};
    };
    std::optional<Reached> reached(Sex sex, const Birth& birth) const;

private:
    std::vector<AgeLimit> limits_;
    /// Month of birth assumed where only the year is known, with the month since when.
    std::vector<std::pair<Month, int>> assumed_;
};

/// 41/2024/QH15 art.141.9: who has long been in voluntary insurance, since before its date, keeps
/// the age of then. Nothing where that does not hold in the month. Months not told are enough.
std::optional<Known<std::int64_t>> kept_age(const Law& law, Month start, const Claim& claim,
                                            std::optional<int> voluntary_months);

struct DateFacts {
    Birth born{};
    Claim claim{};
    std::optional<int> months{};            ///< contributed; not told: enough
    std::optional<int> voluntary_months{};  ///< of them; not told: all
    std::optional<Date> loss_decided{};
};

struct PensionDate {
    std::optional<Date> start{};
    std::optional<int> age{};  ///< months, in the last month before the start
    std::optional<NoPension> reason{};
    std::optional<int> months_required{};
    std::optional<int> months_missing{};
    std::optional<bool> may_buy_missing{};
    Bilingual ground{};
};

/// The earliest month a pension may start with the contributions told.
Checked<PensionDate> pension_date(const DateFacts& facts, const Law& law, Trace& trace);

/// The key of a route in pension_months_required.
std::string_view required_key(PensionRoute route, bool is_loss);

}  // namespace ansinh::law
