// SPDX-License-Identifier: BSL-1.0
// Rules about the number of one document: its letters, its year, its type, its issuer.
#include <algorithm>
#include <array>

#include <cchc/agency/finder.hpp>
#include <cchc/agency/issuer.hpp>
#include <cchc/text/normal.hpp>

#include "document/checking.hpp"

namespace cchc::detail {
namespace {

std::string folded(std::string_view text) {
    return fold(text, fold_all).text;
}

bool is_one_of(document_type type, std::initializer_list<document_type> types) noexcept {
    return std::find(types.begin(), types.end(), type) != types.end();
}

/// The letters of an issuer without the number of a term: QH of QH14.
std::string_view without_term(std::string_view letters) noexcept {
    while (!letters.empty() && letters.back() >= '0' && letters.back() <= '9') letters.remove_suffix(1);
    return letters;
}

std::string in_quotes(std::string_view text) {
    return '"' + std::string{text} + '"';
}

class number_rules {
public:
    number_rules(checking& check, cited_document const& cited)
        : check_{check}, cited_{cited}, c_{*cited.c}, number_{*cited.c->number}, issued_{day_of(c_)},
          where_{cited.match.number.where} {}

    void run() {
        check_writing();
        if (has(c_.repairs, repair::missing_dash)) return; // its groups cannot be told apart
        check_year();
        check_type();
        check_letters();
        check_issuer();
        check_power();
        check_joint_circular();
        check_families();
        check_agency();
    }

private:
    void add(std::string_view rule, span where, std::string vietnamese, std::string english) {
        check_.add_cited(rule, issued_, where, std::move(vietnamese), std::move(english));
    }

    void check_writing() {
        auto const right = to_string(number_);
        if (has(c_.repairs, repair::lookalike))
            add("N01", where_, "ký hiệu có chữ chỉ trông giống chữ của " + in_quotes(right),
                "the symbol has letters that only look like those of " + in_quotes(right));
        else if (has(c_.repairs, repair::diacritics) && !is_in_english())
            add("N01", where_, "ký hiệu thiếu dấu; viết đúng là " + in_quotes(right),
                "letters of the symbol lack their marks; it should read " + in_quotes(right));
        if (has(c_.repairs, repair::missing_dash))
            add("N01", where_, "ký hiệu thiếu dấu gạch nối hoặc gạch chéo giữa các nhóm chữ",
                "a hyphen or slash between the groups of the symbol is missing");
        if (has(c_.repairs, repair::missing_zero))
            add("N02", where_, "số nhỏ hơn 10 phải có số 0 đứng trước", "a serial below ten takes a zero in front");
        else if (has(c_.repairs, repair::superfluous_zero))
            add("N02", where_, "số này có số 0 thừa ở trước", "this serial has a zero too many in front");
        if (has(c_.repairs, repair::spacing))
            add("N03", where_, "có khoảng trắng trong số, ký hiệu; viết đúng là " + in_quotes(right),
                "there is a blank inside the number and symbol; it should read " + in_quotes(right));
    }

    /// "Decree No. 120/2016/ND-CP": translations write the symbol without marks.
    [[nodiscard]] bool is_in_english() const noexcept {
        auto const text = check_.view.text;
        auto const before = text.substr(0, std::min(where_.begin, text.size()));
        auto const last = before.find_last_not_of(" .\u00A0");
        return last != before.npos && last >= 1 && (before[last - 1] == 'N' || before[last - 1] == 'n') &&
               (before[last] == 'o' || before[last] == 'O');
    }

    void check_year() {
        if (number_.year && c_.date && cited_.own_date && c_.date->year() != int{*number_.year}) {
            auto const in_number = std::to_string(*number_.year);
            auto const in_date = std::to_string(c_.date->year());
            add("N04", c_.where, "năm trong số, ký hiệu là " + in_number + ", ngày ban hành ghi năm " + in_date,
                "the year in the number is " + in_number + ", that of the date " + in_date);
        }
        auto const type = number_.type();
        bool const names_it = cited_.names_type && type == c_.type;
        if (names_it && !number_.year && number_.family == number_family::individual &&
            is_one_of(type, {document_type::decree, document_type::circular, document_type::joint_circular}))
            add("N05", where_, "văn bản quy phạm pháp luật phải có năm ban hành trong số, ký hiệu",
                "a normative document has its year in the number");
        if (names_it && number_.year && is_one_of(type, {document_type::plan, document_type::report, document_type::notice,
                                                         document_type::proposal, document_type::telegram}))
            add("N05", where_, "văn bản hành chính không ghi năm trong số, ký hiệu",
                "an administrative document has no year in its number");
    }

