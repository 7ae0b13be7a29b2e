#include "access/audit.h"
#include "intake/file.h"
#include "intake/work.h"
#include "registry/area_files.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

namespace {

/// A store in memory, without areas: each row is read, and judged as far as that goes.
struct Office {
    static db::Database opened()
    {
        auto database = db::Database::open("sqlite::memory:");
        access::migrate(database);
        registry::migrate(database);
        intake::migrate(database);
        return database;
    }

    void empty()
    {
        database.execute(
            "DELETE FROM intake_file; DELETE FROM intake_content;"
            " DELETE FROM intake_row; DELETE FROM intake_problem;"
            " DELETE FROM intake_form; DELETE FROM intake_place; DELETE FROM registry_person;"
            " DELETE FROM registry_facility; DELETE FROM registry_employer");
    }

    db::Database database = opened();  // before what reads it
    registry::Areas areas = registry::Areas::load(database);
    access::Actor actor = access::local_operator("fuzz");
};

}  // namespace

// Every row has one outcome, the refused ones have a reason, and the same file again is that file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Office office;
    if (size == 0) return 0;
    office.empty();
    const auto kind = intake::kinds[data[0] % intake::kinds.size()];
    const std::string bytes(data + 1, data + size);
    const std::string at = "2023-12-15T07:00:00+07:00";
    const intake::Arrival arrival{.kind = kind, .name = "fuzz.csv", .bytes = bytes};
    const auto received = intake::receive(office.database, office.areas, office.actor, arrival, at);
    if (!received) std::abort();
    const bool failed = received->file.state == intake::State::failed;
    if (failed == received->file.problems.empty()) std::abort();
    const auto done = intake::work(office.database, office.actor, received->file.id,
                                   {.areas = office.areas, .now = [&] { return at; }});
    if (!done) std::abort();
    if (failed) return 0;
    const auto& rows = done->rows;
    if (done->state != intake::State::done || rows.done != rows.total) std::abort();
    if (rows.done != rows.added + rows.changed + rows.unchanged + rows.refused) std::abort();
    const auto again = intake::receive(office.database, office.areas, office.actor, arrival, at);
    if (!again || !again->repeated || again->file.rows != rows) std::abort();
    if (!intake::rejects(office.database, office.areas, office.actor, {.id = done->id, .at = at},
                         Language::vi))
        std::abort();
    return 0;
}
