#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/init.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/synthesis.h"
#include "registry/load.h"
#include "synth/noise.h"

#include <charconv>
#include <cstdio>
#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <unistd.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    synth::Request request;
    std::string scale = "1";
    std::string out;
    std::string noise;
    std::string held;
    std::string held_from;
    std::int64_t noise_in = 40;
    std::size_t threads = 2;
};

/// "1", "1/10"
Result<synth::Scale> scale_of(const std::string& text)
{
    synth::Scale scale;
    const auto* const end = text.data() + text.size();
    auto read = std::from_chars(text.data(), end, scale.numerator);
    if (read.ec == std::errc{} && read.ptr != end && *read.ptr == '/')
        read = std::from_chars(read.ptr + 1, end, scale.denominator);
    if (read.ec != std::errc{} || read.ptr != end || scale.numerator < 1 ||
        scale.denominator < scale.numerator || scale.denominator > 10'000)
        return fail({.code = "synth/bad-scale",
                     .detail = {"Tỷ lệ là 1 hoặc phân số đến 1, mẫu không quá 10.000.",
                                "A scale is 1 or a fraction up to 1, the denominator at most "
                                "10,000."},
                     .where = "--scale",
                     .remedy = {"Ví dụ: --scale 1/10.", "For example: --scale 1/10."}});
    return scale;
}

/// One line on a terminal, nothing elsewhere.
void show_progress(const synth::Plan& plan, std::size_t done, std::size_t all)
{
    if (isatty(STDERR_FILENO) == 0) return;
    constexpr std::size_t width = 30;
    const auto full = width * done / all;
    fmt::print(stderr, "\r{}  [{}{}] {} / {}{}", plan.province_name, std::string(full, '#'),
               std::string(width - full, ' '), done, all, done == all ? "\n" : "");
}

Checked<db::Database> new_store(Context& context, const std::string& file)
{
    if (std::filesystem::exists(file))
        return std::unexpected(Problems{{.code = "synth/file-exists",
                                         .detail = {"Tệp đã có.", "The file is there already."},
                                         .where = "--out",
                                         .remedy = {"Chọn tên khác.", "Choose another name."}}});
    auto store = db::Database::open("sqlite:" + file);
    TRY(initialise(store, context.data_folder()));
    return store;
}

std::string told(const Context& context, const synth::Plan& plan, const synth::Made& made)
{
    const auto count = [&](std::int64_t number) {
        return format::number(Decimal{number}, context.options.language);
    };
    const auto& now = plan.calibration.now;
    return fmt::format(
        fmt::runtime(context.say(
            {"{} ({}): {} người, {} hộ, {} đơn vị, {} cơ sở; BHXH bắt buộc {}, tự nguyện {}, BHTN "
             "{}, BHYT {}; {} quá trình tham gia",
             "{} ({}): {} people, {} households, {} employers, {} facilities; compulsory {}, "
             "voluntary {}, unemployment {}, health {}; {} spells"})),
        plan.province_name, format::date(plan.calibration.on, context.options.language),
        count(made.people), count(made.households), count(made.employers), count(made.facilities),
        count(now.compulsory), count(now.voluntary), count(now.unemployment), count(now.health),
        count(made.memberships));
}

json::object to_json(const synth::Plan& plan, const synth::Made& made)
{
    const auto& now = plan.calibration.now;
    return {{"area", plan.calibration.area},
            {"as_of", to_string(plan.calibration.on)},
            {"people", made.people},
            {"dead", made.dead},
            {"households", made.households},
            {"employers", made.employers},
            {"facilities", made.facilities},
            {"employments", made.employments},
            {"memberships", made.memberships},
            {"compulsory", now.compulsory},
            {"voluntary", now.voluntary},
            {"unemployment", now.unemployment},
            {"health", now.health}};
}

/// The month from which employers declare: January of the year where none is named.
Checked<Month> opening_of(const Asked& asked)
{
    if (asked.held_from.empty()) return Month(asked.request.year, 1);
    return all(Month::parse(asked.held_from));
}

Checked<void> make(Context& context, db::Database& database, const Asked& asked)
{
    json::array provinces;
    synth::SentPeople sent(asked.request.seed, asked.noise_in);
    synth::Movements held;
    Synthesis order{.request = asked.request, .threads = asked.threads, .progress = show_progress};
    if (!asked.noise.empty())
        order.also = [&](const synth::Plan& plan, std::size_t place,
                         const synth::Commune& commune) { sent.add(plan, place, commune); };
    if (!asked.held.empty()) {
        order.opening = TRY(opening_of(asked)).first_day();
        order.held = [&](synth::Movements more) { held.add(std::move(more)); };
    }
    order.made = [&](const synth::Plan& plan, const synth::Made& made) {
        if (context.options.json)
            provinces.push_back(to_json(plan, made));
        else
            print(told(context, plan, made));
    };
    TRY_VOID(synthesize(context, database, order));
    registry::settle(database);
    if (!asked.noise.empty()) {
        TRY_VOID(all(write_file(asked.noise, sent.sent())));
        TRY_VOID(all(write_file(asked.noise + ".truth.csv", sent.truth())));
    }
    if (!asked.held.empty()) TRY_VOID(all(write_file(asked.held, synth::text_of(held))));
    if (context.options.json)
        print(json::serialize(json::object{{"provinces", std::move(provinces)}}));
    return {};
}

Checked<void> run(Context& context, Asked asked)
{
    asked.request.scale = TRY(all(scale_of(asked.scale)));
    if (asked.out.empty()) return make(context, TRY(context.store()).get(), asked);
    auto store = TRY(new_store(context, asked.out));
    return make(context, store, asked);
}

}  // namespace

