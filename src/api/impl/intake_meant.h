#pragma once

/// What the routes of files that came in read alike.

#include "api/route.h"
#include "api/worker.h"
#include "intake/file.h"

#include <expected>
#include <string>
#include <utility>

namespace ansinh::api {

inline constexpr std::int64_t file_number_most = INT64_MAX;
inline constexpr std::int64_t files_usual = 50;
inline constexpr std::int64_t files_most = 200;

inline intake::FileId file_meant(const Request& request)
{
    return intake::FileId{request.integer("id")};
}

inline const registry::Areas& areas_of(const Worker& worker)
{
    return worker.shared->office->areas();
}

inline std::size_t files_limit(const Request& request)
{
    return static_cast<std::size_t>(request.optional_integer("limit").value_or(files_usual));
}

/// Whatever is wrong is wrong with the file in the path, or with the reason in the query.
template <class T>
std::expected<T, Refusal> at_file(Result<T> answer)
{
    if (answer) return *std::move(answer);
    auto problem = std::move(answer).error();
    problem.where = problem.where == "/reason" ? "/query/reason" : "/path/id";
    return std::unexpected(Refusal(std::move(problem)));
}

/// A small file is done before the answer; a larger one goes on after it.
Checked<intake::File> begun(Worker& worker, const Request& request, const intake::File& file);

}  // namespace ansinh::api
