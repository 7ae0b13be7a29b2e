#include "intake/work.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/check.h"
#include "intake/envelope.h"
#include "intake/impl/file_rows.h"
#include "intake/impl/forms.h"
#include "intake/impl/judged.h"
#include "intake/impl/layout.h"
#include "intake/impl/row_taker.h"
#include "intake/impl/visible.h"
#include "intake/review.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::intake {

namespace {

/// Large enough that a commit costs little, small enough that others wait for it a moment only.
constexpr std::size_t slice_rows = 2'000;

std::unique_ptr<RowTaker> taker_of(Kind kind)
{
    switch (kind) {
    case Kind::people: return people_taker();
    case Kind::households: return households_taker();
    case Kind::employers: return employers_taker();
    case Kind::facilities: return facilities_taker();
    case Kind::envelope: break;
    }
    check(false, "an envelope has no rows of its own");
    std::unreachable();
}

void count(Counts& counts, Outcome outcome)
{
    ++counts.done;
    switch (outcome) {
    case Outcome::added: ++counts.added; break;
    case Outcome::changed: ++counts.changed; break;
    case Outcome::unchanged: ++counts.unchanged; break;
    case Outcome::refused: ++counts.refused; break;
    }
}

/// The work of this process on one file.
class Work {
public:
    Work(db::Database& database, const access::Actor& actor, const Working& working, File file)
        : database_{database}, actor_{actor}, working_{working}, file_{std::move(file)},
          territory_{registry::Territory::of(working.areas, actor)}
    {
    }

    /// The forms of an envelope in one transaction: they belong together.
    void run_envelope()
    {
        const auto envelope = read_envelope(content(database_, file_.id));
        check(envelope.has_value(), "what was read when it came can be read again");
        db::Transaction transaction(database_);
        if (!claim()) return;
        if (!may_go_on()) return transaction.commit();
        take_forms(*envelope);
        write(database_, file_.id, layout_, slice_);
        file_.last_line = static_cast<std::int64_t>(envelope->forms.size());
        end();
        transaction.commit();
    }

    void run()
    {
        taker_ = taker_of(file_.kind);
        const auto read = decode(content(database_, file_.id), file_.encoding);
        check(read.has_value(), "what was read when it came can be read again");
        const csv::Reader reader{.header = [&](const csv::Header& header) { begin(header); },
                                 .row = [&](csv::Row row) { add(std::move(row)); }};
        check(csv::read(read->text, reader).has_value(), "what was read can be read again");
        if (fault_) std::rethrow_exception(fault_);
        if (!stopped_) end_slice();
        if (!stopped_) finish();
    }

private:
    void take_forms(const Envelope& envelope)
    {
        const FormFacts facts{.actor = actor_,
                              .areas = working_.areas,
                              .territory = territory_,
                              .file = file_,
                              .ethnicities = working_.ethnicities,
                              .at = working_.now()};
        std::size_t number = 0;
        for (const auto& form : envelope.forms) {
            ++number;
            auto taken = taken_form(facts, envelope, form);
            if (!taken) continue;  // it waits
            auto& outcome = *taken;
            outcome.line = static_cast<std::int64_t>(number);
            const bool good = outcome.outcome != Outcome::refused;
            put_form_state(database_, file_.id, number,
                           good ? FormState::done : FormState::refused);
            count(file_.rows, outcome.outcome);
            slice_.push_back({.row = {}, .outcome = std::move(outcome)});
        }
    }

    std::optional<RowOutcome> taken_form(const FormFacts& facts, const Envelope& envelope,
                                         const Form& form)
    {
        if (const auto kind = kind_of_form(form.name))
            return take_form(database_, facts, *kind, form);
        if (!working_.other_forms) return {};
        return working_.other_forms(database_, actor_, envelope, form, facts.at);
    }

    void begin(const csv::Header& header)
    {
        auto layout = Layout::of(file_.kind, header);
        check(layout.has_value(), "a header that was good when it came is good");
        layout_ = *std::move(layout);
    }

    /// Called by libcsv, which no exception passes through.
    void add(csv::Row row) noexcept
    {
        if (stopped_ || static_cast<std::int64_t>(row.line) <= file_.last_line) return;
        try {
            slice_.push_back({.row = std::move(row), .outcome = {}});
            if (slice_.size() >= slice_rows) end_slice();
        } catch (...) {
            fault_ = std::current_exception();
            stopped_ = true;
        }
    }

