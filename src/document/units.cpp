// SPDX-License-Identifier: BSL-1.0
// The units of a document: markers that stand in order.
#include "document/units.hpp"

#include <array>
#include <unordered_map>
#include <unordered_set>

#include "document/reading.hpp"

namespace cchc::detail {
namespace {

using enum provision_level;

constexpr std::size_t level_count = static_cast<std::size_t>(sentence) + 1;

std::size_t place_of(provision_level level) noexcept {
    return static_cast<std::size_t>(level);
}

/// A unit that is being read, and the numbers last used in it.
struct open_unit {
    std::optional<std::size_t> index; ///< none for the document
    provision_level level = regulation;
    std::array<std::uint32_t, level_count> last{};
    token_range number{};
};

class unit_reader {
public:
    unit_reader(page const& p, document& d) : p_{p}, d_{d} {}

    void read_body(token_range body) {
        auto const containers = d_.where.closing.empty() ? find_containers(p_, body) : std::vector<unit_container>{};
        auto const first = containers.empty() ? body.last : start_of(containers.front());
        read_range({body.first, first}, {});
        read_containers(containers, body.last);
    }

    void read_annexes(token_range rest) { read_containers(find_containers(p_, rest), rest.last); }

private:
    [[nodiscard]] static std::size_t start_of(unit_container const& c) noexcept {
        return c.number.empty() ? c.heading.first : c.number.first;
    }

    void read_containers(std::vector<unit_container> const& containers, std::size_t last) {
        std::optional<std::size_t> annex_index;
        for (std::size_t i = 0; i < containers.size(); ++i) {
            auto const& c = containers[i];
            auto const end = i + 1 < containers.size() ? start_of(containers[i + 1]) : last;
            bool const is_form = c.level == form;
            if (!is_form) annex_index.reset();
            auto const index = add_container(c, end, is_form ? annex_index : std::nullopt);
            if (!is_form) {
                annex_index = index;
                read_range({c.behind, end}, index);
            } else if (annex_index) {
                d_.units[*annex_index].where.end = d_.units[index].where.end;
            }
        }
    }

    std::size_t add_container(unit_container const& c, std::size_t end, std::optional<std::size_t> parent) {
        document_unit unit;
        if (parent) unit.path = d_.units[*parent].path;
        unit.path.units.push_back({c.level, c.ordinal});
        make_unique(unit.path);
        unit.parent = parent;
        unit.where = p_.bytes({start_of(c), end});
        unit.number = p_.words(c.number);
        unit.number_where = c.number.empty() ? span{unit.where.begin, unit.where.begin} : p_.bytes(c.number);
        unit.heading = p_.words(c.heading);
        unit.heading_where = p_.bytes(c.heading);
        d_.units.push_back(std::move(unit));
        return d_.units.size() - 1;
    }

    /// A path that is taken gets "lan2" behind its number. A regulation has no number: its second one is an annex.
    void make_unique(provision& path) {
        auto& last = path.units.back();
        if (paths_.insert(to_string(path)).second) return;
        if (last.level == regulation) {
            last = {annex, {}};
            if (paths_.insert(to_string(path)).second) return;
        }
        auto const plain = last.ordinal;
        for (auto& times = repeated_[to_string(path)];;) {
            times = std::max<std::size_t>(times, 1) + 1;
            last.ordinal = plain + (plain.empty() ? "lan" : ".lan") + std::to_string(times);
            if (paths_.insert(to_string(path)).second) return;
        }
    }

    void read_range(token_range r, std::optional<std::size_t> container) {
        if (r.empty()) return;
        range_ = r;
        container_ = container;
        quoted_ = quoted_tokens(p_, r);
        has_articles_ = finds_article();
        last_article_ = 0;
        last_chapter_ = 0;
        open_.assign(1, open_unit{container, container ? d_.units[*container].level() : regulation, {}, {}});
        for (auto i = r.first; i < r.last; ++i) {
            if (quoted_[i - r.first]) continue;
            auto const begins = position(i);
            if (begins == place::inside) continue;
            auto marker = unit_marker_at(p_, i);
            if (!marker || marker->where.last > r.last || !accept(*marker, begins)) continue;
            i = marker->where.last - 1;
        }
        while (open_.size() > 1) close(r.last);
    }

    enum class place : std::uint8_t { inside, behind_mark, behind_word, line_start };

    /// Where in its line a token stands; `behind_word` for a number that may begin a list right behind a heading.
    [[nodiscard]] place position(std::size_t i) const noexcept {
        if (i == range_.first || p_.starts_line(i)) return place::line_start;
        auto const& before = p_[i - 1];
        if (p_[i].touches()) return place::inside;
        if (before.is(U'.') || before.is(U';') || before.is(U':') || before.is(U'\u201D') || before.is(U'/'))
            return place::behind_mark;
        if (is_ornament(before)) return place::behind_mark;
        if (before.upper && p_[i].is("điều"_vn) && p_[i].capital && !p_[i].upper) // "Chương I ĐẢNG VIÊN Điều 1."
            return place::behind_mark;
        bool const list = p_[i].is(token_kind::number) && before.is(token_kind::word);
        return list ? place::behind_word : place::inside;
    }

