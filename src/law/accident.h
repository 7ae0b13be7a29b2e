#pragma once

/// Work accidents and occupational diseases (58/2014/QH13 art.46–51, 84/2015/QH13 art.45–53).

#include "law/people.h"
#include "law/trace.h"

#include <cstdint>
#include <optional>
#include <span>

namespace ansinh::law {

enum class AccidentEvent : std::uint8_t { injury, death };
std::span<const Choice> choices(AccidentEvent);

struct AccidentFacts {
    AccidentEvent event = AccidentEvent::injury;
    Date from{};         ///< when the benefit starts, or the day of death: it picks law and level
    int loss = 0;        ///< of working capacity, percent
    Vnd wage{};          ///< contribution wage of the month before the accident
    int years_paid = 0;  ///< whole years into the accident fund
    bool needs_attendance = false;
};

struct Accident {
    bool entitled = false;
    Vnd by_loss{};
    Vnd by_service{};
    std::optional<Vnd> one_off{};
    std::optional<Vnd> monthly{};
    std::optional<Vnd> attendance{};  ///< monthly
    std::optional<Vnd> death_lump{};
};

Checked<Accident> accident(const AccidentFacts& facts, const Law& law, Trace& trace);

/// What relatives have at once where the accident kills (84/2015/QH13 art.53).
Vnd death_lump(InForce& in, Trace& trace);

}  // namespace ansinh::law
