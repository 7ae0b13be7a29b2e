#include "registry/collection.h"
#include "registry/facilities.h"
#include "registry/impl/units_fixture.h"
#include "support/cases.h"

#include <soci/soci.h>

namespace ansinh::registry {
namespace {

using test::cases;

class Facilities : public Units {
protected:
    FoundFacility added(const std::string& code, const std::string& name,
                        const std::string& commune = "28756")
    {
        auto found = register_facility(store(), shipped(), officer(),
                                       {.code = code,
                                        .form = {.name = name,
                                                 .care_level = "district",
                                                 .hospital_class = "II",
                                                 .commune = commune,
                                                 .contract_from = "2021-01-01"},
                                        .from = Date(2021, 1, 1),
                                        .reason = "ký hợp đồng"},
                                       morning());
        EXPECT_TRUE(found) << codes(found);
        return found ? *found : FoundFacility{};
    }
};
ON_EVERY_STORE(Facilities);

TEST_P(Facilities, are_registered_and_changed_from_a_day)
{
    const auto first = added("83001", "Bệnh viện Nguyễn Đình Chiểu");
    EXPECT_EQ(text(first.id), "83001");
    const auto changed = change_facility(store(), shipped(), officer(),
                                         {.code = "83001",
                                          .seen = first.version.recorded,
                                          .form = {.care_tier = "basic", .hospital_class = "I"},
                                          .from = Date(2023, 1, 1),
                                          .reason = "xếp hạng lại"},
                                         morning());
    ASSERT_TRUE(changed) << codes(changed);
    const auto then = facility(store(), shipped(), officer(), "83001", {.on = Date(2022, 12, 31)});
    ASSERT_TRUE(then);
    EXPECT_EQ(then->version.record, first.version.record);
    EXPECT_EQ(facility(store(), shipped(), officer(), "83001")->version.record.care_tier,
              CareTier::basic);
    EXPECT_EQ(facility_versions(store(), shipped(), officer(), "83001")->size(), 2U);
    EXPECT_EQ(code_of(facility(store(), shipped(), officer(), "83001", {.on = Date(2019, 1, 1)})),
              "facility/not-then");
}

TEST_P(Facilities, are_refused_with_every_problem_at_once)
{
    EXPECT_EQ(codes(register_facility(store(), shipped(), officer(),
                                      {.code = "8",
                                       .form = {.care_level = "world",
                                                .hospital_class = "V",
                                                .contract_to = "2020-01-01",
                                                .status = "busy"}},
                                      morning())),
              "/reason record/reason-missing, /code facility/code-malformed, "
              "/name record/field-missing, /care_level record/unknown-code, "
              "/hospital_class record/unknown-code, /commune record/field-missing, "
              "/status record/unknown-code, /contract_to facility/contract-reversed");
    added("83001", "Một");
    EXPECT_EQ(codes(register_facility(
                  store(), shipped(), officer(),
                  {.code = "83001", .form = {.name = "Hai", .commune = "28756"}, .reason = "x"},
                  morning())),
              "/code facility/code-taken");
    EXPECT_EQ(codes(register_facility(
                  store(), shipped(), officer("836"),
                  {.code = "83002", .form = {.name = "Hai", .commune = "28756"}, .reason = "x"},
                  morning())),
              "/commune access/out-of-scope");
    EXPECT_EQ(codes(register_facility(store(), shipped(), reader(), {}, morning())),
              "access/forbidden");
    EXPECT_EQ(code_of(facility(store(), shipped(), officer("836"), "83001")), "facility/unknown");
    EXPECT_EQ(code_of(facility(store(), shipped(), {}, "83001")), "access/forbidden");
}

TEST_P(Facilities, are_found_by_code_or_name)
{
    added("83001", "Bệnh viện Nguyễn Đình Chiểu");
    added("83002", "Bệnh viện đa khoa Ba Tri", "29119");
    added("83100", "Trạm y tế phường Phú Khương");
    const auto found = [&](const std::string& typed, const access::Actor& actor) {
        const auto hits = find_facilities(store(), shipped(), actor, typed, 2);
        if (!hits) return hits.error().code;
        std::string told;
        for (const auto& hit : hits->hits) told += (told.empty() ? "" : " ") + text(hit.id);
        return told + (hits->more ? " …" : "");
    };
    for (const auto& [cells, line] : cases(R"(
        # typed       | found
        83001         | 83001
        bv            | 83002 83001
        tri ba        | 83002
        nguyen dinh c | 83001
        tyt           | 83100
        xyz           |
        b             | search/too-short
    )"))
        EXPECT_EQ(found(cells[0], officer()), cells.size() > 1 ? cells[1] : "") << line;
    EXPECT_EQ(found("benh vien", officer("836")), "83002");
    EXPECT_EQ(found("benh vien", {}), "access/forbidden");
}

class Collection : public Units {
protected:
    std::string told(const access::Actor& actor, std::string_view district, Date on)
    {
        const auto within = district.empty() ? area("83", AreaLevel::province)
                                             : area(district, AreaLevel::district);
        const auto found = collection(store(), shipped(), actor, within, on);
        if (!found) return found.error().code;
        std::string text;
        for (const auto& organisation : *found) {
            text += organisation.code + "(";
            for (const auto& point : organisation.points) {
                text += point.name + ":";
                for (const auto& collector : point.collectors) text += collector.code;
            }
            text += ")";
        }
        return text;
    }
};
ON_EVERY_STORE(Collection);

TEST_P(Collection, grows_and_ends_by_days)
{
    const auto post = NewOrganisation{.code = "BD83",
                                      .name = "Bưu điện tỉnh Bến Tre",
                                      .kind = "post",
                                      .area = "83",
                                      .from = Date(2022, 7, 1),
                                      .reason = "hợp đồng"};
    ASSERT_TRUE(add_organisation(store(), shipped(), officer(), post, morning()));
    const auto point = add_point(store(), shipped(), officer("836"),
                                 {.organisation = "BD83",
                                  .name = "Tân Xuân",
                                  .commune = "29119",
                                  .from = Date(2022, 8, 1),
                                  .reason = "mở điểm thu"},
                                 morning());
    ASSERT_TRUE(point) << codes(point);
    ASSERT_TRUE(add_collector(store(), shipped(), officer("836"),
                              {.point = *point,
                               .code = "NV001",
                               .name = "Lê Thị B",
                               .from = Date(2022, 9, 1),
                               .reason = "cấp thẻ"},
                              morning()));
    EXPECT_EQ(told(officer(), {}, Date(2022, 6, 30)), "");
    EXPECT_EQ(told(officer(), {}, Date(2022, 7, 1)), "BD83()");
    EXPECT_EQ(told(officer(), "836", Date(2022, 9, 1)), "BD83(Tân Xuân:NV001)");
    EXPECT_EQ(told(officer(), "829", Date(2022, 9, 1)), "BD83()");
    EXPECT_EQ(told(officer("829"), "836", Date(2022, 9, 1)), "");
    EXPECT_EQ(told({}, "836", Date(2022, 9, 1)), "access/forbidden");

    ASSERT_TRUE(end_collector(store(), shipped(), officer("836"),
                              {.code = "NV001", .on = Date(2022, 10, 1), .reason = "nghỉ việc"},
                              morning()));
    EXPECT_EQ(told(officer(), "836", Date(2022, 10, 1)), "BD83(Tân Xuân:)");
    EXPECT_EQ(
        codes(end_point(store(), shipped(), officer("829"),
                        {.code = std::to_string(*point), .on = Date(2022, 11, 1), .reason = "x"},
                        morning())),
        "/code collection/unknown");
    ASSERT_TRUE(end_organisation(store(), shipped(), officer(),
                                 {.code = "BD83", .on = Date(2023, 1, 1), .reason = "hết hợp đồng"},
                                 morning()));
    EXPECT_EQ(told(officer(), {}, Date(2023, 1, 1)), "");
    EXPECT_EQ(told(officer(), "836", Date(2022, 12, 31)), "BD83(Tân Xuân:)");
    EXPECT_EQ(
        codes(end_point(store(), shipped(), officer(),
                        {.code = std::to_string(*point), .on = Date(2023, 2, 1), .reason = "x"},
                        morning())),
        "/on collection/ended");
}

TEST_P(Collection, ends_only_what_is_the_actors_and_never_before_it_began)
{
    ASSERT_TRUE(add_organisation(store(), shipped(), officer(),
                                 {.code = "BD836",
                                  .name = "Bưu điện huyện Ba Tri",
                                  .kind = "post",
                                  .area = "836",
                                  .from = Date(2022, 7, 1),
                                  .reason = "hợp đồng"},
                                 morning()));
    const auto point = [&](const std::string& commune, Date from) {
        return add_point(store(), shipped(), officer(),
                         {.organisation = "BD836",
                          .name = "Điểm thu",
                          .commune = commune,
                          .from = from,
                          .reason = "mở điểm thu"},
                         morning());
    };
    const auto ends = [&](const access::Actor& actor) {
        return codes(end_organisation(
            store(), shipped(), actor,
            {.code = "BD836", .on = Date(2023, 1, 1), .reason = "hết hạn"}, morning()));
    };
    const auto first = point("29119", Date(2022, 8, 1));
    ASSERT_TRUE(point("28756", Date(2023, 6, 1))) << "to begin later, in another district";
    EXPECT_EQ(codes(end_point(
                  store(), shipped(), officer(),
                  {.code = std::to_string(*first) + "abc", .on = Date(2022, 12, 1), .reason = "x"},
                  morning())),
              "/code collection/unknown");
    EXPECT_EQ(ends(officer("836")), "/code access/out-of-scope");
    EXPECT_EQ(ends(officer()), "");
    long long before = 0;
    store().sql() << "SELECT COUNT(*) FROM registry_collection_point WHERE valid_to < valid_from",
        soci::into(before);
    EXPECT_EQ(before, 0);
    EXPECT_EQ(told(officer(), {}, Date(2023, 6, 1)), "");
}

TEST_P(Collection, refuses_with_every_problem_at_once)
{
    EXPECT_EQ(
        codes(add_organisation(store(), shipped(), officer(),
                               {.kind = "shop", .area = "nowhere", .from = old_map}, morning())),
        "/reason record/reason-missing, /code record/field-missing, "
        "/name record/field-missing, /area area/unknown, /kind record/unknown-code");
    EXPECT_EQ(codes(add_organisation(store(), shipped(), officer("836"),
                                     {.code = "A",
                                      .name = "A",
                                      .kind = "post",
                                      .area = "83",
                                      .from = old_map,
                                      .reason = "x"},
                                     morning())),
              "/area access/out-of-scope");
    EXPECT_EQ(
        codes(add_point(store(), shipped(), officer(),
                        {.organisation = "none", .commune = "29119", .from = old_map}, morning())),
        "/reason record/reason-missing, /name record/field-missing, "
        "/organisation collection/unknown");
    EXPECT_EQ(codes(add_collector(store(), shipped(), reader(), {}, morning())),
              "access/forbidden");
}

}  // namespace
}  // namespace ansinh::registry
