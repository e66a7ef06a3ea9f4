// SPDX-License-Identifier: BSL-1.0
// Rules about articles, clauses, points and annexes: their order, and whether what is cited is there.
#include <algorithm>
#include <array>
#include <unordered_map>

#include <cchc/text/token.hpp>

#include "document/checking.hpp"

namespace cchc::detail {
namespace {

/// A number as read from a path: its place in the order, and whether it stands there a second time.
struct ordinal {
    unsigned value = 0; ///< 0: none that can be compared
    bool inserted = false; ///< 5a
    bool repeated = false; ///< 5.lan2
};

constexpr std::array<std::string_view, 23> letters{"a", "b", "c", "d", "dd", "e", "g", "h", "i", "k", "l", "m",
                                                   "n", "o", "p", "q", "r",  "s", "t", "u", "v", "x", "y"};

ordinal read_ordinal(provision_unit const& unit) noexcept {
    ordinal result;
    std::string_view text = unit.ordinal;
    if (auto const second = text.find(".lan"); second != text.npos) {
        result.repeated = true;
        text = text.substr(0, second);
    }
    if (unit.level == provision_level::point) {
        auto const at = std::find(letters.begin(), letters.end(), text);
        result.value = at == letters.end() ? 0 : static_cast<unsigned>(at - letters.begin()) + 1;
        return result;
    }
    std::size_t digits = 0;
    for (; digits < text.size() && digits < 6 && text[digits] >= '0' && text[digits] <= '9'; ++digits)
        result.value = result.value * 10 + static_cast<unsigned>(text[digits] - '0');
    result.inserted = digits < text.size();
    return result;
}

std::string name_of(provision_level level, unsigned value) {
    if (level == provision_level::point)
        return "điểm " + (letters[value - 1] == "dd" ? std::string{"đ"} : std::string{letters[value - 1]});
    return (level == provision_level::article ? "Điều " : "khoản ") + std::to_string(value);
}

std::string_view rule_of(provision_level level) noexcept {
    switch (level) {
    case provision_level::article: return "P01";
    case provision_level::clause: return "P02";
    case provision_level::point: return "P03";
    default: return {};
    }
}

/// Articles are numbered through, whatever chapter they stand in: their series is named by what is around the chapters.
std::string series_of(document_unit const& unit) {
    auto around = unit.path;
    around.units.pop_back();
    return std::string{rule_of(unit.level())} + (around.units.empty() ? std::string{} : to_string(around));
}

/// "Sửa đổi, bổ sung một số điều của …".
bool is_amending(document const& d) noexcept {
    return has_words(d.title, "sửa"_vn, "đổi"_vn) || has_words(d.title, "bổ"_vn, "sung"_vn);
}

/// Annexes hold forms, which have articles of documents to come.
bool is_of_the_document(document const& d, document_unit const& unit) noexcept {
    return unit.path.units.front().level == provision_level::regulation || d.where.body.contains(unit.number_where);
}

void check_order(checking& check, document const& d) {
    if (d.head == letterhead::none || is_amending(d)) return; // what is quoted has the numbers of another document
    std::unordered_map<std::string, unsigned> last;
    for (auto const& unit : d.units) {
        auto const rule = rule_of(unit.level());
        if (rule.empty() || unit.path.units.empty() || !is_of_the_document(d, unit)) continue;
        auto const number = read_ordinal(unit.path.units.back());
        if (number.value == 0) continue;
        auto& before = last[series_of(unit)];
        auto const name = name_of(unit.level(), number.value);
        if (number.repeated)
            check.add(rule, unit.number_where, name + " đã có ở trên", name + " stands above already");
        else if (!number.inserted && before != 0 && number.value > before + 1)
            check.add(rule, unit.number_where,
                      "sau " + name_of(unit.level(), before) + " là " + name + ": thiếu " +
                          name_of(unit.level(), before + 1),
                      name_of(unit.level(), before) + " is followed by " + name + ": " +
                          name_of(unit.level(), before + 1) + " is missing");
        before = std::max(before, number.value);
    }
}

/// The units by path, and how many clauses or points each has when they are numbered 1, 2, 3 …
class unit_index {
public:
    explicit unit_index(std::vector<document_unit> const& units) : counts_(units.size()) {
        for (std::size_t i = 0; i < units.size(); ++i) add(units[i], i);
    }

