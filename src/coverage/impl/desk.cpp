#include "coverage/impl/desk.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::coverage {

law::HealthGroup group_in(const std::string& key, Problems& problems)
{
    if (const auto group = law::health_group(key)) return *group;
    problems.push_back({.code = "health/unknown-group",
                        .detail = {"Không có nhóm đối tượng này.", "There is no such group."},
                        .where = "/group",
                        .remedy = {"Dùng một mã của tham số health_group, ví dụ student.",
                                   "Use a key of the parameter health_group, such as student."}});
    return {};
}

void need_document(const std::string& document, Problems& problems)
{
    if (!document.empty()) return;
    problems.push_back({.code = "health/document-missing",
                        .detail = {"Thiếu số, ngày của văn bản.", "The document is not named."},
                        .where = "/document",
                        .remedy = {"Ghi số, ký hiệu và ngày của quyết định, nghị quyết.",
                                   "Give number and day of the decision or resolution."}});
}

Problem days_reversed(std::string where)
{
    return {.code = "health/days-reversed",
            .detail = {"Ngày cuối trước ngày đầu.", "The last day is before the first."},
            .where = std::move(where),
            .remedy = {"Sửa một trong hai ngày.", "Correct one of the two days."}};
}

Problem unknown_person(std::string where)
{
    return {.code = "person/unknown",
            .detail = {"Không có người này trong địa bàn của bạn.",
                       "There is no such person in your areas."},
            .where = std::move(where),
            .remedy = {"Kiểm tra lại mã số BHXH.", "Check the social-insurance number."}};
}

Problem person_died(std::string where)
{
    return {
        .code = "enrolment/died",
        .detail = {"Người này đã mất theo hồ sơ.", "The record says that this person has died."},
        .where = std::move(where),
        .remedy = {"Bỏ người này ra; nếu hồ sơ sai thì sửa ngày mất trước.",
                   "Leave them out; where the record is wrong correct it first."}};
}

std::int64_t next_number(db::Database& database, db::Transaction& transaction,
                         std::string_view table, std::string_view column)
{
    transaction.lock(table);
    long long last = 0;
    database.sql() << fmt::format("SELECT COALESCE(MAX({}), 0) FROM {}", column, table),
        soci::into(last);
    return last + 1;
}

std::optional<registry::Living> living_of(db::Database& database, PersonId person)
{
    std::vector<registry::Living> found;
    registry::read_living(database, person.value() - 1, person.value(), found);
    if (found.empty() || found.front().merged) return {};
    return std::move(found.front());
}

std::optional<AreaId> commune_of(db::Database& database, PersonId person)
{
    const auto found = living_of(database, person);
    return found ? std::optional{found->commune} : std::nullopt;
}

}  // namespace ansinh::coverage
