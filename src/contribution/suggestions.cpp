/// Whose a receipt may be.

#include "base/text.h"
#include "contribution/impl/reach.h"
#include "contribution/receipts.h"
#include "ledger/ledger.h"
#include "registry/employer_list.h"

#include <algorithm>
#include <map>
#include <set>

namespace ansinh::contribution {

namespace {

constexpr std::size_t told_most = 8;
/// A word that more than one name in so many has says nothing: "công ty", "TNHH".
constexpr std::ptrdiff_t one_in = 25;
constexpr std::int64_t code_weight = 1'000;

std::set<std::string> words_of_name(std::string_view name)
{
    const auto words = words_of(fold(name));
    return {words.begin(), words.end()};
}

struct Scored {
    const registry::EmployerBrief* employer = nullptr;
    std::int64_t score = 0;
    std::vector<std::string> words{};
};

/// The employers that share a telling word with the reference, the likeliest first.
std::vector<Scored> scored(const std::vector<registry::EmployerBrief>& employers,
                           const std::vector<std::string>& reference)
{
    std::vector<std::set<std::string>> names;
    std::map<std::string, std::ptrdiff_t> frequency;
    for (const auto& word : reference) frequency[word] = 0;
    for (const auto& employer : employers)
        for (const auto& word : names.emplace_back(words_of_name(employer.name)))
            if (const auto found = frequency.find(word); found != frequency.end()) ++found->second;
    std::vector<Scored> found;
    for (std::size_t at = 0; at < employers.size(); ++at) {
        Scored one{.employer = &employers[at]};
        for (const auto& word : reference) {
            const bool rare =
                frequency[word] * one_in <= std::ssize(employers) || frequency[word] < 3;
            if (word == employers[at].unit_code)
                one.score += code_weight;
            else if (word.size() > 1 && rare && names[at].contains(word))
                one.score += std::ssize(word);
            else
                continue;
            one.words.push_back(word);
        }
        if (one.score != 0) found.push_back(std::move(one));
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Scored::score);
    if (found.size() > told_most) found.resize(told_most);
    return found;
}

Vnd owed(db::Database& database, EmployerId employer)
{
    Vnd sum;
    for (const auto& standing : ledger::standing(
             database,
             {.first = employer.value(),
              .last = employer.value(),
              .accounts = {ledger::Account::dues_receivable, ledger::Account::charges_receivable}}))
        sum += standing.amount;
    return sum;
}

}  // namespace

Checked<std::vector<Suggestion>> suggestions(db::Database& database, const registry::Areas& areas,
                                             const access::Actor& actor, std::int64_t number)
{
    const auto found = TRY(receipt(database, areas, actor, number));
    const auto own = registry::Territory::of(areas, actor);
    auto employers = registry::employer_list(database);
    std::erase_if(employers, [&](const auto& employer) {
        return employer.merged_into || !(actor.everywhere || own.contains(employer.commune));
    });
    std::vector<Suggestion> told;
    for (const auto& one : scored(employers, words_of(fold(found.reference))))
        told.push_back({.unit_code = one.employer->unit_code,
                        .name = one.employer->name,
                        .words = one.words,
                        .owes_the_amount = owed(database, one.employer->id) == found.amount});
    return told;
}

}  // namespace ansinh::contribution
