// SPDX-License-Identifier: BSL-1.0
// Laws of finding citations: what may be done to a text without changing which documents it names. Each law is tried on
// passages of this file and, when the data are there, on lines of real documents.
#include <cchc/citation.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <cchc/text/utf8.hpp>

#include "catch.hpp"
#include "effort.hpp"
#include "law/text_samples.hpp"

using namespace cchc;

namespace {

/// Written for this file, after the manner of decisions, reports, letters, party papers, the press and courts.
constexpr std::array<std::string_view, 16> passages{
    "Căn cứ Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19/02/2025; Nghị định số 61/2018/NĐ-CP ngày 23 "
    "tháng 4 năm 2018 của Chính phủ; theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 418/TTr-SNV ngày 16 tháng "
    "6 năm 2025.",
    "Sáu tháng đầu năm, tỉnh đã ban hành Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Ủy ban nhân dân tỉnh Hòa "
    "Bình về kế hoạch; đạt 17/20 chỉ tiêu và tiếp nhận 219.245/232.116 hồ sơ, hoàn thành 99,7%.",
    "Thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ, Chỉ thị số 13/CT-TTg ngày 10/6/2015 và Quyết "
    "định số 225/QĐ-TTg ngày 04/02/2016 của Thủ tướng Chính phủ, các sở, ngành đã chủ động tham mưu.",
    "Việc ủy quyền theo khoản 2 Điều 14 và các khoản 1, 3 Điều 15 Luật Tổ chức chính quyền địa phương; hồ sơ quy "
    "định tại điểm đ khoản 1 Điều 9 Thông tư số 01/2018/TT-VPCP, từ điểm d đến điểm g khoản 2 Điều 10 của Thông tư "
    "này.",
    "Bãi bỏ Điều 3, khoản 2 Điều 5 Quyết định số 12/2010/QĐ-UBND; Quyết định số 17/2008/QĐ-UBND, số 33/2010/QĐ-UBND "
    "và số 06/2011/QĐ-UBND của Ủy ban nhân dân tỉnh An Giang.",
    "Quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017, Kết luận số 62-KL/TW ngày 02/10/2023 của Bộ Chính trị và "
    "Thông báo số 12-TB/TU ngày 14/3/2022 của Tỉnh ủy; Quy định số 37-QĐ/TW về những điều đảng viên không được làm.",
    "Phúc đáp Công văn số 2231/SNV-CCHC&PC ngày 04/10/2019 và Công văn số 12729/VPCP-KGVX ngày 02/12/2017 của Văn "
    "phòng Chính phủ, Sở Nội vụ có ý kiến như sau về Văn bản số 9012/BTC-NSNN.",
    "Người lao động hỏi: theo khoản 4 Điều 29 Luật Viên chức năm 2010 và điểm b.6 khoản 2 Điều 2 Thông tư số "
    "111/2013/TT-BTC thì trợ cấp thôi việc có tính vào thu nhập chịu thuế không? Bộ luật Lao động năm 2019 quy định "
    "khác.",
    "Quyết định số 23/2016/QĐ-UBND được sửa đổi bởi khoản 4 Điều 1 Quyết định số 41/2017/QĐ-UBND; các Quyết định "
    "nêu trên hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.",
    "Thông tư liên tịch số 09/2014/TTLT-BTP-TANDTC-VKSNDTC ngày 08/12/2014 và Thông tư liên tịch số "
    "03/2010/TTLT-BNV-BTC của Bộ Nội vụ và Bộ Tài chính; Nghị quyết số 76/2025/UBTVQH15 của Ủy ban Thường vụ Quốc "
    "hội.",
    "Mức lương theo Nghị định số 25/CP ngày 23/5/1993, Nghị quyết số 38/CP ngày 04/5/1994 của Chính phủ và Sắc lệnh "
    "số 47/SL; văn bản hợp nhất số 54/VBHN-VPQH thay cho bản cũ.",
    "Quyết định số 25 TTg ngày 17/01/1995, Nghị định số 26 CP ngày 23/5/1993 và Nghị định số 196 HĐBT; thực hiện 02 "
    "nghị định nêu trên, các huyện áp dụng Luật Đất đai 1993, 2003 và 2013; nội dung nêu tại Điều 3 quy định này.",
    "Căn cứ khoản 1 Điều 308 Bộ luật Tố tụng dân sự năm 2015; Nghị quyết số 326/2016/UBTVQH14 ngày 30/12/2016 của "
    "Ủy ban Thường vụ Quốc hội về án phí, lệ phí Tòa án; Điều 14 Hiến pháp năm 2013.",
    "Biểu mẫu tại Phụ lục II ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Mẫu số 05 Phụ lục I Thông "
    "tư số 12/2021/TT-BTNMT; nhiệm vụ ở các Điều 6, 7 và 8 của Quy chế ban hành kèm theo Quyết định số "
    "09/2015/QĐ-TTg.",
    "Nghị quyết số 66.13/2026/NQ-CP ngày 27/01/2026 của Chính phủ và Nghị quyết số 1659/NQ-UBTVQH15 được phổ biến "
    "tại hội nghị; Nghị quyết số 28/NQ-HĐND về dự toán và số 29/NQ-HĐND về đầu tư công được thông qua.",
    "Luật Hòa giải ở cơ sở, Luật Bảo vệ môi trường số 72/2020/QH14, Luật sửa đổi, bổ sung một số điều của Luật Cán "
    "bộ, công chức và Luật Viên chức năm 2019, Pháp lệnh Ưu đãi người có công với cách mạng đều đã được phổ biến; "
    "hai luật này có nhiều điểm mới.",
};

std::vector<citation_match> matches(std::string_view text, text_format format = text_format::plain) {
    find_options options;
    options.format = format;
    std::vector<citation_match> all;
    for (auto const& m : find_citations(text, options)) all.push_back(m);
    return all;
}

/// What the citations of a text say, one line each, whatever bytes they were written with.
std::vector<std::string> meanings(std::string_view text, text_format format = text_format::plain) {
    std::vector<std::string> all;
    for (auto const& m : matches(text, format)) {
        auto const c = to_citation(text, m, format);
        auto line = std::string{to_string(c.kind)} + " " + std::string{vietnamese_name(c.type)};
        if (c.number) line += " " + canonical_key(*c.number);
        if (c.date) line += " " + to_string(*c.date);
        for (auto const& place : c.provisions) line += " " + to_string(place);
        all.push_back(std::move(line));
    }
    return all;
}

/// Lines of real documents that hold citations, the same each time; none when the data are not there.
std::vector<std::string> const& real_lines() {
    static auto const lines = [] {
        std::vector<std::string> chosen;
        if (cchc_data().empty()) return chosen;
        auto const text = file_contents(cchc_data("corpus/legal.txt"));
        std::mt19937 random{66};
        while (chosen.size() < 400) {
            auto const from = text.find('\n', random() % text.size());
            if (from == std::string::npos) continue;
            auto const to = std::min(text.find('\n', from + 1), text.size());
            auto line = text.substr(from + 1, to - from - 1);
            if (line.size() < 80 || line.size() > 6000 || matches(line).empty()) continue;
            chosen.push_back(std::move(line));
        }
        return chosen;
    }();
    return lines;
}

/// The first text for which `change` changes what is cited, with what was and what is found; empty when there is none.
template <class Texts, class Change>
std::string first_changed(Texts const& texts, Change change) {
    for (auto const& text : texts) {
        auto const before = meanings(text);
        auto const changed = change(std::string_view{text});
        auto const after = meanings(changed);
        if (before == after) continue;
        std::string report = changed + "\n";
        for (auto const& line : before)
            if (std::find(after.begin(), after.end(), line) == after.end()) report += "  - " + line + "\n";
        for (auto const& line : after)
            if (std::find(before.begin(), before.end(), line) == before.end()) report += "  + " + line + "\n";
        return report;
    }
    return "";
}

// Changes ------------------------------------------------------------------------------------------------------------

std::string with_no_break_blanks(std::string_view text) {
    return samples::each_letter(
        text, [](std::string& out, char32_t code, letter) { append_utf8(out, code == U' ' ? U'\u00A0' : code); });
}

/// Lines of about `width` bytes, broken only at single blanks.
std::string wrapped(std::string_view text, std::size_t width) {
    std::string lines{text};
    std::size_t line = 0;
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        auto const is_break = [&](std::size_t at) { return lines[at] == ' ' || lines[at] == '\n'; };
        if (lines[i] == '\n') line = i;
        if (lines[i] != ' ' || i - line < width || is_break(i - 1) || is_break(i + 1)) continue;
        lines[i] = '\n';
        line = i;
    }
    return lines;
}

