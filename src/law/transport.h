#pragma once

/// Transport of a patient to another facility (146/2018/NĐ-CP art.26).

#include "law/health_group.h"
#include "law/trace.h"

namespace ansinh::law {

/// Whose vehicle took the patient.
enum class Vehicle : std::uint8_t { facility, other };
std::span<const Choice> choices(Vehicle);

struct TransportFacts {
    Date on{};
    int km = 0;    ///< one way
    Vnd petrol{};  ///< price of a litre on the day
    Vehicle vehicle = Vehicle::facility;
    HealthGroup group = HealthGroup::household;  ///< decides whether transport is paid at all
};

struct Transport {
    bool entitled = true;
    Rate litres{};
    Vnd paid{};
};

Checked<Transport> transport(const TransportFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
