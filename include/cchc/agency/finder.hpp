// SPDX-License-Identifier: BSL-1.0
/// @file
/// Agencies as a text names them.
///
/// A name begins with a **head** (Bộ, Sở, Ủy ban nhân dân, Trung tâm …), goes on with a **field** (Nội vụ, Giáo dục và
/// Đào tạo), perhaps with the **host** whose part it is (Văn phòng *Ủy ban nhân dân tỉnh*), and ends with the
/// **territory** (tỉnh Sơn La; or just *tỉnh*, when the document knows which). Decree 30/2020/NĐ-CP, annex II, says how
/// such names are written; people write them as they like. `find_agencies` reads them in one pass over any text:
///
///     text  = "Giám đốc Sở Nội vụ trình Ủy ban nhân dân tỉnh Sơn La; UBND các huyện: Mai Sơn, Yên Châu thực hiện."
///     names = "Sở Nội vụ"  "Ủy ban nhân dân tỉnh Sơn La"  "UBND các huyện: Mai Sơn"  "Yên Châu"
///
/// - The **longest** name counts: in *Văn phòng Ủy ban nhân dân tỉnh* the committee is part of the office's name.
/// - A **newspaper** is an agency when it is that of a province (*Báo Sơn La*, of the Party's committee) or one of the centre (*Báo
///   Nhân Dân*); other titles (*Báo Tuổi Trẻ*) and portals are publications. Of a portal its owner is found.
/// - A **post** is not part of a name (*Giám đốc* above), but *Thủ tướng Chính phủ* and *Chủ tịch nước* are bodies of the state.
/// - Members of a **list** under one head are a match each; the first has the head, the others only their own words.
/// - A two-line **letterhead** (`ỦY BAN NHÂN DÂN` over `TỈNH KON TUM`) is one name; two agencies over one another are two.
/// - A **class** (*các sở, ban, ngành*; *UBND các huyện, thành phố*; *UBND cấp xã*) names nobody in particular: it is passed over,
///   or given with `is_class` when the options ask for it.
/// - A **reference** (*Sở này*, *cơ quan nêu trên*) names again who was named before, and is given when the options ask for it.
/// - Names in **lower case** (*sở nội vụ*, *uỷ ban nhân dân tỉnh*) and **without diacritics** (*So Noi vu*, *UBND tinh Son La*) are read
///   when the table knows them whole, for other words look like them.
///
/// The table of known names (ministries, departments, provinces) decides where words in lower case belong: *Sở Nông
/// nghiệp và phát triển nông thôn* is one name. Beyond the table the grammar is open: *Trung tâm Điều hành thông minh*
/// needs no entry.
///
/// **Case study: Quốc hội in the title of a law.** In *Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân* the
/// first is a body of which there is one, and is given; the second could be any of thousands, names nobody, and is a
/// class.
///
/// What it does **not** do: say which agency *Sở Nội vụ* is. That depends on the day and the place: see
/// `agency/resolve.hpp`.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

#include <cchc/agency/kind.hpp>
#include <cchc/agency/level.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>
#include <cchc/time/match_range.hpp>

namespace cchc {

/// Cơ quan tìm thấy trong văn bản (agency match): spans of the caller's text, and what could be decoded from the words
/// alone.
///
/// Trivially copyable; valid as long as the text is.
///
/// @ingroup agency
struct agency_match {
    span where{};     ///< the name; in a list, from the second member on, only the member's own words
    span head{};      ///< in a list, from the second member on: the shared words that go before; otherwise empty
    span territory{}; ///< "tỉnh Kon Tum", "huyện", "Mai Sơn" in a list of districts; may lie in the shared head
    agency_kind kind = agency_kind::other;
    std::optional<agency_level> level{}; ///< what the territory's word says (huyện: district); none: not written
    bool is_class = false;               ///< names a class of agencies, not one
    bool known = false;                  ///< the field of the name is in the library's table
    bool is_reference = false;           ///< "Sở này", "cơ quan đó": an agency that was named before