    void check_type() {
        if (!cited_.names_type || c_.type == document_type::unknown || c_.type == document_type::document) return;
        bool const of_assembly = number_.term() || (!number_.symbol.empty() && number_.symbol.front() == "UBTVQH");
        bool const comparable = !of_assembly && (number_.family == number_family::normative ||
                                                 number_.family == number_family::individual);
        auto const type = number_.type();
        auto const where = cover(cited_.match.type_words, where_);
        std::string const named{vietnamese_name(c_.type)};
        if (comparable && type != document_type::unknown && type != c_.type)
            add("N06", where,
                "tên loại là " + named + " nhưng ký hiệu là của " + std::string{vietnamese_name(type)},
                "named " + std::string{english_name(c_.type)} + ", but the symbol is that of " +
                    std::string{english_name(type)});
        else if (number_.family == number_family::letter && is_letter_of_known_agency())
            add("N06", where, "tên loại là " + named + " nhưng ký hiệu là của công văn",
                "named " + std::string{english_name(c_.type)} + ", but the symbol is that of an official letter");
    }

    /// A symbol that begins with an agency, not with a type, though the type named here has letters of its own.
    [[nodiscard]] bool is_letter_of_known_agency() const {
        if (!is_one_of(c_.type, {document_type::guidance, document_type::plan, document_type::report,
                                 document_type::notice, document_type::proposal, document_type::decision}))
            return false;
        auto const letters = folded(letters_of(c_.type, boost::gregorian::date{2020, 3, 5}));
        if (number_.symbol.size() != 2 || folded(number_.symbol.front()).starts_with(letters)) return false;
        auto const outcome = check_.view.options.directory.find(number_.symbol.front()).outcome;
        return outcome == lookup_outcome::found || outcome == lookup_outcome::ambiguous;
    }

    void check_letters() {
        bool const state = number_.family != number_family::party && number_.family != number_family::consolidated &&
                           number_.family != number_family::assembly && number_.family != number_family::historic;
        if (!cited_.names_type || !state || !issued_ || number_.symbol.size() < 2) return;
        std::string const right{letters_of(c_.type, issued_->first())};
        if (right.empty() || right != letters_of(c_.type, issued_->last())) return;
        auto const& written = number_.symbol.front();
        auto const plain = folded(written);
        bool const other_of_type = number_.type() == c_.type && plain != folded(right);
        bool const longer = number_.type() == document_type::unknown && plain.size() > right.size() &&
                            plain.starts_with(folded(right)) && number_.family == number_family::letter;
        if (other_of_type || longer)
            add("N07", where_,
                "chữ viết tắt của " + std::string{vietnamese_name(c_.type)} + " là " + in_quotes(right) + ", không phải " +
                    in_quotes(written),
                "the letters of " + std::string{english_name(c_.type)} + " are " + in_quotes(right) + ", not " +
                    in_quotes(written));
    }

    /// The issuer as named, without a post; none when no agency is named.
    [[nodiscard]] std::optional<agency_match> named_issuer() const noexcept {
        if (!cited_.own_issuer) return std::nullopt;
        tokenizer words{c_.issuer};
        skip_post(words);
        return match_agency(words);
    }

    /// The letters of the only issuer in the symbol.
    [[nodiscard]] std::string issuer_letters() const {
        if (number_.family != number_family::normative && number_.family != number_family::individual &&
            number_.family != number_family::assembly)
            return {};
        auto const issuers = number_.issuers();
        return issuers.size() == 1 ? std::string{without_term(issuers.front())} : std::string{};
    }

    /// Whether one of those who sign with the letters is above, below or after one whom the words name.
    [[nodiscard]] bool are_related(issuer_check const& compared) const {
        auto const& signing = compared.by_letters.candidates;
        auto const& named = compared.by_words.candidates;
        return std::any_of(signing.begin(), signing.end(), [&](std::string const& a) {
            return std::any_of(named.begin(), named.end(), [&](std::string const& b) { return are_related(a, b); });
        });
    }

    [[nodiscard]] bool are_related(std::string const& a, std::string const& b) const {
        if (a == b || a.starts_with(b + '/') || b.starts_with(a + '/')) return true;
        auto const& directory = check_.view.options.directory;
        auto const names = [&](std::string const& from, std::string const& to) {
            auto const* const row = directory.by_id(from);
            auto const* const other = directory.by_id(to);
            if (row == nullptr || other == nullptr) return false;
            bool const below = row->parent == to && (other->kind == agency_kind::ministry ||
                                                     other->kind == agency_kind::ministerial_agency);
            return below || std::find(row->successors.begin(), row->successors.end(), to) != row->successors.end();
        };
        return names(a, b) || names(b, a);
    }

