#include "intake/impl/people_taker.h"

#include "access/allowed.h"
#include "base/text.h"
#include "intake/impl/cells.h"
#include "intake/impl/places.h"
#include "intake/impl/row_taker.h"
#include "intake/impl/words.h"
#include "registry/load.h"
#include "registry/people.h"

#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ansinh::intake {

namespace {

constexpr std::size_t digits_of_a_citizen_number = 12;
constexpr std::size_t digits_of_a_person_number = 10;

using Word = std::string (*)(std::string_view);

std::optional<std::string> word(const Cells& cells, std::string_view field, Word word)
{
    const auto typed = cells.text(field);
    if (!typed) return {};
    return word(*typed);
}

}  // namespace

registry::PersonForm person_form(const Cells& cells)
{
    return {.name = cells.text("name"),
            .sex = word(cells, "sex", sex_word),
            .birth_date = cells.date_text("birth_date"),
            .citizen_id = cells.text("citizen_id"),
            .old_id = cells.text("old_id"),
            .ethnicity = word(cells, "ethnicity", ethnicity_word),
            .nationality = word(cells, "nationality", nationality_word),
            .phone = cells.text("phone"),
            .bank = cells.text("bank"),
            .bank_account = cells.text("bank_account"),
            .commune = cells.commune(),
            .hamlet = cells.text("hamlet"),
            .residence = word(cells, "residence", residence_word),
            .died_on = cells.date_text("died_on")};
}

namespace {

/// Whom a row is about, and since when.
struct Key {
    std::optional<PersonId> person;
    std::optional<CitizenId> citizen;
    std::optional<Date> from;
};

/// A record that is checked, and waits for the others of its slice.
struct Waiting {
    PersonId id;
    registry::Person person;
    Date from;
};

registry::PersonRow row_of(const Waiting& one)
{
    const auto& person = one.person;
    const auto text = [](const std::optional<std::string>& given) -> std::string_view {
        return given ? std::string_view(*given) : std::string_view{};
    };
    return {.person = one.id,
            .citizen_id = person.citizen_id,
            .old_id = text(person.old_id),
            .name = person.name,
            .birth_date = person.birth.date,
            .birth_precision = person.birth.precision,
            .sex = person.sex,
            .ethnicity = person.ethnicity,
            .nationality = person.nationality,
            .phone = text(person.phone),
            .bank = text(person.bank),
            .bank_account = text(person.bank_account),
            .commune = person.commune,
            .hamlet = person.hamlet,
            .residence = person.residence,
            .died_on = person.died_on,
            .authentication = person.authentication,
            .valid_from = one.from};
}

class PeopleTaker final : public RowTaker {
public:
    RowOutcome take(Slice& slice, const csv::Row& row) override
    {
        Cells cells(slice.layout(), row);
        const auto may = access::allowed(slice.actor(), access::Permission::person_change);
        if (!may) cells.refuse(Problems{may.error()});
        const Key key{
            .person = cells.number("person_id", digits_of_a_person_number, &parse_person_id),
            .citizen = cells.number("citizen_id", digits_of_a_citizen_number, &CitizenId::parse),
            .from = cells.day("from")};
        if (!cells.has("person_id") && !cells.has("citizen_id"))
            cells.refuse("person_id", needed());
        const Asked asked{slice, row, cells, key};
        if (!may) return refused(cells);
        if (waits(key)) finish(slice);
        const auto id = known(slice, key);
        if (id && registry::is_given(slice.database(), *id)) return change(asked, *id);
        return add(asked);
    }

    void finish(Slice& slice) override
    {
        if (waiting_.empty()) return;
        std::vector<registry::PersonRow> rows;
        rows.reserve(waiting_.size());
        for (const auto& one : waiting_) rows.push_back(row_of(one));
        registry::Load load(slice.database(), slice.by());
        load.people(rows);
        load.finish();
        waiting_.clear();
        people_.clear();
        citizens_.clear();
    }

private:
    struct Asked {
        Slice& slice;
        const csv::Row& row;
        Cells& cells;
        const Key& key;
    };

    static Problem needed()
    {
        return {.code = "intake/number-needed",
                .detail = {"Dòng không có mã số BHXH và cũng không có số định danh cá nhân.",
                           "The row has neither a social-insurance nor a citizen's number."},
                .remedy = {"Ghi ít nhất một trong hai số.", "Write at least one of the two."}};
    }

    /// Whether the row speaks of a record that is not written yet.
    bool waits(const Key& key) const
    {
        return (key.person && people_.contains(*key.person)) ||
               (key.citizen && citizens_.contains(*key.citizen));
    }

    static std::optional<PersonId> known(Slice& slice, const Key& key)
    {
        if (key.person || !key.citizen) return key.person;
        return registry::bearer(slice.database(), *key.citizen);
    }

    RowOutcome change(const Asked& asked, PersonId id)
    {
        auto& [slice, row, cells, key] = asked;
        const auto before = registry::person(slice.database(), slice.territory(), id);
        if (!before) {
            cells.refuse(key.person ? "person_id" : "citizen_id", before.error());
            return refused(cells);
        }
        const auto from = key.from.value_or(slice.today());
        auto form = formed(asked, key.from.value_or(before->version.valid_from));
        const auto commune = before->version.record.commune;
        if (form.commune && is_called(slice.areas(), commune, *form.commune, slice.today()))
            form.commune.reset();
        ask_for_day(asked, before->version, form);
        if (!cells.is_good()) {
            // What the form itself has against the row is told at once.
            const auto read = registry::read_change(slice.areas(), before->version.record, form,
                                                    {.from = from, .today = slice.today()});
            if (!read) told(asked, read.error());
            return refused(cells);
        }
        const auto after = registry::change_person(slice.database(), slice.areas(), slice.actor(),
                                                   {.id = before->id,
                                                    .seen = before->version.recorded,
                                                    .form = std::move(form),
                                                    .from = effect(*before, key.from),
                                                    .reason = slice.reason(row.line)},
                                                   slice.at());
        if (!after) {
            cells.refuse(after.error());
            return refused(cells);
        }
        const bool same = after->version.recorded == before->version.recorded;
        return {.outcome = same ? Outcome::unchanged : Outcome::changed, .record = text(after->id)};
    }

