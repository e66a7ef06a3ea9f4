// SPDX-License-Identifier: BSL-1.0
// Published tables, reproduced: totals, ranks, and the rounding that explains what does not add up.
#include <cchc/io/scoring_tables.hpp>

#include "catch.hpp"

#include <algorithm>
#include <map>

#include <cchc/io/csv.hpp>
#include <cchc/scoring/check_index.hpp>
#include <cchc/scoring/year.hpp>

using namespace cchc;

namespace {

csv_table table_of(std::string_view name) {
    return read_csv(file_contents(cchc_data("scoring/" + std::string{name}))).value();
}

published_table published(std::string_view name) {
    auto table = read_published_table(file_contents(cchc_data("scoring/" + std::string{name})));
    REQUIRE(table.ok());
    return table.value;
}

card_entry score(std::string code, std::string_view value, stage at) {
    card_entry entry;
    entry.code = std::move(code);
    entry.what = stage_score{at, points{value}};
    return entry;
}

criterion row(std::string code, std::string_view maximum, scoring_method method, std::string_view how = "given") {
    criterion c;
    c.code = std::move(code);
    c.maximum = points{maximum};
    c.method = method;
    c.how = rule{how};
    return c;
}

} // namespace

TEST_CASE("PAR INDEX 2023 of ministries: ranks, the mean, and nine rows that miss by 0.01", "[scoring]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const table = table_of("parindex_2023_ministries.csv");
    scoring_index const idx{{}, {row("1", "68.5", scoring_method::self), row("2", "31.5", scoring_method::survey)}};
    std::vector<scorecard> cards;
    points sum;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        auto const& r = table.rows[i];
        cards.emplace_back(
            r[1].text, 2023,
            std::vector<card_entry>{score("1", r[2].text, stage::appraisal), score("2", r[3].text, stage::survey)});
        sum += points{r[4].text};
    }
    auto const year = score_year(idx, {}, cards);
    unsigned misses = 0;
    for (std::size_t i = 0; i < 17; ++i) {
        auto const& standing = year.standings.rows[i];
        CHECK(standing.unit.name == table.rows[i + 1][1].text);
        CHECK(standing.place->best == i + 1);
        auto const& total = year.evaluations[standing.evaluation].whole.least;
        auto const off = total - points{table.rows[i + 1][4].text};
        CHECK((off.is_zero() || off == points{"0.01"} || off == points{"-0.01"}));
        misses += off.is_zero() ? 0U : 1U;
    }
    CHECK(misses == 9);
    CHECK(to_string(sum / points{17}, 5) == "84.37824");
    CHECK(to_string(sum / points{17}, 2) == "84.38");
    auto const findings = check_published_table(published("parindex_2023_ministries.csv"));
    CHECK(findings.size() == 9);
    for (auto const& f : findings) {
        CHECK(f.fault == table_fault::sum);
        CHECK(f.why == explanation::rounded_alone);
    }
}

TEST_CASE("PCI 2021: the weights give every score to within 0.02, and the ranks", "[scoring]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const table = table_of("pci_2021_subindices_top21.csv");
    std::string_view const weights[] = {"5", "5", "20", "5", "10", "5", "5", "20", "20", "5"};
    std::vector<criterion> criteria;
    for (std::size_t i = 0; i < 10; ++i)
        criteria.push_back(row("P" + std::to_string(i + 1), weights[i], scoring_method::self, "ratio: b/10*M"));
    std::vector<scorecard> cards;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        std::vector<card_entry> entries;
        for (std::size_t p = 0; p < 10; ++p) {
            card_entry entry;
            entry.code = "P" + std::to_string(p + 1);
            entry.what = fact{"b", points{table.rows[i][p + 1].text}};
            entries.push_back(std::move(entry));
        }
        cards.emplace_back(table.rows[i][0].text, 2021, std::move(entries));
    }
    scoring_index const idx{{}, criteria};
    CHECK(check_index(idx).empty());
    auto const year = score_year(idx, {}, cards);
    points most;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        auto const off = year.evaluations[i].whole.least - points{table.rows[i + 1][11].text};
        most = std::max(most, off.sign() < 0 ? -off : off);
        CHECK(year.standings.rows[i].unit.name == table.rows[i + 1][0].text);
        CHECK(std::to_string(year.standings.rows[i].place->best) == table.rows[i + 1][12].text);
    }
    CHECK(most <= points{"0.02"});
    auto printed = published("pci_2021_subindices_top21.csv");
    std::size_t part = 0;
    for (auto& column : printed.columns)
        if (column.role == column_role::part) column.weight = points{weights[part++]} / points{10};
    CHECK(part == 10);
    for (auto const& f : check_published_table(printed)) CHECK_FALSE(f.is_error());
}

