#pragma once

/// Work on files that came in, apart from whoever sent them: the server answers at once and the
/// work goes on.

#include "access/actor.h"
#include "db/database.h"
#include "intake/file.h"
#include "intake/work.h"
#include "registry/areas.h"
#include "registry/ethnicity.h"

#include <functional>
#include <memory>
#include <string_view>

namespace ansinh::intake {

/// One thread with a connection of its own; files are worked on in the order in which they were
/// handed over.
class Background {
public:
    struct Needs {
        std::function<db::Database()> open;
        registry::Areas areas;
        /// A user as they are now; without rights where there is none any more.
        std::function<access::Actor(db::Database&, UserId)> rights;
        registry::Ethnicities ethnicities = {};
        FormTaker other_forms = {};  ///< as Working has it
        /// Told when the work on a file failed; it can be resumed. Holds no personal data.
        std::function<void(FileId, std::string_view)> failed = [](FileId, std::string_view) {};
    };

    explicit Background(Needs needs);
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    /// Stops at the end of the slice under way; what is left can be resumed.
    ~Background();

    /// Goes on with a file in the name of whoever it is worked on for. Returns at once.
    void take_on(FileId id);
    /// Until nothing is left to do: for tests.
    void wait();

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace ansinh::intake
