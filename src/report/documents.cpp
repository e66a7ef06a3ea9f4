// SPDX-License-Identifier: BSL-1.0
// Mentions of documents, and the documents that they mention.
#include <algorithm>
#include <unordered_map>

#include <cchc/text/utf8.hpp>

#include "text/phrases.hpp"
#include "report/reading.hpp"

namespace cchc::detail {
namespace {

/// The words of a title as a key: case, tone placement and blanks do not matter.
std::string title_key(citation const& c) {
    std::string key = "title " + std::string{slug(c.type)};
    tokenizer words{c.title};
    for (auto t = words.next(); t; t = words.next()) {
        key += ' ';
        key += t.word ? std::to_string(t.word.bits()) : std::string{surface(c.title, t.where)};
    }
    return key;
}

std::string key_of(citation const& c) {
    return c.number ? "number " + canonical_key(*c.number) : title_key(c);
}

bool may_be_same(distinct_document const& document, citation const& c) {
    return !document.date || !c.date || document.date->overlaps(*c.date);
}

class document_grouper {
public:
    explicit document_grouper(std::vector<document_mention>& mentions) : mentions_{mentions} {}

    [[nodiscard]] std::vector<distinct_document> group() {
        for (std::size_t i = 0; i < mentions_.size(); ++i)
            if (mentions_[i].cited.kind != citation_kind::back_reference) place(i);
        for (auto& mention : mentions_) follow(mention);
        for (auto& document : documents_) std::sort(document.mentions.begin(), document.mentions.end());
        return std::move(documents_);
    }

private:
    /// With the documents of its number that its date does not contradict; a new one when there is none.
    void place(std::size_t i) {
        auto const& c = mentions_[i].cited;
        constexpr std::size_t most_of_a_number = 16; // what has more is one document mentioned with wrong dates
        auto& candidates = documents_of_[key_of(c)];
        auto const found = std::find_if(candidates.begin(), candidates.end(),
                                        [&](std::size_t d) { return may_be_same(documents_[d], c); });
        auto const document = found != candidates.end()              ? *found
                              : candidates.size() < most_of_a_number ? documents_.size()
                                                                     : candidates.back();
        if (document == documents_.size()) {
            documents_.emplace_back();
            candidates.push_back(document);
        }
        complete(documents_[document], c);
        documents_[document].mentions.push_back(i);
        mentions_[i].document = document;
    }

    static void complete(distinct_document& document, citation const& c) {
        if (document.type == document_type::unknown) document.type = c.type;
        if (!document.number) document.number = c.number;
        if (document.title.empty()) document.title = c.title;
        if (document.issuer.empty()) document.issuer = c.issuer;
        if (c.date && (!document.date || c.date->precision() > document.date->precision())) document.date = c.date;
    }

    /// A back reference goes with what it means, when that is one document.
    void follow(document_mention& mention) {
        auto const& means = mention.means;
        if (mention.cited.kind != citation_kind::back_reference || means.state != resolution_state::resolved) return;
        if (means.antecedents.size() != 1) return;
        mention.document = mentions_[means.antecedents.front()].document;
        if (mention.document)
            documents_[*mention.document].mentions.push_back(static_cast<std::size_t>(&mention - mentions_.data()));
    }

    std::vector<document_mention>& mentions_;
    std::vector<distinct_document> documents_;
    std::unordered_map<std::string, std::vector<std::size_t>> documents_of_;
};

} // namespace

std::vector<distinct_document> group_documents(std::vector<document_mention>& mentions) {
    return document_grouper{mentions}.group();
}

} // namespace cchc::detail
