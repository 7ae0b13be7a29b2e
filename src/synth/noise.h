#pragma once

/// What an office would send of the same people: with the faults of real lists. The register stays
/// as it is; the truth is kept apart.

#include "synth/commune.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::synth {

enum class Fault : std::uint8_t {
    no_marks,       ///< "NGUYEN VAN AN"
    typing_slip,    ///< two letters changed places
    year_only,      ///< of the birth date
    day_as_month,   ///< day and month changed places
    wrong_digit,    ///< of the citizen number
    no_citizen_id,  ///< left out
    no_person_id,   ///< left out
    other_sex,
    second_time,  ///< the same person came before
};
std::string_view code(Fault fault);

/// Two files: people as sent, with the headings that intake reads, and who each row is.
class SentPeople {
public:
    /// One person in `one_in` is sent.
    SentPeople(std::uint64_t seed, std::int64_t one_in);

    /// The commune at `place` of the plan.
    void add(const Plan& plan, std::size_t place, const Commune& commune);
    const std::string& sent() const { return sent_; }
    /// row,person_id,faults: the row counts from 1 after the headings.
    const std::string& truth() const { return truth_; }
    std::int64_t rows() const { return rows_; }

private:
    struct Lived {
        const CommunePlan& commune;
        std::string_view rural;  ///< what a hamlet is called there
    };
    void send(const Lived& lived, const Person& person, Draws& draws, bool again);

    std::uint64_t seed_;
    std::int64_t one_in_;
    std::int64_t rows_ = 0;
    std::string sent_;
    std::string truth_;
};

}  // namespace ansinh::synth
