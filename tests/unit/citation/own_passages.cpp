// SPDX-License-Identifier: BSL-1.0
// The labelled passages of tests/data/citations/own.jsonl, measured like any other set of cases:
//
//     found      labels overlapped by an answer with the right number or, without one, the right type
//     precision  answers that overlap a label
//     strict     labels of which both ends, type, number, date and provisions are right
//
// A label that is `optional` is neither right nor wrong. The number of a back reference is that of its antecedent.
#include <cchc/citation.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "catch.hpp"

using namespace cchc;
using nlohmann::json;

namespace {

/// What must be reached. Raise it when the finder gets better.
struct level {
    double found;
    double precision;
    double strict;
};
constexpr level required{0.99, 0.99, 0.98};

struct label {
    span where;
    std::optional<document_type> type; ///< none: any is right
    std::vector<std::string> keys;     ///< of the number, or of each of several antecedents; sorted
    std::string date;
    std::vector<std::string> provisions;
    bool back = false;
    bool optional = false;
};

struct passage {
    std::string id;
    std::string text;
    text_format format = text_format::plain;
    enclosing_document self;
    std::vector<label> labels;
};

std::vector<std::string> keys_of(std::string const& numbers) {
    std::vector<std::string> keys;
    std::istringstream each{numbers};
    for (std::string number; std::getline(each, number, ';');) {
        auto const read = parse_document_number_lenient(number);
        keys.push_back(read ? canonical_key(read->number) : number);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::string text_or(json const& object, char const* key) {
    return object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : std::string{};
}

label read_label(json const& from) {
    label l;
    l.where = {from.at("begin").get<std::size_t>(), from.at("end").get<std::size_t>()};
    if (auto const type = text_or(from, "type"); !type.empty()) l.type = parse_document_type(type).value();
    l.keys = keys_of(text_or(from, "number"));
    l.date = text_or(from, "date");
    l.provisions = from.at("provisions").get<std::vector<std::string>>();
    std::sort(l.provisions.begin(), l.provisions.end());
    l.back = text_or(from, "kind") == "back";
    l.optional = from.value("optional", false);
    return l;
}

passage read_passage(json const& from) {
    passage p;
    p.id = from.at("id").get<std::string>();
    p.text = from.at("text").get<std::string>();
    auto const format = text_or(from, "format");
    p.format = format == "html" ? text_format::html : format == "markdown" ? text_format::markdown : text_format::plain;
    if (from.contains("context")) {
        auto const& self = from["context"]["self"];
        p.self.type = parse_document_type(self.at("type").get<std::string>()).value();
        p.self.number = parse_document_number(self.at("number").get<std::string>()).value();
    }
    for (auto const& each : from.at("citations")) p.labels.push_back(read_label(each));
    return p;
}

std::vector<json> lines() {
    std::vector<json> all;
    std::istringstream file{file_contents(cchc_source("tests/data/citations/own.jsonl"))};
    for (std::string line; std::getline(file, line);)
        if (!line.empty()) all.push_back(json::parse(line));
    return all;
}

std::vector<passage> passages() {
    std::vector<passage> all;
    for (auto const& line : lines()) all.push_back(read_passage(line));
    return all;
}

/// What the library says, in the terms of a label.
struct answer {
    span where;
    document_type type;
    std::vector<std::string> keys;
    std::string date;
    std::vector<std::string> provisions;
    bool used = false;
};

std::vector<answer> answers(passage const& p) {
    find_options options;
    options.format = p.format;
    std::vector<citation_match> matches;
    for (auto const& m : find_citations(p.text, options)) matches.push_back(m);
    auto const resolved = resolve(p.text, matches, p.self, p.format);
    std::vector<answer> all;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        auto const c = to_citation(p.text, matches[i], p.format);
        answer a{c.where, c.type, {}, c.date ? to_string(*c.date) : "", {}};
        if (c.number) a.keys.push_back(canonical_key(*c.number));
        if (resolved[i].state == resolution_state::enclosing && p.self.number)
            a.keys.push_back(canonical_key(*p.self.number));
        if (resolved[i].state == resolution_state::resolved) {
            for (auto const antecedent : resolved[i].antecedents) {
                auto const before = to_citation(p.text, matches[antecedent], p.format);
                if (before.number) a.keys.push_back(canonical_key(*before.number));
            }
        }
        std::sort(a.keys.begin(), a.keys.end());
        for (auto const& place : c.provisions) a.provisions.push_back(to_string(place));
        std::sort(a.provisions.begin(), a.provisions.end());
        all.push_back(std::move(a));
    }
    return all;
}

/// The answer that overlaps `where` most, of those not yet used.
answer* best(std::vector<answer>& all, span where) {
    answer* longest = nullptr;
    std::size_t most = 0;
    for (auto& a : all) {
        if (a.used || !a.where.overlaps(where)) continue;
        auto const shared = std::min(a.where.end, where.end) - std::max(a.where.begin, where.begin);
        if (shared > most) {
            most = shared;
            longest = &a;
        }
    }
    return longest;
}

struct score {
    std::size_t expected = 0, found = 0, strict = 0, answers = 0, spurious = 0;
    std::vector<std::string> misses;
};

score measure(std::vector<passage> const& all) {
    score total;
    for (auto const& p : all) {
        auto got = answers(p);
        total.answers += got.size();
        for (auto const& want : p.labels) {
            auto* const a = best(got, want.where);
            if (a != nullptr) a->used = true;
            if (want.optional) {
                total.answers -= a != nullptr ? 1 : 0;
                continue;
            }
            ++total.expected;
            auto const written = std::string{surface(p.text, want.where)};
            if (a == nullptr) {
                total.misses.push_back(p.id + ": missed " + written);
                continue;
            }
            bool const type_is_right = !want.type || *want.type == a->type;
            bool const number_is_right = want.keys == a->keys;
            bool const date_is_right = want.date == a->date || (want.back && want.date.empty());
            total.found += number_is_right && type_is_right;
            bool const strict = number_is_right && type_is_right && date_is_right && want.where == a->where &&
                                want.provisions == a->provisions;
            total.strict += strict;
            if (!strict) total.misses.push_back(p.id + ": wrong " + written);
        }
        for (auto const& a : got) {
            total.spurious += !a.used;
            if (!a.used) total.misses.push_back(p.id + ": spurious " + std::string{surface(p.text, a.where)});
        }
    }
    return total;
}

double ratio(std::size_t part, std::size_t whole) {
    return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

TEST_CASE("every label of the own passages gives the bytes it says", "[citation]") {
    std::set<std::string> ids;
    auto const all = lines();
    CHECK(all.size() >= 200);
    for (auto const& each : all) {
        CAPTURE(each.at("id").get<std::string>());
        CHECK(ids.insert(each.at("id").get<std::string>()).second);
        auto const text = each.at("text").get<std::string>();
        std::size_t last = 0;
        for (auto const& l : each.at("citations")) {
            span const where{l.at("begin").get<std::size_t>(), l.at("end").get<std::size_t>()};
            CHECK(surface(text, where) == l.at("surface").get<std::string>());
            CHECK(last <= where.begin);
            CHECK(where.begin < where.end);
            last = where.end;
        }
    }
}

TEST_CASE("the own passages are read at least as well as is required", "[citation]") {
    auto const total = measure(passages());
    std::string report;
    for (auto const& miss : total.misses) report += "  " + miss + "\n";
    INFO(report << "  found " << ratio(total.found, total.expected) << ", precision "
                << 1.0 - ratio(total.spurious, total.answers) << ", strict " << ratio(total.strict, total.expected));
    CHECK(ratio(total.found, total.expected) >= required.found);
    CHECK(1.0 - ratio(total.spurious, total.answers) >= required.precision);
    CHECK(ratio(total.strict, total.expected) >= required.strict);
}

TEST_CASE("passages that name no document give nothing", "[citation]") {
    std::vector<passage> negatives;
    for (auto& p : passages())
        if (p.labels.empty()) negatives.push_back(std::move(p));
    CHECK(negatives.size() >= 20);
    std::string report;
    for (auto const& miss : measure(negatives).misses) report += "  " + miss + "\n";
    CHECK(report == "");
}