    [[nodiscard]] bool finds_article() const {
        for (auto i = range_.first; i < range_.last; ++i) {
            if (!p_[i].is("điều"_vn) || !p_[i].capital || quoted_[i - range_.first]) continue;
            auto const begins = position(i);
            if (begins != place::line_start && begins != place::behind_mark) continue;
            auto const marker = unit_marker_at(p_, i);
            if (marker && marker->level == article && may_be_article(*marker, begins)) return true;
        }
        return false;
    }

    /// The first article is the first, but in an extract from a document.
    [[nodiscard]] bool may_be_article(unit_marker const& m, place begins) const noexcept {
        bool const extract = !d_.number && begins == place::line_start;
        return m.number == 1 || extract;
    }

    bool accept(unit_marker& m, place begins) {
        if (!fit_level(m)) return false;
        auto const parent = parent_of(m.level);
        if (!is_next(m, open_[parent], begins)) return false;
        while (open_.size() > parent + 1) close(m.where.first);
        open(m);
        return true;
    }

    [[nodiscard]] std::size_t parent_of(provision_level level) const noexcept {
        auto i = open_.size() - 1;
        while (i > 0 && open_[i].level >= level) --i;
        return i;
    }

    [[nodiscard]] open_unit const* open_at(provision_level level) const noexcept {
        for (auto i = open_.size(); i-- > 1;)
            if (open_[i].level == level) return &open_[i];
        return nullptr;
    }

    [[nodiscard]] std::string const& ordinal_of(open_unit const& unit) const noexcept {
        return d_.units[*unit.index].path.units.back().ordinal;
    }

    [[nodiscard]] bool is_decimal(open_unit const* unit) const noexcept {
        return unit && ordinal_of(*unit).find('.') != std::string::npos;
    }

    /// The level that a marker has where it stands; false where it can have none.
    [[nodiscard]] bool fit_level(unit_marker& m) const {
        bool const below_article = open_at(article) != nullptr;
        if (m.named) {
            if (m.level == article) return has_articles_;
            return m.level != subsection || open_at(section) != nullptr;
        }
        if (has_articles_ && !below_article) return false;
        if (m.level == part || m.level == section) return !has_articles_;
        if (m.depth > 1) return fit_decimal(m);
        if (m.level == point) {
            if (is_decimal(open_at(subpoint))) m.level = paragraph;
            else if (is_decimal(open_at(point))) m.level = subpoint;
            return true;
        }
        if (m.level == subpoint) {
            auto const* const above = open_at(point);
            return above != nullptr && m.ordinal.starts_with(ordinal_of(*above));
        }
        return true;
    }

    /// 1.1. lies in 1., 1.1.1. in 1.1.
    [[nodiscard]] bool fit_decimal(unit_marker& m) const {
        auto const prefix = std::string_view{m.ordinal}.substr(0, m.ordinal.rfind('.'));
        auto const above = m.depth == 2 ? clause : m.depth == 3 ? point : subpoint;
        m.level = m.depth == 2 ? point : m.depth == 3 ? subpoint : paragraph;
        auto const* const outer = open_at(above);
        return outer != nullptr && ordinal_of(*outer) == prefix;
    }

    [[nodiscard]] bool is_next(unit_marker const& m, open_unit const& parent, place begins) const noexcept {
        constexpr std::uint32_t most_left_out = 1;
        auto const last = m.level == article ? last_article_ : parent.last[place_of(m.level)];
        bool const line = begins == place::line_start;
        bool const inserted = !m.suffix.empty() && m.number == last;
        bool const first = last == 0 && m.number == 1;
        if (begins == place::behind_word) return is_list_behind_heading(m, first);
        if (!line) return (inserted || m.number == last + 1) && stands_free(m);
        if (m.level == article && last == 0) return may_be_article(m, begins);
        if (m.level == article && (m.number == last || m.number == 1)) return true;
        if (m.level == chapter && m.number == last_chapter_ + 1) return true;
        return inserted || first || (last != 0 && m.number > last && m.number <= last + 1 + most_left_out);
    }

    /// In a line, what follows a marker begins a sentence.
    [[nodiscard]] bool stands_free(unit_marker const& m) const noexcept {
        auto const& next = p_[m.where.last];
        if (next.before >= gap::line || !next) return m.level == article;
        if (m.level == point || m.level == subpoint || m.level == paragraph) return next.before != gap::none;
        return next.capital || !next.is(token_kind::word);
    }

