#include "registry/employer_form.h"

#include "registry/impl/person_fields.h"
#include "registry/impl/unit_form.h"
#include "registry/unit_numbers.h"

namespace ansinh::registry {

namespace {

constexpr std::int64_t workers_max = 1'000'000;

Result<std::string> text(std::string_view typed) { return short_text(typed, unit_name_max); }

Result<EmployerKind> kind(std::string_view typed)
{
    if (const auto found = employer_kind_of(typed)) return *found;
    return fail(unknown_code(employer_kinds()));
}

Result<EmployerStatus> status(std::string_view typed)
{
    if (const auto found = employer_status_of(typed)) return *found;
    return fail(unknown_code(employer_statuses()));
}

Result<std::string> section(std::string_view typed)
{
    if (industry(typed) != nullptr) return std::string(typed);
    return fail(unknown_code(industries()));
}

/// Decision 595/QĐ-BHXH, article 7: by the month, by three months or by six.
Result<std::int64_t> cycle(std::string_view typed)
{
    if (typed == "1" || typed == "3" || typed == "6") return std::int64_t{typed[0] - '0'};
    return fail({.code = "employer/payment-cycle-unknown",
                 .detail = {"Phương thức đóng không có trong quy định.",
                            "There is no such cycle of payment."},
                 .remedy = {"Đóng hằng tháng (1), 3 tháng (3) hoặc 6 tháng (6) một lần.",
                            "Payment is every month (1), 3 months (3) or 6 months (6)."}});
}

Result<std::optional<OfficeId>> office(const Ground& ground, std::string_view code, Date on)
{
    if (const auto* found = ground.offices.by_code(code, on)) return std::optional(found->id);
    return fail({.code = "office/unknown",
                 .detail = {"Không có cơ quan BHXH mang mã này vào ngày đó.",
                            "No office has this code on that day."},
                 .remedy = {"Tra mã trong danh sách cơ quan BHXH của ngày đó.",
                            "Look the code up in the list of offices of that day."}});
}

/// A parser whose result may also be absent.
template <class Parse>
auto maybe(Parse parse)
{
    return [=](std::string_view typed) -> Result<std::optional<std::string>> {
        return std::optional(TRY(parse(typed)));
    };
}

Checked<Employer> filled(const Ground& ground, Employer employer, const EmployerForm& form,
                         Date from)
{
    const bool is_new = employer.unit_code.empty();
    const auto commune_before = employer.commune;
    UnitForm reader(is_new);
    if (is_new) reader.required(form.unit_code, "/unit_code", employer.unit_code, parse_unit_code);
    reader.optional(form.tax_code, "/tax_code", employer.tax_code, maybe(parse_tax_code));
    reader.required(form.name, "/name", employer.name, text);
    reader.required(form.kind, "/kind", employer.kind, kind);
    reader.required(form.industry, "/industry", employer.industry, section);
    reader.required(form.commune, "/commune", employer.commune, [&](std::string_view typed) {
        return ground.areas.resolve(typed, from, AreaLevel::commune);
    });
    reader.optional(form.address, "/address", employer.address, text);
    reader.optional(form.payment_cycle, "/payment_cycle", employer.payment_cycle, cycle,
                    std::int64_t{1});
    reader.optional(form.status, "/status", employer.status, status, EmployerStatus::active);
    reader.optional(form.workers, "/workers", employer.workers,
                    [](std::string_view typed) { return whole_number(typed, 0, workers_max); });
    reader.optional(form.phone, "/phone", employer.phone, maybe(parse_phone));
    reader.optional(form.office, "/office", employer.office,
                    [&](std::string_view typed) { return office(ground, typed, from); });
    TRY_VOID(reader.done());

    const bool given = form.office && !trimmed(*form.office).empty();
    if (!given && (!employer.office || employer.commune != commune_before)) {
        const auto* managing = ground.offices.managing(ground.areas, employer.commune, from);
        employer.office = managing != nullptr ? std::optional(managing->id) : std::nullopt;
    }
    return employer;
}

}  // namespace

Checked<Employer> read_employer(const Ground& ground, const EmployerForm& form, Date from)
{
    return filled(ground, {}, form, from);
}

Checked<Employer> read_change(const Ground& ground, const Employer& before,
                              const EmployerForm& form, Date from)
{
    return filled(ground, before, form, from);
}

}  // namespace ansinh::registry
