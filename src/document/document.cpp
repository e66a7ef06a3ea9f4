// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document.hpp>

#include <array>
#include <cstddef>

namespace cchc {
namespace {

template <class Enum, std::size_t N>
constexpr std::string_view name_in(std::array<std::string_view, N> const& names, Enum value) noexcept {
    auto const i = static_cast<std::size_t>(value);
    return i < N ? names[i] : std::string_view{};
}

constexpr std::array<std::string_view, 3> letterheads{"none", "state", "party"};
constexpr std::array<std::string_view, 3> bases{"law", "request", "purpose"};
constexpr std::array<std::string_view, 4> wordings{"not_stated", "on_day", "on_signing", "after_signing"};
constexpr std::array<std::string_view, 5> forms{"on_behalf", "for_head", "by_order", "authorised", "acting"};
constexpr std::array<std::string_view, 5> form_letters{"TM.", "KT.", "TL.", "TUQ.", "Q."};

} // namespace

std::string_view to_string(letterhead head) noexcept {
    return name_in(letterheads, head);
}

std::string_view to_string(basis_kind kind) noexcept {
    return name_in(bases, kind);
}

std::string_view to_string(effect_wording wording) noexcept {
    return name_in(wordings, wording);
}

std::string_view to_string(signing_form form) noexcept {
    return name_in(forms, form);
}

std::string_view letters_of(signing_form form) noexcept {
    return name_in(form_letters, form);
}

std::optional<partial_date> date_of(document const& d) noexcept {
    return d.adopted_on ? d.adopted_on : d.signed_on;
}

citation to_citation(document const& d) {
    bool const by_name = d.type == document_type::law || d.type == document_type::code ||
                         d.type == document_type::ordinance || d.type == document_type::constitution;
    citation c;
    c.kind = d.number ? citation_kind::numbered : citation_kind::titled;
    c.type = d.type;
    c.number = d.number;
    if (by_name) c.title = d.title;
    c.date = date_of(d);
    if (!d.issuers.empty()) c.issuer = d.issuers.front().name;
    c.repairs = d.number_repairs;
    return c;
}

} // namespace cchc
