#pragma once

/// What every command shares: the options before its name, the store, the areas, and the way out.

#include "access/role.h"
#include "base/language.h"
#include "base/result.h"
#include "calc/library.h"
#include "db/database.h"
#include "registry/areas.h"
#include "report/office.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace ansinh::cli {

class Command;

struct Options {
    std::string store;  ///< "sqlite:FILE" or "postgresql://…"; empty is the user's own store
    std::string data;   ///< folder of the shipped data; empty looks for it
    std::string law;    ///< folder of the law files; empty looks for it
    Language language = Language::vi;
    bool json = false;
};

/// What a command does once the whole line was understood. Its problems end the program with 1.
using Action = std::function<Checked<void>()>;

class Context {
public:
    explicit Context(Language language) { options.language = language; }

    Options options;

    /// In the language of this run.
    const std::string& say(const Bilingual& text) const { return text.in(options.language); }

    /// `command` on the line means `action`.
    void on(Command& command, Action action);
    /// Carries out the command that was on the line.
    Checked<void> run_chosen() const { return chosen_(); }

    /// The store, ready for use. The user's own is made at the first command; of another one that
    /// was not made: store/not-initialised.
    Checked<std::reference_wrapper<db::Database>> store();
    /// Where the store is, for further connections to it.
    std::string store_address() const;
    /// The store as it is, for `init`.
    db::Database& opened_store();
    Checked<registry::Areas> areas();
    /// Areas, catalogue and calendar: what figures are judged and reports are made with.
    Checked<std::shared_ptr<const report::Office>> office();
    /// The same over another store than this run's.
    Checked<std::shared_ptr<const report::Office>> office_of(db::Database& database) const;
    /// The roles that users have, and what is the same for all of them.
    Checked<access::Rules> rules() const;
    /// Whoever runs this program: an operator of this machine, on the record by their name there.
    access::Actor operating() const;
    std::filesystem::path data_folder() const;
    std::filesystem::path law_folder() const;
    /// The law alone, for what needs no examples. Throws law::LawError.
    law::Law law() const;
    /// The law with its worked examples, read at the first call. Throws law::LawError.
    const std::shared_ptr<const calc::Library>& library();

private:
    Action chosen_;
    std::unique_ptr<db::Database> database_;
    std::optional<registry::Areas> areas_;
    std::shared_ptr<const calc::Library> library_;
};

/// The one problem of a question as the problems of a command.
template <class T>
Checked<T> all(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return {};
        else
            return *std::move(result);
    }
    return std::unexpected(Problems{std::move(result).error()});
}

}  // namespace ansinh::cli
