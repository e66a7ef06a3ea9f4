// SPDX-License-Identifier: BSL-1.0
// When a document says that it takes effect, and when it was adopted.
#include <cchc/time/find_dates.hpp>

#include "document/reading.hpp"

namespace cchc::detail {
namespace {

class effect_reader {
public:
    effect_reader(page const& p, token_range body, document& d)
        : p_{p}, body_{body}, quoted_{quoted_tokens(p, body)}, d_{d} {}

    void read() {
        for (auto i = body_.first; i < body_.last; ++i) {
            if (quoted_[i - body_.first]) continue;
            if (p_.says(i, {"thông"_vn, "qua"_vn})) read_adoption(i);
            if (d_.effect.wording == effect_wording::not_stated && p_.says(i, {"có"_vn, "hiệu"_vn, "lực"_vn}) &&
                speaks_of_itself(i))
                read_clause(i);
        }
        if (d_.effect.wording == effect_wording::on_signing) d_.effect.on = date_of(d_);
    }

private:
    /// "Quyết định này có hiệu lực": of this document, not of one that is cited.
    [[nodiscard]] bool speaks_of_itself(std::size_t i) const noexcept {
        constexpr std::size_t longest_type = 4;
        auto last = i;
        bool const this_one = last > body_.first && p_[last - 1].is("này"_vn);
        if (this_one) --last;
        for (std::size_t length = 1; length <= longest_type && last >= body_.first + length; ++length) {
            auto words = p_.reader_at(last - length);
            auto const type = match_document_type(words);
            if (!type || type->abbreviated || p_.token_at(type->where.end) != last) continue;
            bool const own = type->type == d_.type || d_.type == document_type::consolidated_text;
            if (own && (this_one || p_.starts_line(last - length))) return true;
        }
        return false;
    }

    /// "thi hành kể từ ngày"
    [[nodiscard]] bool leads_to_day(std::size_t i) const noexcept {
        auto const& t = p_[i];
        return t.is("thi"_vn) || t.is("hành"_vn) || t.is("kể"_vn) || t.is("từ"_vn) || t.is("ngày"_vn) ||
               t.is("vào"_vn) || t.is("bắt"_vn) || t.is("đầu"_vn) || t.is("sau"_vn) || t.is(U',');
    }

    void read_clause(std::size_t first) {
        constexpr std::size_t most_between = 8;
        for (auto i = first + 3; i < std::min(first + 3 + most_between, body_.last); ++i) {
            if (!leads_to_day(i)) return;
            if (p_[i].is("sau"_vn) && p_[i + 1].is(token_kind::number) && read_delay(first, i + 1)) return;
            if (!p_[i].is("ngày"_vn)) continue;
            if (auto const date = match_date(p_.reader_at(i))) {
                d_.effect.wording = effect_wording::on_day;
                d_.effect.on = date->value;
                d_.effect.where = {p_[first].where.begin, date->where.end};
                return;
            }
            auto const signs = p_[i + 1].is("được"_vn) ? i + 2 : i + 1;
            bool const signing = p_[signs].is("ký"_vn) || p_.says(signs, {"ban"_vn, "hành"_vn}) ||
                                 p_.says(signs, {"thông"_vn, "qua"_vn});
            if (signing) {
                d_.effect.wording = effect_wording::on_signing;
                auto const last = p_[signs].is("ký"_vn) ? signs + 1 : signs + 2;
                d_.effect.where = p_.bytes({first, last});
                return;
            }
        }
    }

    /// "sau 45 ngày, kể từ ngày ký"
    bool read_delay(std::size_t first, std::size_t number) {
        constexpr std::uint64_t most_days = 3660;
        constexpr std::size_t reach = 12;
        if (p_[number].value > most_days) return false;
        for (auto i = number + 1; i < number + reach; ++i) {
            if (!p_[i].is("ngày"_vn) || !(p_[i + 1].is("ký"_vn) || p_.says(i + 1, {"ban"_vn, "hành"_vn}))) continue;
            d_.effect.wording = effect_wording::after_signing;
            d_.effect.after_days = static_cast<std::uint32_t>(p_[number].value);
            d_.effect.where = p_.bytes({first, p_[i + 1].is("ký"_vn) ? i + 2 : i + 3});
            return true;
        }
        return false;
    }

    /// "Luật này được Quốc hội … thông qua ngày 30 tháng 11 năm 2024"; the last such sentence counts.
    void read_adoption(std::size_t i) {
        auto const line = p_.line_start(i);
        auto words = p_.reader_at(line);
        auto const type = match_document_type(words);
        auto const day = p_[i + 2].is("vào"_vn) ? i + 3 : i + 2;
        if (!type || type->type != d_.type || !p_[day].is("ngày"_vn)) return;
        auto const date = match_date(p_.reader_at(day));
        if (!date || !date->value) return;
        d_.adopted_on = date->value;
        d_.where.adopted = {p_[line].where.begin, date->where.end};
    }

    page const& p_;
    token_range body_;
    std::vector<bool> quoted_;
    document& d_;
};

} // namespace

void read_effect(page const& p, token_range body, document& d) {
    effect_reader{p, body, d}.read();
}

} // namespace cchc::detail
