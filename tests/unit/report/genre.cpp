// SPDX-License-Identifier: BSL-1.0
// Reports of other places, years and kinds, read and compared with what was written down by hand before.
#include <cchc/report/read_report.hpp>

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <cchc/text/normal.hpp>

using namespace cchc;

namespace {

constexpr std::array report_names{"bao-chi-nam-2017",   "bo-9-thang-2023",       "cuc-6-thang-2024", "huyen-6-thang-2016",
                                  "so-noi-vu-quy-2019", "so-thang-2020",         "so-y-te-nam-2018", "thanh-pho-nam-2012",
                                  "tinh-nam-2022",      "vp-kiem-soat-quy-2021", "xa-quy-2025"};

struct label {
    std::string kind;
    std::size_t at = 0;
    std::string written;
    std::string unit;
    std::string subject;
    std::string lead;
    std::string due;
};

std::vector<std::string> split(std::string const& line, char mark) {
    std::vector<std::string> parts(1);
    for (char const c : line)
        if (c == mark) parts.emplace_back();
        else parts.back() += c;
    return parts;
}

std::vector<label> labels_of(std::string const& path) {
    std::vector<label> labels;
    for (auto const& line : split(file_contents(path), '\n')) {
        auto const cells = split(line, '\t');
        if (cells.size() == 7 && cells[0] != "kind")
            labels.push_back({cells[0], std::stoul(cells[1]), cells[2], cells[3], cells[4], cells[5], cells[6]});
    }
    return labels;
}

/// Words without case and marks, for a comparison of what is meant.
std::string plain(std::string const& text) { return fold(text, {.letter_case = true}).text; }

/// The unit may say more than the label: "đơn vị sự nghiệp".
/// Whether every word of the subject stands in what the figure says of itself.
bool is_about(figure const& f, label const& l) {
    auto said = ' ' + f.action + ' ' + f.unit + ' ' + f.what + ' ';
    if (f.compared && f.compared->way == comparison_way::increase) said += "cao hơn ";
    if (f.compared) said += "so với " + f.compared->with + ' ';
    said = plain(said);
    for (auto const& word : split(plain(l.subject), ' '))
        if (said.find(word) == std::string::npos) return false;
    return true;
}

std::string due_words(duty const& d) {
    return due_in_brief(d) + (d.due && d.due->before ? " before" : "");
}

struct score {
    std::size_t all = 0;
    std::size_t right = 0;
    std::string wrong;

    void count(bool is_right, std::string const& what) {
        ++all;
        if (is_right) ++right;
        else wrong += what + '\n';
    }
    [[nodiscard]] bool reaches(std::size_t percentage) const { return 100 * right >= percentage * all; }
};

struct read_by_hand {
    std::string text;
    std::vector<label> labels;
    periodic_report report;

    explicit read_by_hand(std::string const& name)
        : text{file_contents("tests/data/reports/" + name + ".txt")},
          labels{labels_of("tests/data/reports/" + name + ".tsv")} {
        static auto const directory = agency_directory::national();
        report = read_report(text, directory);
    }
};

void compare_figures(read_by_hand const& r, score& result) {
    std::size_t labelled = 0;
    for (auto const& l : r.labels) {
        if (l.kind != "figure") continue;
        ++labelled;
        auto const found = std::find_if(r.report.figures.begin(), r.report.figures.end(),
                                        [&](figure const& f) { return f.where.begin == l.at; });
        bool const known = found != r.report.figures.end();
        auto const told = known ? found->action + " | " + found->unit + " | " + found->what + " | " +
                                      (found->compared ? found->compared->with : "")
                                : "nothing";
        result.count(known && plain(found->unit).starts_with(plain(l.unit)) && is_about(*found, l),
                     l.written + " (" + l.unit + "; " + l.subject + "): " + told);
    }
    for (auto const& f : r.report.figures) {
        bool const expected = std::any_of(r.labels.begin(), r.labels.end(),
                                          [&](label const& l) { return l.kind == "figure" && l.at == f.where.begin; });
        if (!expected) result.count(false, "not labelled: " + std::string{surface(r.text, f.where)});
    }
}

void compare_duties(read_by_hand const& r, score& result) {
    for (auto const& l : r.labels) {
        if (l.kind != "duty") continue;
        auto const found = std::find_if(r.report.tasks.begin(), r.report.tasks.end(), [&](duty const& d) {
            return d.where.begin <= l.at && l.at < d.where.end;
        });
        bool const known = found != r.report.tasks.end() && found->where.begin <= l.at + 4 && l.at <= found->where.begin + 8;
        result.count(known && plain(lead_names(*found)) == plain(l.lead) && due_words(*found) == l.due,
                     std::string{surface(r.text, {l.at, std::min(l.at + 60, r.text.size())})} + ": " +
                         (known ? found->title + " | " + lead_names(*found) + " | " + due_words(*found) : "nothing"));
    }
    auto const labelled = static_cast<std::size_t>(
        std::count_if(r.labels.begin(), r.labels.end(), [](label const& l) { return l.kind == "duty"; }));
    for (auto i = labelled; i < r.report.tasks.size(); ++i) result.count(false, "one duty too many");
}

} // namespace

TEST_CASE("figures of all kinds of reports have the right unit and subject", "[report][genre]") {
    score all;
    for (auto const* const name : report_names) {
        all.wrong += std::string{"== "} + name + '\n';
        compare_figures(read_by_hand{name}, all);
    }
    INFO(all.right << " of " << all.all << '\n' << all.wrong);
    CHECK(all.all >= 257);
    CHECK(all.reaches(95));
}

TEST_CASE("duties of all kinds of reports have the right lead and time limit", "[report][genre]") {
    score all;
    for (auto const* const name : report_names) {
        all.wrong += std::string{"== "} + name + '\n';
        compare_duties(read_by_hand{name}, all);
    }
    INFO(all.right << " of " << all.all << '\n' << all.wrong);
    CHECK(all.all >= 46);
    CHECK(all.reaches(90));
}

TEST_CASE("proposals of all kinds of reports are found, with whom they are made to", "[report][genre]") {
    for (auto const* const name : report_names) {
        CAPTURE(name);
        read_by_hand const r{name};
        std::vector<std::string> expected;
        std::vector<std::string> found;
        for (auto const& l : r.labels)
            if (l.kind == "proposal") expected.push_back(plain(l.lead));
        for (auto const& p : r.report.proposals) found.push_back(plain(p.to));
        CHECK(found == expected);
    }
}
