// SPDX-License-Identifier: BSL-1.0
// Where annexes, forms, and regulations issued with a document begin.
#include "document/units.hpp"

#include <cchc/citation/document_type.hpp>

namespace cchc::detail {
namespace {

using enum provision_level;

class container_finder {
public:
    container_finder(page const& p, token_range r) : p_{p}, range_{r} {}

    std::vector<unit_container> find() {
        for (auto i = range_.first; i < range_.last;) {
            auto const found = at_line(i);
            if (found) {
                i = std::max(found->behind, p_.line_end(i));
                found_.push_back(*found);
            } else {
                i = next_line_;
            }
        }
        return std::move(found_);
    }

private:
    std::optional<unit_container> at_line(std::size_t i) {
        next_line_ = p_.line_end(i);
        auto const first = trimmed(p_, {i, next_line_}).first;
        if (p_.says(first, {"phụ"_vn, "lục"_vn})) return annex_at(first);
        if (p_.says(first, {"mẫu"_vn, "số"_vn})) return form_at(first);
        return issued_at(first);
    }

    [[nodiscard]] bool ends_line_within(std::size_t i, std::size_t tokens) const noexcept {
        return p_.line_end(i) - i <= tokens;
    }

    /// "PHỤ LỤC II", "Phụ lục 01"
    std::optional<unit_container> annex_at(std::size_t i) {
        constexpr std::size_t short_line = 5;
        if (!p_[i].capital || (!(p_[i].upper && p_[i + 1].upper) && !ends_line_within(i, short_line)))
            return std::nullopt;
        unit_container c;
        c.level = annex;
        auto at = i + 2;
        c.ordinal = ordinal_at(at);
        if (p_[at].is(U'.') || p_[at].is(U':')) ++at;
        c.number = {i, at};
        read_heading(c, at);
        return c;
    }

    std::optional<unit_container> form_at(std::size_t i) {
        constexpr std::size_t short_line = 5;
        auto at = i + 2;
        auto const number = p_[at].value;
        auto ordinal = ordinal_at(at);
        if (ordinal.empty() || !ends_line_within(i, short_line) || number != last_form_ + 1) return std::nullopt;
        last_form_ = number;
        unit_container c;
        c.level = form;
        c.ordinal = std::move(ordinal);
        c.number = {i, at};
        c.behind = at;
        return c;
    }

    /// A block of capitals with "(Ban hành kèm theo …)" behind it.
    std::optional<unit_container> issued_at(std::size_t i) {
        constexpr std::size_t longest = 150;
        auto last = i;
        for (auto const floor = i; last < range_.last && last - floor < longest; ++last) {
            if (!is_capital_text(p_[last]) || p_[last].is(U'(')) break;
            if (last == floor || !p_.starts_line(last)) continue;
            if (p_.says(last, {"phụ"_vn, "lục"_vn})) {
                next_line_ = last;
                return std::nullopt;
            }
            auto words = p_.reader_at(last);
            if (auto const type = match_document_type(words); type && p_.starts_line(p_.token_at(type->where.end)))
                i = last; // what stands above is the name of the issuer
        }
        bool some_word = false;
        for (auto at = i; at < last && !some_word; ++at) some_word = p_[at].is(token_kind::word);
        if (!some_word) return std::nullopt;
        next_line_ = std::max(next_line_, p_.starts_line(last) ? last : p_.line_end(last));
        if (!says_issued_with(last)) return std::nullopt;
        unit_container c;
        c.level = annex;
        auto words = p_.reader_at(i);
        auto name_last = i;
        if (p_.says(i, {"danh"_vn, "mục"_vn})) {
            c.ordinal = "danh-muc";
            name_last = i + 2;
        } else if (auto const type = match_document_type(words); type && !type->abbreviated) {
            c.ordinal = slug(type->type);
            name_last = p_.token_at(type->where.end);
        }
        if (!c.ordinal.empty() && parse_provision_path(c.ordinal)) c.level = regulation;
        else c.ordinal.clear();
        if (c.level != regulation) name_last = i;
        c.number = {i, name_last};
        c.heading = trimmed(p_, {name_last, last});
        c.behind = last;
        last_form_ = 0;
        return c;
    }

    [[nodiscard]] bool says_issued_with(std::size_t i) const noexcept {
        constexpr std::size_t reach = 8;
        if (!p_[i].is(U'(') && !p_[i - 1].is(U'(')) return false;
        for (auto at = i; at < i + reach; ++at)
            if (p_.says(at, {"kèm"_vn, "theo"_vn}) || p_.says(at, {"kem"_vn, "theo"_vn})) return true;
        return false;
    }

    /// Lines of capitals, and the bracket behind them.
    void read_heading(unit_container& c, std::size_t at) {
        constexpr std::size_t longest = 150;
        last_form_ = 0;
        auto last = at;
        while (last < range_.last && last - at < longest && is_capital_text(p_[last]) && !p_[last].is(U'(') &&
               !(p_.starts_line(last) && unit_marker_at(p_, last)))
            ++last;
        if (!is_upper(p_, {at, last}) && p_.line_end(at) > at && !p_.starts_line(at)) last = p_.line_end(at);
        c.heading = trimmed(p_, {at, last});
        if (!is_upper(p_, c.heading)) c.heading = {at, at};
        c.behind = last;
    }

    /// A number, Roman or Arabic, or a capital letter; empty when none follows on the line.
    std::string ordinal_at(std::size_t& at) const {
        auto const& t = p_[at];
        if (t.before >= gap::line) return {};
        if (t.is(token_kind::number)) {
            ++at;
            return std::to_string(t.value);
        }
        auto const letters = surface(p_.text(), t.where);
        if (!t.upper || letters.size() > 5) return {};
        if (auto const value = roman_value(letters); value != 0) {
            ++at;
            return std::to_string(value);
        }
        if (letters.size() != 1 || letters[0] < 'A' || letters[0] > 'Z') return {};
        ++at;
        return std::string(1, static_cast<char>(letters[0] - 'A' + 'a'));
    }

    page const& p_;
    token_range range_;
    std::vector<unit_container> found_;
    std::size_t next_line_ = 0;
    std::uint64_t last_form_ = 0;
};

} // namespace

std::vector<unit_container> find_containers(page const& p, token_range r) {
    return container_finder{p, r}.find();
}

} // namespace cchc::detail
