// SPDX-License-Identifier: BSL-1.0
// survey_citations: in which forms texts cite, by frequency, and what looks like a citation and is none for the finder.
//
// DEMONSTRATES
//     citation_match, whose spans tell which words are what
//     tokenizer and match_document_type, to look at the words between citations
//
// SIMPLER EXAMPLES
//     find_citations
//
//     $ survey_citations --top 5 report.txt
#include <algorithm>
#include <charconv>
#include <map>
#include <string>

#include <cchc/citation/find_citations.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/text/position.hpp>

#include "support/citation_form.hpp"
#include "support/text_file.hpp"

namespace {

using cchc::operator""_vn;

constexpr std::string_view usage =
    "Usage: survey_citations [--top N] [--encoding NAME] [FILE]...\n"
    "Counts the forms in which texts cite documents, and those of places that look like citations and were not found:\n"
    "the name of a type in front of a number, a title or a word that points back, and numbers with letters. Whoever\n"
    "extends the library, or labels texts, begins there. Reads standard input without FILE or where FILE is -.\n"
    "  --top N  the N most frequent forms of each kind (40); 0: all\n"
    "  --encoding NAME  utf-8, tcvn3, tcvn3-capitals, vni, viqr, windows-1258 or viscii; without it, detected\n";

/// How often a form occurs, and its first place.
struct tally {
    std::size_t count = 0;
    std::string place;
    std::string words;
};

using tallies = std::map<std::string, tally>;

void count(tally& of, cchc::text_index const& index, std::string const& file, cchc::span where) {
    if (of.count++ != 0) return;
    auto const [line, column] = index.position_at(where.begin);
    of.place = file + std::to_string(line) + ':' + std::to_string(column);
    of.words = surface(index.text(), where);
}

/// The name of a type, and "số" and a number, a capital or a word that points back right behind it.
bool looks_like_named(cchc::tokenizer words) {
    bool const capital = words.peek().capital;
    auto const type = cchc::match_document_type(words);
    if (!type) return false;
    bool const announced = words.peek().is("số"_vn);
    if (announced) static_cast<void>(words.next());
    auto const next = words.peek();
    if (next.before > cchc::gap::line) return false;
    if (next.is(cchc::token_kind::number)) return announced || next.before != cchc::gap::none;
    using enum cchc::document_type;
    bool const titled = type->type == law || type->type == code || type->type == ordinance;
    bool const points_back = next.is("này"_vn) || next.is("trên"_vn) || next.is("nêu"_vn);
    return !announced && capital && ((titled && next.capital) || points_back);
}

/// A number and letters in capitals, with a slash or dash between them.
bool looks_like_number(cchc::tokenizer words) {
    if (!words.next().is(cchc::token_kind::number)) return false;
    auto const mark = words.next();
    auto const letters = words.next();
    return (mark.is(U'/') || mark.is(U'-')) && mark.touches() && letters.touches() && letters.upper;
}

/// Counts the places between `from` and `to` that look like citations.
void survey_gap(cchc::text_index const& index, std::string const& file, std::size_t from, std::size_t to,
                tallies& missed) {
    constexpr int most_tokens = 6;
    auto const text = index.text();
    cchc::tokenizer words{text.substr(0, to), cchc::text_format::plain, from};
    for (auto t = words.peek(); t; static_cast<void>(words.next()), t = words.peek()) {
        if (!looks_like_named(words) && !looks_like_number(words)) continue;
        support::form_writer form;
        auto ahead = words;
        auto end = t.where.end;
        for (int i = 0; i < most_tokens; ++i) {
            auto const next = ahead.next();
            if (!next || (i > 0 && next.before > cchc::gap::line)) break;
            form.add(next, text);
            end = next.where.end;
        }
        count(missed[form.form()], index, file, {t.where.begin, end});
    }
}

void survey(std::string_view text, std::string const& file, tallies& found, tallies& missed) {
    cchc::text_index const index{text};
    std::size_t behind = 0;
    for (cchc::citation_match const& match : cchc::find_citations(text)) {
        count(found[support::form_of(text, match)], index, file, match.where);
        if (behind < match.where.begin) survey_gap(index, file, behind, match.where.begin, missed);
        behind = std::max(behind, match.where.end);
    }
    survey_gap(index, file, behind, text.size(), missed);
}

std::string table_of(tallies const& all, std::string_view what, std::size_t top) {
    std::vector<tallies::const_pointer> by_count;
    for (auto const& each : all) by_count.push_back(&each);
    std::stable_sort(by_count.begin(), by_count.end(),
                     [](auto const* a, auto const* b) { return a->second.count > b->second.count; });
    cchc::text_table table;
    table.columns = {{std::string{what}, cchc::alignment::right}, {"form"}, {"first"}, {"words"}};
    for (auto const* each : by_count) {
        if (top != 0 && table.rows.size() == top) break;
        table.rows.push_back({std::to_string(each->second.count), each->first, each->second.place, each->second.words});
    }
    return to_string(table, 160);
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc, argv, usage, {{"--top", true}, {"--encoding", true}}};
    auto const encoding = support::encoding_of(call, usage);
    std::size_t top = 40;
    if (auto const given = call.value("--top"); given && !call.exit) {
        auto const [end, error] = std::from_chars(given->data(), given->data() + given->size(), top);
        if (error != std::errc{} || end != given->data() + given->size()) call.refuse(usage, "--top is a number");
    }
    if (call.exit) return *call.exit;
    if (call.operands.empty()) call.operands.emplace_back("-");
    tallies found;
    tallies missed;
    int exit = support::success;
    for (auto const& file : call.operands) {
        if (auto const read = support::read_text(file, encoding))
            survey(read->text, call.operands.size() == 1 ? "" : file + ':', found, missed);
        else exit = support::bad_input;
    }
    auto const report = table_of(found, "found", top) + '\n' + table_of(missed, "not found", top);
    return support::write_file("-", report) ? exit : support::bad_input;
}