    /// "Điều 3. Điều khoản thi hành 1. Thông tư này …"
    [[nodiscard]] bool is_list_behind_heading(unit_marker const& m, bool first) const noexcept {
        constexpr std::size_t longest_heading = 30;
        auto const& unit = open_.back();
        auto const& before = p_[m.where.first - 1];
        bool const numbered_word = before.is("khoản"_vn) || before.is("điều"_vn) || before.is("số"_vn) ||
                                   before.is("mục"_vn) || before.is("phần"_vn) || before.is("mẫu"_vn) ||
                                   before.is("quý"_vn) || before.is("bước"_vn) || before.is("lục"_vn);
        return m.level == clause && m.depth == 1 && first && unit.level == article && !numbered_word &&
               m.where.first - unit.number.last <= longest_heading && p_[m.where.last].capital &&
               !has_stop({unit.number.last, m.where.first});
    }

    [[nodiscard]] bool has_stop(token_range r) const noexcept {
        for (auto i = r.first; i < r.last; ++i)
            if (p_[i].is(U'.') || p_[i].is(U';') || p_[i].is(U':')) return true;
        return false;
    }

    void open(unit_marker const& m) {
        auto& parent = open_.back();
        parent.last[place_of(m.level)] = m.number;
        if (m.level == article) last_article_ = m.number;
        if (m.level == chapter) last_chapter_ = m.number;
        document_unit unit;
        if (m.level == article) {
            if (container_) unit.path = d_.units[*container_].path;
        } else if (parent.index) {
            unit.path = d_.units[*parent.index].path;
        }
        unit.path.units.push_back({m.level, m.ordinal});
        make_unique(unit.path);
        unit.number = number_words(m);
        unit.number_where = p_.bytes(m.where);
        unit.where = unit.number_where;
        unit.parent = parent.index;
        d_.units.push_back(std::move(unit));
        open_.push_back({d_.units.size() - 1, m.level, {}, m.where});
    }

    /// "Điều 5" without its dot; "1.", "a)" with it.
    [[nodiscard]] std::string number_words(unit_marker const& m) const {
        auto words = m.where;
        if (m.named && p_[words.last - 1].is(token_kind::mark)) --words.last;
        return p_.words(words);
    }

    /// Ends the innermost unit in front of token `last`.
    void close(std::size_t last) {
        auto const& closing = open_.back();
        auto& unit = d_.units[*closing.index];
        unit.where.end = std::max(unit.number_where.end, p_[last - 1].where.end);
        auto const heading = heading_of(closing, last);
        unit.heading = p_.words(heading);
        unit.heading_where = p_.bytes(heading);
        open_.pop_back();
    }

    [[nodiscard]] token_range heading_of(open_unit const& unit, std::size_t last) const {
        auto const first = unit.number.last;
        bool const titled = unit.level <= subsection;
        if (first >= last) return {};
        if (titled && p_.starts_line(first)) return heading_below(first, last);
        if (unit.level > article && (has_articles_ || unit.level > clause)) return {};
        auto const line = std::min(p_.line_end(first), last);
        if (p_.starts_line(first)) return {};
        auto const child = first_child(*unit.index);
        if (child < line) return child < last && !has_stop({first, child}) ? token_range{first, child} : token_range{};
        return is_heading({first, line}, last) ? trimmed(p_, {first, line}) : token_range{};
    }

    [[nodiscard]] std::size_t first_child(std::size_t index) const noexcept {
        bool const divided = index + 1 < d_.units.size();
        return divided ? p_.token_at(d_.units[index + 1].where.begin) : p_.size();
    }

    /// A line that is no sentence, with something below it; or a line of capitals.
    [[nodiscard]] bool is_heading(token_range line, std::size_t last) const noexcept {
        constexpr std::size_t longest = 70;
        line.last = std::min(line.last, last);
        if (line.empty() || line.last - line.first > longest) return false;
        if (is_upper(p_, line)) return true;
        auto const& end = p_[line.last - 1];
        bool const open = end.is(U'.') || end.is(U';') || end.is(U':') || end.is(U',') || end.is(U'/');
        return !open && line.last < last;
    }

    /// Lines of capitals below "Chương I", or one line that is no sentence.
    [[nodiscard]] token_range heading_below(std::size_t first, std::size_t last) const {
        constexpr int most_lines = 4;
        auto end = first;
        for (int lines = 0; lines < most_lines && end < last; ++lines) {
            auto const line = std::min(p_.line_end(end), last);
            if (!is_upper(p_, {end, line}) || unit_marker_at(p_, end)) break;
            end = line;
        }
        if (end == first && !unit_marker_at(p_, first) && is_heading({first, p_.line_end(first)}, last))
            end = std::min(p_.line_end(first), last);
        return trimmed(p_, {first, end});
    }

    page const& p_;
    document& d_;
    token_range range_{};
    std::optional<std::size_t> container_;
    std::vector<bool> quoted_;
    std::vector<open_unit> open_;
    std::unordered_set<std::string> paths_;
    std::unordered_map<std::string, std::size_t> repeated_;
    bool has_articles_ = false;
    std::uint32_t last_article_ = 0;
    std::uint32_t last_chapter_ = 0;
};

} // namespace

void read_units(page const& p, token_range body, std::size_t annexes, document& d) {
    unit_reader reader{p, d};
    reader.read_body(body);
    reader.read_annexes({annexes, p.size()});
}

} // namespace cchc::detail
