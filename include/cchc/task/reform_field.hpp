// SPDX-License-Identifier: BSL-1.0
/// @file
/// The fields of administrative reform, and which of them a passage is about.
///
/// The state reforms its administration in programmes of ten years. Each names its **fields** (nội dung, lĩnh vực),
/// plans and reports are divided by them, and the reform index scores them:
///
///     field            2001–2010               2011–2020                  2021–2030
///                      136/2001/QĐ-TTg         30c/NQ-CP                  76/NQ-CP
///     institutions     thể chế                 thể chế                    thể chế
///     procedures       (part of institutions)  thủ tục hành chính         thủ tục hành chính
///     organisation     tổ chức bộ máy          tổ chức bộ máy             tổ chức bộ máy
///     personnel        đội ngũ CBCC            đội ngũ CBCCVC             chế độ công vụ
///     public finance   tài chính công          tài chính công             tài chính công
///     modernisation    –                       hiện đại hóa hành chính    Chính phủ điện tử, Chính phủ số
///
/// A field keeps its name here over the periods when its matter stays, so that a series of reports can be compared.
/// **Steering** (chỉ đạo, điều hành: plans, inspection, communication, the index) is no field of a programme, but every
/// report has a section on it, and the index scores it.
///
///     auto p = reform_programme_of(2014);             // 2011–2020, Resolution 30c/NQ-CP
///     p->fields().size()                              // 6
///     p->vietnamese_name(reform_field::personnel)     // "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức"
///     classify("Nâng cao chất lượng hoạt động của Bộ phận một cửa").about   // procedures
///     classify("Tiếp tục thực hiện tốt các nhiệm vụ được giao").about       // unknown: nothing decides
///
/// **Case study: one duty, two fields.** *Nâng cao chất lượng thẩm định văn bản quy phạm pháp luật. … Chỉ đạo đẩy mạnh
/// công tác kiểm soát thủ tục hành chính …* speaks of institutions first and of procedures longer. One may count words
/// over the whole, give both, or follow the first sentence. Duties are written with what matters first and what goes
/// with it after, so the first sentence that has any word of a field decides, by the number of its words, and between
/// equals the field named first.
///
/// Where the words come from: the Vietnamese names are those of the programmes; those of 2001 and 2011 were written
/// down from knowledge of the texts and not compared with a copy of the gazette.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// Lĩnh vực cải cách hành chính (field of administrative reform).
///
/// @ingroup task
enum class reform_field : std::uint8_t {
    unknown,        ///< nothing in the words decides
    steering,       ///< công tác chỉ đạo, điều hành
    institutions,   ///< cải cách thể chế
    procedures,     ///< cải cách thủ tục hành chính, with one-stop shops
    organisation,   ///< cải cách tổ chức bộ máy
    personnel,      ///< đội ngũ cán bộ, công chức, viên chức; since 2021 chế độ công vụ
    public_finance, ///< cải cách tài chính công
    modernisation,  ///< hiện đại hóa hành chính; since 2021 Chính phủ điện tử, Chính phủ số
};

/// How many values `reform_field` has.
///
/// @ingroup task
inline constexpr std::size_t reform_field_count = static_cast<std::size_t>(reform_field::modernisation) + 1;

/// The name of the enumerator: the word used in tables and in JSON.
///
/// @ingroup task
[[nodiscard]] std::string_view to_string(reform_field field) noexcept;

/// A short Vietnamese name that holds in every period: "Thủ tục hành chính"; "Chưa xác định" for `unknown`.
///
/// @ingroup task
[[nodiscard]] std::string_view vietnamese_name(reform_field field) noexcept;

/// Chương trình tổng thể cải cách hành chính nhà nước (reform programme): a period of ten years, its document and its
/// fields.
///
/// One of the rows of `reform_programmes()`.
///
/// @ingroup task
class reform_programme {
public:
    /// A field as this programme names it.
    struct entry {
        reform_field field = reform_field::unknown;
        std::string_view vietnamese;
    };

    constexpr reform_programme(int first, int last, std::string_view number, std::string_view issued,
                               std::span<entry const> entries) noexcept
        : first_year_{first}, last_year_{last}, number_{number}, issued_{issued}, fields_{entries} {}

    [[nodiscard]] constexpr int first_year() const noexcept { return first_year_; }
    [[nodiscard]] constexpr int last_year() const noexcept { return last_year_; }
    /// The document that set it up: "30c/NQ-CP", and its date: "2011-11-08".
    [[nodiscard]] constexpr std::string_view number() const noexcept { return number_; }
    [[nodiscard]] constexpr std::string_view issued() const noexcept { return issued_; }
    /// In the order of the programme.
    [[nodiscard]] constexpr std::span<entry const> fields() const noexcept { return fields_; }

    /// Whether the programme names `field`.
    [[nodiscard]] constexpr bool has(reform_field field) const noexcept { return !vietnamese_name(field).empty(); }

    /// As the programme names the field; empty when it does not.
    [[nodiscard]] constexpr std::string_view vietnamese_name(reform_field field) const noexcept {
        for (auto const& each : fields_)
            if (each.field == field) return each.vietnamese;
        return {};
    }

private:
    int first_year_;
    int last_year_;
    std::string_view number_;
    std::string_view issued_;
    std::span<entry const> fields_;
};

/// The three programmes so far, in order.
///
/// @ingroup task
[[nodiscard]] std::span<reform_programme const> reform_programmes() noexcept;

/// The programme of a year; none before 2001 and after 2030.
///
/// @ingroup task
[[nodiscard]] std::optional<reform_programme> reform_programme_of(int year) noexcept;

/// The field of `programme` under which the matter of `field` falls: procedures were part of institutions until 2010.
/// `unknown` when under none; steering is steering in every period.
///
/// @ingroup task
[[nodiscard]] reform_field counterpart(reform_field field, reform_programme const& programme) noexcept;

/// What a passage is about, and the words that decided: the first of them.
///
/// @ingroup task
struct field_reading {
    reform_field about = reform_field::unknown;
    span because{}; ///< empty when nothing decided

    friend constexpr bool operator==(field_reading const&, field_reading const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"about", &field_reading::about}, field{"because", &field_reading::because}};
    }
};

/// The field that `passage` is about, by its words. See the case study above.
///
/// Capitals and the placing of tones do not matter, nor commas between words (cán bộ, công chức). Linear, no allocation
/// beyond a few words; any bytes are valid input.
///
/// @ingroup task
[[nodiscard]] field_reading classify(std::string_view passage);

} // namespace cchc
