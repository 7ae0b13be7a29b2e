#include "intake/impl/employer_form.h"
#include "intake/impl/row_taker.h"
#include "intake/impl/words.h"
#include "registry/employers.h"

#include <utility>

namespace ansinh::intake {

registry::EmployerForm employer_form(const Cells& cells)
{
    registry::EmployerForm form{.unit_code = cells.text("unit_code"),
                                .tax_code = cells.text("tax_code"),
                                .name = cells.text("name"),
                                .kind = cells.text("kind"),
                                .industry = cells.text("industry"),
                                .commune = cells.commune(),
                                .address = cells.text("address"),
                                .office = cells.text("office"),
                                .payment_cycle = cells.text("payment_cycle"),
                                .status = cells.text("status"),
                                .workers = cells.text("workers"),
                                .phone = cells.text("phone")};
    if (form.kind) form.kind = coded_word(registry::employer_kinds(), *form.kind);
    if (form.industry) form.industry = coded_word(registry::industries(), *form.industry);
    if (form.payment_cycle) form.payment_cycle = cycle_word(*form.payment_cycle);
    if (form.status) form.status = coded_word(registry::employer_statuses(), *form.status);
    return form;
}

namespace {

class EmployersTaker final : public RowTaker {
public:
    RowOutcome take(Slice& slice, const csv::Row& row) override
    {
        if (!offices_) offices_ = registry::Offices::load(slice.database());
        const registry::Ground ground{slice.areas(), *offices_};
        Cells cells(slice.layout(), row);
        const auto from = cells.day("from");
        auto form = employer_form(cells);
        const auto before = registry::employer(slice.database(), slice.areas(), slice.actor(),
                                               form.unit_code.value_or(""));
        if (!cells.is_good()) return refused(cells);
        if (!before)
            return told(
                cells, Outcome::added,
                registry::register_employer(
                    slice.database(), ground, slice.actor(),
                    {.form = std::move(form), .from = from, .reason = slice.reason(row.line)},
                    slice.at()));
        const auto& version = before->version;
        form.unit_code.reset();  // it names the employer, and stays
        const auto after = registry::change_employer(
            slice.database(), ground, slice.actor(),
            {.unit_code = version.record.unit_code,
             .seen = version.recorded,
             .form = std::move(form),
             .from = from == version.valid_from ? std::optional<Date>{} : from,
             .reason = slice.reason(row.line)},
            slice.at());
        const bool same = after && after->version.recorded == version.recorded;
        return told(cells, same ? Outcome::unchanged : Outcome::changed, after);
    }

    void finish(Slice& /*slice*/) override {}

private:
    static RowOutcome told(Cells& cells, Outcome outcome,
                           const Checked<registry::FoundEmployer>& done)
    {
        if (done) return {.outcome = outcome, .record = done->version.record.unit_code};
        cells.refuse(done.error());
        return refused(cells);
    }

    std::optional<registry::Offices> offices_;
};

}  // namespace

std::unique_ptr<RowTaker> employers_taker() { return std::make_unique<EmployersTaker>(); }

}  // namespace ansinh::intake
