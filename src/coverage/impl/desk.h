#pragma once

/// What the commands of health insurance have in common.

#include "access/actor.h"
#include "access/allowed.h"
#include "base/person_id.h"
#include "base/result.h"
#include "db/database.h"
#include "law/health_group.h"
#include "registry/areas.h"
#include "registry/living.h"
#include "registry/territory.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ansinh::coverage {

inline std::unexpected<Problems> refuse(Problem problem)
{
    return std::unexpected(Problems{std::move(problem)});
}

template <class T>
Checked<T> checked(Result<T> result)
{
    if (!result) return std::unexpected(Problems{std::move(result).error()});
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(result);
}

inline Checked<void> may(const access::Actor& actor, access::Permission permission)
{
    return checked(access::allowed(actor, permission));
}

/// health/unknown-group into `problems`; a group of no meaning then stands.
law::HealthGroup group_in(const std::string& key, Problems& problems);
/// health/document-missing.
void need_document(const std::string& document, Problems& problems);
/// record/reason-missing and its like.
Problem days_reversed(std::string where);
Problem unknown_person(std::string where);
/// enrolment/died: nobody is insured after they died.
Problem person_died(std::string where);

/// The highest number of `column` plus one; the table is locked.
std::int64_t next_number(db::Database& database, db::Transaction& transaction,
                         std::string_view table, std::string_view column);

/// How a person lives now; nothing for a number that is none or was merged.
std::optional<registry::Living> living_of(db::Database& database, PersonId person);
/// Where.
std::optional<AreaId> commune_of(db::Database& database, PersonId person);

}  // namespace ansinh::coverage
