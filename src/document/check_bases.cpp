// SPDX-License-Identifier: BSL-1.0
// Rules about legal bases, and about citing a document again.
#include <algorithm>
#include <unordered_map>

#include "document/checking.hpp"

namespace cchc::detail {
namespace {

bool is_of_assembly(document_type type) noexcept {
    return type == document_type::law || type == document_type::code || type == document_type::ordinance;
}

/// Whether `where` begins its line.
bool begins_line(std::string_view text, span where) noexcept {
    auto const before = text.substr(0, where.begin).find_last_not_of(" \t-");
    return before == std::string_view::npos || text[before] == '\n';
}

/// Whether nothing stands between the two but blanks.
bool is_followed_by(std::string_view text, span first, span second) noexcept {
    if (second.empty() || second.begin < first.end) return false;
    return surface(text, {first.end, second.begin}).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Each basis on a line of its own, ended by a semicolon, the last by a full stop.
void check_marks(checking& check, document const& d) {
    auto const text = check.view.text;
    for (std::size_t i = 0; i < d.bases.size(); ++i) {
        auto const where = d.bases[i].where;
        auto const words = surface(text, where);
        auto const last = words.find_last_not_of(" \t\r\n");
        if (last == words.npos || !begins_line(text, where)) continue;
        bool const is_last = i + 1 == d.bases.size();
        bool const ends_in_words = d.type == document_type::decision || d.type == document_type::resolution;
        if (is_last && !(ends_in_words && is_followed_by(text, where, d.where.enacting))) continue;
        if (!is_last && !begins_line(text, d.bases[i + 1].where)) continue;
        char const mark = words[last];
        bool const right = is_last ? mark == '.' : mark == ';';
        if (right) continue;
        auto const at = where.begin + last;
        auto begin = at;
        while (begin > where.begin && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
        check.add("B01", {begin, at + 1},
                  is_last ? "dòng căn cứ cuối cùng phải kết thúc bằng dấu chấm" : "dòng căn cứ phải kết thúc bằng dấu chấm phẩy",
                  is_last ? "the last line of the bases ends with a full stop" : "a line of the bases ends with a semicolon");
    }
}

void check_cited_bases(checking& check, document const& d) {
    citation const* first = nullptr;
    unsigned others = 0;
    for (auto const& basis : d.bases) {
        if (basis.kind != basis_kind::law) continue;
        for (auto const& c : basis.cited) {
            if (c.type == document_type::consolidated_text ||
                (c.number && c.number->family == number_family::consolidated))
                check.add("N13", c.where, "văn bản hợp nhất không phải là căn cứ; viện dẫn văn bản được hợp nhất",
                          "a consolidated text is no basis; cite what it consolidates");
            auto const& in_force = check.view.options.in_force;
            auto const state = in_force && check.view.day ? in_force(c, *check.view.day) : std::nullopt;
            if (state && !*state)
                check.add("B01", c.where, "căn cứ không có hiệu lực vào ngày ban hành văn bản này",
                          "this basis was not in force when the document was issued");
            bool const full = is_of_assembly(c.type) && !c.title.empty() && (c.number || !c.issuer.empty());
            if (!full) continue;
            if (first == nullptr) first = &c;
            else ++others;
        }
    }
    if (first == nullptr || !is_administrative(d)) return;
    auto const more = std::to_string(others);
    check.add("B02", first->where,
              "căn cứ là luật, pháp lệnh không ghi số, ký hiệu, cơ quan ban hành" +
                  (others == 0 ? std::string{} : " (và " + more + " căn cứ khác)"),
              "a law among the bases is named without number and issuer" +
                  (others == 0 ? std::string{} : " (and " + more + " more)"));
}

/// A document named with number, date and issuer again in the articles, where its type and number would do.
void check_long_forms(checking& check, document const& d, std::vector<cited_document> const& cited) {
    struct mention {
        citation const* first;
        bool told;
    };
    std::unordered_map<std::string, mention> seen;
    auto const body_end = d.where.body.end;
    for (auto const& each : cited) {
        auto const& c = *each.c;
        if (c.where.begin >= body_end) break;
        bool const in_preamble = c.where.begin >= d.where.title.end;
        bool const numbered = c.number && c.number->serial && !each.is_short && !is_of_assembly(c.type);
        if (!in_preamble || !numbered || !each.own_date || !each.own_issuer || !c.date || !c.date->is_complete()) continue;
        if (d.number && same_number(*c.number, *d.number)) continue;
        auto const key = canonical_key(*c.number) + to_string(*c.date);
        auto const [at, is_new] = seen.try_emplace(key, mention{&c, false});
        if (is_new || at->second.told || c.where.begin < d.where.body.begin) continue;
        at->second.told = true;
        auto const brief = '"' + std::string{vietnamese_name(c.type)} + " số " + to_string(*c.number) + '"';
        check.add("B03", c.where, "đã viện dẫn đầy đủ ở trên; từ lần sau chỉ ghi " + brief,
                  "cited in full above; from then on " + brief + " is enough");
    }
}

} // namespace

void check_bases(checking& check, document const& d, std::vector<cited_document> const& cited) {
    check_cited_bases(check, d);
    if (!is_administrative(d)) return;
    if (d.bases.size() > 1) check_marks(check, d);
    check_long_forms(check, d, cited);
}

} // namespace cchc::detail