/// The lines as a mail quotes them.
std::string quoted(std::string_view text, std::size_t width) {
    auto lines = "> " + wrapped(text, width);
    for (auto at = lines.find('\n'); at != lines.npos; at = lines.find('\n', at + 1)) lines.insert(at + 1, "> ");
    return lines;
}

/// hòa as hoà, ủy as uỷ: the older way to place the mark.
std::string with_older_tone_marks(std::string_view text) {
    constexpr std::string_view rows[][2] = {
        {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"}, {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"},
        {"õe", "oẽ"}, {"ọe", "oẹ"}, {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"}, {"Ủy", "Uỷ"},
    };
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto const row = std::find_if(std::begin(rows), std::end(rows), [&](auto const& each) {
            return text.substr(at, each[0].size()) == each[0] &&
                   !letter_of(decode_utf8(text, at + each[0].size()).value);
        });
        if (row == std::end(rows)) {
            out += text[at++];
        } else {
            out += (*row)[1];
            at += (*row)[0].size();
        }
    }
    return out;
}

/// Words in another case, those that touch a '/', '-', '&', '.' or digit excepted: they may be symbols.
template <class Case>
std::string in_case(std::string_view text, Case wanted) {
    auto const in_symbol = [&](std::size_t begin, std::size_t end) {
        auto const joins = [](char c) {
            return c == '/' || c == '-' || c == '&' || c == '.' || (c >= '0' && c <= '9');
        };
        return (begin > 0 && joins(text[begin - 1])) || (end < text.size() && joins(text[end]) && text[end] != '.');
    };
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        for (auto c = decode_utf8(text, end); end < text.size() && letter_of(c.value); c = decode_utf8(text, end))
            end += c.size;
        if (end == at) {
            out += text[at++];
            continue;
        }
        auto const word = text.substr(at, end - at);
        bool first = true;
        if (in_symbol(at, end)) out += word;
        else
            out += samples::each_letter(word, [&](std::string& to, char32_t, letter l) {
                l.upper = wanted(first, l.upper);
                first = false;
                append_utf8(to, code_point_of(l));
            });
        at = end;
    }
    return out;
}