    void check_issuer() {
        auto const letters = issuer_letters();
        auto const named = letters.empty() ? std::nullopt : named_issuer();
        if (!named || named->is_class) return;
        auto const compared = cchc::check_issuer(letters, c_.issuer, check_.view.options.directory, {});
        bool const differ = compared.answer == issuer_answer::contradicts && !are_related(compared);
        bool const council = letters == "HĐND" && named->kind == agency_kind::people_committee;
        bool const committee = letters == "UBND" && (named->kind == agency_kind::people_council || is_central(named->kind));
        if (!differ && !council && !committee) return;
        add("N08", c_.where, "ký hiệu là của " + letters + ", cơ quan ghi là " + in_quotes(c_.issuer),
            "the symbol is that of " + letters + ", the issuer named is " + in_quotes(c_.issuer));
    }

    /// Whether an agency has these letters in its numbers; abbreviations in running text do not count.
    static bool has_letters(agency const& row, std::string_view letters) {
        auto const plain = folded(letters);
        return std::any_of(row.names.begin(), row.names.end(), [&](agency_name const& name) {
            return name.form == name_form::symbol && folded(name.text) == plain;
        });
    }

    static bool is_central(agency_kind kind) noexcept {
        return kind == agency_kind::ministry || kind == agency_kind::government ||
               kind == agency_kind::prime_minister || kind == agency_kind::national_assembly;
    }

    /// Whether these letters are those of departments of provinces: SNV.
    [[nodiscard]] bool is_department(std::string const& letters) const {
        auto const& directory = check_.view.options.directory;
        auto const found = directory.find(letters);
        if (found.candidates.empty()) return false;
        auto const* const row = directory.by_id(found.candidates.front());
        return row != nullptr && row->kind == agency_kind::department;
    }

    void check_power() {
        auto const letters = issuer_letters();
        if (letters.empty()) return;
        auto const type = number_.type();
        auto const refuse = [&](std::string const& vietnamese, std::string const& english) {
            add("N09", where_, vietnamese, english);
            add("N09-2015", where_, vietnamese, english);
        };
        bool const local = letters == "UBND" || letters == "HĐND" || is_department(letters);
        if (type == document_type::decree && letters != "CP")
            refuse("nghị định chỉ do Chính phủ ban hành", "only the Government issues decrees");
        else if (type == document_type::circular && local)
            refuse("cơ quan địa phương không ban hành thông tư", "a local body issues no circulars");
        else if (number_.year && is_one_of(type, {document_type::decision, document_type::resolution}) &&
                 is_department(letters))
            refuse("sở không có thẩm quyền ban hành văn bản quy phạm pháp luật",
                   "a department has no power to issue normative documents");
        else if (number_.year && type == document_type::directive && letters == "UBND")
            refuse("chỉ thị của Ủy ban nhân dân không phải là văn bản quy phạm pháp luật",
                   "a directive of a People's Committee is not a normative document");
    }

    void check_joint_circular() {
        if (number_.type() != document_type::joint_circular) return;
        for (auto const& letters : number_.issuers())
            if (letters == "TANDTC" || letters == "VKSNDTC" || letters == "KTNN") return;
        add("N10", where_, "từ ngày 01/7/2016 các bộ không cùng nhau ban hành thông tư liên tịch",
            "since 1 July 2016 ministries issue no joint circulars among themselves");
    }

    void check_families() {
        auto const term = number_.term();
        for (auto const doubt : doubts(c_)) {
            if (doubt != citation_doubt::term_mismatch) continue;
            if (has(c_.repairs, repair::stray_digit))
                add("N11", where_, "số khóa Quốc hội thừa một chữ số; viết đúng là " + in_quotes(to_string(number_)),
                    "the term has a digit too many; it should read " + in_quotes(to_string(number_)));
            else
                add("N11", where_, "Quốc hội khóa " + std::to_string(*term) + " không họp vào năm trong số, ký hiệu",
                    "National Assembly " + std::to_string(*term) + " did not sit in the year of the number");
        }
        auto const& symbol = number_.symbol;
        if (symbol.size() < 2) return;
        bool const of_government = symbol.size() == 2 && symbol[0] == "NQ" && symbol[1] == "CP";
        if (of_government && number_.year)
            add("N12", where_, "nghị quyết của Chính phủ khi đó không phải văn bản quy phạm nên không có năm trong số, ký hiệu",
                "resolutions of the Government were not normative then and had no year in the number");
        if (number_.family == number_family::individual && (symbol.back() == "TW" || symbol.back() == "TU"))
            add("N14", where_, "ký hiệu văn bản của Đảng viết: số-loại/cơ quan", "the Party writes serial-type/issuer");
        if (number_.family == number_family::party && (symbol.back() == "UBND" || symbol.back() == "CP"))
            add("N14", where_, "ký hiệu văn bản của Nhà nước viết: số/loại-cơ quan", "the State writes serial/type-issuer");
    }