    friend constexpr bool operator==(agency_match const&, agency_match const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{
            field{"where", &agency_match::where},         field{"head", &agency_match::head},
            field{"territory", &agency_match::territory}, field{"kind", &agency_match::kind},
            field{"level", &agency_match::level},         field{"is_class", &agency_match::is_class},
            field{"known", &agency_match::known},         field{"is_reference", &agency_match::is_reference}};
    }
};

/// The longest agency name, or class of agencies, that starts at the next token of `words`; none when none starts
/// there.
///
/// `words` is a copy: to go on after the name, start a tokenizer at `match.where.end`. Posts are not read: see
/// `skip_post`. Of a list (`Sở Tài chính, Tư pháp`) only the first member is given.
///
///     match_agency(tokenizer{"Bộ Nội vụ ban hành"})         // where: "Bộ Nội vụ", kind: ministry
///     match_agency(tokenizer{"UBND các huyện, thành phố"})  // is_class
///     match_agency(tokenizer{"bộ phận một cửa"})            // none
///
/// Reads a bounded number of tokens ahead, allocates nothing, never throws; any bytes are valid input.
///
/// @ingroup agency
[[nodiscard]] std::optional<agency_match> match_agency(tokenizer words) noexcept;

/// Chức danh (post): moves `words` past a post that stands before the name of an agency, and says whether there was
/// one.
///
/// Passed are *Bộ trưởng*, *Chủ tịch*, *Phó Chủ tịch*, *Giám đốc*, *Thống đốc*, *Chánh*, *Bí thư* and their like, alone
/// or joined (*Bộ trưởng, Chủ nhiệm*). Where the name of the post ends with that of the agency, only the post's own
/// word goes:
///
///     "Bộ trưởng Bộ Nội vụ"             // passes "Bộ trưởng"
///     "Chánh Văn phòng UBND tỉnh"       // passes "Chánh"
///     "Tổng Thanh tra Chính phủ"        // passes "Tổng"
///     "Thủ tướng Chính phủ"             // passes nothing: this is an agency
///
/// When it returns false, `words` is where it was.
///
/// @ingroup agency
bool skip_post(tokenizer& words) noexcept;

/// How `find_agencies` reads.
///
/// @ingroup agency
struct agency_options {
    text_format format = text_format::plain;
    bool classes = false;    ///< give classes of agencies too
    bool references = false; ///< give references to agencies too: "Sở này"

    friend constexpr bool operator==(agency_options const&, agency_options const&) noexcept = default;
};

/// Bộ tìm cơ quan (agency finder): reads a text forward, one agency at a time.
///
/// A small copyable value; a copy reads on by itself. Most programs use `find_agencies`, which makes a range of it.
///
/// @ingroup agency
class agency_finder {
public:
    agency_finder() noexcept : agency_finder{{}, {}} {}
    agency_finder(std::string_view text, agency_options options) noexcept
        : words_{text, options.format}, classes_{options.classes}, references_{options.references} {}

    /// The next agency; none when the text is read to its end.
    [[nodiscard]] std::optional<agency_match> next() noexcept;

private:
    void pass_over() noexcept;
    bool read_name() noexcept;
    bool read_member() noexcept;

    tokenizer words_;
    agency_match match_{};
    span shared_head_{};  ///< of the list being read; empty when none is
    unsigned list_ = 0;   ///< what its members are
    bool plural_ = false; ///< the token before was "các", "những" or the like
    bool symbol_ = false; ///< the tokens before are those of a number: "372/QĐ-"
    bool classes_ = false;
    bool references_ = false;
    bool done_ = false;
};

/// Các cơ quan trong một văn bản (agencies of a text): a lazy range, see `find_agencies`.
///
/// @ingroup agency
using agency_range = match_range<agency_finder>;

/// The agencies that `text` names, in order, without overlaps.
///
/// Lazy: each step reads on to the next name. Linear in the text, constant memory, no allocation, no exception; any
/// bytes are valid input. A forward range for the standard library and for range-v3; the text must outlive the range
/// and its matches. Include `cchc/agency/finder_views.hpp` to use a temporary of it in a pipe of range-v3.
///
///     for (agency_match m : find_agencies(text)) use(surface(text, m.where));
///
/// @ingroup agency
[[nodiscard]] inline agency_range find_agencies(std::string_view text, agency_options options = {}) noexcept {
    return agency_range{agency_finder{text, options}};
}

} // namespace cchc
