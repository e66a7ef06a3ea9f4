// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/json_reader.hpp>

#include <algorithm>
#include <charconv>

#include <cchc/text/utf8.hpp>

#include "io/repair_names.hpp"

namespace cchc {

void json_reader::skip_blanks() noexcept {
    while (at_ < text_.size() && std::string_view{" \t\r\n"}.find(text_[at_]) != std::string_view::npos) ++at_;
}

bool json_reader::take(char c) noexcept {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
}

bool json_reader::take_word(std::string_view word) noexcept {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
}

bool json_reader::open(char bracket) {
    if (!good()) return false;
    skip_blanks();
    begin_ = at_;
    if (!take(bracket)) {
        fail(at_ < text_.size() ? errc::json_field : errc::unexpected_end);
        return false;
    }
    return first_ = true;
}

/// What stands between members or elements. False at the end, which is read.
bool json_reader::separate(char closing) {
    if (!good()) return false;
    skip_blanks();
    bool const first = std::exchange(first_, false);
    if (take(closing)) return false;
    if (first || take(',')) return true;
    fail_at(at_ < text_.size() ? errc::json_form : errc::unexpected_end, at_);
    return false;
}

std::optional<std::string> json_reader::next_name() {
    if (!separate('}')) return std::nullopt;
    std::string name;
    read(name);
    skip_blanks();
    if (good() && !take(':')) fail_at(errc::json_form, at_);
    return good() ? std::optional{std::move(name)} : std::nullopt;
}

bool json_reader::next_element() {
    return separate(']');
}

bool json_reader::take_null() {
    if (!good()) return true; // so that nobody goes on reading
    skip_blanks();
    begin_ = at_;
    return take_word("null");
}

void json_reader::read(bool& value) {
    if (!good()) return;
    skip_blanks();
    begin_ = at_;
    if (take_word("true")) value = true;
    else if (take_word("false")) value = false;
    else fail(errc::json_field);
}

void json_reader::read(std::string& value) {
    if (!good()) return;
    skip_blanks();
    begin_ = at_;
    if (!take('"')) return fail(at_ < text_.size() ? errc::json_field : errc::unexpected_end);
    value.clear();
    while (at_ < text_.size()) {
        auto const plain = at_;
        while (at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\\' &&
               static_cast<unsigned char>(text_[at_]) >= 0x20U)
            ++at_;
        value.append(text_.substr(plain, at_ - plain));
        if (take('"')) return;
        if (!take('\\')) break;
        if (!read_escape(value)) return fail_at(errc::json_form, at_);
    }
    fail_at(at_ < text_.size() ? errc::json_form : errc::unexpected_end, at_);
}

bool json_reader::read_unicode(std::uint32_t& unit) {
    constexpr std::size_t digits = 4;
    auto const hexadecimal = text_.substr(std::min(at_, text_.size()), digits);
    auto const [end, code] = std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), unit, 16);
    if (code != std::errc{} || hexadecimal.size() != digits || end != hexadecimal.data() + digits) return false;
    at_ += digits;
    return true;
}

bool json_reader::read_escape(std::string& out) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (at_ >= text_.size()) return false;
    if (auto const place = letters.find(text_[at_]); place != std::string_view::npos) {
        out += meanings[place];
        ++at_;
        return true;
    }
    std::uint32_t unit = 0;
    if (!take('u') || !read_unicode(unit)) return false;
    if (unit >= 0xD800U && unit < 0xE000U) {
        std::uint32_t low = 0;
        if (unit >= 0xDC00U || !take_word("\\u") || !read_unicode(low) || low < 0xDC00U || low >= 0xE000U) return false;
        unit = 0x10000U + ((unit - 0xD800U) << 10U) + (low - 0xDC00U);
    }
    append_utf8(out, static_cast<char32_t>(unit));
    return true;
}

namespace {

template <class Integer>
std::optional<errc> read_digits(std::string_view text, std::size_t& at, Integer& value) {
    auto const* const first = text.data() + at;
    auto const* const last = text.data() + text.size();
    auto const [end, code] = std::from_chars(first, last, value);
    if (code == std::errc::result_out_of_range) return errc::out_of_range;
    if (code != std::errc{}) return errc::json_field;
    if (end != last && (*end == '.' || *end == 'e' || *end == 'E')) return errc::json_field;
    at += static_cast<std::size_t>(end - first);
    return std::nullopt;
}

} // namespace

void json_reader::read(std::uint64_t& value) {
    if (!good()) return;
    skip_blanks();
    begin_ = at_;
    if (auto const wrong = read_digits(text_, at_, value)) fail(*wrong);
}

void json_reader::read(std::int64_t& value) {
    if (!good()) return;
    skip_blanks();
    begin_ = at_;
    if (auto const wrong = read_digits(text_, at_, value)) fail(*wrong);
}

void json_reader::finish() {
    if (!good()) return;
    skip_blanks();
    if (at_ != text_.size()) fail_at(errc::trailing_characters, at_);
}

void read_json(json_reader& in, document_type& type) {
    type = document_type::unknown;
    if (in.take_null()) return;
    std::string name;
    in.read(name);
    if (!in.good()) return;
    auto const read = parse_document_type(name);
    if (read) type = *read;
    else in.fail(errc::document_type);
}

void read_json(json_reader& in, repair& repairs) {
    using detail::repair_names;
    repairs = repair::none;
    if (!in.begin_array()) return;
    while (in.next_element()) {
        std::string name;
        in.read(name);
        auto const known = std::find_if(repair_names.begin(), repair_names.end(),
                                        [&](auto const& each) { return each.second == name; });
        if (known == repair_names.end()) in.fail(errc::json_field);
        else repairs |= known->first;
    }
}

void read_json(json_reader& in, document_number& number) {
    std::string words;
    in.read(words);
    if (!in.good()) return;
    auto read = parse_document_number(words);
    if (!read)
        if (auto repaired = parse_document_number_lenient(words)) read = std::move(repaired->number);
    if (auto const dot = words.rfind('.'); !read && dot != std::string::npos) { // 11554/VPCP-V.I
        read = parse_document_number(std::string_view{words}.substr(0, dot));
        if (read) read->symbol.back() += words.substr(dot);
    }
    if (read) number = std::move(*read);
    else in.fail(read.error().code);
}

void read_json(json_reader& in, provision& place) {
    std::string path;
    in.read(path);
    if (!in.good()) return;
    place.units.clear();
    if (path.empty()) return;
    auto read = parse_provision_path(path);
    if (read) place = std::move(*read);
    else in.fail(read.error().code);
}

void read_json(json_reader& in, std::optional<partial_date>& date) {
    date.reset();
    if (in.take_null()) return;
    std::string words;
    in.read(words);
    if (!in.good()) return;
    auto const read = parse_partial_date(words);
    if (read) date = *read;
    else in.fail(read.error().code);
}

} // namespace cchc