    /// Where a person lives, and that they died, changes on a day; without one it would be said
    /// that it had always been so.
    static void ask_for_day(const Asked& asked, const registry::Version<registry::Person>& before,
                            const registry::PersonForm& form)
    {
        if (asked.key.from || !(form.commune || form.residence || form.died_on)) return;
        const auto after =
            registry::read_change(asked.slice.areas(), before.record, form,
                                  {.from = before.valid_from, .today = asked.slice.today()});
        if (!after) return;  // the command tells why
        const auto compare = [&](std::string_view field, auto member) {
            if (before.record.*member != (*after).*member) asked.cells.refuse(field, day_needed());
        };
        compare("commune", &registry::Person::commune);
        compare("residence", &registry::Person::residence);
        compare("died_on", &registry::Person::died_on);
    }

    /// A file sent again says the same day again: what then differs was wrong on that day.
    static std::optional<Date> effect(const registry::FoundPerson& before, std::optional<Date> from)
    {
        if (from && *from == before.version.valid_from) return {};
        return from;
    }

    RowOutcome add(const Asked& asked)
    {
        auto& [slice, row, cells, key] = asked;
        const auto from = key.from.value_or(slice.today());
        const auto form = formed(asked, from);
        auto read =
            registry::read_person(slice.areas(), form, {.from = from, .today = slice.today()});
        if (!read) told(asked, read.error());
        if (read && !slice.territory().contains(read->commune))
            cells.refuse("commune", access::out_of_scope());
        if (from > slice.today()) cells.refuse("from", in_future());
        if (!cells.is_good()) return refused(cells);
        if (!key.person) return register_now(asked, form);

        slice.by();  // from here on no one else registers; so what is free now stays free
        if (registry::is_given(slice.database(), *key.person)) return change(asked, *key.person);
        if (read->citizen_id && registry::bearer(slice.database(), *read->citizen_id)) {
            cells.refuse("citizen_id", taken());
            return refused(cells);
        }
        people_.insert(*key.person);
        if (read->citizen_id) citizens_.insert(*read->citizen_id);
        waiting_.push_back({.id = *key.person, .person = *std::move(read), .from = from});
        return {.outcome = Outcome::added, .record = text(*key.person)};
    }

    /// Without a number of its own the record gets the next free one, which has to be seen by all.
    RowOutcome register_now(const Asked& asked, const registry::PersonForm& form)
    {
        auto& [slice, row, cells, key] = asked;
        finish(slice);
        const auto made = registry::register_person(
            slice.database(), slice.areas(), slice.actor(),
            {.form = form, .from = key.from, .reason = slice.reason(row.line)}, slice.at());
        if (made) return {.outcome = Outcome::added, .record = text(made->id)};
        cells.refuse(made.error());
        return refused(cells);
    }

    /// The commune by its code: a file names few, and names take long to look up.
    registry::PersonForm formed(const Asked& asked, Date on)
    {
        auto form = person_form(asked.cells);
        if (form.ethnicity)
            form.ethnicity =
                asked.slice.ethnicities().code(*form.ethnicity).value_or(*form.ethnicity);
        if (!form.commune) return form;
        auto& code = communes_[{*form.commune, on}];
        if (code.empty()) {
            const auto& areas = asked.slice.areas();
            const auto found = areas.resolve(*form.commune, on, registry::AreaLevel::commune);
            code = found ? areas.area(*found).code : *form.commune;
        }
        form.commune = code;
        return form;
    }

    /// Problems of numbers were told already, with what a spreadsheet does to them.
    static void told(const Asked& asked, Problems problems)
    {
        std::erase_if(problems, [](const Problem& problem) {
            return problem.code.starts_with("citizen-id/");
        });
        asked.cells.refuse(std::move(problems));
    }

    static Problem taken()
    {
        return {.code = "person/citizen-id-taken",
                .detail = {"Số định danh cá nhân này đã có trong sổ.",
                           "This citizen's number is on file already."},
                .remedy = {"Bỏ trống mã số BHXH để cập nhật hồ sơ ấy, hoặc gộp hai hồ sơ.",
                           "Leave the social-insurance number out to change that record, or merge "
                           "the two."}};
    }

    static Problem in_future()
    {
        return {.code = "record/effective-in-future",
                .detail = {"Ngày áp dụng ở tương lai.", "The day of effect is in the future."},
                .remedy = {"Xem lại ngày.", "Look at the day again."}};
    }

    struct PlaceHash {
        std::size_t operator()(const std::pair<std::string, Date>& place) const
        {
            return std::hash<std::string>{}(place.first) ^
                   static_cast<std::size_t>(place.second.number());
        }
    };

    std::vector<Waiting> waiting_;
    std::set<PersonId> people_;
    std::set<CitizenId> citizens_;
    std::unordered_map<std::pair<std::string, Date>, std::string, PlaceHash> communes_;
};

}  // namespace

std::unique_ptr<RowTaker> people_taker() { return std::make_unique<PeopleTaker>(); }

}  // namespace ansinh::intake
