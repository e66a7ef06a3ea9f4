// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which document: its number together with its type, date and issuer.
///
/// A number alone is no name. Numbering starts anew every year, each authority has its own, and a symbol without a year comes back:
/// **76/NQ-CP** is a resolution of 13 June 2013, which changed the reform programme of its decade, and one of 15 July 2021, which
/// began the next. The National Assembly counts by type and term, so a law and a resolution may share 45/2019/QH14. A `document_key`
/// holds what is known of all of these; what is not known is absent, and then the key fits more than one document.
///
///     document_key a{"76/NQ-CP@2013-06-13"}, b{"76/NQ-CP@2021-07-15@Chính phủ"}, c{"76/NQ-CP"};
///     agree(a, b)         // false: two days
///     agree(a, c)         // true, and so is agree(b, c): c may mean either
///     identifies(c)       // false
///     label(b)            // "Nghị quyết 76/NQ-CP (15/7/2021)"
///
/// **Its text** is the name, the date and the issuer with `@` between them, as far as they are known; the type stands in front where the
/// number does not say it. It reads back, so tables and JSON hold a key in one cell:
///
///     24/2014/NĐ-CP    76/NQ-CP@2013-06-13    158/QĐ-UBND@@Ủy ban nhân dân tỉnh Sơn La
///     Luật 45/2019/QH14@2019-11-20    Luật Viên chức@2010
///
/// An `@` in a name is written `%40`, a `%` as `%25`.
///
/// **Case study: is Nghị định 24/2014/NĐ-CP of 2014-04 the same key as that of 2014-04-04?** As keys they differ, for the one knows
/// more; as names they agree. Equality is of keys. Whether a partial key means a document is asked of a register, which knows how
/// many there are.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/document_number.hpp>
#include <cchc/citation/document_type.hpp>
#include <cchc/time/partial_date.hpp>

namespace cchc {

/// Các phần của khóa văn bản (parts of a key), each absent when it is not known.
///
/// @ingroup document
struct document_key_parts {
    document_type type = document_type::unknown;
    std::optional<document_number> number{}; ///< one without a serial names nothing and is left out
    std::string title{};                     ///< of a law that is named without a number: "Viên chức"
    std::optional<partial_date> date{};
    std::string issuer{};
};

/// Khóa nhận diện văn bản (document key).
///
/// The type of a key is that of its number when nothing else is said, and a serial below ten has its zero, as Decree 30/2020/NĐ-CP asks:
/// 2/2017/TT-VPCP and 02/2017/TT-VPCP are one key. Keys are equal when their texts are; the order is that of the texts.
///
/// @ingroup document
class document_key {
public:
    /// Nothing is known: agrees with every key.
    document_key() = default;
    explicit document_key(document_key_parts parts);
    /// Throws `error` where `parse_document_key` would return one.
    explicit document_key(std::string_view text);

    [[nodiscard]] document_type type() const noexcept { return parts_.type; }
    [[nodiscard]] std::optional<document_number> const& number() const noexcept { return parts_.number; }
    [[nodiscard]] std::string const& title() const noexcept { return parts_.title; }
    [[nodiscard]] std::optional<partial_date> const& date() const noexcept { return parts_.date; }
    [[nodiscard]] std::string const& issuer() const noexcept { return parts_.issuer; }
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

    /// "76/NQ-CP@2021-07-15@Chính phủ".
    [[nodiscard]] std::string const& text() const noexcept { return text_; }

    friend bool operator==(document_key const& a, document_key const& b) noexcept { return a.text_ == b.text_; }
    friend std::strong_ordering operator<=>(document_key const& a, document_key const& b) noexcept {
        return a.text_.compare(b.text_) <=> 0;
    }

private:
    document_key_parts parts_;
    std::string text_;
};

/// Reads the text of a key. `parse_document_key(to_string(k)) == k` for every `k`. The number may be written as people write it.
///
/// @return the key, or an error of the date, or `errc::trailing_characters` at a third `@`, with the byte
///
/// What is no number is a title.
///
/// @ingroup document
[[nodiscard]] result<document_key> parse_document_key(std::string_view text);

/// The text of the key.
///
/// @ingroup document
[[nodiscard]] inline std::string to_string(document_key const& key) {
    return key.text();
}

/// What a citation says of its document; nothing for a back reference, which `resolve` must follow first.
///
/// @ingroup document
[[nodiscard]] std::optional<document_key> key_of(citation const& c);

/// For people, short: "Nghị định 24/2014/NĐ-CP"; with the day where the number has no year: "Nghị quyết 76/NQ-CP (15/7/2021)".
///
/// @ingroup document
[[nodiscard]] std::string label(document_key const& key);

/// Whether the two can mean the same document: nothing that both state contradicts. Symmetric, not transitive.
///
/// A number that identifies its document tells the rest: an issuer or a date that is written otherwise is a slip of the writer, for there
/// is no other document that could be meant.
///
/// @ingroup document
[[nodiscard]] bool agree(document_key const& a, document_key const& b);

/// Whether no other document can have this key: a number with a year of a central authority, and its type; for other numbers a full
/// date and an issuer; for a title its date or year.
///
/// @ingroup document
[[nodiscard]] bool identifies(document_key const& key);

/// The first day on which the document can have been issued, from its date or the year in its number; nothing when neither is known.
///
/// @ingroup document
[[nodiscard]] std::optional<boost::gregorian::date> earliest_issue(document_key const& key);

} // namespace cchc

template <>
struct std::hash<cchc::document_key> {
    std::size_t operator()(cchc::document_key const& key) const noexcept {
        return std::hash<std::string_view>{}(key.text());
    }
};
