// SPDX-License-Identifier: BSL-1.0
/// @file
/// The one grammar of provisions: reads them one by one, for the finder without storing any.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <cchc/citation/provision.hpp>

namespace cchc::detail {

/// The number of a unit as in a path, "5a", "dd", "b.6", "1a-ddkkd", in a fixed buffer.
class ordinal_text {
public:
    constexpr bool push(std::string_view more) noexcept {
        if (size_ + more.size() > buffer_.size()) return false;
        for (char const c : more) buffer_[size_++] = c;
        return true;
    }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {buffer_.data(), size_}; }

    static constexpr std::size_t capacity = 24;

private:
    std::array<char, capacity> buffer_{};
    std::size_t size_ = 0;
};

/// What stands in a path for the number of "Điều này".
inline constexpr std::string_view relative_ordinal = "nay";

/// For the number of "đoạn cuối".
inline constexpr std::string_view last_ordinal = "cuoi";

/// One unit read from the text.
struct provision_item {
    provision_level level = provision_level::article;
    ordinal_text ordinal;
    bool range_end = false; ///< "đến khoản 5": everything since the item before, if that is of the same level
    bool listed = false;    ///< behind a comma, a semicolon or a conjunction
    bool apart = false;     ///< behind a conjunction or a semicolon: not inside the unit in front
    bool continues = false; ///< without a unit word of its own: "2" of "khoản 1, 2"
    bool several = false;   ///< "các Điều": what stands inside the first stands inside each
    bool relative = false;  ///< "Điều này": the one that is being read
    bool anchor = false;    ///< "vào sau Điều 5", "sau Điều 5": says where, is not meant
    bool plain = false;     ///< typed without diacritics: "khoan 2"
    bool glossed = false;   ///< words in brackets stand in front: "Điều 48 (tái phạm) và Điều 46"
    bool inside = false;    ///< in brackets behind the article, clause or annex it lies in: "Điều 3 (khoản 1, 2)"
    span where{};
};

/// "(tái phạm)", "(trừ khoản 2)": moves past words in brackets that say something of the provision in front and can hold no
/// citation.
bool skip_gloss(tokenizer& words) noexcept;

/// Reads items until something else comes. `words` then stands behind the last item.
class provision_reader {
public:
    /// @param alone  the text holds nothing but the provision: "Điều 6 Quy chế" needs no "ban hành kèm theo"
    explicit provision_reader(tokenizer at, bool alone = false) noexcept : words{at}, alone_{alone} {}

    [[nodiscard]] std::optional<provision_item> next() noexcept;

    tokenizer words;

private:
    struct unit_word {
        provision_level level;
        span where;
        bool plain = false;
    };

    std::optional<unit_word> read_unit(tokenizer& at) const noexcept;
    std::optional<provision_item> read_first(tokenizer at) noexcept;
    std::optional<provision_item> read_in_same_unit(tokenizer at) noexcept;
    std::optional<provision_item> read_next_unit(tokenizer at) noexcept;
    std::optional<provision_item> read_same_article(tokenizer at) noexcept;
    std::optional<provision_item> read_regulation(tokenizer at) noexcept;
    std::optional<provision_item> read_further(tokenizer at) noexcept;
    std::optional<provision_item> read_inside() noexcept;
    std::optional<provision_item> read_behind_gloss() noexcept;
    bool open_bracket() noexcept;
    bool list_goes_on(tokenizer at) const noexcept;
    std::optional<provision_item> accept(provision_item item, tokenizer at) noexcept;

    bool alone_ = false;
    bool started_ = false;
    bool ended_ = false; ///< "Điều này" was read: what follows is of another document
    provision_level level_ = provision_level::article;
    ordinal_text article_; ///< of the article read last
    bool is_code_ = false; ///< the item read last is the code of a form
    bool is_bare_holder_ =
        false; ///< the item read last is an article, clause or annex, and what stands in front of it does not lie in it
    bool in_bracket_ = false;
    provision_level holder_ = provision_level::article; ///< of what stands in front of the bracket
};

} // namespace cchc::detail
