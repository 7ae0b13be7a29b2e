/// Whose a receipt may be.

#include "base/text.h"
#include "contribution/dues.h"
#include "contribution/impl/reach.h"
#include "contribution/receipts.h"
#include "ledger/ledger.h"
#include "registry/employer_list.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <set>

namespace ansinh::contribution {

namespace {

constexpr std::size_t told_most = 8;
/// A word that more than one name in three has says nothing: "công ty", "TNHH". One that few have
/// speaks for them by itself, and two that some have do so together.
constexpr std::ptrdiff_t one_in = 3;
constexpr std::ptrdiff_t few = 3;
constexpr std::int64_t telling = 5;
constexpr std::int64_t amount_weight = 6;
constexpr std::int64_t code_weight = 1'000;
/// An amount that more employers owe is of nobody.
constexpr std::size_t amount_of_most = 5;

std::set<std::string> words_of_name(std::string_view name)
{
    const auto words = words_of(fold(name));
    return {words.begin(), words.end()};
}

struct Scored {
    const registry::EmployerBrief* employer = nullptr;
    std::int64_t score = 0;
    std::vector<std::string> words{};
    bool owes_the_amount = false;
};

/// How much a word says that so many of all names have: the halvings between them.
std::int64_t weight(std::ptrdiff_t frequency, std::ptrdiff_t all)
{
    if (frequency < few) return telling;
    if (frequency * one_in > all) return 0;
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(all / frequency)));
}

/// The employers that share telling words with the reference or owe the amount, the likeliest
/// first.
std::vector<Scored> scored(const std::vector<registry::EmployerBrief>& employers,
                           const std::vector<std::string>& reference,
                           const std::set<EmployerId>& owing)
{
    std::vector<std::set<std::string>> names;
    std::map<std::string, std::ptrdiff_t> frequency;
    for (const auto& word : reference) frequency[word] = 0;
    for (const auto& employer : employers)
        for (const auto& word : names.emplace_back(words_of_name(employer.name)))
            if (const auto found = frequency.find(word); found != frequency.end()) ++found->second;
    std::vector<Scored> found;
    for (std::size_t at = 0; at < employers.size(); ++at) {
        Scored one{.employer = &employers[at], .owes_the_amount = owing.contains(employers[at].id)};
        for (const auto& word : reference) {
            std::int64_t says = 0;
            if (word == employers[at].unit_code)
                says = code_weight;
            else if (word.size() > 1 && names[at].contains(word))
                says = weight(frequency[word], std::ssize(employers));
            if (says == 0) continue;
            one.score += says;
            one.words.push_back(word);
        }
        if (one.owes_the_amount && (one.score != 0 || owing.size() <= amount_of_most))
            one.score += amount_weight;
        if (one.score >= telling) found.push_back(std::move(one));
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Scored::score);
    if (found.size() > told_most) found.resize(told_most);
    return found;
}

/// Who owes exactly the amount: in all, or for the month it came in or the one before.
std::set<EmployerId> owing(db::Database& database, Vnd amount, Date on)
{
    std::map<std::int64_t, Vnd> sums;
    for (const auto& standing : ledger::standing(
             database,
             {.last = std::numeric_limits<std::int64_t>::max(),
              .accounts = {ledger::Account::dues_receivable, ledger::Account::charges_receivable}}))
        sums[standing.payer] += standing.amount;
    std::set<EmployerId> found;
    for (const auto& [payer, sum] : sums)
        if (sum == amount) found.insert(EmployerId{payer});
    for (const auto month : {Month{on}, Month{on}.plus(-1)})
        for (const auto& dues : all_employer_dues(database, month))
            if (dues.amounts.total() == amount) found.insert(dues.employer);
    return found;
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
    const auto owe = owing(database, found.amount, found.on);
    for (const auto& one : scored(employers, words_of(fold(found.reference)), owe))
        told.push_back({.unit_code = one.employer->unit_code,
                        .name = one.employer->name,
                        .words = one.words,
                        .owes_the_amount = one.owes_the_amount});
    return told;
}

}  // namespace ansinh::contribution
