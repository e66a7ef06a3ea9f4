// SPDX-License-Identifier: BSL-1.0
#include "report/subject.hpp"

#include <array>
#include <optional>
#include <string_view>

#include <cchc/text/plain_text.hpp>

#include "text/phrases.hpp"

namespace cchc::detail {
namespace {

/// What a one-stop shop counts; of several words the strongest, the last in this list, decides.
enum class dossier_word : std::uint8_t { received, resolved, open, carried, direct, online, post, on_time, early, late };
using subject_row = phrase_row<dossier_word>;

constexpr phrase_table dossier_words{std::array{
    subject_row{"tiếp nhận", dossier_word::received},
    subject_row{"giải quyết", dossier_word::resolved},
    subject_row{"trả kết quả", dossier_word::resolved},
    subject_row{"đang giải quyết", dossier_word::open},
    subject_row{"chưa giải quyết", dossier_word::open},
    subject_row{"kỳ trước", dossier_word::carried},
    subject_row{"trực tiếp", dossier_word::direct},
    subject_row{"trực tuyến", dossier_word::online},
    subject_row{"bưu chính", dossier_word::post},
    subject_row{"đúng hạn", dossier_word::on_time},
    subject_row{"trước hạn", dossier_word::early},
    subject_row{"trước và đúng hạn", dossier_word::on_time},
    subject_row{"trước hạn và đúng hạn", dossier_word::on_time},
    subject_row{"đúng và trước hạn", dossier_word::on_time},
    subject_row{"quá hạn", dossier_word::late},
    subject_row{"trễ hạn", dossier_word::late},
}};

constexpr std::array<std::string_view, 10> dossier_names{
    "tiếp nhận", "đã giải quyết", "đang giải quyết", "kỳ trước chuyển sang", "trực tiếp",
    "trực tuyến", "bưu chính",    "đúng hạn",        "trước hạn",            "quá hạn"};

std::optional<dossier_word> dossier_word_in(std::string_view words) {
    std::optional<dossier_word> strongest;
    token_window window{words};
    while (window[0]) {
        auto const found = dossier_words.find(window);
        if (found && (!strongest || found->meaning > *strongest)) strongest = found->meaning;
        window.advance(found ? found->tokens : 1);
    }
    return strongest;
}

bool is_of_dossiers(std::string_view unit) {
    tokenizer words{unit};
    for (auto t = words.next(); t; t = words.next())
        if (t.is("hồ"_vn) && words.peek().is("sơ"_vn)) return true;
    return false;
}

bool is_verb_of_share(token const& t) noexcept {
    return t.is("đạt"_vn) || t.is("chiếm"_vn) || t.is("bằng"_vn);
}

/// The last words.
std::string last_words(std::string_view text, std::size_t most) {
    std::vector<span> all;
    tokenizer words{text};
    for (auto t = words.next(); t; t = words.next())
        if (t.is(token_kind::word)) all.push_back(t.where);
    while (!all.empty() && is_verb_of_share(tokenizer{surface(text, all.back())}.next())) all.pop_back();
    if (all.empty()) return "";
    auto const first = all.size() > most ? all.size() - most : 0;
    return plain_text(text, {all[first].begin, all.back().end});
}

/// The name of a row of a table, which is not the whole: "Đất đai".
std::string row_of(figure const& f, std::optional<dossier_word> word) {
    bool const named = tokenizer{f.what}.next().capital;
    return named && word && !dossier_word_in(f.what) ? f.what : "";
}

} // namespace

std::string subject_of(figure const& f, std::vector<figure> const& all) {
    bool const percentage = f.unit == "%";
    if (is_of_dossiers(f.unit) || (percentage && dossier_word_in(f.action + ' ' + f.what))) {
        auto const word = dossier_word_in(f.action + ' ' + f.what);
        auto const row = row_of(f, word);
        if (word) {
            auto const state = std::string{dossier_names[static_cast<std::size_t>(*word)]};
            bool const still_open = f.part_of && *word == dossier_word::late &&
                                    dossier_word_in(all[*f.part_of].action) == dossier_word::open;
            return (percentage ? "tỷ lệ " : "hồ sơ ") + state + (still_open ? " chưa giải quyết" : "") +
                   (row.empty() || percentage ? "" : ", " + row);
        }
    }
    if (percentage) return last_words(f.action, 10) + (f.what.empty() ? std::string{} : (f.action.empty() ? std::string{} : " ") + f.what);
    bool const money = f.unit.ends_with("đồng");
    auto const before = last_words(f.action, money ? 4 : 2);
    bool const row = tokenizer{f.what}.next().capital;
    return before + (before.empty() ? "" : " ") + f.unit + (row ? ", " + f.what : "");
}

} // namespace cchc::detail
