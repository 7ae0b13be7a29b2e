#include "access/audit_queue.h"

#include "access/impl/chain.h"

#include <condition_variable>
#include <exception>
#include <future>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

class AuditQueue::Writer {
public:
    explicit Writer(const std::string& address)
        : address_{address}, database_{db::Database::open(address)},
          thread_{[this](const std::stop_token& stop) { run(stop); }}
    {
    }

    AuditId look(const Actor& actor, const Act& act, const std::string& at)
    {
        Look look{.actor = actor, .act = act, .at = at, .written = {}};
        auto written = look.written.get_future();
        {
            const std::scoped_lock lock(mutex_);
            waiting_.push_back(std::move(look));
        }
        changed_.notify_one();
        return written.get();
    }

private:
    struct Look {
        Actor actor;
        Act act;
        std::string at;
        std::promise<AuditId> written;
    };

    void run(const std::stop_token& stop)
    {
        while (true) {
            std::vector<Look> looks;
            {
                std::unique_lock lock(mutex_);
                changed_.wait(lock, stop, [&] { return !waiting_.empty(); });
                if (waiting_.empty()) return;  // asked to stop, and nothing waits
                looks.swap(waiting_);
            }
            answer(looks);
        }
    }

    void answer(std::vector<Look>& looks)
    {
        try {
            const auto numbers = write(looks);
            for (std::size_t at = 0; at < looks.size(); ++at)
                looks[at].written.set_value(numbers[at]);
        } catch (const soci::soci_error& error) {
            // Its whole text would quote who looked at whom.
            refuse(looks, error.get_error_message());
        } catch (const std::exception& error) {
            refuse(looks, error.what());
        }
    }

    std::vector<AuditId> write(const std::vector<Look>& looks)
    {
        if (!database_) database_ = db::Database::open(address_);
        std::vector<AuditId> numbers;
        numbers.reserve(looks.size());
        db::Transaction transaction(*database_);
        Appending appending(*database_, static_cast<long long>(looks.size()));
        for (const auto& look : looks)
            numbers.push_back(appending.add(look.actor, look.act, look.at));
        appending.finish();
        transaction.commit();
        return numbers;
    }

    void refuse(std::vector<Look>& looks, const std::string& why)
    {
        database_.reset();  // its connection may be gone: the next looks get another one
        const db::StoreError failed(fmt::format("the audit chain cannot be written: {}", why));
        for (auto& look : looks) look.written.set_exception(std::make_exception_ptr(failed));
    }

    const std::string address_;
    std::optional<db::Database> database_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::vector<Look> waiting_;
    std::jthread thread_;  // the last member: it ends before what it uses
};

AuditQueue::AuditQueue(const std::string& address) : writer_{std::make_unique<Writer>(address)} {}
AuditQueue::~AuditQueue() = default;

AuditId AuditQueue::look(const Actor& actor, const Act& act, const std::string& at)
{
    return writer_->look(actor, act, at);
}

}  // namespace ansinh::access