    void end_slice()
    {
        if (slice_.empty()) return;
        const auto begun = std::chrono::steady_clock::now();
        File after = file_;
        {
            db::Transaction transaction(database_);
            if (!claim()) return;
            if (!may_go_on()) return transaction.commit();
            judge();
            for (const auto& one : slice_) count(after.rows, one.outcome.outcome);
            after.last_line = slice_.back().outcome.line;
            write(database_, file_.id, layout_, slice_);
            const auto took = std::chrono::steady_clock::now() - begun;
            after.worked_ms += std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
            after.state = State::running;
            put(after);
            transaction.commit();
        }
        file_ = std::move(after);
        slice_.clear();
        if (working_.go_on && !working_.go_on(file_)) stopped_ = true;
    }

    /// False when another process took the file on: it is left to that one.
    bool claim()
    {
        const std::int64_t id = file_.id.value();
        soci::statement update =
            (database_.sql().prepare << "UPDATE intake_file SET state = 'running'"
                                        " WHERE file_id = :id AND last_line = :line"
                                        " AND state IN ('received', 'running')",
             soci::use(id), soci::use(file_.last_line));
        update.execute(true);
        if (update.get_affected_rows() == 1) return true;
        stopped_ = true;
        return false;
    }

    /// Rights that were taken away meanwhile are gone: the file waits for an officer.
    bool may_go_on()
    {
        if (!working_.rights) return true;
        actor_ = working_.rights(database_, actor_);
        territory_ = registry::Territory::of(working_.areas, actor_);
        if (may_all(actor_, needed(file_))) return true;
        file_.state = State::waiting;
        put(file_);
        stopped_ = true;
        return false;
    }

    void judge()
    {
        const Slice::Facts facts{.actor = actor_,
                                 .areas = working_.areas,
                                 .territory = territory_,
                                 .layout = layout_,
                                 .file = file_,
                                 .ethnicities = working_.ethnicities};
        Slice slice(database_, facts, working_.now());
        for (auto& one : slice_) {
            one.outcome = taker_->take(slice, one.row);
            one.outcome.line = static_cast<std::int64_t>(one.row.line);
        }
        taker_->finish(slice);
    }

    void put(const File& file)
    {
        const std::int64_t id = file.id.value();
        const std::string state(code(file.state));
        database_.sql() << "UPDATE intake_file SET state = :state, rows_done = :done,"
                           " rows_added = :added, rows_changed = :changed,"
                           " rows_unchanged = :unchanged, rows_refused = :refused,"
                           " last_line = :line, worked_ms = :ms WHERE file_id = :id",
            soci::use(state), soci::use(file.rows.done), soci::use(file.rows.added),
            soci::use(file.rows.changed), soci::use(file.rows.unchanged),
            soci::use(file.rows.refused), soci::use(file.last_line), soci::use(file.worked_ms),
            soci::use(id);
    }

    void finish()
    {
        db::Transaction transaction(database_);
        if (!claim()) return;
        end();
        transaction.commit();
    }

    /// Within the open transaction.
    void end()
    {
        const auto& rows = file_.rows;
        access::record(
            database_, actor_,
            {.action = "intake.done",
             .object_kind = "intake",
             .object = file_.id.value(),
             .detail = fmt::format("added {} changed {} unchanged {} refused {}", rows.added,
                                   rows.changed, rows.unchanged, rows.refused)},
            working_.now());
        file_.state = State::done;
        put(file_);
    }

    db::Database& database_;
    access::Actor actor_;
    const Working& working_;
    File file_;
    registry::Territory territory_;
    std::unique_ptr<RowTaker> taker_;
    Layout layout_;
    std::vector<Judged> slice_;
    bool stopped_ = false;
    std::exception_ptr fault_;
};

}  // namespace

Checked<File> work(db::Database& database, const access::Actor& actor, FileId id,
                   const Working& working)
{
    const auto refuse = [](Problem why) { return std::unexpected(Problems{std::move(why)}); };
    auto found = file(database, working.areas, actor, id);
    if (!found) return refuse(std::move(found).error());
    if (found->state != State::received && found->state != State::running) return *std::move(found);
    // Where rights are asked once a slice, whoever has lost them leaves the file to an officer.
    if (!working.rights)
        for (const auto permission : needed(*found))
            if (auto may = access::allowed(actor, permission); !may)
                return refuse(std::move(may).error());
    const auto kind = found->kind;
    Work work(database, actor, working, *std::move(found));
    kind == Kind::envelope ? work.run_envelope() : work.run();
    return whole(database, *find_file(database, id));
}

}  // namespace ansinh::intake