void add_synth_command(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* command = app.add_subcommand(
        "synth", context.say({"Tạo dữ liệu mô phỏng của một tỉnh hoặc cả nước, khớp số đã công bố",
                              "Make synthetic data of a province or the nation that meet the "
                              "published figures"}));
    command
        ->add_option("--area", asked->request.area,
                     context.say({"Tỉnh, hoặc VN", "Province, or VN"}))
        ->required()
        ->type_name("");
    command->add_option("--year", asked->request.year, context.say({"Năm", "Year"}))
        ->required()
        ->between(2015, 2100)
        ->option_text("YYYY");
    command
        ->add_option("--scale", asked->scale,
                     context.say({"Tỷ lệ dân số", "Scale of the population"}))
        ->option_text("1|1/10|…");
    command
        ->add_option("--seed", asked->request.seed,
                     context.say({"Số gieo: cùng số, cùng dữ liệu", "Seed: same seed, same data"}))
        ->type_name("");
    command->add_option("--threads", asked->threads, context.say({"Số luồng", "Number of threads"}))
        ->between(1, 64)
        ->type_name("");
    command
        ->add_option("--out", asked->out,
                     context.say({"Tệp SQLite mới (mặc định: kho của --db)",
                                  "A new SQLite file (default: the store of --db)"}))
        ->type_name("");
    command
        ->add_option("--noise", asked->noise,
                     context.say({"Tệp CSV: danh sách người như cơ quan gửi, có lỗi; sự thật ở "
                                  "TỆP.truth.csv",
                                  "A CSV file: people as an office would send them, with faults; "
                                  "the truth goes to FILE.truth.csv"}))
        ->type_name("");
    command
        ->add_option("--noise-in", asked->noise_in,
                     context.say({"Gửi một trong bao nhiêu người (40)",
                                  "One person in so many is sent (40)"}))
        ->between(1, 1'000'000)
        ->type_name("");
    command
        ->add_option("--held", asked->held,
                     context.say({"Tệp CSV giữ lại biến động lao động trong năm, để khai bằng "
                                  "synth-declarations",
                                  "A CSV file that holds back the year's labour movements, for "
                                  "synth-declarations to tell"}))
        ->type_name("");
    command
        ->add_option("--held-from", asked->held_from,
                     context.say({"Từ tháng nào (tháng 1 của năm)",
                                  "From which month on (January of the year)"}))
        ->option_text("YYYY-MM");
    context.on(*command, [&context, asked] { return run(context, *asked); });
}

}  // namespace ansinh::cli
