#include "intake/impl/forms.h"

#include "base/hash.h"
#include "intake/impl/packed.h"

#include <utility>

#include <soci/soci.h>

namespace ansinh::intake {

namespace {

/// "MaSoBHXH" as a column would head it: "Ma So BHXH".
std::string heading(std::string_view element)
{
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::string words;
    for (std::size_t at = 0; at < element.size(); ++at) {
        const bool begins = at > 0 && is_upper(element[at]) && !is_upper(element[at - 1]);
        if (begins) words += ' ';
        words += element[at];
    }
    return words;
}

RowOutcome refused(Problems problems)
{
    return {.outcome = Outcome::refused, .record = {}, .problems = std::move(problems)};
}

FormState state_of(std::string_view word)
{
    for (const auto state : {FormState::done, FormState::waiting, FormState::refused})
        if (code(state) == word) return state;
    throw db::StoreError("a form is in a state that there is not");
}

}  // namespace

std::optional<Kind> kind_of_form(std::string_view name)
{
    if (name.starts_with("TK1")) return Kind::people;
    if (name.starts_with("TK3")) return Kind::employers;
    return {};
}

void put_forms(db::Database& database, FileId id, const std::vector<Form>& forms)
{
    const std::int64_t file = id.value();
    database.sql() << "DELETE FROM intake_form WHERE file_id = :id", soci::use(file);
    std::int64_t number = 0;
    for (const auto& form : forms) {
        ++number;
        const auto sha256 = ansinh::sha256(form.bytes);
        const auto size = static_cast<std::int64_t>(form.bytes.size());
        const auto kept = packed(form.bytes);
        const std::string state(code(FormState::waiting));
        const std::string signature(code(form.signature));
        database.sql() << "INSERT INTO intake_form (file_id, number, name, file_name, sha256,"
                          " size, packed, state, signature) VALUES (:id, :number, :name,"
                          " :file_name, :sha256, :size, :packed, :state, :signature)",
            soci::use(file), soci::use(number), soci::use(form.name), soci::use(form.file_name),
            soci::use(sha256), soci::use(size), soci::use(kept), soci::use(state),
            soci::use(signature);
    }
}

std::vector<FormOutcome> forms_of(db::Database& database, FileId id)
{
    const std::int64_t file = id.value();
    FormOutcome form;
    std::string state;
    soci::statement select =
        (database.sql().prepare << "SELECT number, name, sha256, size, state, signature"
                                   " FROM intake_form WHERE file_id = :id ORDER BY number",
         soci::use(file), soci::into(form.number), soci::into(form.name), soci::into(form.sha256),
         soci::into(form.size), soci::into(state), soci::into(form.signature));
    std::vector<FormOutcome> forms;
    for (bool more = select.execute(true); more; more = select.fetch()) {
        form.state = state_of(state);
        forms.push_back(form);
    }
    return forms;
}

void put_form_state(db::Database& database, FileId id, std::size_t number, FormState state)
{
    const std::int64_t file = id.value();
    const auto form = static_cast<std::int64_t>(number);
    const std::string word(code(state));
    database.sql() << "UPDATE intake_form SET state = :state WHERE file_id = :id AND number = :n",
        soci::use(word), soci::use(file), soci::use(form);
}

Checked<FormRow> row_of(Kind kind, const Form& form)
{
    auto read = leaves(form.bytes);
    if (!read) return std::unexpected(Problems{std::move(read).error()});
    std::vector<std::string> headings;
    FormRow result;
    for (auto& [element, text] : *read) {
        headings.push_back(heading(element));
        result.row.cells.push_back(std::move(text));
    }
    result.layout = TRY(Layout::of(kind, csv::Header(std::move(headings))));
    return result;
}

RowOutcome take_form(db::Database& database, const FormFacts& facts, Kind kind, const Form& form)
{
    const auto read = row_of(kind, form);
    if (!read) return refused(read.error());
    const Slice::Facts slice_facts{.actor = facts.actor,
                                   .areas = facts.areas,
                                   .territory = facts.territory,
                                   .layout = read->layout,
                                   .file = facts.file,
                                   .ethnicities = facts.ethnicities};
    Slice slice(database, slice_facts, facts.at);
    const auto taker = kind == Kind::people ? people_taker() : employers_taker();
    auto outcome = taker->take(slice, read->row);
    taker->finish(slice);
    return outcome;
}

}  // namespace ansinh::intake
