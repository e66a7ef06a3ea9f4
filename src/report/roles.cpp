// SPDX-License-Identifier: BSL-1.0
// What a report says of the agencies it names: the words that lead to a list of them decide for all of the list.
#include <algorithm>
#include <array>

#include "text/phrases.hpp"
#include "report/reading.hpp"

namespace cchc::detail {
namespace {

enum class role_word : std::uint8_t {
    nothing,
    praise,
    fault,
    portal,
    pilot,
    such_as, ///< what follows are examples
    place,   ///< what follows is where it happens
    assign,  ///< what follows is to do it
    charge,  ///< what stands before is to do it
};
using role_row = phrase_row<role_word>;

constexpr phrase_table role_words{std::array{
    role_row{"tiêu biểu", role_word::praise},
    role_row{"điển hình", role_word::praise},
    role_row{"tốt", role_word::praise},
    role_row{"xuất sắc", role_word::praise},
    role_row{"tích cực", role_word::praise},
    role_row{"dẫn đầu", role_word::praise},
    role_row{"gương mẫu", role_word::praise},
    role_row{"nổi bật", role_word::praise},
    role_row{"biểu dương", role_word::praise},
    role_row{"khen ngợi", role_word::praise},
    role_row{"nghiêm túc", role_word::praise},
    role_row{"hiệu quả", role_word::praise},
    role_row{"chưa", role_word::fault},
    role_row{"không", role_word::fault},
    role_row{"hạn chế", role_word::fault},
    role_row{"tồn tại", role_word::fault},
    role_row{"chậm", role_word::fault},
    role_row{"yếu", role_word::fault},
    role_row{"kém", role_word::fault},
    role_row{"thiếu", role_word::fault},
    role_row{"phê bình", role_word::fault},
    role_row{"vi phạm", role_word::fault},
    role_row{"quá hạn", role_word::fault},
    role_row{"trễ hạn", role_word::fault},
    role_row{"cổng thông tin", role_word::portal},
    role_row{"website", role_word::portal},
    role_row{"cổng thông tin điện tử", role_word::portal},
    role_row{"trang thông tin điện tử", role_word::portal},
    role_row{"thí điểm", role_word::pilot},
    role_row{"như", role_word::such_as},
    role_row{"như là", role_word::such_as},
    role_row{"gồm", role_word::such_as},
    role_row{"gồm có", role_word::such_as},
    role_row{"bao gồm", role_word::such_as},
    role_row{"đó là", role_word::such_as},
    role_row{"tiêu biểu là", role_word::such_as},
    role_row{"điển hình là", role_word::such_as},
    role_row{"cụ thể là", role_word::such_as},
    role_row{"nhất là", role_word::such_as},
    role_row{"cũng như", role_word::nothing},
    role_row{"như sau", role_word::nothing},
    role_row{"như vậy", role_word::nothing},
    role_row{"như trên", role_word::nothing},
    role_row{"như thế", role_word::nothing},
    role_row{"hầu như", role_word::nothing},
    role_row{"gần như", role_word::nothing},
    role_row{"giống như", role_word::nothing},
    role_row{"như nhau", role_word::nothing},
    role_row{"không ngừng", role_word::nothing},
    role_row{"không những", role_word::nothing},
    role_row{"không chỉ", role_word::nothing},
    role_row{"tại", role_word::place},
    role_row{"ở", role_word::place},
    role_row{"giao", role_word::assign},
    role_row{"giao cho", role_word::assign},
    role_row{"chủ trì", role_word::charge},
    role_row{"là cơ quan chủ trì", role_word::charge},
    role_row{"làm đầu mối", role_word::charge},
    role_row{"là đầu mối", role_word::charge},
    role_row{"có trách nhiệm", role_word::charge},
    role_row{"chịu trách nhiệm", role_word::charge},
}};

/// What one sentence has said so far.
class sentence_roles {
public:
    void hear(role_word word, std::size_t tokens) noexcept {
        constexpr std::size_t nearby = 3;
        switch (word) {
        case role_word::praise:
            if (since_fault_ > nearby) fault_ = false;
            praise_ = !fault_;
            break;
        case role_word::fault:
            fault_ = true;
            praise_ = false;
            since_fault_ = 0;
            break;
        case role_word::portal: portal_ = true; break;
        case role_word::pilot: pilot_ = true; break;
        case role_word::such_as: listed_ = of_examples(); break;
        case role_word::place:
            if (pilot_ && listed_ == agency_role::mentioned) listed_ = agency_role::piloting;
            break;
        default: break;
        }
        since_fault_ += tokens;
    }
    void pass() noexcept { ++since_fault_; }
    void colon() noexcept {
        if (praise_ || pilot_) listed_ = listed_ == agency_role::mentioned && !fault_ ? of_examples() : listed_;
    }
    [[nodiscard]] agency_role listed() const noexcept { return listed_; }

private:
    [[nodiscard]] agency_role of_examples() const noexcept {
        if (fault_) return agency_role::criticised;
        if (portal_) return agency_role::has_portal;
        if (pilot_) return agency_role::piloting;
        return praise_ ? agency_role::praised : agency_role::mentioned;
    }

