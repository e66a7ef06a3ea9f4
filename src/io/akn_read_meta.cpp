// SPDX-License-Identifier: BSL-1.0
#include <map>

#include <cchc/document/document_facts.hpp>
#include <cchc/io/json.hpp>
#include <cchc/io/json_reader.hpp>

#include "citation/element_id.hpp"
#include "io/akn_names.hpp"
#include "io/akn_reader.hpp"
#include "io/akn_text.hpp"
#include "io/document_members.hpp"

namespace cchc::detail {
namespace {

/// The value of an enumeration that is so called, with hyphens or without.
template <class Enum>
std::optional<Enum> labelled(std::string_view label) {
    for (std::size_t i = 0; i < named_values<Enum>; ++i) {
        auto const name = to_string(static_cast<Enum>(i));
        if (name == label || hyphened(name) == label) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

std::string_view without_hash(std::string_view reference) noexcept {
    return reference.starts_with('#') ? reference.substr(1) : reference;
}

class meta_reader {
public:
    meta_reader(akn_file const& file, marked_document& into)
        : meta_{file.meta}, document_{file.document}, m_{into}, d_{into.value} {}

    std::optional<failure> read() {
        read_identification();
        if (auto const publication = child_named(meta_, "publication")) d_.published_on = date_of(publication);
        auto const references = child_named(meta_, "references");
        self_ = key_in(references);
        read_events(child_named(meta_, "lifecycle"), references);
        for (auto reference = references.first_child(); reference; reference = reference.next_sibling())
            read_relation(reference);
        return wrong_;
    }

private:
    void refuse(errc code, pugi::xml_node node) {
        if (!wrong_) wrong_ = failure{code, offset_of(node)};
    }

    /// None for a day that is not known. The time of a day is passed over.
    std::optional<partial_date> date_of(pugi::xml_node node) {
        constexpr std::size_t day_size = 10;
        auto const written = attribute(node, "date").substr(0, day_size);
        if (!node || written == akn_unknown_date || attribute(node, "name") == "unknown") return std::nullopt;
        auto const read = parse_partial_date(written);
        if (!read) refuse(read.error().code, node);
        return read ? std::optional{*read} : std::nullopt;
    }

    void read_identification() {
        auto const identification = child_named(meta_, "identification");
        auto const work = child_named(identification, "FRBRWork");
        auto const type = attribute(document_, "name");
        for (std::size_t i = 1; i < document_type_count; ++i)
            if (slug(static_cast<document_type>(i)) == type) d_.type = static_cast<document_type>(i);
        read_number(attribute(child_named(work, "FRBRnumber"), "value"));
        for (auto node = work.first_child(); node; node = node.next_sibling()) {
            if (local_name(node) == "FRBRalias" && attribute(node, "name") == "title" && d_.where.title.empty())
                d_.title = attribute(node, "value");
            if (local_name(node) != "FRBRdate") continue;
            auto& day = attribute(node, "name") == "adopted" ? d_.adopted_on : d_.signed_on;
            day = date_of(node);
        }
        auto const day = child_named(child_named(identification, "FRBRExpression"), "FRBRdate");
        if (attribute(day, "name") == "signed") d_.signed_on = date_of(day);
        auto const country = attribute(child_named(work, "FRBRcountry"), "value");
        if (country.starts_with("vn-")) m_.territory = country.substr(3);
        if (d_.issuers.empty()) read_authors(work);
    }

    /// A number of another country is none here.
    void read_number(std::string_view value) {
        auto const json = to_json(value);
        json_reader in{json};
        document_number number;
        read_json(in, number);
        if (!value.empty() && in.good()) d_.number = std::move(number);
    }

    void read_authors(pugi::xml_node work) {
        std::map<std::string_view, std::string_view> names;
        auto const references = child_named(meta_, "references");
        for (auto node = references.first_child(); node; node = node.next_sibling())
            if (local_name(node) == "TLCOrganization") names.emplace(attribute(node, "eId"), attribute(node, "showAs"));
        for (auto node = work.first_child(); node; node = node.next_sibling()) {
            if (local_name(node) != "FRBRauthor") continue;
            auto const found = names.find(without_hash(attribute(node, "href")));
            if (found != names.end()) d_.issuers.push_back({std::string{found->second}, {}, {}, {}});
        }
    }

    /// The key that a reference shows; that of the document itself where there is none.
    document_key key_in(pugi::xml_node references) {
        auto const original = child_named(references, "original");
        auto key =
            original ? parse_document_key(attribute(original, "showAs")) : result<document_key>{facts_of(d_).key};
        if (!key) refuse(key.error().code, original);
        return key ? *std::move(key) : document_key{};
    }

    std::optional<document_key> shown_key(pugi::xml_node reference) {
        auto key = parse_document_key(attribute(reference, "showAs"));
        if (!key) refuse(key.error().code, reference);
        return key ? std::optional{*std::move(key)} : std::nullopt;
    }

    void read_events(pugi::xml_node lifecycle, pugi::xml_node references) {
        std::map<std::string_view, pugi::xml_node> sources;
        for (auto node = references.first_child(); node; node = node.next_sibling())
            sources.emplace(attribute(node, "eId"), node);
        for (auto node = lifecycle.first_child(); node; node = node.next_sibling()) {
            if (local_name(node) != "eventRef") continue;
            auto const label = without_hash(attribute(node, "refersTo"));
            auto const source = without_hash(attribute(node, "source"));
            if (label == akn_effect_clause) d_.effect.on = date_of(node);
            if (label.empty()) days_.emplace(source, date_of(node));
            auto const change = labelled<effect_change>(label);
            if (!change) continue;
            effect_event event{self_, *change, date_of(node)};
            auto const by = sources.find(source);
            if (by != sources.end() && local_name(by->second) != "original") event.by = shown_key(by->second);
            m_.events.push_back(std::move(event));
        }
    }

    void read_relation(pugi::xml_node node) {
        auto const name = local_name(node);
        bool const is_active_ref = name == "activeRef";
        bool const is_passive_ref = name == "passiveRef";
        if (!is_active_ref && !is_passive_ref && name != "TLCReference") return;
        auto kind = labelled<relation_kind>(without_hash(attribute(node, "refersTo")));
        if (!kind && is_active_ref) kind = relation_kind::amends; // of other writers: "modifies", and no more
        if (!kind && is_passive_ref) kind = relation_kind::amended_by;
        if (!kind) return;
        auto other = shown_key(node);
        if (!other) return;
        bool const between_others = attribute(node, "name") == akn_between_others;
        bool const from_self = !between_others && (name == "TLCReference" || is_active_ref == is_active(*kind));
        document_relation r{*kind, from_self ? self_ : *other,
                            from_self        ? *other
                            : between_others ? document_key{}
                                             : self_};
        auto const href = attribute(node, "href");
        auto const portion = href.find('~');
        if (portion != std::string_view::npos)
            if (auto place = parse_element_id(href.substr(portion + 1)))
                (from_self ? r.to_place : r.from_place) = *std::move(place);
        auto const day = days_.find(attribute(node, "eId"));
        if (is_passive_ref && day != days_.end()) r.effective = day->second;
        m_.relations.push_back(std::move(r));
    }

    pugi::xml_node meta_;
    pugi::xml_node document_;
    marked_document& m_;
    document& d_;
    document_key self_;
    std::map<std::string_view, std::optional<partial_date>>
        days_; ///< on which what is told by this reference took place
    std::optional<failure> wrong_;
};

} // namespace

std::optional<failure> read_akn_meta(akn_file const& file, marked_document& into) {
    return meta_reader{file, into}.read();
}

} // namespace cchc::detail
