// SPDX-License-Identifier: BSL-1.0
// A consolidation is a set: neither order nor grouping matters.
#include <cchc/report/consolidate.hpp>

#include "catch.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace cchc;

namespace {

/// Numbers that look random and are the same in every run.
class numbers {
public:
    explicit numbers(std::uint64_t seed) : state_{seed * 0x9E3779B97F4A7C15U + 1} {}
    std::size_t below(std::size_t n) {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return static_cast<std::size_t>(state_ % n);
    }

private:
    std::uint64_t state_;
};

std::vector<unit_account> some_accounts(numbers& any) {
    std::vector<unit_account> accounts;
    for (std::size_t i = 0; i < 9; ++i) {
        unit_account a;
        a.unit = "Xã " + std::to_string(any.below(5));
        if (any.below(3) != 0) a.covers = period::quarter(2024, 1 + static_cast<int>(any.below(2)));
        if (any.below(2) != 0) a.date = partial_date{2024, 6, 1 + static_cast<int>(any.below(3))};
        for (std::size_t f = any.below(4); f > 0; --f)
            a.figures.push_back({"việc " + std::to_string(any.below(2)), any.below(4) == 0 ? "%" : "hồ sơ",
                                 decimal{static_cast<std::int64_t>(any.below(50)), static_cast<unsigned>(any.below(3))},
                                 any.below(4) == 0 ? std::optional{decimal{40}} : std::nullopt});
        accounts.push_back(std::move(a));
    }
    return accounts;
}

} // namespace

TEST_CASE("consolidation is associative and free of order", "[report][law]") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        numbers any{seed};
        auto accounts = some_accounts(any);
        std::vector<consolidation> parts(3);
        consolidation all;
        for (auto const& a : accounts) {
            parts[any.below(3)].add(a);
            all.add(a);
        }
        CHECK(merged(parts[0], merged(parts[1], parts[2])) == merged(merged(parts[2], parts[0]), parts[1]));
        CHECK(merged(merged(parts[0], parts[1]), parts[2]) == all);
        CHECK(merged(all, all) == all);
        CHECK(merged(all, consolidation{}) == all);
        consolidation reversed;
        for (std::size_t i = accounts.size(); i-- > 0;) reversed.add(accounts[i]);
        CHECK(consolidate(reversed) == consolidate(all));
    }
}