    /// What of `place` the document does not have, when that is certain.
    [[nodiscard]] std::optional<provision> missing_of(provision const& place) const {
        provision seen;
        std::optional<std::size_t> around;
        for (auto const& step : place.units) {
            seen.units.push_back(step);
            if (auto const found = by_path_.find(to_string(seen)); found != by_path_.end()) {
                around = found->second;
                continue;
            }
            auto const wanted = read_ordinal(step);
            auto const most = most_in(step.level, around);
            bool const beyond = most > 1 && wanted.value > most && !wanted.inserted;
            return beyond ? std::optional{seen} : std::nullopt;
        }
        return std::nullopt;
    }

private:
    struct child_counts {
        unsigned clauses = 0;
        unsigned points = 0;
        bool clauses_in_order = true;
        bool points_in_order = true;
    };

    void add(document_unit const& unit, std::size_t index) {
        by_path_.try_emplace(to_string(unit.path), index);
        if (unit.path.units.empty()) return;
        auto const number = read_ordinal(unit.path.units.back());
        if (unit.level() == provision_level::article && unit.path.units.size() == 1)
            articles_ = std::max(articles_, number.value);
        if (!unit.parent || *unit.parent >= counts_.size()) return;
        auto& around = counts_[*unit.parent];
        bool const plain = !number.inserted && !number.repeated;
        if (unit.level() == provision_level::clause)
            around.clauses_in_order = number.value == ++around.clauses && plain && around.clauses_in_order;
        if (unit.level() == provision_level::point)
            around.points_in_order = number.value == ++around.points && plain && around.points_in_order;
    }

    /// The last number of that level in a unit, where it is certain; 0 where it is not.
    [[nodiscard]] unsigned most_in(provision_level level, std::optional<std::size_t> around) const noexcept {
        if (level == provision_level::article) return around ? 0 : articles_;
        if (!around) return 0;
        auto const& counts = counts_[*around];
        if (level == provision_level::clause) return counts.clauses_in_order ? counts.clauses : 0;
        if (level == provision_level::point) return counts.points_in_order ? counts.points : 0;
        return 0;
    }

    std::unordered_map<std::string, std::size_t> by_path_;
    std::vector<child_counts> counts_;
    unsigned articles_ = 0;
};

void check_own_provisions(checking& check, document const& d, std::vector<cited_document> const& cited) {
    if (is_amending(d) || d.signatures.empty()) return; // a text without an end may have lost more
    unit_index const index{d.units};
    for (auto const& each : cited) {
        if (!each.means_this || each.c->type != d.type) continue;
        for (auto const& place : each.c->provisions) {
            auto const missing = index.missing_of(place);
            if (!missing) continue;
            check.add("P04", each.c->where, "văn bản này không có " + vietnamese(*missing),
                      "this document has no " + vietnamese(*missing));
            break;
        }
    }
}

bool mentions_annexes(std::string_view text) noexcept {
    token before{};
    tokenizer words{text};
    for (auto t = words.next(); t; t = words.next()) {
        if ((before.is("phụ"_vn) && t.is("lục"_vn)) || (before.is("kèm"_vn) && t.is("theo"_vn)) ||
            (before.is("đính"_vn) && t.is("kèm"_vn)))
            return true;
        before = t;
    }
    return false;
}

void check_annexes(checking& check, document const& d) {
    document_unit const* first = nullptr;
    document_unit const* wrong = nullptr;
    unsigned count = 0;
    for (auto const& unit : d.units) {
        if (unit.level() != provision_level::annex || unit.path.units.size() != 1) continue;
        ++count;
        if (first == nullptr) first = &unit;
        auto const blank = unit.number.find_last_of(" \u00A0");
        auto const number = blank == unit.number.npos ? std::string_view{} : std::string_view{unit.number}.substr(blank + 1);
        bool const digits = !number.empty() && number.front() >= '0' && number.front() <= '9';
        bool const first_number = count == 1 && (number == "1" || number == "01");
        if (digits && first_number) wrong = &unit;
    }
    if (count > 1 && wrong != nullptr)
        check.add("B04", wrong->number_where, "từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã",
                  "two or more annexes have Roman numerals");
    if (first != nullptr && !d.where.body.empty() && !mentions_annexes(surface(check.view.text, d.where.body)))
        check.add("B04", first->number_where, "văn bản không chỉ dẫn đến phụ lục này", "the document does not point to this annex");
}

} // namespace

void check_structure(checking& check, document const& d, std::vector<cited_document> const& cited) {
    check_order(check, d);
    check_own_provisions(check, d, cited);
    if (is_administrative(d)) check_annexes(check, d);
}

} // namespace cchc::detail