    bool praise_ = false;
    bool fault_ = false;
    bool portal_ = false;
    bool pilot_ = false;
    std::size_t since_fault_ = 1000;
    agency_role listed_ = agency_role::mentioned;
};

class role_reader {
public:
    role_reader(reading const& r, report_head const& head) : r_{r} {
        result_.roles.assign(r.agencies.size(), agency_role::mentioned);
        for (auto const i : head.issuer_agencies) result_.roles[i] = agency_role::issuer;
    }

    [[nodiscard]] agency_roles read() {
        for (auto const& p : r_.paragraphs) {
            sentence_reader sentences{r_.text, p.where};
            for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next())
                read_sentence(sentence);
        }
        return std::move(result_);
    }

private:
    void read_sentence(span sentence) {
        while (next_ < r_.agencies.size() && r_.agencies[next_].where.begin < sentence.begin) ++next_;
        if (next_ == r_.agencies.size() || r_.agencies[next_].where.begin >= sentence.end) return;
        sentence_roles said;
        token_window words{r_.text, sentence};
        bool assigned = false;
        while (words[0] && next_ < r_.agencies.size()) {
            auto const& agency = r_.agencies[next_];
            if (words[0].where.begin >= agency.where.begin) {
                words = token_window{r_.text, {std::min(agency.where.end, sentence.end), sentence.end}};
                take(next_++, said.listed(), assigned, words);
                assigned = false;
                continue;
            }
            auto const word = role_words.find(words);
            if (word) said.hear(word->meaning, word->tokens);
            else said.pass();
            if (words[0].is(U':')) said.colon();
            assigned = word && word->meaning == role_word::assign;
            words.advance(word ? word->tokens : 1);
        }
    }

    void take(std::size_t i, agency_role listed, bool assigned, token_window& behind) {
        auto& role = result_.roles[i];
        auto const charge = role_words.find(behind);
        bool const in_charge = charge && charge->meaning == role_word::charge;
        if (role == agency_role::issuer) return;
        if (issued_document(r_.agencies[i].where)) role = agency_role::cited;
        else if (assigned || in_charge) role = agency_role::lead;
        else role = listed;
        if (role == agency_role::lead) result_.leads.push_back(i);
    }

    /// In a citation, or right before one as its issuer: "Ủy ban nhân dân tỉnh quyết định số 372/QĐ-UBND".
    [[nodiscard]] bool issued_document(span agency) const noexcept {
        if (match_around(r_.citations, agency) != nullptr) return true;
        auto const next = std::lower_bound(r_.citations.begin(), r_.citations.end(), agency.end,
                                           [](citation_match const& c, std::size_t at) { return c.where.begin < at; });
        return next != r_.citations.end() && next->issuer.overlaps(agency);
    }

    reading const& r_;
    agency_roles result_;
    std::size_t next_ = 0;
};

} // namespace

agency_roles read_roles(reading const& r, report_head const& head) {
    return role_reader{r, head}.read();
}

} // namespace cchc::detail
