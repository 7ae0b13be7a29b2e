#include "intake/impl/row_taker.h"
#include "intake/impl/words.h"
#include "registry/facilities.h"

#include <utility>

namespace ansinh::intake {

namespace {

registry::FacilityForm facility_form(const Cells& cells)
{
    registry::FacilityForm form{.name = cells.text("name"),
                                .care_level = cells.text("care_level"),
                                .care_tier = cells.text("care_tier"),
                                .hospital_class = cells.text("hospital_class"),
                                .commune = cells.commune(),
                                .address = cells.text("address"),
                                .contract_from = cells.date_text("contract_from"),
                                .contract_to = cells.date_text("contract_to"),
                                .status = cells.text("status")};
    const auto by_list = [](std::optional<std::string>& typed, auto list) {
        if (typed) typed = coded_word(list, *typed);
    };
    by_list(form.care_level, registry::care_levels());
    by_list(form.care_tier, registry::care_tiers());
    by_list(form.hospital_class, registry::hospital_classes());
    by_list(form.status, registry::facility_statuses());
    return form;
}

class FacilitiesTaker final : public RowTaker {
public:
    RowOutcome take(Slice& slice, const csv::Row& row) override
    {
        Cells cells(slice.layout(), row);
        const auto from = cells.day("from");
        const std::string code(cells.cell("code"));
        const auto before =
            registry::facility(slice.database(), slice.areas(), slice.actor(), code);
        if (!cells.is_good()) return refused(cells);
        if (!before)
            return told(cells, Outcome::added,
                        registry::register_facility(slice.database(), slice.areas(), slice.actor(),
                                                    {.code = code,
                                                     .form = facility_form(cells),
                                                     .from = from,
                                                     .reason = slice.reason(row.line)},
                                                    slice.at()));
        const auto& version = before->version;
        const auto after = registry::change_facility(
            slice.database(), slice.areas(), slice.actor(),
            {.code = code,
             .seen = version.recorded,
             .form = facility_form(cells),
             .from = from == version.valid_from ? std::optional<Date>{} : from,
             .reason = slice.reason(row.line)},
            slice.at());
        const bool same = after && after->version.recorded == version.recorded;
        return told(cells, same ? Outcome::unchanged : Outcome::changed, after);
    }

    void finish(Slice& /*slice*/) override {}

private:
    static RowOutcome told(Cells& cells, Outcome outcome,
                           const Checked<registry::FoundFacility>& done)
    {
        if (done) return {.outcome = outcome, .record = registry::text(done->id)};
        cells.refuse(done.error());
        return refused(cells);
    }
};

}  // namespace

std::unique_ptr<RowTaker> facilities_taker() { return std::make_unique<FacilitiesTaker>(); }

}  // namespace ansinh::intake
