#include "registry/employer_search.h"
#include "registry/impl/units_fixture.h"
#include "support/cases.h"

#include <fmt/format.h>

namespace ansinh::registry {
namespace {

using test::cases;

class EmployerSearch : public Units {};
ON_EVERY_STORE(EmployerSearch);

TEST_P(EmployerSearch, are_found_as_a_clerk_types)
{
    auto coconut = form("TA0123A", "Công ty TNHH Dừa Xanh");
    coconut.tax_code = "0314409058";
    registered(coconut);
    auto larger = form("TA0124A", "Công ty Cổ phần Xanh Dừa");
    larger.workers = "300";
    registered(larger);
    auto away = form("TA0125A", "HTX Dừa Xanh Ba Tri");
    away.commune = "29119";
    const auto third = registered(away);

    EmployerIndex index;
    const auto found = [&](const std::string& typed, const access::Actor& actor) {
        const auto hits = index.find(store(), shipped(), actor, typed, 2);
        if (!hits) return hits.error().code;
        std::string told;
        for (const auto& hit : hits->hits)
            told += (told.empty() ? "" : " ") + hit.employer.unit_code;
        return told + (hits->more ? " …" : "");
    };
    for (const auto& [cells, line] : cases(R"(
        # typed            | found
        ta0123a            | TA0123A
        0314409058         | TA0123A
        dua xanh           | TA0123A TA0125A …    # together before any order
        xanh dừa           | TA0124A TA0123A …
        cty cp             | TA0124A
        cong ty            | TA0124A TA0123A      # more workers first
        xanh d             | TA0124A TA0123A …
        htx                | TA0125A
        ba tri dua         | TA0125A
        xoài               |
        x                  | search/too-short
        TA9999Z            |
    )"))
        EXPECT_EQ(found(cells[0], officer()), cells.size() > 1 ? cells[1] : "") << line;
    EXPECT_EQ(found("dua xanh", officer("836")), "TA0125A");
    EXPECT_EQ(found("ta0123a", officer("836")), "");
    EXPECT_EQ(found("dua", {}), "access/forbidden");

    ASSERT_TRUE(change_employer(store(), ground(), officer(),
                                {.unit_code = "TA0125A",
                                 .seen = third.version.recorded,
                                 .form = {.name = "Hợp tác xã Xoài Vàng"},
                                 .reason = "đổi tên"},
                                morning()));
    EXPECT_EQ(found("xoai", officer()), "TA0125A");
    EXPECT_EQ(found("ba tri", officer()), "");
}

TEST_P(EmployerSearch, are_found_by_tax_code_behind_many_branches_of_other_areas)
{
    auto sent = form("TA1000A", "Chi nhánh");
    for (int branch = 1; branch <= 101; ++branch) {
        sent.unit_code = fmt::format("TA{:04}A", branch);
        sent.tax_code = fmt::format("0314409058-{:03}", branch);
        registered(sent);
    }
    sent.unit_code = "TZ0001A";
    sent.tax_code = "0314409058-900";
    sent.commune = "29119";
    registered(sent);
    EmployerIndex index;
    const auto found = index.find(store(), shipped(), officer("836"), "0314409058", 5);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->hits.size(), 1U);
    EXPECT_EQ(found->hits[0].employer.unit_code, "TZ0001A");
}

}  // namespace
}  // namespace ansinh::registry