TEST_CASE("DDCI of Hà Tĩnh 2021: the faulty cells are found, and no others", "[scoring]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const findings = check_published_table(published("ddci_hatinh_2021_partial.csv"));
    REQUIRE(findings.size() == 3);
    for (auto const& f : findings) CHECK(f.unit == "Sở Tài chính");
    CHECK(findings[0].fault == table_fault::outside_scale);
    CHECK(findings[0].column == "dynamism");
    CHECK(findings[2].fault == table_fault::repeated);
    CHECK(findings[2].detail == "Huyện Vũ Quang");
}

TEST_CASE("Huế: shares of classes rounded alone add up to 100.01; the mean of four years", "[scoring]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const findings = check_published_table(published("hue_2021_communes_classes.csv"));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].printed == "100.01");
    CHECK(findings[0].why == explanation::rounded_alone);
    points sum;
    auto const years = table_of("hue_2012_2015_province_index.csv");
    for (std::size_t i = 1; i < years.rows.size(); ++i) sum += points{years.rows[i][1].text};
    CHECK(to_string(sum / points{4}) == "81.755");
    CHECK(to_string(sum / points{4}, 2) == "81.76");
}

TEST_CASE("Sơn La 2024: four fields and the rest make 90.02", "[scoring]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const table = table_of("sonla_2024_fields_partial.csv");
    points reached;
    points maximum;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        reached += points{table.rows[i][1].text};
        maximum += points{table.rows[i][2].text};
    }
    CHECK(to_string(reached) == "50.3");
    CHECK(to_string(maximum) == "55");
    CHECK(reached + points{"39.72"} == points{"90.02"});
    CHECK(check_published_table(published("sonla_2024_fields_partial.csv")).empty());
}

TEST_CASE("the trees that were published: what adds up and what does not", "[scoring]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const tree = [](std::string_view name) {
        auto table = read_criteria(file_contents(cchc_data("scoring/tree_" + std::string{name} + ".csv")));
        REQUIRE(table.ok());
        return scoring_index{{}, table.value};
    };
    CHECK(check_index(tree("province_2017_2948")).empty());
    CHECK(check_index(tree("district_internal_2019")).empty());
    auto district = tree("district_internal_2019").criteria();
    district[4].maximum = points{"10.05"}; // as printed
    auto const findings = check_index(scoring_index{{}, district});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].suspect_codes == std::vector<std::string>{"5"});
    auto const synthetic = tree("synthetic_2948_shape");
    CHECK(synthetic.size() == 129);
    CHECK(check_index(synthetic).empty());
    auto const fragment = check_index(tree("camau_2013_field1_partial"));
    REQUIRE(fragment.size() >= 1);
    CHECK(fragment[0].code == "1");
}

TEST_CASE("PAPI 2018: sums of sub-dimensions, and units of which some are missing", "[scoring]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const table = table_of("papi_2018_63x29.csv");
    std::vector<criterion> criteria;
    std::map<char, int> sizes;
    for (std::size_t i = 1; i < table.rows[0].size(); ++i) ++sizes[table.rows[0][i].text[2]];
    for (auto const& [dimension, size] : sizes) {
        auto c = row(std::string{"C"} + dimension, "10", scoring_method::sum, "sum");
        criteria.push_back(c);
    }
    for (std::size_t i = 1; i < table.rows[0].size(); ++i) {
        auto const& code = table.rows[0][i].text;
        auto c = row(code, "0", scoring_method::survey);
        c.parent = std::string{"C"} + code[2];
        c.maximum = points{10} / points{sizes[code[2]]};
        criteria.push_back(std::move(c));
    }
    scoring_index const idx{{}, criteria};
    CHECK(check_index(idx.with([] {
              index_version version;
              version.total = points{80};
              return version;
          }()))
              .empty());
    std::size_t complete = 0;
    std::size_t without_sc83 = 0;
    for (std::size_t unit = 1; unit < table.rows.size(); ++unit) {
        std::vector<card_entry> entries;
        points sum;
        bool all = true;
        for (std::size_t i = 1; i < table.rows[unit].size(); ++i) {
            auto const& text = table.rows[unit][i].text;
            all = all && !text.empty();
            if (text.empty()) continue;
            sum += points{text};
            entries.push_back(score(table.rows[0][i].text, text, stage::survey));
        }
        auto const e = evaluate(idx, {table.rows[unit][0].text, 2018, entries});
        CHECK(e.whole.least == sum);
        CHECK(e.whole.is_known() == all);
        complete += all ? 1U : 0U;
        card_entry exempt;
        exempt.code = "SC83";
        exempt.what = exemption{"not measured", false};
        entries.push_back(std::move(exempt));
        without_sc83 += evaluate(idx, {table.rows[unit][0].text, 2018, entries}).whole.is_known() ? 1U : 0U;
    }
    CHECK(complete == 0); // SC83 was not measured in 2018
    CHECK(without_sc83 > 50);
    CHECK(without_sc83 < 63);
}
