#include "api/log.h"

#include "api/impl/log_lines.h"

#include <chrono>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/chrono.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace ansinh::api {

namespace {

std::string now()
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(
                                                    std::chrono::system_clock::now())));
}

}  // namespace

LogSink log_to_standard_error()
{
    auto logger = std::make_shared<spdlog::logger>(
        "server", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_pattern("%v");  // a line is a whole JSON object
    return [logger](std::string_view line) {
        logger->info(spdlog::string_view_t(line.data(), line.size()));
    };
}

void log_request(const LogSink& log, const Handled& handled, std::string_view request_id)
{
    log(boost::json::serialize(boost::json::object{{"at", now()},
                                                   {"event", "request"},
                                                   {"request", request_id},
                                                   {"method", handled.method},
                                                   {"route", handled.route},
                                                   {"status", handled.status},
                                                   {"us", handled.time.count()}}));
}

void log_fault(const LogSink& log, std::string_view request_id, std::string_view route,
               std::string_view what)
{
    log(boost::json::serialize(boost::json::object{{"at", now()},
                                                   {"event", "fault"},
                                                   {"request", request_id},
                                                   {"route", route},
                                                   {"what", what}}));
}

}  // namespace ansinh::api
