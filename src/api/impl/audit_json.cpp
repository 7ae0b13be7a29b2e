#include "api/impl/audit_json.h"

#include "api/impl/json_out.h"
#include "base/person_id.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace json = boost::json;

namespace {

/// As people write it: ten digits of a person, five of a facility.
std::string number_of(const access::Act& act)
{
    if (act.object_kind == "person") return fmt::format("{:010}", act.object);
    if (act.object_kind == "facility") return fmt::format("{:05}", act.object);
    return std::to_string(act.object);
}

json::object to_json(const access::AuditRecord& record)
{
    json::object object{{"number", record.number.value()},
                        {"at", record.at},
                        {"user", record.actor},
                        {"action", record.act.action},
                        {"reason", record.act.reason},
                        {"detail", record.act.detail}};
    if (record.office) object["office"] = record.office->value();
    if (!record.act.object_kind.empty()) {
        object["object_kind"] = record.act.object_kind;
        object["object"] = number_of(record.act);
    }
    return object;
}

Bilingual meaning(access::ChainFault fault)
{
    switch (fault) {
    case access::ChainFault::altered:
        return {"bản ghi đã bị sửa hoặc đổi chỗ", "the record was altered, or stands elsewhere"};
    case access::ChainFault::missing: return {"bản ghi đã bị xóa", "the record was taken out"};
    case access::ChainFault::cut_off:
        return {"phần cuối của nhật ký đã bị cắt hoặc thay", "the end of the chain was cut off"};
    }
    std::unreachable();
}

}  // namespace

json::object to_json(const access::AuditPage& page)
{
    json::array records;
    for (const auto& record : page.records) records.push_back(to_json(record));
    json::object object{{"records", std::move(records)}};
    if (page.next) object["next"] = page.next->value();
    return object;
}

json::object to_json(const access::ChainState& state)
{
    json::object object{{"holds", !state.fault}, {"records", state.records}, {"hash", state.hash}};
    if (!state.fault) return object;
    object["broken_at"] = state.broken_at;
    object["why"] = to_json(meaning(*state.fault));
    return object;
}

}  // namespace ansinh::api
