#include "api/impl/metrics.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include <fmt/format.h>
#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace ansinh::api {

class Metrics::Families {
public:
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter>& requests =
        prometheus::BuildCounter()
            .Name("ansinh_http_requests_total")
            .Help("Requests answered, by route and class of status.")
            .Register(registry);
    prometheus::Family<prometheus::Histogram>& seconds =
        prometheus::BuildHistogram()
            .Name("ansinh_http_request_seconds")
            .Help("Time from the last byte of a request to its answer, by route.")
            .Register(registry);
    prometheus::Gauge& connections = prometheus::BuildGauge()
                                         .Name("ansinh_http_connections")
                                         .Help("Connections that are open now.")
                                         .Register(registry)
                                         .Add({});
};

Metrics::Metrics() : families_{std::make_unique<Families>()} {}
Metrics::~Metrics() = default;

void Metrics::count(const Handled& handled)
{
    const std::string route(handled.route);
    families_->requests
        .Add({{"method", std::string(handled.method)},
              {"route", route},
              {"status", fmt::format("{}xx", handled.status / 100)}})
        .Increment();
    // The promises of the product lie at 20, 30 and 150 ms. Seconds of a clock are a fraction, as
    // Prometheus asks: neither money nor a count.
    constexpr std::int64_t longest = std::numeric_limits<std::int32_t>::max();  // 35 minutes
    static const prometheus::Histogram::BucketBoundaries bounds = {
        0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10};
    families_->seconds.Add({{"route", route}}, bounds)
        .Observe(static_cast<std::int32_t>(std::min(handled.time.count(), longest)) / 1e6);
}

void Metrics::connections(std::size_t open)
{
    families_->connections.Set(static_cast<std::int32_t>(open));
}

std::string Metrics::text() const
{
    return prometheus::TextSerializer().Serialize(families_->registry.Collect());
}

}  // namespace ansinh::api