std::string in_capitals(std::string_view text) {
    return in_case(text, [](bool, bool) { return true; });
}

std::string with_capital_words(std::string_view text) {
    return in_case(text, [](bool first, bool upper) { return first || upper; });
}

} // namespace

// Ways to write the same ---------------------------------------------------------------------------------------------

TEST_CASE("decomposed text cites the same", "[citation]") {
    CHECK(first_changed(passages, samples::decomposed) == "");
}

TEST_CASE("no-break blanks cite the same", "[citation]") {
    CHECK(first_changed(passages, with_no_break_blanks) == "");
}

TEST_CASE("the older placement of tone marks cites the same", "[citation]") {
    CHECK(with_older_tone_marks("Ủy ban, hòa giải, thủy lợi, hoàn, quý") == "Uỷ ban, hoà giải, thuỷ lợi, hoàn, quý");
    CHECK(first_changed(passages, with_older_tone_marks) == "");
}

TEST_CASE("lines of any width cite the same", "[citation]") {
    for (std::size_t const width : {1U, 7U, 12U, 20U, 33U, 60U, 80U, 100U})
        CHECK(first_changed(passages, [&](std::string_view text) { return wrapped(text, width); }) == "");
}

TEST_CASE("words in capitals cite the same", "[citation]") {
    CHECK(first_changed(passages, in_capitals) == "");
    CHECK(first_changed(passages, with_capital_words) == "");
}

TEST_CASE("text without markup cites the same in every format", "[citation]") {
    for (auto const text : passages) {
        if (text.find('&') == std::string_view::npos) CHECK(meanings(text) == meanings(text, text_format::html));
        CHECK(meanings(text) == meanings(text, text_format::markdown));
    }
}

TEST_CASE("real lines cite the same when decomposed, with no-break blanks, and with older tone marks", "[citation]") {
    CCHC_SKIP_WITHOUT_DATA();
    CHECK(first_changed(real_lines(), samples::decomposed) == "");
    CHECK(first_changed(real_lines(), with_no_break_blanks) == "");
    CHECK(first_changed(real_lines(), with_older_tone_marks) == "");
}

