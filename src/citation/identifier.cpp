// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/identifier.hpp>

#include <algorithm>

#include <cchc/text/glyph.hpp>

#include "citation/element_id.hpp"
#include "citation/issuer_agreement.hpp"
#include "citation/local_body.hpp"
#include "citation/provision_reader.hpp"

namespace cchc {
namespace {

constexpr std::string_view country = "vn";
constexpr std::string_view language = "vie";

std::string jurisdiction(document_identifier const& id) {
    return id.place.empty() ? std::string{country} : std::string{country} + "-" + id.place;
}

std::string replaced(std::string_view text, char from, char to) {
    std::string copy{text};
    std::replace(copy.begin(), copy.end(), from, to);
    return copy;
}

/// Reads an identifier from left to right and remembers the first thing that is wrong.
class uri_reader {
public:
    explicit uri_reader(std::string_view uri) noexcept : uri_{uri} {}

    void expect(std::string_view literal) {
        if (wrong_) return;
        if (uri_.substr(at_, literal.size()) != literal)
            return refuse(rest().empty() ? errc::unexpected_end : errc::unexpected_character, at_);
        at_ += literal.size();
    }

    /// Up to, not including, the first of `ends`; not empty, and of the characters of a slug.
    std::string_view part(std::string_view ends, std::string_view more = {}) {
        if (wrong_) return {};
        auto const begin = at_;
        at_ = std::min(uri_.find_first_of(ends, at_), uri_.size());
        auto const found = uri_.substr(begin, at_ - begin);
        if (found.empty()) refuse(rest().empty() ? errc::unexpected_end : errc::unexpected_character, begin);
        for (std::size_t i = 0; i < found.size() && !wrong_; ++i) {
            char const c = found[i];
            bool const fits =
                (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || more.find(c) != std::string_view::npos;
            if (!fits) refuse(errc::unexpected_character, begin + i);
        }
        return found;
    }

    [[nodiscard]] std::string_view rest() const noexcept { return uri_.substr(at_); }
    [[nodiscard]] std::size_t offset() const noexcept { return at_; }
    void skip(std::size_t size) noexcept { at_ += size; }
    void refuse(errc code, std::size_t offset) noexcept {
        if (!wrong_) wrong_ = failure{code, offset};
    }

    std::string place() {
        expect(country);
        if (rest().substr(0, 1) != "-") return {};
        skip(1);
        return std::string{part("/:")};
    }

    /// "@", "@2020-03-05" or ":2025-01-01".
    std::optional<document_version> version() {
        if (wrong_) return std::nullopt;
        bool const consolidated = rest().substr(0, 1) == ":";
        if (!consolidated) expect("@");
        else skip(1);
        bool const undated = rest().empty() || rest().front() == '/';
        if (wrong_ || (!consolidated && undated)) return std::nullopt;
        auto const day = date("/");
        if (!day) return std::nullopt;
        return document_version{consolidated ? version_kind::in_force_on : version_kind::of_day, *day};
    }

    std::optional<partial_date> date(std::string_view ends) {
        auto const begin = at_;
        auto const written = part(ends);
        if (wrong_) return std::nullopt;
        auto const read = parse_partial_date(written);
        bool const as_written = read && to_string(*read) == written;
        if (!as_written) refuse(read ? errc::date_form : read.error().code, begin + (read ? 0 : read.error().offset));
        return as_written ? std::optional{*read} : std::nullopt;
    }

    std::optional<provision> within(result<provision> const& read, std::size_t begin) {
        if (!read) refuse(read.error().code, begin);
        return read ? std::optional{*read} : std::nullopt;
    }

    /// What was wrong, now that nothing may follow.
    [[nodiscard]] std::optional<failure> finish() noexcept {
        if (!rest().empty()) refuse(errc::trailing_characters, at_);
        return wrong_;
    }

private:
    std::string_view uri_;
    std::size_t at_ = 0;
    std::optional<failure> wrong_;
};

/// Who issued it, where that need not be said: laws are the National Assembly's, and a number of its term names the body.
std::string_view implied_issuer(citation const& c) {
    constexpr std::string_view assembly = "quoc-hoi";
    constexpr std::string_view standing_committee = "uy-ban-thuong-vu-quoc-hoi";
    using enum document_type;
    if (c.type == law || c.type == code || c.type == constitution) return assembly;
    if (!c.number || !c.number->term()) return {};
    auto const& last = c.number->symbol.back();
    bool const alone = c.number->issuers().size() == 1; // not a joint resolution
    if (!alone || (c.type != ordinance && c.type != resolution)) return {};
    return last.substr(0, 2) == "QH" ? assembly : standing_committee;
}

/// 158/QĐ-UBND, 12/NQ-HĐND, 345/UBND-NC: numbers of bodies that every province, district and commune has.
bool is_local_number(document_number const& number) {
    auto const& groups = number.symbol;
    return std::any_of(groups.begin(), groups.end(), [](std::string_view group) {
        return group == "UB" || group.find("UBND") != group.npos || group.find("HĐND") != group.npos;
    });
}

} // namespace

std::string slug_of(std::string_view words) {
    std::string slug;
    glyph_reader glyphs{words};
    for (auto g = glyphs.next(); !g.end; g = glyphs.next()) {
        bool const digit = g.code >= U'0' && g.code <= U'9';
        if (g.letter || digit) slug += g.letter ? unmarked(g.letter) : static_cast<char>(g.code);
        else if (!slug.empty() && slug.back() != '-') slug += '-';
    }
    if (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

std::optional<document_identifier> identifier_of(citation const& c, std::string_view place) {
    bool const dated = c.date && c.date->precision() != date_precision::month;
    if (c.type == document_type::unknown || !c.number || !c.number->serial || !dated) return std::nullopt;
    auto const issuer = c.issuer.empty() ? std::string{implied_issuer(c)} : slug_of(c.issuer);
    bool const local = is_local_number(*c.number) || detail::is_local_body(slug_of(detail::without_post(c.issuer)));
    if (issuer.empty() || (local && place.empty())) return std::nullopt;
    document_identifier id{
        std::string{place}, std::string{slug(c.type)}, issuer, *c.date, slug_of(to_string(*c.number)), {}};
    if (c.provisions.empty()) return id;
    auto const& units = c.provisions.front().units;
    bool const relative = std::any_of(units.begin(), units.end(),
                                      [](auto const& unit) { return unit.ordinal == detail::relative_ordinal; });
    if (relative) return std::nullopt;
    id.within = c.provisions.front();
    return id;
}

std::string to_akn(document_identifier const& id) {
    auto uri =
        "/akn/" + jurisdiction(id) + "/act/" + id.type + "/" + id.issuer + "/" + to_string(id.date) + "/" + id.number;
    if (!id.version && !id.within) return uri;
    uri += "/" + std::string{language};
    if (!id.version) uri += "@";
    else uri += (id.version->kind == version_kind::of_day ? "@" : ":") + to_string(id.version->day);
    if (id.within) uri += "/!main~" + detail::to_element_id(*id.within);
    return uri;
}

std::string to_eli(document_identifier const& id) {
    auto uri = "/eli/" + jurisdiction(id) + "/" + id.type + "/" + id.issuer + "/" +
               replaced(to_string(id.date), '-', '/') + "/" + id.number;
    if (id.within) uri += "/" + to_string(*id.within);
    return uri + "/" + std::string{language};
}

std::string to_urn_lex(document_identifier const& id) {
    auto urn = "urn:lex:" + jurisdiction(id) + ":" + replaced(id.issuer, '-', '.') + ":" + replaced(id.type, '-', '.') +
               ":" + to_string(id.date) + ";" + id.number;
    if (id.within) urn += "~" + to_string(*id.within);
    return urn;
}

result<document_identifier> parse_akn(std::string_view uri) {
    uri_reader in{uri};
    in.expect("/akn/");
    auto const place = in.place();
    in.expect("/act/");
    auto const type = in.part("/");
    in.expect("/");
    auto const issuer = in.part("/");
    in.expect("/");
    auto const date = in.date("/");
    in.expect("/");
    auto const number = in.part("/");
    std::optional<document_version> version;
    std::optional<provision> within;
    if (!in.rest().empty()) {
        in.expect("/vie");
        version = in.version();
        if (!version || !in.rest().empty()) {
            in.expect("/!main~");
            auto const begin = in.offset();
            within = in.within(detail::parse_element_id(in.part("", "_.")), begin);
        }
    }
    if (auto const wrong = in.finish()) return *wrong;
    return document_identifier{place,  std::string{type}, std::string{issuer}, *date, std::string{number}, within,
                               version};
}

result<document_identifier> parse_eli(std::string_view uri) {
    constexpr std::size_t full_date = 10;
    uri_reader in{uri};
    in.expect("/eli/");
    auto const place = in.place();
    in.expect("/");
    auto const type = in.part("/");
    in.expect("/");
    auto const issuer = in.part("/");
    in.expect("/");
    auto const begin = in.offset();
    auto const with_dashes = replaced(in.rest().substr(0, full_date), '/', '-');
    auto const whole = parse_partial_date(with_dashes);
    bool const full = whole && to_string(*whole) == with_dashes && whole->is_complete();
    std::optional<partial_date> date;
    if (full) {
        date = *whole;
        in.skip(full_date);
    } else {
        date = in.date("/");
        if (date && date->precision() != date_precision::year) in.refuse(errc::date_form, begin);
    }
    in.expect("/");
    auto const number = in.part("/");
    in.expect("/");
    std::optional<provision> within;
    auto const path = in.rest();
    if (auto const last = path.rfind('/'); last != std::string_view::npos) {
        within = in.within(parse_provision_path(path.substr(0, last)), in.offset());
        in.skip(last + 1);
    }
    in.expect(language);
    if (auto const wrong = in.finish()) return *wrong;
    return document_identifier{place, std::string{type}, std::string{issuer}, *date, std::string{number}, within};
}

result<document_identifier> parse_urn_lex(std::string_view urn) {
    uri_reader in{urn};
    in.expect("urn:lex:");
    auto const place = in.place();
    in.expect(":");
    auto const issuer = in.part(":", ".");
    in.expect(":");
    auto const type = in.part(":", ".");
    in.expect(":");
    auto const date = in.date(";");
    in.expect(";");
    auto const number = in.part("~");
    std::optional<provision> within;
    if (!in.rest().empty()) {
        in.expect("~");
        auto const begin = in.offset();
        within = in.within(parse_provision_path(in.part("", "./")), begin);
    }
    if (auto const wrong = in.finish()) return *wrong;
    return document_identifier{place, replaced(type, '.', '-'), replaced(issuer, '.', '-'),
                               *date, std::string{number},      within};
}

} // namespace cchc
