// SPDX-License-Identifier: BSL-1.0
// What the tests of checking share.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <cchc/document/check.hpp>
#include <cchc/time/date.hpp>

/// The ids of the rules that find something in `text`, in its order, blanks between them; `no-date` left out.
inline std::string rules_in(std::string_view text, cchc::check_options const& options = {},
                            cchc::document const& doc = {}) {
    std::string ids;
    for (auto const& d : check(doc, text, options))
        if (d.rule != "no-date") ids += (ids.empty() ? "" : " ") + d.rule;
    return ids;
}

/// The same under the law of a day: "2014-06-02".
inline std::string rules_on(std::string_view day, std::string_view text, cchc::check_rules rules = cchc::check_rules::standard()) {
    cchc::check_options options;
    options.day = cchc::parse_iso_date(day).value();
    options.rules = std::move(rules);
    return rules_in(text, options);
}
