#include "api/impl/session_workbook.h"

#include "report/render.h"

#include <fmt/format.h>

namespace ansinh::api {

Response session_workbook(const Worker& worker, const report::WorkingSession& session,
                          const Request& request, std::string_view name)
{
    const auto context = worker.shared->office->context();
    const auto language = request.optional_text("lang") == "en" ? Language::en : Language::vi;
    return Response{
        .content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        .body = report::working_session_xlsx(context, session, language),
        .file_name = fmt::format("{}-{}-{}.xlsx", name, context.areas.area(session.area).code,
                                 to_string(session.as_of))};
}

}  // namespace ansinh::api