TEST_CASE("real lines cite the same when wrapped", "[citation]") {
    CCHC_SKIP_WITHOUT_DATA();
    for (std::size_t const width : {40U, 76U, 120U})
        CHECK(first_changed(real_lines(), [&](std::string_view text) { return wrapped(text, width); }) == "");
}

TEST_CASE("a mail that quotes lines cites what they do", "[citation]") {
    for (std::size_t const width : {24U, 40U, 76U, 120U}) {
        auto const quote = [&](std::string_view text) { return quoted(text, width); };
        CHECK(first_changed(passages, quote) == "");
        if (!cchc_data().empty()) CHECK(first_changed(real_lines(), quote) == "");
    }
}

TEST_CASE("real lines without markup cite the same as HTML", "[citation]") {
    CCHC_SKIP_WITHOUT_DATA();
    std::string first;
    for (auto const& line : real_lines())
        if (first.empty() && line.find_first_of("<&") == std::string::npos &&
            meanings(line) != meanings(line, text_format::html))
            first = line;
    CHECK(first == "");
}

// Where a text begins and ends ---------------------------------------------------------------------------------------

namespace {

std::string all_passages() {
    std::string text;
    for (auto const passage : passages) text += std::string{passage} + "\n\n";
    return text;
}

/// Where the matches are and what they say, shifted.
std::vector<std::string> placed(std::string_view text, std::size_t shift = 0,
                                std::size_t until = std::string_view::npos) {
    std::vector<std::string> all;
    for (auto const& m : matches(text)) {
        if (m.where.end > until) break;
        auto const c = to_citation(text, m);
        all.push_back(std::to_string(m.where.begin + shift) + "-" + std::to_string(m.where.end + shift) + " " +
                      to_string(c));
    }
    return all;
}

} // namespace

TEST_CASE("a text cut at any byte keeps the citations of the paragraphs before the cut", "[citation]") {
    auto const text = all_passages();
    auto const whole = placed(text);
    CHECK(whole.size() >= 40);
    std::size_t wrong = 0;
    for (std::size_t cut = 0; cut <= text.size(); cut += effort_step()) {
        auto const part = std::string_view{text}.substr(0, cut);
        auto const paragraph = part.rfind("\n\n");
        auto const kept = placed(part, 0, paragraph == std::string_view::npos ? 0 : paragraph);
        wrong += !std::equal(kept.begin(), kept.end(), whole.begin(),
                             whole.begin() + static_cast<std::ptrdiff_t>(kept.size()));
        std::size_t expected = 0;
        for (auto const& m : matches(text.substr(0, paragraph == std::string_view::npos ? 0 : paragraph)))
            expected += m.where.end > 0;
        if (cut % 96 == 0) wrong += kept.size() != expected;
    }
    CHECK(wrong == 0);
}

TEST_CASE("a text that begins at any byte is read, and gives the citations of the paragraphs after", "[citation]") {
    auto const text = all_passages();
    std::size_t wrong = 0;
    for (std::size_t from = 0; from < text.size(); from += 3) {
        auto const rest = std::string_view{text}.substr(from);
        auto const paragraph = rest.find("\n\n");
        if (paragraph == std::string_view::npos) continue;
        auto const all = placed(rest, from);
        auto const after = placed(rest.substr(paragraph), from + paragraph);
        wrong += all.size() < after.size() || !std::equal(after.rbegin(), after.rend(), all.rbegin());
    }
    CHECK(wrong == 0);
}

TEST_CASE("a text is cited as its paragraphs are, one by one", "[citation]") {
    auto const text = all_passages();
    std::vector<std::string> one_by_one;
    std::size_t at = 0;
    for (auto const passage : passages) {
        auto const part = placed(passage, at);
        one_by_one.insert(one_by_one.end(), part.begin(), part.end());
        at += passage.size() + 2;
    }
    CHECK(placed(text) == one_by_one);
}

TEST_CASE("real documents are cited as they are one by one", "[citation]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto text = file_contents(cchc_data("corpus/legal.txt"));
    text.resize(text.rfind("\n\n", 2'000'000) + 2);
    std::vector<std::string> one_by_one;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find("\n\n", at), text.size());
        auto const part = placed(std::string_view{text}.substr(at, end - at), at);
        one_by_one.insert(one_by_one.end(), part.begin(), part.end());
        at = end + 2;
    }
    auto const whole = placed(text);
    auto const [a, b] = std::mismatch(whole.begin(), whole.end(), one_by_one.begin(), one_by_one.end());
    CHECK((a == whole.end() ? "" : *a) == (b == one_by_one.end() ? "" : *b));
}

