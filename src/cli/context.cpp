#include "cli/context.h"

#include "cli/command.h"
#include "cli/init.h"
#include "cli/places.h"
#include "law/folder.h"

#include <utility>

namespace ansinh::cli {

namespace {

std::unexpected<Problems> not_initialised()
{
    return std::unexpected(
        Problems{{.code = "store/not-initialised",
                  .detail = {"Kho dữ liệu này chưa được khởi tạo, hoặc do phiên bản cũ hơn tạo ra.",
                             "This store was not initialised, or by an older version."},
                  .remedy = {"Chạy “ansinh --db … init” với cùng địa chỉ kho dữ liệu.",
                             "Run “ansinh --db … init” with the same address."}}});
}

}  // namespace

void Context::on(Command& command, Action action)
{
    command.callback([this, action = std::move(action)] { chosen_ = action; });
}

std::string Context::store_address() const
{
    return options.store.empty() ? own_store() : options.store;
}

db::Database& Context::opened_store()
{
    if (!database_) database_ = std::make_unique<db::Database>(db::Database::open(store_address()));
    return *database_;
}

Checked<std::reference_wrapper<db::Database>> Context::store()
{
    const bool is_own = options.store.empty();
    // To open an SQLite file is to make it: a mistyped name must not leave one behind.
    if (!is_own && !database_ && is_missing_file(options.store)) return not_initialised();
    auto& database = opened_store();
    if (!is_initialised(database)) {
        if (!is_own) return not_initialised();
        TRY(initialise(database, data_folder()));
    }
    return std::ref(database);
}

Checked<registry::Areas> Context::areas()
{
    if (!areas_) areas_ = registry::Areas::load(TRY(store()));
    return *areas_;
}

Checked<std::shared_ptr<const report::Office>> Context::office() { return office_of(TRY(store())); }

Checked<std::shared_ptr<const report::Office>> Context::office_of(db::Database& database) const
{
    const auto data = data_folder();
    return report::Office::open(registry::Areas::load(database),
                                {.indicators = TRY(all(file_text(data / "indicators.toml"))),
                                 .holidays = TRY(all(file_text(data / "holidays.csv")))});
}

Checked<access::Rules> Context::rules() const
{
    const auto text = TRY(all(file_text(data_folder() / "roles.toml")));
    return access::Rules{.roles = TRY(access::Roles::parse(text))};
}

access::Actor Context::operating() const { return access::local_operator(machine_user()); }

std::filesystem::path Context::data_folder() const
{
    return options.data.empty() ? shipped("data") : std::filesystem::path(options.data);
}

std::filesystem::path Context::law_folder() const
{
    return options.law.empty() ? shipped("law") : std::filesystem::path(options.law);
}

law::Law Context::law() const { return law::load(law_folder()); }

const std::shared_ptr<const calc::Library>& Context::library()
{
    if (!library_) library_ = std::make_shared<const calc::Library>(law_folder());
    return library_;
}

}  // namespace ansinh::cli
