// SPDX-License-Identifier: BSL-1.0
// The words around published tables: names of columns, numbers in cells, findings as sentences.
#include <algorithm>
#include <initializer_list>

#include <cchc/scoring/published_table.hpp>
#include <cchc/text/numeral.hpp>

#include "scoring/printed_number.hpp"
#include "scoring/scanner.hpp"

namespace cchc {
namespace {

/// In lower case, ASCII and the capitals Đ, Đ (U+00D0), Ổ, Ỷ, Ơ with which headings begin.
std::string folded(std::string_view text) {
    std::string out;
    for (char const c : detail::trimmed(text)) out += detail::ascii_lower(c == '_' ? ' ' : c);
    auto const replace = [&](std::string_view from, std::string_view to) {
        for (auto at = out.find(from); at != std::string::npos; at = out.find(from, at + to.size()))
            out.replace(at, from.size(), to);
    };
    replace("Đ", "đ");
    replace("Ổ", "ổ");
    replace("Ỷ", "ỷ");
    replace("Ạ", "ạ");
    replace("Ố", "ố");
    replace("Ế", "ế");
    replace("Ứ", "ứ");
    replace("Ị", "ị");
    replace("Ơ", "ơ");
    replace("Ă", "ă");
    return out;
}

bool is_any(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool has_any(std::string_view name, std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return name.find(part) != std::string_view::npos; });
}

} // namespace

namespace detail {

std::optional<printed_number> read_printed(std::string_view text) {
    auto word = trimmed(text);
    if (!word.empty() && word.back() == '%') word = trimmed(word.substr(0, word.size() - 1));
    if (word.find('/') != std::string_view::npos) return std::nullopt;
    auto const value = parse_points(word);
    if (!value) return std::nullopt;
    auto const point = word.find_first_of(".,");
    auto const decimals = point == std::string_view::npos ? 0 : word.size() - point - 1;
    return printed_number{*value, static_cast<unsigned>(std::min<std::size_t>(decimals, decimal::max_scale))};
}

bool is_absent(std::string_view text) noexcept {
    auto const word = trimmed(text);
    return word.empty() || word == "-" || word == "–" || word == "—" || same_word(word, "n/a") || word == "x";
}

points unit_of(unsigned decimals) {
    std::int64_t ten = 1;
    for (unsigned i = 0; i < std::min(decimals, decimal::max_scale); ++i) ten *= 10;
    return points{1, ten};
}

points half_unit(unsigned decimals) {
    return unit_of(decimals) / points{2};
}

} // namespace detail

std::optional<column_role> role_of_name(std::string_view name) {
    auto const word = folded(name);
    if (has_any(word, {"change", "thay đổi", "tăng", "giảm", "year", "năm", "response", "số phiếu", "stt", "ghi chú",
                       "note"}) ||
        is_any(word, {"no", "no.", "tt", "id", "code", "mã"}))
        return column_role::other;
    if (is_any(word, {"rank", "hạng", "xếp hạng", "thứ hạng", "vị thứ", "xếp thứ"}) || word.rfind("rank", 0) == 0)
        return column_role::rank;
    if (is_any(word, {"class", "grade", "xếp loại", "loại", "nhóm", "band"})) return column_role::grade;
    if (has_any(word, {"max", "tối đa", "điểm chuẩn"})) return column_role::maximum;
    if (is_any(word, {"count", "số lượng", "số đơn vị"})) return column_role::count;
    if (has_any(word, {"percent", "pct", "%", "tỷ lệ", "tỉ lệ", "chỉ số", "index"})) return column_role::percent;
    if (has_any(word, {"total", "tổng", "score"}) || is_any(word, {"points", "điểm", "kết quả"}))
        return column_role::total;
    if (is_any(word, {"unit", "province", "name", "field", "đơn vị", "tên đơn vị", "tỉnh", "tỉnh/thành phố", "bộ",
                      "cơ quan", "lĩnh vực", "district", "commune", "department", "ministry"}))
        return column_role::unit;
    if (word.find("point") != std::string::npos) return column_role::part;
    return std::nullopt;
}

std::string_view to_string(column_role role) noexcept {
    switch (role) {
    case column_role::other: return "other";
    case column_role::unit: return "unit";
    case column_role::part: return "part";
    case column_role::total: return "total";
    case column_role::maximum: return "maximum";
    case column_role::percent: return "percent";
    case column_role::rank: return "rank";
    case column_role::grade: return "class";
    case column_role::count: return "count";
    }
    return "?";
}

std::string_view to_string(table_fault fault) noexcept {
    switch (fault) {
    case table_fault::sum: return "sum";
    case table_fault::percent: return "percent";
    case table_fault::rank: return "rank";
    case table_fault::tie: return "tie";
    case table_fault::outside_scale: return "outside_scale";
    case table_fault::outlier: return "outlier";
    case table_fault::repeated: return "repeated";
    case table_fault::grade: return "class";
    case table_fault::unreadable: return "unreadable";
    case table_fault::percents_do_not_add: return "percents_do_not_add";
    }
    return "?";
}

std::string_view to_string(explanation why) noexcept {
    switch (why) {
    case explanation::none: return "error";
    case explanation::rounded_alone: return "each number was rounded alone";
    case explanation::cut_off: return "digits were cut off";
    case explanation::unrounded_rank: return "ranked on digits that are not printed";
    case explanation::suspicious: return "suspicious";
    }
    return "?";
}

std::string table_finding::message() const {
    auto const reason = is_error() ? std::string{} : ": " + std::string{to_string(why)};
    switch (fault) {
    case table_fault::sum: return unit + ": " + detail + " is " + expected + ", printed " + printed + reason;
    case table_fault::percent: return unit + ": " + detail + " is " + expected + " %, printed " + printed + reason;
    case table_fault::rank:
        return unit + ": ranked " + printed + " behind " + detail + ", though " + expected + " say otherwise" + reason;
    case table_fault::tie: return unit + ": ranked " + printed + " beside " + detail + ", printed " + expected + reason;
    case table_fault::outside_scale:
        return unit + ", " + column + ": " + printed + " is outside the scale " + expected + reason;
    case table_fault::outlier:
        return unit + ": " + printed + " is far from about " + expected + ", where its parts put it" + reason;
    case table_fault::repeated:
        return unit + ": " + printed + " repeats the total of " + detail + ", though the parts differ" + reason;
    case table_fault::grade:
        return unit + ": " + detail + " is classed " + printed + " among units classed " + expected + reason;
    case table_fault::unreadable: return unit + ", " + column + ": “" + printed + "” is no number" + reason;
    case table_fault::percents_do_not_add: return "the printed shares add up to " + printed + reason;
    }
    return unit;
}

} // namespace cchc
