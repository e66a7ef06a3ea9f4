// SPDX-License-Identifier: BSL-1.0
// Rules about the days of the document itself: its date, and when it takes effect.
#include <algorithm>
#include <array>

#include <cchc/agency/finder.hpp>
#include <cchc/time/working_calendar.hpp>

#include "document/checking.hpp"

namespace cchc::detail {
namespace {

using boost::gregorian::date;

/// "Ban hành kèm theo", "(Kèm theo": whether the words right before `offset` say so.
bool stands_behind_attached(std::string_view text, std::size_t offset) noexcept {
    constexpr std::size_t far_enough = 32;
    auto begin = offset > far_enough ? offset - far_enough : 0;
    while (begin < offset && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
    token last{};
    token before{};
    tokenizer words{text.substr(0, offset), text_format::plain, begin};
    for (auto t = words.next(); t; t = words.next()) {
        before = last;
        last = t;
    }
    return before.is("kèm"_vn) && last.is("theo"_vn);
}

struct effect_rules {
    checking& check;
    document const& d;
    date issued;

    void add(std::string_view rule, std::string vietnamese, std::string english) const {
        check.add(rule, d.effect.where, std::move(vietnamese), std::move(english));
    }

    [[nodiscard]] std::optional<long> days_until_effect() const {
        if (d.effect.wording == effect_wording::after_signing && d.effect.after_days) return long{*d.effect.after_days};
        if (d.effect.wording != effect_wording::on_day || !d.effect.on || !d.effect.on->is_complete()) return std::nullopt;
        return (d.effect.on->first() - issued).days();
    }

    /// How many days the law leaves; before April 2025 a district or commune had seven, a commune until July 2016 five.
    [[nodiscard]] long least_days() const {
        if (!is_local(d)) return 45;
        if (issued >= date{2025, 4, 1}) return 10;
        for (auto const& issuer : d.issuers)
            for (agency_match const& m : find_agencies(issuer.name)) {
                if (m.level == agency_level::commune) return issued < date{2016, 7, 1} ? 5 : 7;
                if (m.level == agency_level::district) return 7;
            }
        return 10;
    }

    void check_normative(bool shortened) const {
        auto const days = days_until_effect();
        bool const early = days && *days >= 0 && *days < least_days();
        if (early && !shortened) {
            auto const least = std::to_string(least_days());
            auto const vietnamese = "có hiệu lực sau " + std::to_string(*days) + " ngày, sớm hơn " + least +
                                    " ngày mà không nêu trình tự, thủ tục rút gọn";
            auto const english = "in force after " + std::to_string(*days) + " days, less than " + least +
                                 ", and no shortened procedure is named";
            add(is_local(d) ? "E02" : "E01", vietnamese, english);
            if (is_local(d)) add("E03", vietnamese, english);
        }
        if (d.effect.wording == effect_wording::on_signing && !shortened)
            add("E04", "văn bản quy phạm có hiệu lực kể từ ngày ký mà không nêu trình tự, thủ tục rút gọn",
                "a normative document in force from the day of signing, and no shortened procedure is named");
        if (days && *days < 0)
            for (auto const* const rule : {"E06", "E06-2015"})
                add(rule, "có hiệu lực trước ngày ban hành; chỉ được khi thật cần thiết và không đặt trách nhiệm nặng hơn",
                    "in force before it was issued; allowed only where necessary, and never to add liability");
        check_details();
    }

    /// A document that details a law takes effect with it, when it was issued before the law did.
    void check_details() const {
        auto const& known = check.view.options.effective_from;
        if (!known || !has_words(d.title, "chi"_vn, "tiết"_vn) || !d.effect.on || !d.effect.on->is_complete()) return;
        for (auto const& basis : d.bases)
            for (auto const& c : basis.cited) {
                bool const law = c.type == document_type::law || c.type == document_type::code;
                bool const named = law && !c.title.empty() && d.title.find(c.title) != d.title.npos;
                auto const from = named ? known(c) : std::nullopt;
                if (!from || issued > *from || d.effect.on->first() == *from) continue;
                add("E05", "không có hiệu lực cùng lúc với " + to_string(c) + " (" + to_iso(*from) + ")",
                    "does not take effect with " + to_string(c) + " (" + to_iso(*from) + ")");
                return;
            }
    }
};

bool is_normative_type(document const& d) noexcept {
    constexpr std::array types{document_type::decree,   document_type::circular,         document_type::joint_circular,
                               document_type::decision, document_type::joint_resolution, document_type::resolution};
    return d.number && d.number->family == number_family::normative && d.number->year &&
           std::find(types.begin(), types.end(), d.type) != types.end();
}

void check_date_line(checking& check, document const& d) {
    auto const issued = d.signed_on ? to_date(*d.signed_on) : std::nullopt;
    if (!issued) return;
    auto const calendar = working_calendar::vietnam();
    auto const day = calendar.explain(*issued);
    if (!day || day->kind != day_kind::off || day->status == certainty::projected) return;
    bool const weekend = day->reason == day_reason::weekend;
    check.add("D04", d.where.date, weekend ? "ban hành vào thứ bảy hoặc chủ nhật" : "ban hành vào ngày nghỉ: " + day->name,
              weekend ? "issued on a Saturday or Sunday" : "issued on a day off: " + day->name);
}

} // namespace

bool has_words(std::string_view text, syllable first, syllable second) noexcept {
    token before{};
    tokenizer words{text};
    for (auto t = words.next(); t; t = words.next()) {
        if (before.is(first) && t.is(second)) return true;
        before = t;
    }
    return false;
}

bool is_administrative(document const& d) noexcept {
    return d.number && !d.number->year && !d.number->term() && d.head != letterhead::party &&
           (d.number->family == number_family::individual || d.number->family == number_family::letter);
}

bool is_local(document const& d) {
    if (!d.number) return false;
    auto const issuers = d.number->issuers();
    return std::any_of(issuers.begin(), issuers.end(),
                       [](std::string const& letters) { return letters == "UBND" || letters == "HĐND"; });
}

void check_own_dates(checking& check, document const& d, std::vector<cited_document> const& cited) {
    check_date_line(check, d);
    for (auto const& date : check.view.dates)
        if (!d.where.date.empty() && (d.where.date.contains(date.where) || date.where.contains(d.where.date)))
            check_zeros(check, date);
    auto const own = date_of(d);
    if (!own || !own->is_complete() || !d.number) return;
    for (auto const& each : cited) {
        auto const& c = *each.c;
        bool const same = !each.is_short && c.number && c.number->serial && each.own_date && c.date && same_number(*c.number, *d.number);
        if (!same || c.date->overlaps(*own) || c.where.begin < d.where.number.end) continue;
        if (!stands_behind_attached(check.view.text, c.where.begin)) continue;
        check.add("D05", each.match.date_words, "văn bản này ban hành " + to_string(*own, date_style::words),
                  "this document is of " + to_string(*own));
    }
}

void check_effect(checking& check, document const& d) {
    auto const day = date_of(d);
    auto const issued = day ? to_date(*day) : std::nullopt;
    if (!issued || d.effect.wording == effect_wording::not_stated || !d.number) return;
    effect_rules const rules{check, d, *issued};
    if (is_normative_type(d))
        rules.check_normative(has_words(check.view.text, "rút"_vn, "gọn"_vn));
    else if (is_administrative(d) && d.type == document_type::decision && d.effect.after_days && *d.effect.after_days >= 45)
        rules.add("E07", "quyết định cá biệt không cần chờ 45 ngày như văn bản quy phạm",
                  "an individual decision need not wait 45 days like a normative document");
}

} // namespace cchc::detail
