#pragma once

/// One act done and not committed, or a merge half-way, and another that begins on a second
/// connection: without waiting for luck.

#include "contribution/employer_merge.h"
#include "contribution/impl/paying_units.h"
#include "contribution/refunds.h"
#include "registry/employer_merge.h"
#include "support/cases.h"

#include <chrono>
#include <functional>
#include <future>
#include <string>
#include <vector>

namespace ansinh::contribution {

class TwoAtOnce : public PayingUnits {
protected:
    /// Some province of the map: that a run is for another area is what counts.
    AreaId another_area()
    {
        EXPECT_TRUE(registry::load_areas(
            store(), {.areas = test::file_text(DATA_FOLDER "/areas.csv"),
                      .links = test::file_text(DATA_FOLDER "/area_links.csv")}));
        areas_.emplace(registry::Areas::load(store()));
        return areas_->of_level(registry::AreaLevel::province, Date(2023, 12, 1)).front()->id;
    }

    /// `first` is done and not committed when `second` begins on another connection; what the
    /// second one came to.
    std::string one_after_the_other(
        const std::function<void()>& first, const std::function<std::string(db::Database&)>& second,
        const std::function<void()>& while_it_waits = [] {})
    {
        auto other = another();
        db::Transaction transaction(store());
        first();
        auto told = std::async(std::launch::async, [&] { return second(other); });
        until_it_waits(told);
        while_it_waits();
        transaction.commit();
        return told.get();
    }

    void until_it_waits(const std::future<std::string>& told)
    {
        const auto is_done = [&] {
            return told.wait_for(std::chrono::milliseconds(1)) == std::future_status::ready;
        };
        while (!is_done() && !another_waits()) {
        }
    }

    /// What a merge moves, after it was recorded and `meanwhile` was done.
    static std::vector<registry::EmployerDependent>
    dependents(const std::function<void()>& meanwhile)
    {
        return {{.name = "pause",
                 .repoint = [meanwhile](db::Database&, EmployerId, EmployerId,
                                        AuditId) { meanwhile(); },
                 .restore = [meanwhile](db::Database&, AuditId) { meanwhile(); }},
                {.name = "contribution",
                 .locks = merge_locks,
                 .repoint = [](db::Database& database, EmployerId from, EmployerId to,
                               AuditId merge) { repoint(database, merge, from, to); },
                 .restore = [](db::Database& database,
                               AuditId merge) { undo_repoint(database, merge); }}};
    }

    /// The one with the higher number goes: what holds both takes them in the other order.
    AuditId merges_the_school(const std::function<void()>& meanwhile)
    {
        const auto school_now = registry::employer(store(), *areas_, clerk, "TB0002B");
        const auto done = registry::merge_employers(store(), *areas_, clerk,
                                                    {.kept = "TA0001A",
                                                     .gone = "TB0002B",
                                                     .seen_gone = school_now->version.recorded,
                                                     .reason = "trùng hồ sơ"},
                                                    dependents(meanwhile), at);
        EXPECT_TRUE(done);
        return done.value_or(AuditId{});
    }

    using Second = std::function<std::string(db::Database&)>;

    /// `second` begins on another connection when the merge is recorded and has moved nothing, and
    /// `after` when it is undone; what they came to.
    std::string beside_a_merge(const Second& second, const Second& after)
    {
        auto other = another();
        std::future<std::string> told;
        const auto begins = [&](const Second& work) {
            return [&] {
                told = std::async(std::launch::async, [&] { return work(other); });
                until_it_waits(told);
            };
        };
        const auto merge = merges_the_school(begins(second));
        auto all = told.get();
        EXPECT_TRUE(registry::undo_employer_merge(store(), *areas_, clerk,
                                                  {.merge = merge, .reason = "nhầm"},
                                                  dependents(begins(after)), at));
        return all + told.get();
    }

    std::int64_t approved_refund(Vnd amount)
    {
        auto head = access::local_operator("head");
        head.user = UserId{7};
        const auto asked = request_refund(
            store(), *areas_, clerk,
            {.unit_code = "TA0001A", .amount = amount, .account = "VCB 001", .reason = "nộp thừa"},
            at);
        EXPECT_TRUE(asked.has_value());
        EXPECT_TRUE(decide_refund(store(), *areas_, head,
                                  {.refund = asked->id, .approved = true, .reason = {}}, at));
        return asked->id;
    }

    template <class Outcome>
    static std::string code_of(const Checked<Outcome>& outcome)
    {
        return outcome ? std::string{} : outcome.error().front().code;
    }

    std::string import_on(db::Database& database, const std::string& row)
    {
        return code_of(import_statement(
            database, the_law(), *areas_, clerk,
            {.name = "bank.csv", .text = "date,amount,reference,unit_code,transaction\n" + row},
            at));
    }
};

}  // namespace ansinh::contribution
