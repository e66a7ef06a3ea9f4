// SPDX-License-Identifier: BSL-1.0
/// @file
/// The titles under which laws are cited.
///
/// Half of all laws are cited by name alone: *Luật Cán bộ, công chức*. Nothing in the words says where such a name ends; *Luật Tổ
/// chức chính quyền địa phương số 72/2025/QH15* and *Luật Giá thì giá do …* look alike. A table of titles does. The national one
/// has the codes, laws and ordinances that documents of 2000 to 2026 cite, each as its own first page prints it, and the initials
/// by which people call the codes: BLHS, BLDS, BLTTDS; and short names, *Luật BHXH*, which stand for one title each. A title that is in
/// no table is read up to its number, date or year, or to the end of the phrase.
///
///     auto const titles = law_titles::national().with({{document_type::law, "Kinh tế tuần hoàn"},
///                                                      {document_type::law, "KTTH", "Kinh tế tuần hoàn"}});
///     find_citations(text, {.titles = &titles})
///     titles.full_title(document_type::law, "KTTH")    // "Kinh tế tuần hoàn"
///
/// Commas, dashes and case do not matter to a match; the longest title wins.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/citation/document_type.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>

namespace cchc {

/// Tên luật (title of a law): without its type, "Viên chức".
///
/// @ingroup citation
struct law_title {
    document_type type = document_type::law; ///< code, law or ordinance
    std::string title;
    std::string full{}; ///< the title that this one is short for: "Bảo hiểm xã hội" for "BHXH"; empty: it is not short

    friend bool operator==(law_title const&, law_title const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"type", &law_title::type}, field{"title", &law_title::title},
                          field{"full", &law_title::full}};
    }
};

/// What initials in capitals stand for: "Hình sự" for BLHS. Empty for those that are not in the national table.
///
/// @ingroup citation
[[nodiscard]] std::string_view title_of_initials(std::string_view initials) noexcept;

/// Bảng tên luật (table of titles): a value; more titles make another table.
///
/// @ingroup citation
class law_titles {
public:
    /// The table that comes with the library. Made once.
    [[nodiscard]] static law_titles const& national();

    /// This table and `more`. Initials in capitals ("BLTTHC") are a title like any other when they stand alone: give them the type
    /// `document_type::unknown`.
    ///
    /// A title without a word is left out, one that is there already changes nothing, and a short name means what was said of it last.
    /// Other types than code, law, ordinance and `unknown` are never looked for.
    [[nodiscard]] law_titles with(std::vector<law_title> const& more) const;

    [[nodiscard]] std::size_t size() const noexcept { return titles_.size(); }

    /// The title that a short name or initials stand for, "Bảo hiểm xã hội" for "BHXH"; `title` itself when they stand for none. Case
    /// and marks do not matter. A view of this table, or of `title`.
    [[nodiscard]] std::string_view full_title(document_type type, std::string_view title) const;

    /// The longest title of a law of this type that starts at the next token; `words` is moved past it. Initials have the type `unknown`.
    /// A title of two words or more is also known as typed without diacritics.
    ///
    /// O(words of the title × log size).
    [[nodiscard]] std::optional<span> match(tokenizer& words, document_type type) const noexcept;

private:
    /// The words of a title; marks between them are not part of it.
    struct entry {
        document_type type;
        std::vector<syllable> words;

        friend bool operator<(entry const& a, entry const& b) noexcept {
            return a.type != b.type ? a.type < b.type : a.words < b.words;
        }
        friend bool operator==(entry const&, entry const&) = default;
    };

    /// A title that is short for another.
    struct short_name {
        entry name;
        std::string full;
    };

    [[nodiscard]] static entry entry_of(document_type type, std::string_view title);
    void add(document_type type, std::string_view title, std::string_view full = {});
    void sort();
    [[nodiscard]] static std::optional<span> match_in(std::vector<entry> const& titles, tokenizer& words,
                                                      document_type type, bool plain) noexcept;

    std::vector<entry> titles_;           ///< sorted, so that the titles that begin with the same words stand together
    std::vector<entry> plain_;            ///< those of two words and more, as typed without diacritics
    std::vector<short_name> short_names_; ///< sorted; what was added last counts
};

} // namespace cchc