    /// Whether the agency whose letters these are had come to its end, or did not yet exist.
    void check_agency() {
        if (!issued_ || cited_.is_short) return;
        auto const issuers = number_.issuers();
        auto const& directory = check_.view.options.directory;
        if (issuers.size() != 1 || number_.family == number_family::party) return;
        auto const letters = without_term(issuers.front());
        auto const first = directory.find(letters, issued_->first());
        auto const last = directory.find(letters, issued_->last());
        if (first.outcome != lookup_outcome::not_on_that_day || last.outcome != lookup_outcome::not_on_that_day) return;
        bool confirmed = true;
        for (auto const& id : first.candidates) {
            auto const* const row = directory.by_id(id);
            if (row == nullptr || !has_letters(*row, letters)) return;
            confirmed = confirmed && row->from.confirmed;
        }
        add(confirmed ? "A01" : "A01-recalled", where_,
            "không có cơ quan nào mang ký hiệu " + std::string{letters} + " vào thời điểm ban hành",
            "no agency had the letters " + std::string{letters} + " when this was issued");
    }

    checking& check_;
    cited_document const& cited_;
    citation const& c_;
    document_number const& number_;
    std::optional<partial_date> issued_;
    span where_;
};

/// The agencies that bear the letters of a number in some year.
bool is_borne_in(agency_directory const& directory, std::string_view letters, int year) {
    auto const first = directory.find(letters, boost::gregorian::date(static_cast<unsigned short>(year), 1, 1));
    auto const last = directory.find(letters, boost::gregorian::date(static_cast<unsigned short>(year), 12, 31));
    auto const borne = [](agency_lookup const& l) { return l.outcome != lookup_outcome::not_on_that_day; };
    return borne(first) || borne(last);
}

} // namespace

void check_citation(checking& check, cited_document const& cited) {
    auto const& c = *cited.c;
    if (has(c.repairs, repair::stray_letter))
        check.add("stray-letter", cited.match.type_words.empty() ? c.where : cited.match.type_words,
                  "có chữ thừa dính vào tên loại văn bản", "a letter is glued to the name of the type");
    bool const partial = c.date && c.date->precision() == date_precision::month;
    if (partial && cited.own_date && c.number && c.number->serial && c.kind == citation_kind::numbered)
        check.add("D01", cited.match.date_words, "ngày ban hành không ghi ngày", "the date has no day");
    if (c.number && c.number->serial && !cited.is_short) number_rules{check, cited}.run();
}

void check_letters_of_successors(checking& check) {
    if (!check.is_on("A02")) return;
    struct named_number {
        std::string key;
        std::string letters;
        citation const* c;
    };
    std::vector<named_number> numbers;
    for (auto const& c : check.view.citations) {
        if (!c.number || !c.number->serial || !c.number->year || c.number->family != number_family::normative) continue;
        auto const issuers = c.number->issuers();
        if (issuers.size() != 1) continue;
        auto key = std::to_string(*c.number->serial) + '/' + std::to_string(*c.number->year) + '/' + c.number->symbol.front();
        numbers.push_back({std::move(key), issuers.front(), &c});
    }
    std::stable_sort(numbers.begin(), numbers.end(), [](auto const& a, auto const& b) { return a.key < b.key; });
    auto const& directory = check.view.options.directory;
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        auto const& a = numbers[i - 1];
        auto const& b = numbers[i];
        if (a.key != b.key || a.letters == b.letters) continue;
        auto const first = directory.find(a.letters).id();
        auto const second = directory.find(b.letters).id();
        if (!first || !second) continue;
        auto const* const row_a = directory.by_id(*first);
        auto const* const row_b = directory.by_id(*second);
        auto const follows = [](agency const* x, std::string const& y) {
            return std::find(x->successors.begin(), x->successors.end(), y) != x->successors.end();
        };
        if (!follows(row_a, *second) && !follows(row_b, *first)) continue;
        int const year = *a.c->number->year;
        if (is_borne_in(directory, a.letters, year) && is_borne_in(directory, b.letters, year)) continue;
        auto const& later = a.c->where < b.c->where ? b : a;
        auto const& earlier = a.c->where < b.c->where ? a : b;
        auto const other = '"' + to_string(*earlier.c->number) + '"';
        check.add("A02", later.c->where, "cùng văn bản này đã được viện dẫn là " + other,
                  "the same document is cited as " + other + " before");
    }
}

} // namespace cchc::detail
