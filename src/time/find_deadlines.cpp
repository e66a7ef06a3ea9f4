// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/find_deadlines.hpp>

#include <algorithm>

#include <cchc/text/plain_text.hpp>
#include <cchc/time/find_periods.hpp>

#include "time/deadline_grammar.hpp"

namespace cchc {
namespace {

/// The words with which a time limit begins.
bool starts_limit(token const& t) noexcept {
    static constexpr std::array words{"trước"_vn, "chậm"_vn, "muộn"_vn, "trong"_vn, "đến"_vn, "vào"_vn,
                                      "xong"_vn,  "hoàn"_vn, "kết"_vn,  "không"_vn, "tối"_vn, "thời"_vn,
                                      "hạn"_vn,   "định"_vn, "ngày"_vn, "thứ"_vn,   "chủ"_vn};
    return t.is(token_kind::word) && std::find(words.begin(), words.end(), t.word) != words.end();
}

} // namespace

deadline to_deadline(std::string_view text, deadline_match const& m) {
    deadline d;
    d.before = m.before;
    d.date = m.date;
    d.yearless = m.yearless;
    d.within = m.within;
    d.part = m.part;
    d.length = m.length;
    d.event = plain_text(text, m.event);
    d.back = m.back;
    d.repeats.assign(m.repeats.begin(), m.repeats.begin() + m.repeat_count);
    return d;
}

std::optional<deadline_match> match_deadline(tokenizer words) noexcept {
    auto const reading = detail::read_deadline(detail::cursor{words});
    return reading ? std::optional{reading->match} : std::nullopt;
}

std::optional<deadline_match> deadline_finder::next() noexcept {
    for (;;) {
        auto const start = words_;
        auto const first = words_.next();
        if (!first) return std::nullopt;
        if (first.is("từ"_vn)) { // "từ ngày 15/12/2013 đến ngày 14/6/2014": its end is no limit
            if (auto const period = match_period(start)) words_ = words_.from(period->where.end);
            continue;
        }
        if (!starts_limit(first)) continue;
        if (auto const match = match_deadline(start)) {
            words_ = words_.from(match->where.end);
            return match;
        }
    }
}

} // namespace cchc
