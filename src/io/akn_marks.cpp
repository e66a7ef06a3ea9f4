// SPDX-License-Identifier: BSL-1.0
// What is marked within the lines of a document: number, date, title, who issued and signed it, whom it goes to, what it cites.
#include "io/akn_body.hpp"

namespace cchc::detail {
namespace {

class mark_collector {
public:
    mark_collector(marked_document const& m, akn_entities& entities) : m_{m}, d_{m.value}, entities_{entities} {}

    std::vector<akn_mark> collect() {
        add_head();
        add_clauses();
        for (auto const& basis : d_.bases)
            for (auto const& cited : basis.cited) add_reference(cited);
        for (auto const& signature : d_.signatures) add_signature(signature);
        for (auto const& recipient : d_.recipients) add_named(recipient.where, "recipient");
        return std::move(marks_);
    }

private:
    void add(span where, std::string open, std::string_view close) {
        if (!where.empty()) marks_.push_back({where, std::move(open), close});
    }

    void add_named(span where, std::string_view name, std::string_view kind = {}) {
        std::string open = "<inline";
        append_akn_attribute(open, "name", name);
        if (!kind.empty()) append_akn_attribute(open, "class", kind);
        add(where, open + '>', "</inline>");
    }

    /// An element that stands for an entity: `<person eId="person_1" refersTo="#person.nguyen-van-a">`.
    void add_entity(span where, std::string_view element, std::string_view close, std::string_view kind,
                    std::string const& name) {
        if (where.empty()) return;
        std::string open = "<" + std::string{element};
        append_akn_attribute(open, "eId", std::string{element} + "_" + std::to_string(++count_));
        append_akn_attribute(open, "refersTo", "#" + entities_.label_of(kind, name));
        add(where, open + '>', close);
    }

    void add_head() {
        add_named(d_.where.motto, "motto", d_.head == letterhead::none ? std::string_view{} : to_string(d_.head));
        for (auto const& issuer : d_.issuers) {
            auto const label = "#" + entities_.label_of("organization", issuer.name);
            std::string open = "<docAuthority";
            append_akn_attribute(open, "refersTo", label);
            add(issuer.where, open + '>', "</docAuthority>");
            add(issuer.parent_where, "<docAuthority class=\"parent\">", "</docAuthority>");
        }
        add(d_.where.type, "<docType>", "</docType>");
        add(d_.where.number, "<docNumber>", "</docNumber>");
        add_entity(d_.where.place, "location", "</location>", "location", d_.place);
        if (d_.signed_on && d_.signed_on->is_complete()) {
            std::string open = "<docDate";
            append_akn_attribute(open, "date", to_string(*d_.signed_on));
            add(d_.where.date, open + '>', "</docDate>");
        } else {
            add_named(d_.where.date, "date");
        }
        add(d_.where.title, "<docTitle>", "</docTitle>");
    }

    void add_clauses() {
        add_named(d_.where.authority, "authority");
        add_named(d_.where.enacting, "enacting");
        add_named(d_.where.adopted, "adopted");
        add_named(d_.effect.where, "effect", to_string(d_.effect.wording));
    }

    void add_reference(citation const& cited) {
        auto const iri = akn_iri(cited, m_);
        if (iri.empty()) return;
        std::string open = "<ref";
        append_akn_attribute(open, "href", iri);
        add(cited.where, open + '>', "</ref>");
    }

    void add_signature(signature const& s) {
        add(s.where, "<signature>", "</signature>");
        for (auto const& power : s.powers) add_named(power.where, "power", to_string(power.form));
        if (!s.post.empty()) add_entity(s.post_where, "role", "</role>", "role", s.post);
        add_named(s.honorific_where, "honorific");
        if (!s.name.empty()) add_entity(s.name_where, "person", "</person>", "person", s.name);
    }

    marked_document const& m_;
    document const& d_;
    akn_entities& entities_;
    std::vector<akn_mark> marks_;
    std::size_t count_ = 0;
};

} // namespace

std::vector<akn_mark> akn_marks(marked_document const& m, akn_entities& entities) {
    return mark_collector{m, entities}.collect();
}

} // namespace cchc::detail
