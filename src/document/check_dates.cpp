// SPDX-License-Identifier: BSL-1.0
// Rules about dates: how they are written, and whether they can be.
#include <algorithm>

#include <cchc/text/token.hpp>

#include "document/checking.hpp"

namespace cchc::detail {
namespace {

/// "ngày 05 tháng 5 năm 2014", the form that is prescribed; with slashes, zeros are free.
bool is_in_words(std::string_view text, date_match const& date) noexcept {
    if (date.day == 0 || date.month == 0) return false;
    tokenizer words{text.substr(0, date.where.end), text_format::plain, date.where.begin};
    for (auto t = words.next(); t; t = words.next())
        if (t.is("tháng"_vn)) return true;
    return false;
}

std::string two_digits(unsigned value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace

void check_zeros(checking& check, date_match const& date) {
    if (date.official_zeros || !date.possible || !is_in_words(check.view.text, date)) return;
    auto const month = date.month < 3 ? two_digits(date.month) : std::to_string(date.month);
    auto const right = "\"ngày " + two_digits(date.day) + " tháng " + month + " năm " + std::to_string(date.year) + '"';
    // Who cites a document writes on its day or later, so that its date will do where that of the text is not known.
    auto const written = check.view.day ? std::optional{partial_date{*check.view.day}} : date.value;
    check.add_cited("D02", written, date.where, "viết đúng thể thức là " + right, "the prescribed form is " + right);
}

void check_dates(checking& check, std::vector<cited_document> const& cited) {
    auto const& view = check.view;
    for (auto const& date : view.dates)
        if (!date.possible && !date.blanks && !date.lunar)
            check.add("D03", date.where, "không có ngày này trong lịch", "no calendar has this date");
    auto next = view.dates.begin();
    for (auto const& each : cited) {
        auto const words = each.match.date_words;
        if (!each.own_date || each.c->kind == citation_kind::back_reference) continue;
        while (next != view.dates.end() && next->where.begin < words.begin) ++next;
        if (next != view.dates.end() && words.contains(next->where)) check_zeros(check, *next);
        auto const* const own = view.about != nullptr && view.about->number ? &*view.about->number : nullptr;
        bool const itself = own != nullptr && each.c->number && same_number(*each.c->number, *own);
        if (view.day && !itself && each.c->date && each.c->date->first() > *view.day)
            check.add("D03", words, "văn bản được viện dẫn ban hành sau văn bản này (" + to_iso(*view.day) + ")",
                      "the cited document is later than this one (" + to_iso(*view.day) + ")");
    }
}

} // namespace cchc::detail
