#include "access/allowed.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/dues_view.h"
#include "cli/output.h"
#include "contribution/dues.h"
#include "contribution/why.h"
#include "registry/employers.h"
#include "registry/people.h"
#include "registry/territory.h"

#include <chrono>
#include <cstdio>
#include <future>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string month;
    std::string area;
    std::string employer;
    std::string person;
    std::size_t workers = 1;
};

/// One line on a terminal, nothing elsewhere: how far, how fast, how long still.
decltype(contribution::DuesRequest::progress) progress_line(const Context& context)
{
    if (isatty(STDERR_FILENO) == 0) return {};
    const auto began = std::chrono::steady_clock::now();
    return [&context, began](contribution::DuesStep step, const db::RunTotals& totals) {
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(
                                std::chrono::steady_clock::now() - began)
                                .count() +
                            1;
        const auto left =
            passed * (totals.slices - totals.done) / std::max<std::int64_t>(totals.done, 1) / 1000;
        fmt::print(stderr, "\r{}  {}/{}  {} {}/s  {} s {}",
                   context.say(step == contribution::DuesStep::people
                                   ? Bilingual{"Tiền đóng", "Dues"}
                                   : Bilingual{"Sổ cái", "Books"}),
                   totals.done, totals.slices, context.say({"dòng", "rows"}),
                   totals.worked.rows * 1000 / passed, left, context.say({"còn lại", "left"}));
        if (totals.done == totals.slices) fmt::print(stderr, "\n");
    };
}

Checked<void> run(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto law = context.law();
    contribution::DuesRequest request{.month = TRY(all(Month::parse(asked.month)))};
    if (!asked.area.empty())
        request.area = TRY(all(areas.resolve(asked.area, request.month.first_day())));
    const auto at = moment();
    // The others share the run over connections of their own.
    std::vector<std::future<Checked<contribution::DuesRun>>> others;
    for (std::size_t worker = 1; worker < asked.workers; ++worker)
        others.push_back(std::async(std::launch::async, [&] {
            auto own = db::Database::open(context.store_address());
            return contribution::run_dues(own, law, areas, context.operating(), request, at);
        }));
    auto watched = request;
    watched.progress = progress_line(context);
    auto done = contribution::run_dues(store, law, areas, context.operating(), watched, at);
    for (auto& other : others)
        if (auto part = other.get(); done && !part) done = std::move(part);
    print(told(context, request.month, TRY(std::move(done))));
    return {};
}

Checked<void> show_employer(Context& context, const Asked& asked, Month month)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    print(told(context, asked.employer, month,
               TRY(contribution::employer_dues(store, areas, context.operating(), asked.employer,
                                               month))));
    return {};
}

Checked<void> show_person(Context& context, const Asked& asked, Month month)
{
    auto& store = TRY(context.store()).get();
    const auto person = TRY(all(parse_person_id(asked.person)));
    const auto actor = context.operating();
    TRY_VOID(all(access::allowed(actor, access::Permission::dues_read)));
    const auto areas = TRY(context.areas());
    TRY_VOID(all(registry::person(store, registry::Territory::of(areas, actor), person)));
    const auto law = context.law();
    print(told(context, {.law = law,
                         .month = month,
                         .standing = contribution::person_dues(store, person, month),
                         .why = contribution::why(store, law, person, month),
                         .unit_code = [&](EmployerId employer) {
                             return registry::unit_code(store, employer);
                         }}));
    return {};
}

Checked<void> show(Context& context, const Asked& asked)
{
    const auto month = TRY(all(Month::parse(asked.month)));
    if (asked.person.empty() == asked.employer.empty())
        return std::unexpected(
            Problems{{.code = "usage/missing",
                      .detail = {"Cần một trong hai: --employer hoặc --person.",
                                 "One of the two is needed: --employer or --person."}}});
    return asked.person.empty() ? show_employer(context, asked, month)
                                : show_person(context, asked, month);
}

void add_month(Command& command, Asked& asked, const Context& context)
{
    command
        .add_option("--month", asked.month, context.say({"Tháng phải đóng", "Month of the dues"}))
        ->required()
        ->option_text("YYYY-MM");
}

}  // namespace

void add_dues_commands(Command& app, Context& context)
{
    auto* dues = app.add_subcommand(
        "dues", context.say({"Tiền đóng BHXH, BHYT, BHTN hằng tháng", "Monthly dues"}));
    dues->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    auto* running = dues->add_subcommand(
        "run", context.say({"Tính và ghi phần chênh lệch so với số đã ghi",
                            "Compute, and post the difference to what stands"}));
    add_month(*running, *asked, context);
    running
        ->add_option(
            "--area", asked->area,
            context.say({"Chỉ các đơn vị trên địa bàn này", "Only employers of this area"}))
        ->type_name("");
    running
        ->add_option(
            "--workers", asked->workers,
            context.say({"Số luồng cùng làm (PostgreSQL)", "How many share the run (PostgreSQL)"}))
        ->between(1, 64)
        ->type_name("");
    context.on(*running, [&context, asked] { return run(context, *asked); });
    auto* showing = dues->add_subcommand(
        "show", context.say({"Số phải đóng của đơn vị hoặc của một người, và vì sao",
                             "Dues of an employer, or of a person and why"}));
    add_month(*showing, *asked, context);
    showing->add_option("--employer", asked->employer, context.say({"Mã đơn vị", "Unit code"}))
        ->type_name("");
    showing->add_option("--person", asked->person, context.say({"Mã số BHXH", "SI number"}))
        ->type_name("");
    context.on(*showing, [&context, asked] { return show(context, *asked); });
}

}  // namespace ansinh::cli