// What a match promises ----------------------------------------------------------------------------------------------

TEST_CASE("spans are in order, do not overlap, and hold their parts", "[citation]") {
    auto texts = real_lines();
    texts.insert(texts.end(), passages.begin(), passages.end());
    std::size_t wrong = 0;
    for (auto const& text : texts) {
        std::size_t last = 0;
        for (auto const& m : matches(text)) {
            wrong += m.where.begin < last || m.where.end <= m.where.begin || m.where.end > text.size();
            bool const of_list = m.provisions.end <= m.where.begin; // Điều 4 các Nghị định số …, số …
            wrong += !m.provisions.empty() && !m.where.contains(m.provisions) && !of_list;
            bool const in_list = !m.title.empty() && m.title.end <= m.where.begin; // Luật Đất đai 1993, 2003
            wrong += !m.title.empty() && !m.where.contains(m.title) && !(in_list && m.title.begin < last);
            wrong += m.kind == citation_kind::numbered && m.number.where.empty();
            wrong += surface(text, m.where).front() == ' ' || surface(text, m.where).back() == ' ';
            last = m.where.end;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("every number that is found parses from what it prints", "[citation]") {
    auto texts = real_lines();
    texts.insert(texts.end(), passages.begin(), passages.end());
    std::string first;
    std::size_t count = 0;
    for (auto const& text : texts) {
        for (auto const& m : matches(text)) {
            auto const c = to_citation(text, m);
            if (!c.number || !c.number->serial || m.short_number) continue;
            ++count;
            auto const again = parse_document_number(to_string(*c.number));
            if (first.empty() &&
                !(again && canonical_key(*again) == canonical_key(*c.number) && again->type() == c.number->type()))
                first = to_string(*c.number) + " in " + std::string{surface(text, m.where)};
        }
    }
    CHECK(first == "");
    CHECK(count >= 30);
}

TEST_CASE("every provision that is found parses from what it prints", "[citation]") {
    auto texts = real_lines();
    texts.insert(texts.end(), passages.begin(), passages.end());
    std::string first;
    for (auto const& text : texts) {
        for (auto const& m : matches(text)) {
            for (auto const& place : to_citation(text, m).provisions) {
                if (place.units.front().level == provision_level::regulation) continue;
                auto const again = parse_provision(vietnamese(place));
                if (first.empty() && !(again && *again == place))
                    first = to_string(place) + " in " + std::string{surface(text, m.where)};
            }
        }
    }
    CHECK(first == "");
}

TEST_CASE("a citation that is printed is found again", "[citation]") {
    auto texts = real_lines();
    texts.insert(texts.end(), passages.begin(), passages.end());
    std::string first;
    for (auto const& text : texts) {
        for (auto const& m : matches(text)) {
            if (m.kind != citation_kind::numbered || m.type == document_type::unknown || m.short_number ||
                !m.number.has_serial)
                continue;
            auto const c = to_citation(text, m);
            auto const words = to_string(c);
            auto const again = matches(words);
            bool const same = again.size() == 1 && again[0].type == c.type &&
                              canonical_key(*to_citation(words, again[0]).number) == canonical_key(*c.number) &&
                              to_citation(words, again[0]).date == c.date;
            if (first.empty() && !same) first = words + " <- " + std::string{surface(text, m.where)};
        }
    }
    CHECK(first == "");
}

TEST_CASE("eight threads find what one finds", "[citation]") {
    auto texts = real_lines();
    texts.insert(texts.end(), passages.begin(), passages.end());
    auto const read_all = [&] {
        std::vector<std::string> all;
        for (auto const& text : texts)
            for (auto& line : placed(text)) all.push_back(std::move(line));
        return all;
    };
    auto const one = read_all();
    std::array<std::vector<std::string>, 8> answers;
    std::vector<std::thread> threads;
    for (auto& answer : answers) threads.emplace_back([&] { answer = read_all(); });
    for (auto& thread : threads) thread.join();
    for (auto const& answer : answers) CHECK(answer == one);
}
