// SPDX-License-Identifier: BSL-1.0
// Rules about who signed, for whom, and what stands before the name; and about the parts that a document must have.
#include <algorithm>
#include <array>

#include <cchc/agency/finder.hpp>
#include <cchc/text/token.hpp>

#include "document/checking.hpp"

namespace cchc::detail {
namespace {

/// Whether `text` begins with this word.
bool begins_with(std::string_view text, syllable word) noexcept {
    return tokenizer{text}.next().is(word);
}

/// Whether `text` names a People's Committee, and no office of it.
bool begins_with_committee(std::string_view text) noexcept {
    tokenizer words{text};
    auto const first = words.next();
    if (first.is("ubnd"_vn)) return true;
    return first.is("ủy"_vn) && words.next().is("ban"_vn) && words.next().is("nhân"_vn) && words.next().is("dân"_vn);
}

bool has_power(signature const& s, signing_form form) noexcept {
    return std::any_of(s.powers.begin(), s.powers.end(), [&](signing_power const& p) { return p.form == form; });
}

bool is_academic(std::string_view honorific) noexcept {
    static constexpr std::array titles{"ts"_vn,  "ths"_vn, "gs"_vn,   "pgs"_vn,  "bs"_vn,    "bscki"_vn,
                                       "cn"_vn,  "ks"_vn,  "tiến"_vn, "thạc"_vn, "giáo"_vn, "phó"_vn,
                                       "bác"_vn, "ds"_vn,  "luật"_vn, "tskh"_vn};
    tokenizer words{honorific};
    for (auto t = words.next(); t; t = words.next())
        if (std::any_of(titles.begin(), titles.end(), [&](syllable s) { return t.is(s); })) return true;
    return false;
}

/// The title that stands between the post and the name: in "PHÓ CHỦ TỊCH TS. Tráng Thị Xuân" capitals run on.
span title_of(signature const& s, std::string_view text) noexcept {
    if (!s.honorific.empty()) return is_academic(s.honorific) ? s.honorific_where : span{};
    static constexpr std::array capitals{"ts"_vn, "gs"_vn, "pgs"_vn, "tskh"_vn, "bs"_vn, "ds"_vn, "ks"_vn};
    token last{};
    tokenizer words{text.substr(0, s.post_where.end), text_format::plain, s.post_where.begin};
    for (auto t = words.next(); t; t = words.next())
        if (t.is(token_kind::word)) last = t;
    bool const title = std::any_of(capitals.begin(), capitals.end(), [&](syllable c) { return last.is(c); });
    return title ? last.where : span{};
}

/// Schools, hospitals, institutes, the army and the police may write titles and ranks.
bool may_write_titles(document const& d) {
    for (auto const& issuer : d.issuers)
        for (agency_match const& m : find_agencies(issuer.name))
            switch (m.kind) {
            case agency_kind::school:
            case agency_kind::hospital:
            case agency_kind::institute:
            case agency_kind::centre:
            case agency_kind::military:
            case agency_kind::police: return true;
            default: break;
            }
    return false;
}

void check_deputy(checking& check, signature const& s) {
    auto const for_head = std::find_if(s.powers.begin(), s.powers.end(),
                                       [](signing_power const& p) { return p.form == signing_form::for_head; });
    if (for_head == s.powers.end() || s.post.empty()) return;
    bool const deputy = begins_with(s.post, "phó"_vn) || begins_with(s.post, "thứ"_vn) || begins_with(s.post, "ủy"_vn);
    bool const same = tokenizer{s.post}.next().word == tokenizer{for_head->office}.next().word;
    if (!deputy && same)
        check.add("S01", cover(for_head->where, s.post_where),
                  "ký thay (KT.) là của cấp phó, chức vụ người ký ghi là \"" + s.post + '"',
                  "KT. is for a deputy, and the post of the signer is \"" + s.post + '"');
}

} // namespace

void check_signatures(checking& check, document const& d) {
    bool const administrative = is_administrative(d);
    for (auto const& s : d.signatures) {
        if (administrative) check_deputy(check, s);
        auto const title = title_of(s, check.view.text);
        if (administrative && !title.empty() && !may_write_titles(d))
            check.add("S02", title, "không ghi học hàm, học vị trước họ tên người ký",
                      "no academic title stands before the name of the signer");
    }
    if (d.signatures.empty() || d.type != document_type::decision || !is_local(d)) return;
    auto const& last = d.signatures.back();
    if (last.name.empty() || has_power(last, signing_form::by_order) || has_power(last, signing_form::authorised)) return;
    bool const collective = has_power(last, signing_form::on_behalf);
    bool const by_chairman = begins_with(d.authority, "chủ"_vn);
    auto const where = last.powers.empty() ? last.post_where : last.powers.front().where;
    if (administrative && begins_with_committee(d.authority) && !collective)
        check.add("S01", where, "Ủy ban nhân dân quyết định thì người ký phải ghi \"TM. ỦY BAN NHÂN DÂN\"",
                  "where the People's Committee decides, the signer writes \"TM. ỦY BAN NHÂN DÂN\"");
    if (administrative && by_chairman && collective)
        check.add("S01", where, "Chủ tịch quyết định thì không ký thay mặt (TM.) Ủy ban nhân dân",
                  "where the chairman decides, nobody signs on behalf (TM.) of the People's Committee");
    if (has_power(last, signing_form::for_head) && !collective && !by_chairman)
        check.add("S03", where, "ký thay Chủ tịch mà không ghi \"TM. ỦY BAN NHÂN DÂN\"",
                  "signed for the chairman without \"TM. ỦY BAN NHÂN DÂN\"");
}

void check_layout(checking& check, document const& d) {
    bool const normative = d.number && !is_administrative(d);
    if (d.head != letterhead::state || normative) return;
    bool const letter = d.type == document_type::official_letter;
    struct part {
        bool missing;
        std::string_view vietnamese;
        std::string_view english;
    };
    bool const drafted = d.number && !d.number->serial;
    std::array const parts{
        part{d.issuers.empty(), "tên cơ quan ban hành", "the issuer"},
        part{d.where.number.empty() && !drafted, "số, ký hiệu", "the number and symbol"},
        part{d.where.date.empty(), "địa danh và thời gian ban hành", "the place and date"},
        part{d.type == document_type::unknown, "tên loại văn bản", "the type"},
        part{d.where.title.empty() && !letter, "trích yếu nội dung", "the title"},
    };
    auto const missing = std::count_if(parts.begin(), parts.end(), [](part const& p) { return p.missing; });
    if (missing > 1) return; // rather the text does not show its layout
    for (auto const& each : parts)
        if (each.missing)
            check.add("L01", {d.where.motto.begin, d.where.motto.begin}, "thiếu " + std::string{each.vietnamese},
                      std::string{each.english} + " is missing");
}

} // namespace cchc::detail
