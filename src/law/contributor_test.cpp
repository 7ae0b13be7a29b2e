#include "law/contributor.h"
#include "support/cases.h"

#include <gtest/gtest.h>

namespace ansinh::law {
namespace {

TEST(Contributor, a_position_is_known_by_key_or_label)
{
    for (const auto& [cells, line] : test::cases(R"(
        # written                    | kept
        worker                       | worker
        official                     | official
        foreign_worker               | foreign_worker
        foreign-worker               | foreign_worker   # another sign between its words
        Người lao động nước ngoài    | foreign_worker
        NGUOI LAO DONG NUOC NGOAI    | foreign_worker
        Foreign worker               | foreign_worker
        Người lao động theo hợp đồng | employee
        Thợ may                      | -                # a trade
        chuyên gia                   | -
    )")) {
        SCOPED_TRACE(line);
        const auto known = known_position(cells[0]);
        EXPECT_EQ(known ? known->key : "-", cells[1]);
        if (known) EXPECT_EQ(known->group, contributor_group(known->key));
    }
}

}  // namespace
}  // namespace ansinh::law
