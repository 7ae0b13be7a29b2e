#include "intake/impl/cells.h"
#include "intake/impl/places.h"
#include "intake/impl/row_taker.h"
#include "intake/impl/words.h"
#include "registry/household.h"
#include "registry/people.h"

#include <charconv>
#include <utility>

namespace ansinh::intake {

namespace {

constexpr std::size_t digits_of_a_person_number = 10;

Result<HouseholdId> parse_household_id(std::string_view digits)
{
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error == std::errc{} && stop == digits.end() && number > 0) return HouseholdId{number};
    return fail({.code = "household/unknown",
                 .detail = {"Không có hộ này trong phạm vi của bạn.",
                            "There is no such household within your scope."},
                 .remedy = {"Xem lại mã hộ, hoặc ghi mã số BHXH của chủ hộ.",
                            "Look at the number again, or write the head's SI number."}});
}

/// One row names the household by its number or by its head, who stands in a row of their own.
struct Key {
    std::optional<HouseholdId> household;
    std::optional<PersonId> head;
    std::optional<PersonId> person;
    std::optional<Date> from;
    bool is_of_head = false;  ///< the row of the household itself
};

class HouseholdsTaker final : public RowTaker {
public:
    RowOutcome take(Slice& slice, const csv::Row& row) override
    {
        Cells cells(slice.layout(), row);
        auto key = read_key(cells);
        if (!key.household && !key.head && cells.is_good()) cells.refuse("head", household_first());
        Asked asked{slice, row, cells, key};
        if (!cells.is_good()) return refused(cells);
        if (key.is_of_head) return take_household(asked);
        return take_member(asked);
    }

    void finish(Slice& /*slice*/) override {}

private:
    struct Asked {
        Slice& slice;
        const csv::Row& row;
        Cells& cells;
        const Key& key;
    };
    using Found = Checked<registry::FoundHousehold>;

    static Key read_key(Cells& cells)
    {
        constexpr std::size_t any_length = 0;
        Key key{.household = cells.number("household", any_length, &parse_household_id),
                .head = cells.number("head", digits_of_a_person_number, &parse_person_id),
                .person = cells.number("person_id", digits_of_a_person_number, &parse_person_id),
                .from = cells.day("from")};
        const bool says_head = is_head_word(cells.cell("relation"));
        if (says_head && !key.head) key.head = key.person;
        key.is_of_head = !key.person || says_head || key.person == key.head;
        return key;
    }

    static Problem household_first()
    {
        return {.code = "intake/household-first",
                .detail = {"Chưa có hộ của chủ hộ này.", "This head has no household yet."},
                .remedy = {"Ghi dòng của chủ hộ trước các dòng thành viên.",
                           "Put the row of the head before those of the members."}};
    }

    static registry::HouseholdForm form(const Cells& cells)
    {
        registry::HouseholdForm form{.commune = cells.commune(),
                                     .hamlet = cells.text("hamlet"),
                                     .address = cells.text("address")};
        if (const auto typed = cells.text("living_standard"))
            form.living_standard = living_standard_word(*typed);
        return form;
    }

    /// The household that the row names, if there is one. A head who is unknown is a problem.
    static std::optional<HouseholdId> known(const Asked& asked)
    {
        if (asked.key.household || !asked.key.head) return asked.key.household;
        const auto head =
            registry::person(asked.slice.database(), asked.slice.territory(), *asked.key.head);
        if (!head) {
            asked.cells.refuse("head", head.error());
            return {};
        }
        const auto& place = head->version.record.household;
        if (!place) return {};
        const auto home =
            registry::household(asked.slice.database(), asked.slice.territory(), place->household);
        if (!home || home->version.record.head != head->id) return {};
        return place->household;
    }

    /// Where a household lives and how it fares changes on a day; without one it would be said that
    /// it had always been so.
    static void ask_for_day(const Asked& asked, const registry::Household& before,
                            const registry::HouseholdForm& form, Date on)
    {
        if (asked.key.from) return;
        if (form.living_standard &&
            registry::living_standard_of(*form.living_standard).value_or(before.living_standard) !=
                before.living_standard)
            asked.cells.refuse("living_standard", day_needed());
        if (form.commune &&
            asked.slice.areas().resolve(*form.commune, on, registry::AreaLevel::commune))
            asked.cells.refuse("commune", day_needed());
    }

    static RowOutcome answered(const Asked& asked, const Found& done, Outcome outcome)
    {
        if (done) return {.outcome = outcome, .record = std::to_string(done->id.value())};
        asked.cells.refuse(done.error());
        return refused(asked.cells);
    }

    static RowOutcome take_household(const Asked& asked)
    {
        auto& [slice, row, cells, key] = asked;
        const auto id = known(asked);
        if (!cells.is_good()) return refused(cells);
        if (!id)
            return answered(asked,
                            registry::add_household(slice.database(), slice.areas(), slice.actor(),
                                                    {.form = form(cells),
                                                     .head = key.head,
                                                     .from = key.from,
                                                     .reason = slice.reason(row.line)},
                                                    slice.at()),
                            Outcome::added);
        const auto before = registry::household(slice.database(), slice.territory(), *id);
        if (!before) {
            cells.refuse("household", before.error());
            return refused(cells);
        }
        const auto& version = before->version;
        const auto& was = version.record;
        const bool same_day = key.from == version.valid_from;
        auto said = form(cells);
        if (said.commune && is_called(slice.areas(), was.commune, *said.commune, slice.today()))
            said.commune.reset();
        ask_for_day(asked, was, said, version.valid_from);
        if (!cells.is_good()) return refused(cells);
        const auto done =
            registry::change_household(slice.database(), slice.areas(), slice.actor(),
                                       {.id = *id,
                                        .seen = version.recorded,
                                        .form = std::move(said),
                                        .head = key.head == was.head ? std::nullopt : key.head,
                                        .from = same_day ? std::optional<Date>{} : key.from,
                                        .reason = slice.reason(row.line)},
                                       slice.at());
        const bool same = done && done->version.recorded == version.recorded;
        return answered(asked, done, same ? Outcome::unchanged : Outcome::changed);
    }

    static RowOutcome take_member(const Asked& asked)
    {
        auto& [slice, row, cells, key] = asked;
        const auto id = known(asked);
        if (!id && cells.is_good()) cells.refuse("head", household_first());
        const auto member = registry::person(slice.database(), slice.territory(), *key.person);
        if (!member) cells.refuse("person_id", member.error());
        if (!cells.is_good()) return refused(cells);
        const auto& place = member->version.record.household;
        const auto relation = cells.text("relation").value_or("");
        const bool is_in = place && place->household == *id;
        if (is_in && (relation.empty() || relation == place->relation))
            return {.outcome = Outcome::unchanged, .record = std::to_string(id->value())};
        return answered(asked,
                        registry::join_household(slice.database(), slice.areas(), slice.actor(),
                                                 {.household = *id,
                                                  .person = *key.person,
                                                  .relation = relation,
                                                  .from = key.from,
                                                  .reason = slice.reason(row.line)},
                                                 slice.at()),
                        is_in ? Outcome::changed : Outcome::added);
    }
};

}  // namespace

std::unique_ptr<RowTaker> households_taker() { return std::make_unique<HouseholdsTaker>(); }

}  // namespace ansinh::intake
