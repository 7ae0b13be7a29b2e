#pragma once

/// The columns of access_user that make a User, and how to read them.

#include "access/user.h"

#include <string>

#include <soci/soci.h>

namespace ansinh::access {

/// As many variables as user_columns names, in its order; user() makes the value of them.
struct UserRow {
    long long id = 0, state = 0, office = 0, employer = 0, facility = 0, from = 0, to = 0,
              must_change = 0, second_factor = 0;
    soci::indicator office_given = soci::i_null, employer_given = soci::i_null,
                    facility_given = soci::i_null, to_given = soci::i_null;
    std::string name, full_name, roles, areas;

    User user() const;

    /// Binds the columns, in their order, to this row.
    template <class Statement>
    void read_into(Statement& statement)
    {
        statement.exchange(soci::into(id));
        statement.exchange(soci::into(name));
        statement.exchange(soci::into(full_name));
        statement.exchange(soci::into(state));
        statement.exchange(soci::into(roles));
        statement.exchange(soci::into(areas));
        statement.exchange(soci::into(office, office_given));
        statement.exchange(soci::into(employer, employer_given));
        statement.exchange(soci::into(facility, facility_given));
        statement.exchange(soci::into(from));
        statement.exchange(soci::into(to, to_given));
        statement.exchange(soci::into(must_change));
        statement.exchange(soci::into(second_factor));
    }
};

constexpr std::string_view user_columns =
    "u.user_id, u.name, u.full_name, u.state, u.roles, u.areas, u.office, u.employer, u.facility,"
    " u.valid_from, u.valid_to, u.must_change, u.secret_on";

}  // namespace ansinh::access
